//! JSON that is read back: everything that everyone kept, what was removed too, and the document.
//!
//! ```json
//! {
//!   "schema": "routekaart/1",
//!   "what": "verslag",
//!   "day": "2026-11-24",
//!   "title": "Verslag",
//!   "language": "nl",
//!   "document": [
//!     { "kind": "heading", "level": 2, "text": "Waar wij staan" },
//!     { "kind": "text", "runs": [{ "text": "Een feit." }, { "text": "[1]", "source": 1 }] }
//!   ],
//!   "sheets": [{ "name": "Bronnen", "columns": ["Nr."], "rows": [[1]] }],
//!   "version": 1,
//!   "workspace": "wijkteam",
//!   "files": []
//! }
//! ```
//!
//! `version`, `workspace` and `files` are those of `routekaart workspace export --json`, and all
//! that `routekaart import` looks at: a file for each writer, each with the last version of every
//! entry. They are left out of the roadmap itself. `document` and `sheets` are for people and
//! scripts. A field may be added to any of these, but none is renamed or dropped.

use std::io;

use serde::Serialize;

use super::document::{Block, Document, Drawing, Figure, Leads, Look, Run, Sheet, Table, Value};
use super::{Material, What};
use crate::data::{is_hidden, workspace};

/// Which shape this is of.
pub const SCHEMA: &str = "routekaart/1";

#[derive(Serialize)]
struct Whole<'a, W: Serialize> {
    schema: &'static str,
    what: &'static str,
    day: String,
    title: &'a str,
    about: &'a str,
    language: &'static str,
    document: Vec<Part<'a>>,
    sheets: Vec<Rows<'a>>,
    #[serde(flatten)]
    kept: Option<W>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Part<'a> {
    Heading { level: u8, text: &'a str },
    Text { runs: Vec<Piece<'a>> },
    Lines { lines: Vec<Vec<Piece<'a>>> },
    List { items: Vec<Vec<Piece<'a>>> },
    Table { caption: &'a str, columns: &'a [&'static str], rows: Vec<Vec<Vec<Piece<'a>>>> },
    Figure { title: &'a str, words: &'a str, bars: Vec<(&'a str, &'a str)> },
    Sources { sources: Vec<Origin<'a>> },
}

#[derive(Serialize)]
struct Piece<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    look: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<usize>,
}

#[derive(Serialize)]
struct Origin<'a> {
    title: &'a str,
    url: &'a str,
    date: &'a str,
}

#[derive(Serialize)]
struct Rows<'a> {
    name: &'static str,
    columns: &'a [&'static str],
    #[serde(rename = "rows")]
    below: Vec<Vec<Cell<'a>>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Cell<'a> {
    Text(&'a str),
    Number(f64),
}

pub(super) fn write(
    document: &Document,
    what: What,
    material: &Material<'_>,
) -> io::Result<Vec<u8>> {
    let kept = match what {
        What::Report | What::Plan | What::Bookmarks => {
            Some(workspace::whole(material.name, material.kept.workspace))
        }
        What::Roadmap => None,
    };
    let whole = Whole {
        schema: SCHEMA,
        what: what.id(),
        day: document.day.to_string(),
        title: &document.title,
        about: &document.about,
        language: document.language(),
        document: document.blocks.iter().filter_map(part).collect(),
        sheets: document.sheets.iter().map(rows).collect(),
        kept,
    };
    let text = serde_json::to_string_pretty(&whole)?;
    Ok(format!("{}\n", spelled_out(&text)).into_bytes())
}

/// What could command a terminal or confuse a reader, as JSON spells it. Outside its strings there
/// is none of it but line breaks.
fn spelled_out(text: &str) -> String {
    let mut spelled = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == '\n' || !is_hidden(letter) {
            spelled.push(letter);
        } else {
            let mut units = [0; 2];
            let units = letter.encode_utf16(&mut units).iter();
            let units: Vec<_> = units.map(|unit| format!("\\u{unit:04x}")).collect();
            spelled.push_str(&units.concat());
        }
    }
    spelled
}

fn part(block: &Block) -> Option<Part<'_>> {
    Some(match block {
        Block::Heading(heading) => Part::Heading { level: heading.level, text: &heading.text },
        Block::Text(runs) => Part::Text { runs: pieces(runs) },
        Block::Lines(found) if found.is_empty() => return None,
        Block::Lines(found) => Part::Lines { lines: self::lines(found) },
        Block::List(items) => Part::List { items: lines(items) },
        Block::Table(Table { caption, columns, rows }) => {
            let rows = rows.iter().map(|row| lines(row)).collect();
            Part::Table { caption, columns, rows }
        }
        Block::Figure(Figure { title, words, drawing }) => {
            let bars = match drawing {
                Drawing::Bars(bars) => bars.as_slice(),
                Drawing::Map { .. } => &[],
            };
            let bars = bars.iter().map(|bar| (bar.label.as_str(), bar.value.as_str()));
            Part::Figure { title, words, bars: bars.collect() }
        }
        Block::Contents(_) => return None,
        Block::Sources(sources) => Part::Sources {
            sources: sources
                .iter()
                .map(|cited| Origin { title: &cited.title, url: &cited.url, date: &cited.date })
                .collect(),
        },
    })
}

fn lines(lines: &[Vec<Run>]) -> Vec<Vec<Piece<'_>>> {
    lines.iter().map(|runs| pieces(runs)).collect()
}

fn pieces(runs: &[Run]) -> Vec<Piece<'_>> {
    runs.iter().map(piece).collect()
}

fn piece(run: &Run) -> Piece<'_> {
    let look = match run.look {
        Look::Plain => None,
        Look::Strong => Some("strong"),
        Look::Quiet => Some("quiet"),
        Look::Blank => Some("blank"),
    };
    let (url, source) = match &run.leads {
        Some(Leads::Out(url)) => (Some(url.as_str()), None),
        Some(Leads::Source(number)) => (None, Some(*number)),
        None => (None, None),
    };
    Piece { text: &run.text, look, url, source }
}

fn rows(sheet: &Sheet) -> Rows<'_> {
    Rows {
        name: sheet.name,
        columns: &sheet.columns,
        below: sheet.rows.iter().map(|row| cells(row)).collect(),
    }
}

fn cells(row: &[Value]) -> Vec<Cell<'_>> {
    let cell = |value| match value {
        &Value::Number(number) => Cell::Number(number),
        Value::Text(text) => Cell::Text(text),
    };
    row.iter().map(cell).collect()
}
