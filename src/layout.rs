//! Where everything stands, from the size of the window alone. Drawing and scrolling ask the same
//! functions, so that what is counted is what is seen. Plain arithmetic: a layout solver would cost
//! more than all the drawing.

mod scan;
mod stage;

use ratatui::layout::Rect;

use crate::app::Size;
use crate::domain::{Cell, Closed, LayerId, MilestoneId};
use crate::wrap::MEASURE;

pub use scan::{Line, Scan};
pub use stage::{BIG, PLAN_LABEL, Stage, choices_area, column, notes_area, plan_areas, steps_area};

/// The smallest window in which everything can be reached.
pub const SMALLEST: Size = Size { width: 60, height: 18 };

const WIDE: Size = Size { width: 110, height: 28 };

/// From this width a page of text stands in two columns.
const TWO_COLUMNS: u16 = 140;

/// What the window has room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Less than [`SMALLEST`]: one sentence says so.
    Small,
    /// Milestones are rows; list and detail take turns.
    Turned,
    /// Milestones are columns; list and detail stand side by side.
    Wide,
}

impl Shape {
    /// The shape for a window of this size.
    #[must_use]
    pub fn of(size: Size) -> Self {
        if size.width < SMALLEST.width || size.height < SMALLEST.height {
            Self::Small
        } else if size.width < WIDE.width || size.height < WIDE.height {
            Self::Turned
        } else {
            Self::Wide
        }
    }
}

/// The rows that every screen has, and what is left between them.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The first row: where one is, and what is on.
    pub path: Rect,
    /// What the screen is about.
    pub body: Rect,
    /// The last row but one: what just happened.
    pub notice: Rect,
    /// The last row: what can be done.
    pub footer: Rect,
}

impl Page {
    /// The rows for a window of this size, at least [`SMALLEST`].
    #[must_use]
    pub fn of(size: Size) -> Self {
        let Size { width, height } = size;
        Self {
            path: Rect::new(0, 0, width, 1),
            body: Rect::new(0, 1, width, height.saturating_sub(3)),
            notice: Rect::new(0, height.saturating_sub(2), width, 1),
            footer: Rect::new(0, height.saturating_sub(1), width, 1),
        }
    }
}

/// Where the parts of the map stand.
#[derive(Clone, Copy, Debug)]
pub struct Map {
    /// The shape they are in.
    pub shape: Shape,
    /// The row of headings (turned) or of phases (wide).
    pub heading: Rect,
    /// The room of a milestone's name: of the first; the others follow at [`Map::step`].
    pub name: Rect,
    /// From one milestone to the next, in columns (wide) or rows (turned).
    pub step: u16,
    /// The first row of counts (wide) or column of counts (turned).
    pub counts: u16,
    /// From one layer to the next, in rows (wide) or columns (turned).
    pub layer_step: u16,
    /// The column of the phases (turned), when there is room.
    pub phase: Option<Rect>,
    /// What the resident says (wide).
    pub quote: Option<Rect>,
    /// The line between map and list.
    pub rule: Rect,
    /// The list of the chosen cell.
    pub list: List,
    /// The detail of the chosen initiative (wide).
    pub detail: Option<Rect>,
}

/// Where the parts of a cell's list stand.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// What the list is of, and how much there is.
    pub title: Rect,
    /// The first lines of the cell's text; empty when there is no room.
    pub text: Rect,
    /// The rows.
    pub rows: Rect,
}

/// The widest that a list grows in a wide window, in columns; the rest is the detail's.
const LONGEST_LIST: u16 = 84;

/// The columns before the first milestone of a wide map, for the names of the layers.
pub const LAYER_NAMES: u16 = 15;

impl Map {
    /// The places for a window of this size, at least [`SMALLEST`].
    #[must_use]
    pub fn of(size: Size) -> Self {
        match Shape::of(size) {
            Shape::Wide => Self::wide(size),
            Shape::Turned | Shape::Small => Self::turned(size),
        }
    }

