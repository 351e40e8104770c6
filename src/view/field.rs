//! A line that is typed in, with the cursor where the next letter goes. The terminal's own cursor
//! stands there too, for what follows it: a magnifier, a braille line.

use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::brush::{Brush, columns};
use crate::app::Field;
use crate::page::Tone;

/// What stands before a line that is typed in.
const PROMPT: &str = "› ";

/// How many columns a field takes that shows all of its text.
pub(super) fn whole_width(field: &Field) -> u16 {
    columns(PROMPT) + columns(field.text()) + 1
}

/// Draws the line in an area's first row. Where it is too long, the part around the cursor is seen.
pub(super) fn draw(field: &Field, area: Rect, brush: &mut Brush<'_>) {
    let (before, after) = field.parts();
    let under = after.graphemes(true).next().unwrap_or(" ");
    let rest = after.strip_prefix(under).unwrap_or_default();
    let kept = columns(PROMPT) + columns(under) + u16::from(!rest.is_empty());
    let before = tail(before, area.width.saturating_sub(kept));
    let cursor = area.x + columns(PROMPT) + columns(&before);
    let parts = [
        (PROMPT, Tone::Key),
        (before.as_str(), Tone::Strong),
        (under, Tone::Cursor),
        (rest, Tone::Strong),
    ];
    brush.put_all(area, &parts);
    if cursor < area.right() {
        brush.cursor = Some(Position::new(cursor, area.y));
    }
}

/// The end of a text, as much as has room in so many columns.
fn tail(text: &str, room: u16) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    let starts = text.grapheme_indices(true).map(|(start, _)| start);
    let rests = starts.filter_map(|start| text.get(start..));
    let rest = rests.into_iter().find(|rest| columns(rest) < room).unwrap_or_default();
    if room == 0 { String::new() } else { format!("…{rest}") }
}

#[cfg(test)]
mod tests {
    use super::tail;

    #[test]
    fn of_a_long_text_the_end_is_seen() {
        assert_eq!(tail("huur", 4), "huur");
        assert_eq!(tail("huurachterstand", 6), "…stand");
        assert_eq!(tail("日本語", 4), "…語");
        assert_eq!((tail("huur", 1), tail("huur", 0)), ("…".to_owned(), String::new()));
    }
}
