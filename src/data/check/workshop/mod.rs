//! The rules for the material of the workshop.

mod agenda;
mod material;

use super::super::findings::Findings;
use super::super::raw;
use super::place::Place;
use super::version;
use crate::domain::Register;
use crate::domain::workshop::{Lesson, Preface, Script};
use crate::domain::{Level, RegisteredSource, Source};

/// The material, as far as it can be made.
pub(in crate::data) fn script(raw: raw::Script, findings: &mut Findings) -> Option<Script> {
    let none: Register<RegisteredSource> = Register::default();
    let mut place = Place::top(findings, &none);
    version(&mut place, raw.version);
    let preface = preface(&mut place.field("preface"), raw.preface);
    let sources = place.register("sources", raw.sources, learned);
    let methods = place.register("methods", raw.methods, material::method);
    let agendas =
        place.register("agendas", raw.agendas, |place, raw| agenda::agenda(place, raw, &methods));
    let journeys = place.full_map("journeys", raw.journeys, material::journey);
    let milestones = place.table(
        "milestones",
        raw.milestones,
        |raw| raw.id.take(),
        |place, _, raw| material::material(place, raw),
    );
    let ground_rules = place.register("ground_rules", raw.ground_rules, material::ground_rule);
    let care = material::care(&mut place.field("care"), raw.care, &sources);
    let levels = place.table(
        "levels",
        raw.levels,
        |raw| raw.id.take(),
        |place, level: Option<Level>, raw| Some(material::mark(place, level, raw)),
    );
    let score_rules = place.texts("score_rules", raw.score_rules, 1);
    Some(Script {
        preface: preface?,
        agendas,
        journeys: journeys?,
        milestones: milestones?,
        methods,
        ground_rules,
        care,
        levels: levels?,
        score_rules,
        sources,
    })
}

fn preface(place: &mut Place<'_>, raw: raw::Preface) -> Option<Preface> {
    let made = place.date("made", raw.made);
    Some(Preface {
        title: place.text("title", raw.title),
        language_level: place.text("language_level", raw.language_level),
        reading_guide: place.texts("reading_guide", raw.reading_guide, 1),
        // Last, so that the checks above are made without it too.
        made: made?,
    })
}

fn learned(place: &mut Place<'_>, raw: raw::Lesson) -> Lesson {
    Lesson {
        key: place.key(raw.id),
        source: Source {
            title: place.text("title", raw.title),
            url: place.url("url", raw.url),
            date: place.optional_date("date", raw.date),
            date_inferred: false,
        },
        learned: place.sentence("learned", raw.learned),
    }
}
