//! The rules for what surrounds the map: the roadmap's own story, the glossary, whom to ask.

use super::super::raw;
use super::place::Place;
use crate::domain::{About, Contact, Contradiction, Dated, Register, Term, Toolkit};

pub(super) fn about(place: &mut Place<'_>, raw: raw::About) -> Option<About> {
    let checked = place.date("checked", raw.checked);
    let about = About {
        title: place.text("title", raw.title),
        abbreviation: place.text("abbreviation", raw.abbreviation),
        former_name: place.text("former_name", raw.former_name),
        maker: place.text("maker", raw.maker),
        edition: place.text("edition", raw.edition),
        language_level: place.text("language_level", raw.language_level),
        reading_guide: place.texts("reading_guide", raw.reading_guide, 1),
        summary: place.prose("summary", raw.summary),
        what_it_is: place.prose("what_it_is", raw.what_it_is),
        why: place.prose("why", raw.why),
        audience: place.named("audience", raw.audience),
        timeline: place.each("timeline", raw.timeline, 1, dated).into_iter().flatten().collect(),
        earlier_design: place.prose("earlier_design", raw.earlier_design),
        toolkit: toolkit(&mut place.field("toolkit"), raw.toolkit),
        data: place.prose("data", raw.data),
        sources: place.sources("sources", raw.sources, 1),
        // Last, so that the checks above are made without it too.
        checked: checked?,
    };
    Some(about)
}

fn dated(place: &mut Place<'_>, raw: raw::Dated) -> Option<Dated> {
    let date = place.date("date", raw.date);
    let event = place.text("event", raw.event);
    let sources = place.sources("sources", raw.sources, 1);
    Some(Dated { date: date?, event, sources })
}

fn toolkit(place: &mut Place<'_>, raw: raw::Toolkit) -> Toolkit {
    Toolkit {
        name: place.text("name", raw.name),
        url: place.url("url", raw.url),
        download: place.text("download", raw.download),
        contents: place.named("contents", raw.contents),
        usage: place.prose("usage", raw.usage),
        more: place.named("more", raw.more),
    }
}

/// The glossary. Terms refer to each other, so their ids are given out before they are read.
pub(super) fn terms(place: &mut Place<'_>, raw: Vec<raw::Term>) -> Register<Term> {
    let mut ids = Register::default();
    for term in &raw {
        // A second one with the same id is noted below.
        drop(ids.add(only_id(term.id.clone().unwrap_or_default())));
    }
    place.register("terms", raw, |place, raw| term(place, raw, &ids))
}

fn only_id(key: String) -> Term {
    Term {
        key,
        name: String::new(),
        abbreviation: None,
        explanation: String::new(),
        see_also: Vec::new(),
        sources: Vec::new(),
    }
}

fn term(place: &mut Place<'_>, raw: raw::Term, ids: &Register<Term>) -> Term {
    place.here_basis(!raw.sources.is_empty(), raw.editorial);
    Term {
        key: place.key(raw.id),
        name: place.text("name", raw.name),
        abbreviation: place.optional("abbreviation", raw.abbreviation),
        explanation: place.text("explanation", raw.explanation),
        see_also: place.references("see_also", raw.see_also, ids),
        sources: place.sources("sources", raw.sources, 0),
    }
}

pub(super) fn contact(place: &mut Place<'_>, raw: raw::Contact) -> Contact {
    Contact {
        mail: place.text("mail", raw.mail),
        phone: place.text("phone", raw.phone),
        hours: place.text("hours", raw.hours),
        forum: place.text("forum", raw.forum),
        forum_place: place.text("forum_place", raw.forum_place),
        forum_audience: place.text("forum_audience", raw.forum_audience),
        forum_condition: place.text("forum_condition", raw.forum_condition),
        submit_how: place.text("submit_how", raw.submit_how),
        submit_needs: place.texts("submit_needs", raw.submit_needs, 1),
        submit_note: place.text("submit_note", raw.submit_note),
        sources: place.sources("sources", raw.sources, 1),
    }
}

pub(super) fn contradiction(place: &mut Place<'_>, raw: raw::Contradiction) -> Contradiction {
    Contradiction {
        subject: place.text("subject", raw.subject),
        text: place.text("text", raw.text),
        sources: place.sources("sources", raw.sources, 1),
    }
}
