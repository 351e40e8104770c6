//! What is about to be written, over the right of the page: the choices, the file, and how the
//! document begins.

use ratatui::layout::Rect;

use super::brush::{Brush, indent};
use super::{field, help};
use crate::app::{ExportRow, Exporting, Model};
use crate::layout;
use crate::page::Tone;
use crate::wrap;

/// The column in which what is chosen starts.
const BESIDE: u16 = 12;

pub(super) fn draw(model: &Model, exporting: &Exporting, brush: &mut Brush<'_>) {
    let words = &model.texts.exporting;
    help::frame(layout::overlay(model.state.size), words.title, brush);
    let area = layout::overlay_text(model.state.size);
    let row = |down: u16| Rect { y: area.y + down, height: 1, ..area }.intersection(area);
    for ((down, place), label) in (0..).zip(ExportRow::ALL).zip(words.labels) {
        let here = place == exporting.row;
        let tone = if here { Tone::Strong } else { Tone::Quiet };
        if here {
            brush.put(row(down), "▌", Tone::Strong);
        }
        brush.put(Rect { width: BESIDE - 3, ..indent(row(down), 2) }, label, tone);
        let beside = indent(row(down), BESIDE);
        match place {
            ExportRow::File => file(exporting, here, beside, brush),
            ExportRow::What | ExportRow::Format | ExportRow::Portion => {
                choice(model, exporting, place, beside, brush);
            }
        }
    }
    goes_to(model, exporting, indent(row(4), BESIDE), brush);
    brush.put(row(6), words.preview, Tone::Strong);
    brush.rule(row(7));
    let rest = Rect { y: area.y + 8, height: area.height.saturating_sub(8), ..area };
    preview(exporting, rest, brush);
}

/// The file's name, or its end where there is no room: with the cursor when it is typed in.
fn file(exporting: &Exporting, here: bool, area: Rect, brush: &mut Brush<'_>) {
    if here {
        field::draw(&exporting.file, area, brush);
    } else {
        brush.put(indent(area, 2), exporting.file.text(), Tone::Plain);
    }
}

/// The folder of the file, or that there is such a file and how to write over it.
fn goes_to(model: &Model, exporting: &Exporting, area: Rect, brush: &mut Brush<'_>) {
    let words = &model.texts.exporting;
    let area = indent(area, 2);
    if exporting.exists {
        let below = Rect { height: 2, ..area };
        brush.sentence(below, &model.words(words.exists), Tone::Attention);
        return;
    }
    let path = model.export_path(exporting);
    let folder = path.parent().unwrap_or(&path).display().to_string();
    if !folder.is_empty() {
        brush.put(area, &(words.goes_to)(&folder), Tone::Quiet);
    }
}

fn choice(model: &Model, exporting: &Exporting, row: ExportRow, area: Rect, brush: &mut Brush<'_>) {
    let (place, all) = place_of(model, exporting, row);
    let tone = if row == exporting.row { Tone::Chosen } else { Tone::Plain };
    let count = (model.texts.phrase.place_in_list)(place, all);
    let room = Rect { width: area.width.saturating_sub(10), ..area };
    brush.put(room, &format!("‹ {} ›", name(model, exporting, row)), tone);
    brush.put_right(area, &count, Tone::Quiet);
}

/// Which one of how many is chosen in a row.
fn place_of(model: &Model, exporting: &Exporting, row: ExportRow) -> (usize, usize) {
    use crate::export::{Format, What};

    let portions = model.portions(exporting.what);
    let (place, all) = match row {
        ExportRow::What => {
            (What::ALL.iter().position(|one| *one == exporting.what), What::ALL.len())
        }
        ExportRow::Format => {
            (Format::ALL.iter().position(|one| *one == exporting.format), Format::ALL.len())
        }
        ExportRow::Portion => {
            (portions.iter().position(|one| *one == exporting.portion), portions.len())
        }
        ExportRow::File => (None, 0),
    };
    (place.map_or(1, |place| place + 1), all)
}

fn name(model: &Model, exporting: &Exporting, row: ExportRow) -> String {
    let words = &model.texts.exporting;
    match row {
        ExportRow::What => model.texts.export.what(exporting.what).to_owned(),
        ExportRow::Format => words.format(exporting.format).to_owned(),
        ExportRow::Portion => model.portion_name(exporting.portion),
        ExportRow::File => String::new(),
    }
}

/// As much of the document as there is room for.
fn preview(exporting: &Exporting, area: Rect, brush: &mut Brush<'_>) {
    let width = usize::from(area.width);
    let lines = exporting.preview.iter().flat_map(|(text, tone)| {
        let lines = if text.is_empty() { vec![String::new()] } else { wrap::lines(text, width) };
        lines.into_iter().map(move |line| (line, *tone))
    });
    for (y, (line, tone)) in (area.y..area.bottom()).zip(lines) {
        brush.put(Rect { y, height: 1, ..area }, &line, tone);
    }
}
