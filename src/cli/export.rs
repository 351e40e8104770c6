//! `export`: what was kept, or the roadmap itself, in the format of another program.

use std::io;
use std::path::Path;
use std::process::ExitCode;

use jiff::tz::TimeZone;

use super::args::Rendering;
use super::keep::Desk;
use super::load::{Context, name};
use super::{USAGE, print, tell, workshop};
use crate::domain::Filter;
use crate::error::Error;
use crate::export::{self, Format, Material, Selection, What};
use crate::page::Kept;
use crate::shell::store::{Store, clock};
use crate::shell::{files, progress};
use crate::texts::Texts;
use crate::workspace::{EntryId, Stamp};

/// Writes the document to the file that was named, else to the standard output.
pub(super) fn run(context: &Context, rendering: &Rendering) -> Result<ExitCode, Error> {
    let output = rendering.output.as_deref();
    let Some(format) = rendering.format.or_else(|| output.and_then(told_by)) else {
        let words = context.words;
        tell(&format!("routekaart: {}\n  {}\n", (words.missing)("--format"), words.how_to_export));
        return Ok(USAGE.into());
    };
    if output.is_none() && !format.is_text() {
        let words = context.words;
        let what = (words.not_printed)(format.id());
        tell(&format!("routekaart: {what}\n  {}\n", words.how_to_output));
        return Ok(USAGE.into());
    }
    let session = match &rendering.session {
        Some(asked) => {
            let Some(held) = workshop::found(context, &Desk::open(context)?.workspace, asked)
            else {
                return Ok(ExitCode::FAILURE);
            };
            Some(held.id)
        }
        None => None,
    };
    let made = || bytes(context, rendering, session, format);
    let bytes = progress::told(context.words.exporting, made)?;
    match output {
        Some(path) => {
            files::write(path, &bytes, rendering.force)?;
            print(|out| writeln!(out, "{}", name(path)))?;
        }
        None => print(|out| out.write_all(&bytes))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The format that the name of a file ends in.
fn told_by(path: &Path) -> Option<Format> {
    let end = path.extension()?.to_str()?.to_lowercase();
    Format::ALL.into_iter().find(|format| format.id() == end)
}

fn bytes(
    context: &Context,
    rendering: &Rendering,
    session: Option<EntryId>,
    format: Format,
) -> Result<Vec<u8>, Error> {
    let (roadmap, workspace, overview) = context.load_with_kept()?;
    let chosen = context.workspace()?;
    // A document that lacks what could not be read would be handed on as the whole.
    if let Some(home) = &context.data
        && let Some(error) = Store::open(home, &chosen).1.failed
    {
        return Err(error);
    }
    let zone = TimeZone::system();
    let kept = Kept { workspace: &workspace, overview: &overview, zone: &zone, plain: false };
    let roles = rendering.role.iter().copied().collect();
    let selection = Selection {
        milestones: rendering.milestone.iter().copied().collect(),
        filter: Filter { roles, ..Filter::default() },
        session,
    };
    let now = Stamp { millis: clock::now(), count: 0 };
    let material = Material {
        roadmap: &roadmap,
        kept,
        name: chosen.as_str(),
        selection,
        day: kept.day(now).unwrap_or(roadmap.about.checked),
        texts: Texts::of(context.language),
    };
    let what = rendering.what.unwrap_or(What::Report);
    export::bytes(format, what, &material).map_err(|source| unwritable(rendering, source))
}

fn unwritable(rendering: &Rendering, source: io::Error) -> Error {
    match &rendering.output {
        Some(path) => Error::Write { path: path.clone(), source },
        None => Error::Output { source },
    }
}
