//! Where the parts of the self-scan stand.

use ratatui::layout::Rect;

use super::{LONGEST_LIST, Map, Page, Shape};
use crate::app::Size;
use crate::domain::{Closed, MilestoneId};

/// From this height the map of rows stays whole beside the list.
const TALL: u16 = 34;

/// How many kinds of thing are scored.
const PARTS: u16 = 3;

/// Where the parts of the self-scan stand.
#[derive(Clone, Copy, Debug)]
pub struct Scan {
    /// The shape they are in.
    pub shape: Shape,
    /// The row of headings (turned) or the row above the stations (wide).
    pub heading: Rect,
    /// The line between map and list.
    pub rule: Rect,
    /// What the list is of.
    pub title: Rect,
    /// The list.
    pub rows: Rect,
    /// The chosen item, whole; empty where there is no room.
    pub detail: Rect,
    /// What the digits and signs mean.
    pub legend: Rect,
    /// The first milestone's name.
    name: Rect,
    /// From one milestone to the next, in columns (wide) or rows (turned).
    step: u16,
    /// The first cell of the first milestone.
    cell: Rect,
    /// From one part to the next, in rows (wide) or columns (turned).
    part_step: u16,
    /// The bar of the first milestone.
    bar: Rect,
    /// The only milestone that is shown, where the list has the room.
    alone: Option<MilestoneId>,
}

impl Scan {
    /// The places for a window of this size, at least [`super::SMALLEST`]. While the list is in use
    /// in a low window, only the milestone one is at is shown above it.
    #[must_use]
    pub fn of(size: Size, milestone: MilestoneId, in_list: bool) -> Self {
        match Shape::of(size) {
            Shape::Wide => Self::wide(size),
            Shape::Turned | Shape::Small => {
                let alone = (in_list && size.height < TALL).then_some(milestone);
                Self::turned(size, alone)
            }
        }
    }

    fn turned(size: Size, alone: Option<MilestoneId>) -> Self {
        let Size { width, height } = size;
        let air = u16::from(height >= 21);
        let top = 2 + air;
        let bar_width = if width >= 76 { 24 } else { 11 };
        let part_step = if width >= 76 { 11 } else { 10 };
        let name_width = width.saturating_sub(5 + PARTS * part_step + bar_width);
        let cells = 3 + name_width;
        let rule = top + if alone.is_some() { 1 } else { 8 };
        let legend = height.saturating_sub(3);
        let room = legend.saturating_sub(rule + 2);
        let detail = match (alone, room) {
            (Some(_), _) => (room * 3 / 5).min(8),
            (None, 14..) => (room / 2).min(8),
            (None, _) => 0,
        };
        let rows = Rect::new(0, rule + 2, width, room - detail);
        Self {
            shape: Shape::Turned,
            heading: Rect::new(0, top - 1, width, 1),
            rule: Rect::new(0, rule, width, 1),
            title: Rect::new(0, rule + 1, width, 1),
            rows,
            detail: Rect::new(1, rows.bottom(), width.saturating_sub(2), detail),
            legend: Rect::new(1, legend, width.saturating_sub(2), 1),
            name: Rect::new(3, top, name_width, 1),
            step: 1,
            cell: Rect::new(cells, top, part_step - 1, 1),
            part_step,
            bar: Rect::new(cells + PARTS * part_step + 1, top, bar_width, 1),
            alone,
        }
    }

    fn wide(size: Size) -> Self {
        let Size { width, height } = size;
        let map = Map::of(size);
        let cell = Rect { y: map.counts, width: map.step - 1, height: 1, ..map.name };
        let bar = Rect { y: map.counts + PARTS * map.layer_step, ..cell };
        let list = width.div_euclid(2).min(LONGEST_LIST);
        let title = map.rule.y + 1;
        let legend = height.saturating_sub(3);
        let right = list + 3;
        let room = legend.saturating_sub(title + 1);
        Self {
            shape: Shape::Wide,
            heading: map.heading,
            rule: map.rule,
            title: Rect::new(0, title, list, 1),
            rows: Rect::new(0, title + 1, list, room),
            detail: Rect::new(right, title, width - right - 1, room + 1),
            legend: Rect::new(1, legend, width.saturating_sub(2), 1),
            name: map.name,
            step: map.step,
            cell,
            part_step: map.layer_step,
            bar: Rect { width: bar.width - 1, ..bar },
            alone: None,
        }
    }

    /// The milestones that are shown.
    pub fn shown(&self) -> impl Iterator<Item = MilestoneId> {
        let alone = self.alone;
        let all = MilestoneId::ALL.iter().copied();
        all.filter(move |&milestone| alone.is_none_or(|only| only == milestone))
    }

    /// The place of a milestone's name.
    #[must_use]
    pub fn station(&self, milestone: MilestoneId) -> Rect {
        self.moved(self.name, milestone)
    }

    /// The place of a part's score at a milestone; parts count from 0.
    #[must_use]
    pub fn cell(&self, milestone: MilestoneId, part: usize) -> Rect {
        let by = u16::try_from(part).unwrap_or(0) * self.part_step;
        let Rect { x, y, .. } = self.cell;
        let first = match self.shape {
            Shape::Wide => Rect { y: y + by, ..self.cell },
            Shape::Turned | Shape::Small => Rect { x: x + by, ..self.cell },
        };
        self.moved(first, milestone)
    }

    /// The place of a milestone's bar.
    #[must_use]
    pub fn bar(&self, milestone: MilestoneId) -> Rect {
        self.moved(self.bar, milestone)
    }

    /// The milestone and the part, from 0, at this column and row.
    #[must_use]
    pub fn cell_at(&self, x: u16, y: u16) -> Option<(MilestoneId, usize)> {
        let parts = || 0..usize::from(PARTS);
        let mut all = self.shown().flat_map(|milestone| parts().map(move |part| (milestone, part)));
        all.find(|&(milestone, part)| self.cell(milestone, part).contains((x, y).into()))
    }

    fn moved(&self, first: Rect, milestone: MilestoneId) -> Rect {
        if self.alone.is_some() {
            return first;
        }
        let by = u16::try_from(milestone.index()).unwrap_or(0) * self.step;
        match self.shape {
            Shape::Wide => Rect { x: first.x + by, ..first },
            Shape::Turned | Shape::Small => Rect { y: first.y + by, ..first },
        }
    }
}

/// The line that is typed in, over the foot of the page, and the frame around it.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The frame.
    pub frame: Rect,
    /// The line.
    pub field: Rect,
    /// What is said below it.
    pub hint: Rect,
}

impl Line {
    /// The places for a window of this size.
    #[must_use]
    pub fn of(size: Size) -> Self {
        let body = Page::of(size).body;
        let height = body.height.min(4);
        let frame = Rect { y: body.bottom() - height, height, ..body };
        let inner = Rect { x: 2, width: body.width.saturating_sub(4), height: 1, ..frame };
        Self {
            frame,
            field: Rect { y: frame.y + 1, ..inner },
            hint: Rect { y: frame.y + 2, ..inner },
        }
    }
}
