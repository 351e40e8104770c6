//! What can fail at the edges: what, where, and what to do about it.
//!
//! An error carries data; the sentences are made when someone reads them, in their language. The
//! operating system's own texts are English and technical, so the usual ones have words here and
//! the others are named by number.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use crate::texts::Language;
use crate::workspace::{NameFault, WorkspaceName};

/// What failed at the edge of the program.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.message(Language::English))]
pub enum Error {
    /// A file could not be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is larger than anything this program is meant for.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The largest size allowed, in MiB.
        limit: u64,
    },
    /// A file is not UTF-8 text.
    NotText {
        /// The file.
        path: PathBuf,
        /// The line of the first byte that is wrong, from 1.
        line: usize,
        /// The place of that byte in the file, from 1.
        byte: usize,
    },
    /// The data has mistakes.
    Data {
        /// One line for each mistake, as it is to be shown.
        lines: Vec<String>,
    },
    /// A file could not be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is of a later version of this program, so it is not written.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its version.
        version: u16,
    },
    /// There is no folder for the person's data.
    NoHome,
    /// This cannot be the name of a workspace.
    BadName {
        /// What was asked for, without what could confuse a terminal.
        name: String,
        /// Why not.
        fault: NameFault,
    },
    /// There is no workspace of this name.
    NoWorkspace {
        /// The name.
        name: WorkspaceName,
    },
    /// There is a workspace of this name already.
    Taken {
        /// The name.
        name: WorkspaceName,
    },
    /// There is a file of this name already.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder that a file should go into is not there.
    NoFolder {
        /// The folder.
        path: PathBuf,
    },
    /// There is no workspace in a file.
    NothingShared {
        /// The file.
        path: PathBuf,
    },
    /// A file is not written as a workspace is.
    Damaged {
        /// The file.
        path: PathBuf,
        /// On which line that shows, from 1.
        line: usize,
    },
    /// Nothing was imported that could be taken back.
    NothingImported,
    /// What was asked for could not be printed.
    Output {
        /// Why.
        source: io::Error,
    },
    /// There is no terminal to draw in: input or output leads elsewhere.
    NoTerminal,
    /// The terminal did not do what was asked.
    Terminal {
        /// Why.
        source: io::Error,
    },
}

