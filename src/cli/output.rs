//! What leaves this program as plain text: nothing in it may command the terminal.

use crate::data::is_hidden;

/// The text with every character that could command or confuse a terminal made visible.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|letter| if is_hidden(letter) { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn what_commands_a_terminal_is_made_visible() {
        assert_eq!(clean("a\u{1b}[2Jb\u{202e}c\nd"), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}d");
        assert_eq!(clean("Financiële zorgen – één 'ĳ'"), "Financiële zorgen – één 'ĳ'");
    }
}
