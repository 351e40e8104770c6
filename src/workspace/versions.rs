//! All versions of all entries, and how two copies become one.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use super::{Entry, Key, Stamp, Version, WriterId};

/// What a writer calls themselves, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Since when.
    pub since: Stamp,
    /// The name, which may be empty.
    pub name: String,
}

/// Everything that was kept, by everyone who shares the folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    entries: BTreeMap<Key, BTreeMap<WriterId, Version>>,
    writers: BTreeMap<WriterId, Named>,
    newest: Stamp,
    /// The count of the first version in a millisecond.
    first: u32,
}

impl Workspace {
    /// Takes in what another copy has, and tells whether that was news. In whatever order and
    /// however often copies are joined, the result is the same.
    pub fn join(&mut self, other: Self) -> bool {
        let mut news = false;
        for (writer, named) in other.writers {
            news |= self.name(writer, named);
        }
        for (writer, version) in other.entries.into_values().flatten() {
            news |= self.take(writer, version);
        }
        news
    }

    /// What another copy has that would be news here.
    #[must_use]
    pub fn news_of(&self, other: &Self) -> Self {
        let mut news = Self::default();
        for (&writer, named) in &other.writers {
            if self.writers.get(&writer).is_none_or(|known| known < named) {
                news.name(writer, named.clone());
            }
        }
        for (key, versions) in &other.entries {
            for (&writer, version) in versions {
                if self.by(writer, key).is_none_or(|known| known < version) {
                    news.take(writer, version.clone());
                }
            }
        }
        news
    }

    /// Takes in what another copy has of one writer.
    pub fn catch_up(&mut self, other: &Self, writer: WriterId) {
        for (key, versions) in &other.entries {
            let newer = |version: &&Version| self.by(writer, key).is_none_or(|own| own < *version);
            if let Some(version) = versions.get(&writer).filter(newer).cloned() {
                self.take(writer, version);
            }
        }
    }

    /// Takes in one version, and tells whether it was news.
    pub fn take(&mut self, writer: WriterId, version: Version) -> bool {
        self.newest = self.newest.max(version.at);
        self.writers.entry(writer).or_default();
        match self.entries.entry(version.entry.key()).or_default().entry(writer) {
            Slot::Vacant(slot) => {
                slot.insert(version);
                true
            }
            Slot::Occupied(mut slot) if *slot.get() < version => {
                slot.insert(version);
                true
            }
            Slot::Occupied(_) => false,
        }
    }

    /// Takes in what a writer calls themselves, and tells whether it was news.
    pub fn name(&mut self, writer: WriterId, named: Named) -> bool {
        let known = self.writers.entry(writer).or_default();
        let news = *known < named;
        if news {
            *known = named;
        }
        news
    }

    /// Writes a version of an entry, newer than everything here, when the clock tells `now` (in
    /// milliseconds since 1970), and returns it, for it must be stored.
    pub fn write(&mut self, me: WriterId, now: u64, entry: Entry, removed: bool) -> Version {
        let seen = self.seen(&entry.key());
        self.write_having_seen(seen, me, now, entry, removed)
    }

    /// As [`Workspace::write`], for a writer who had these versions before them when they began:
    /// what came since was not seen, and counts beside theirs.
    pub fn write_having_seen(
        &mut self,
        seen: Vec<(WriterId, Stamp)>,
        me: WriterId,
        now: u64,
        entry: Entry,
        removed: bool,
    ) -> Version {
        let version = Version { at: self.next(now), removed, seen, entry };
        self.take(me, version.clone());
        version
    }

    /// The versions of an entry, each by writer and time: what whoever looks at it now has seen.
    #[must_use]
    pub fn seen(&self, key: &Key) -> Vec<(WriterId, Stamp)> {
        let versions = self.entries.get(key).into_iter().flatten();
        versions.map(|(&writer, version)| (writer, version.at)).collect()
    }

    /// The moment that the next version will bear.
    #[must_use]
    pub fn next(&self, now: u64) -> Stamp {
        match self.newest.next(now) {
            Stamp { millis, count: 0 } => Stamp { millis, count: self.first },
            later => later,
        }
    }

    /// Lets counting within a millisecond start here, by which two programs of one writer tell
    /// their versions apart.
    pub fn count_from(&mut self, first: u32) {
        self.first = first;
    }

    /// What counts of an entry: the newest version, and who wrote it.
    #[must_use]
    pub fn newest(&self, key: &Key) -> Option<(WriterId, &Version)> {
        newest(self.entries.get(key)?)
    }

    /// The versions of an entry that no other writer had seen when they wrote theirs, newest first.
    /// More than one means that it was changed in two places.
    #[must_use]
    pub fn heads(&self, key: &Key) -> Vec<(WriterId, &Version)> {
        self.entries.get(key).map(heads).unwrap_or_default()
    }

    /// Every entry with the version that counts, removed ones too, in the order of the keys.
    pub fn all(&self) -> impl Iterator<Item = (&Key, WriterId, &Version)> {
        self.entries.iter().filter_map(|(key, versions)| {
            let (writer, version) = newest(versions)?;
            Some((key, writer, version))
        })
    }

    /// What one writer last made of an entry.
    #[must_use]
    pub fn by(&self, writer: WriterId, key: &Key) -> Option<&Version> {
        self.entries.get(key)?.get(&writer)
    }

    /// Every version of one writer, in the order of the keys: what their file holds.
    pub fn of(&self, writer: WriterId) -> impl Iterator<Item = &Version> {
        self.entries.values().filter_map(move |versions| versions.get(&writer))
    }

    /// What a writer calls themselves, when they told.
    #[must_use]
    pub fn writer(&self, writer: WriterId) -> Option<&Named> {
        self.writers.get(&writer).filter(|named| !named.name.is_empty())
    }

    /// Everyone who wrote something here or told a name.
    pub fn writers(&self) -> impl Iterator<Item = (WriterId, &Named)> {
        self.writers.iter().map(|(&writer, named)| (writer, named))
    }
}

fn newest(versions: &BTreeMap<WriterId, Version>) -> Option<(WriterId, &Version)> {
    versions
        .iter()
        .map(|(&writer, version)| (writer, version))
        .max_by_key(|&(writer, version)| (version, writer))
}

fn heads(versions: &BTreeMap<WriterId, Version>) -> Vec<(WriterId, &Version)> {
    let is_seen = |writer: WriterId, version: &Version| {
        let others = versions.iter().filter(|&(&other, _)| other != writer);
        others.flat_map(|(_, other)| &other.seen).any(|&(by, at)| by == writer && at >= version.at)
    };
    let mut heads: Vec<_> = versions
        .iter()
        .map(|(&writer, version)| (writer, version))
        .filter(|&(writer, version)| !is_seen(writer, version))
        .collect();
    heads.sort_by_key(|&(writer, version)| std::cmp::Reverse((version.at, writer)));
    heads
}