    fn turned(size: Size) -> Self {
        let Size { width, height } = size;
        let air = u16::from(height >= 21);
        let phase_width = if width >= 72 { 11 } else { 0 };
        let layer_step = 11;
        let name_width = width.saturating_sub(4 + 3 * layer_step + phase_width);
        let top = 2 + air;
        let rule = top + 8;
        let counts = 3 + name_width;
        let phase = Rect::new(counts + 3 * layer_step, top, phase_width, 1);
        Self {
            shape: Shape::Turned,
            heading: Rect::new(0, top - 1, width, 1),
            name: Rect::new(3, top, name_width, 1),
            step: 1,
            counts,
            layer_step,
            phase: (phase_width > 0).then_some(phase),
            quote: None,
            rule: Rect::new(0, rule, width, 1),
            list: List::of(Rect::new(0, rule + 1, width, height.saturating_sub(rule + 3))),
            detail: None,
        }
    }

    fn wide(size: Size) -> Self {
        let Size { width, height } = size;
        let step = (width - LAYER_NAMES - 1) / 8;
        let name_lines = if height >= 34 { 4 } else { 3 };
        let air = u16::from(height >= 34);
        let layer_step = if height >= 44 { 2 } else { 1 };
        let counts = 4 + name_lines + air;
        let quote = counts + 3 * layer_step + (2 - layer_step);
        let rule = quote + 2 + (layer_step - 1);
        let left = (width / 2).min(LONGEST_LIST);
        let panel = rule + 1;
        let panel_height = height.saturating_sub(panel + 2);
        let right = left + 3;
        Self {
            shape: Shape::Wide,
            heading: Rect::new(0, 2, width, 1),
            name: Rect::new(LAYER_NAMES, 4, step.saturating_sub(1), name_lines),
            step,
            counts,
            layer_step,
            phase: None,
            quote: Some(Rect::new(1, quote, MEASURE, 2)),
            rule: Rect::new(0, rule, width, 1),
            list: List::of(Rect::new(0, panel, left, panel_height)),
            detail: Some(Rect::new(right, panel, width - right - 1, panel_height)),
        }
    }

    /// The place of a cell's count.
    #[must_use]
    pub fn cell(&self, cell: Cell) -> Rect {
        let milestone = u16::try_from(cell.milestone.index()).unwrap_or(0);
        let layer = u16::try_from(cell.layer.index()).unwrap_or(0);
        match self.shape {
            Shape::Wide => {
                let row = self.counts + (2 - layer) * self.layer_step;
                Rect::new(self.name.x + milestone * self.step, row, self.step.min(12) - 1, 1)
            }
            Shape::Turned | Shape::Small => {
                let column = self.counts + layer * self.layer_step;
                Rect::new(column, self.name.y + milestone, self.layer_step - 1, 1)
            }
        }
    }

    /// How many columns there are behind a count, up to the next one.
    #[must_use]
    pub fn after_count(&self) -> u16 {
        match self.shape {
            Shape::Wide => self.step.saturating_sub(8),
            Shape::Turned | Shape::Small => self.layer_step - 8,
        }
    }

    /// The place of a milestone's name.
    #[must_use]
    pub fn station(&self, milestone: MilestoneId) -> Rect {
        let number = u16::try_from(milestone.index()).unwrap_or(0);
        match self.shape {
            Shape::Wide => Rect { x: self.name.x + number * self.step, ..self.name },
            Shape::Turned | Shape::Small => Rect { y: self.name.y + number, ..self.name },
        }
    }

    /// The cell at this column and row.
    #[must_use]
    pub fn cell_at(&self, x: u16, y: u16) -> Option<Cell> {
        Cell::all().find(|&cell| {
            let place = self.cell(cell);
            let width = match self.shape {
                Shape::Wide => self.step,
                Shape::Turned | Shape::Small => self.layer_step,
            };
            Rect { width, ..place }.contains((x, y).into())
        })
    }

