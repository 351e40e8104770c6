//! What there is to choose from in a step: things to score, or to vote on.

use super::{Model, Place, Stage};
use crate::domain::workshop::{AgendaStep, StepKind};
use crate::domain::{Cell, Filter, Keyed, Level, MilestoneId, Order};
use crate::workspace::{About, Held, PlannedStep, Subject, is_gap};

/// How many initiatives of a milestone are shown to choose from.
const SHOWN: usize = 6;

/// How many of each milestone come to the vote when nothing was chosen before.
const BROUGHT: usize = 2;

/// The most that can be voted on: more than that nobody reads.
const CHOICES: usize = 12;

/// One thing to score or to vote on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageRow {
    /// What it is.
    pub about: About,
    /// At which milestone.
    pub milestone: MilestoneId,
    /// Its score, in a step that is for scoring.
    pub level: Option<Level>,
    /// Its votes in this step.
    pub votes: u16,
    /// What helps at its right: how well it is underpinned, or where it belongs.
    pub aside: String,
    /// What it is, in a sentence.
    pub summary: String,
}

/// How many votes were counted, and how many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ballot {
    /// How many each person has.
    pub each: usize,
    /// How many were counted.
    pub used: u32,
    /// How many there are in all.
    pub all: u32,
}

impl Model {
    /// The step of the material that a planned step was made from; nothing when it is gone.
    #[must_use]
    pub fn agenda_step(&self, held: &Held, step: &PlannedStep) -> Option<&AgendaStep> {
        let script = self.library.script()?;
        let own = script.agendas.find(&held.plan.agenda).map(|id| &script.agendas[id]);
        let others = script.agendas.iter().map(|(_, agenda)| agenda);
        let mut all = own.into_iter().chain(others).flat_map(|agenda| &agenda.steps);
        all.find(|other| other.key == step.key)
    }

    /// What there is to choose from in the step at hand.
    #[must_use]
    pub fn stage_rows(&self) -> Vec<StageRow> {
        let Place::Workshop(Stage::Running(_)) = self.here() else { return Vec::new() };
        let Some(held) = self.session() else { return Vec::new() };
        let Some(step) = held.step() else { return Vec::new() };
        match step.kind {
            StepKind::Basis => self.to_score(step),
            StepKind::Inspiration => self.to_choose(&held, step),
            StepKind::Vote => self.to_vote(&held, step),
            StepKind::Welcome
            | StepKind::Why
            | StepKind::Resident
            | StepKind::Future
            | StepKind::Break
            | StepKind::Actions
            | StepKind::Closing => Vec::new(),
        }
    }

    fn to_score(&self, step: &PlannedStep) -> Vec<StageRow> {
        let all = step
            .milestones
            .iter()
            .flat_map(|&milestone| self.checklist.at(milestone).map(move |item| (milestone, item)));
        all.map(|(milestone, item)| StageRow {
            about: item.about.clone(),
            milestone,
            level: self.level(&item.about.subject),
            votes: 0,
            aside: String::new(),
            summary: String::new(),
        })
        .collect()
    }

    /// The strongest initiatives of each milestone, as the filter and the track leave them.
    fn to_choose(&self, held: &Held, step: &PlannedStep) -> Vec<StageRow> {
        let each = (SHOWN / step.milestones.len().max(1)).max(BROUGHT);
        let strongest = |&milestone: &MilestoneId| self.strongest(held, milestone, each);
        let mut rows: Vec<_> = step.milestones.iter().flat_map(strongest).collect();
        for row in &mut rows {
            row.votes = held.votes_for(&step.key, &row.about);
        }
        rows
    }

    fn strongest(&self, held: &Held, milestone: MilestoneId, count: usize) -> Vec<StageRow> {
        let cell = Cell { milestone, layer: crate::domain::LayerId::Inspiration };
        let mut filter: Filter = self.state.filter;
        if filter.tracks.chosen().next().is_none() {
            filter.tracks.toggle(held.plan.track);
        }
        let listed = self.roadmap.listed(cell, filter, Order::Strength);
        let rows = listed.into_iter().take(count).map(|id| {
            let initiative = &self.roadmap.initiatives[id];
            let subject = Subject::Initiative(initiative.key().to_owned());
            StageRow {
                about: About { subject, title: initiative.name.clone() },
                milestone,
                level: None,
                votes: 0,
                aside: self.texts.evidence(initiative.evidence).to_owned(),
                summary: initiative.summary.clone(),
            }
        });
        rows.collect()
    }

    /// What was chosen before, the strongest where nothing was, and what the group scored lowest.
    fn to_vote(&self, held: &Held, step: &PlannedStep) -> Vec<StageRow> {
        let mut rows: Vec<StageRow> = Vec::new();
        for &milestone in &step.milestones {
            let mut all = self.strongest(held, milestone, SHOWN);
            let named = |row: &StageRow| {
                let about = &row.about;
                held.votes.iter().any(|voted| voted.about.subject == about.subject)
            };
            if all.iter().any(named) {
                all.retain(named);
            } else {
                all.truncate(BROUGHT);
            }
            rows.extend(all);
            rows.extend(self.lowest(held, milestone));
        }
        let mut seen = std::collections::BTreeSet::new();
        rows.retain(|row| seen.insert(row.about.subject.clone()));
        rows.truncate(CHOICES);
        for row in &mut rows {
            row.votes = held.votes_for(&step.key, &row.about);
        }
        rows
    }

    /// What the group scored lowest at a milestone, when that is not in order.
    fn lowest(&self, held: &Held, milestone: MilestoneId) -> Option<StageRow> {
        let mut here: Vec<_> = held
            .ratings
            .iter()
            .filter(|rated| is_gap(Some(rated.after)))
            .filter(|rated| {
                self.checklist.at(milestone).any(|item| item.about.subject == rated.about.subject)
            })
            .collect();
        here.sort_by_key(|rated| rated.after);
        let rated = here.first()?;
        Some(StageRow {
            about: rated.about.clone(),
            milestone,
            level: Some(rated.after),
            votes: 0,
            aside: self.texts.level(rated.after).to_owned(),
            summary: String::new(),
        })
    }

    /// How many votes were counted in the step at hand, and how many there are.
    #[must_use]
    pub fn ballot(&self) -> Ballot {
        let Some(held) = self.session() else { return Ballot::default() };
        let rows = self.stage_rows();
        let each = held.plan.votes_each(rows.len());
        let used = rows.iter().map(|row| u32::from(row.votes)).sum();
        let all = u32::from(held.plan.people) * u32::try_from(each).unwrap_or(u32::MAX);
        Ballot { each, used, all }
    }
}
