//! The mail that is ready, over the right of the page.

use super::brush::Brush;
use super::help;
use crate::app::Model;
use crate::workspace::EntryId;

pub(super) fn draw(model: &Model, of: EntryId, scroll: usize, brush: &mut Brush<'_>) {
    help::sheet(model, model.texts.form.mail, &model.letter(of), scroll, brush);
}
