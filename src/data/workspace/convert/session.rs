//! The same for what of a workshop is kept.

use super::raw::{self, Id, Lines, Plain};
use super::{ids, members, split};
use crate::workspace::{About, Line, LineKind, Plan, PlannedStep, Progress, Record};

impl From<&Record> for raw::Record {
    fn from(record: &Record) -> Self {
        match record {
            Record::Template { id, plan } => {
                Self::Template { id: Plain(*id), plan: raw::Plan::from(plan) }
            }
            Record::Plan { id, plan } => Self::Plan { id: Plain(*id), plan: raw::Plan::from(plan) },
            Record::Progress { session, progress } => {
                let progress = raw::Progress::from(progress);
                Self::Progress { session: Plain(*session), progress }
            }
            Record::Line { id, session, line } => {
                let (id, session) = (Plain(*id), Plain(*session));
                Self::Line { id, session, line: raw::Line::from(line) }
            }
            Record::Votes { session, step, about, count } => {
                let (about, title) = split(about);
                let (session, step) = (Plain(*session), step.clone());
                Self::Votes { session, step, about, title, count: *count }
            }
            Record::Rating { session, about, before, after } => {
                let (about, title) = split(about);
                let (before, after) = (before.map(Id), Id(*after));
                Self::Rating { session: Plain(*session), about, title, before, after }
            }
        }
    }
}

impl From<raw::Record> for Record {
    fn from(raw: raw::Record) -> Self {
        match raw {
            raw::Record::Template { id, plan } => {
                Self::Template { id: id.0, plan: Plan::from(plan) }
            }
            raw::Record::Plan { id, plan } => Self::Plan { id: id.0, plan: Plan::from(plan) },
            raw::Record::Progress { session, progress } => {
                Self::Progress { session: session.0, progress: Progress::from(progress) }
            }
            raw::Record::Line { id, session, line } => {
                Self::Line { id: id.0, session: session.0, line: Line::from(line) }
            }
            raw::Record::Votes { session, step, about, title, count } => {
                let about = About { subject: about.0, title };
                Self::Votes { session: session.0, step, about, count }
            }
            raw::Record::Rating { session, about, title, before, after } => {
                let about = About { subject: about.0, title };
                let before = before.map(|level| level.0);
                Self::Rating { session: session.0, about, before, after: after.0 }
            }
        }
    }
}

impl From<&Plan> for raw::Plan {
    fn from(plan: &Plan) -> Self {
        let steps = plan.steps.iter().map(|step| raw::PlannedStep {
            key: step.key.clone(),
            kind: Id(step.kind),
            title: step.title.clone(),
            minutes: step.minutes,
            milestones: ids(&step.milestones),
        });
        Self {
            name: plan.name.clone(),
            agenda: plan.agenda.clone(),
            track: Id(plan.track),
            role: plan.role.map(Id),
            people: plan.people,
            start: plan.start,
            steps: steps.collect(),
        }
    }
}

impl From<raw::Plan> for Plan {
    fn from(raw: raw::Plan) -> Self {
        let steps = raw.steps.into_iter().map(|step| PlannedStep {
            key: step.key,
            kind: step.kind.0,
            title: step.title,
            minutes: step.minutes,
            milestones: members(step.milestones),
        });
        Self {
            name: raw.name,
            agenda: raw.agenda,
            track: raw.track.0,
            role: raw.role.map(|role| role.0),
            people: raw.people,
            start: raw.start,
            steps: steps.collect(),
        }
    }
}

impl From<&Progress> for raw::Progress {
    fn from(progress: &Progress) -> Self {
        let Progress { step, began, since, spent, extra, paused, ended } = progress.clone();
        Self { step, began, since, spent, extra, paused, ended }
    }
}

impl From<raw::Progress> for Progress {
    fn from(raw: raw::Progress) -> Self {
        let raw::Progress { step, began, since, spent, extra, paused, ended } = raw;
        Self { step, began, since, spent, extra, paused, ended }
    }
}

impl From<&Line> for raw::Line {
    fn from(line: &Line) -> Self {
        let kind = match &line.kind {
            LineKind::Statement => raw::LineKind::Statement,
            LineKind::Action { who, due } => {
                raw::LineKind::Action { who: who.clone(), due: due.clone() }
            }
        };
        Self { step: line.step.clone(), text: Lines(line.text.clone()), kind }
    }
}

impl From<raw::Line> for Line {
    fn from(raw: raw::Line) -> Self {
        let kind = match raw.kind {
            raw::LineKind::Statement => LineKind::Statement,
            raw::LineKind::Action { who, due } => LineKind::Action { who, due },
        };
        Self { step: raw.step, text: raw.text.0, kind }
    }
}
