//! The rules for an initiative.

use super::super::problem::Fault;
use super::super::raw;
use super::place::Place;
use super::prose;
use crate::domain::{Element, Initiative, Law, Register, Scale};

const NAME_LIMIT: usize = 80;
pub(super) const SUMMARY_LIMIT: usize = 140;
const ROLE_LIMIT: usize = 240;
const NOTE_LIMIT: usize = 260;
const KEYWORDS: usize = 3;

/// What an initiative may refer to: of its own file, or of the roadmap under its pack.
#[derive(Clone, Copy)]
pub(super) struct Norms<'a> {
    pub(super) laws: &'a Register<Law>,
    pub(super) elements: &'a Register<Element>,
}

pub(super) fn initiative(
    place: &mut Place<'_>,
    raw: raw::Initiative,
    norms: Norms<'_>,
) -> Initiative {
    let scale = place.known("scale", raw.scale);
    let sources: Vec<_> = raw.sources.iter().map(|source| page(source.url.as_deref())).collect();
    place.field("sources").here_once(&sources, String::as_str);
    Initiative {
        key: place.key(raw.id),
        name: place.short("name", raw.name, NAME_LIMIT),
        summary: summary(place, raw.summary),
        explanation: place.sentence("explanation", raw.explanation),
        provider: place.text("provider", raw.provider),
        kind: place.member("kind", raw.kind),
        layer: place.member("layer", raw.layer),
        milestones: place.members("milestones", raw.milestones),
        tracks: place.members("tracks", raw.tracks),
        phases: place.members("phases", raw.phases),
        roles: place.some_map("roles", raw.roles, role),
        laws: place.references("laws", raw.laws, norms.laws),
        elements: place.references("elements", raw.elements, norms.elements),
        place: whereabouts(place, scale, raw.place),
        scale: scale.unwrap_or(Scale::National),
        since: place.optional_year("since", raw.since),
        status: Some(place.member("status", raw.status)),
        evidence: place.field("evidence").member("level", raw.evidence.level),
        evidence_note: place.field("evidence").short("note", raw.evidence.note, NOTE_LIMIT),
        keywords: place.texts("keywords", raw.keywords, KEYWORDS),
        sources: place.each("sources", raw.sources, 1, prose::own),
        certainty: Some(place.member("certainty", raw.certainty)),
        is_kept: false,
    }
}

fn summary(place: &mut Place<'_>, raw: Option<String>) -> String {
    let text = place.sentence("summary", raw);
    place.field("summary").here_length(&text, SUMMARY_LIMIT);
    text
}

fn role(place: &mut Place<'_>, raw: Option<String>) -> String {
    let text = place.here_text(raw);
    place.here_length(&text, ROLE_LIMIT);
    text
}

/// Where it is. What is national is everywhere; the rest is somewhere.
fn whereabouts(place: &mut Place<'_>, scale: Option<Scale>, raw: Option<String>) -> Option<String> {
    match (scale, raw.is_some()) {
        (Some(Scale::National), true) => place.field("place").note(Fault::PlaceOfNational),
        (Some(Scale::Regional | Scale::Local), false) => {
            place.field("place").note(Fault::PlaceMissing);
        }
        (Some(Scale::National), false)
        | (Some(Scale::Regional | Scale::Local), true)
        | (None, _) => {}
    }
    place.optional("place", raw)
}

/// An address without what does not change the page.
fn page(url: Option<&str>) -> String {
    let url = url.unwrap_or_default().split('#').next().unwrap_or_default();
    let url = url.trim_start_matches("https://").trim_start_matches("http://");
    url.trim_start_matches("www.").trim_end_matches(['/', '?']).to_lowercase()
}
