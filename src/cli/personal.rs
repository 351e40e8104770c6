//! The settings of this person, as every command finds them. What is wrong with their file is told;
//! the program then does as if there were none, and leaves the file alone.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::Notice;
use super::load::name;
use crate::data::{self, Problem};
use crate::error::Error;
use crate::settings::Settings;
use crate::shell::files;
use crate::texts::Language;
use crate::texts::console::Console;
use crate::texts::fault;

/// What there is of settings.
#[derive(Default)]
pub(super) struct Personal {
    /// The file, whether it is there or not. `None` where this system has no such place.
    pub(super) path: Option<PathBuf>,
    /// Whether it is there.
    pub(super) is_there: bool,
    /// What it says; nothing when something is wrong with it.
    pub(super) settings: Settings,
    pub(super) trouble: Option<Trouble>,
}

/// Why a file of settings is not used.
pub(super) enum Trouble {
    Unread(Error),
    Faults(Vec<Problem>),
}

impl Personal {
    /// Reads them.
    pub(super) fn read() -> Self {
        let Some(path) = files::config() else { return Self::default() };
        let read = match files::read(&path) {
            Ok(text) => data::settings(&name(&path), &text).map_err(Trouble::Faults),
            Err(Error::Read { source, .. }) if source.kind() == ErrorKind::NotFound => {
                return Self { path: Some(path), ..Self::default() };
            }
            Err(error) => Err(Trouble::Unread(error)),
        };
        let (settings, trouble) = match read {
            Ok(settings) => (settings, None),
            Err(trouble) => (Settings::default(), Some(trouble)),
        };
        Self { path: Some(path), is_there: true, settings, trouble }
    }

    /// What is wrong, a line each.
    pub(super) fn lines(&self, language: Language) -> Vec<String> {
        match &self.trouble {
            None => Vec::new(),
            Some(Trouble::Unread(error)) => vec![error.message(language)],
            Some(Trouble::Faults(problems)) => {
                problems.iter().map(|problem| fault::line(language, problem)).collect()
            }
        }
    }

    /// What the person should know before anything else.
    pub(super) fn notice(&self, language: Language) -> Option<Notice> {
        self.trouble.as_ref()?;
        let title = Console::of(language).settings_left_out.to_owned();
        Some(Notice { title, lines: self.lines(language) })
    }
}
