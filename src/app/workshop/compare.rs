//! Two sessions side by side: which, in which order, and which other one.

use super::{Model, Place, Stage, go};
use crate::app::{Here, Taken, Towards};
use crate::workspace::{EntryId, Held};

impl Model {
    /// The two sessions that are compared, the older first.
    #[must_use]
    pub fn compared(&self) -> Option<(Held, Held)> {
        let Place::Workshop(Stage::Compared(one, other)) = self.here() else { return None };
        let workspace = self.notebook.workspace();
        let (one, other) = (Held::read(workspace, one)?, Held::read(workspace, other)?);
        Some(Held::in_order(one, other))
    }

    /// The sessions that one can be compared with, newest first.
    fn comparable(&self, id: EntryId) -> Vec<EntryId> {
        let workspace = self.notebook.workspace();
        let mut all = Held::all(workspace);
        all.retain(|&other| other != id && Held::read(workspace, other).is_some());
        all
    }
}

/// Compares the session at hand with the one before it, or with another where it was the first.
pub(super) fn open(model: &mut Model) {
    let Some(id) = model.session_here() else { return };
    let others = model.comparable(id);
    let before = others.iter().copied().filter(|&other| other < id).max();
    match before.or(others.last().copied()) {
        Some(other) => {
            let chosen = model.state.workshop.chosen;
            go(model, Stage::Compared(id, other));
            model.state.workshop.chosen = chosen;
        }
        None => model.tell(model.texts.workshop.nothing_to_compare),
    }
}

/// What comparing does with an action: left and right take another session to compare with.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    let Place::Workshop(Stage::Compared(id, other)) = model.here() else { return None };
    let by = match here {
        Here::Move(Towards::Left) => 1,
        Here::Move(Towards::Right) => -1,
        Here::Move(Towards::Up | Towards::Down)
        | Here::Leap(_)
        | Here::Panel(_)
        | Here::Sibling(_)
        | Here::Term(_)
        | Here::Open
        | Here::Back
        | Here::Toggle
        | Here::Sort => return super::take_reading(model, here),
    };
    let others = model.comparable(id);
    let place = others.iter().position(|one| *one == other).unwrap_or(0);
    let place = super::draft::turned(place, by, others.len());
    if let Some(&other) = others.get(place) {
        model.state.workshop.scroll = 0;
        model.state.history.here = Place::Workshop(Stage::Compared(id, other));
    }
    Some(Vec::new())
}
