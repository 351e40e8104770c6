//! What municipalities and others do, with where it belongs and what it rests on.

use super::{
    Certainty, Element, EvidenceLevel, Id, Keyed, Kind, Law, LayerId, MilestoneId, PartialDate,
    PhaseId, RoleId, Scale, Source, Status, Table, TrackId,
};

/// One initiative on the roadmap.
#[derive(Clone, Debug)]
pub struct Initiative {
    /// The key in files and on the command line.
    pub key: String,
    /// The official name, at most 80 characters.
    pub name: String,
    /// What it is, in one sentence of at most 140 characters.
    pub summary: String,
    /// How it works, in three to six sentences.
    pub explanation: String,
    /// Who carries it.
    pub provider: String,
    /// What sort of thing it is.
    pub kind: Kind,
    /// The layer of the map it belongs to.
    pub layer: LayerId,
    /// Where on the journey, most fitting first; empty only when it is withdrawn.
    pub milestones: Vec<MilestoneId>,
    /// For whom; never empty.
    pub tracks: Vec<TrackId>,
    /// In which phases of debt help; never empty.
    pub phases: Vec<PhaseId>,
    /// What it asks of each role. Always the project's own reading, and at least one is given. Of an
    /// initiative of a person's own the text is empty: it is known for whom it is, and no more.
    pub roles: Table<RoleId, Option<String>>,
    /// The laws behind it.
    pub laws: Vec<Id<Law>>,
    /// The elements of the basic services it helps with.
    pub elements: Vec<Id<Element>>,
    /// How far it reaches.
    pub scale: Scale,
    /// Where it is, unless it is national.
    pub place: Option<String>,
    /// Since which year, when known.
    pub since: Option<u16>,
    /// Whether it runs, as of [`Initiative::newest_source`]; nothing when nobody said so.
    pub status: Option<Status>,
    /// How strong the evidence is.
    pub evidence: EvidenceLevel,
    /// What that judgement rests on.
    pub evidence_note: String,
    /// What people would type to find it.
    pub keywords: Vec<String>,
    /// The pages it rests on; empty only when a person added it without one.
    pub sources: Vec<Source>,
    /// How sure the facts are; nothing when nobody checked them.
    pub certainty: Option<Certainty>,
    /// Whether the person at the screen marked it or wrote a note about it.
    pub is_kept: bool,
}

impl Keyed for Initiative {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Initiative {
    /// The date of the newest source, when any source shows a date.
    #[must_use]
    pub fn newest_source(&self) -> Option<PartialDate> {
        self.sources.iter().filter_map(|source| source.date).max()
    }

    /// Whether a person added it, so that nobody judged it.
    #[must_use]
    pub fn is_own(&self) -> bool {
        self.evidence == EvidenceLevel::Own
    }

    /// Whether a person took it off the map again. Its place in the register stays, for whatever
    /// still points at it.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.milestones.is_empty()
    }
}
