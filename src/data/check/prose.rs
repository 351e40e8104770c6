//! Sentences with their sources, and the sources themselves.

use super::super::problem::Fault;
use super::super::raw;
use super::super::shape::Shaped;
use super::place::Place;
use crate::domain::{Named, Prose, RegisteredSource, Sentence, Source};

impl Place<'_> {
    /// Running text: at least one sentence.
    pub(super) fn prose(&mut self, field: &'static str, prose: raw::Prose) -> Prose {
        paragraph(&mut self.field(field), prose)
    }

    /// Running text that may be left out.
    pub(super) fn optional_prose(
        &mut self,
        field: &'static str,
        prose: raw::Prose,
    ) -> Option<Prose> {
        if prose.is_empty() { None } else { Some(self.prose(field, prose)) }
    }

    /// Short texts with sources of their own.
    pub(super) fn named(&mut self, field: &'static str, named: Vec<raw::Named>) -> Vec<Named> {
        self.each(field, named, 1, |place, raw| Named {
            text: place.text("text", raw.text),
            sources: place.sources("sources", raw.sources, 1),
        })
    }

    /// Either sources or `editorial: true`: a reader must be able to tell.
    pub(super) fn here_basis(&mut self, has_sources: bool, is_editorial: bool) {
        match (has_sources, is_editorial) {
            (true, true) => self.note(Fault::SourceAndEditorial),
            (false, false) => self.note(Fault::NoSource),
            (true, false) | (false, true) => {}
        }
    }
}

/// The sentences here, at least one.
pub(super) fn paragraph(place: &mut Place<'_>, raw: raw::Prose) -> Prose {
    place.here_count(raw.len(), 1);
    let sentences = raw.into_iter().enumerate();
    Prose {
        sentences: sentences.map(|(index, raw)| sentence(&mut place.item(index), raw)).collect(),
    }
}

fn sentence(place: &mut Place<'_>, raw: raw::Sentence) -> Sentence {
    place.here_basis(!raw.sources.is_empty(), raw.editorial);
    Sentence {
        text: place.sentence("text", raw.text),
        sources: place.sources("sources", raw.sources, 0),
    }
}

/// A source of the register, which texts refer to by its id.
pub(super) fn registered(place: &mut Place<'_>, mut raw: raw::Source) -> RegisteredSource {
    RegisteredSource { key: place.key(raw.id.take()), source: source(place, raw) }
}

/// A source of an initiative, which has no id because nothing else refers to it.
pub(super) fn own(place: &mut Place<'_>, mut raw: raw::Source) -> Source {
    if raw.id.take().is_some() {
        let known = raw::Source::SHAPE.fields().filter(|&name| name != "id").collect();
        place.field("id").note(Fault::UnknownField { name: "id".to_owned(), nearest: None, known });
    }
    source(place, raw)
}

fn source(place: &mut Place<'_>, raw: raw::Source) -> Source {
    Source {
        title: place.text("title", raw.title),
        url: place.url("url", raw.url),
        date: place.optional_date("date", raw.date),
        date_inferred: raw.date_inferred,
    }
}
