//! Which workspaces there are, and what can be done with one as a whole.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::person::Person;
use super::{atomic, clock};
use crate::error::Error;
use crate::workspace::WorkspaceName;

/// Where the workspaces stand in the home folder.
const WORKSPACES: &str = "werkmappen";

/// Where removed ones go.
const REMOVED: &str = ".verwijderd";

/// The folder of a workspace.
pub(super) fn folder(home: &Path, name: &WorkspaceName) -> PathBuf {
    home.join(WORKSPACES).join(name.as_str())
}

/// All workspaces of a person's data folder.
#[derive(Clone, Copy, Debug)]
pub struct Shelf<'a> {
    home: &'a Path,
}

impl<'a> Shelf<'a> {
    /// The workspaces in this data folder.
    #[must_use]
    pub const fn new(home: &'a Path) -> Self {
        Self { home }
    }

    /// The folder in which they stand.
    #[must_use]
    pub fn path(self) -> PathBuf {
        self.home.join(WORKSPACES)
    }

    /// The folder of one, whether it is there or not.
    #[must_use]
    pub fn folder(self, name: &WorkspaceName) -> PathBuf {
        folder(self.home, name)
    }

    /// Whether there is one of this name.
    #[must_use]
    pub fn has(self, name: &WorkspaceName) -> bool {
        self.folder(name).is_dir()
    }

    /// Their names, in order.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn names(self) -> Result<Vec<WorkspaceName>, Error> {
        let path = self.path();
        let entries = match fs::read_dir(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(Error::Read { path, source }),
            Ok(entries) => entries,
        };
        let name = |entry: fs::DirEntry| entry.file_name().to_str()?.parse().ok();
        let folders = entries.filter_map(Result::ok).filter(|entry| entry.path().is_dir());
        let mut names: Vec<_> = folders.filter_map(name).collect();
        names.sort();
        Ok(names)
    }

    /// The one that was last used, else the usual one.
    #[must_use]
    pub fn last_used(self) -> WorkspaceName {
        let used = Person::find(self.home).last_used();
        used.filter(|name| self.has(name)).unwrap_or_default()
    }

    /// Remembers which one is used.
    ///
    /// # Errors
    ///
    /// When that cannot be written.
    pub fn use_next(self, name: &WorkspaceName) -> Result<(), Error> {
        let failed = |source| Error::Write { path: self.home.to_owned(), source };
        Person::find(self.home).use_next(name).map_err(failed)
    }

    /// Makes a new one, without anything in it.
    ///
    /// # Errors
    ///
    /// When there is one of that name, or the folder cannot be made.
    pub fn make(self, name: &WorkspaceName) -> Result<PathBuf, Error> {
        let path = self.free(name)?;
        match atomic::folder(&path) {
            Ok(()) => Ok(path),
            Err(source) => Err(Error::Write { path, source }),
        }
    }

    /// Gives one another name.
    ///
    /// # Errors
    ///
    /// When there is none, there is already one of the new name, or the folder cannot be moved.
    pub fn rename(self, name: &WorkspaceName, new: &WorkspaceName) -> Result<PathBuf, Error> {
        let path = if name.is_same_folder(new) { self.folder(new) } else { self.free(new)? };
        self.moved(name, path)
    }

    /// Puts one away, and tells where it is now.
    ///
    /// # Errors
    ///
    /// When there is none, or the folder cannot be moved.
    pub fn remove(self, name: &WorkspaceName) -> Result<PathBuf, Error> {
        let away = self.path().join(REMOVED);
        if let Err(source) = atomic::folder(&away) {
            return Err(Error::Write { path: away, source });
        }
        let dated = format!("{name}-{}", clock::today());
        let mut path = away.join(&dated);
        let mut number = 1_u16;
        while fs::symlink_metadata(&path).is_ok() && number < u16::MAX {
            number += 1;
            path = away.join(format!("{dated}-{number}"));
        }
        self.moved(name, path)
    }

    fn moved(self, name: &WorkspaceName, path: PathBuf) -> Result<PathBuf, Error> {
        let from = self.folder(name);
        if !from.is_dir() {
            return Err(Error::NoWorkspace { name: name.clone() });
        }
        match fs::rename(&from, &path) {
            Ok(()) => Ok(path),
            Err(source) => Err(Error::Write { path: from, source }),
        }
    }

    /// The folder of a name that is not taken.
    fn free(self, name: &WorkspaceName) -> Result<PathBuf, Error> {
        let taken = self.names()?.iter().any(|other| other.is_same_folder(name));
        let path = self.folder(name);
        if taken || fs::symlink_metadata(&path).is_ok() {
            return Err(Error::Taken { name: name.clone() });
        }
        Ok(path)
    }
}
