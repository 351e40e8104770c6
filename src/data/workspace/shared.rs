//! What someone hands over: a writer's file or a whole workspace, as RON or as JSON.

use serde_json::Value;

use super::{FileContents, Flaw, VERSION, raw, read};
use crate::workspace::Workspace;

/// Why what was handed over cannot be taken in. Nothing of it is passed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no workspace in it.
    NoWorkspace,
    /// It is not written as a workspace is.
    Damaged {
        /// On which line that shows, from 1.
        line: usize,
    },
    /// It is of this later version.
    Newer(u16),
}

/// Everything that a file holds, of however many writers.
///
/// # Errors
///
/// When there is no workspace in it, or not all of it can be read.
pub fn read_shared(text: &str) -> Result<Workspace, Refusal> {
    if text.trim_start().starts_with('{') { json(text) } else { ron(text) }
}

fn ron(text: &str) -> Result<Workspace, Refusal> {
    let flaw = match read(text) {
        Ok(FileContents { newer: Some(version), .. }) => return Err(Refusal::Newer(version)),
        Ok(file) => return Ok(joined([file])),
        Err(flaw) => flaw,
    };
    let options = super::super::options();
    if let Ok(raw::Header { version }) = options.from_str(text)
        && version > VERSION
    {
        return Err(Refusal::Newer(version));
    }
    let line = match flaw {
        Flaw::Empty => return Err(Refusal::NoWorkspace),
        Flaw::Damaged { line } => line,
    };
    match options.from_str(text) {
        Ok(raw::Shared { files }) => Ok(joined(files.into_iter().map(contents))),
        Err(error) => Err(Refusal::Damaged { line: line.max(error.span.start.line) }),
    }
}

fn json(text: &str) -> Result<Workspace, Refusal> {
    let damaged = |error: serde_json::Error| Refusal::Damaged { line: error.line() };
    let whole: Value = serde_json::from_str(text).map_err(damaged)?;
    let version = whole.get("version").and_then(Value::as_u64);
    let (Some(version), Some(_)) = (version, whole.get("files")) else {
        return Err(Refusal::NoWorkspace);
    };
    if version > u64::from(VERSION) {
        return Err(Refusal::Newer(u16::try_from(version).unwrap_or(u16::MAX)));
    }
    let raw::Shared { files } = serde_json::from_str(text).map_err(damaged)?;
    Ok(joined(files.into_iter().map(contents)))
}

fn contents(part: raw::Part) -> FileContents {
    let raw::Part { writer, entries } = part;
    super::contents(raw::File { version: VERSION, writer, entries }, None)
}

fn joined(files: impl IntoIterator<Item = FileContents>) -> Workspace {
    let mut workspace = Workspace::default();
    for FileContents { writer, named, versions, newer: _ } in files {
        workspace.name(writer, named);
        for version in versions {
            workspace.take(writer, version);
        }
    }
    workspace
}
