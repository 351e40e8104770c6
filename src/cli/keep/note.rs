//! `note`: a note about something, from the command line or the standard input.

use std::io::{self, IsTerminal, Read};
use std::process::ExitCode;

use super::super::args::Noting;
use super::super::load::Context;
use super::super::output::clean;
use super::super::{print, tell};
use super::{Desk, about, stopped};
use crate::data::workspace::tidy;
use crate::error::Error;
use crate::shell::store::clock;
use crate::workspace::{Entry, EntryId};

/// The longest note that is read, in MiB.
const LIMIT: u64 = 1;

/// Writes the note, and tells its id.
pub(in super::super) fn run(context: &Context, noting: &Noting) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let Some(about) = about::meant(context, &roadmap, &noting.id, noting.kind) else {
        return Ok(ExitCode::FAILURE);
    };
    let typed = if noting.text.is_empty() { read(context)? } else { noting.text.join(" ") };
    let text = tidy(&typed).trim_end().to_owned();
    if text.trim().is_empty() {
        return Ok(stopped(context.words.empty_note, context.words.how_to_note));
    }
    let mut desk = Desk::open(context)?;
    let id = EntryId { begun: desk.workspace.next(clock::now()), by: desk.me };
    let line = format!("{id}\t{}", clean(&about.title));
    desk.keep(Entry::Note { id, about, text }, false)?;
    print(|out| writeln!(out, "{line}"))?;
    Ok(ExitCode::SUCCESS)
}

/// The text of the standard input.
fn read(context: &Context) -> Result<String, Error> {
    let path = || context.words.standard_input.into();
    if io::stdin().is_terminal() {
        tell(context.words.type_note);
    }
    let mut bytes = Vec::new();
    let largest = LIMIT * 1024 * 1024;
    let done = io::stdin().lock().take(largest + 1).read_to_end(&mut bytes);
    let size = done.map_err(|source| Error::Read { path: path(), source })?;
    if size as u64 > largest {
        return Err(Error::TooLarge { path: path(), limit: LIMIT });
    }
    String::from_utf8(bytes).map_err(|wrong| {
        let byte = wrong.utf8_error().valid_up_to();
        let line = wrong.as_bytes().iter().take(byte).filter(|byte| **byte == b'\n').count() + 1;
        Error::NotText { path: path(), line, byte: byte + 1 }
    })
}
