//! `show`: whatever has this id, as a page of plain text or as JSON.

use std::process::ExitCode;

use super::args::Showing;
use super::complaint::one_of;
use super::find::{self, Found};
use super::json;
use super::load::Context;
use super::output::clean;
use super::{print, tell};
use crate::domain::workshop::Library;
use crate::domain::{Filter, Roadmap};
use crate::error::Error;
use crate::page::{Page, Pages, Sheet, Topic};
use crate::texts::{Language, Texts};

/// The width of a page: what fits in any terminal and reads well.
pub(super) const WIDTH: u16 = 80;

/// Shows what was asked for, or what comes near it.
pub(super) fn run(context: &Context, showing: &Showing) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let named = find::named(&roadmap, &showing.id);
    let wanted = |found: &&Found| showing.kind.is_none_or(|sort| found.sort() == sort);
    let Some(&found) = named.iter().find(wanted) else {
        tell(&not_found(context, showing, &roadmap, &named));
        return Ok(ExitCode::FAILURE);
    };
    tell_all(context, &roadmap, found, showing.json)?;
    let others: Vec<_> = named.into_iter().filter(|&other| other != found).collect();
    if showing.kind.is_none() && !others.is_empty() {
        tell(&(context.words.also_named)(&showing.id, &sorts(context, &others)));
    }
    Ok(ExitCode::SUCCESS)
}

/// Tells all there is to tell of what was found.
pub(super) fn tell_all(
    context: &Context,
    roadmap: &Roadmap,
    found: Found,
    json: bool,
) -> Result<(), Error> {
    if json {
        return print(|out| json::write(out, roadmap, found));
    }
    let sheet = page_of(roadmap, found, context.language).lay_out(WIDTH);
    print(|out| out.write_all(plain(&sheet).as_bytes()))
}

/// The page of what was found.
fn page_of(roadmap: &Roadmap, found: Found, language: Language) -> Page {
    let library = Library::new(|| crate::data::embedded_script().ok());
    let (texts, library) = (Texts::of(language), Some(&library));
    let pages = Pages {
        roadmap,
        texts,
        filter: Filter::default(),
        kept: None,
        library,
        guide: None,
        keys: None,
    };
    match found {
        Found::Initiative(id) => pages.whole(Topic::Initiative(id)),
        Found::Milestone(id) => pages.whole(Topic::Milestone(id)),
        Found::Layer(id) => pages.layer(id),
        Found::Role(id) => pages.role(id),
        Found::Track(id) => pages.track(id),
        Found::Phase(id) => pages.phase(id),
        Found::Law(id) => pages.whole(Topic::Law(id)),
        Found::Element(id) => pages.whole(Topic::Element(id)),
        Found::Term(id) => pages.whole(Topic::Term(id)),
        Found::Figure(id) => pages.whole(Topic::Figure(id)),
    }
}

/// The lines of a sheet without their meanings.
pub(super) fn plain(sheet: &Sheet) -> String {
    let lines = sheet.lines.iter().map(|line| format!("{}\n", line.text().trim_end()));
    lines.collect()
}

fn not_found(context: &Context, showing: &Showing, roadmap: &Roadmap, named: &[Found]) -> String {
    let id = clean(&showing.id);
    let words = context.words;
    let what = match showing.kind {
        Some(sort) => (words.unknown_id_of_kind)(&id, sort.word(context.language)),
        None => (words.unknown_id)(&id),
    };
    let near = find::nearest(roadmap, &id);
    let help = match (named, near.as_slice()) {
        ([_, ..], _) => (words.else_named)(&id, &sorts(context, named)),
        ([], []) => words.ids_are_listed.to_owned(),
        ([], near) => (words.suggestion)(&one_of(near, words)),
    };
    format!("routekaart: {what}\n  {help}\n")
}

fn sorts(context: &Context, found: &[Found]) -> String {
    let words: Vec<_> = found.iter().map(|found| found.sort().word(context.language)).collect();
    words.join(", ")
}
