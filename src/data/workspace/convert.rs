//! From what is written to what it means, and back.

mod session;

use super::raw::{self, Id, Lines, Plain};
use crate::domain::Closed;
use crate::workspace::{About, Entry, OwnInitiative, Record, Version};

impl From<&Version> for raw::Version {
    fn from(version: &Version) -> Self {
        let seen = version.seen.iter().map(|&(writer, at)| (Plain(writer), Plain(at)));
        Self {
            at: Plain(version.at),
            removed: version.removed,
            seen: seen.collect(),
            entry: raw::Entry::from(&version.entry),
        }
    }
}

impl From<raw::Version> for Version {
    fn from(raw: raw::Version) -> Self {
        let seen = raw.seen.into_iter().map(|(writer, at)| (writer.0, at.0));
        Self {
            at: raw.at.0,
            removed: raw.removed,
            seen: seen.collect(),
            entry: Entry::from(raw.entry),
        }
    }
}

impl From<&Entry> for raw::Entry {
    fn from(entry: &Entry) -> Self {
        match entry {
            Entry::Bookmark { about } => {
                let (about, title) = split(about);
                Self::Bookmark { about, title }
            }
            Entry::Note { id, about, text } => {
                let (about, title) = split(about);
                Self::Note { id: Plain(*id), about, title, text: Lines(text.clone()) }
            }
            Entry::Score { about, level, remark } => {
                let (about, title) = split(about);
                Self::Score { about, title, level: Id(*level), remark: remark.clone() }
            }
            Entry::Own { id, initiative } => {
                Self::Own { id: Plain(*id), initiative: raw::Own::from(initiative) }
            }
            Entry::Workshop(record) => Self::Workshop(raw::Record::from(record)),
        }
    }
}

impl From<raw::Entry> for Entry {
    fn from(raw: raw::Entry) -> Self {
        match raw {
            raw::Entry::Bookmark { about, title } => {
                Self::Bookmark { about: About { subject: about.0, title } }
            }
            raw::Entry::Note { id, about, title, text } => {
                Self::Note { id: id.0, about: About { subject: about.0, title }, text: text.0 }
            }
            raw::Entry::Score { about, title, level, remark } => {
                let about = About { subject: about.0, title };
                Self::Score { about, level: level.0, remark }
            }
            raw::Entry::Own { id, initiative } => {
                Self::Own { id: id.0, initiative: OwnInitiative::from(initiative) }
            }
            raw::Entry::Workshop(record) => Self::Workshop(Record::from(record)),
        }
    }
}

impl From<&OwnInitiative> for raw::Own {
    fn from(own: &OwnInitiative) -> Self {
        Self {
            name: own.name.clone(),
            link: own.link.clone(),
            explanation: Lines(own.explanation.clone()),
            contact: own.contact.clone(),
            phone: own.phone.clone(),
            position: own.position.clone(),
            layer: Id(own.layer),
            milestones: ids(&own.milestones),
            tracks: ids(&own.tracks),
            phases: ids(&own.phases),
            roles: ids(&own.roles),
        }
    }
}

impl From<raw::Own> for OwnInitiative {
    fn from(raw: raw::Own) -> Self {
        Self {
            name: raw.name,
            link: raw.link,
            explanation: raw.explanation.0,
            contact: raw.contact,
            phone: raw.phone,
            position: raw.position,
            layer: raw.layer.0,
            milestones: members(raw.milestones),
            tracks: members(raw.tracks),
            phases: members(raw.phases),
            roles: members(raw.roles),
        }
    }
}

fn split(about: &About) -> (Plain<crate::workspace::Subject>, String) {
    (Plain(about.subject.clone()), about.title.clone())
}

fn ids<T: Closed>(members: &[T]) -> Vec<Id<T>> {
    members.iter().copied().map(Id).collect()
}

fn members<T>(ids: Vec<Id<T>>) -> Vec<T> {
    ids.into_iter().map(|id| id.0).collect()
}