impl Error {
    /// What went wrong and where, in one sentence; for bad data a line for each mistake.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        match (self, language) {
            (Self::Read { path, source }, Language::Dutch) => {
                format!("Kan {} niet lezen: {}.", path.display(), reason(source, language))
            }
            (Self::Read { path, source }, Language::English) => {
                format!("Cannot read {}: {}.", path.display(), reason(source, language))
            }
            (Self::TooLarge { path, limit }, Language::Dutch) => {
                format!("Het bestand {} is groter dan {limit} MiB.", path.display())
            }
            (Self::TooLarge { path, limit }, Language::English) => {
                format!("The file {} is larger than {limit} MiB.", path.display())
            }
            (Self::NotText { path, line, byte }, Language::Dutch) => {
                format!("{} is geen UTF-8: zie regel {line}, byte {byte}.", path.display())
            }
            (Self::NotText { path, line, byte }, Language::English) => {
                format!("{} is not UTF-8: see line {line}, byte {byte}.", path.display())
            }
            (Self::Data { lines }, Language::Dutch | Language::English) => lines.join("\n"),
            (Self::Write { path, source }, Language::Dutch) => {
                format!("Kan {} niet opslaan: {}.", path.display(), reason(source, language))
            }
            (Self::Write { path, source }, Language::English) => {
                format!("Cannot save {}: {}.", path.display(), reason(source, language))
            }
            (Self::Newer { path, version }, Language::Dutch) => {
                format!("{} is van een nieuwere routekaart (versie {version}).", path.display())
            }
            (Self::Newer { path, version }, Language::English) => {
                format!("{} is of a newer routekaart (version {version}).", path.display())
            }
            (Self::BadName { name, fault }, _) => bad_name(name, *fault, language),
            (Self::NoWorkspace { name }, Language::Dutch) => {
                format!("Er is geen werkmap met de naam '{name}'.")
            }
            (Self::NoWorkspace { name }, Language::English) => {
                format!("There is no workspace with the name '{name}'.")
            }
            (Self::Taken { name }, Language::Dutch) => {
                format!("Er is al een werkmap met de naam '{name}'.")
            }
            (Self::Taken { name }, Language::English) => {
                format!("There is already a workspace with the name '{name}'.")
            }
            (Self::Exists { path }, Language::Dutch) => {
                format!("Het bestand {} bestaat al.", path.display())
            }
            (Self::Exists { path }, Language::English) => {
                format!("The file {} exists already.", path.display())
            }
            (Self::NoFolder { path }, Language::Dutch) => {
                format!("De map {} bestaat niet.", path.display())
            }
            (Self::NoFolder { path }, Language::English) => {
                format!("The folder {} does not exist.", path.display())
            }
            (Self::NothingShared { path }, Language::Dutch) => {
                format!("In {} staat geen werkmap.", path.display())
            }
            (Self::NothingShared { path }, Language::English) => {
                format!("There is no workspace in {}.", path.display())
            }
            (Self::Damaged { path, line }, Language::Dutch) => {
                format!("Het bestand {} is beschadigd op regel {line}.", path.display())
            }
            (Self::Damaged { path, line }, Language::English) => {
                format!("The file {} is damaged on line {line}.", path.display())
            }
            (Self::NothingImported, Language::Dutch) => {
                "In deze werkmap is niets geïmporteerd om terug te draaien.".to_owned()
            }
            (Self::NothingImported, Language::English) => {
                "Nothing was imported into this workspace that can be undone.".to_owned()
            }
            (Self::NoHome, Language::Dutch) => "Er is geen map bekend voor uw gegevens.".to_owned(),
            (Self::NoHome, Language::English) => "No folder is known for your data.".to_owned(),
            (Self::Output { source }, Language::Dutch) => {
                format!("Kan de uitvoer niet schrijven: {}.", reason(source, language))
            }
            (Self::Output { source }, Language::English) => {
                format!("Cannot write the output: {}.", reason(source, language))
            }
            (Self::NoTerminal, Language::Dutch) => {
                "Er is geen terminal om in te tekenen.".to_owned()
            }
            (Self::NoTerminal, Language::English) => "There is no terminal to draw in.".to_owned(),
            (Self::Terminal { source }, Language::Dutch) => {
                format!("De terminal werkt niet goed: {}.", reason(source, language))
            }
            (Self::Terminal { source }, Language::English) => {
                format!("The terminal does not work: {}.", reason(source, language))
            }
        }
    }

    /// Why what the person wrote is not on the disk, and what happens to it, in one sentence.
    #[must_use]
    pub fn unsaved(&self, language: Language) -> String {
        let because = match self {
            Self::Read { source, .. } | Self::Write { source, .. }
                if source.kind() == ErrorKind::NotFound =>
            {
                language.pick("de map is er niet meer", "the folder is gone").to_owned()
            }
            Self::Read { source, .. }
            | Self::Write { source, .. }
            | Self::Output { source }
            | Self::Terminal { source } => reason(source, language).to_string(),
            Self::Newer { .. } | Self::TooLarge { .. } | Self::NotText { .. } => language
                .pick(
                    "de map is van een nieuwere routekaart",
                    "the folder is of a newer routekaart",
                )
                .to_owned(),
            Self::NoHome
            | Self::NoTerminal
            | Self::Data { .. }
            | Self::BadName { .. }
            | Self::NoWorkspace { .. }
            | Self::Taken { .. }
            | Self::Exists { .. }
            | Self::NoFolder { .. }
            | Self::NothingShared { .. }
            | Self::Damaged { .. }
            | Self::NothingImported => {
                language.pick("er is geen map voor", "there is no folder for it").to_owned()
            }
        };
        match language {
            Language::Dutch => {
                format!("Nog niet bewaard, straks opnieuw: {because}. Sluit niet af.")
            }
            Language::English => format!("Not saved yet, will try again: {because}. Do not quit."),
        }
    }

    /// What to do about it, in one sentence.
    #[must_use]
    pub const fn hint(&self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Read { .. }, Language::Dutch) => "Controleer de naam van het bestand.",
            (Self::Read { .. }, Language::English) => "Check the name of the file.",
            (Self::TooLarge { .. }, Language::Dutch) => "Kies een kleiner bestand.",
            (Self::TooLarge { .. }, Language::English) => "Choose a smaller file.",
            (Self::NotText { .. }, Language::Dutch) => "Sla het bestand op als UTF-8.",
            (Self::NotText { .. }, Language::English) => "Save the file as UTF-8.",
            (Self::Data { .. }, Language::Dutch) => "Verbeter dit in het bestand.",
            (Self::Data { .. }, Language::English) => "Correct this in the file.",
            (Self::Write { .. }, Language::Dutch) => "Kies een andere plaats voor het bestand.",
            (Self::Write { .. }, Language::English) => "Choose another place for the file.",
            (Self::Newer { .. }, Language::Dutch) => {
                "Installeer de nieuwste versie van routekaart."
            }
            (Self::Newer { .. }, Language::English) => "Install the newest version of routekaart.",
            (Self::BadName { .. } | Self::Taken { .. }, Language::Dutch) => "Kies een andere naam.",
            (Self::BadName { .. } | Self::Taken { .. }, Language::English) => {
                "Choose another name."
            }
            (Self::NoWorkspace { .. }, Language::Dutch) => {
                "'routekaart werkmap' noemt ze; 'routekaart werkmap nieuw NAAM' maakt er een."
            }
            (Self::NoWorkspace { .. }, Language::English) => {
                "'routekaart workspace' tells them; 'routekaart workspace new NAME' makes one."
            }
            (Self::Exists { .. }, Language::Dutch) => {
                "Kies een andere naam, of schrijf eroverheen met --force."
            }
            (Self::Exists { .. }, Language::English) => {
                "Choose another name, or write over it with --force."
            }
            (Self::NoFolder { .. }, Language::Dutch) => "Maak de map eerst, of kies een andere.",
            (Self::NoFolder { .. }, Language::English) => {
                "Make the folder first, or choose another."
            }
            (Self::NothingShared { .. } | Self::Damaged { .. }, Language::Dutch) => {
                "Vraag om een export als JSON, of om het bestand van een schrijver."
            }
            (Self::NothingShared { .. } | Self::Damaged { .. }, Language::English) => {
                "Ask for an export as JSON, or for the file of a writer."
            }
            (Self::NothingImported, Language::Dutch) => "Kies een andere werkmap met --werkmap.",
            (Self::NothingImported, Language::English) => {
                "Choose another workspace with --workspace."
            }
            (Self::NoHome, Language::Dutch) => "Kies een map met --data MAP.",
            (Self::NoHome, Language::English) => "Choose a folder with --data DIR.",
            (Self::Output { .. }, Language::Dutch) => "Stuur de uitvoer naar een andere plaats.",
            (Self::Output { .. }, Language::English) => "Send the output to another place.",
            (Self::NoTerminal | Self::Terminal { .. }, Language::Dutch) => {
                "Start routekaart in een terminalvenster."
            }
            (Self::NoTerminal | Self::Terminal { .. }, Language::English) => {
                "Start routekaart in a terminal window."
            }
        }
    }

    /// Whether the reader of our output simply had enough, as `head` does: no reason to complain.
    #[must_use]
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Output { source } if source.kind() == ErrorKind::BrokenPipe)
    }
}

