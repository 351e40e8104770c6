//! The whole roadmap, and the questions that can be asked of it.

use super::{
    About, BasicServices, Cell, Contact, Contradiction, Element, Figure, Id, Initiative, Law,
    Layer, LayerId, Mention, Milestone, MilestoneId, PartialDate, Phase, PhaseId, Register,
    RegisteredSource, Role, RoleId, Table, Term, Track, TrackId, Wordings,
};

/// Everything the roadmap knows. What it refers to exists: `data` has checked it.
#[derive(Debug)]
pub struct Roadmap {
    /// What the roadmap is and how old.
    pub about: About,
    /// The eight milestones.
    pub milestones: Table<MilestoneId, Milestone>,
    /// The three layers.
    pub layers: Table<LayerId, Layer>,
    /// The three roles.
    pub roles: Table<RoleId, Role>,
    /// The three tracks.
    pub tracks: Table<TrackId, Track>,
    /// The five phases.
    pub phases: Table<PhaseId, Phase>,
    /// The agreement on basic services.
    pub basic_services: BasicServices,
    /// Its elements.
    pub elements: Register<Element>,
    /// The laws and agreements.
    pub laws: Register<Law>,
    /// The national figures.
    pub figures: Register<Figure>,
    /// The glossary.
    pub terms: Register<Term>,
    /// How the words of the glossary are written in a sentence.
    pub wordings: Wordings,
    /// Whom to ask.
    pub contact: Contact,
    /// Where sources disagree.
    pub contradictions: Vec<Contradiction>,
    /// What was looked for and not seen.
    pub gaps: Vec<String>,
    /// The sources of all texts but the initiatives', which bring their own.
    pub sources: Register<RegisteredSource>,
    /// The initiatives.
    pub initiatives: Register<Initiative>,
}

impl Roadmap {
    /// The initiatives of a cell, in the order of the file.
    pub fn in_cell(&self, cell: Cell) -> impl Iterator<Item = (Id<Initiative>, &Initiative)> {
        self.initiatives.iter().filter(move |(_, initiative)| {
            initiative.layer == cell.layer && initiative.milestones.contains(&cell.milestone)
        })
    }

    /// The date of the newest source in the whole roadmap.
    #[must_use]
    pub fn newest_source(&self) -> Option<PartialDate> {
        let registered = self.sources.iter().filter_map(|(_, entry)| entry.source.date);
        let own = self.initiatives.iter().filter_map(|(_, initiative)| initiative.newest_source());
        registered.chain(own).max()
    }

    /// The law with this key or alias.
    #[must_use]
    pub fn find_law(&self, key: &str) -> Option<Id<Law>> {
        self.laws.find_by_any_key(key)
    }

    /// Where the words of the glossary occur in a text, from left to right.
    #[must_use]
    pub fn mentions(&self, text: &str) -> Vec<Mention> {
        self.wordings.mentions(&self.terms, text)
    }

    /// How many elements packs brought; the others were found in public sources.
    #[must_use]
    pub fn added_elements(&self) -> usize {
        self.elements.iter().filter(|(_, element)| element.is_added).count()
    }

    /// The elements that belong to a milestone, in the order of the file.
    pub fn elements_at(
        &self,
        milestone: MilestoneId,
    ) -> impl Iterator<Item = (Id<Element>, &Element)> {
        self.elements.iter().filter(move |(_, element)| element.milestones.contains(&milestone))
    }

    /// The laws that count at a milestone, in the order of the file.
    pub fn laws_at(&self, milestone: MilestoneId) -> impl Iterator<Item = (Id<Law>, &Law)> {
        self.laws.iter().filter(move |(_, law)| law.milestones.contains(&milestone))
    }
}
