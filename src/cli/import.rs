//! `import`: what someone else kept, taken into the workspace, and taken back again.

use std::path::Path;
use std::process::ExitCode;

use super::args::Importing;
use super::load::Context;
use super::output::clean;
use super::{print, tell};
use crate::data::workspace::{self as format, Refusal};
use crate::error::Error;
use crate::shell::files;
use crate::shell::store::{Brought, Opened, Store};
use crate::workspace::{Entry, Workspace};

/// Takes in the file, or takes the last import back, and tells what that changed.
pub(super) fn run(context: &Context, importing: &Importing) -> Result<ExitCode, Error> {
    let shared = importing.source.as_deref().map(read).transpose()?;
    let mut store = open(context)?;
    let words = context.words;
    let lines = if let Some(shared) = shared {
        told(context, &store.bring(&shared)?)
    } else {
        let back = store.take_back()?;
        let stays = (back.changed_since > 0).then(|| (words.stays)(back.changed_since));
        std::iter::once((words.taken_back)(back.entries)).chain(stays).collect()
    };
    for notice in store.notices() {
        tell(&notice.message(context.language));
    }
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{}", clean(line))))?;
    Ok(ExitCode::SUCCESS)
}

fn read(path: &Path) -> Result<Workspace, Error> {
    let text = files::read(path)?;
    let path = path.to_owned();
    format::read_shared(&text).map_err(|refusal| match refusal {
        Refusal::NoWorkspace => Error::NothingShared { path },
        Refusal::Damaged { line } => Error::Damaged { path, line },
        Refusal::Newer(version) => Error::Newer { path, version },
    })
}

fn open(context: &Context) -> Result<Store, Error> {
    let (store, opened) = Store::open(context.home()?, &context.workspace()?);
    let Opened { notices, failed, .. } = opened;
    if let Some(error) = failed {
        return Err(error);
    }
    for notice in notices {
        tell(&notice.message(context.language));
    }
    Ok(store)
}

/// What came in, of whom, and how to take it back.
fn told(context: &Context, brought: &Brought) -> Vec<String> {
    let words = context.words;
    if brought.entries.is_empty() {
        return vec![words.nothing_new.to_owned()];
    }
    let mut counts = [0; 6];
    for (_, version) in &brought.entries {
        let kind = match &version.entry {
            Entry::Bookmark { .. } => 0,
            Entry::Note { .. } => 1,
            Entry::Score { .. } => 2,
            Entry::Own { .. } => 3,
            Entry::Workshop(_) => 4,
        };
        counts[if version.removed { 5 } else { kind }] += 1;
    }
    let counted = counts.iter().zip(words.entries).filter(|(count, _)| **count > 0);
    let counted = counted
        .map(|(&count, [one, more])| format!("{count} {}", if count == 1 { one } else { more }));
    let counted: Vec<_> = counted.collect();
    let writers = brought
        .writers
        .values()
        .map(|name| if name.is_empty() { words.someone } else { name.as_str() });
    let writers: Vec<_> = writers.collect();
    vec![
        (words.came_in)(&counted.join(", ")),
        (words.came_from)(&writers.join(", ")),
        words.how_to_take_back.to_owned(),
    ]
}
