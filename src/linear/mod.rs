//! The app without a picture: where one is in a sentence, what is there as numbered lines, and a
//! typed line as what a person asks for. The same model, actions and key table as the picture.
//!
//! What a new screen needs here is one function that gives its [`Seen`]; `seen` matches on every
//! place and every overlay, so that it cannot be forgotten. A new action needs nothing: its keys and
//! its label are in the key table, and either can be typed.
//!
//! # Decisions
//!
//! 2026-11: lines instead of a reader's own interface to the picture. A terminal has no way to tell
//! a screen reader what is a list and what is chosen; lines that are only ever added can be read
//! with every reader, on a braille line, and in a file.
//!
//! 2026-11: the model gets a window without an end ([`ENDLESS`]), so that nothing is ever scrolled
//! and every link of a text can be walked to. A text is one line a paragraph: the terminal breaks
//! it, and no word is hyphenated.

mod export;
mod form;
mod kept;
mod list;
mod map;
mod offer;
mod plain;
mod read;
mod scan;
mod seen;
mod teller;
mod typed;
mod words;
mod workshop;

pub use seen::{Choice, Seen, seen};
pub use teller::{Asked, Teller};
pub use words::command;

use crate::app::Size;

/// The window that the model is given: milestones are rows, and every text is seen whole.
pub const ENDLESS: Size = Size { width: 80, height: 10_000 };

/// How many choices are told at once.
const AT_ONCE: usize = 9;
