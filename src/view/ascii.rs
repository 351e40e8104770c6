//! For terminals without Unicode: every sign on the screen as ASCII, cell by cell, so that nothing
//! can be forgotten. Widths stay the same.

use ratatui::buffer::Buffer;
use unicode_normalization::UnicodeNormalization;

/// Each sign and what stands for it.
const SIGNS: &[(&str, &str)] = &[
    ("○", "o"),
    ("●", "@"),
    ("★", "*"),
    ("✎", "n"),
    ("─", "-"),
    ("│", "|"),
    ("┬", "+"),
    ("┌", "+"),
    ("┐", "+"),
    ("└", "+"),
    ("┘", "+"),
    ("▌", ">"),
    ("┃", "#"),
    ("█", "#"),
    ("▒", "="),
    ("░", "."),
    ("·", "-"),
    ("…", "~"),
    ("“", "\""),
    ("”", "\""),
    ("‘", "'"),
    ("’", "'"),
    ("‹", "<"),
    ("›", ">"),
    ("–", "-"),
    ("—", "-"),
    ("←", "<"),
    ("→", ">"),
    ("↑", "^"),
    ("↓", "v"),
    ("€", "E"),
    ("×", "x"),
    ("²", "2"),
    ("‖", "="),
];

/// Replaces every sign that is not ASCII: by the table, by its letter without accents, or by `?`.
pub(super) fn plain(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let sign = SIGNS.iter().find(|(sign, _)| *sign == cell.symbol());
            let letter = || cell.symbol().nfkd().find(char::is_ascii).unwrap_or('?').to_string();
            let text = sign.map_or_else(letter, |(_, plain)| (*plain).to_owned());
            cell.set_symbol(&text);
        }
    }
}
