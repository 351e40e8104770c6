//! Raw files → domain, and every rule on the way.
//!
//! A value that breaks a rule is noted, and something of the right type stands in for it so that
//! the rest can be checked too. Nothing with a stand-in leaves `data`: one finding is enough to
//! refuse the whole.

mod about;
mod closed;
mod config;
mod initiative;
mod lists;
mod norms;
mod pack;
mod place;
mod prose;
mod structure;
mod text;
mod workshop;

use super::VERSION;
use super::findings::Findings;
use super::problem::Fault;
use super::raw;
use crate::domain::{Register, Roadmap, Wordings};
use initiative::Norms;
use place::Place;

pub(in crate::data) use config::settings;
pub(in crate::data) use pack::{Pack, pack};
pub use text::{is_hidden, is_web_address};
pub(in crate::data) use workshop::script;

/// The roadmap, as far as it can be made.
pub(super) fn roadmap(raw: raw::Roadmap, findings: &mut Findings) -> Option<Roadmap> {
    let none = Register::default();
    let sources = Place::top(findings, &none).register("sources", raw.sources, prose::registered);
    let mut place = Place::top(findings, &sources);
    version(&mut place, raw.version);
    let about = about::about(&mut place.field("about"), raw.about);
    let milestones =
        place.table("milestones", raw.milestones, |raw| raw.id.take(), structure::milestone);
    let layers = place.table(
        "layers",
        raw.layers,
        |raw| raw.id.take(),
        |place, _, raw| Some(structure::layer(place, raw)),
    );
    let roles = place.table(
        "roles",
        raw.roles,
        |raw| raw.id.take(),
        |place, _, raw| Some(structure::role(place, raw)),
    );
    let tracks = place.table(
        "tracks",
        raw.tracks,
        |raw| raw.id.take(),
        |place, _, raw| structure::track(place, raw),
    );
    let phases = place.table(
        "phases",
        raw.phases,
        |raw| raw.id.take(),
        |place, _, raw| Some(structure::phase(place, raw)),
    );
    let basic_services =
        norms::basic_services(&mut place.field("basic_services"), raw.basic_services);
    let elements = place.register("elements", raw.elements, norms::element);
    let laws = place.register("laws", raw.laws, norms::law);
    norms::aliases(&mut place.field("laws"), &laws);
    let figures = place.register("figures", raw.figures, structure::figure);
    let terms = about::terms(&mut place, raw.terms);
    let contact = about::contact(&mut place.field("contact"), raw.contact);
    let contradictions = place.each("contradictions", raw.contradictions, 0, about::contradiction);
    let gaps = place.texts("gaps", raw.gaps, 1);
    let norms = Norms { laws: &laws, elements: &elements };
    let initiatives = place.register("initiatives", raw.initiatives, |place, raw| {
        initiative::initiative(place, raw, norms)
    });
    Some(Roadmap {
        about: about?,
        milestones: milestones?,
        layers: layers?,
        roles: roles?,
        tracks: tracks?,
        phases: phases?,
        basic_services: basic_services?,
        elements,
        laws,
        figures,
        terms,
        wordings: Wordings::default(),
        contact,
        contradictions,
        gaps,
        sources,
        initiatives,
    })
}

fn version(place: &mut Place<'_>, version: Option<u16>) {
    match version {
        Some(VERSION) => {}
        Some(found) => place.field("version").note(Fault::Version { found, known: VERSION }),
        None => place.field("version").note(Fault::Missing),
    }
}
