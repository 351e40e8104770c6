//! How a document begins, as lines of text: for whoever looks before it is written.

use super::document::{Block, Document, Sheet, Value, text_of};
use super::{Format, Material, What, document, json};
use crate::page::Tone;

/// A line of a preview.
type Told = (String, Tone);

/// The first lines of a document, at most so many. For a spreadsheet these are its sheets, for
/// JSON the file itself.
#[must_use]
pub fn preview(
    format: Format,
    what: What,
    material: &Material<'_>,
    most: usize,
) -> Vec<(String, Tone)> {
    let document = document(what, material);
    let mut lines = match format {
        Format::Markdown | Format::Html | Format::Word => told(&document),
        Format::Excel | Format::Csv => document.sheets.iter().flat_map(sheet).collect(),
        Format::Json => {
            let bytes = json::write(&document, what, material).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            text.lines().take(most).map(plain).collect()
        }
    };
    if lines.is_empty() {
        lines.push((material.texts.export.nothing_here.to_owned(), Tone::Plain));
    }
    lines.truncate(most);
    lines
}

fn plain(text: &str) -> Told {
    (text.to_owned(), Tone::Plain)
}

fn told(document: &Document) -> Vec<Told> {
    let mut lines = vec![
        (document.title.clone(), Tone::Strong),
        (document.about.clone(), Tone::Quiet),
        plain(""),
    ];
    for block in &document.blocks {
        let found = part(block);
        if !found.is_empty() {
            lines.extend(found);
            lines.push(plain(""));
        }
    }
    lines
}

fn part(block: &Block) -> Vec<Told> {
    match block {
        Block::Heading(heading) => vec![(heading.text.trim().to_owned(), Tone::Strong)],
        Block::Text(runs) => vec![(text_of(runs), Tone::Plain)],
        Block::Lines(lines) => lines.iter().map(|runs| (text_of(runs), Tone::Plain)).collect(),
        Block::List(items) => {
            items.iter().map(|runs| (format!("- {}", text_of(runs)), Tone::Plain)).collect()
        }
        Block::Table(table) => {
            let rows = table.rows.iter().map(|cells| {
                let cells: Vec<_> = cells.iter().map(|runs| text_of(runs)).collect();
                (cells.join(" · "), Tone::Plain)
            });
            [(table.columns.join(" · "), Tone::Quiet)].into_iter().chain(rows).collect()
        }
        Block::Figure(figure) => vec![(figure.title.clone(), Tone::Quiet)],
        // They stand in no preview: what they lead to is cut off.
        Block::Contents(_) | Block::Sources(_) => Vec::new(),
    }
}

fn sheet(sheet: &Sheet) -> Vec<Told> {
    let rows = sheet.rows.iter().map(|values| {
        let values: Vec<_> = values.iter().map(value).collect();
        (values.join(" · "), Tone::Plain)
    });
    let head = [(sheet.name.to_owned(), Tone::Strong), (sheet.columns.join(" · "), Tone::Quiet)];
    head.into_iter().chain(rows).chain([plain("")]).collect()
}

fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => text.replace('\n', " "),
        Value::Number(number) => number.to_string(),
    }
}
