//! The roadmap as JSON, for other programs. These shapes are a promise: a field may be added, but
//! none is renamed or dropped. Field names are English, ids and texts as in the roadmap file.

mod entry;
mod file;
mod initiative;
mod place;

use std::io::{self, Write};

use serde::{Serialize, Serializer};

use super::find::Found;
use crate::domain::{
    Closed, Id, Keyed, PartialDate, Prose, Register, RegisteredSource, Roadmap, Source,
};

pub(super) use file::{CheckJson, PathJson, ProblemJson};
pub(super) use initiative::InitiativeJson;

/// Writes whatever was found.
pub(super) fn write(out: &mut dyn Write, roadmap: &Roadmap, found: Found) -> io::Result<()> {
    match found {
        Found::Initiative(id) => {
            indented(out, &InitiativeJson::new(roadmap, &roadmap.initiatives[id]))
        }
        Found::Milestone(id) => indented(out, &place::MilestoneJson::new(roadmap, id)),
        Found::Layer(id) => indented(out, &place::LayerJson::new(roadmap, id)),
        Found::Role(id) => indented(out, &place::RoleJson::new(roadmap, id)),
        Found::Track(id) => indented(out, &place::TrackJson::new(roadmap, id)),
        Found::Phase(id) => indented(out, &place::PhaseJson::new(roadmap, id)),
        Found::Law(id) => indented(out, &entry::LawJson::new(roadmap, &roadmap.laws[id])),
        Found::Element(id) => {
            indented(out, &entry::ElementJson::new(roadmap, &roadmap.elements[id]))
        }
        Found::Term(id) => indented(out, &entry::TermJson::new(roadmap, &roadmap.terms[id])),
        Found::Figure(id) => indented(out, &entry::FigureJson::new(roadmap, &roadmap.figures[id])),
    }
}

/// Writes JSON that people can read too: indented, with a line break at the end.
pub(super) fn indented(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, value)?;
    writeln!(out)
}

/// A page or document that was seen.
#[derive(Serialize)]
struct SourceJson<'a> {
    title: &'a str,
    url: &'a str,
    date: Option<Date>,
}

impl<'a> From<&'a Source> for SourceJson<'a> {
    fn from(source: &'a Source) -> Self {
        Self { title: &source.title, url: &source.url, date: source.date.map(Date) }
    }
}

/// A sentence, with what it rests on.
#[derive(Serialize)]
struct SentenceJson<'a> {
    text: &'a str,
    editorial: bool,
    sources: Vec<SourceJson<'a>>,
}

fn sentences<'a>(roadmap: &'a Roadmap, prose: &'a Prose) -> Vec<SentenceJson<'a>> {
    prose
        .sentences
        .iter()
        .map(|sentence| SentenceJson {
            text: &sentence.text,
            editorial: sentence.is_editorial(),
            sources: sources(roadmap, &sentence.sources),
        })
        .collect()
}

fn sources<'a>(roadmap: &'a Roadmap, ids: &[Id<RegisteredSource>]) -> Vec<SourceJson<'a>> {
    ids.iter().map(|&id| (&roadmap.sources[id].source).into()).collect()
}

/// The ids of members of a closed set.
fn ids<T: Closed>(members: &[T]) -> Vec<&'static str> {
    members.iter().map(|member| member.id()).collect()
}

/// The ids of entries of a register.
fn keys<'a, T: Keyed>(register: &'a Register<T>, ids: &[Id<T>]) -> Vec<&'a str> {
    ids.iter().map(|&id| register[id].key()).collect()
}

/// An object whose fields are ids of a closed set.
struct Pairs<V>(Vec<(&'static str, V)>);

impl<V: Serialize> Serialize for Pairs<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, value)| (id, value)))
    }
}

/// A date as it stands in the file.
struct Date(PartialDate);

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
