//! The pieces that pages are built from, and the numbering of sources at their foot.

use super::{Block, Page, Pages, SourceRef, Span, Target, Tone};
use crate::domain::{
    Id, Initiative, LayerId, MilestoneId, PhaseId, Prose, RegisteredSource, RoleId, Sentence,
    Source, Term, TrackId,
};

impl Span {
    /// Text with a meaning.
    pub(crate) fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone, target: None }
    }

    /// Running text.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Plain)
    }

    /// Text that helps but is not read.
    pub(crate) fn quiet(text: impl Into<String>) -> Self {
        Self::new(text, Tone::Quiet)
    }

    /// Text that can be followed.
    pub(crate) fn link(text: impl Into<String>, target: Target) -> Self {
        Self { text: text.into(), tone: Tone::Link, target: Some(target) }
    }
}

impl Page {
    pub(super) fn blank(&mut self) {
        self.blocks.push(Block::Blank);
    }

    pub(super) fn heading(&mut self, text: &str) {
        self.heading_in(text, Tone::Strong);
    }

    pub(super) fn heading_in(&mut self, text: &str, tone: Tone) {
        self.blank();
        self.blocks.push(Block::Heading(vec![Span::new(text, tone)]));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.spans(vec![Span::plain(text)]);
    }

    pub(super) fn quiet(&mut self, text: &str) {
        self.spans(vec![Span::quiet(text)]);
    }

    pub(super) fn spans(&mut self, spans: Vec<Span>) {
        self.blocks.push(Block::Paragraph(spans));
    }

    pub(super) fn item(&mut self, spans: Vec<Span>) {
        self.blocks.push(Block::Item { mark: "·".to_owned(), spans });
    }

    pub(super) fn field(&mut self, label: &str, spans: Vec<Span>) {
        self.blocks.push(Block::Field { label: label.to_owned(), spans });
    }

    pub(super) fn entry(&mut self, spans: Vec<Span>, aside: String) {
        self.blocks.push(Block::Entry { spans, aside });
    }
}

/// The sources a page refers to, numbered in the order of first mention.
#[derive(Default)]
pub(super) struct Notes {
    cited: Vec<Id<RegisteredSource>>,
}

impl Notes {
    /// The mark of a source in the text, such as ` [3]`.
    fn mark(&mut self, id: Id<RegisteredSource>) -> String {
        let place = self.cited.iter().position(|&cited| cited == id).unwrap_or_else(|| {
            self.cited.push(id);
            self.cited.len() - 1
        });
        format!(" [{}]", place + 1)
    }

    /// The marks of several sources, each of which leads to its page.
    pub(super) fn cite(&mut self, sources: &[Id<RegisteredSource>]) -> Vec<Span> {
        sources.iter().map(|&id| Span::quiet(self.mark(id))).collect()
    }

    /// The sentences with the marks of their sources, and a word where a text is our own reading.
    /// Sentences in a row that rest on the same share one mark.
    pub(super) fn sentences(&mut self, sentences: &[Sentence], editorial: &str) -> Vec<Span> {
        let mut spans = Vec::new();
        for (number, sentence) in sentences.iter().enumerate() {
            let space = if number == 0 { "" } else { " " };
            spans.push(Span::plain(format!("{space}{}", sentence.text)));
            let next = sentences.get(number + 1).map(|next| &next.sources);
            if next == Some(&sentence.sources) {
                continue;
            }
            if sentence.is_editorial() {
                spans.push(Span::quiet(format!(" {editorial}")));
            } else {
                spans.extend(self.cite(&sentence.sources));
            }
        }
        spans
    }
}