    /// The milestone whose name or station is at this column and row.
    #[must_use]
    pub fn station_at(&self, x: u16, y: u16) -> Option<MilestoneId> {
        MilestoneId::ALL.iter().copied().find(|&milestone| {
            let place = self.station(milestone);
            let grown = match self.shape {
                Shape::Wide => {
                    Rect { y: place.y - 1, height: place.height + 1, width: self.step, ..place }
                }
                Shape::Turned | Shape::Small => Rect { x: 0, width: place.width + 3, ..place },
            };
            grown.contains((x, y).into())
        })
    }

    /// The row on which a layer's name stands (wide).
    #[must_use]
    pub fn layer_row(&self, layer: LayerId) -> u16 {
        self.cell(Cell { milestone: MilestoneId::Searching, layer }).y
    }
}

impl List {
    /// Title, some text, an empty row, and rows: what there is no room for falls away.
    fn of(area: Rect) -> Self {
        let Rect { x, y, width, height } = area;
        let text = if height >= 9 { 2 } else { 0 };
        let air = u16::from(height >= 10);
        let rows = y + 1 + text + air;
        Self {
            title: Rect::new(x, y, width, 1.min(height)),
            text: Rect::new(x, y + 1, width, text),
            rows: Rect::new(x, rows, width, (y + height).saturating_sub(rows)),
        }
    }
}

/// Where the parts of something to read stand.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// What stays in place above.
    pub header: Rect,
    /// The names of the sheets; no height when there is one sheet only.
    pub tabs: Rect,
    /// The text.
    pub body: Rect,
    /// In how many columns the text stands.
    pub columns: u16,
    /// How wide each of them is.
    pub column_width: u16,
}

impl Reading {
    /// The width at which a header in this area is laid out.
    #[must_use]
    pub fn header_width(area: Rect) -> u16 {
        area.width.clamp(1, MEASURE)
    }

    /// The places in an area, below a header of so many lines, with tabs or without.
    #[must_use]
    pub fn of(area: Rect, header: u16, tabs: bool) -> Self {
        let header = header.min(area.height);
        let tab_rows = if tabs { 2 } else { 0 };
        let gap = u16::from(header > 0);
        let top = (header + gap + tab_rows).min(area.height);
        let columns = if area.width >= TWO_COLUMNS { 2 } else { 1 };
        let column_width = ((area.width + 3) / columns - 3).clamp(1, MEASURE);
        let column_width = if columns == 1 { Self::header_width(area) } else { column_width };
        Self {
            header: Rect { height: header, ..area },
            tabs: Rect {
                y: area.y + (header + gap).min(area.height),
                height: u16::from(tabs && header + gap < area.height),
                ..area
            },
            body: Rect { y: area.y + top, height: area.height - top, ..area },
            columns,
            column_width,
        }
    }

    /// How many lines can be seen at once, at least one.
    #[must_use]
    pub fn visible(&self) -> usize {
        usize::from(self.body.height).max(1) * usize::from(self.columns)
    }

    /// Where a visible line stands, counted from the first that is seen.
    #[must_use]
    pub fn line(&self, number: usize) -> Option<Rect> {
        let height = usize::from(self.body.height);
        let column = number.checked_div(height)?;
        if column >= usize::from(self.columns) {
            return None;
        }
        let x = self.body.x + u16::try_from(column).ok()? * (self.column_width + 3);
        let y = self.body.y + u16::try_from(number % height).ok()?;
        Some(Rect::new(x, y, self.column_width, 1))
    }
}

/// The area of a page that fills the screen: a margin at both sides, and an empty row above.
#[must_use]
pub fn page_area(size: Size) -> Rect {
    let body = Page::of(size).body;
    let air = u16::from(size.height >= 21);
    Rect {
        x: 1,
        y: body.y + air,
        width: body.width.saturating_sub(3),
        height: body.height.saturating_sub(air),
    }
}

