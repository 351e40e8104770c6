//! Running text that knows, sentence by sentence, where it comes from.

use super::{Id, Keyed, PartialDate};

/// A page or document that was seen, and on which a statement rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The title of the page.
    pub title: String,
    /// The address, always http or https.
    pub url: String,
    /// The date of the page, when it shows one.
    pub date: Option<PartialDate>,
    /// Whether the date was inferred from the contents or the address instead of read.
    pub date_inferred: bool,
}

/// A source that several texts refer to by its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredSource {
    /// The key that sentences refer to.
    pub key: String,
    /// The source itself.
    pub source: Source,
}

impl Keyed for RegisteredSource {
    fn key(&self) -> &str {
        &self.key
    }
}

/// One sentence, with the sources it rests on. Without sources it is the project's own reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// The sentence, ending in a full stop, question or exclamation mark.
    pub text: String,
    /// What it rests on; empty for editorial text.
    pub sources: Vec<Id<RegisteredSource>>,
}

impl Sentence {
    /// Whether this is the project's own reading instead of a source's.
    #[must_use]
    pub fn is_editorial(&self) -> bool {
        self.sources.is_empty()
    }
}

/// A paragraph: sentences in their order, at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// The sentences, in their order.
    pub sentences: Vec<Sentence>,
}

impl Prose {
    /// The whole text in one line.
    #[must_use]
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.sentences.iter().map(|part| part.text.as_str()).collect();
        texts.join(" ")
    }

    /// Every source of the text, in the order of first mention, each once.
    #[must_use]
    pub fn sources(&self) -> Vec<Id<RegisteredSource>> {
        let mut sources = Vec::new();
        for id in self.sentences.iter().flat_map(|sentence| &sentence.sources) {
            if !sources.contains(id) {
                sources.push(*id);
            }
        }
        sources
    }
}