impl Pages<'_> {
    /// A paragraph with its marks.
    pub(super) fn prose(&self, page: &mut Page, prose: &Prose, notes: &mut Notes) {
        page.spans(notes.sentences(&prose.sentences, self.texts.word.editorial));
    }

    /// The list of sources that the page referred to, after those it rests on as a whole.
    pub(super) fn foot(&self, page: &mut Page, mut notes: Notes, whole: &[Id<RegisteredSource>]) {
        for &id in whole {
            notes.mark(id);
        }
        page.heading(self.texts.word.sources);
        for (number, id) in notes.cited.into_iter().enumerate() {
            let source = &self.roadmap.sources[id].source;
            self.source(page, number, source, SourceRef::Registered(id));
        }
    }

    /// One source: number, title, date, and the whole address.
    pub(super) fn source(&self, page: &mut Page, number: usize, source: &Source, at: SourceRef) {
        let mut spans = vec![Span::plain(source.title.as_str())];
        if let Some(date) = source.date {
            let inferred = if source.date_inferred { self.texts.word.date_inferred } else { "" };
            spans.push(Span::quiet(format!(" · {date}{inferred}")));
        }
        let mark = format!("{:>4}", format!("[{}]", number + 1));
        page.blocks.push(Block::Source { mark, spans });
        let address = Span {
            text: source.url.clone(),
            tone: Tone::Address,
            target: Some(Target::Source(at)),
        };
        page.blocks.push(Block::Source { mark: "    ".to_owned(), spans: vec![address] });
    }

    /// The title of a page without more to say above it.
    pub(super) fn plain_header(&self, topic: super::Topic) -> Page {
        let mut page = Page::default();
        page.spans(self.title(topic, self.name(topic)));
        page
    }

    /// A title, and behind it the signs of what the person kept about the topic.
    pub(super) fn title(&self, topic: super::Topic, name: String) -> Vec<Span> {
        let mut title = vec![Span::new(name, Tone::Strong)];
        title.extend(self.signs(topic));
        title
    }

    /// A row that leads to an initiative.
    pub(super) fn initiative_entry(&self, page: &mut Page, id: Id<Initiative>) {
        let initiative = &self.roadmap.initiatives[id];
        let evidence = self.texts.evidence(initiative.evidence);
        let aside = format!("{} · {evidence}", self.reach(initiative));
        page.entry(vec![Span::link(initiative.name.as_str(), Target::Initiative(id))], aside);
    }

    /// A row that leads to a word of the glossary.
    pub(super) fn term_entry(&self, page: &mut Page, id: Id<Term>) {
        let name = self.roadmap.terms[id].name.as_str();
        page.entry(vec![Span::link(name, Target::Term(id))], String::new());
    }

    /// Where an initiative is: its place, or that it is national.
    #[must_use]
    pub fn reach(&self, initiative: &Initiative) -> String {
        let national = || self.texts.scale(initiative.scale).to_owned();
        initiative.place.clone().unwrap_or_else(national)
    }

    /// The name of a milestone in the language of the interface.
    #[must_use]
    pub fn milestone_name(&self, id: MilestoneId) -> &str {
        let milestone = &self.roadmap.milestones[id];
        self.texts.language.pick(&milestone.name, &milestone.name_en)
    }

    /// The name of a layer in the language of the interface.
    #[must_use]
    pub fn layer_name(&self, id: LayerId) -> &str {
        let layer = &self.roadmap.layers[id];
        self.texts.language.pick(&layer.name, &layer.name_en)
    }

    /// The name of a role in the language of the interface.
    #[must_use]
    pub fn role_name(&self, id: RoleId) -> &str {
        let role = &self.roadmap.roles[id];
        self.texts.language.pick(&role.name, &role.name_en)
    }

    /// The name of a track in the language of the interface.
    #[must_use]
    pub fn track_name(&self, id: TrackId) -> &str {
        let track = &self.roadmap.tracks[id];
        self.texts.language.pick(&track.name, &track.name_en)
    }

    /// The name of a phase in the language of the interface.
    #[must_use]
    pub fn phase_name(&self, id: PhaseId) -> &str {
        let phase = &self.roadmap.phases[id];
        self.texts.language.pick(&phase.name, &phase.name_en)
    }

    /// The remark that the VNG had not got this track ready, with date and source, where it is so.
    #[must_use]
    pub fn track_remark(&self, id: TrackId) -> Option<String> {
        let track = &self.roadmap.tracks[id];
        let source = track.sources.first().map(|&source| &self.roadmap.sources[source].source)?;
        let remark = (self.texts.phrase.track_remark)(
            &self.track_name(id).to_lowercase(),
            &track.status,
            &track.status_date.to_string(),
            &source.title,
        );
        (!track.is_ready).then_some(remark)
    }

    /// The roles, with the chosen ones first.
    pub(super) fn roles(&self) -> Vec<RoleId> {
        let mut roles: Vec<RoleId> = self.filter.roles.chosen().collect();
        let others = self.roadmap.roles.iter().map(|(role, _)| role);
        roles.extend(others.filter(|&role| !self.filter.roles.has(role)));
        roles
    }

    /// The words of the glossary that occur in a text, in the order of the glossary.
    pub(super) fn terms_in(&self, text: &str) -> Vec<Id<Term>> {
        let folded = text.to_lowercase();
        let occurs = |word: &str| {
            folded.match_indices(&word.to_lowercase()).any(|(at, found)| {
                let before = folded.get(..at).and_then(|text| text.chars().next_back());
                let after = folded.get(at + found.len()..).and_then(|text| text.chars().next());
                ![before, after].into_iter().flatten().any(char::is_alphanumeric)
            })
        };
        let named = self.roadmap.terms.iter().filter(|(_, term)| {
            occurs(&term.name) || term.abbreviation.as_deref().is_some_and(occurs)
        });
        named.map(|(id, _)| id).collect()
    }
}
