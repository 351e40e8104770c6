//! Where one is and where one was, like a browser's: back returns to exactly that.

use super::{Focus, Glossary, Reading, Scan, Stage};
use crate::domain::Cell;
use crate::workspace::EntryId;

/// How many places are remembered.
const LONGEST: usize = 200;

/// A place in the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The map, at a cell.
    Map(Cell, Focus),
    /// Something to read.
    Page(Reading),
    /// The glossary.
    Glossary(Glossary),
    /// The search.
    Finder,
    /// What was kept.
    Saved,
    /// The self-scan.
    Scan(Scan),
    /// The workshop.
    Workshop(Stage),
    /// The form: of an initiative of one's own, or for a new one.
    Form(Option<EntryId>),
}

/// The present place, those before it, and those one came back from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// Where one is.
    pub here: Place,
    before: Vec<Place>,
    after: Vec<Place>,
}

impl History {
    /// A history that starts here.
    pub(super) fn new(here: Place) -> Self {
        Self { here, before: Vec::new(), after: Vec::new() }
    }

    /// The cell of the map where one is, or was at last.
    pub(super) fn last_cell(&self) -> Option<Cell> {
        let mut places = std::iter::once(&self.here).chain(self.before.iter().rev());
        places.find_map(|place| match place {
            Place::Map(cell, _) => Some(*cell),
            Place::Page(_)
            | Place::Glossary(_)
            | Place::Finder
            | Place::Saved
            | Place::Scan(_)
            | Place::Workshop(_)
            | Place::Form(_) => None,
        })
    }

    /// Goes to another place, and remembers this one.
    pub(super) fn go(&mut self, place: Place) {
        if self.before.len() == LONGEST {
            self.before.remove(0);
        }
        self.before.push(std::mem::replace(&mut self.here, place));
        self.after.clear();
    }

    /// Becomes another place, without a way back to this one. Where one came from that place, it is
    /// not remembered twice.
    pub(super) fn turn_into(&mut self, place: Place) {
        self.here = place;
        let topic = |place: &Place| match place {
            Place::Page(reading) => Some(reading.topic),
            Place::Map(..)
            | Place::Glossary(_)
            | Place::Finder
            | Place::Saved
            | Place::Scan(_)
            | Place::Workshop(_)
            | Place::Form(_) => None,
        };
        let same = |before: &Place| topic(before).is_some() && topic(before) == topic(&place);
        if self.before.last().is_some_and(same) {
            self.before.pop();
        }
    }

    /// Returns to where one was, and tells whether there was such a place.
    pub(super) fn back(&mut self) -> bool {
        let Some(place) = self.before.pop() else { return false };
        self.after.push(std::mem::replace(&mut self.here, place));
        true
    }

    /// Undoes a return, and tells whether there was one.
    pub(super) fn forward(&mut self) -> bool {
        let Some(place) = self.after.pop() else { return false };
        self.before.push(std::mem::replace(&mut self.here, place));
        true
    }
}
