//! The files of a workspace as they are written, field for field.

mod session;

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use ron::value::RawValue;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::{Closed, LayerId, Level, MilestoneId, PhaseId, RoleId, TrackId};
use crate::workspace::{EntryId, Stamp, Subject, WriterId};

pub(super) use session::{Line, LineKind, Plan, PlannedStep, Progress, Record};

/// One file: what one writer last made of each entry.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File<E> {
    pub(super) version: u16,
    pub(super) writer: Writer,
    pub(super) entries: Vec<E>,
}

/// The same of a version to come: what this program does not know is passed over.
#[derive(Deserialize)]
pub(super) struct Later {
    pub(super) version: u16,
    pub(super) writer: Writer,
    pub(super) entries: Vec<Box<RawValue>>,
}

/// The first thing that is looked at where a file is not as this program writes it.
#[derive(Deserialize)]
pub(super) struct Header {
    pub(super) version: u16,
}

/// All writers' entries together.
#[derive(Serialize)]
pub(super) struct Whole {
    pub(super) version: u16,
    pub(super) workspace: String,
    pub(super) files: Vec<Part>,
}

/// The same as it is read: beside it a file may hold more, such as a document.
#[derive(Deserialize)]
pub(super) struct Shared {
    pub(super) files: Vec<Part>,
}

/// The entries of one writer.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) writer: Writer,
    pub(super) entries: Vec<Version>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Writer {
    pub(super) id: Plain<WriterId>,
    pub(super) name: String,
    pub(super) since: Plain<Stamp>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Version {
    pub(super) at: Plain<Stamp>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) removed: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) seen: Vec<(Plain<WriterId>, Plain<Stamp>)>,
    pub(super) entry: Entry,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) enum Entry {
    #[serde(rename = "Bladwijzer")]
    Bookmark { about: Plain<Subject>, title: String },
    #[serde(rename = "Notitie")]
    Note { id: Plain<EntryId>, about: Plain<Subject>, title: String, text: Lines },
    #[serde(rename = "Score")]
    Score { about: Plain<Subject>, title: String, level: Id<Level>, remark: String },
    #[serde(rename = "Initiatief")]
    Own { id: Plain<EntryId>, initiative: Own },
    #[serde(rename = "Workshop")]
    Workshop(session::Record),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Own {
    pub(super) name: String,
    pub(super) link: String,
    pub(super) explanation: Lines,
    pub(super) contact: String,
    pub(super) phone: String,
    pub(super) position: String,
    pub(super) layer: Id<LayerId>,
    pub(super) milestones: Vec<Id<MilestoneId>>,
    pub(super) tracks: Vec<Id<TrackId>>,
    pub(super) phases: Vec<Id<PhaseId>>,
    pub(super) roles: Vec<Id<RoleId>>,
}

/// A value with a spelling of its own.
#[derive(Clone)]
pub(super) struct Plain<T>(pub(super) T);

impl<T: Display> Serialize for Plain<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: FromStr + Sane> Deserialize<'de> for Plain<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |text: &str| text.parse().ok().filter(T::is_sane);
        deserializer.deserialize_str(Spelled(read, PhantomData)).map(Self)
    }
}

/// A member of a closed set, by its id.
#[derive(Clone, Copy)]
pub(super) struct Id<T>(pub(super) T);

impl<T: Closed> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.id())
    }
}

impl<'de, T: Closed> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Spelled(T::from_id, PhantomData)).map(Self)
    }
}

struct Spelled<F, T>(F, PhantomData<T>);

impl<F: Fn(&str) -> Option<T>, T> Visitor<'_> for Spelled<F, T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a known spelling")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(|| E::invalid_value(de::Unexpected::Str(text), &self))
    }
}

/// A text of several lines, each by itself: whoever compares two files sees which line changed,
/// and a program that changes how lines end does not change the text.
pub(super) struct Lines(pub(super) String);

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.split('\n'))
    }
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<String>::deserialize(deserializer).map(|lines| Self(lines.join("\n")))
    }
}

/// What no honest clock tells is refused.
pub(super) trait Sane {
    /// Whether the moments in this are no later than [`Stamp::LAST`].
    fn is_sane(&self) -> bool {
        true
    }
}

impl Sane for Stamp {
    fn is_sane(&self) -> bool {
        *self <= Self::LAST
    }
}

impl Sane for EntryId {
    fn is_sane(&self) -> bool {
        self.begun.is_sane()
    }
}

impl Sane for WriterId {}
impl Sane for Subject {}
