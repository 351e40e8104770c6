//! A document before it has a format: headings, texts, lists, tables and figures, and the same
//! facts once more as plain sheets for who goes on counting with them.

use super::markup::clean;
use crate::domain::{PartialDate, Source};
use crate::texts::Texts;

/// Something to hand to others, in no format yet.
pub struct Document {
    /// What it is called.
    pub title: String,
    /// Of what and of when it is, below the title.
    pub about: String,
    /// The day it was made.
    pub day: PartialDate,
    /// The words around it, and its language.
    pub texts: &'static Texts,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
    /// The same as rows and columns, a sheet for each subject.
    pub sheets: Vec<Sheet>,
}

/// A part of a document that starts on a line of its own.
#[derive(Clone, Debug)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// Running text.
    Text(Vec<Run>),
    /// What a person wrote, line by line.
    Lines(Vec<Vec<Run>>),
    /// Points without an order.
    List(Vec<Vec<Run>>),
    /// Rows and columns.
    Table(Table),
    /// A picture with the same in words.
    Figure(Figure),
    /// Where the contents belong, and down to which level they go.
    Contents(u8),
    /// Every source that was used, by number from 1.
    Sources(Vec<Cited>),
}

/// A heading.
#[derive(Clone, Debug)]
pub struct Heading {
    /// How deep, from 2; the title of the document is 1.
    pub level: u8,
    /// What it says.
    pub text: String,
    /// Whether a printed page begins here.
    pub fresh: bool,
}

/// How a run of text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    /// As running text.
    #[default]
    Plain,
    /// Set off.
    Strong,
    /// Less than the rest.
    Quiet,
    /// A place for whoever goes on with it to fill in.
    Blank,
}

/// Where a run of text leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leads {
    /// To a page on the web.
    Out(String),
    /// To a source of this document, by its number.
    Source(usize),
}

/// A run of text with one look. There is nothing in it that changes what is seen unseen, and no
/// line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// Where it leads, if anywhere.
    pub leads: Option<Leads>,
}

/// Rows and columns in a text.
#[derive(Clone, Debug)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// What stands above the columns.
    pub columns: Vec<&'static str>,
    /// The rows, each with a text for every column; the first names the row.
    pub rows: Vec<Vec<Vec<Run>>>,
}

/// A picture with the same in words.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What it shows.
    pub title: String,
    /// All that can be seen in it, in words.
    pub words: String,
    /// The picture.
    pub drawing: Drawing,
}

/// What is drawn.
#[derive(Clone, Debug)]
pub enum Drawing {
    /// Bars below each other.
    Bars(Vec<Bar>),
    /// A map of columns and rows; a table beside it says the same.
    Map {
        /// What stands above the columns.
        columns: Vec<String>,
        /// What stands before each row, and its places.
        rows: Vec<(String, Vec<Place>)>,
    },
}

/// A bar of a figure.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What stands before it.
    pub label: String,
    /// How long it is, from 0 to 1.
    pub share: f64,
    /// What stands behind it.
    pub value: String,
    /// Whether it is a target instead of a measurement.
    pub wished: bool,
}

/// A place on a drawn map.
#[derive(Clone, Debug)]
pub struct Place {
    /// What stands in it.
    pub text: String,
    /// How full it is, from 0 to 1.
    pub share: f64,
}

/// A source that a document used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The title of the page.
    pub title: String,
    /// Its address.
    pub url: String,
    /// Its date, as the source gives it.
    pub date: String,
}

/// Rows and columns for a spreadsheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What it is called, in at most 31 letters.
    pub name: &'static str,
    /// What stands above the columns.
    pub columns: Vec<&'static str>,
    /// The rows, each with a value for every column.
    pub rows: Vec<Vec<Value>>,
}

/// A value in a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text, which may have several lines.
    Text(String),
    /// A number.
    Number(f64),
}

impl Value {
    /// A text; what changes what is seen unseen is left out, and lines end in one way.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let lines: Vec<_> = text.split('\n').map(clean).collect();
        Self::Text(lines.join("\n"))
    }
}

impl From<&Source> for Cited {
    fn from(source: &Source) -> Self {
        let date = source.date.map(|date| date.to_string()).unwrap_or_default();
        Self { title: clean(&source.title), url: clean(&source.url), date }
    }
}

impl Document {
    /// The headings, each with its number from 1.
    pub fn headings(&self) -> impl Iterator<Item = (usize, &Heading)> {
        let headings = self.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            Block::Text(_)
            | Block::Lines(_)
            | Block::List(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Contents(_)
            | Block::Sources(_) => None,
        });
        headings.enumerate().map(|(place, heading)| (place + 1, heading))
    }

    /// The headings that belong in contents down to this level.
    pub fn contents(&self, deepest: u8) -> impl Iterator<Item = (usize, &Heading)> {
        self.headings().filter(move |(_, heading)| heading.level <= deepest)
    }

    /// The code of the language that it is written in.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.texts.language.pick("nl", "en")
    }
}

/// The text of runs, without their looks.
#[must_use]
pub fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
