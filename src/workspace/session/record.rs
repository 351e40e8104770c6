//! What of a workshop is kept.

use super::{Plan, Progress};
use crate::domain::Level;
use crate::workspace::{About, EntryId, Subject};

/// One thing that is kept of a workshop.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Record {
    /// An agenda of one's own, to be used again.
    Template {
        /// Its id.
        id: EntryId,
        /// What it holds.
        plan: Plan,
    },
    /// A session: what was planned.
    Plan {
        /// Its id, by which the others know it.
        id: EntryId,
        /// What was planned.
        plan: Plan,
    },
    /// Where a session stands.
    Progress {
        /// Which one.
        session: EntryId,
        /// Where.
        progress: Progress,
    },
    /// Something that was said or agreed.
    Line {
        /// Its id.
        id: EntryId,
        /// In which session.
        session: EntryId,
        /// What.
        line: Line,
    },
    /// How many votes something got in one step.
    Votes {
        /// In which session.
        session: EntryId,
        /// The key of the step.
        step: String,
        /// What was voted for.
        about: About,
        /// How many.
        count: u16,
    },
    /// How a group scored something. The score itself is an entry of its own.
    Rating {
        /// In which session.
        session: EntryId,
        /// What was scored.
        about: About,
        /// How it was scored before.
        before: Option<Level>,
        /// How the group scored it.
        after: Level,
    },
}

/// What makes two versions versions of the same record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKey {
    /// An agenda of one's own.
    Template(EntryId),
    /// The plan of a session.
    Plan(EntryId),
    /// Where a session stands.
    Progress(EntryId),
    /// A line, by its own id.
    Line(EntryId),
    /// The votes for something in a step of a session.
    Votes(EntryId, String, Subject),
    /// A score in a session.
    Rating(EntryId, Subject),
}

impl Record {
    /// Of which record this is a version.
    #[must_use]
    pub fn key(&self) -> RecordKey {
        match self {
            Self::Template { id, .. } => RecordKey::Template(*id),
            Self::Plan { id, .. } => RecordKey::Plan(*id),
            Self::Progress { session, .. } => RecordKey::Progress(*session),
            Self::Line { id, .. } => RecordKey::Line(*id),
            Self::Votes { session, step, about, .. } => {
                RecordKey::Votes(*session, step.clone(), about.subject.clone())
            }
            Self::Rating { session, about, .. } => {
                RecordKey::Rating(*session, about.subject.clone())
            }
        }
    }

    /// The session it belongs to; nothing for an agenda of one's own.
    #[must_use]
    pub const fn session(&self) -> Option<EntryId> {
        match self {
            Self::Template { .. } => None,
            Self::Plan { id, .. } => Some(*id),
            Self::Progress { session, .. }
            | Self::Line { session, .. }
            | Self::Votes { session, .. }
            | Self::Rating { session, .. } => Some(*session),
        }
    }
}

/// Something that was said or agreed, and in which step.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// The key of the step.
    pub step: String,
    /// What, in the words of the group.
    pub text: String,
    /// Whether it is a statement or an action.
    pub kind: LineKind,
}

/// What sort of line it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineKind {
    /// Something that was said, without a name.
    Statement,
    /// Something that someone is going to do.
    Action {
        /// Who; may be empty.
        who: String,
        /// When, as it was typed; may be empty.
        due: String,
    },
}
