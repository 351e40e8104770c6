//! `term`: what a word of the field means.

use std::process::ExitCode;

use super::args::Asking;
use super::find;
use super::load::Context;
use super::search::nothing;
use super::{show, tell};
use crate::domain::Choice;
use crate::error::Error;
use crate::search::{Group, Index, Target, Within};

/// At most this many other words are named.
const OTHERS: usize = 5;

/// Explains the word of the glossary that fits best, and names others that it may have been.
pub(super) fn run(context: &Context, asking: &Asking) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let typed = asking.words.join(" ");
    let within = Within { groups: Choice::only(Group::Term), ..Within::default() };
    let found = Index::new(&roadmap).search(&roadmap, &typed, within);
    let terms = found.hits.iter().filter_map(|hit| match hit.target {
        Target::Term(id) => Some((id, *hit)),
        Target::Initiative(_)
        | Target::Milestone(_)
        | Target::Law(_)
        | Target::Element(_)
        | Target::Figure(_)
        | Target::Cell(_)
        | Target::Note(_) => None,
    });
    let mut terms = terms.map(|(id, hit)| (id, found.show(&roadmap, hit)));
    let Some((id, _)) = terms.next() else {
        tell(&nothing(context, &typed, &found));
        return Ok(ExitCode::FAILURE);
    };
    show::tell_all(context, &roadmap, find::Found::Term(id), asking.json)?;
    if let Some(word) = &found.shown_for {
        tell(&(context.words.shown_for)(word));
    }
    let named = terms.filter(|(_, shown)| !shown.title_marks.is_empty());
    let others: Vec<_> = named.take(OTHERS).map(|(_, shown)| shown.title).collect();
    if !others.is_empty() {
        tell(&(context.words.other_terms)(&others.join(", ")));
    }
    Ok(ExitCode::SUCCESS)
}
