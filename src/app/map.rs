//! The map: the chosen cell, the chosen initiative of each cell, and which part has the focus.

use super::{Here, Model, Place, Reading, Step, Taken, Towards, list, reader, update};
use crate::domain::{Cell, Closed, Id, Initiative, LayerId, MilestoneId, Order};
use crate::layout::{self, Shape};
use crate::page::{Pages, Topic};

/// The parts of the map's screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The map itself.
    Grid,
    /// The list of the chosen cell.
    List,
    /// The detail beside it, in a wide window.
    Detail,
}

/// What the map remembers, wherever one goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// The order of every list.
    pub order: Order,
    /// The chosen initiative of each cell that was visited.
    kept: [Option<Id<Initiative>>; 24],
    /// How the detail is being read, and of which initiative.
    detail: Option<Reading>,
    /// The sheet that the detail shows, whatever the initiative.
    tab: usize,
}

impl Map {
    pub(super) fn new() -> Self {
        Self { order: Order::default(), kept: [None; 24], detail: None, tab: 0 }
    }

    /// The place of the chosen initiative in a list of its cell: the first, until another is
    /// chosen or when the filter hides that one. Nothing when the list is empty.
    #[must_use]
    pub fn chosen(&self, cell: Cell, listed: &[Id<Initiative>]) -> Option<usize> {
        let kept = self.kept[cell.index()];
        let place = kept.and_then(|kept| listed.iter().position(|&id| id == kept));
        place.or((!listed.is_empty()).then_some(0))
    }

    /// Chooses an initiative of a cell.
    pub(super) fn choose(&mut self, cell: Cell, id: Id<Initiative>) {
        self.kept[cell.index()] = Some(id);
    }

    /// How the detail of this initiative is being read: from the start, unless it was left off.
    #[must_use]
    pub fn detail(&self, id: Id<Initiative>) -> Reading {
        let topic = Topic::Initiative(id);
        let start = Reading { tab: self.tab, ..Reading::new(topic) };
        self.detail.filter(|reading| reading.topic == topic).unwrap_or(start)
    }

    /// Remembers how the detail is being read.
    pub(super) fn read(&mut self, reading: Reading) {
        self.tab = reading.tab;
        self.detail = Some(reading);
    }
}

/// The cell one step from this one; at the edge the same.
#[must_use]
pub(super) fn neighbour(cell: Cell, milestones: isize, layers: isize) -> Cell {
    Cell { milestone: beside(cell.milestone, milestones), layer: beside(cell.layer, layers) }
}

/// The step of milestones and layers that a direction means, for a map whose milestones run from
/// left to right (`wide`) or from top to bottom.
pub(super) fn step(towards: Towards, wide: bool) -> (isize, isize) {
    match (towards, wide) {
        (Towards::Left, true) | (Towards::Up, false) => (-1, 0),
        (Towards::Right, true) | (Towards::Down, false) => (1, 0),
        (Towards::Up, true) | (Towards::Right, false) => (0, 1),
        (Towards::Down, true) | (Towards::Left, false) => (0, -1),
    }
}

/// The member so many places on, or the same when there is none.
pub(super) fn beside<T: Closed>(member: T, steps: isize) -> T {
    let place = member.index().checked_add_signed(steps);
    place.and_then(|place| T::ALL.get(place).copied()).unwrap_or(member)
}

/// Where the map is opened first.
pub(super) const START: Cell =
    Cell { milestone: MilestoneId::Searching, layer: LayerId::Inspiration };

/// What the map itself does with an action.
pub(super) fn on_grid(model: &mut Model, here: Here) -> Taken {
    let Place::Map(cell, focus) = model.here() else { return None };
    match here {
        Here::Move(towards) => {
            let (milestones, layers) = step(towards, is_wide(model));
            model.state.history.here = Place::Map(neighbour(cell, milestones, layers), focus);
        }
        Here::Panel(step) => to_panel(model, cell, focus, step),
        Here::Open => open_cell(model, cell),
        // There is no way back from the map.
        Here::Back => {}
        Here::Leap(_) | Here::Sibling(_) | Here::Term(_) | Here::Toggle | Here::Sort => {
            return None;
        }
    }
    Some(Vec::new())
}

/// What the list of the chosen cell does with an action.
pub(super) fn in_list(model: &mut Model, here: Here) -> Taken {
    let Place::Map(cell, focus) = model.here() else { return None };
    match here {
        Here::Panel(step) => to_panel(model, cell, focus, step),
        Here::Open => open_chosen(model, cell),
        Here::Back => model.state.history.here = Place::Map(cell, Focus::Grid),
        Here::Move(_) | Here::Leap(_) => choose_by(model, cell, here)?,
        Here::Sibling(_) | Here::Term(_) | Here::Toggle | Here::Sort => return None,
    }
    Some(Vec::new())
}

fn is_wide(model: &Model) -> bool {
    Shape::of(model.state.size) == Shape::Wide
}

/// Chooses the row of the cell's list that an action leads to.
fn choose_by(model: &mut Model, cell: Cell, here: Here) -> Option<()> {
    let listed = model.listed(cell);
    let rows = usize::from(layout::Map::of(model.state.size).list.rows.height);
    let chosen = model.state.map.chosen(cell, &listed)?;
    let place = list::moved(here, chosen, listed.len(), rows)?;
    model.state.map.choose(cell, *listed.get(place)?);
    Some(())
}

/// To the next or previous part of the screen; to the map itself when the list is empty.
fn to_panel(model: &mut Model, cell: Cell, focus: Focus, step: Step) {
    if model.chosen(cell).is_some() {
        let focus = next_panel(focus, step, is_wide(model));
        model.state.history.here = Place::Map(cell, focus);
    } else {
        model.state.history.here = Place::Map(cell, Focus::Grid);
        model.tell(model.why_empty());
    }
}

fn next_panel(focus: Focus, step: Step, wide: bool) -> Focus {
    let last = if wide { Focus::Detail } else { Focus::List };
    match (focus, step) {
        (Focus::Grid, Step::Previous) | (Focus::List, Step::Next) if focus != last => last,
        (Focus::Grid, _) | (Focus::Detail, Step::Previous) => Focus::List,
        (Focus::List, _) | (Focus::Detail, Step::Next) => Focus::Grid,
    }
}

/// Opens the chosen initiative: beside the list where there is room, else on a page.
fn open_chosen(model: &mut Model, cell: Cell) {
    let Some(id) = model.chosen(cell) else { return };
    if is_wide(model) {
        model.state.history.here = Place::Map(cell, Focus::Detail);
    } else {
        update::open_topic(model, Topic::Initiative(id));
    }
}

/// Opens the milestone's page at the text of a cell.
fn open_cell(model: &mut Model, cell: Cell) {
    update::open_topic(model, Topic::Milestone(cell.milestone));
    let heading = Pages::heading_of(cell.layer);
    reader::read(model, |reading, opened| reading.to_heading(heading, opened));
}
