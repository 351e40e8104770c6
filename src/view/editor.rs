//! The note that is being written, over the page.

use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

use super::brush::{Brush, columns};
use super::help::frame;
use crate::app::Model;
use crate::layout;
use crate::page::Tone;

pub(super) fn draw(model: &Model, brush: &mut Brush<'_>) {
    let Some(editor) = model.editor() else { return };
    let panel = layout::editor(model.state.size);
    let title = format!("{} · {}", model.texts.screen.note, editor.about.title);
    frame(panel, &title, brush);
    let row = Rect { x: panel.x + 2, y: panel.y + 1, width: panel.width - 4, height: 1 };
    let count = (model.texts.phrase.lines)(editor.area.lines().len());
    let used = brush.put_right(row, &count, Tone::Quiet);
    let hint = Rect { width: row.width.saturating_sub(used + 2), ..row };
    if columns(model.texts.word.note_hint) <= hint.width {
        brush.put(hint, model.texts.word.note_hint, Tone::Quiet);
    }
    let area = layout::editor_text(model.state.size);
    (&editor.area).render(area, brush.buffer);
    let (cursor, (top, left)) = (editor.area.screen_cursor(), editor.area.scroll_offset());
    let x = u16::try_from(cursor.col).unwrap_or(u16::MAX).saturating_sub(left);
    let y = u16::try_from(cursor.row).unwrap_or(u16::MAX).saturating_sub(top);
    brush.cursor = Some(Position::new(area.x + x.min(area.width), area.y + y.min(area.height)));
}
