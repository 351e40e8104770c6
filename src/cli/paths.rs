//! `paths`: where a person's own files are looked for.

use std::path::Path;
use std::process::ExitCode;

use super::load::{Context, name};
use super::print;
use crate::error::Error;
use crate::shell::files;
use crate::shell::store::Shelf;

/// Tells the folders, the packs in them, and the workspace in use: a label, a tab, a path.
pub(super) fn run(context: &Context) -> Result<ExitCode, Error> {
    let words = context.words;
    let Some(data) = &context.data else {
        return Err(Error::Read {
            path: words.data_folder.into(),
            source: std::io::ErrorKind::NotFound.into(),
        });
    };
    let packs = data.join("packs");
    let folder = |label: &str, path: &Path| {
        let remark = if path.is_dir() { "" } else { words.not_there_yet };
        format!("{label}\t{}\t{remark}", name(path)).trim_end().to_owned()
    };
    let mut lines = vec![folder(words.data_folder, data), folder(words.packs_folder, &packs)];
    lines.extend(files::packs(data).iter().map(|pack| format!("{}\t{}", words.pack, name(pack))));
    let shelf = Shelf::new(data);
    lines.push(folder(words.workspaces_folder, &shelf.path()));
    let used = context.workspace()?;
    lines.push(folder(words.workspace, &shelf.folder(&used)));
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(ExitCode::SUCCESS)
}
