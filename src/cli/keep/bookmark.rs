//! `bookmark`: mark something, or take the mark away.

use std::process::ExitCode;

use super::super::args::Marking;
use super::super::load::Context;
use super::super::output::clean;
use super::super::print;
use super::{Desk, about};
use crate::error::Error;
use crate::workspace::{Entry, Overview};

/// Marks what was asked for. What is marked already stays so.
pub(in super::super) fn run(context: &Context, marking: &Marking) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let Some(about) = about::meant(context, &roadmap, &marking.id, marking.kind) else {
        return Ok(ExitCode::FAILURE);
    };
    let mut desk = Desk::open(context)?;
    let line = format!("{}\t{}", about.subject, clean(&about.title));
    if Overview::of(&desk.workspace).is_marked(&about.subject) == marking.remove {
        desk.keep(Entry::Bookmark { about }, marking.remove)?;
    }
    print(|out| writeln!(out, "{line}"))?;
    Ok(ExitCode::SUCCESS)
}
