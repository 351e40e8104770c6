//! A workbook for Excel: a sheet per subject, its header in sight, its columns to be filtered.

use std::io;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::document::{Document, Sheet, Value};

/// The most letters that go into one cell; Excel itself stops a little before twice as many. What
/// is longer goes on in the row below.
const LONGEST: usize = 16_000;

/// How wide columns may be, in letters.
const WIDTHS: (f64, f64) = (10.0, 60.0);

pub(super) fn write(document: &Document) -> io::Result<Vec<u8>> {
    workbook(document).map_err(io::Error::other)
}

fn workbook(document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let day = document.day;
    let made =
        ExcelDateTime::from_ymd(day.year(), day.month().unwrap_or(1), day.day().unwrap_or(1))?;
    let properties = DocProperties::new()
        .set_title(&document.title)
        .set_subject(&document.about)
        .set_creation_datetime(&made);
    book.set_properties(&properties);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let head = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Medium);
    if document.sheets.is_empty() {
        let sheet = book.add_worksheet();
        sheet.set_name(clipped(&document.title))?;
        sheet.write_string_with_format(0, 0, document.texts.export.nothing_here, &text)?;
        sheet.set_column_width(0, WIDTHS.1)?;
    }
    for sheet in &document.sheets {
        fill(book.add_worksheet(), sheet, &head, &text)?;
    }
    book.save_to_buffer()
}

fn fill(
    page: &mut Worksheet,
    sheet: &Sheet,
    head: &Format,
    text: &Format,
) -> Result<(), XlsxError> {
    page.set_name(clipped(sheet.name))?;
    page.set_landscape().set_print_fit_to_pages(1, 0).set_paper_size(9);
    page.set_repeat_rows(0, 0)?;
    page.set_freeze_panes(1, 0)?;
    for (column, name) in (0_u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, column, *name, head)?;
        page.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    let mut line = 1_u32;
    for row in &sheet.rows {
        let mut lines = 1;
        for (column, value) in (0_u16..).zip(row) {
            match value {
                Value::Number(number) => {
                    page.write_number_with_format(line, column, *number, text)?;
                }
                Value::Text(long) => {
                    let parts = parts(long);
                    lines = lines.max(u32::try_from(parts.len()).unwrap_or(1));
                    for (below, part) in (line..).zip(parts) {
                        page.write_string_with_format(below, column, part, text)?;
                    }
                }
            }
        }
        line += lines;
    }
    let last = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
    page.autofilter(0, 0, line - 1, last)?;
    Ok(())
}

/// A text in pieces that fit into a cell.
fn parts(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(LONGEST).map(|part| part.iter().collect()).collect()
}

/// As wide as the longest line, within reason.
fn width(sheet: &Sheet, column: usize) -> f64 {
    let values = sheet.rows.iter().filter_map(|row| match row.get(column)? {
        Value::Text(text) => text.lines().map(|line| line.chars().take(200).count()).max(),
        Value::Number(_) => None,
    });
    let name = sheet.columns.get(column).map_or(0, |name| name.chars().count() + 4);
    let longest = values.chain([name]).max().unwrap_or_default();
    u32::try_from(longest).map_or(WIDTHS.1, f64::from).clamp(WIDTHS.0, WIDTHS.1)
}

/// Excel knows no longer names of sheets.
fn clipped(name: &str) -> String {
    name.chars().take(31).collect()
}
