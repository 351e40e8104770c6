//! `paths`: where a person's own files are looked for.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::args::Telling;
use super::load::{Context, name};
use super::{json, print};
use crate::error::Error;
use crate::shell::files;
use crate::shell::store::Shelf;

/// Tells the folders, the packs in them, and the workspace in use: a label, a tab, a path.
pub(super) fn run(context: &Context, telling: &Telling) -> Result<ExitCode, Error> {
    let words = context.words;
    let Some(data) = &context.data else {
        return Err(Error::Read {
            path: words.data_folder.into(),
            source: std::io::ErrorKind::NotFound.into(),
        });
    };
    let (packs, shelf) = (data.join("packs"), Shelf::new(data));
    let found = files::packs(data);
    let (shelves, used) = (shelf.path(), shelf.folder(&context.workspace()?));
    if telling.json {
        let told = PathsJson {
            data: Place::of(data),
            packs_folder: Place::of(&packs),
            packs: found.iter().map(|pack| name(pack)).collect(),
            workspaces_folder: Place::of(&shelves),
            workspace: Place::of(&used),
        };
        print(|out| json::indented(out, &told))?;
        return Ok(ExitCode::SUCCESS);
    }
    let folder = |label: &str, path: &Path| {
        let remark = if path.is_dir() { "" } else { words.not_there_yet };
        format!("{label}\t{}\t{remark}", name(path)).trim_end().to_owned()
    };
    let mut lines = vec![folder(words.data_folder, data), folder(words.packs_folder, &packs)];
    lines.extend(found.iter().map(|pack| format!("{}\t{}", words.pack, name(pack))));
    lines.push(folder(words.workspaces_folder, &shelves));
    lines.push(folder(words.workspace, &used));
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(ExitCode::SUCCESS)
}

#[derive(Serialize)]
struct PathsJson {
    data: Place,
    packs_folder: Place,
    packs: Vec<String>,
    workspaces_folder: Place,
    workspace: Place,
}

/// A folder, and whether it is there yet.
#[derive(Serialize)]
struct Place {
    path: String,
    exists: bool,
}

impl Place {
    fn of(path: &Path) -> Self {
        Self { path: name(path), exists: path.is_dir() }
    }
}
