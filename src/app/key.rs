//! Keys as this program knows them, free of any terminal library, so that tables, tests and
//! documents can write them down.

use std::fmt;
use std::str::FromStr;

/// What is pressed, without what is held down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A letter, digit or sign, as typed: a capital already has its Shift in it.
    Char(char),
    /// Enter or Return.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// A function key, by number.
    F(u8),
}

/// What is held down while a key is pressed. Shift is part of the [`Code`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Held {
    /// Nothing.
    #[default]
    None,
    /// Ctrl.
    Ctrl,
    /// Alt, or Option.
    Alt,
}

/// One key press.
///
/// ```
/// use routekaart::app::{Code, Held, Key};
/// let key: Key = "Alt+Left".parse().unwrap();
/// assert_eq!(key, Key { code: Code::Left, held: Held::Alt });
/// assert_eq!("?".parse::<Key>().unwrap().to_string(), "?");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// What is pressed.
    pub code: Code,
    /// What is held down.
    pub held: Held,
}

impl Key {
    /// A key by itself.
    #[must_use]
    pub const fn plain(code: Code) -> Self {
        Self { code, held: Held::None }
    }

    /// A letter, digit or sign by itself.
    #[must_use]
    pub const fn char(letter: char) -> Self {
        Self::plain(Code::Char(letter))
    }

    /// A letter with Ctrl.
    #[must_use]
    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), held: Held::Ctrl }
    }

    /// A key with Alt.
    #[must_use]
    pub const fn alt(code: Code) -> Self {
        Self { code, held: Held::Alt }
    }
}

/// The names of keys that are not a single sign, in tables and tests.
const NAMES: &[(&str, Code)] = &[
    ("Enter", Code::Enter),
    ("Esc", Code::Esc),
    ("Tab", Code::Tab),
    ("Shift+Tab", Code::BackTab),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PageUp", Code::PageUp),
    ("PageDown", Code::PageDown),
    ("Space", Code::Char(' ')),
];

impl FromStr for Code {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == text) {
            return Ok(*code);
        }
        let mut letters = text.chars();
        match (letters.next(), letters.as_str()) {
            (Some(letter), "") => Ok(Self::Char(letter)),
            (Some('F'), number) => number.parse().map(Self::F).map_err(|_| ()),
            (_, _) => Err(()),
        }
    }
}

impl FromStr for Key {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (held, code) = match (text.strip_prefix("Ctrl+"), text.strip_prefix("Alt+")) {
            (Some(code), _) => (Held::Ctrl, code),
            (_, Some(code)) => (Held::Alt, code),
            (None, None) => (Held::None, text),
        };
        Ok(Self { code: code.parse()?, held })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (NAMES.iter().find(|(_, code)| code == self), self) {
            (Some((name, _)), _) => formatter.write_str(name),
            (None, Self::Char(letter)) => write!(formatter, "{letter}"),
            (None, Self::F(number)) => write!(formatter, "F{number}"),
            (None, other) => write!(formatter, "{other:?}"),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.held {
            Held::None => {}
            Held::Ctrl => formatter.write_str("Ctrl+")?,
            Held::Alt => formatter.write_str("Alt+")?,
        }
        write!(formatter, "{}", self.code)
    }
}
