//! The person's own editor, for whoever would rather write there.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::process::Command;

/// Lets the person change a text in the editor that `VISUAL` or `EDITOR` names, and gives what it
/// became; nothing when there is none. The text is in a folder that only they can read, which is
/// removed afterwards.
///
/// # Errors
///
/// When the editor did not start or failed, or the text could not be written or read.
pub(super) fn edit(text: &str) -> io::Result<Option<String>> {
    let Some(editor) = editor() else { return Ok(None) };
    let folder = tempfile::Builder::new().prefix("routekaart-").tempdir()?;
    let file = folder.path().join("notitie.md");
    fs::write(&file, text)?;
    if !command(&editor).arg(&file).status()?.success() {
        return Err(io::Error::other("the editor failed"));
    }
    fs::read_to_string(&file).map(Some)
}

fn editor() -> Option<OsString> {
    let named = |variable| env::var_os(variable).filter(|editor| !editor.is_empty());
    named("VISUAL").or_else(|| named("EDITOR"))
}

/// People put options in these variables, so the shell takes them apart, as git has it do.
#[cfg(unix)]
fn command(editor: &OsString) -> Command {
    let mut script = editor.clone();
    script.push(" \"$@\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(script).arg("routekaart");
    command
}

#[cfg(not(unix))]
fn command(editor: &OsString) -> Command {
    Command::new(editor)
}
