//! The line in which a remark is written, over the foot of the page.

use super::brush::Brush;
use super::{field, help};
use crate::app::{Model, Remark};
use crate::layout::Line;
use crate::page::Tone;

pub(super) fn draw(model: &Model, remark: &Remark, brush: &mut Brush<'_>) {
    let areas = Line::of(model.state.size);
    help::frame(areas.frame, model.texts.word.remark, brush);
    field::draw(&remark.field, areas.field, brush);
    brush.put(areas.hint, &remark.about.title, Tone::Quiet);
}
