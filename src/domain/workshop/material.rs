//! What there is for each milestone and each track, and the forms of work.

use crate::domain::{Keyed, LayerId, RoleId, Table, TrackId};

/// Who makes the journey in one track: one person, without a name, through all milestones.
#[derive(Clone, Debug)]
pub struct Journey {
    /// Who it is.
    pub who: String,
    /// What happens, from the first milestone to the last.
    pub gist: String,
}

/// What there is for one milestone.
#[derive(Clone, Debug)]
pub struct Material {
    /// What the resident asks the group.
    pub opening: String,
    /// Questions about each layer; never empty.
    pub questions: Table<LayerId, Vec<String>>,
    /// One question for each role.
    pub role_questions: Table<RoleId, String>,
    /// Something to do together.
    pub exercise: Exercise,
    /// What the resident of each track lives through here.
    pub situations: Table<TrackId, String>,
    /// What helps when the group is stuck.
    pub when_stuck: String,
}

/// Something a group does together at one milestone.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// What it is called.
    pub name: String,
    /// How long it takes.
    pub minutes: u16,
    /// What must be on the table.
    pub materials: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What the group then has.
    pub result: String,
}

/// A form of work, that several steps use.
#[derive(Clone, Debug)]
pub struct Method {
    /// The key in files.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// How long it usually takes.
    pub minutes: u16,
    /// How short and how long it can be.
    pub duration: String,
    /// What it is good for.
    pub goal: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What helps.
    pub tips: Vec<String>,
}

impl Keyed for Method {
    fn key(&self) -> &str {
        &self.key
    }
}
