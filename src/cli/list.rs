//! `list`: initiatives in the order of the roadmap file, a line each.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use unicode_width::UnicodeWidthStr;

use super::args::Listing;
use super::json::{self, InitiativeJson};
use super::load::Context;
use super::{print, tell};
use crate::domain::{Choice, Closed, Filter, Initiative, MilestoneId};
use crate::error::Error;

/// Lists what the options ask for.
pub(super) fn run(context: &Context, listing: &Listing) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let wanted = wanted(listing);
    let listed: Vec<_> =
        roadmap.on_map().map(|(_, entry)| entry).filter(|entry| wanted(entry)).collect();
    if listing.json {
        let entries: Vec<_> =
            listed.iter().map(|entry| InitiativeJson::new(&roadmap, entry)).collect();
        print(|out| json::indented(out, &entries))?;
        return Ok(ExitCode::SUCCESS);
    }
    let rows: Vec<_> = listed.iter().map(|entry| row(entry)).collect();
    let widths = if io::stdout().is_terminal() { Some(widths(&rows)) } else { None };
    print(|out| rows.iter().try_for_each(|row| write_row(out, row, widths)))?;
    if widths.is_some() {
        tell(&(context.words.listed)(listed.len(), roadmap.initiatives.len()));
    }
    Ok(ExitCode::SUCCESS)
}

fn wanted(listing: &Listing) -> impl Fn(&Initiative) -> bool {
    let filter = Filter {
        roles: choice(&listing.role),
        tracks: choice(&listing.track),
        phases: choice(&listing.phase),
        ..Filter::default()
    };
    let layers = choice(&listing.layer);
    let milestones = choice(&listing.milestone);
    move |entry| {
        let here = |&milestone: &MilestoneId| milestones.admits(milestone);
        filter.admits(entry) && layers.admits(entry.layer) && entry.milestones.iter().any(here)
    }
}

fn choice<T: Closed>(members: &[T]) -> Choice<T> {
    let mut choice = Choice::default();
    for &member in members {
        if !choice.has(member) {
            choice.toggle(member);
        }
    }
    choice
}

/// The id, the name, the layer, the most fitting milestone, how far it reaches, how strong the
/// evidence is, and the place, if any.
type Row<'a> = [&'a str; 7];

fn row(entry: &Initiative) -> Row<'_> {
    [
        &entry.key,
        &entry.name,
        entry.layer.id(),
        entry.milestones.first().map_or("", |milestone| milestone.id()),
        entry.scale.id(),
        entry.evidence.id(),
        entry.place.as_deref().unwrap_or_default(),
    ]
}

/// How wide each column must be to stand straight.
fn widths(rows: &[Row<'_>]) -> [usize; 7] {
    std::array::from_fn(|column| rows.iter().map(|row| row[column].width()).max().unwrap_or(0))
}

/// For people the columns stand straight; for programs there is a tab between them.
fn write_row(out: &mut dyn Write, row: &Row<'_>, widths: Option<[usize; 7]>) -> io::Result<()> {
    let Some(widths) = widths else { return writeln!(out, "{}", row.join("\t")) };
    let mut gap = 0;
    for (cell, width) in row.iter().zip(widths).filter(|(cell, _)| !cell.is_empty()) {
        write!(out, "{:gap$}{cell}", "")?;
        gap = width - cell.width() + 2;
    }
    writeln!(out)
}
