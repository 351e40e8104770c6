//! A title in big letters, where they fit.

use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Widget;
use tui_big_text::{BigText, PixelSize};

use crate::layout::BIG;
use crate::page::Tone;
use crate::view::brush::Brush;

/// How many columns a big letter takes.
const LETTER: usize = 4;

/// Draws the title in the area: big when it fits in one row, else as letters like all others. Plain
/// signs have no big letters.
pub(super) fn draw(title: &str, area: Rect, plain: bool, brush: &mut Brush<'_>) {
    if area.is_empty() {
        return;
    }
    let width = title.chars().count() * LETTER;
    let fits = area.height >= BIG && width <= usize::from(area.width);
    if plain || !fits || !title.chars().all(is_drawn) {
        brush.put(Rect { y: area.bottom() - 1, height: 1, ..area }, title, Tone::Strong);
        return;
    }
    let style = brush.theme.style(Tone::Strong);
    let text = BigText::builder()
        .pixel_size(PixelSize::Quadrant)
        .style(style)
        .lines(vec![Line::raw(title.to_owned())])
        .build();
    text.render(area.intersection(brush.buffer.area), brush.buffer);
}

/// Whether the big letters have this one.
fn is_drawn(letter: char) -> bool {
    matches!(letter, ' '..='~' | 'à'..='ü' | 'À'..='Ü')
}
