//! `show`: whatever has this id, as a page of plain text or as JSON.

use std::process::ExitCode;

use super::args::Showing;
use super::complaint::one_of;
use super::find::{self, Found};
use super::json;
use super::load::Context;
use super::output::clean;
use super::{print, tell};
use crate::domain::Roadmap;
use crate::error::Error;

/// Shows what was asked for, or what comes near it.
pub(super) fn run(context: &Context, showing: &Showing) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let named = find::named(&roadmap, &showing.id);
    let wanted = |found: &&Found| showing.kind.is_none_or(|sort| found.sort() == sort);
    let Some(&found) = named.iter().find(wanted) else {
        tell(&not_found(context, showing, &roadmap, &named));
        return Ok(ExitCode::FAILURE);
    };
    print(|out| json::write(out, &roadmap, found))?;
    let others: Vec<_> = named.into_iter().filter(|&other| other != found).collect();
    if showing.kind.is_none() && !others.is_empty() {
        tell(&(context.words.also_named)(&showing.id, &sorts(context, &others)));
    }
    Ok(ExitCode::SUCCESS)
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
