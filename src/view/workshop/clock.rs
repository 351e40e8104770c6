//! The quiet clock, in the row of notices: this step, the whole, and whether it runs late.

use ratatui::layout::Rect;

use super::width_of;
use crate::app::Model;
use crate::layout;
use crate::page::Tone;
use crate::view::brush::Brush;
use crate::workspace::Held;

/// Draws the clock at the right of the row of notices; a session that has ended has none.
pub(super) fn draw(model: &Model, held: &Held, brush: &mut Brush<'_>) {
    if !held.is_open() {
        return;
    }
    let area = area(model);
    let clock = &model.state.workshop.clock;
    let late = clock.late.as_ref().map(|late| format!("{late} · ")).unwrap_or_default();
    let tone = if clock.step.starts_with(['!', '‖']) { Tone::Attention } else { Tone::Plain };
    let whole = format!(" · {}", clock.whole);
    let width = width_of(&late) + width_of(&clock.step) + width_of(&whole);
    let area = Rect { x: area.right().saturating_sub(width), width: width.min(area.width), ..area };
    let parts = [
        (late.as_str(), Tone::Attention),
        (clock.step.as_str(), tone),
        (whole.as_str(), Tone::Quiet),
    ];
    brush.put_all(area, &parts);
}

/// How much of the row of notices the clock takes.
pub(in crate::view) fn width(model: &Model) -> u16 {
    let clock = &model.state.workshop.clock;
    let late = clock.late.as_ref().map_or(0, |late| width_of(late) + 3);
    late + width_of(&clock.step) + width_of(&clock.whole) + 4
}

fn area(model: &Model) -> Rect {
    let notice = layout::Page::of(model.state.size).notice;
    Rect { x: 1, width: notice.width.saturating_sub(2), ..notice }
}
