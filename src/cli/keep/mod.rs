//! The commands that keep something: they end well only when it is safely on disk.

mod about;
mod bookmark;
mod note;
mod notes;
mod score;

use std::process::ExitCode;

pub(super) use bookmark::run as bookmark;
pub(super) use note::run as note;
pub(super) use notes::run as notes;
pub(super) use score::run as score;

use super::load::Context;
use super::tell;
use crate::error::Error;
use crate::shell::store::{Opened, Store, clock};
use crate::workspace::{Entry, Workspace, WriterId};

/// A workspace that is open, as it was found.
pub(super) struct Desk<'a> {
    context: &'a Context,
    store: Store,
    pub(super) workspace: Workspace,
    me: WriterId,
}

impl<'a> Desk<'a> {
    /// Opens the workspace that is asked for, after telling what is wrong with its files.
    pub(super) fn open(context: &'a Context) -> Result<Self, Error> {
        let home = context.home()?;
        let (store, opened) = Store::open(home, &context.workspace()?);
        let Opened { workspace, me, my_name: _, notices, failed } = opened;
        if let Some(error) = failed {
            return Err(error);
        }
        for notice in notices {
            tell(&notice.message(context.language));
        }
        Ok(Self { context, store, workspace, me })
    }

    /// Keeps an entry, or that it is removed.
    fn keep(&mut self, entry: Entry, removed: bool) -> Result<(), Error> {
        let version = self.workspace.write(self.me, clock::now(), entry, removed);
        let saved = self.store.save(&[version]);
        for notice in self.store.notices() {
            tell(&notice.message(self.context.language));
        }
        saved
    }
}

/// Says what stopped a command, and what helps.
fn stopped(what: &str, help: &str) -> ExitCode {
    tell(&format!("routekaart: {what}\n  {help}\n"));
    ExitCode::FAILURE
}
