//! The map: the chosen cell, the chosen initiative of each cell, and which part has the focus.

use super::{Reading, Towards};
use crate::domain::{Cell, Closed, Id, Initiative, LayerId, MilestoneId, Order};
use crate::page::Topic;

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
