//! The whole of it, and what it rests on.

use super::{Agenda, Care, GroundRule, Journey, Material, Method};
use crate::domain::{Keyed, Level, MilestoneId, PartialDate, Register, Source, Table, TrackId};

/// All the material of the workshop. What it refers to exists: `data` has checked it.
#[derive(Debug)]
pub struct Script {
    /// What it is and how to read it.
    pub preface: Preface,
    /// The agendas, shortest first as the file has them.
    pub agendas: Register<Agenda>,
    /// Who makes the journey, by track.
    pub journeys: Table<TrackId, Journey>,
    /// What there is for each milestone.
    pub milestones: Table<MilestoneId, Material>,
    /// The forms of work.
    pub methods: Register<Method>,
    /// What the group agrees on.
    pub ground_rules: Register<GroundRule>,
    /// What to do when it touches someone.
    pub care: Care,
    /// How a group shows and reads each score.
    pub levels: Table<Level, Mark>,
    /// How to score fairly.
    pub score_rules: Vec<String>,
    /// Where the forms and the facts come from.
    pub sources: Register<Lesson>,
}

/// What the material is and how to read it.
#[derive(Clone, Debug)]
pub struct Preface {
    /// The title.
    pub title: String,
    /// The level of the Dutch, by the European framework ('B1').
    pub language_level: String,
    /// The day it was made.
    pub made: PartialDate,
    /// What a facilitator must know before using it.
    pub reading_guide: Vec<String>,
}

/// How a group shows and reads one score.
#[derive(Clone, Debug)]
pub struct Mark {
    /// What it is called.
    pub name: String,
    /// The sign on paper.
    pub sign: String,
    /// How to show it with one hand.
    pub hand: String,
    /// What it counts for; nothing when it does not count.
    pub value: Option<u8>,
    /// When it holds.
    pub explanation: String,
    /// An example.
    pub example: String,
}

/// A source, and what was learned there.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// The key that others refer to.
    pub key: String,
    /// The source itself.
    pub source: Source,
    /// What was taken from it.
    pub learned: String,
}

impl Keyed for Lesson {
    fn key(&self) -> &str {
        &self.key
    }
}
