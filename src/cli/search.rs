//! `search`: what the finder finds, in the same order, a line for each hit.
//!
//! # Decisions
//!
//! - 2026-11: lines come group by group, the group of the best hit first, as the screen has them;
//!   JSON comes in ranked order, with the scores that make it so. The best hit is the first of both,
//!   and a group has the same order in both. `--limit` takes the best first and groups what is left,
//!   or one big group would push all others out. Weighed: JSON in groups too, which would hide the
//!   ranking from programs that can group by `kind` themselves.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use super::args::Searching;
use super::json;
use super::load::Context;
use super::output::clean;
use super::{print, tell};
use crate::domain::{Choice, Closed, Roadmap};
use crate::error::Error;
use crate::search::{Found, Hit, Index, Noted, Shown, Target, Within};

/// Searches for the words, and tells the best hits.
pub(super) fn run(context: &Context, searching: &Searching) -> Result<ExitCode, Error> {
    let (roadmap, workspace, overview) = context.load_with_kept()?;
    let typed = searching.words.join(" ");
    let groups = searching.only.map_or_else(Choice::default, Choice::only);
    let within = Within { groups, ..Within::default() };
    let index = Index::with_notes(&roadmap, Noted::all(&workspace, &overview));
    let found = index.search(&roadmap, &typed, within);
    let hits = if searching.json {
        found.hits.iter().take(searching.limit).copied().collect()
    } else {
        grouped(&found, searching.limit)
    };
    let hits: Vec<_> = hits.into_iter().map(|hit| Row::new(&roadmap, &found, hit)).collect();
    if searching.json {
        let hits: Vec<_> = hits.iter().map(HitJson::new).collect();
        print(|out| json::indented(out, &hits))?;
    } else {
        let widths = io::stdout().is_terminal().then(|| widths(&hits));
        print(|out| hits.iter().try_for_each(|row| write_row(out, row, widths)))?;
    }
    let all = found.counts.iter().sum();
    if found.hits.is_empty() {
        tell(&nothing(context, &typed, &found));
        return Ok(ExitCode::FAILURE);
    }
    if let Some(word) = &found.shown_for {
        tell(&(context.words.shown_for)(word));
    }
    if !searching.json && io::stdout().is_terminal() {
        tell(&(context.words.hits)(hits.len(), all));
    }
    Ok(ExitCode::SUCCESS)
}

/// The best hits as the screen has them: group by group.
fn grouped(found: &Found, at_most: usize) -> Vec<Hit> {
    found.groups_of(at_most).into_iter().flat_map(|(_, hits)| hits).collect()
}

/// The sentence for when there is nothing, with the likely word when there is one.
pub(super) fn nothing(context: &Context, typed: &str, found: &Found) -> String {
    let sentence = format!("routekaart: {}", (context.words.nothing_found)(&clean(typed)));
    match &found.shown_for {
        Some(word) => format!("{sentence}\n  {}", (context.words.suggestion)(&format!("'{word}'"))),
        None => sentence,
    }
}

/// A hit, ready to be told.
struct Row<'a> {
    hit: Hit,
    id: std::borrow::Cow<'a, str>,
    shown: Shown,
}

impl<'a> Row<'a> {
    fn new(roadmap: &'a Roadmap, found: &Found, hit: Hit) -> Self {
        let id = match hit.target {
            // A note has no id that a person would type; what it is about has.
            Target::Note(number) => {
                let about = found.note(number).map(|noted| noted.about.subject.to_string());
                about.unwrap_or_default().into()
            }
            Target::Initiative(_)
            | Target::Milestone(_)
            | Target::Law(_)
            | Target::Element(_)
            | Target::Term(_)
            | Target::Figure(_)
            | Target::Cell(_) => hit.target.id(roadmap),
        };
        Self { hit, id, shown: found.show(roadmap, hit) }
    }

    fn kind(&self) -> &'static str {
        self.hit.target.group().id()
    }
}

/// How wide kind and id must be for the names to stand straight.
fn widths(rows: &[Row<'_>]) -> [usize; 2] {
    let widest = |width: fn(&Row<'_>) -> usize| rows.iter().map(width).max().unwrap_or_default();
    [widest(|row| row.kind().width()), widest(|row| row.id.width())]
}

/// For people the columns stand straight; for programs there is a tab between them. What matched
/// outside the name stands on a line of its own, behind spaces.
fn write_row(out: &mut dyn Write, row: &Row<'_>, widths: Option<[usize; 2]>) -> io::Result<()> {
    let (kind, id, title) = (row.kind(), &row.id, &row.shown.title);
    match widths {
        Some([kinds, ids]) => writeln!(out, "{kind:kinds$}  {id:ids$}  {title}")?,
        None => writeln!(out, "{kind}\t{id}\t{title}")?,
    }
    let context = row.shown.context.as_ref();
    context.map_or(Ok(()), |line| writeln!(out, "    {}", line.text))
}

/// A hit. These fields are a promise too.
#[derive(Serialize)]
struct HitJson<'a> {
    kind: &'static str,
    id: &'a str,
    name: &'a str,
    score: u32,
    matched: Vec<&'a str>,
}

impl<'a> HitJson<'a> {
    fn new(row: &'a Row<'_>) -> Self {
        Self {
            kind: row.kind(),
            id: &row.id,
            name: &row.shown.title,
            score: row.hit.score,
            matched: row.shown.matched(),
        }
    }
}
