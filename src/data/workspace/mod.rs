//! Text ⇄ what one writer keeps, and a whole workspace as text.
//!
//! ```ron
//! (
//!   version: 1,
//!   writer: (id: "00c0ffee00c0ffee", name: "Samira", since: "1795510800000-0"),
//!   entries: [
//!     (
//!       at: "1795510801000-0",
//!       entry: Notitie(
//!         id: "1795510801000-0-00c0ffee00c0ffee",
//!         about: "vak:in-beeld/basisproces",
//!         title: "In beeld, basisproces",
//!         text: [
//!           "Besproken met het wijkteam.",
//!           "- [ ] Bel de corporatie",
//!         ],
//!       ),
//!     ),
//!   ],
//! )
//! ```
//!
//! # Decisions
//!
//! - 2026-11: an entry a block and a line of text a line, so that `git diff` shows what a person
//!   changed. Kinds are RON's own names (`Notitie(…)`), in Dutch as all ids of our files; weighed
//!   was a field `kind`, for which `serde` would forget at which line an error stands.
//! - 2026-11: texts are kept as they are, every letter of them, and whatever could command a
//!   terminal is written as `\u{1b}`. They are tidied where they come in ([`tidy`]) and again where
//!   they are shown, as a file may come from anywhere.
//! - 2026-11: what a file does not spell as this program does is a fault of the whole file. The
//!   older generation has the entry too, and half of a file would be written back as the whole.
//! - 2026-11: a higher version is read as far as it is known, and never written.
//! - 2026-11: version 2 came with workshops, and only a file that has something of one says so. A
//!   colleague with an older program then keeps writing in their own files, and reads ours whole
//!   until there is something in it that their program does not know.

mod convert;
mod raw;
mod shared;

use ron::ser::PrettyConfig;
use serde::Serialize;

use super::is_hidden;
use crate::workspace::{Named, Version, Workspace, WriterId};
use raw::Plain;

pub use shared::{Refusal, read_shared};

/// The newest version of the files that this program reads and writes.
pub const VERSION: u16 = 2;

/// The version of a file that has nothing of a workshop.
const WITHOUT_WORKSHOPS: u16 = 1;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileContents {
    /// Whose file it is.
    pub writer: WriterId,
    /// What they call themselves.
    pub named: Named,
    /// What they last made of each entry.
    pub versions: Vec<Version>,
    /// The version of the file, when it is of a later program: then this is a part of it.
    pub newer: Option<u16>,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// There is nothing in it.
    Empty,
    /// This is not how a workspace is written.
    Damaged {
        /// On which line that shows, from 1.
        line: usize,
    },
}

/// What the text of a file says.
///
/// # Errors
///
/// When it is empty, damaged, or no file of a workspace at all.
pub fn read(text: &str) -> Result<FileContents, Flaw> {
    if text.trim().is_empty() {
        return Err(Flaw::Empty);
    }
    let whole: Result<raw::File<raw::Version>, _> = super::options().from_str(text);
    match whole {
        Ok(file) if file.version <= VERSION => Ok(contents(file, None)),
        Ok(file) => {
            let version = file.version;
            Ok(contents(file, Some(version)))
        }
        Err(error) => later(text).ok_or(Flaw::Damaged { line: error.span.start.line }),
    }
}

fn contents(file: raw::File<raw::Version>, newer: Option<u16>) -> FileContents {
    FileContents {
        writer: file.writer.id.0,
        named: Named { since: file.writer.since.0, name: file.writer.name },
        versions: file.entries.into_iter().map(Version::from).collect(),
        newer,
    }
}

/// As much of a later version as this program knows; nothing when it is no later version.
fn later(text: &str) -> Option<FileContents> {
    let header: raw::Header = super::options().from_str(text).ok()?;
    let newer = Some(header.version).filter(|&version| version > VERSION)?;
    let Ok(raw::Later { version, writer, entries }) = super::options().from_str(text) else {
        let (writer, named, versions) = Default::default();
        return Some(FileContents { writer, named, versions, newer: Some(newer) });
    };
    let entries = entries.into_iter().filter_map(|entry| entry.into_rust().ok()).collect();
    Some(contents(raw::File { version, writer, entries }, Some(newer)))
}

/// The text of a writer's file; empty if it cannot be written, which no entry brings about.
#[must_use]
pub fn write<'a>(
    writer: WriterId,
    named: &Named,
    versions: impl IntoIterator<Item = &'a Version>,
) -> String {
    let raw::Part { writer, entries } = part(writer, named, versions);
    pretty(&raw::File { version: version_of(&entries), writer, entries })
}

/// All that everyone keeps, ready to be written in any form.
#[must_use]
pub fn whole(name: &str, workspace: &Workspace) -> impl Serialize {
    let files: Vec<_> = workspace
        .writers()
        .map(|(writer, named)| part(writer, named, workspace.of(writer)))
        .collect();
    let version = files.iter().map(|part| version_of(&part.entries)).max();
    let version = version.unwrap_or(WITHOUT_WORKSHOPS);
    raw::Whole { version, workspace: name.to_owned(), files }
}

/// The lowest version that has room for these entries.
fn version_of(entries: &[raw::Version]) -> u16 {
    let is_new = |version: &raw::Version| matches!(version.entry, raw::Entry::Workshop(_));
    if entries.iter().any(is_new) { VERSION } else { WITHOUT_WORKSHOPS }
}

/// The same as RON.
#[must_use]
pub fn write_whole(name: &str, workspace: &Workspace) -> String {
    pretty(&whole(name, workspace))
}

fn part<'a>(
    writer: WriterId,
    named: &Named,
    versions: impl IntoIterator<Item = &'a Version>,
) -> raw::Part {
    let name = named.name.clone();
    let writer = raw::Writer { id: Plain(writer), name, since: Plain(named.since) };
    raw::Part { writer, entries: versions.into_iter().map(raw::Version::from).collect() }
}

fn pretty(value: &impl Serialize) -> String {
    let style = PrettyConfig::new().new_line("\n").indentor("  ");
    let text = super::options().to_string_pretty(value, style);
    // An apostrophe needs no backslash, and Dutch is full of them.
    text.map_or_else(|_| String::new(), |text| format!("{}\n", text.replace("\\'", "'")))
}

/// A text as it may come in from outside: lines end in one way, a tab is spaces, and what could
/// command or confuse a terminal is left out.
///
/// ```
/// use routekaart::data::workspace::tidy;
/// assert_eq!(tidy("een\r\ntwee\tdrie\u{1b}[2J\u{202e}"), "een\ntwee    drie[2J");
/// ```
#[must_use]
pub fn tidy(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
    lines.chars().filter(|&letter| letter == '\n' || !is_hidden(letter)).collect()
}
