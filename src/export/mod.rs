//! What was chosen, noted and scored, and the roadmap itself, in the formats of other programs.
//!
//! Of the roadmap and a workspace ([`Material`]) one of four documents is made ([`What`]), which
//! knows no format yet ([`Document`]); from there each format is a file here. Nothing is read or
//! written, and no clock is asked: the same material gives the same bytes.
//!
//! # Decisions
//!
//! - 2026-11: Word files are written by hand into `zip` (with `flate2`, `zopfli` and five small ones;
//!   all but `zip` itself are shared with the next). `docx-rs` can set no language and repeat no
//!   header row, which is what a screen reader and a printed page need most.
//! - 2026-11: Excel files by `rust_xlsxwriter`: it writes a text as a text, whatever that begins with.
//! - 2026-11: `csv` for quotes and line ends; three packages. What could be a formula is defused
//!   here, in [`cell`].
//! - 2026-11: no library for HTML, Markdown or drawings: what they need is escaping, and that is in
//!   `markup`. PDF is what a browser prints of the HTML, or Word saves.
//! - 2026-11: a Word file brings its contents filled in, without page numbers. Word would ask a
//!   question at every opening before it fills them in itself.

mod actions;
mod book;
mod bookmarks;
mod charts;
mod comma;
mod document;
mod draft;
mod drawing;
mod entries;
mod excel;
mod facts;
mod html;
mod json;
mod markdown;
mod markup;
mod plan;
mod preview;
mod register;
mod report;
mod run;
mod sessions;
mod sheets;
mod standing;
mod style;
mod word;

use std::io;

use crate::domain::{Choice, Closed, Filter, MilestoneId, PartialDate, Roadmap};
use crate::page::Kept;
use crate::texts::Texts;
use crate::workspace::EntryId;

pub use document::{
    Bar, Block, Cited, Document, Drawing, Figure, Heading, Leads, Look, Place, Run, Sheet, Table,
    Value, text_of,
};
pub use json::SCHEMA;
pub use markup::{cell, xml};
pub use preview::preview;

/// The formats of other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Markdown, for forges and wikis.
    Markdown,
    /// One page for a browser, which also prints.
    Html,
    /// A file for Word.
    Word,
    /// A file for Excel.
    Excel,
    /// Comma-separated values, as Excel reads them in Dutch.
    Csv,
    /// JSON, which can be read back.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 6] =
        [Self::Markdown, Self::Html, Self::Word, Self::Excel, Self::Csv, Self::Json];

    /// The word for it on the command line, which is also what the name of a file ends in.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Word => "docx",
            Self::Excel => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// Whether it is text, which can be printed and piped.
    #[must_use]
    pub const fn is_text(self) -> bool {
        match self {
            Self::Markdown | Self::Html | Self::Csv | Self::Json => true,
            Self::Word | Self::Excel => false,
        }
    }
}

/// What can be handed to others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum What {
    /// Where the municipality stands, and what was chosen and why.
    #[default]
    Report,
    /// A first draft of who does what, and when.
    Plan,
    /// What was marked and written.
    Bookmarks,
    /// The roadmap itself, as a book.
    Roadmap,
}

impl What {
    /// Every document.
    pub const ALL: [Self; 4] = [Self::Report, Self::Plan, Self::Bookmarks, Self::Roadmap];

    /// The word for it on the command line and in the name of a file.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Report => "verslag",
            Self::Plan => "plan",
            Self::Bookmarks => "bladwijzers",
            Self::Roadmap => "routekaart",
        }
    }
}

/// Which part of it is wanted.
#[derive(Clone, Copy, Debug, Default)]
pub struct Selection {
    /// At which milestones; all when none is chosen.
    pub milestones: Choice<MilestoneId>,
    /// Which initiatives.
    pub filter: Filter,
    /// Which workshop that was held; all when none is chosen.
    pub session: Option<EntryId>,
}

impl Selection {
    /// The milestones that are wanted, as the journey goes.
    pub fn milestones(self) -> impl Iterator<Item = MilestoneId> {
        MilestoneId::ALL.iter().copied().filter(move |&id| self.milestones.admits(id))
    }

    /// Whether one of these milestones is wanted.
    #[must_use]
    pub fn admits_any(self, milestones: &[MilestoneId]) -> bool {
        self.milestones.is_open() || milestones.iter().any(|&id| self.milestones.has(id))
    }
}

/// What a document is made of.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The roadmap, with packs and own initiatives where they belong.
    pub roadmap: &'a Roadmap,
    /// What was kept.
    pub kept: Kept<'a>,
    /// What the workspace is called.
    pub name: &'a str,
    /// Which part is wanted.
    pub selection: Selection,
    /// Today.
    pub day: PartialDate,
    /// The words around it.
    pub texts: &'static Texts,
}

/// The document, in no format yet.
#[must_use]
pub fn document(what: What, material: &Material<'_>) -> Document {
    match what {
        What::Report => report::document(material),
        What::Plan => plan::document(material),
        What::Bookmarks => bookmarks::document(material),
        What::Roadmap => book::document(material),
    }
}

/// The document as a file.
///
/// # Errors
///
/// When a library refuses what it is given, which no text of a document brings about.
pub fn bytes(format: Format, what: What, material: &Material<'_>) -> io::Result<Vec<u8>> {
    let document = document(what, material);
    match format {
        Format::Markdown => Ok(markdown::write(&document).into_bytes()),
        Format::Html => Ok(html::write(&document).into_bytes()),
        Format::Word => word::write(&document),
        Format::Excel => excel::write(&document),
        Format::Csv => comma::write(&document),
        Format::Json => json::write(&document, what, material),
    }
}

/// What the file may be called: the document, the workspace and the day.
#[must_use]
pub fn file_name(format: Format, what: What, material: &Material<'_>) -> String {
    let workspace = match what {
        What::Report | What::Plan | What::Bookmarks if !material.name.is_empty() => {
            format!("-{}", material.name.to_lowercase().replace(' ', "-"))
        }
        What::Report | What::Plan | What::Bookmarks | What::Roadmap => String::new(),
    };
    format!("{}{workspace}-{}.{}", what.id(), material.day, format.id())
}
