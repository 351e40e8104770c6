//! Who writes: an id that was made once and a name, for each person on each machine.
//!
//! # Decisions
//!
//! 2026-11: the home folder may itself stand on a share for a whole team, or go along on a stick.
//! So there is a file for each account on each machine, `schrijvers/PRINT.ron`, in the form of a
//! workspace's file without entries. A machine that changes its name costs no more than a second
//! file. Nothing is written before something is kept, so two programs may each have made an id by
//! then; the first keeps its place and the other writes under its own until it ends.

use std::collections::hash_map::RandomState;
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::{env, process};

use super::{atomic, clock};
use crate::data::workspace::{self as format, tidy};
use crate::workspace::{Named, Print, Stamp, WorkspaceName, WriterId};

/// Whoever sits at this machine.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub(super) id: WriterId,
    pub(super) named: Named,
    /// Where this is kept.
    path: PathBuf,
}

impl Person {
    /// Who was here before, or someone new.
    pub(super) fn find(home: &Path) -> Self {
        let print = Print::of(&format!("{}\n{}", account(), machine()));
        let path = home.join("schrijvers").join(format!("{print}.ron"));
        let text = fs::read_to_string(&path).unwrap_or_default();
        match format::read(&text) {
            Ok(file) => Self { id: file.writer, named: file.named, path },
            Err(_) => Self::new(path),
        }
    }

    fn new(path: PathBuf) -> Self {
        let since = Stamp { millis: clock::now(), count: 0 };
        let named = Named { since, name: tidy(&account()) };
        Self { id: WriterId(random(since.millis)), named, path }
    }

    /// Sees to it that the next program finds the same person.
    pub(super) fn keep(&self) -> io::Result<()> {
        let there = match fs::read_to_string(&self.path) {
            Ok(text) => Some(format::read(&text).is_ok()),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) if error.kind() == ErrorKind::InvalidData => Some(false),
            Err(error) => return Err(error),
        };
        if there == Some(true) {
            return Ok(());
        }
        self.path.parent().map_or(Ok(()), atomic::folder)?;
        if there == Some(false) {
            atomic::set_aside(&self.path, super::UNREADABLE, &clock::today())?;
        }
        match atomic::make(&self.path, format::write(self.id, &self.named, []).as_bytes()) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// The file that stands for this person's turn to write.
    pub(super) fn turn(&self) -> PathBuf {
        self.path.with_file_name(format!("{}.lock", self.id))
    }

    /// The workspace that was last used here.
    pub(super) fn last_used(&self) -> Option<WorkspaceName> {
        fs::read_to_string(self.path.with_extension("werkmap")).ok()?.trim_end().parse().ok()
    }

    /// Remembers which workspace is used.
    pub(super) fn use_next(&self, name: &WorkspaceName) -> io::Result<()> {
        if self.last_used().as_ref() == Some(name) {
            return Ok(());
        }
        let path = self.path.with_extension("werkmap");
        path.parent().map_or(Ok(()), atomic::folder)?;
        atomic::replace(&path, format!("{name}\n").as_bytes())
    }
}

/// What the system calls the person.
fn account() -> String {
    let named = |variable| env::var(variable).ok().filter(|name| !name.trim().is_empty());
    ["USER", "USERNAME", "LOGNAME"].into_iter().find_map(named).unwrap_or_default()
}

/// What the machine is called.
#[cfg(unix)]
fn machine() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

/// What the machine is called.
#[cfg(not(unix))]
fn machine() -> String {
    env::var("COMPUTERNAME").unwrap_or_default()
}

/// Where a program of this person starts counting.
pub(super) fn salt() -> u32 {
    u32::try_from(random(clock::now()) >> 34).unwrap_or_default()
}

/// A number that nobody else has: the system gives each program random keys for its maps.
fn random(now: u64) -> u64 {
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u64(now);
    hasher.write_u32(process::id());
    hasher.finish()
}
