//! A session read back from a workspace, whole.

use std::cmp::Reverse;

use super::{Line, LineKind, Plan, Progress, Record, RecordKey};
use crate::domain::Level;
use crate::workspace::{About, Entry, EntryId, Key, Workspace};

/// A session: its plan, where it stands, and what came out of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its id.
    pub id: EntryId,
    /// What was planned.
    pub plan: Plan,
    /// Where it stands.
    pub progress: Progress,
    /// What was said and agreed, oldest first, each with its id.
    pub lines: Vec<(EntryId, Line)>,
    /// What got votes, and how many, most first.
    pub votes: Vec<(About, u16)>,
    /// What was scored.
    pub ratings: Vec<Rated>,
}

/// Something that a group scored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// What.
    pub about: About,
    /// How it was scored before.
    pub before: Option<Level>,
    /// How the group scored it.
    pub after: Level,
}

impl Held {
    /// The session with this id; nothing when it is not there or was removed.
    #[must_use]
    pub fn read(workspace: &Workspace, id: EntryId) -> Option<Self> {
        let mut held = Self::empty(workspace, id)?;
        for record in standing(workspace).filter(|record| record.session() == Some(id)) {
            match record {
                Record::Template { .. } | Record::Plan { .. } => {}
                Record::Progress { progress, .. } => held.progress = progress.clone(),
                Record::Line { id, line, .. } => held.lines.push((*id, line.clone())),
                Record::Votes { about, count, .. } => {
                    if *count > 0 {
                        held.votes.push((about.clone(), *count));
                    }
                }
                Record::Rating { about, before, after, .. } => {
                    let about = about.clone();
                    held.ratings.push(Rated { about, before: *before, after: *after });
                }
            }
        }
        held.votes.sort_by_key(|(about, count)| (Reverse(*count), about.title.clone()));
        Some(held)
    }

    fn empty(workspace: &Workspace, id: EntryId) -> Option<Self> {
        let key = Key::Workshop(RecordKey::Plan(id));
        let version = workspace.newest(&key).map(|(_, version)| version)?;
        let Entry::Workshop(Record::Plan { plan, .. }) = &version.entry else { return None };
        (!version.removed).then(|| Self {
            id,
            plan: plan.clone(),
            progress: Progress::default(),
            lines: Vec::new(),
            votes: Vec::new(),
            ratings: Vec::new(),
        })
    }

    /// Every session that is there, newest first.
    #[must_use]
    pub fn all(workspace: &Workspace) -> Vec<EntryId> {
        let mut all: Vec<_> = standing(workspace)
            .filter_map(|record| match record {
                Record::Plan { id, .. } => Some(*id),
                Record::Template { .. }
                | Record::Progress { .. }
                | Record::Line { .. }
                | Record::Votes { .. }
                | Record::Rating { .. } => None,
            })
            .collect();
        all.sort_unstable_by(|one, other| other.cmp(one));
        all
    }

    /// What was said, oldest first.
    pub fn statements(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().map(|(_, line)| line).filter(|line| line.kind == LineKind::Statement)
    }

    /// What was agreed, by who does it and when.
    #[must_use]
    pub fn actions(&self) -> Vec<(&str, &str, &str)> {
        let mut actions: Vec<_> = self
            .lines
            .iter()
            .filter_map(|(_, line)| match &line.kind {
                LineKind::Action { who, due } => {
                    Some((who.as_str(), due.as_str(), line.text.as_str()))
                }
                LineKind::Statement => None,
            })
            .collect();
        actions.sort_unstable();
        actions
    }

    /// How many votes something got.
    #[must_use]
    pub fn votes_for(&self, about: &About) -> u16 {
        let found = self.votes.iter().find(|(other, _)| other.subject == about.subject);
        found.map_or(0, |(_, count)| *count)
    }

    /// Whether it can be gone on with.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.progress.ended.is_none()
    }
}

/// The records that are there.
fn standing(workspace: &Workspace) -> impl Iterator<Item = &Record> {
    workspace.all().filter(|(_, _, version)| !version.removed).filter_map(|(_, _, version)| {
        match &version.entry {
            Entry::Workshop(record) => Some(record),
            Entry::Bookmark { .. }
            | Entry::Note { .. }
            | Entry::Score { .. }
            | Entry::Own { .. } => None,
        }
    })
}
