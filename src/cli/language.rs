//! In which language to speak: the one asked for, else that of the settings or the system.

use std::env;

use crate::texts::Language;

/// The variables that name the language of the messages, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language of all that is said. The roadmap is Dutch, so without a word about it the program
/// is too.
pub(super) fn of(typed: &[String], set: Option<Language>) -> Language {
    asked(typed).or(set).or_else(of_system).unwrap_or_default()
}

/// The language that is asked for, before anything else of the command line is understood: even
/// the complaint about the rest must be in it.
fn asked(typed: &[String]) -> Option<Language> {
    let values = typed.iter().enumerate().filter_map(|(place, word)| {
        let rest = ["--lang", "--taal"].iter().find_map(|name| word.strip_prefix(name))?;
        if rest.is_empty() { typed.get(place + 1)?.as_str().into() } else { rest.strip_prefix('=') }
    });
    values.filter_map(Language::from_id).next_back()
}

/// The language of the system. Of the variables that are set only the strongest counts.
fn of_system() -> Option<Language> {
    let set = VARIABLES.iter().filter_map(env::var_os).find(|value| !value.is_empty())?;
    Language::of_locale(&set.to_string_lossy())
}
