//! One milestone, whole: from what the resident says to the sources.

use super::build::Notes;
use super::{Page, Pages, Span, Target, Tone, Topic};
use crate::domain::{Cell, Closed, LayerId, Milestone, MilestoneId};
use crate::workspace::Subject;

impl Pages<'_> {
    pub(super) fn milestone_header(&self, id: MilestoneId) -> Page {
        let milestone = &self.roadmap.milestones[id];
        let mut page = Page::default();
        let title = format!("{} {}", milestone.number, self.milestone_name(id));
        page.spans(self.title(Topic::Milestone(id), title));
        page.quiet(&self.contents().join("\u{a0} "));
        page
    }

    /// The headings of a milestone's page, in their order: layers from the sky down, as on the map.
    #[must_use]
    pub fn contents(&self) -> Vec<&str> {
        let workshop = &self.texts.workshop;
        let material = [workshop.situation, workshop.exercise, workshop.method];
        let material = material.into_iter().filter(|_| self.library.is_some());
        let layers = LayerId::ALL.iter().rev().map(|&layer| self.texts.layer_short(layer));
        let words = &self.texts.word;
        let rest = [words.roles, words.questions_short, words.elements_short, words.laws_short];
        layers.chain(rest).chain(material).chain([words.sources]).collect()
    }

    /// The place of a layer's heading among the headings of a milestone's page.
    #[must_use]
    pub fn heading_of(layer: LayerId) -> usize {
        LayerId::ALL.len() - 1 - layer.index()
    }

    pub(super) fn milestone(&self, id: MilestoneId) -> Page {
        let milestone = &self.roadmap.milestones[id];
        let mut page = Page::default();
        let mut notes = Notes::default();
        self.journey(&mut page, milestone);
        for layer in LayerId::ALL.iter().copied().rev() {
            let cell = Cell { milestone: id, layer };
            page.heading_in(self.layer_name(layer), Tone::Layer(layer));
            self.prose(&mut page, &milestone.cells[layer], &mut notes);
            self.own_notes(&mut page, &Subject::Cell(cell));
            let counts = self.roadmap.counts(self.filter)[cell.index()];
            let label = (self.texts.phrase.to_list)(counts.shown, counts.all);
            page.entry(vec![Span::link(label, Target::Cell(cell))], String::new());
        }
        page.heading(self.texts.word.roles);
        for role in self.roles() {
            let prose = &milestone.roles[role];
            let spans = notes.sentences(&prose.sentences, self.texts.word.editorial);
            page.blank();
            page.spans(vec![Span::new(self.role_name(role), Tone::Strong)]);
            page.spans(spans);
        }
        page.heading(self.texts.word.questions);
        for question in &milestone.questions {
            page.item(vec![Span::plain(question.as_str())]);
            self.own_score(&mut page, &Subject::question(id, question), 2);
        }
        page.heading(self.texts.word.elements_short);
        for (element, _) in self.roadmap.elements_at(id) {
            self.element_entry(&mut page, element);
        }
        page.heading(self.texts.word.laws);
        for (law, _) in self.roadmap.laws_at(id) {
            self.law_entry(&mut page, law);
        }
        self.material(&mut page, id);
        self.foot(&mut page, notes, &milestone.sources);
        page.blank();
        page.quiet(&format!("{} {}", milestone.editorial_note, self.texts.word.editorial));
        page
    }

    /// What the resident says, and the way from and to.
    fn journey(&self, page: &mut Page, milestone: &Milestone) {
        let words = &self.texts.word;
        let editorial = || Span::quiet(format!(" {}", words.editorial));
        let quote = format!("“{}”", milestone.resident);
        page.spans(vec![Span::new(quote, Tone::Strong), editorial()]);
        page.blank();
        if !milestone.gloss_en.is_empty() && self.texts.language.is_english() {
            page.quiet(&milestone.gloss_en);
            page.blank();
        }
        page.field(words.goal, vec![Span::plain(milestone.goal.as_str()), editorial()]);
        let professional = Span::plain(milestone.professional.as_str());
        page.field(words.professional, vec![professional, editorial()]);
        page.field(words.from, vec![Span::plain(milestone.from.as_str())]);
        page.field(words.to, vec![Span::plain(milestone.to.as_str())]);
        let phases: Vec<_> = milestone.phases.iter().map(|&id| self.phase_name(id)).collect();
        page.field(words.phases, vec![Span::plain(phases.join(", "))]);
        for track in self.filter.tracks.chosen() {
            if let Some(remark) = self.track_remark(track) {
                page.field(words.track, vec![Span::new(remark, Tone::Attention)]);
            }
        }
    }
}
