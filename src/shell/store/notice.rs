//! What a person should know of the files, though it stops nothing.

use std::path::{Path, PathBuf};

use crate::data::workspace::Flaw;
use crate::error::Error;
use crate::texts::Language;

/// Something about the files of a workspace.
#[derive(Debug)]
pub enum Notice {
    /// A file cannot be used. It stays where it is.
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Reason,
        /// Whether its older generation is used instead.
        older: bool,
    },
    /// The person's own file could not be used and was put aside.
    SetAside {
        /// The file.
        path: PathBuf,
        /// What it is called now.
        aside: PathBuf,
    },
    /// A file is of a later version of this program, and only read as far as it is known.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u16,
    },
    /// The system did not let us read something.
    Failed(Error),
}

/// Why a file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// What is in it is no workspace.
    Flaw(Flaw),
    /// It is no text.
    NotText,
    /// It is larger than this, in MiB.
    TooLarge {
        /// The limit.
        limit: u64,
    },
}

impl Notice {
    /// What it is, in one sentence or two short ones.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match (self, language) {
            (Self::Unreadable { path, reason, older }, _) => {
                let told = reason.message(name(path), language);
                let used = match (*older, language) {
                    (true, Language::Dutch) => " De vorige versie ervan is gebruikt.",
                    (true, Language::English) => " Its previous version is used.",
                    (false, Language::Dutch) => " Het bestand blijft staan.",
                    (false, Language::English) => " The file stays where it is.",
                };
                told + used
            }
            (Self::SetAside { path, aside }, Language::Dutch) => {
                format!("Uw bestand {} was niet te lezen en heet nu {}.", name(path), name(aside))
            }
            (Self::SetAside { path, aside }, Language::English) => format!(
                "Your file {} could not be read and is now called {}.",
                name(path),
                name(aside)
            ),
            (Self::Newer { path, version }, Language::Dutch) => format!(
                "{} is van een nieuwere routekaart (versie {version}) en wordt alleen gelezen.",
                name(path)
            ),
            (Self::Newer { path, version }, Language::English) => format!(
                "{} is of a newer routekaart (version {version}) and is only read.",
                name(path)
            ),
            (Self::Failed(error), Language::Dutch | Language::English) => error.message(language),
        }
    }
}

impl Reason {
    fn message(self, name: &str, language: Language) -> String {
        match (self, language) {
            (Self::Flaw(Flaw::Empty), Language::Dutch) => format!("Het bestand {name} is leeg."),
            (Self::Flaw(Flaw::Empty), Language::English) => format!("The file {name} is empty."),
            (Self::Flaw(Flaw::Damaged { line }), Language::Dutch) => {
                format!("Het bestand {name} is beschadigd op regel {line}.")
            }
            (Self::Flaw(Flaw::Damaged { line }), Language::English) => {
                format!("The file {name} is damaged on line {line}.")
            }
            (Self::NotText, Language::Dutch) => format!("Het bestand {name} is geen tekst."),
            (Self::NotText, Language::English) => format!("The file {name} is not text."),
            (Self::TooLarge { limit }, Language::Dutch) => {
                format!("Het bestand {name} is groter dan {limit} MiB.")
            }
            (Self::TooLarge { limit }, Language::English) => {
                format!("The file {name} is larger than {limit} MiB.")
            }
        }
    }
}

/// What the file is called, without the folder: that one is known, and its path is long.
fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or("?")
}
