//! One initiative: its header and its six sheets.

use super::{Page, Pages, SourceRef, Span, Target, Tone, Topic};
use crate::domain::{Cell, Id, Initiative, RoleId};

/// How many kindred initiatives are offered.
const KINDRED: usize = 8;

impl Pages<'_> {
    pub(super) fn initiative_header(&self, id: Id<Initiative>) -> Page {
        let initiative = &self.roadmap.initiatives[id];
        let mut page = Page::default();
        page.spans(self.title(Topic::Initiative(id), initiative.name.clone()));
        page.text(&initiative.summary);
        if initiative.is_withdrawn() {
            page.spans(vec![Span::new(self.texts.empty.withdrawn, Tone::Attention)]);
        } else {
            page.quiet(&self.facts(initiative));
        }
        page
    }

    /// The line of facts under the summary: reach, year, evidence, and status as of its source.
    fn facts(&self, initiative: &Initiative) -> String {
        let words = &self.texts.phrase;
        let mut facts = vec![self.reach(initiative)];
        facts.extend(initiative.since.map(words.since));
        facts.push(self.texts.evidence(initiative.evidence).to_owned());
        let status = initiative.status.map(|status| self.texts.status(status));
        facts.extend(status.map(|status| match initiative.newest_source() {
            Some(date) => (words.status_as_of)(status, &date.to_string()),
            None => (words.status_undated)(status),
        }));
        facts.join(" · ")
    }

    pub(super) fn initiative(&self, id: Id<Initiative>, tab: usize) -> Page {
        match tab {
            0 => self.explanation(id),
            1 => self.role_texts(id),
            2 => self.law_and_basis(id),
            3 => self.own_sources(id),
            4 => self.related(id),
            _ => self.note_sheet(Topic::Initiative(id)),
        }
    }

    fn explanation(&self, id: Id<Initiative>) -> Page {
        let initiative = &self.roadmap.initiatives[id];
        let words = &self.texts.word;
        let mut page = Page::default();
        for role in self.filter.roles.chosen() {
            self.role_text(&mut page, initiative, role);
            page.blank();
        }
        page.text(&initiative.explanation);
        page.blank();
        self.basis(&mut page, initiative);
        let tracks: Vec<_> = initiative.tracks.iter().map(|&id| self.track_name(id)).collect();
        page.field(words.tracks, vec![Span::plain(tracks.join(", "))]);
        let phases: Vec<_> = initiative.phases.iter().map(|&id| self.phase_name(id)).collect();
        page.field(words.phases, vec![Span::plain(phases.join(", "))]);
        if !initiative.keywords.is_empty() {
            page.field(words.keywords, vec![Span::plain(initiative.keywords.join(", "))]);
        }
        if self.own(initiative).is_some() {
            page.blank();
            self.hint(&mut page, self.texts.form.own_keys);
        }
        page
    }

    /// What the entry rests on. Of what a person added that is their word, and whom to ask.
    fn basis(&self, page: &mut Page, initiative: &Initiative) {
        let words = &self.texts.word;
        let evidence = self.texts.evidence(initiative.evidence);
        let note = if initiative.is_own() { words.own_basis } else { &initiative.evidence_note };
        page.field(words.evidence, vec![Span::plain(format!("{evidence}: {note}"))]);
        if let Some(certainty) = initiative.certainty {
            page.field(words.certainty, vec![Span::plain(self.texts.certainty(certainty))]);
        }
        page.field(words.kind, vec![Span::plain(self.texts.kind(initiative.kind))]);
        if !initiative.provider.is_empty() {
            page.field(words.provider, vec![Span::plain(initiative.provider.as_str())]);
        }
        if let Some(own) = self.own(initiative) {
            let asked = [&own.contact, &own.position, &own.phone];
            let told: Vec<_> =
                asked.into_iter().map(String::as_str).filter(|told| !told.is_empty()).collect();
            if !told.is_empty() {
                page.field(words.contact, vec![Span::plain(told.join(", "))]);
            }
        }
    }

    /// What an initiative asks of a role: always our own reading.
    fn role_text(&self, page: &mut Page, initiative: &Initiative, role: RoleId) {
        page.heading(self.role_name(role));
        page.spans(match &initiative.roles[role] {
            Some(text) if text.is_empty() => vec![Span::quiet(self.texts.word.role_chosen)],
            Some(text) => vec![
                Span::plain(text.as_str()),
                Span::quiet(format!(" {}", self.texts.word.editorial)),
            ],
            None => vec![Span::quiet(self.texts.empty.role)],
        });
    }

    fn role_texts(&self, id: Id<Initiative>) -> Page {
        let mut page = Page::default();
        for role in self.roles() {
            self.role_text(&mut page, &self.roadmap.initiatives[id], role);
        }
        page
    }

    fn law_and_basis(&self, id: Id<Initiative>) -> Page {
        let initiative = &self.roadmap.initiatives[id];
        let mut page = Page::default();
        page.heading(self.texts.word.laws);
        for &law in &initiative.laws {
            self.law_entry(&mut page, law);
        }
        if initiative.laws.is_empty() {
            page.quiet(self.texts.empty.laws);
        }
        page.heading(self.texts.word.elements);
        for &element in &initiative.elements {
            self.element_entry(&mut page, element);
        }
        if initiative.elements.is_empty() {
            page.quiet(self.texts.empty.elements);
        }
        page
    }

    fn own_sources(&self, id: Id<Initiative>) -> Page {
        let mut page = Page::default();
        for (number, source) in self.roadmap.initiatives[id].sources.iter().enumerate() {
            page.blank();
            self.source(&mut page, number, source, SourceRef::Own(id, number));
        }
        if page.blocks.is_empty() {
            page.quiet(self.texts.empty.sources);
        }
        page
    }

    fn related(&self, id: Id<Initiative>) -> Page {
        let initiative = &self.roadmap.initiatives[id];
        let mut page = Page::default();
        page.heading(self.texts.word.on_the_map);
        for &milestone in &initiative.milestones {
            let cell = Cell { milestone, layer: initiative.layer };
            let name = self.milestone_name(milestone);
            let link = Span::link(name, Target::Cell(cell));
            page.entry(vec![link], self.layer_name(initiative.layer).to_owned());
        }
        page.heading(self.texts.word.kindred);
        let kindred = self.roadmap.kindred(id, KINDRED);
        for &other in &kindred {
            self.initiative_entry(&mut page, other);
        }
        if kindred.is_empty() {
            page.quiet(self.texts.empty.kindred);
        }
        let terms = self.terms_in(&format!("{} {}", initiative.summary, initiative.explanation));
        page.heading(self.texts.word.terms);
        for &term in &terms {
            self.term_entry(&mut page, term);
        }
        if terms.is_empty() {
            page.quiet(self.texts.empty.terms);
        }
        page
    }
}
