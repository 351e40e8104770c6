//! The glossary: the words, and what the chosen one means.

use ratatui::layout::Rect;

use super::brush::{Brush, indent};
use crate::app::{Glossary, Model, Reading};
use crate::layout::{self, first_row};
use crate::page::{Tone, Topic};

pub(super) fn draw(model: &Model, glossary: Glossary, brush: &mut Brush<'_>) {
    let areas = layout::Glossary::of(model.state.size);
    let count = model.roadmap.terms.len();
    let area = areas.words;
    let first = first_row(glossary.chosen, count, usize::from(area.height));
    for (y, (place, (_, term))) in
        (area.y..area.bottom()).zip(model.roadmap.terms.iter().enumerate().skip(first))
    {
        let row = Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
        let chosen = place == glossary.chosen;
        if chosen {
            brush.choose(indent(row, 1));
        }
        brush.put(indent(row, 3), &term.name, if chosen { Tone::Chosen } else { Tone::Plain });
    }
    brush.thumb(area, first, count);
    if let Some(id) = glossary.term(&model.roadmap) {
        let reading = Reading::new(Topic::Term(id));
        let opened = reading.opened(model.pages(), areas.meaning);
        super::reading::draw(model, &reading, &opened, false, brush);
    }
    if areas.meaning.y > areas.words.y {
        brush.rule(Rect::new(0, areas.words.bottom(), brush.buffer.area.width, 1));
    }
}
