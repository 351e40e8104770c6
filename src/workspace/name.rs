//! What a workspace may be called: whatever every system takes as the name of a folder.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization;

/// The most letters a name may have.
const LONGEST: usize = 60;

/// Windows keeps these for devices, whatever follows a dot behind them.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The name of a workspace, which is that of its folder.
///
/// ```
/// use routekaart::workspace::{NameFault, WorkspaceName};
/// let name: WorkspaceName = "Súdwest-Fryslân 2026".parse().unwrap();
/// assert_eq!(name.to_string(), "Súdwest-Fryslân 2026");
/// assert_eq!("../elders".parse::<WorkspaceName>(), Err(NameFault::Letter('/')));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkspaceName(String);

/// Why something cannot be the name of a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// There is nothing in it.
    Empty,
    /// It is longer than this many letters.
    TooLong(usize),
    /// It has a letter that folders may not have in their names everywhere.
    Letter(char),
    /// It does not begin with a letter or a digit.
    Beginning,
    /// It ends in a space or a dot.
    Ending,
    /// Windows uses it for something else.
    Reserved,
}

impl WorkspaceName {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether two names are one folder where capitals do not count.
    #[must_use]
    pub fn is_same_folder(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }
}

impl Default for WorkspaceName {
    fn default() -> Self {
        Self("standaard".to_owned())
    }
}

impl fmt::Display for WorkspaceName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl FromStr for WorkspaceName {
    type Err = NameFault;

    fn from_str(text: &str) -> Result<Self, NameFault> {
        let name: String = text.nfc().collect();
        let wrong = |letter: &char| !letter.is_alphanumeric() && !" -_.".contains(*letter);
        if name.is_empty() {
            Err(NameFault::Empty)
        } else if let Some(letter) = name.chars().find(wrong) {
            Err(NameFault::Letter(letter))
        } else if name.chars().count() > LONGEST {
            Err(NameFault::TooLong(LONGEST))
        } else if !name.starts_with(char::is_alphanumeric) {
            Err(NameFault::Beginning)
        } else if name.ends_with([' ', '.']) {
            Err(NameFault::Ending)
        } else if is_device(&name) {
            Err(NameFault::Reserved)
        } else {
            Ok(Self(name))
        }
    }
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let port = ["com", "lpt"].iter().find_map(|port| stem.strip_prefix(port));
    let numbered = port.is_some_and(|number| {
        number.chars().count() == 1 && number.chars().all(|digit| "0123456789¹²³".contains(digit))
    });
    numbered || DEVICES.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_system_refuses_are_refused_everywhere() {
        for (text, fault) in [
            ("", NameFault::Empty),
            ("a/b", NameFault::Letter('/')),
            ("a\\b", NameFault::Letter('\\')),
            ("c:", NameFault::Letter(':')),
            ("a\nb", NameFault::Letter('\n')),
            (".git", NameFault::Beginning),
            ("..", NameFault::Beginning),
            (" a", NameFault::Beginning),
            ("-rf", NameFault::Beginning),
            ("a.", NameFault::Ending),
            ("a ", NameFault::Ending),
            ("Con", NameFault::Reserved),
            ("nul.team", NameFault::Reserved),
            ("LPT1", NameFault::Reserved),
            ("com¹", NameFault::Reserved),
        ] {
            assert_eq!(text.parse::<WorkspaceName>(), Err(fault), "{text:?}");
        }
        let long = "é".repeat(LONGEST + 1);
        assert_eq!(long.parse::<WorkspaceName>(), Err(NameFault::TooLong(LONGEST)));
    }

    #[test]
    fn names_of_people_and_places_are_fine() {
        for text in ["Súdwest-Fryslân", "team_2.0", "Contact", "com"] {
            assert!(text.parse::<WorkspaceName>().is_ok(), "{text}");
        }
        let apart: WorkspaceName = "cafe\u{301}".parse().unwrap();
        assert_eq!(apart.as_str(), "café");
        assert!(apart.is_same_folder(&"CAFÉ".parse().unwrap()));
    }
}
