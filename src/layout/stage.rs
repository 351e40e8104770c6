//! Where the parts of a workshop's screen stand: one text in the middle, the clock at the edge.

use ratatui::layout::Rect;

use crate::app::Size;
use crate::wrap::MEASURE;

/// How many rows a title in big letters takes.
pub const BIG: u16 = 4;

/// From this height there is room for big letters above a long text.
const TALL: u16 = 36;

/// The parts of a workshop's screen.
#[derive(Clone, Copy, Debug)]
pub struct Stage {
    /// The title in big letters; empty where there is no room.
    pub title: Rect,
    /// What the group is asked.
    pub ask: Rect,
    /// What it reads, or chooses from.
    pub text: Rect,
    /// What was captured last, and how much in all.
    pub captured: Rect,
    /// The line above the clock.
    pub rule: Rect,
}

impl Stage {
    /// The parts in a window of this size, when what is asked takes so many rows. Big letters are
    /// for a tall window, and for a step that has nothing else to show.
    #[must_use]
    pub fn of(size: Size, asked: u16, has_text: bool) -> Self {
        let Size { width, height } = size;
        let (x, width) = (margin(width), column(size));
        let big = if height >= TALL || (!has_text && height >= 22) { BIG } else { 0 };
        let air = u16::from(height >= 22);
        let top = 1 + air;
        let title = Rect::new(x, top, size.width.saturating_sub(2 * x), big);
        let ask_top = if big > 0 { top + big + 1 } else { top };
        let captured = height.saturating_sub(4);
        let most = captured.saturating_sub(ask_top);
        let ask = Rect::new(x, ask_top, width, asked.min(most));
        let text_top = ask.bottom() + u16::from(asked > 0);
        let text = Rect::new(x, text_top, width, captured.saturating_sub(text_top + air));
        let whole = |y| Rect::new(1, y, size.width.saturating_sub(2), 1);
        Self { title, ask, text, captured: whole(captured), rule: whole(height.saturating_sub(3)) }
    }
}

/// How wide the text is.
#[must_use]
pub fn column(size: Size) -> u16 {
    size.width.saturating_sub(2 * margin(size.width)).min(MEASURE)
}

/// The empty columns at both sides, wide enough to be calm.
fn margin(width: u16) -> u16 {
    match width {
        0..72 => 2,
        72..110 => 5,
        _ => (width.saturating_sub(MEASURE) / 2).min(24),
    }
}

/// How wide the labels of planning are.
pub const PLAN_LABEL: u16 = 15;

/// The least rows that are kept below planning, for how long it takes.
const PLAN_ABOUT: u16 = 3;

/// How wide the rows of planning are beside what the agenda is for.
const PLAN_ROWS: u16 = 52;

/// The rows of planning, of which there are so many, and what the agenda is for: beside it in a
/// wide window, else below it.
#[must_use]
pub fn plan_areas(size: Size, count: usize) -> (Rect, Rect) {
    let area = super::page_area(size);
    if super::Shape::of(size) == super::Shape::Wide {
        let x = area.x + PLAN_ROWS + 3;
        let width = area.right().saturating_sub(x).min(MEASURE);
        return (Rect { width: PLAN_ROWS, ..area }, Rect { x, width, ..area });
    }
    let count = u16::try_from(count).unwrap_or(u16::MAX);
    let rows = Rect { height: count.min(area.height.saturating_sub(PLAN_ABOUT).max(1)), ..area };
    let y = rows.bottom() + 1;
    (rows, Rect { y, height: area.bottom().saturating_sub(y), ..area })
}

/// The rows of all steps, below their title.
#[must_use]
pub fn steps_area(size: Size) -> Rect {
    let area = super::page_area(size);
    Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area }
}

/// The least rows that a list in a step keeps, whatever stands below it.
const LEAST: u16 = 4;

/// The rows of the list in a step that has so many, in the part for the text.
#[must_use]
pub fn choices_area(text: Rect, count: usize) -> Rect {
    let below = (text.height / 2).min(10);
    let above = u16::from(text.height > 2 * LEAST);
    let room = text.height.saturating_sub(below + above).max(1);
    let wanted = u16::try_from(count).unwrap_or(u16::MAX);
    Rect { y: text.y + above, height: wanted.min(room), ..text }
}

/// The text of the facilitator's notes, below the clock.
#[must_use]
pub fn notes_area(size: Size) -> Rect {
    let Rect { x, y, width, height } = super::page_area(size);
    Rect::new(x, y + 2, width.min(MEASURE), height.saturating_sub(2))
}
