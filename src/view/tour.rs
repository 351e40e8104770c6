//! The bar of the tour, below the screen: which step it is, what to do, and how to get out.

use ratatui::layout::Rect;
use ratatui::widgets::{Clear, Widget};

use super::brush::{Brush, columns, indent};
use crate::app::tour::{BAR, Tour};
use crate::app::{Model, Scope};
use crate::layout::SMALLEST;
use crate::page::Tone;

pub(super) fn draw(model: &Model, tour: Tour, brush: &mut Brush<'_>) {
    let window = tour.window();
    if window.height < SMALLEST.height || window.width < SMALLEST.width {
        return;
    }
    let area = Rect::new(0, window.height - BAR, window.width, BAR);
    let area = area.intersection(brush.buffer.area);
    Clear.render(area, brush.buffer);
    brush.buffer.set_style(area, brush.theme.ground());
    heading(model, tour, Rect { height: 1, ..area }, brush);
    let text = Rect { x: 1, y: area.y + 1, width: area.width - 2, height: BAR - 1 };
    let sheet = model.tour_page().lay_out(text.width);
    for (y, line) in (text.y..text.bottom()).zip(&sheet.lines) {
        brush.put_pieces(Rect { y, height: 1, ..text }, &line.pieces, |_| false);
    }
}

/// A line with the step in it, and at the end the keys of the tour.
fn heading(model: &Model, tour: Tour, row: Rect, brush: &mut Brush<'_>) {
    let texts = &model.texts.tour;
    let (step, of) = tour.place();
    let place = if tour.is_over() { texts.done.to_owned() } else { (texts.place)(step, of) };
    brush.rule(Rect { width: 2, ..row });
    let used = brush.put(indent(row, 2), &format!(" {place} "), Tone::Strong);
    let middle = indent(row, used + 2);
    let told = model.keymap.told(Scope::Tour, &model.texts.action);
    let mut parts = Vec::new();
    for entry in &told {
        let keys: Vec<_> = entry.first.iter().map(|&key| model.texts.key(key)).collect();
        parts.push((format!("  {}", keys.join(" ")), Tone::Key));
        parts.push((format!(" {}", entry.label), Tone::Plain));
    }
    let width = parts.iter().map(|(text, _)| columns(text)).sum::<u16>();
    let mut rest = indent(row, row.width.saturating_sub(width + 2));
    brush.rule(Rect { width: rest.x.saturating_sub(middle.x), ..middle });
    for (text, tone) in parts {
        let used = brush.put(rest, &text, tone);
        rest = indent(rest, used);
    }
    brush.rule(indent(rest, 1));
}
