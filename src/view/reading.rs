//! Something to read: what stays in place above, the names of its sheets, and the text.

use ratatui::layout::Rect;

use super::brush::{Brush, columns};
use crate::app::{Model, Opened, Reading};
use crate::page::{Piece, Tone};

pub(super) fn draw(
    model: &Model,
    reading: &Reading,
    opened: &Opened,
    focused: bool,
    brush: &mut Brush<'_>,
) {
    let areas = &opened.areas;
    if let Some(first) = areas.line(0).filter(|_| focused) {
        brush.stand(first);
    }
    let chosen = |piece: &Piece| focused && reading.chooses(piece);
    for (y, line) in (areas.header.y..areas.header.bottom()).zip(&opened.header.lines) {
        brush.put_pieces(Rect { y, height: 1, ..areas.header }, &line.pieces, chosen);
    }
    tabs(model, reading, focused, areas.tabs, brush);
    for (number, line) in opened.body.lines.iter().skip(reading.scroll).enumerate() {
        match areas.line(number) {
            Some(area) => brush.put_pieces(area, &line.pieces, chosen),
            None => break,
        }
    }
    more(model, reading, opened, brush);
}

/// Shows where in the text one is; in a text of two columns in words, for its edge is no measure.
fn more(model: &Model, reading: &Reading, opened: &Opened, brush: &mut Brush<'_>) {
    let areas = &opened.areas;
    if areas.columns == 1 {
        let edge = Rect { width: areas.column_width + 2, ..areas.body };
        brush.thumb(edge, reading.scroll, opened.body.lines.len());
    } else if opened.last_scroll() > reading.scroll {
        let words = (model.texts.phrase.more_lines)(opened.last_scroll() - reading.scroll);
        let row = Rect { y: areas.body.bottom().saturating_sub(1), height: 1, ..areas.body };
        let x = areas.body.x + 2 * (areas.column_width + 3);
        if x + columns(&words) <= row.right() {
            brush.put(Rect { x, width: row.right() - x, ..row }, &words, Tone::Quiet);
        } else {
            brush.put_right(Rect { y: areas.header.y, ..row }, &words, Tone::Quiet);
        }
    }
}

fn tabs(model: &Model, reading: &Reading, focused: bool, area: Rect, brush: &mut Brush<'_>) {
    let mut rest = area;
    for (number, name) in model.pages().tabs(reading.topic).iter().enumerate() {
        if rest.is_empty() {
            return;
        }
        let here = number == reading.tab;
        let tone = match (here, focused) {
            (true, true) => Tone::Chosen,
            (true, false) => Tone::ChosenAway,
            (false, _) => Tone::Quiet,
        };
        let used = brush.put(rest, &format!(" {name} "), tone) + 1;
        rest = super::brush::indent(rest, used);
    }
}
