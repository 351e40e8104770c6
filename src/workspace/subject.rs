//! What something is about, in a spelling that outlives the program.

use std::fmt;
use std::str::FromStr;

use crate::domain::{Cell, Closed, LayerId, MilestoneId};

/// A thing of the roadmap, by the keys of its files. It may be gone from the roadmap at hand.
///
/// ```
/// use routekaart::workspace::Subject;
/// let subject: Subject = "vak:in-beeld/basisproces".parse().unwrap();
/// assert_eq!(subject.to_string(), "vak:in-beeld/basisproces");
/// assert!("vak:in-beeld".parse::<Subject>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A milestone.
    Milestone(MilestoneId),
    /// A cell of the map.
    Cell(Cell),
    /// An initiative, by its key.
    Initiative(String),
    /// A law, by its key.
    Law(String),
    /// An element of the basic services, by its key.
    Element(String),
    /// A term, by its key.
    Term(String),
    /// A figure, by its key.
    Figure(String),
    /// A key question of a milestone, by the print of its text.
    Question(MilestoneId, Print),
    /// A duty of a law, by the law's key and the print of its text.
    Duty(String, Print),
}

impl Subject {
    /// A key question of a milestone.
    #[must_use]
    pub fn question(milestone: MilestoneId, text: &str) -> Self {
        Self::Question(milestone, Print::of(text))
    }

    /// A duty of a law.
    #[must_use]
    pub fn duty(law: &str, text: &str) -> Self {
        Self::Duty(law.to_owned(), Print::of(text))
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Milestone(id) => write!(formatter, "mijlpaal:{}", id.id()),
            Self::Cell(Cell { milestone, layer }) => {
                write!(formatter, "vak:{}/{}", milestone.id(), layer.id())
            }
            Self::Initiative(key) => write!(formatter, "initiatief:{key}"),
            Self::Law(key) => write!(formatter, "wet:{key}"),
            Self::Element(key) => write!(formatter, "element:{key}"),
            Self::Term(key) => write!(formatter, "begrip:{key}"),
            Self::Figure(key) => write!(formatter, "cijfer:{key}"),
            Self::Question(id, print) => write!(formatter, "vraag:{}/{print}", id.id()),
            Self::Duty(law, print) => write!(formatter, "plicht:{law}/{print}"),
        }
    }
}

impl FromStr for Subject {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, name) = text.split_once(':').filter(|(_, name)| !name.is_empty()).ok_or(())?;
        let key = || name.to_owned();
        let milestone = |id: &str| MilestoneId::from_id(id).ok_or(());
        let pair = || name.rsplit_once('/').filter(|(first, _)| !first.is_empty()).ok_or(());
        Ok(match kind {
            "mijlpaal" => Self::Milestone(milestone(name)?),
            "vak" => {
                let (id, layer) = pair()?;
                let layer = LayerId::from_id(layer).ok_or(())?;
                Self::Cell(Cell { milestone: milestone(id)?, layer })
            }
            "initiatief" => Self::Initiative(key()),
            "wet" => Self::Law(key()),
            "element" => Self::Element(key()),
            "begrip" => Self::Term(key()),
            "cijfer" => Self::Figure(key()),
            "vraag" => {
                let (id, print) = pair()?;
                Self::Question(milestone(id)?, print.parse()?)
            }
            "plicht" => {
                let (law, print) = pair()?;
                Self::Duty(law.to_owned(), print.parse()?)
            }
            _ => return Err(()),
        })
    }
}

/// What tells one text from another: questions and duties have no keys of their own, and their
/// number changes when one is added before them. FNV-1a, 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Print(u64);

impl Print {
    /// The print of a text; spaces at its ends and capitals do not count.
    #[must_use]
    pub fn of(text: &str) -> Self {
        const START: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0000_0100_0000_01b3;
        let mix = |print: u64, byte| (print ^ u64::from(byte)).wrapping_mul(PRIME);
        Self(text.trim().to_lowercase().bytes().fold(START, mix))
    }
}

impl fmt::Display for Print {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl FromStr for Print {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let known =
            text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if known { u64::from_str_radix(text, 16).map(Self).map_err(|_| ()) } else { Err(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_subject_reads_back_as_it_was_written() {
        let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Future };
        let subjects = [
            Subject::Milestone(MilestoneId::Confident),
            Subject::Cell(cell),
            Subject::Initiative("moneyways".to_owned()),
            Subject::Law("wgs".to_owned()),
            Subject::Element("intake".to_owned()),
            Subject::Term("vtlb".to_owned()),
            Subject::Figure("huishoudens".to_owned()),
            Subject::question(MilestoneId::InView, "Wie belt er aan?"),
            Subject::duty("wgs", "Binnen vier weken een gesprek."),
        ];
        for subject in subjects {
            assert_eq!(subject.to_string().parse(), Ok(subject));
        }
    }

    #[test]
    fn what_names_nothing_is_refused() {
        for text in ["", "wet", "wet:", "huis:x", "vak:in-beeld", "vraag:in-beeld/3", "plicht:/00"]
        {
            assert!(text.parse::<Subject>().is_err(), "{text}");
        }
    }
}
