//! A line that is typed in, with the cursor where the next letter goes. The terminal's own cursor
//! stands there too, for what follows it: a magnifier, a braille line.

use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::brush::{Brush, columns};
use crate::app::Field;
use crate::page::Tone;

/// What stands before a line that is typed in.
pub(super) const PROMPT: &str = "› ";

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

/// One row of a text that is typed over several.
pub(super) struct Row {
    /// What stands before the cursor, or all of the row when the cursor is in another.
    pub(super) before: String,
    /// What the cursor stands on, when it is in this row.
    pub(super) under: Option<String>,
    /// What stands behind it.
    pub(super) after: String,
}

/// The text in rows that fit in so many columns behind the prompt, at least one. Nothing is lost at
/// the end of a row, so that the cursor has a place everywhere.
pub(super) fn rows(field: &Field, width: u16) -> Vec<Row> {
    let (before, _) = field.parts();
    let mut start = 0;
    // A space at the end of a row, or the cursor, takes the column that is left over.
    let pieces = broken(field.text(), width.saturating_sub(columns(PROMPT) + 1));
    let last = pieces.len().saturating_sub(1);
    let row = |(number, piece): (usize, &str)| {
        let at = before.len().checked_sub(start);
        start += piece.len();
        let at = at.filter(|&at| at < piece.len() || number == last);
        let parts = at.and_then(|at| piece.split_at_checked(at));
        parts.map_or_else(
            || Row { before: piece.to_owned(), under: None, after: String::new() },
            |(before, rest)| {
                let under = rest.graphemes(true).next().unwrap_or(" ");
                let after = rest.strip_prefix(under).unwrap_or_default();
                Row {
                    before: before.to_owned(),
                    under: Some(under.to_owned()),
                    after: after.to_owned(),
                }
            },
        )
    };
    pieces.into_iter().enumerate().map(row).collect()
}

/// A text in pieces of at most so many columns, each up to and with the spaces behind a word. Only
/// a word that is wider than a row is divided.
fn broken(text: &str, width: u16) -> Vec<&str> {
    let width = width.max(1);
    let mut pieces = Vec::new();
    let mut rest = text;
    while columns(rest.trim_end()) > width {
        let mut used = 0;
        let fits = |letter: &&str| {
            used += columns(letter);
            used <= width
        };
        let most: usize = rest.graphemes(true).take_while(fits).map(str::len).sum();
        let most = most.max(rest.graphemes(true).next().map_or(0, str::len));
        let (head, tail) = rest.split_at_checked(most).unwrap_or((rest, ""));
        let space = tail.len() - tail.trim_start().len();
        let word = head.rfind(char::is_whitespace).map_or(most, |at| at + 1);
        let at = if space > 0 { most + 1 } else { word };
        let Some((piece, after)) = rest.split_at_checked(at) else { break };
        pieces.push(piece);
        rest = after;
    }
    pieces.push(rest);
    pieces
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
    use super::{broken, tail};

    #[test]
    fn a_text_is_broken_behind_words_and_nothing_is_lost() {
        for (text, pieces) in [
            ("", vec![""]),
            ("huur", vec!["huur"]),
            ("de huur is", vec!["de huur ", "is"]),
            ("de huurbaas", vec!["de ", "huurbaa", "s"]),
            ("huurachterstand", vec!["huurach", "terstan", "d"]),
            ("日本語日本", vec!["日本語", "日本"]),
            ("de huur  ", vec!["de huur  "]),
        ] {
            assert_eq!(broken(text, 7), pieces);
        }
        assert_eq!(broken("ab", 0), ["a", "b"]);
    }

    #[test]
    fn of_a_long_text_the_end_is_seen() {
        assert_eq!(tail("huur", 4), "huur");
        assert_eq!(tail("huurachterstand", 6), "…stand");
        assert_eq!(tail("日本語", 4), "…語");
        assert_eq!((tail("huur", 1), tail("huur", 0)), ("…".to_owned(), String::new()));
    }
}