/// Why a workspace cannot be called this.
fn bad_name(name: &str, fault: NameFault, language: Language) -> String {
    match (fault, language) {
        (NameFault::Empty, Language::Dutch) => "Een werkmap moet een naam hebben.".into(),
        (NameFault::Empty, Language::English) => "A workspace must have a name.".into(),
        (NameFault::TooLong(most), Language::Dutch) => {
            format!("De naam van een werkmap heeft hooguit {most} letters.")
        }
        (NameFault::TooLong(most), Language::English) => {
            format!("The name of a workspace has at most {most} letters.")
        }
        (NameFault::Letter(_), Language::Dutch) => format!(
            "In '{name}' staat iets anders dan letters, cijfers, spaties, streepjes en punten."
        ),
        (NameFault::Letter(_), Language::English) => {
            format!("'{name}' has something else in it than letters, digits, spaces, - _ and .")
        }
        (NameFault::Beginning, Language::Dutch) => {
            format!("De naam '{name}' begint niet met een letter of cijfer.")
        }
        (NameFault::Beginning, Language::English) => {
            format!("The name '{name}' does not begin with a letter or digit.")
        }
        (NameFault::Ending, Language::Dutch) => {
            format!("De naam '{name}' eindigt op een punt of spatie.")
        }
        (NameFault::Ending, Language::English) => {
            format!("The name '{name}' ends in a dot or a space.")
        }
        (NameFault::Reserved, Language::Dutch) => {
            format!("De naam '{name}' is op Windows voor iets anders.")
        }
        (NameFault::Reserved, Language::English) => {
            format!("The name '{name}' is for something else on Windows.")
        }
    }
}

