//! The rules for laws, elements and the agreement on basic services.

use super::super::locate::Step;
use super::super::raw;
use super::initiative::SUMMARY_LIMIT;
use super::place::Place;
use crate::domain::{BasicServices, Element, Law, Register};
use std::collections::HashMap;

pub(super) fn law(place: &mut Place<'_>, raw: raw::Law) -> Law {
    let aliases = place.each("aliases", raw.aliases, 0, |place, alias| {
        let alias = place.here_text(Some(alias));
        place.here_key(&alias);
        alias
    });
    let summary = place.sentence("summary", raw.summary);
    place.field("summary").here_length(&summary, SUMMARY_LIMIT);
    Law {
        key: place.key(raw.id),
        name: place.text("name", raw.name),
        abbreviation: place.optional("abbreviation", raw.abbreviation),
        aliases,
        since: place.optional_date("since", raw.since),
        summary,
        status: place.optional("status", raw.status),
        duties: place.prose("duties", raw.duties),
        milestones: place.members("milestones", raw.milestones),
        caution: place.optional("caution", raw.caution),
        sources: place.sources("sources", raw.sources, 1),
    }
}

/// A second id of a law may be nobody's first or second id: else it would depend on the order of
/// the file which of them is found.
pub(super) fn aliases(list: &mut Place<'_>, laws: &Register<Law>) {
    let mut taken: HashMap<&str, Vec<Step>> = laws
        .iter()
        .map(|(id, law)| (law.key.as_str(), vec![Step::Index(id.index()), Step::Field("id")]))
        .collect();
    for (id, law) in laws.iter() {
        for (nth, alias) in law.aliases.iter().enumerate() {
            let here = vec![Step::Index(id.index()), Step::Field("aliases"), Step::Index(nth)];
            match taken.get(alias.as_str()) {
                Some(first) => list.note_second(alias, first, &here),
                None => drop(taken.insert(alias, here)),
            }
        }
    }
}

pub(super) fn element(place: &mut Place<'_>, raw: raw::Element) -> Element {
    Element {
        key: place.key(raw.id),
        name: place.text("name", raw.name),
        summary: place.text("summary", raw.summary),
        explanation: place.prose("explanation", raw.explanation),
        milestones: place.members("milestones", raw.milestones),
        phase: place.member("phase", raw.phase),
        certainty: place.member("certainty", raw.certainty),
        sources: place.sources("sources", raw.sources, 1),
        is_added: false,
    }
}

pub(super) fn basic_services(
    place: &mut Place<'_>,
    raw: raw::BasicServices,
) -> Option<BasicServices> {
    let signed = place.date("signed", raw.signed);
    let services = BasicServices {
        name: place.text("name", raw.name),
        official_list: place.text("official_list", raw.official_list),
        what_it_is: place.prose("what_it_is", raw.what_it_is),
        signatories: place.named("signatories", raw.signatories),
        signed_sources: place.sources("signed_sources", raw.signed_sources, 1),
        official_count: place.number("official_count", raw.official_count),
        count_sources: place.sources("count_sources", raw.count_sources, 1),
        caution: place.text("caution", raw.caution),
        pillars: place.texts("pillars", raw.pillars, 1),
        pillar_sources: place.sources("pillar_sources", raw.pillar_sources, 1),
        planning: place.prose("planning", raw.planning),
        deadline: place.text("deadline", raw.deadline),
        money: place.prose("money", raw.money),
        monitoring: place.prose("monitoring", raw.monitoring),
        sources: place.sources("sources", raw.sources, 1),
        // Last, so that the checks above are made without it too.
        signed: signed?,
    };
    Some(services)
}