/// Where the parts of the glossary stand: the words, and what the chosen one means.
#[derive(Clone, Copy, Debug)]
pub struct Glossary {
    /// The words.
    pub words: Rect,
    /// What the chosen word means.
    pub meaning: Rect,
}

impl Glossary {
    /// The places for a window of this size: side by side where there is room.
    #[must_use]
    pub fn of(size: Size) -> Self {
        let area = page_area(size);
        if size.width >= WIDE.width {
            let left = 40;
            let words = Rect { x: 0, width: left, ..area };
            let meaning = Rect { x: left + 2, width: area.width.saturating_sub(left + 2), ..area };
            return Self { words, meaning };
        }
        let below = area.height / 2;
        let words = Rect { x: 0, height: area.height - below, width: size.width, ..area };
        let meaning =
            Rect { y: area.y + words.height + 1, height: below.saturating_sub(1), ..area };
        Self { words, meaning }
    }
}

/// Where the parts of the search stand.
#[derive(Clone, Copy, Debug)]
pub struct Finder {
    /// What is typed, and how much was found.
    pub query: Rect,
    /// What was searched for instead.
    pub hint: Rect,
    /// The hits.
    pub rows: Rect,
    /// The chosen hit, where there is room beside them.
    pub detail: Option<Rect>,
}

impl Finder {
    /// The places for a window of this size.
    #[must_use]
    pub fn of(size: Size) -> Self {
        let area = page_area(size);
        let wide = size.width >= WIDE.width;
        let width = if wide { (size.width / 2).min(LONGEST_LIST) } else { size.width };
        let row = Rect { height: 1, ..area };
        let rows = Rect { x: 0, y: area.y + 2, width, height: area.height.saturating_sub(2) };
        let right = width + 3;
        let detail = Rect { x: right, width: size.width.saturating_sub(right + 1), ..rows };
        Self {
            query: Rect { width: size.width.saturating_sub(2), ..row },
            hint: Rect { y: row.y + 1, ..row },
            rows,
            detail: wide.then_some(detail),
        }
    }
}

/// The panel that lies over the page: over its right half where there is room, else over all of it.
#[must_use]
pub fn overlay(size: Size) -> Rect {
    let page = Page::of(size);
    let width = size.width.min(58);
    Rect { x: size.width.saturating_sub(width), y: page.body.y, width, height: page.body.height }
}

/// The text of the panel that lies over the page: within its border, a column from each side.
#[must_use]
pub fn overlay_text(size: Size) -> Rect {
    let Rect { x, y, width, height } = overlay(size);
    Rect::new(x + 2, y + 1, width.saturating_sub(4), height.saturating_sub(2))
}

/// The panel in which a note is written, over the page.
#[must_use]
pub fn editor(size: Size) -> Rect {
    let body = Page::of(size).body;
    let width = size.width.min(MEASURE + 6);
    Rect { x: size.width.saturating_sub(width), width, ..body }
}

/// The text of the note: within the border, a column from each side, below what it is about.
#[must_use]
pub fn editor_text(size: Size) -> Rect {
    let Rect { x, y, width, height } = editor(size);
    Rect::new(x + 2, y + 2, width.saturating_sub(4), height.saturating_sub(3))
}

/// Where the parts of the palette stand.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// What is typed, and how much there is.
    pub query: Rect,
    /// The commands.
    pub rows: Rect,
}

impl Palette {
    /// The places for a window of this size.
    #[must_use]
    pub fn of(size: Size) -> Self {
        let area = overlay_text(size);
        let above = 2.min(area.height);
        Self {
            query: Rect { height: 1.min(area.height), ..area },
            rows: Rect { y: area.y + above, height: area.height - above, ..area },
        }
    }
}

/// The first row of a list that is shown, so that the chosen one is in the middle where it can be.
#[must_use]
pub fn first_row(chosen: usize, count: usize, rows: usize) -> usize {
    chosen.saturating_sub(rows / 2).min(count.saturating_sub(rows))
}