/// What the operating system means, in Dutch and in English.
const REASONS: &[(ErrorKind, &str, &str)] = &[
    (ErrorKind::NotFound, "het bestaat niet", "it does not exist"),
    (ErrorKind::PermissionDenied, "u hebt er geen rechten voor", "you have no permission"),
    (ErrorKind::IsADirectory, "het is een map", "it is a folder"),
    (ErrorKind::NotADirectory, "een deel van het pad is geen map", "part of the path is no folder"),
    (ErrorKind::AlreadyExists, "het bestaat al", "it exists already"),
    (ErrorKind::StorageFull, "de schijf is vol", "the disk is full"),
    (ErrorKind::QuotaExceeded, "uw schijfruimte is op", "your disk space is used up"),
    (ErrorKind::ReadOnlyFilesystem, "de schijf is alleen-lezen", "the disk is read-only"),
    (ErrorKind::FileTooLarge, "het bestand wordt te groot", "the file grows too large"),
    (ErrorKind::InvalidFilename, "de naam kan niet", "the name is not possible"),
    (ErrorKind::ResourceBusy, "een ander programma gebruikt het", "another program uses it"),
    (ErrorKind::BrokenPipe, "de ontvanger is gestopt", "the receiver has stopped"),
    (ErrorKind::TimedOut, "het duurde te lang", "it took too long"),
    (ErrorKind::OutOfMemory, "er is te weinig geheugen", "there is too little memory"),
    (ErrorKind::Unsupported, "dat kan hier niet", "that is not possible here"),
];

/// Why, as the end of a sentence.
struct Reason<'a>(&'a io::Error, Language);

const fn reason(source: &io::Error, language: Language) -> Reason<'_> {
    Reason(source, language)
}

impl fmt::Display for Reason<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(source, language) = self;
        let known = REASONS.iter().find(|(kind, ..)| *kind == source.kind());
        match (known, source.raw_os_error(), language) {
            (Some((_, dutch, _)), _, Language::Dutch) => formatter.write_str(dutch),
            (Some((_, _, english)), _, Language::English) => formatter.write_str(english),
            (None, Some(code), Language::Dutch) => {
                write!(formatter, "het systeem meldt fout {code}")
            }
            (None, Some(code), Language::English) => {
                write!(formatter, "the system reports error {code}")
            }
            (None, None, Language::Dutch) => formatter.write_str("de oorzaak is niet bekend"),
            (None, None, Language::English) => formatter.write_str("the cause is not known"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    fn read(kind: ErrorKind) -> Error {
        Error::Read { path: "packs/eigen.ron".into(), source: kind.into() }
    }

    #[test]
    fn sentences_say_what_and_where_in_the_language_asked_for() {
        let error = read(ErrorKind::NotFound);
        let dutch = error.message(Language::Dutch);
        assert_eq!(dutch, "Kan packs/eigen.ron niet lezen: het bestaat niet.");
        assert_eq!(error.to_string(), "Cannot read packs/eigen.ron: it does not exist.");
        assert!(error.source().is_some());
        let error = Error::NotText { path: "a.ron".into(), line: 3, byte: 41 };
        let dutch = error.message(Language::Dutch);
        assert_eq!(dutch, "a.ron is geen UTF-8: zie regel 3, byte 41.");
    }

    #[test]
    fn what_the_system_says_in_english_is_not_passed_on() {
        let source = io::Error::from_raw_os_error(5);
        let error = Error::Terminal { source };
        let dutch = error.message(Language::Dutch);
        assert!(dutch.starts_with("De terminal werkt niet goed: "), "{dutch}");
        assert!(!dutch.contains("error"), "{dutch}");
        let unknown = Error::Output { source: io::Error::other("strange") };
        let dutch = unknown.message(Language::Dutch);
        assert_eq!(dutch, "Kan de uitvoer niet schrijven: de oorzaak is niet bekend.");
    }

    #[test]
    fn a_reader_who_had_enough_is_no_reason_to_complain() {
        assert!(Error::Output { source: ErrorKind::BrokenPipe.into() }.is_closed_pipe());
        assert!(!Error::Terminal { source: ErrorKind::BrokenPipe.into() }.is_closed_pipe());
        assert!(!Error::Output { source: ErrorKind::StorageFull.into() }.is_closed_pipe());
    }
}
