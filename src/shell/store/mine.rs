//! What one person keeps, when two of their programs may be writing: nothing that one wrote is
//! lost by the other.

use std::collections::BTreeMap;

use crate::workspace::{Entry, EntryId, Key, Stamp, Version, Workspace, WriterId};

/// A version on its way to the disk.
#[derive(Clone, Debug)]
struct Waiting {
    version: Version,
    /// The version of one's own that it was written over, before any that never got to the disk.
    base: Option<Stamp>,
}

/// The versions that are not on the disk yet.
#[derive(Debug, Default)]
pub(super) struct Pending {
    waiting: BTreeMap<Key, Waiting>,
    /// What may already be on the disk by this program, for a failure can come after the fact.
    tried: BTreeMap<Key, Stamp>,
}

impl Pending {
    /// Adds a version of this writer's.
    pub(super) fn add(&mut self, me: WriterId, version: &Version) {
        let key = version.entry.key();
        let over = version.seen.iter().find(|&&(writer, _)| writer == me).map(|&(_, at)| at);
        let base = self.waiting.get(&key).map_or(over, |earlier| earlier.base);
        self.waiting.insert(key, Waiting { version: version.clone(), base });
    }

    /// Whether everything is on the disk.
    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Everything is on the disk.
    pub(super) fn done(&mut self) {
        self.waiting.clear();
    }

    /// Puts what is pending over what the file has. A text that another program of this writer put
    /// there in between becomes a note of its own, or this one does: whichever is older.
    pub(super) fn lay_over(&mut self, file: &mut Workspace, me: WriterId) {
        for (key, Waiting { version, base }) in &self.waiting {
            let there = file.by(me, key).cloned();
            let tried = self.tried.insert(key.clone(), version.at);
            file.take(me, version.clone());
            let Some(there) = there else { continue };
            let known = Some(there.at) <= *base || Some(there.at) == tried;
            if !known && there != *version {
                let (older, newer) =
                    if there < *version { (&there, version) } else { (version, &there) };
                if let Some(saved) = apart(older, newer, me) {
                    file.take(me, saved);
                }
            }
        }
    }
}

/// The text of a version that another takes the place of, as a note of its own. Nothing where
/// nothing would be lost.
fn apart(older: &Version, newer: &Version, me: WriterId) -> Option<Version> {
    let (Entry::Note { about, text, .. }, Entry::Note { text: other, .. }) =
        (&older.entry, &newer.entry)
    else {
        return None;
    };
    if older.removed || text == other {
        return None;
    }
    // Whoever does this makes the same note of it, and no one gives out ids with this count.
    let begun = Stamp { count: older.at.count | 1 << 31, ..older.at };
    let id = EntryId { begun, by: me };
    let entry = Entry::Note { id, about: about.clone(), text: text.clone() };
    Some(Version { at: older.at, removed: false, seen: Vec::new(), entry })
}
