//! The map: milestones, layers and the cells where they cross, and the ways to look at them.

use super::{
    Closed, Id, LayerId, MilestoneId, PartialDate, PhaseId, Prose, RegisteredSource, RoleId, Table,
};

/// One place on the map: a milestone in a layer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// Which milestone.
    pub milestone: MilestoneId,
    /// In which layer.
    pub layer: LayerId,
}

impl Cell {
    /// Every cell, by milestone and then from the ground up.
    pub fn all() -> impl Iterator<Item = Self> {
        MilestoneId::ALL
            .iter()
            .flat_map(|&milestone| LayerId::ALL.iter().map(move |&layer| Self { milestone, layer }))
    }

    /// The place among [`Cell::all`], from 0 to 23.
    #[must_use]
    pub fn index(self) -> usize {
        self.milestone.index() * LayerId::ALL.len() + self.layer.index()
    }
}

/// One station of the resident's journey. Name and number are the VNG's; the rest of the text is
/// this project's, as [`Milestone::editorial_note`] says.
#[derive(Clone, Debug)]
pub struct Milestone {
    /// The number on the route, from 1.
    pub number: u8,
    /// The name in Dutch.
    pub name: String,
    /// The name in English.
    pub name_en: String,
    /// What it is, in one line of English.
    pub gloss_en: String,
    /// What the resident says.
    pub resident: String,
    /// What must be reached.
    pub goal: String,
    /// What the professional does.
    pub professional: String,
    /// Where the resident comes from.
    pub from: String,
    /// Where the resident goes next.
    pub to: String,
    /// The phases of debt help that it falls in, most fitting first.
    pub phases: Vec<PhaseId>,
    /// Questions a municipality should ask itself.
    pub questions: Vec<String>,
    /// The text of each of its three cells.
    pub cells: Table<LayerId, Prose>,
    /// What each role does here.
    pub roles: Table<RoleId, Prose>,
    /// Which parts are the VNG's and which are this project's own reading.
    pub editorial_note: String,
    /// Where name and number come from.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// One layer of the map.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The name in Dutch.
    pub name: String,
    /// The name in English.
    pub name_en: String,
    /// What it is, in one line of English.
    pub gloss_en: String,
    /// What it holds, in one short sentence.
    pub summary: String,
    /// What it holds, at length.
    pub explanation: Prose,
    /// What a municipality asks itself in this layer.
    pub question: String,
    /// Where the layer comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// One role from which the map can be read.
#[derive(Clone, Debug)]
pub struct Role {
    /// The name in Dutch.
    pub name: String,
    /// The name in English.
    pub name_en: String,
    /// What it is, in one line of English.
    pub gloss_en: String,
    /// What this role sees to, in one short sentence.
    pub summary: String,
    /// What this role does, at length.
    pub explanation: Prose,
    /// Where the role comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// Whose journey: a track of the VNG's roadmap.
#[derive(Clone, Debug)]
pub struct Track {
    /// The name in Dutch.
    pub name: String,
    /// The name in English.
    pub name_en: String,
    /// What it is, in one line of English.
    pub gloss_en: String,
    /// For whom it is.
    pub explanation: String,
    /// How far the VNG's track had come ('beschikbaar', 'nog niet gereed').
    pub status: String,
    /// Whether the VNG had the track ready.
    pub is_ready: bool,
    /// When that was said.
    pub status_date: PartialDate,
    /// What was and was not seen about it since.
    pub seen: Option<String>,
    /// What is known of this group.
    pub context: Option<Prose>,
    /// Where that comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// A phase of debt help.
#[derive(Clone, Debug)]
pub struct Phase {
    /// The name in Dutch.
    pub name: String,
    /// The name in English.
    pub name_en: String,
    /// What it is, in one line of English.
    pub gloss_en: String,
    /// What happens in it.
    pub explanation: Prose,
    /// Where the phase comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}
