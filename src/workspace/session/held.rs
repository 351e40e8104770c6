//! A session read back from a workspace, whole.

use std::cmp::Reverse;

use super::{Line, LineKind, Plan, PlannedStep, Progress, Record, RecordKey};
use crate::domain::Level;
use crate::domain::workshop::StepKind;
use crate::workspace::{About, Entry, EntryId, Key, Subject, Workspace};

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
    /// What got votes, most first.
    pub votes: Vec<Voted>,
    /// What was scored.
    pub ratings: Vec<Rated>,
}

/// Something that got votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voted {
    /// The key of the step in which it got them.
    pub step: String,
    /// What got them.
    pub about: About,
    /// How many, at least one.
    pub count: u16,
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
                Record::Votes { step, about, count, .. } => {
                    let (step, about, count) = (step.clone(), about.clone(), *count);
                    held.votes.extend((count > 0).then_some(Voted { step, about, count }));
                }
                Record::Rating { about, before, after, .. } => {
                    let about = about.clone();
                    held.ratings.push(Rated { about, before: *before, after: *after });
                }
            }
        }
        held.votes.sort_by_key(|voted| (Reverse(voted.count), voted.about.title.clone()));
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

    /// How many votes something got in a step.
    #[must_use]
    pub fn votes_for(&self, step: &str, about: &About) -> u16 {
        let is_it = |voted: &&Voted| voted.step == step && voted.about.subject == about.subject;
        self.votes.iter().find(is_it).map_or(0, |voted| voted.count)
    }

    /// What the group chose: the votes of the steps that are for voting, or of all when there was
    /// no such step; most first.
    #[must_use]
    pub fn chosen(&self) -> Vec<&Voted> {
        let is_vote = |key: &str| {
            let mut steps = self.plan.steps.iter();
            steps.any(|step| step.key == key && step.kind == StepKind::Vote)
        };
        let (voted, others): (Vec<_>, Vec<_>) =
            self.votes.iter().partition(|voted| is_vote(&voted.step));
        if voted.is_empty() { others } else { voted }
    }

    /// How the group scored something.
    #[must_use]
    pub fn rated(&self, subject: &Subject) -> Option<Level> {
        let rated = self.ratings.iter().find(|rated| rated.about.subject == *subject);
        rated.map(|rated| rated.after)
    }

    /// How many votes something got where it was chosen.
    #[must_use]
    pub fn votes_of(&self, subject: &Subject) -> u16 {
        let chosen = self.chosen();
        let about = chosen.iter().filter(|voted| voted.about.subject == *subject);
        about.fold(0, |sum, voted| sum.saturating_add(voted.count))
    }

    /// Two sessions, the one that began first as the first.
    #[must_use]
    pub fn in_order(one: Self, other: Self) -> (Self, Self) {
        let began = |held: &Self| (held.progress.began, held.id);
        if began(&one) <= began(&other) { (one, other) } else { (other, one) }
    }

    /// The step at which it stands.
    #[must_use]
    pub fn step(&self) -> Option<&PlannedStep> {
        self.plan.steps.get(usize::from(self.progress.step))
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
