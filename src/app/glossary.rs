//! The glossary: which word is chosen.

use super::{Here, Model, Place, Taken, list, update};
use crate::domain::{Id, Roadmap, Term};
use crate::layout;
use crate::page::Topic;

/// The chosen word of the glossary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Glossary {
    /// Its place in the glossary, from 0.
    pub chosen: usize,
}

impl Glossary {
    /// The chosen word.
    #[must_use]
    pub fn term(self, roadmap: &Roadmap) -> Option<Id<Term>> {
        roadmap.terms.ids().nth(self.chosen)
    }
}

/// What the glossary does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    let Place::Glossary(glossary) = model.here() else { return None };
    if here == Here::Open {
        if let Some(id) = glossary.term(&model.roadmap) {
            update::open_topic(model, Topic::Term(id));
        }
        return Some(Vec::new());
    }
    let rows = usize::from(layout::Glossary::of(model.state.size).words.height);
    let chosen = list::moved(here, glossary.chosen, model.roadmap.terms.len(), rows)?;
    model.state.history.here = Place::Glossary(Glossary { chosen });
    Some(Vec::new())
}
