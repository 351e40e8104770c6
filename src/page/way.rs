//! The ways of looking at the map: what a layer, role, track or phase means, each on a page of its
//! own and together as a part of the background.

use super::build::Notes;
use super::{Page, Pages, Span, Tone};
use crate::domain::{LayerId, PhaseId, RoleId, TrackId};

impl Pages<'_> {
    /// A layer on a page of its own.
    #[must_use]
    pub fn layer(&self, id: LayerId) -> Page {
        let (mut page, mut notes) = titled(self.layer_name(id), Tone::Layer(id));
        self.about_layer(&mut page, id, &mut notes);
        self.foot(&mut page, notes, &self.roadmap.layers[id].sources);
        page
    }

    /// A role on a page of its own.
    #[must_use]
    pub fn role(&self, id: RoleId) -> Page {
        let (mut page, mut notes) = titled(self.role_name(id), Tone::Strong);
        self.about_role(&mut page, id, &mut notes);
        self.foot(&mut page, notes, &self.roadmap.roles[id].sources);
        page
    }

    /// A track on a page of its own.
    #[must_use]
    pub fn track(&self, id: TrackId) -> Page {
        let title = (self.texts.phrase.track)(self.track_name(id));
        let (mut page, mut notes) = titled(&title, Tone::Strong);
        self.about_track(&mut page, id, &mut notes);
        self.foot(&mut page, notes, &self.roadmap.tracks[id].sources);
        page
    }

    /// A phase of debt help on a page of its own.
    #[must_use]
    pub fn phase(&self, id: PhaseId) -> Page {
        let (mut page, mut notes) = titled(self.phase_name(id), Tone::Strong);
        self.about_phase(&mut page, id, &mut notes);
        self.foot(&mut page, notes, &self.roadmap.phases[id].sources);
        page
    }

    pub(super) fn about_layer(&self, page: &mut Page, id: LayerId, notes: &mut Notes) {
        let layer = &self.roadmap.layers[id];
        self.gloss(page, &layer.summary, &layer.gloss_en);
        self.prose(page, &layer.explanation, notes);
        page.field(self.texts.word.question, vec![Span::plain(layer.question.as_str())]);
    }

    pub(super) fn about_role(&self, page: &mut Page, id: RoleId, notes: &mut Notes) {
        let role = &self.roadmap.roles[id];
        self.gloss(page, &role.summary, &role.gloss_en);
        self.prose(page, &role.explanation, notes);
    }

    pub(super) fn about_track(&self, page: &mut Page, id: TrackId, notes: &mut Notes) {
        let track = &self.roadmap.tracks[id];
        self.gloss(page, "", &track.gloss_en);
        let mut spans = vec![Span::plain(track.explanation.as_str())];
        spans.extend(notes.cite(&track.sources));
        page.spans(spans);
        let status = format!("{} ({})", track.status, self.texts.date(track.status_date));
        let tone = if track.is_ready { Tone::Plain } else { Tone::Attention };
        page.field(self.texts.word.status_at_vng, vec![Span::new(status, tone)]);
        if let Some(seen) = &track.seen {
            page.field(self.texts.word.seen, vec![Span::plain(seen.as_str())]);
        }
        if let Some(context) = &track.context {
            self.prose(page, context, notes);
        }
    }

    pub(super) fn about_phase(&self, page: &mut Page, id: PhaseId, notes: &mut Notes) {
        let phase = &self.roadmap.phases[id];
        self.gloss(page, "", &phase.gloss_en);
        self.prose(page, &phase.explanation, notes);
    }

    fn gloss(&self, page: &mut Page, dutch: &str, english: &str) {
        let text = self.texts.language.pick(dutch, english);
        if !text.is_empty() {
            page.spans(vec![Span::new(text, Tone::Strong)]);
        }
    }
}

/// An empty page under its title, without sources so far.
fn titled(title: &str, tone: Tone) -> (Page, Notes) {
    let mut page = Page::default();
    page.spans(vec![Span::new(title, tone)]);
    page.blank();
    (page, Notes::default())
}
