//! What a workspace puts on the map: initiatives of one's own. And the texts of its notes.

use super::{Entry, EntryId, Key, Overview, OwnInitiative, Workspace};
use crate::domain::{Keyed, Roadmap};

impl Workspace {
    /// An initiative of someone's own as it was last written, even when it was removed.
    #[must_use]
    pub fn own(&self, id: EntryId) -> Option<&OwnInitiative> {
        match &self.newest(&Key::Own(id))?.1.entry {
            Entry::Own { initiative, .. } => Some(initiative),
            Entry::Bookmark { .. } | Entry::Note { .. } | Entry::Score { .. } => None,
        }
    }

    /// The texts of a note, newest first: one, or several when it was changed in several places.
    #[must_use]
    pub fn note_texts(&self, id: EntryId) -> Vec<&str> {
        let heads = self.heads(&Key::Note(id));
        let mut texts: Vec<&str> = Vec::new();
        for (_, version) in heads.into_iter().filter(|(_, version)| !version.removed) {
            if let Entry::Note { text, .. } = &version.entry
                && !texts.contains(&text.as_str())
            {
                texts.push(text);
            }
        }
        texts
    }

    /// Puts the initiatives of one's own on the map, each in the place that it had there, and takes
    /// off what is no longer there. What was on the map keeps its id.
    pub fn lay_own(&self, overview: &Overview, roadmap: &mut Roadmap) {
        withdraw(overview, roadmap);
        for &entry in &overview.own {
            let Some(initiative) = self.own(entry).map(|own| own.on_map(entry)) else { continue };
            let known = roadmap.initiatives.find(initiative.key());
            match known {
                // A pack may have taken the key; what a file says stays.
                Some(id) if !roadmap.initiatives[id].is_own() => {}
                Some(id) => roadmap.initiatives[id] = initiative,
                None => {
                    let added = roadmap.initiatives.add(initiative);
                    debug_assert!(added.is_ok(), "the key was free");
                }
            }
        }
    }
}

fn withdraw(overview: &Overview, roadmap: &mut Roadmap) {
    let ids: Vec<_> = roadmap.initiatives.ids().collect();
    for id in ids {
        let initiative = &mut roadmap.initiatives[id];
        let is_there = OwnInitiative::id_of(initiative.key())
            .is_some_and(|entry| overview.own.contains(&entry));
        if initiative.is_own() && !is_there {
            initiative.milestones.clear();
        }
    }
}
