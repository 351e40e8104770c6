//! `workspace`: the workspaces as wholes.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::args::{Exporting, WorkspaceTask};
use super::json;
use super::load::{Context, name, workspace_name};
use super::{print, tell};
use crate::data::workspace as format;
use crate::error::Error;
use crate::shell::files;
use crate::shell::store::{Shelf, Store};

/// Does what is asked; without a word it lists them.
pub(super) fn run(context: &Context, task: Option<&WorkspaceTask>) -> Result<ExitCode, Error> {
    let shelf = Shelf::new(context.home()?);
    match task {
        None => list(shelf, false)?,
        Some(WorkspaceTask::List(telling)) => list(shelf, telling.json)?,
        Some(WorkspaceTask::New { name }) => {
            let name = workspace_name(name)?;
            let path = shelf.make(&name)?;
            shelf.use_next(&name)?;
            tell_path(&path)?;
        }
        Some(WorkspaceTask::Rename { name, new_name }) => {
            let (old, new) = (context.existing(name)?, workspace_name(new_name)?);
            let used = shelf.last_used() == old;
            let path = shelf.rename(&old, &new)?;
            if used {
                shelf.use_next(&new)?;
            }
            tell_path(&path)?;
        }
        Some(WorkspaceTask::Path { name: asked, json }) => {
            let asked = asked.as_deref().map(|name| context.existing(name));
            let folder = shelf.folder(&asked.unwrap_or_else(|| context.workspace())?);
            if *json {
                let told = json::PathJson { path: &name(&folder), exists: folder.is_dir() };
                print(|out| json::indented(out, &told))?;
            } else {
                tell_path(&folder)?;
            }
        }
        Some(WorkspaceTask::Export(exporting)) => export(context, exporting)?,
        Some(WorkspaceTask::Remove { name }) => {
            let path = shelf.remove(&context.existing(name)?)?;
            tell_path(&path)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A workspace, and whether the app opens it when none is named.
#[derive(Serialize)]
struct WorkspaceJson<'a> {
    name: &'a str,
    last_used: bool,
}

fn list(shelf: Shelf<'_>, as_json: bool) -> Result<(), Error> {
    let used = shelf.last_used();
    let names = shelf.names()?;
    if as_json {
        let told = names
            .iter()
            .map(|name| WorkspaceJson { name: name.as_str(), last_used: *name == used });
        let told: Vec<_> = told.collect();
        return print(|out| json::indented(out, &told));
    }
    print(|out| {
        names.iter().try_for_each(|name| {
            writeln!(
                out,
                "{}",
                format!("{name}\t{}", if *name == used { "*" } else { "" }).trim_end()
            )
        })
    })
}

fn tell_path(path: &Path) -> Result<(), Error> {
    print(|out| writeln!(out, "{}", name(path)))
}

fn export(context: &Context, exporting: &Exporting) -> Result<(), Error> {
    let chosen = context.workspace()?;
    let (_, opened) = Store::open(context.home()?, &chosen);
    if let Some(error) = opened.failed {
        return Err(error);
    }
    for notice in opened.notices {
        tell(&notice.message(context.language));
    }
    let mut bytes = Vec::new();
    if exporting.json {
        let whole = format::whole(chosen.as_str(), &opened.workspace);
        let path = || exporting.file.clone();
        json::indented(&mut bytes, &whole)
            .map_err(|source| Error::Write { path: path(), source })?;
    } else {
        bytes.extend_from_slice(format::write_whole(chosen.as_str(), &opened.workspace).as_bytes());
    }
    files::write(&exporting.file, &bytes, exporting.force)?;
    tell_path(&exporting.file)
}
