//! Marks the words of the glossary in running text: each term once, where a reader meets it first.
//! Headings, links, addresses and the titles of sources stay as they are.

use std::ops::Range;

use super::{Block, Page, Pages, Span, Target, Tone, Topic};
use crate::domain::{Id, Roadmap, Term};

/// Marks the terms of the parts of one page, from top to bottom.
pub struct Marker<'a> {
    roadmap: &'a Roadmap,
    marked: Vec<Id<Term>>,
}

impl<'a> Pages<'a> {
    /// What marks the terms on the page of a topic; a term's own page does not mark that term.
    #[must_use]
    pub fn marker(&self, topic: Topic) -> Marker<'a> {
        let own = match topic {
            Topic::Term(id) => Some(id),
            Topic::Milestone(_)
            | Topic::Initiative(_)
            | Topic::Law(_)
            | Topic::Element(_)
            | Topic::Figure(_)
            | Topic::Background
            | Topic::Guide(_) => None,
        };
        Marker { roadmap: self.roadmap, marked: own.into_iter().collect() }
    }
}

impl Marker<'_> {
    /// Marks the terms of a part that no part before it mentions.
    pub fn mark(&mut self, page: &mut Page) {
        for block in &mut page.blocks {
            match block {
                Block::Paragraph(spans) | Block::Field { spans, .. } => {
                    self.mark_spans(spans, &[Tone::Plain]);
                }
                // The summary below a link is quiet, but it is read.
                Block::Item { spans, .. } => self.mark_spans(spans, &[Tone::Plain, Tone::Quiet]),
                Block::Blank
                | Block::Heading(_)
                | Block::Source { .. }
                | Block::Entry { .. }
                | Block::Bar(_)
                | Block::Rule => {}
            }
        }
    }

    fn mark_spans(&mut self, spans: &mut Vec<Span>, tones: &[Tone]) {
        let mut place = 0;
        while let Some(span) = spans.get(place) {
            let parts = if span.target.is_none() && tones.contains(&span.tone) {
                self.parts(span)
            } else {
                Vec::new()
            };
            let count = parts.len().max(1);
            if !parts.is_empty() {
                spans.splice(place..=place, parts);
            }
            place += count;
        }
    }

    /// The span as parts of which those that name a new term are marked; nothing when none does.
    fn parts(&mut self, span: &Span) -> Vec<Span> {
        let mut parts = Vec::new();
        let mut from = 0;
        let part = |place: Range<usize>| span.text.get(place).unwrap_or_default().to_owned();
        for mention in self.roadmap.mentions(&span.text) {
            if self.marked.contains(&mention.term) {
                continue;
            }
            self.marked.push(mention.term);
            parts.push(Span { text: part(from..mention.place.start), ..span.clone() });
            from = mention.place.end;
            let target = Some(Target::Term(mention.term));
            parts.push(Span { text: part(mention.place), tone: Tone::Term, target });
        }
        if !parts.is_empty() {
            parts.push(Span { text: part(from..span.text.len()), ..span.clone() });
        }
        parts
    }
}
