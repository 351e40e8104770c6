//! What was planned: for whom, when, and which steps.

use crate::domain::workshop::{Agenda, StepKind};
use crate::domain::{MilestoneId, RoleId, TrackId};

/// A workshop as it was planned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Plan {
    /// What the agenda is called.
    pub name: String,
    /// The key of the agenda in the material; empty for one of one's own.
    pub agenda: String,
    /// Whose journey it follows.
    pub track: TrackId,
    /// From which role, when one was chosen.
    pub role: Option<RoleId>,
    /// How many people take part.
    pub people: u16,
    /// When it should start, in milliseconds since 1970.
    pub start: u64,
    /// The steps, in their order.
    pub steps: Vec<PlannedStep>,
}

/// A step as it was planned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlannedStep {
    /// The key of the step in its agenda.
    pub key: String,
    /// What sort of step it is.
    pub kind: StepKind,
    /// What it is called.
    pub title: String,
    /// How long it takes.
    pub minutes: u16,
    /// The milestones it is about.
    pub milestones: Vec<MilestoneId>,
}

impl Plan {
    /// The plan that an agenda makes, for a group that starts at this moment.
    #[must_use]
    pub fn of(agenda: &Agenda, track: TrackId, people: u16, start: u64) -> Self {
        let steps = agenda.steps.iter().map(|step| PlannedStep {
            key: step.key.clone(),
            kind: step.kind,
            title: step.title.clone(),
            minutes: step.minutes,
            milestones: step.milestones.clone(),
        });
        Self {
            name: agenda.name.clone(),
            agenda: agenda.key.clone(),
            track,
            role: None,
            people,
            start,
            steps: steps.collect(),
        }
    }

    /// How long it takes, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.minutes_before(self.steps.len())
    }

    /// How long the first steps take, in minutes.
    #[must_use]
    pub fn minutes_before(&self, steps: usize) -> u32 {
        self.steps.iter().take(steps).map(|step| u32::from(step.minutes)).sum()
    }

    /// The milestones that it visits, each once, in the order of the journey.
    #[must_use]
    pub fn milestones(&self) -> Vec<MilestoneId> {
        let mut visited: Vec<_> =
            self.steps.iter().flat_map(|step| step.milestones.iter().copied()).collect();
        visited.sort_unstable();
        visited.dedup();
        visited
    }

    /// How many votes each person has: about a quarter of what there is to choose, at least two.
    #[must_use]
    pub fn votes_each(&self, choices: usize) -> usize {
        choices.div_ceil(4).max(2)
    }
}
