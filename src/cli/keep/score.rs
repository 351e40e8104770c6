//! `score`: how far the municipality is with something, and what can be scored at all.

use std::process::ExitCode;

use serde::Serialize;

use super::super::args::Scoring;
use super::super::load::Context;
use super::super::output::clean;
use super::super::{USAGE, json, print, tell};
use super::{Desk, about, stopped};
use crate::data::workspace::tidy;
use crate::domain::{Closed, Level, MilestoneId, Roadmap};
use crate::error::Error;
use crate::texts::help::Help;
use crate::workspace::{About, Checklist, Entry, Item, Overview, Subject};

/// Scores what was asked for, or lists what can be scored.
pub(in super::super) fn run(context: &Context, scoring: &Scoring) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let (Some(id), Some(typed)) = (&scoring.id, &scoring.level) else {
        return list(context, &roadmap, scoring);
    };
    let words = context.words;
    let Some(level) = level(typed) else {
        let choices: Vec<_> = Level::ALL.iter().map(|&level| both(level)).collect();
        let wrong = (words.wrong_value)(Help::of(context.language).level_name, &clean(typed));
        tell(&format!("routekaart: {wrong}\n  {}\n", (words.choices)(&choices.join(", "))));
        return Ok(USAGE.into());
    };
    let Some(about) = about::meant(context, &roadmap, id, scoring.kind) else {
        return Ok(ExitCode::FAILURE);
    };
    if !can_be_scored(&about.subject) {
        return Ok(stopped(&(words.not_scored)(&clean(&about.title)), words.how_to_score));
    }
    let mut desk = Desk::open(context)?;
    let line = format!("{}\t{}\t{}", about.subject, level.id(), clean(&about.title));
    let remark = tidy(&scoring.remark).replace('\n', " ").trim().to_owned();
    desk.keep(Entry::Score { about, level, remark }, false)?;
    print(|out| writeln!(out, "{line}"))?;
    Ok(ExitCode::SUCCESS)
}

/// A line for each thing that can be scored: what to call it, how far it is, and its text.
fn list(context: &Context, roadmap: &Roadmap, scoring: &Scoring) -> Result<ExitCode, Error> {
    let desk = Desk::open(context)?;
    let overview = Overview::of(&desk.workspace);
    let checklist = Checklist::of(roadmap);
    let items: Vec<_> =
        checklist.all().filter(|item| is_at(&checklist, item, &scoring.milestone)).collect();
    let level = |subject: &Subject| overview.scores.get(subject).map(|score| score.level.id());
    if scoring.json {
        let told = |item: &&Item| {
            let About { subject, title } = &item.about;
            ItemJson { id: subject.to_string(), level: level(subject), title: title.clone() }
        };
        let told: Vec<_> = items.iter().map(told).collect();
        print(|out| json::indented(out, &told))?;
        return Ok(ExitCode::SUCCESS);
    }
    print(|out| {
        items.iter().try_for_each(|item| {
            let About { subject, title } = &item.about;
            let level = level(subject).unwrap_or("-");
            writeln!(out, "{subject}\t{level}\t{}", clean(title))
        })
    })?;
    Ok(ExitCode::SUCCESS)
}

/// Something that can be scored, and how far it is.
#[derive(Serialize)]
struct ItemJson {
    id: String,
    level: Option<&'static str>,
    title: String,
}

/// Whether an item belongs to one of these milestones; to any, when none is named.
fn is_at(checklist: &Checklist, item: &Item, milestones: &[MilestoneId]) -> bool {
    let here = |&milestone: &MilestoneId| {
        checklist.at(milestone).any(|other| other.about.subject == item.about.subject)
    };
    milestones.is_empty() || milestones.iter().any(here)
}

const fn can_be_scored(subject: &Subject) -> bool {
    match subject {
        Subject::Element(_) | Subject::Question(..) | Subject::Duty(..) => true,
        Subject::Milestone(_)
        | Subject::Cell(_)
        | Subject::Initiative(_)
        | Subject::Law(_)
        | Subject::Term(_)
        | Subject::Figure(_) => false,
    }
}

/// The level whose id, or English word, is this or begins like this and no other does.
fn level(typed: &str) -> Option<Level> {
    let typed = typed.to_lowercase().replace([' ', '_'], "-");
    let named = |level: &Level| [level.id(), english(*level)].contains(&typed.as_str());
    let begins =
        |level: &Level| level.id().starts_with(&typed) || english(*level).starts_with(&typed);
    let mut fitting = Level::ALL.iter().copied().filter(begins);
    let only = fitting.next().filter(|_| fitting.next().is_none() && !typed.is_empty());
    Level::ALL.iter().copied().find(named).or(only)
}

fn both(level: Level) -> String {
    format!("{}/{}", level.id(), english(level))
}

const fn english(level: Level) -> &'static str {
    match level {
        Level::NotStarted => "not-started",
        Level::Preparing => "preparing",
        Level::Partly => "partly",
        Level::InOrder => "in-order",
        Level::NotApplicable => "not-applicable",
    }
}
