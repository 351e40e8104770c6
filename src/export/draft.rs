//! A document in the making: blocks from top to bottom, and the sources in the order in which they
//! are first used.

use super::document::{Block, Cited, Document, Heading, Look, Run, Sheet, Table, Value};
use super::markup::clean;
use super::{Material, What};
use crate::domain::{Id, Initiative, MilestoneId, Prose, RegisteredSource, Sentence, Source};
use crate::page::Pages;
use crate::texts::ExportTexts;
use crate::workspace::Subject;

/// A document in the making.
pub(super) struct Draft<'a> {
    pub(super) material: &'a Material<'a>,
    pub(super) pages: Pages<'a>,
    blocks: Vec<Block>,
    sources: Vec<Cited>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(material: &'a Material<'a>) -> Self {
        let pages = Pages {
            roadmap: material.roadmap,
            texts: material.texts,
            filter: material.selection.filter,
            kept: Some(material.kept),
            library: None,
            guide: None,
            keys: None,
        };
        Self { material, pages, blocks: Vec::new(), sources: Vec::new() }
    }

    /// The words of documents.
    pub(super) fn words(&self) -> &'static ExportTexts {
        &self.material.texts.export
    }

    pub(super) fn add(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A heading; a printed page begins at those that are `fresh`.
    pub(super) fn heading(&mut self, level: u8, text: &str, fresh: bool) {
        let text = clean(&text.replace(['\n', '\r'], " "));
        self.add(Block::Heading(Heading { level, text, fresh }));
    }

    pub(super) fn text(&mut self, runs: Vec<Run>) {
        self.add(Block::Text(runs));
    }

    pub(super) fn say(&mut self, text: &str) {
        self.text(vec![Run::plain(text)]);
    }

    /// A label and its text.
    pub(super) fn field(&mut self, label: &str, mut runs: Vec<Run>) {
        runs.insert(0, Run::strong(&format!("{label}: ")));
        self.text(runs);
    }

    pub(super) fn table(
        &mut self,
        caption: &str,
        columns: &[&'static str],
        rows: Vec<Vec<Vec<Run>>>,
    ) {
        let columns = columns.to_vec();
        self.add(Block::Table(Table { caption: caption.to_owned(), columns, rows }));
    }

    /// The sign that a text is the project's own reading.
    pub(super) fn reading(&self) -> Run {
        Run::quiet(&format!(" {}", self.material.texts.word.editorial))
    }

    /// Sentences, each with the numbers of its sources or the sign that it is a reading. Sentences
    /// in a row that rest on the same share one mark.
    pub(super) fn sentences(&mut self, sentences: &[Sentence]) -> Vec<Run> {
        let mut runs = Vec::new();
        for (place, sentence) in sentences.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            runs.push(Run::plain(&format!("{space}{}", sentence.text)));
            let next = sentences.get(place + 1).map(|next| &next.sources);
            if next == Some(&sentence.sources) {
                continue;
            }
            if sentence.is_editorial() {
                runs.push(self.reading());
            } else {
                runs.extend(self.cite(&sentence.sources));
            }
        }
        runs
    }

    pub(super) fn prose(&mut self, prose: &Prose) {
        let runs = self.sentences(&prose.sentences);
        self.text(runs);
    }

    /// The numbers of sources of the register.
    pub(super) fn cite(&mut self, ids: &[Id<RegisteredSource>]) -> Vec<Run> {
        let roadmap = self.material.roadmap;
        ids.iter().flat_map(|&id| self.cite_source(&roadmap.sources[id].source)).collect()
    }

    /// The numbers of an initiative's own sources.
    pub(super) fn cite_own(&mut self, initiative: &Initiative) -> Vec<Run> {
        initiative.sources.iter().flat_map(|source| self.cite_source(source)).collect()
    }

    fn cite_source(&mut self, source: &Source) -> [Run; 2] {
        let place = self.sources.iter().position(|cited| cited.url == source.url);
        let place = place.unwrap_or_else(|| {
            let mut cited = Cited::from(source);
            if source.date_inferred {
                cited.date.push_str(self.material.texts.word.date_inferred);
            }
            self.sources.push(cited);
            self.sources.len() - 1
        });
        [Run::plain(" "), Run::cite(place + 1)]
    }

    /// What a subject is called now, else what it was called when something was kept about it.
    pub(super) fn title(&self, subject: &Subject, kept: &str) -> String {
        self.pages.named(subject.clone()).map_or_else(|| kept.to_owned(), |about| about.title)
    }

    /// The number and name of a milestone.
    pub(super) fn milestone(&self, id: MilestoneId) -> String {
        let number = self.material.roadmap.milestones[id].number;
        format!("{number} {}", self.pages.milestone_name(id))
    }

    /// Ends with the sources, and makes it a document.
    pub(super) fn finish(mut self, what: What, mut sheets: Vec<Sheet>) -> Document {
        let words = self.words();
        self.heading(2, self.material.texts.word.sources, true);
        if self.sources.is_empty() {
            self.say(words.no_sources);
        } else {
            self.say(words.reading_guide);
            sheets.push(self.source_sheet());
            let sources = std::mem::take(&mut self.sources);
            self.add(Block::Sources(sources));
        }
        Document {
            title: words.what(what).to_owned(),
            about: self.about(what),
            day: self.material.day,
            texts: self.material.texts,
            blocks: self.blocks,
            sheets,
        }
    }

    fn source_sheet(&self) -> Sheet {
        let words = self.words();
        let columns = vec![words.number, words.title, words.address, words.date];
        let row = |(place, source): (usize, &Cited)| {
            let number = u32::try_from(place + 1).map_or(0.0, f64::from);
            let texts = [&source.title, &source.url, &source.date];
            std::iter::once(Value::Number(number))
                .chain(texts.map(|text| Value::text(text)))
                .collect()
        };
        let rows = self.sources.iter().enumerate().map(row).collect();
        Sheet { name: self.material.texts.word.sources, columns, rows }
    }

    /// Of what and when: the workspace, the day, and what was chosen.
    fn about(&self, what: What) -> String {
        let texts = self.material.texts;
        let workspace = match what {
            What::Report | What::Plan | What::Bookmarks => {
                Some((self.words().workspace)(self.material.name))
            }
            What::Roadmap => Some(self.material.roadmap.about.title.clone()),
        };
        let selection = self.material.selection;
        let milestones = selection.milestones.chosen().map(|id| self.milestone(id));
        let roles = selection.filter.roles.chosen().map(|id| self.pages.role_name(id).to_owned());
        let day = std::iter::once(texts.date(self.material.day));
        let parts = workspace.into_iter().chain(day).chain(milestones).chain(roles);
        clean(&parts.collect::<Vec<_>>().join(" · "))
    }
}

/// A place for whoever goes on with the document.
pub(super) fn blank(words: &ExportTexts) -> Vec<Run> {
    vec![Run::new(words.fill_in, Look::Blank)]
}
