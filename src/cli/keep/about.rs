//! From what was typed to what an entry is about.

use super::super::complaint::one_of;
use super::super::find::{self, Found, Sort};
use super::super::load::Context;
use super::super::output::clean;
use super::super::tell;
use crate::domain::{Cell, Closed, Filter, LayerId, MilestoneId, Roadmap};
use crate::page::{Pages, Topic};
use crate::texts::Texts;
use crate::workspace::{About, Checklist, Subject};

/// The pages of a roadmap, for their names.
fn pages<'a>(context: &Context, roadmap: &'a Roadmap) -> Pages<'a> {
    Pages {
        roadmap,
        texts: Texts::of(context.language),
        filter: Filter::default(),
        kept: None,
        library: None,
        guide: None,
        keys: None,
    }
}

/// What was meant: `vak:in-beeld/basisproces`, `in-beeld/basisproces`, or an id as for `show`.
/// Nothing when the roadmap has no such thing, after saying so.
pub(super) fn meant(
    context: &Context,
    roadmap: &Roadmap,
    typed: &str,
    kind: Option<Sort>,
) -> Option<About> {
    let found = cell(typed).or_else(|| typed.parse().ok());
    if let Some(about) = found.and_then(|subject| named(context, roadmap, subject)) {
        return Some(about);
    }
    let all = find::named(roadmap, typed);
    let wanted = |found: &&Found| kind.is_none_or(|sort| found.sort() == sort);
    let pages = pages(context, roadmap);
    let mut can_be_kept = all.iter().filter(wanted).filter_map(|&found| {
        pages.named(pages.subject(topic(found)?)?).map(|about| (found, about))
    });
    let Some((first, about)) = can_be_kept.next() else {
        tell(&unknown(context, roadmap, typed, &all));
        return None;
    };
    let others: Vec<_> = all.iter().filter(|&&other| other != first).collect();
    if kind.is_none() && !others.is_empty() {
        let sorts: Vec<_> =
            others.iter().map(|found| found.sort().word(context.language)).collect();
        tell(&(context.words.also_named)(&clean(typed), &sorts.join(", ")));
    }
    Some(about)
}

/// A subject with its name, when the roadmap has it.
fn named(context: &Context, roadmap: &Roadmap, subject: Subject) -> Option<About> {
    match &subject {
        Subject::Question(..) | Subject::Duty(..) => {
            let checklist = Checklist::of(roadmap);
            checklist.all().map(|item| &item.about).find(|about| about.subject == subject).cloned()
        }
        Subject::Milestone(_)
        | Subject::Cell(_)
        | Subject::Initiative(_)
        | Subject::Law(_)
        | Subject::Element(_)
        | Subject::Term(_)
        | Subject::Figure(_) => pages(context, roadmap).named(subject),
    }
}

fn cell(typed: &str) -> Option<Subject> {
    let (milestone, layer) = typed.split_once('/')?;
    let milestone = MilestoneId::from_id(milestone)?;
    Some(Subject::Cell(Cell { milestone, layer: LayerId::from_id(layer)? }))
}

/// The topic of what was found; layers, roles, tracks and phases are ways to look, not things.
fn topic(found: Found) -> Option<Topic> {
    match found {
        Found::Initiative(id) => Some(Topic::Initiative(id)),
        Found::Milestone(id) => Some(Topic::Milestone(id)),
        Found::Law(id) => Some(Topic::Law(id)),
        Found::Element(id) => Some(Topic::Element(id)),
        Found::Term(id) => Some(Topic::Term(id)),
        Found::Figure(id) => Some(Topic::Figure(id)),
        Found::Layer(_) | Found::Role(_) | Found::Track(_) | Found::Phase(_) => None,
    }
}

fn unknown(context: &Context, roadmap: &Roadmap, typed: &str, all: &[Found]) -> String {
    let words = context.words;
    let id = clean(typed);
    let near = find::nearest(roadmap, &id);
    let help = if !all.is_empty() {
        let sorts: Vec<_> = all.iter().map(|found| found.sort().word(context.language)).collect();
        (words.else_named)(&id, &sorts.join(", "))
    } else if near.is_empty() {
        words.ids_are_listed.to_owned()
    } else {
        (words.suggestion)(&one_of(&near, words))
    };
    format!("routekaart: {}\n  {help}\n", (words.nothing_to_keep)(&id))
}
