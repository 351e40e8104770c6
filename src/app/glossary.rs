//! The glossary: which word is chosen.

use super::Leap;
use crate::domain::{Id, Roadmap, Term};

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

/// Where a leap leads in a list of `count` rows of which `page` are seen.
#[must_use]
pub(super) fn leap(leap: Leap, chosen: usize, count: usize, page: usize) -> usize {
    let last = count.saturating_sub(1);
    match leap {
        Leap::PageUp => chosen.saturating_sub(page.max(1)),
        Leap::PageDown => (chosen + page.max(1)).min(last),
        Leap::Start => 0,
        Leap::End => last,
    }
}
