//! What stands in the folder of a workspace, read once and looked at again.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Notice, Reason, atomic};
use crate::data::workspace::{self as format, FileContents};
use crate::error::Error;
use crate::shell::files;
use crate::workspace::{Named, Workspace, WriterId};

/// What tells one state of a file from another without reading it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    size: u64,
    changed: Option<SystemTime>,
    /// Its number on the disk: what is written whole each time has a new one each time.
    number: u64,
}

/// The folder as it was last seen.
#[derive(Debug)]
pub(super) struct Folder {
    pub(super) path: PathBuf,
    seen: BTreeMap<OsString, Mark>,
}

/// What a file is good for.
pub(super) enum Read {
    /// There is no such file.
    Absent,
    /// This is in it.
    Whole(FileContents),
    /// It cannot be used as it is; this is in its older generation.
    Broken(Reason, Option<FileContents>),
}

impl Folder {
    pub(super) const fn new(path: PathBuf) -> Self {
        Self { path, seen: BTreeMap::new() }
    }

    /// Everything that changed since the last look, as one workspace; nothing that is gone is
    /// forgotten. A folder that is not there is empty.
    pub(super) fn look(&mut self, notices: &mut Vec<Notice>) -> io::Result<Workspace> {
        let marks = match marks(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => BTreeMap::new(),
            other => other?,
        };
        let mut found = Workspace::default();
        for (name, mark) in &marks {
            if self.seen.get(name) == Some(mark) {
                continue;
            }
            if let Some(contents) = usable(&self.path.join(name), notices) {
                take(&mut found, contents);
            }
        }
        self.seen = marks;
        Ok(found)
    }

    /// Takes note that a file is known as it is now: this program wrote it.
    pub(super) fn know(&mut self, path: &Path) {
        if let (Some(name), Ok(found)) = (path.file_name(), fs::metadata(path)) {
            self.seen.insert(name.to_owned(), mark(&found));
        }
    }
}

/// Adds what a file holds to a workspace.
pub(super) fn take(workspace: &mut Workspace, contents: FileContents) {
    let FileContents { writer, named, versions, newer: _ } = contents;
    if writer != WriterId::default() && named != Named::default() {
        workspace.name(writer, named);
    }
    for version in versions {
        workspace.take(writer, version);
    }
}

/// Reads a file, and its older generation where it is no good itself.
///
/// # Errors
///
/// When the system does not let us read it.
pub(super) fn read(path: &Path) -> Result<Read, Error> {
    Ok(match parsed(path) {
        Ok(contents) => Read::Whole(contents),
        Err(Unread::System(ErrorKind::NotFound, _)) => Read::Absent,
        Err(Unread::System(_, error)) => return Err(error),
        Err(Unread::Broken(reason)) => Read::Broken(reason, parsed(&atomic::older(path)).ok()),
    })
}

enum Unread {
    System(ErrorKind, Error),
    Broken(Reason),
}

fn parsed(path: &Path) -> Result<FileContents, Unread> {
    let text = files::read(path).map_err(|error| match error {
        Error::Read { ref source, .. } => Unread::System(source.kind(), error),
        Error::TooLarge { limit, .. } => Unread::Broken(Reason::TooLarge { limit }),
        Error::NotText { .. }
        | Error::Data { .. }
        | Error::Write { .. }
        | Error::Newer { .. }
        | Error::NoHome
        | Error::BadName { .. }
        | Error::NoWorkspace { .. }
        | Error::Taken { .. }
        | Error::Exists { .. }
        | Error::NoFolder { .. }
        | Error::NothingShared { .. }
        | Error::Damaged { .. }
        | Error::NothingImported
        | Error::Output { .. }
        | Error::NoTerminal
        | Error::Terminal { .. } => Unread::Broken(Reason::NotText),
    })?;
    format::read(&text).map_err(|flaw| Unread::Broken(Reason::Flaw(flaw)))
}

/// What can be used of a file that is only read, and word of what cannot.
fn usable(path: &Path, notices: &mut Vec<Notice>) -> Option<FileContents> {
    let path_of = || path.to_owned();
    match read(path) {
        Ok(Read::Absent) => None,
        Ok(Read::Whole(contents)) => {
            if let Some(version) = contents.newer {
                notices.push(Notice::Newer { path: path_of(), version });
            }
            Some(contents)
        }
        Ok(Read::Broken(reason, older)) => {
            notices.push(Notice::Unreadable { path: path_of(), reason, older: older.is_some() });
            older
        }
        Err(error) => {
            notices.push(Notice::Failed(error));
            None
        }
    }
}

/// The files of a workspace, also those that sync services make when two have changed: their names
/// begin or go on in other ways, but they all end in `.ron`.
fn marks(folder: &Path) -> io::Result<BTreeMap<OsString, Mark>> {
    let mut marks = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        let text = name.to_string_lossy();
        let ours = text.ends_with(".ron") && !text.starts_with('.');
        // What is gone by now is as good as what was never there.
        let Some(found) = ours.then(|| fs::metadata(entry.path()).ok()).flatten() else { continue };
        if found.is_file() {
            marks.insert(name, mark(&found));
        }
    }
    Ok(marks)
}

fn mark(found: &Metadata) -> Mark {
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(found);
    #[cfg(not(unix))]
    let number = 0;
    Mark { size: found.len(), changed: found.modified().ok(), number }
}
