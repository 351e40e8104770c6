//! What can be kept.

use super::{EntryId, OwnInitiative, Record, RecordKey, Stamp, Subject, WriterId};
use crate::domain::Level;

/// What an entry is about, and what that was called when it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct About {
    /// The thing itself.
    pub subject: Subject,
    /// Its name, for when the roadmap no longer has it.
    pub title: String,
}

/// One thing a person keeps.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// Something to find again.
    Bookmark {
        /// What is marked.
        about: About,
    },
    /// A text of one's own.
    Note {
        /// Its id.
        id: EntryId,
        /// What it is about.
        about: About,
        /// The text, of any number of lines.
        text: String,
    },
    /// How far the municipality is with something.
    Score {
        /// With what.
        about: About,
        /// How far.
        level: Level,
        /// Why, in a sentence; may be empty.
        remark: String,
    },
    /// An initiative of one's own.
    Own {
        /// Its id.
        id: EntryId,
        /// What it is.
        initiative: OwnInitiative,
    },
    /// Something of a workshop.
    Workshop(Record),
}

/// What makes two versions versions of the same entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// The bookmark on a subject.
    Bookmark(Subject),
    /// A note.
    Note(EntryId),
    /// The score of a subject.
    Score(Subject),
    /// An initiative of one's own.
    Own(EntryId),
    /// Something of a workshop.
    Workshop(RecordKey),
}

impl Entry {
    /// Of which entry this is a version.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::Bookmark { about } => Key::Bookmark(about.subject.clone()),
            Self::Note { id, .. } => Key::Note(*id),
            Self::Score { about, .. } => Key::Score(about.subject.clone()),
            Self::Own { id, .. } => Key::Own(*id),
            Self::Workshop(record) => Key::Workshop(record.key()),
        }
    }

    /// What it is about; nothing for an initiative or a workshop, which is a thing
    /// itself.
    #[must_use]
    pub fn about(&self) -> Option<&About> {
        match self {
            Self::Bookmark { about } | Self::Note { about, .. } | Self::Score { about, .. } => {
                Some(about)
            }
            Self::Own { .. } | Self::Workshop(_) => None,
        }
    }
}

/// What one writer last made of an entry.
///
/// Ordered by time first, so that of two the greater is the newer, and by the rest where a copied
/// folder has given two versions the same time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// When it was written.
    pub at: Stamp,
    /// Whether the entry was removed; what it was stays readable.
    pub removed: bool,
    /// What it says.
    pub entry: Entry,
    /// The versions that its writer had before them, each by writer and time.
    pub seen: Vec<(WriterId, Stamp)>,
}

impl Version {
    /// Whether two versions say the same, whenever they were written.
    #[must_use]
    pub fn says(&self, other: &Self) -> bool {
        self.removed == other.removed && self.entry == other.entry
    }

    /// Sees to it that this is newer than another version.
    pub fn come_after(&mut self, other: &Self) {
        if self.at <= other.at {
            self.at = other.at.next(0);
        }
    }
}
