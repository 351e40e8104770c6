//! What must be: laws and agreements, and the elements of the basic services.

use super::{
    Certainty, Id, Keyed, MilestoneId, PartialDate, PhaseId, Prose, Register, RegisteredSource,
};

/// A law, an agreement or another norm that municipalities work by.
#[derive(Clone, Debug)]
pub struct Law {
    /// The key in files and on the command line.
    pub key: String,
    /// The full name.
    pub name: String,
    /// How people call it for short.
    pub abbreviation: Option<String>,
    /// Other keys under which it may be looked up.
    pub aliases: Vec<String>,
    /// Since when it holds, when known.
    pub since: Option<PartialDate>,
    /// What it does, in one sentence of at most 140 characters.
    pub summary: String,
    /// How far it has come, for what is not yet in force.
    pub status: Option<String>,
    /// What it asks or allows, point by point.
    pub duties: Duty,
    /// Where on the journey it counts.
    pub milestones: Vec<MilestoneId>,
    /// What a reader must know before relying on this text.
    pub caution: Option<String>,
    /// What was seen about it.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// The points of a law: one sentence each, with its own sources.
pub type Duty = Prose;

impl Keyed for Law {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Register<Law> {
    /// The law with this key or alias.
    #[must_use]
    pub fn find_by_any_key(&self, key: &str) -> Option<Id<Law>> {
        self.find(key).or_else(|| {
            let named = |law: &Law| law.aliases.iter().any(|alias| alias == key);
            self.iter().find(|(_, law)| named(law)).map(|(id, _)| id)
        })
    }
}

/// One element of the basic services for debt help that every municipality offers.
#[derive(Clone, Debug)]
pub struct Element {
    /// The key in files and on the command line.
    pub key: String,
    /// The name this project gives it; the official list was not seen.
    pub name: String,
    /// What it asks, in one sentence.
    pub summary: String,
    /// What sources say about it.
    pub explanation: Prose,
    /// Where on the journey it belongs.
    pub milestones: Vec<MilestoneId>,
    /// In which phase.
    pub phase: PhaseId,
    /// How sure the description is.
    pub certainty: Certainty,
    /// What was seen about it.
    pub sources: Vec<Id<RegisteredSource>>,
    /// Whether a pack brought it.
    pub is_added: bool,
}

impl Keyed for Element {
    fn key(&self) -> &str {
        &self.key
    }
}

/// The national agreement on basic services ('basisdienstverlening') as a whole.
#[derive(Clone, Debug)]
pub struct BasicServices {
    /// The name of the agreement.
    pub name: String,
    /// What the official list is called.
    pub official_list: String,
    /// What it is.
    pub what_it_is: Prose,
    /// Who signed it, each with sources.
    pub signatories: Vec<super::Named>,
    /// When it was signed.
    pub signed: PartialDate,
    /// Where that date comes from.
    pub signed_sources: Vec<Id<RegisteredSource>>,
    /// How many elements the official list has; fewer were found.
    pub official_count: u16,
    /// Where that number comes from.
    pub count_sources: Vec<Id<RegisteredSource>>,
    /// What a reader must know about the list.
    pub caution: String,
    /// The four pillars as the NVVK names them.
    pub pillars: Vec<String>,
    /// Where the pillars come from.
    pub pillar_sources: Vec<Id<RegisteredSource>>,
    /// When what had to be ready.
    pub planning: Prose,
    /// What is known of the final date.
    pub deadline: String,
    /// Who pays what.
    pub money: Prose,
    /// How it is followed.
    pub monitoring: Prose,
    /// What was seen about the agreement.
    pub sources: Vec<Id<RegisteredSource>>,
}
