//! The user guide: chapters of plain sentences, in which keys and other chapters are named and not
//! written out, so that the table of keys stays the only place that knows them.

use super::Table;
use super::closed::closed;

closed! {
    /// The chapters of the guide, in the order in which one reads them.
    ChapterId {
        /// What the program is, and how to begin.
        Start = "wat",
        /// The map.
        Map = "kaart",
        /// The filter.
        Filter = "filter",
        /// The search and the glossary.
        Search = "zoeken",
        /// Reading a page, and what its signs mean.
        Reading = "lezen",
        /// Bookmarks, notes and actions.
        Keeping = "bewaren",
        /// The self-scan.
        Scan = "zelfscan",
        /// An initiative of one's own.
        Submit = "indienen",
        /// Leading a workshop.
        Workshop = "workshop",
        /// Documents for others.
        Export = "export",
        /// Mouse, clipboard, colours and window.
        Terminal = "terminal",
        /// Where the files are.
        Files = "bestanden",
        /// What to do when something is wrong.
        Trouble = "problemen",
    }
}

/// The guide, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// Its chapters.
    pub chapters: Table<ChapterId, Chapter>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// What it is called.
    pub name: String,
    /// What it says, from top to bottom.
    pub parts: Vec<Part>,
    /// The keys that belong to it, each with what it does.
    pub keys: Vec<(String, String)>,
}

/// A part of a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(Vec<Word>),
    /// A member of a list.
    Item(Vec<Word>),
}

/// A run of text in a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Text as it is.
    Text(String),
    /// A key: its name in the table of names, or the key itself once that was looked up.
    Key(String),
    /// A link to another chapter.
    Chapter(ChapterId),
}

impl Guide {
    /// The same guide with each key as `written` says.
    #[must_use]
    pub fn with_keys(mut self, written: impl Fn(&str) -> String) -> Self {
        for id in <ChapterId as super::Closed>::ALL {
            for word in self.chapters[*id].parts.iter_mut().flat_map(Part::words_mut) {
                if let Word::Key(name) = word {
                    *name = written(name);
                }
            }
        }
        self
    }

    /// The name of every key that the guide speaks of.
    pub fn key_names(&self) -> impl Iterator<Item = &str> {
        let parts = self.chapters.iter().flat_map(|(_, chapter)| &chapter.parts);
        parts.flat_map(Part::words).filter_map(|word| match word {
            Word::Key(name) => Some(name.as_str()),
            Word::Text(_) | Word::Chapter(_) => None,
        })
    }
}

impl Part {
    fn words(&self) -> &[Word] {
        match self {
            Self::Heading(_) => &[],
            Self::Text(words) | Self::Item(words) => words,
        }
    }

    fn words_mut(&mut self) -> &mut [Word] {
        match self {
            Self::Heading(_) => &mut [],
            Self::Text(words) | Self::Item(words) => words,
        }
    }
}
