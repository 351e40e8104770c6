//! An initiative as JSON.

use serde::Serialize;

use super::{Pairs, SourceJson, ids, keys};
use crate::domain::{Closed, Initiative, Roadmap};

/// An initiative, with the fields in the order in which they are written.
#[derive(Serialize)]
pub(in crate::cli) struct InitiativeJson<'a> {
    id: &'a str,
    name: &'a str,
    summary: &'a str,
    explanation: &'a str,
    provider: &'a str,
    kind: &'static str,
    layer: &'static str,
    milestones: Vec<&'static str>,
    tracks: Vec<&'static str>,
    phases: Vec<&'static str>,
    roles: Pairs<&'a str>,
    laws: Vec<&'a str>,
    elements: Vec<&'a str>,
    scale: &'static str,
    place: Option<&'a str>,
    since: Option<u16>,
    status: Option<&'static str>,
    evidence: EvidenceJson<'a>,
    keywords: &'a [String],
    sources: Vec<SourceJson<'a>>,
    certainty: Option<&'static str>,
}

#[derive(Serialize)]
struct EvidenceJson<'a> {
    level: &'static str,
    note: &'a str,
}

impl<'a> InitiativeJson<'a> {
    /// The initiative, ready to be written.
    pub(in crate::cli) fn new(roadmap: &'a Roadmap, initiative: &'a Initiative) -> Self {
        let roles = initiative.roles.iter();
        Self {
            id: &initiative.key,
            name: &initiative.name,
            summary: &initiative.summary,
            explanation: &initiative.explanation,
            provider: &initiative.provider,
            kind: initiative.kind.id(),
            layer: initiative.layer.id(),
            milestones: ids(&initiative.milestones),
            tracks: ids(&initiative.tracks),
            phases: ids(&initiative.phases),
            roles: Pairs(
                roles.filter_map(|(role, text)| Some((role.id(), text.as_deref()?))).collect(),
            ),
            laws: keys(&roadmap.laws, &initiative.laws),
            elements: keys(&roadmap.elements, &initiative.elements),
            scale: initiative.scale.id(),
            place: initiative.place.as_deref(),
            since: initiative.since,
            status: initiative.status.map(Closed::id),
            evidence: EvidenceJson {
                level: initiative.evidence.id(),
                note: &initiative.evidence_note,
            },
            keywords: &initiative.keywords,
            sources: initiative.sources.iter().map(SourceJson::from).collect(),
            certainty: initiative.certainty.map(Closed::id),
        }
    }
}
