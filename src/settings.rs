//! What a person set once and for all: the file `config.ron`, read and found in order. Nothing here
//! reads a file; `data` makes it from text.
//!
//! # Decisions
//!
//! 2026-11: an option is stronger than the environment, that is stronger than this file, and this
//! file is stronger than what the program would do by itself. The language of the system is such a
//! thing: nobody chose it for this program. The file is the person's own and is never written to.

use crate::app::{Keymap, ThemeName};
use crate::domain::{RoleId, TrackId};
use crate::texts::Language;
use crate::workspace::WorkspaceName;

/// An example of the file in Dutch, with every field.
pub const EXAMPLE: &str = include_str!("../assets/config.ron");

/// The same in English.
pub const EXAMPLE_IN_ENGLISH: &str = include_str!("../assets/config.en.ron");

/// What the settings say; nothing where they say nothing.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The colours.
    pub theme: Option<ThemeName>,
    /// The language of the interface.
    pub language: Option<Language>,
    /// The role that the filter starts with.
    pub role: Option<RoleId>,
    /// The track that the filter starts with.
    pub track: Option<TrackId>,
    /// The workspace to use.
    pub workspace: Option<WorkspaceName>,
    /// Whether the mouse takes part.
    pub mouse: Option<bool>,
    /// Whether to use plain signs only.
    pub ascii: Option<bool>,
    /// Whether to tell everything in lines, for a screen reader.
    pub accessible: Option<bool>,
    /// Whether nothing on the screen may move by itself.
    pub reduced_motion: Option<bool>,
    /// What was set of the keys, as it is written: the name of an action, and its keys.
    pub moves: Vec<(String, String)>,
    /// The key table with those moves made.
    pub keymap: Keymap,
}
