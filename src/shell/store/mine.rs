//! What one person keeps, when two of their programs may be writing: nothing that one wrote is
//! lost by the other.
//!
//! # Decisions
//!
//! 2026-11: a note that another program of the same person changed unseen stays as that one left
//! it, and what this program writes to it becomes a note of its own for as long as it runs. Weighed:
//! the newest wins and the other moves, by which two open programs make a note with every letter.

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
    tried: BTreeMap<Key, Version>,
    /// The notes that another program has, and where ours are instead.
    moved: BTreeMap<Key, EntryId>,
}

/// What is to be done with a version where the file has another.
enum Course {
    /// The newest counts.
    Newest,
    /// The other stays, and this one is dropped.
    Leave,
    /// The other stays, and this one becomes a note of its own.
    Move,
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

    /// What is pending, as it was written.
    pub(super) fn versions(&self) -> impl Iterator<Item = &Version> {
        self.waiting.values().map(|waiting| &waiting.version)
    }

    /// Puts what is pending into what the file has.
    pub(super) fn lay_over(&mut self, file: &mut Workspace, me: WriterId) {
        for (key, Waiting { version, base }) in &self.waiting {
            let mut version = version.clone();
            let tried = self.tried.insert(key.clone(), version.clone());
            let Some(there) = file.by(me, key).cloned() else {
                file.take(me, version);
                continue;
            };
            let is_ours = Some(there.at) <= *base || tried.is_some_and(|ours| ours.says(&there));
            if is_ours && there != version {
                version.come_after(&there);
            }
            let course = match self.moved.contains_key(key) {
                true => Course::Move,
                false if is_ours => Course::Newest,
                false => course(&version, &there),
            };
            if let Course::Leave | Course::Move = course {
                // Newer than ours, so that this program sees it as well.
                let mut theirs = there;
                theirs.come_after(&version);
                file.take(me, theirs);
            }
            match course {
                Course::Newest => file.take(me, version),
                Course::Move => file.take(me, moved(&mut self.moved, key, version, me)),
                Course::Leave => false,
            };
        }
    }
}

/// A version of a note that another program has, as the note that ours has become.
fn moved(
    moved: &mut BTreeMap<Key, EntryId>,
    key: &Key,
    mut version: Version,
    me: WriterId,
) -> Version {
    // No program gives out ids with such a count.
    let begun = Stamp { count: version.at.count | 1 << 31, ..version.at };
    let own = *moved.entry(key.clone()).or_insert(EntryId { begun, by: me });
    if let Entry::Note { id, .. } = &mut version.entry {
        *id = own;
    }
    version
}

fn course(version: &Version, there: &Version) -> Course {
    let (Entry::Note { text, .. }, Entry::Note { text: other, .. }) =
        (&version.entry, &there.entry)
    else {
        return Course::Newest;
    };
    match (version.removed, there.removed) {
        (true, true) => Course::Newest,
        (true, false) => Course::Leave,
        (false, true) if version.at > there.at => Course::Newest,
        // Also a note that was begun in the same moment and says the same is another note.
        (false, false) if text == other && !version.seen.is_empty() => Course::Newest,
        (false, true | false) => Course::Move,
    }
}
