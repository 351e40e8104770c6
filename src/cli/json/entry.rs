//! The open sets but the initiatives as JSON: laws, elements, terms and figures.

use serde::Serialize;

use super::{Date, SentenceJson, SourceJson, ids, keys, sentences, sources};
use crate::domain::{Closed, Element, Figure, Law, Roadmap, Term};

/// A law, with what it asks.
#[derive(Serialize)]
pub(super) struct LawJson<'a> {
    id: &'a str,
    name: &'a str,
    abbreviation: Option<&'a str>,
    aliases: &'a [String],
    since: Option<Date>,
    summary: &'a str,
    status: Option<&'a str>,
    duties: Vec<SentenceJson<'a>>,
    milestones: Vec<&'static str>,
    caution: Option<&'a str>,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> LawJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, law: &'a Law) -> Self {
        Self {
            id: &law.key,
            name: &law.name,
            abbreviation: law.abbreviation.as_deref(),
            aliases: &law.aliases,
            since: law.since.map(Date),
            summary: &law.summary,
            status: law.status.as_deref(),
            duties: sentences(roadmap, &law.duties),
            milestones: ids(&law.milestones),
            caution: law.caution.as_deref(),
            sources: sources(roadmap, &law.sources),
        }
    }
}

/// An element of the basic services.
#[derive(Serialize)]
pub(super) struct ElementJson<'a> {
    id: &'a str,
    name: &'a str,
    summary: &'a str,
    explanation: Vec<SentenceJson<'a>>,
    milestones: Vec<&'static str>,
    phase: &'static str,
    certainty: &'static str,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> ElementJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, element: &'a Element) -> Self {
        Self {
            id: &element.key,
            name: &element.name,
            summary: &element.summary,
            explanation: sentences(roadmap, &element.explanation),
            milestones: ids(&element.milestones),
            phase: element.phase.id(),
            certainty: element.certainty.id(),
            sources: sources(roadmap, &element.sources),
        }
    }
}

/// A word of the glossary.
#[derive(Serialize)]
pub(super) struct TermJson<'a> {
    id: &'a str,
    name: &'a str,
    abbreviation: Option<&'a str>,
    explanation: &'a str,
    editorial: bool,
    see_also: Vec<&'a str>,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> TermJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, term: &'a Term) -> Self {
        Self {
            id: &term.key,
            name: &term.name,
            abbreviation: term.abbreviation.as_deref(),
            explanation: &term.explanation,
            editorial: term.sources.is_empty(),
            see_also: keys(&roadmap.terms, &term.see_also),
            sources: sources(roadmap, &term.sources),
        }
    }
}

/// A series of measurements.
#[derive(Serialize)]
pub(super) struct FigureJson<'a> {
    id: &'a str,
    label: &'a str,
    unit: &'a str,
    measured: Option<&'a str>,
    points: Vec<PointJson<'a>>,
    target: Option<TargetJson<'a>>,
    note: Option<&'a str>,
    sources: Vec<SourceJson<'a>>,
}

#[derive(Serialize)]
struct PointJson<'a> {
    year: u16,
    value: f64,
    rounding: Option<&'a str>,
    remark: Option<&'a str>,
    sources: Vec<SourceJson<'a>>,
}

#[derive(Serialize)]
struct TargetJson<'a> {
    year: u16,
    value: f64,
    sources: Vec<SourceJson<'a>>,
}

impl<'a> FigureJson<'a> {
    pub(super) fn new(roadmap: &'a Roadmap, figure: &'a Figure) -> Self {
        let points = figure.points.iter().map(|point| PointJson {
            year: point.year,
            value: point.value,
            rounding: point.rounding.as_deref(),
            remark: point.remark.as_deref(),
            sources: sources(roadmap, &point.sources),
        });
        let target = figure.target.as_ref().map(|target| TargetJson {
            year: target.year,
            value: target.value,
            sources: sources(roadmap, &target.sources),
        });
        Self {
            id: &figure.key,
            label: &figure.label,
            unit: &figure.unit,
            measured: figure.measured.as_deref(),
            points: points.collect(),
            target,
            note: figure.note.as_deref(),
            sources: sources(roadmap, &figure.sources),
        }
    }
}
