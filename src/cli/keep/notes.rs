//! `notes`: every note of a workspace, by what it is about, oldest first.

use std::io::{self, Write};
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::super::args::Telling;
use super::super::json;
use super::super::load::Context;
use super::super::output::clean;
use super::super::{print, tell};
use super::Desk;
use crate::error::Error;
use crate::page::Kept;
use crate::workspace::{Entry, Key, Note, Overview, Stamp, Subject};

/// A note as JSON. A field may be added to it, but none is renamed or dropped.
#[derive(Serialize)]
struct NoteJson<'a> {
    id: String,
    about: String,
    title: &'a str,
    text: &'a str,
    /// What others made of it at the same time.
    other_texts: &'a [&'a str],
    at: Option<String>,
    by: Option<&'a str>,
}

/// Tells all notes.
pub(in super::super) fn run(context: &Context, telling: &Telling) -> Result<ExitCode, Error> {
    let desk = Desk::open(context)?;
    let overview = Overview::of(&desk.workspace);
    let zone = TimeZone::system();
    let kept = Kept { workspace: &desk.workspace, overview: &overview, zone: &zone, plain: false };
    let notes: Vec<_> = overview
        .notes
        .iter()
        .flat_map(|(subject, notes)| notes.iter().map(move |&note| (subject, note)))
        .collect();
    if telling.json {
        print(|out| write_json(out, kept, &notes))?;
    } else {
        print(|out| {
            notes.iter().try_for_each(|&(subject, note)| write(out, context, kept, subject, note))
        })?;
        if notes.is_empty() {
            tell(context.words.no_notes);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn write_json(out: &mut dyn Write, kept: Kept<'_>, notes: &[(&Subject, Note)]) -> io::Result<()> {
    let texts: Vec<_> = notes.iter().map(|&(_, note)| kept.texts(note.id)).collect();
    let all: Vec<_> = notes
        .iter()
        .zip(&texts)
        .map(|(&(subject, note), texts)| NoteJson {
            id: note.id.to_string(),
            about: subject.to_string(),
            title: title(kept, note),
            text: texts.first().copied().unwrap_or_default(),
            other_texts: texts.get(1..).unwrap_or_default(),
            at: moment(note.at),
            by: kept.writer(note.by),
        })
        .collect();
    json::indented(out, &all)
}

/// What it is about, who wrote it and when, with tabs between them; below that the text.
fn write(
    out: &mut dyn Write,
    context: &Context,
    kept: Kept<'_>,
    subject: &Subject,
    note: Note,
) -> io::Result<()> {
    let day = kept.day(note.at).map(|day| day.to_string()).unwrap_or_default();
    let by = clean(kept.writer(note.by).unwrap_or_default());
    let subject = clean(&subject.to_string());
    let head = format!("{subject}\t{}\t{day}\t{by}", clean(title(kept, note)));
    writeln!(out, "{}", head.trim_end())?;
    for (number, text) in kept.texts(note.id).into_iter().enumerate() {
        if number > 0 {
            writeln!(out, "  {}", context.words.other_text)?;
        }
        for line in text.split('\n') {
            writeln!(out, "{}", format!("    {}", clean(line)).trim_end())?;
        }
    }
    Ok(())
}

/// What the thing was called when the note was written.
fn title(kept: Kept<'_>, note: Note) -> &str {
    match kept.workspace.newest(&Key::Note(note.id)).map(|(_, version)| &version.entry) {
        Some(Entry::Note { about, .. }) => &about.title,
        Some(
            Entry::Bookmark { .. } | Entry::Score { .. } | Entry::Own { .. } | Entry::Workshop(_),
        )
        | None => "",
    }
}

fn moment(at: Stamp) -> Option<String> {
    let millis = i64::try_from(at.millis).ok()?;
    Timestamp::from_millisecond(millis).ok().map(|moment| moment.to_string())
}
