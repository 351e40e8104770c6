//! The help, over the right of the page, and the frame of all that lies over a page.

use ratatui::layout::Rect;
use ratatui::widgets::{Block, BorderType, Clear, Widget};

use super::brush::Brush;
use crate::app::{Model, Scope, help};
use crate::layout;
use crate::page::{Page, Tone};

pub(super) fn draw(model: &Model, scope: Scope, scroll: usize, brush: &mut Brush<'_>) {
    sheet(
        model,
        model.texts.screen.help,
        &help::page(scope, model.texts, &model.keymap),
        scroll,
        brush,
    );
}

/// A page in the panel, from a line on.
pub(super) fn sheet(model: &Model, title: &str, page: &Page, scroll: usize, brush: &mut Brush<'_>) {
    frame(layout::overlay(model.state.size), title, brush);
    let area = layout::overlay_text(model.state.size);
    brush.stand(area);
    let sheet = page.lay_out(area.width);
    for (y, line) in (area.y..area.bottom()).zip(sheet.lines.iter().skip(scroll)) {
        brush.put_pieces(Rect { y, height: 1, ..area }, &line.pieces, |_| false);
    }
    brush.thumb(Rect { width: area.width + 1, ..area }, scroll, sheet.lines.len());
}

/// Clears the panel and draws its border with the title in it.
pub(super) fn frame(area: Rect, title: &str, brush: &mut Brush<'_>) {
    Clear.render(area, brush.buffer);
    brush.buffer.set_style(area, brush.theme.ground());
    Block::bordered()
        .border_type(BorderType::Plain)
        .border_style(brush.theme.style(Tone::Frame))
        .render(area, brush.buffer);
    let row = Rect { x: area.x + 2, width: area.width.saturating_sub(4), height: 1, ..area };
    brush.put(row, &format!(" {title} "), Tone::Strong);
}
