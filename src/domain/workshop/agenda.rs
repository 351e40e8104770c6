//! What is done in which order, and for how long.

use super::Method;
use crate::domain::{Id, Keyed, MilestoneId, closed::closed};

/// A workshop from welcome to goodbye.
#[derive(Clone, Debug)]
pub struct Agenda {
    /// The key in files and on the command line.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// How long it takes; its steps add up to this.
    pub minutes: u16,
    /// The milestones it visits, in the order of the journey.
    pub milestones: Vec<MilestoneId>,
    /// What it is for.
    pub goal: String,
    /// For which group.
    pub audience: String,
    /// Why these milestones.
    pub why_these: String,
    /// What to do beforehand.
    pub preparation: Vec<String>,
    /// What to leave out when time is short.
    pub when_short: Vec<String>,
    /// The steps, in their order; never empty.
    pub steps: Vec<AgendaStep>,
}

impl Keyed for Agenda {
    fn key(&self) -> &str {
        &self.key
    }
}

/// One step of an agenda.
#[derive(Clone, Debug)]
pub struct AgendaStep {
    /// The key, unique in its agenda.
    pub key: String,
    /// What sort of step it is.
    pub kind: StepKind,
    /// What it is called.
    pub title: String,
    /// How long it takes, at least a minute.
    pub minutes: u16,
    /// The milestones it is about; none for what is about the whole.
    pub milestones: Vec<MilestoneId>,
    /// What the group reads.
    pub screen: String,
    /// The form of work, when it has one.
    pub method: Option<Id<Method>>,
    /// What the facilitator says and does; the group never sees it.
    pub notes: Vec<Note>,
    /// What is written down; never empty but in a break.
    pub captures: Vec<Capture>,
}

/// A line for the facilitator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What sort of line it is.
    pub cue: Cue,
    /// The line, without that word.
    pub text: String,
}

/// Something that is written down in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// What sort of thing.
    pub kind: CaptureKind,
    /// What exactly.
    pub what: String,
}

closed! {
    /// What sort of step it is, and so what the screen shows.
    StepKind {
        Welcome = "welkom",
        Why = "waarom",
        Resident = "mijlpaal-inwoner",
        Basis = "mijlpaal-basis",
        Inspiration = "mijlpaal-inspiratie",
        Future = "mijlpaal-toekomst",
        Break = "pauze",
        Vote = "stemmen",
        Actions = "acties",
        Closing = "afsluiting",
    }
}

impl StepKind {
    /// Whether such a step is about milestones, and so must name them.
    #[must_use]
    pub const fn is_about_milestones(self) -> bool {
        match self {
            Self::Resident | Self::Basis | Self::Inspiration | Self::Future => true,
            Self::Welcome
            | Self::Why
            | Self::Break
            | Self::Vote
            | Self::Actions
            | Self::Closing => false,
        }
    }
}

closed! {
    /// The fixed word that a facilitator's line begins with.
    Cue {
        Say = "Zeg",
        Do = "Doe",
        Mind = "Let op",
        Silent = "Stil",
        Heated = "Verhit",
        Time = "Tijd",
    }
}

closed! {
    /// What can be written down.
    CaptureKind {
        Statement = "uitspraak",
        Score = "score",
        Vote = "stem",
        Action = "actie",
    }
}
