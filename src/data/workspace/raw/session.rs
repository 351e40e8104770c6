//! What of a workshop is written, field for field.

use serde::{Deserialize, Serialize};

use super::{Id, Lines, Plain};
use crate::domain::workshop::StepKind;
use crate::domain::{Level, MilestoneId, RoleId, TrackId};
use crate::workspace::{EntryId, Subject};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::workspace) enum Record {
    #[serde(rename = "Agenda")]
    Template { id: Plain<EntryId>, plan: Plan },
    #[serde(rename = "Plan")]
    Plan { id: Plain<EntryId>, plan: Plan },
    #[serde(rename = "Stand")]
    Progress { session: Plain<EntryId>, progress: Progress },
    #[serde(rename = "Regel")]
    Line { id: Plain<EntryId>, session: Plain<EntryId>, line: Line },
    #[serde(rename = "Stemmen")]
    Votes {
        session: Plain<EntryId>,
        step: String,
        about: Plain<Subject>,
        title: String,
        count: u16,
    },
    #[serde(rename = "Gescoord")]
    Rating {
        session: Plain<EntryId>,
        about: Plain<Subject>,
        title: String,
        before: Option<Id<Level>>,
        after: Id<Level>,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::workspace) struct Plan {
    pub(in crate::data::workspace) name: String,
    pub(in crate::data::workspace) agenda: String,
    pub(in crate::data::workspace) track: Id<TrackId>,
    pub(in crate::data::workspace) role: Option<Id<RoleId>>,
    pub(in crate::data::workspace) people: u16,
    pub(in crate::data::workspace) start: u64,
    pub(in crate::data::workspace) steps: Vec<PlannedStep>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::workspace) struct PlannedStep {
    pub(in crate::data::workspace) key: String,
    pub(in crate::data::workspace) kind: Id<StepKind>,
    pub(in crate::data::workspace) title: String,
    pub(in crate::data::workspace) minutes: u16,
    pub(in crate::data::workspace) milestones: Vec<Id<MilestoneId>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::workspace) struct Progress {
    pub(in crate::data::workspace) step: u16,
    pub(in crate::data::workspace) began: u64,
    pub(in crate::data::workspace) since: u64,
    pub(in crate::data::workspace) spent: Vec<u64>,
    pub(in crate::data::workspace) extra: Vec<u16>,
    pub(in crate::data::workspace) paused: Option<u64>,
    pub(in crate::data::workspace) ended: Option<u64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::workspace) struct Line {
    pub(in crate::data::workspace) step: String,
    pub(in crate::data::workspace) text: Lines,
    pub(in crate::data::workspace) kind: LineKind,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::data::workspace) enum LineKind {
    #[serde(rename = "Uitspraak")]
    Statement,
    #[serde(rename = "Actie")]
    Action { who: String, due: String },
}
