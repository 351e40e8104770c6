//! The closed sets as JSON: milestones, layers, roles, tracks and phases.

use serde::Serialize;

use super::{Date, Pairs, SentenceJson, SourceJson, ids, sentences, sources};
use crate::domain::{Closed, LayerId, MilestoneId, PhaseId, Roadmap, RoleId, TrackId};

/// A milestone, with the text of its cells and roles, and what counts there.
#[derive(Serialize)]
pub(super) struct MilestoneJson<'a> {
    id: &'static str,
    number: u8,
    name: &'a str,
    name_en: &'a str,
    gloss_en: &'a str,
    resident: &'a str,
    goal: &'a str,
    professional: &'a str,
    from: &'a str,
    to: &'a str,
    phases: Vec<&'static str>,
    questions: &'a [String],
    cells: Pairs<Vec<SentenceJson<'a>>>,
    roles: Pairs<Vec<SentenceJson<'a>>>,
    elements: Vec<&'a str>,
    laws: Vec<&'a str>,
    editorial_note: &'a str,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> MilestoneJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, id: MilestoneId) -> Self {
        let milestone = &roadmap.milestones[id];
        let cells = milestone.cells.iter();
        let roles = milestone.roles.iter();
        Self {
            id: id.id(),
            number: milestone.number,
            name: &milestone.name,
            name_en: &milestone.name_en,
            gloss_en: &milestone.gloss_en,
            resident: &milestone.resident,
            goal: &milestone.goal,
            professional: &milestone.professional,
            from: &milestone.from,
            to: &milestone.to,
            phases: ids(&milestone.phases),
            questions: &milestone.questions,
            cells: Pairs(cells.map(|(id, text)| (id.id(), sentences(roadmap, text))).collect()),
            roles: Pairs(roles.map(|(id, text)| (id.id(), sentences(roadmap, text))).collect()),
            elements: roadmap.elements_at(id).map(|(_, element)| element.key.as_str()).collect(),
            laws: roadmap.laws_at(id).map(|(_, law)| law.key.as_str()).collect(),
            editorial_note: &milestone.editorial_note,
            sources: sources(roadmap, &milestone.sources),
        }
    }
}

/// A layer.
#[derive(Serialize)]
pub(super) struct LayerJson<'a> {
    id: &'static str,
    name: &'a str,
    name_en: &'a str,
    gloss_en: &'a str,
    summary: &'a str,
    explanation: Vec<SentenceJson<'a>>,
    question: &'a str,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> LayerJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, id: LayerId) -> Self {
        let layer = &roadmap.layers[id];
        Self {
            id: id.id(),
            name: &layer.name,
            name_en: &layer.name_en,
            gloss_en: &layer.gloss_en,
            summary: &layer.summary,
            explanation: sentences(roadmap, &layer.explanation),
            question: &layer.question,
            sources: sources(roadmap, &layer.sources),
        }
    }
}

/// A role.
#[derive(Serialize)]
pub(super) struct RoleJson<'a> {
    id: &'static str,
    name: &'a str,
    name_en: &'a str,
    gloss_en: &'a str,
    summary: &'a str,
    explanation: Vec<SentenceJson<'a>>,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> RoleJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, id: RoleId) -> Self {
        let role = &roadmap.roles[id];
        Self {
            id: id.id(),
            name: &role.name,
            name_en: &role.name_en,
            gloss_en: &role.gloss_en,
            summary: &role.summary,
            explanation: sentences(roadmap, &role.explanation),
            sources: sources(roadmap, &role.sources),
        }
    }
}

/// A track, with how far it had come.
#[derive(Serialize)]
pub(super) struct TrackJson<'a> {
    id: &'static str,
    name: &'a str,
    name_en: &'a str,
    gloss_en: &'a str,
    explanation: &'a str,
    ready: bool,
    status: &'a str,
    status_date: Date,
    seen: Option<&'a str>,
    context: Vec<SentenceJson<'a>>,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> TrackJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, id: TrackId) -> Self {
        let track = &roadmap.tracks[id];
        let context = track.context.as_ref();
        Self {
            id: id.id(),
            name: &track.name,
            name_en: &track.name_en,
            gloss_en: &track.gloss_en,
            explanation: &track.explanation,
            ready: track.is_ready,
            status: &track.status,
            status_date: Date(track.status_date),
            seen: track.seen.as_deref(),
            context: context.map(|text| sentences(roadmap, text)).unwrap_or_default(),
            sources: sources(roadmap, &track.sources),
        }
    }
}

/// A phase of debt help.
#[derive(Serialize)]
pub(super) struct PhaseJson<'a> {
    id: &'static str,
    name: &'a str,
    name_en: &'a str,
    gloss_en: &'a str,
    explanation: Vec<SentenceJson<'a>>,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> PhaseJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, id: PhaseId) -> Self {
        let phase = &roadmap.phases[id];
        Self {
            id: id.id(),
            name: &phase.name,
            name_en: &phase.name_en,
            gloss_en: &phase.gloss_en,
            explanation: sentences(roadmap, &phase.explanation),
            sources: sources(roadmap, &phase.sources),
        }
    }
}
