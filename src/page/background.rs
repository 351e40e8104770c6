//! Why there is a roadmap, what it consists of, what was not seen, and whom to ask.

use super::build::Notes;
use super::{Page, Pages, Span, Target, Tone};
use crate::domain::{
    Closed, Id, LayerId, Named, PhaseId, Prose, RegisteredSource, RoleId, TrackId,
};

impl Pages<'_> {
    pub(super) fn background(&self, tab: usize) -> Page {
        match tab {
            0 => self.why(),
            1 => self.about(),
            2 => self.ways_of_looking(),
            3 => self.basic_services(),
            4 => self.contact(),
            _ => self.not_seen(),
        }
    }

    fn why(&self) -> Page {
        let mut page = Page::default();
        let mut notes = Notes::default();
        self.prose(&mut page, &self.roadmap.about.why, &mut notes);
        for (id, figure) in self.roadmap.figures.iter() {
            page.heading(&figure.label);
            self.chart(&mut page, figure, &mut notes);
            let link = Span::link(self.texts.word.figure_alone, Target::Figure(id));
            page.entry(vec![link], String::new());
        }
        self.foot(&mut page, notes, &[]);
        page
    }

    fn about(&self) -> Page {
        let about = &self.roadmap.about;
        let words = &self.texts.word;
        let mut page = Page::default();
        let mut notes = Notes::default();
        self.prose(&mut page, &about.summary, &mut notes);
        page.blank();
        self.prose(&mut page, &about.what_it_is, &mut notes);
        page.blank();
        let age = (self.texts.phrase.age)(
            &self.texts.date(about.checked),
            &self.roadmap.newest_source().map(|date| self.texts.date(date)).unwrap_or_default(),
        );
        page.field(words.age, vec![Span::plain(age)]);
        page.field(words.maker, vec![Span::plain(about.maker.as_str())]);
        page.field(words.edition, vec![Span::plain(about.edition.as_str())]);
        page.field(words.abbreviation, vec![Span::plain(about.abbreviation.as_str())]);
        page.field(words.former_name, vec![Span::plain(about.former_name.as_str())]);
        page.field(words.language_level, vec![Span::plain(about.language_level.as_str())]);
        page.heading(words.audience);
        items(&mut page, &about.audience, &mut notes);
        page.heading(words.timeline);
        for event in &about.timeline {
            let mut spans = vec![Span::plain(event.event.as_str())];
            spans.extend(notes.cite(&event.sources));
            page.field(&event.date.to_string(), spans);
        }
        page.heading(words.earlier_design);
        self.prose(&mut page, &about.earlier_design, &mut notes);
        page.heading(&about.toolkit.name);
        self.prose(&mut page, &about.toolkit.usage, &mut notes);
        items(&mut page, &about.toolkit.contents, &mut notes);
        page.text(&about.toolkit.download);
        page.spans(vec![Span::new(about.toolkit.url.as_str(), Tone::Address)]);
        page.heading(words.more_help);
        items(&mut page, &about.toolkit.more, &mut notes);
        page.heading(words.data);
        self.prose(&mut page, &about.data, &mut notes);
        self.foot(&mut page, notes, &about.sources);
        page
    }

    fn ways_of_looking(&self) -> Page {
        let mut page = Page::default();
        let mut notes = Notes::default();
        for &id in LayerId::ALL {
            page.heading_in(self.layer_name(id), Tone::Layer(id));
            self.about_layer(&mut page, id, &mut notes);
        }
        for &id in RoleId::ALL {
            page.heading(self.role_name(id));
            self.about_role(&mut page, id, &mut notes);
        }
        for &id in TrackId::ALL {
            page.heading(&(self.texts.phrase.track)(self.track_name(id)));
            self.about_track(&mut page, id, &mut notes);
        }
        for &id in PhaseId::ALL {
            page.heading(self.phase_name(id));
            self.about_phase(&mut page, id, &mut notes);
        }
        let whole = self.roadmap.layers.iter().flat_map(|(_, layer)| &layer.sources);
        let whole = whole.chain(self.roadmap.roles.iter().flat_map(|(_, role)| &role.sources));
        let whole = whole.chain(self.roadmap.phases.iter().flat_map(|(_, phase)| &phase.sources));
        let whole: Vec<_> = whole.copied().collect();
        self.foot(&mut page, notes, &whole);
        page
    }

    fn basic_services(&self) -> Page {
        let basis = &self.roadmap.basic_services;
        let words = &self.texts.word;
        let mut page = Page::default();
        let mut notes = Notes::default();
        page.heading(&basis.name);
        self.prose(&mut page, &basis.what_it_is, &mut notes);
        page.blank();
        let count = format!("{} ({})", basis.official_count, basis.official_list);
        page.field(words.official_count, cited(&count, &basis.count_sources, &mut notes));
        let found = self.roadmap.elements.len() - self.roadmap.added_elements();
        page.field(words.found, vec![Span::plain(found.to_string())]);
        page.field(words.caution, vec![Span::new(basis.caution.as_str(), Tone::Attention)]);
        let signed = self.texts.date(basis.signed);
        page.field(words.signed, cited(&signed, &basis.signed_sources, &mut notes));
        page.heading(words.signatories);
        items(&mut page, &basis.signatories, &mut notes);
        page.heading(words.elements);
        for id in self.roadmap.elements.ids() {
            self.element_entry(&mut page, id);
        }
        page.heading(words.pillars);
        for (number, pillar) in basis.pillars.iter().enumerate() {
            let last = number + 1 == basis.pillars.len();
            let sources = if last { basis.pillar_sources.as_slice() } else { &[] };
            page.item(cited(pillar, sources, &mut notes));
        }
        let parts: [(&str, &Prose); 3] = [
            (words.planning, &basis.planning),
            (words.money, &basis.money),
            (words.monitoring, &basis.monitoring),
        ];
        for (title, prose) in parts {
            page.heading(title);
            self.prose(&mut page, prose, &mut notes);
        }
        page.blank();
        page.field(words.deadline, vec![Span::plain(basis.deadline.as_str())]);
        self.foot(&mut page, notes, &basis.sources);
        page
    }

    fn contact(&self) -> Page {
        let contact = &self.roadmap.contact;
        let words = &self.texts.word;
        let mut page = Page::default();
        let field = |page: &mut Page, label: &str, text: &str| {
            page.field(label, vec![Span::plain(text)]);
        };
        page.heading(words.ask);
        field(&mut page, words.mail, &contact.mail);
        field(&mut page, words.phone, &contact.phone);
        field(&mut page, words.hours, &contact.hours);
        page.heading(&contact.forum);
        page.text(&contact.forum_place);
        page.text(&contact.forum_audience);
        page.text(&contact.forum_condition);
        page.heading(words.submit);
        page.text(&contact.submit_how);
        page.text(words.submit_needs);
        for need in &contact.submit_needs {
            page.item(vec![Span::plain(need.as_str())]);
        }
        page.text(&contact.submit_note);
        if self.kept.is_some() {
            self.hint(&mut page, self.texts.form.begin);
        }
        self.foot(&mut page, Notes::default(), &contact.sources);
        page
    }

    fn not_seen(&self) -> Page {
        let words = &self.texts.word;
        let mut page = Page::default();
        let mut notes = Notes::default();
        page.heading(words.reading_guide);
        for line in &self.roadmap.about.reading_guide {
            page.item(vec![Span::plain(line.as_str())]);
        }
        page.item(vec![Span::plain(self.texts.phrase.role_texts_are_ours)]);
        page.heading(words.gaps);
        for gap in &self.roadmap.gaps {
            page.item(vec![Span::plain(gap.as_str())]);
        }
        page.heading(words.contradictions);
        for entry in &self.roadmap.contradictions {
            page.blank();
            page.spans(vec![Span::new(entry.subject.as_str(), Tone::Strong)]);
            page.spans(cited(&entry.text, &entry.sources, &mut notes));
        }
        self.foot(&mut page, notes, &[]);
        page
    }
}

fn items(page: &mut Page, entries: &[Named], notes: &mut Notes) {
    for entry in entries {
        page.item(cited(&entry.text, &entry.sources, notes));
    }
}

fn cited(text: &str, sources: &[Id<RegisteredSource>], notes: &mut Notes) -> Vec<Span> {
    let mut spans = vec![Span::plain(text)];
    spans.extend(notes.cite(sources));
    spans
}
