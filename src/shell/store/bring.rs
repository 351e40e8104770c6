//! What someone else hands over, taken into a workspace, and taken back again.
//!
//! # Decisions
//!
//! 2026-11: an import brings a file of its own for each writer, `WRITER.erbij-MOMENT.ron`, which is
//! read as every other file of the folder; nobody's own file is touched. What counted before stands
//! beside it in `ME.erbij-MOMENT.voor`. Taking it back is writing what counted before once more, as
//! undo in the app does: whoever shares the folder hears of it, and what someone changed since
//! stays. Removing the files again would not do, for a program that is open has read them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Store, atomic, clock};
use crate::data::workspace as format;
use crate::error::Error;
use crate::workspace::{Entry, Key, Named, Version, Workspace, WriterId};

/// What the names of such files have in them.
const BROUGHT: &str = "erbij";

/// What the name ends in of what counted before.
const BEFORE: &str = "voor";

/// What came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// The entries that count now as they came in, each with who wrote it.
    pub entries: Vec<(WriterId, Version)>,
    /// The names of those who wrote them, as far as they are known.
    pub writers: BTreeMap<WriterId, String>,
}

/// What was taken back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// How many entries are as they were before.
    pub entries: usize,
    /// How many someone changed since; those stay.
    pub changed_since: usize,
}

impl Store {
    /// Takes in what someone else hands over, as far as it is news, and tells what that was.
    ///
    /// # Errors
    ///
    /// When it is not on the disk now.
    pub fn bring(&mut self, shared: &Workspace) -> Result<Brought, Error> {
        let news = self.known.news_of(shared);
        let versions = || news.writers().flat_map(|(writer, _)| news.of(writer));
        if versions().next().is_none() {
            return Ok(Brought::default());
        }
        let failed = |source| Error::Write { path: self.folder.path.clone(), source };
        self.prepare().map_err(failed)?;
        let mut before = Workspace::default();
        for version in versions() {
            if let Some((writer, counted)) = self.known.newest(&version.entry.key()) {
                before.take(writer, counted.clone());
            }
        }
        let moment = clock::now();
        let name = self.name.as_str();
        self.put(&self.before(moment), &format::write_whole(name, &before))?;
        for (writer, named) in news.writers() {
            let known = self.known.writer(writer).or(shared.writer(writer)).unwrap_or(named);
            let text = format::write(writer, known, news.of(writer));
            self.put(&format!("{writer}.{BROUGHT}-{moment}.ron"), &text)?;
        }
        self.take_in(&news);
        Ok(self.brought(&news))
    }

    /// What counts now as it came in.
    fn brought(&self, news: &Workspace) -> Brought {
        let counts = |(key, writer, version): (&Key, WriterId, &Version)| {
            let newest = self.known.newest(key);
            (newest == Some((writer, version))).then(|| (writer, version.clone()))
        };
        let entries: Vec<_> = news.all().filter_map(counts).collect();
        let named = |writer| self.known.writer(writer).map_or("", |named: &Named| &named.name);
        let writers = entries.iter().map(|&(writer, _)| (writer, named(writer).to_owned()));
        Brought { writers: writers.collect(), entries }
    }

    /// Takes back what was last brought here by this person, but for what was changed since.
    ///
    /// # Errors
    ///
    /// When there is nothing to take back, it cannot be read, or that is not on the disk now.
    pub fn take_back(&mut self) -> Result<TakenBack, Error> {
        let moment = self.last_brought().ok_or(Error::NothingImported)?;
        let path = self.folder.path.join(self.before(moment));
        let before = shared(&path)?;
        let mut brought = Workspace::default();
        for path in self.files_of(moment) {
            brought.join(shared(&path)?);
        }
        let (mut workspace, mut told) = (self.known.clone(), TakenBack::default());
        let mut versions = Vec::new();
        for (key, writer, version) in brought.all() {
            match wanted(&self.known, &before, key, (writer, version)) {
                Wish::Write(entry, removed) => {
                    let me = self.person.id;
                    versions.push(workspace.write(me, clock::now(), *entry, removed));
                    told.entries += 1;
                }
                Wish::ChangedSince => told.changed_since += 1,
                Wish::Nothing => {}
            }
        }
        self.save(&versions)?;
        fs::remove_file(&path).map_err(|source| Error::Write { path, source })?;
        Ok(told)
    }

    /// The name of the file with what counted before an import of this person.
    fn before(&self, moment: u64) -> String {
        format!("{}.{BROUGHT}-{moment}.{BEFORE}", self.person.id)
    }

    fn put(&self, name: &str, text: &str) -> Result<(), Error> {
        let path = self.folder.path.join(name);
        atomic::renew(&path, text.as_bytes()).map_err(|source| Error::Write { path, source })
    }

    /// When this person last brought something that was not taken back.
    fn last_brought(&self) -> Option<u64> {
        let start = format!("{}.{BROUGHT}-", self.person.id);
        let moment = |path: PathBuf| {
            let name = path.file_name()?.to_str()?.to_owned();
            name.strip_prefix(&start)?.strip_suffix(&format!(".{BEFORE}"))?.parse::<u64>().ok()
        };
        self.files().filter_map(moment).max()
    }

    fn files_of(&self, moment: u64) -> Vec<PathBuf> {
        let end = format!(".{BROUGHT}-{moment}.ron");
        self.files().filter(|path| path.to_string_lossy().ends_with(&end)).collect()
    }

    fn files(&self) -> impl Iterator<Item = PathBuf> + use<> {
        let entries = fs::read_dir(&self.folder.path).into_iter().flatten();
        entries.filter_map(Result::ok).map(|entry| entry.path())
    }
}

/// What a file holds, of however many writers.
fn shared(path: &Path) -> Result<Workspace, Error> {
    let text = crate::shell::files::read(path)?;
    let refused = |refusal| match refusal {
        format::Refusal::NoWorkspace => Error::NothingShared { path: path.to_owned() },
        format::Refusal::Damaged { line } => Error::Damaged { path: path.to_owned(), line },
        format::Refusal::Newer(version) => Error::Newer { path: path.to_owned(), version },
    };
    format::read_shared(&text).map_err(refused)
}

/// What is to be written to take an entry back.
enum Wish {
    Write(Box<Entry>, bool),
    /// Someone changed it since; theirs stays.
    ChangedSince,
    /// It never counted.
    Nothing,
}

fn wanted(
    known: &Workspace,
    before: &Workspace,
    key: &Key,
    (writer, brought): (WriterId, &Version),
) -> Wish {
    let Some((by, newest)) = known.newest(key) else { return Wish::Nothing };
    if (by, newest) == (writer, brought) {
        return match before.newest(key) {
            Some((_, version)) => Wish::Write(Box::new(version.entry.clone()), version.removed),
            None if brought.removed => Wish::Nothing,
            None => Wish::Write(Box::new(brought.entry.clone()), true),
        };
    }
    if newest.seen.iter().any(|&(other, at)| (other, at) == (writer, brought.at)) {
        return Wish::ChangedSince;
    }
    // Of a note the text of an older version counts too, until someone has seen it.
    let stands = known.heads(key).contains(&(writer, brought));
    match key {
        Key::Note(_) if stands && before.newest(key).is_some() => {
            Wish::Write(Box::new(newest.entry.clone()), newest.removed)
        }
        Key::Note(_) | Key::Bookmark(_) | Key::Score(_) | Key::Own(_) | Key::Workshop(_) => {
            Wish::Nothing
        }
    }
}
