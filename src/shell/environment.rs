//! What the environment tells about the terminal: how many colours it has, whether colour is
//! wanted at all, and what it can be asked.

use std::env;
use std::io::{self, IsTerminal};

use crate::view::theme::Depth;

/// Terminals that have no more than sixteen colours, or may have no more.
const OF_SIXTEEN: [&str; 9] =
    ["", "dumb", "linux", "ansi", "cygwin", "putty", "rxvt", "screen", "xterm"];

/// Terminals that print what they do not understand.
const SIMPLE: [&str; 3] = ["", "dumb", "linux"];

/// What was read from the environment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    no_color: String,
    color_term: String,
    term: String,
}

impl Environment {
    /// Reads it.
    #[must_use]
    pub fn read() -> Self {
        let text = |name| env::var_os(name).unwrap_or_default().to_string_lossy().into_owned();
        Self { no_color: text("NO_COLOR"), color_term: text("COLORTERM"), term: text("TERM") }
    }

    /// Whether the person asked programs not to use colours, as <https://no-color.org> says.
    #[must_use]
    pub const fn is_colourless(&self) -> bool {
        !self.no_color.is_empty()
    }

    /// Whether nothing but lines of text can be shown: the terminal calls itself dumb, or what is
    /// written goes elsewhere while a person types.
    #[must_use]
    pub fn is_lines_only(&self) -> bool {
        self.term == "dumb" || (io::stdin().is_terminal() && !io::stdout().is_terminal())
    }

    /// How many colours the terminal has. Names that are new to us belong to new terminals.
    #[must_use]
    pub fn depth(&self) -> Depth {
        // Windows does not name its terminal, and every one of them since 2017 has 256 colours.
        let unnamed = cfg!(windows) && self.term.is_empty();
        if unnamed || !self.color_term.is_empty() || self.term.contains("256color") {
            return Depth::Indexed;
        }
        let old = OF_SIXTEEN.contains(&self.term.as_str())
            || self.term.starts_with("vt")
            || ["-color", "-16color", "-88color", "-mono", "-m"]
                .iter()
                .any(|end| self.term.ends_with(end));
        if old { Depth::Sixteen } else { Depth::Indexed }
    }

    /// Whether the terminal can be asked what its background is, and the answer matters.
    #[must_use]
    pub fn may_ask_background(&self) -> bool {
        cfg!(unix) && !self.is_colourless() && !self.is_simple()
    }

    /// Whether there may be a clipboard behind the terminal.
    #[must_use]
    pub fn may_copy(&self) -> bool {
        cfg!(windows) || !self.is_simple()
    }

    fn is_simple(&self) -> bool {
        SIMPLE.contains(&self.term.as_str()) || self.term.starts_with("vt")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(term: &str) -> Environment {
        Environment { term: term.to_owned(), ..Environment::default() }
    }

    #[test]
    fn the_number_of_colours_follows_from_the_name() {
        for old in ["linux", "vt100", "vt220", "xterm", "screen", "xterm-16color", "dumb"] {
            assert_eq!(named(old).depth(), Depth::Sixteen, "{old}");
        }
        for new in [
            "xterm-256color",
            "tmux-256color",
            "screen-256color",
            "screen.xterm-256color",
            "xterm-kitty",
            "xterm-ghostty",
            "alacritty",
            "foot",
            "wezterm",
            "xterm-direct",
        ] {
            assert_eq!(named(new).depth(), Depth::Indexed, "{new}");
        }
        let told = Environment { color_term: "truecolor".to_owned(), ..named("xterm") };
        assert_eq!(told.depth(), Depth::Indexed);
    }

    #[test]
    fn only_terminals_that_understand_are_asked() {
        assert_eq!(named("xterm-256color").may_ask_background(), cfg!(unix));
        for simple in ["", "dumb", "linux", "vt100"] {
            assert!(!named(simple).may_ask_background(), "{simple}");
            assert_eq!(named(simple).may_copy(), cfg!(windows), "{simple}");
        }
        let colourless = Environment { no_color: "1".to_owned(), ..named("xterm-256color") };
        assert!(!colourless.may_ask_background());
    }

    #[test]
    fn an_empty_wish_for_no_colour_is_none() {
        assert!(!named("xterm").is_colourless());
        assert!(Environment { no_color: "0".to_owned(), ..named("xterm") }.is_colourless());
    }
}
