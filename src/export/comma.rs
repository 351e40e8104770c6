//! CSV as Excel reads it in Dutch: a byte order mark, semicolons, and no text that is a formula.
//! All sheets stand below each other; the first column tells which one a row is of.

use std::io;

use csv::{Terminator, WriterBuilder};

use super::document::{Document, Sheet, Value};
use super::markup::cell;

pub(super) fn write(document: &Document) -> io::Result<Vec<u8>> {
    let mut columns: Vec<&'static str> = Vec::new();
    for column in document.sheets.iter().flat_map(|sheet| &sheet.columns) {
        if !columns.contains(column) {
            columns.push(column);
        }
    }
    let mark = Vec::from("\u{feff}");
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(mark);
    let words = &document.texts.export;
    writer.write_record(std::iter::once(words.part).chain(columns.iter().copied()))?;
    for sheet in &document.sheets {
        for row in &sheet.rows {
            let values = columns.iter().map(|column| value(document, sheet, row, column));
            writer.write_record(std::iter::once(sheet.name.to_owned()).chain(values))?;
        }
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

fn value(document: &Document, sheet: &Sheet, row: &[Value], column: &str) -> String {
    let place = sheet.columns.iter().position(|name| *name == column);
    match place.and_then(|place| row.get(place)) {
        Some(Value::Text(text)) => cell(text),
        Some(Value::Number(number)) => document.texts.number(*number),
        None => String::new(),
    }
}
