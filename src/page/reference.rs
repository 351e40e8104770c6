//! What can be looked up: laws, elements, terms and figures.

use super::build::Notes;
use super::{Bar, Block, Page, Pages, Span, Target, Tone};
use crate::domain::{Element, Figure, Id, Initiative, Keyed, Law, LayerId, MilestoneId, Term};
use crate::workspace::Subject;

impl Pages<'_> {
    pub(super) fn law_entry(&self, page: &mut Page, id: Id<Law>) {
        let law = &self.roadmap.laws[id];
        let link = Span::link(law.name.as_str(), Target::Law(id));
        let aside = law.abbreviation.clone().unwrap_or_default();
        page.entry(vec![link], aside);
        page.blocks.push(indented(&law.summary));
    }

    pub(super) fn element_entry(&self, page: &mut Page, id: Id<Element>) {
        let element = &self.roadmap.elements[id];
        let link = Span::link(element.name.as_str(), Target::Element(id));
        page.entry(vec![link], self.phase_name(element.phase).to_owned());
        page.blocks.push(indented(&element.summary));
    }

    pub(super) fn law(&self, id: Id<Law>) -> Page {
        let law = &self.roadmap.laws[id];
        let words = &self.texts.word;
        let mut page = Page::default();
        let mut notes = Notes::default();
        page.text(&law.summary);
        page.blank();
        if let Some(abbreviation) = &law.abbreviation {
            page.field(words.abbreviation, vec![Span::plain(abbreviation.as_str())]);
        }
        if let Some(since) = law.since {
            page.field(words.since, vec![Span::plain(self.texts.date(since))]);
        }
        if let Some(status) = &law.status {
            page.field(words.status, vec![Span::plain(status.as_str())]);
        }
        page.heading(words.duties);
        for duty in &law.duties.sentences {
            page.item(notes.sentences(std::slice::from_ref(duty), words.editorial));
            self.own_score(&mut page, &Subject::duty(law.key(), &duty.text), 2);
        }
        if let Some(caution) = &law.caution {
            page.blank();
            page.field(words.caution, vec![Span::new(caution.as_str(), Tone::Attention)]);
        }
        self.milestones_of(&mut page, &law.milestones);
        self.used_by(&mut page, |initiative| initiative.laws.contains(&id));
        self.foot(&mut page, notes, &law.sources);
        page
    }

    pub(super) fn element(&self, id: Id<Element>) -> Page {
        let element = &self.roadmap.elements[id];
        let words = &self.texts.word;
        let mut page = Page::default();
        let mut notes = Notes::default();
        page.text(&element.summary);
        page.blank();
        self.own_score(&mut page, &Subject::Element(element.key().to_owned()), 0);
        page.blank();
        self.prose(&mut page, &element.explanation, &mut notes);
        page.blank();
        page.field(words.phase, vec![Span::plain(self.phase_name(element.phase))]);
        let certainty = self.texts.certainty(element.certainty);
        page.field(words.certainty, vec![Span::plain(certainty)]);
        self.milestones_of(&mut page, &element.milestones);
        self.used_by(&mut page, |initiative| initiative.elements.contains(&id));
        self.foot(&mut page, notes, &element.sources);
        page
    }

    pub(super) fn term(&self, id: Id<Term>) -> Page {
        let term = &self.roadmap.terms[id];
        let words = &self.texts.word;
        let mut page = Page::default();
        let mut notes = Notes::default();
        let mut spans = vec![Span::plain(term.explanation.as_str())];
        if term.sources.is_empty() {
            spans.push(Span::quiet(format!(" {}", words.editorial)));
        } else {
            spans.extend(notes.cite(&term.sources));
        }
        page.spans(spans);
        if let Some(abbreviation) = term.abbreviation.as_ref().filter(|text| **text != term.name) {
            page.blank();
            page.field(words.abbreviation, vec![Span::plain(abbreviation.as_str())]);
        }
        if !term.see_also.is_empty() {
            page.heading(words.see_also);
        }
        for &other in &term.see_also {
            self.term_entry(&mut page, other);
        }
        let name = term.name.to_lowercase();
        self.used_by(&mut page, |initiative| {
            initiative.keywords.iter().any(|keyword| keyword.to_lowercase() == name)
        });
        if !term.sources.is_empty() {
            self.foot(&mut page, notes, &[]);
        }
        page
    }

    pub(super) fn figure(&self, id: Id<Figure>) -> Page {
        let mut page = Page::default();
        let mut notes = Notes::default();
        self.chart(&mut page, &self.roadmap.figures[id], &mut notes);
        self.foot(&mut page, notes, &self.roadmap.figures[id].sources);
        page
    }

    /// The bars of a figure: a year each, with value, rounding and source; the target last.
    pub(super) fn chart(&self, page: &mut Page, figure: &Figure, notes: &mut Notes) {
        let words = &self.texts.word;
        let values = figure.points.iter().map(|point| point.value);
        let highest = values.chain(figure.target.iter().map(|target| target.value));
        let highest = highest.fold(f64::MIN_POSITIVE, f64::max);
        page.quiet(&figure.unit);
        for point in &figure.points {
            let rounding = point.rounding.as_ref().map(|word| format!("{word} "));
            let remark = point.remark.as_ref().map(|text| format!(" ({text})"));
            let marks: String =
                notes.cite(&point.sources).into_iter().map(|span| span.text).collect();
            let value = self.texts.number(point.value);
            let value = [rounding.unwrap_or_default(), value, marks, remark.unwrap_or_default()];
            page.blocks.push(Block::Bar(Bar {
                label: point.year.to_string(),
                share: point.value / highest,
                value: value.concat(),
                tone: Tone::Layer(LayerId::Basis),
                wished: false,
            }));
        }
        if let Some(target) = &figure.target {
            let marks: String =
                notes.cite(&target.sources).into_iter().map(|span| span.text).collect();
            page.blocks.push(Block::Bar(Bar {
                label: target.year.to_string(),
                share: target.value / highest,
                value: format!("{} {}{marks}", words.target, self.texts.number(target.value)),
                tone: Tone::Good,
                wished: true,
            }));
        }
        if let Some(measured) = &figure.measured {
            page.quiet(measured);
        }
        if let Some(note) = &figure.note {
            page.text(note);
        }
    }

    fn milestones_of(&self, page: &mut Page, milestones: &[MilestoneId]) {
        page.heading(self.texts.word.milestones);
        for &milestone in milestones {
            let link = Span::link(self.milestone_name(milestone), Target::Milestone(milestone));
            page.entry(vec![link], String::new());
        }
    }

    /// The initiatives that a rule picks out, as links; nothing at all when there are none.
    fn used_by(&self, page: &mut Page, picks: impl Fn(&Initiative) -> bool) {
        let used: Vec<_> =
            self.roadmap.initiatives.iter().filter(|(_, entry)| picks(entry)).collect();
        if used.is_empty() {
            return;
        }
        page.heading(&(self.texts.phrase.initiatives)(used.len()));
        for (id, _) in used {
            self.initiative_entry(page, id);
        }
    }
}

fn indented(text: &str) -> Block {
    Block::Item { mark: " ".to_owned(), spans: vec![Span::quiet(text)] }
}
