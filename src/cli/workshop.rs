//! `workshop`: sessions that were held, and how the app is to start for one.

use std::io::{self, Write};
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::args::{WorkshopTask, Workshops};
use super::json;
use super::keep::Desk;
use super::load::Context;
use super::output::clean;
use super::show::{WIDTH, plain};
use super::{Opening, print, tell};
use crate::domain::{Closed, Filter, Register};
use crate::error::Error;
use crate::page::{Kept, Page, Pages};
use crate::texts::Texts;
use crate::workspace::{Checklist, Held, LineKind, Overview, Workspace};

/// A session in a list. A field may be added to it, but none is renamed or dropped.
#[derive(Serialize)]
struct SessionJson<'a> {
    id: String,
    name: &'a str,
    agenda: &'a str,
    track: &'static str,
    role: Option<&'static str>,
    people: u16,
    began: Option<String>,
    ended: Option<String>,
    step: usize,
    steps: usize,
}

/// A session whole.
#[derive(Serialize)]
struct OutcomeJson<'a> {
    #[serde(flatten)]
    session: SessionJson<'a>,
    statements: Vec<&'a str>,
    actions: Vec<ActionJson<'a>>,
    votes: Vec<VoteJson<'a>>,
    scores: Vec<ScoreJson<'a>>,
}

#[derive(Serialize)]
struct ActionJson<'a> {
    what: &'a str,
    who: &'a str,
    due: &'a str,
}

#[derive(Serialize)]
struct VoteJson<'a> {
    step: &'a str,
    about: String,
    title: &'a str,
    count: u16,
}

#[derive(Serialize)]
struct ScoreJson<'a> {
    about: String,
    title: &'a str,
    before: Option<&'static str>,
    after: &'static str,
}

/// Two sessions side by side, the older as `then`.
#[derive(Serialize)]
struct ComparedJson<'a> {
    then: OutcomeJson<'a>,
    now: OutcomeJson<'a>,
    scores: Vec<ChangedJson<'a>>,
}

#[derive(Serialize)]
struct ChangedJson<'a> {
    about: String,
    title: &'a str,
    then: Option<&'static str>,
    now: Option<&'static str>,
}

/// What came of the command: it is done, or the app is asked for.
pub(super) enum Came {
    /// All is said and done.
    Done(ExitCode),
    /// The app is to open in this way.
    Open(Opening),
}

/// Lists or shows sessions, or says how the app is to open.
pub(super) fn run(context: &Context, asked: &Workshops) -> Result<Came, Error> {
    match &asked.task {
        Some(WorkshopTask::List(telling)) => list(context, telling.json).map(Came::Done),
        Some(WorkshopTask::Show { session, other: Some(other), json }) => {
            compare(context, session, other, *json).map(Came::Done)
        }
        Some(WorkshopTask::Show { session, other: None, json }) => {
            show(context, session, *json).map(Came::Done)
        }
        None if asked.notes => Ok(Came::Open(Opening::Notes)),
        None => opening(context, asked),
    }
}

/// The agenda that is asked for, if there is one of that name.
fn opening(context: &Context, asked: &Workshops) -> Result<Came, Error> {
    let Some(agenda) = &asked.agenda else { return Ok(Came::Open(Opening::Planning)) };
    let library = context.library()?;
    let agendas = library.script().map(|script| &script.agendas);
    if agendas.is_some_and(|agendas| agendas.find(agenda).is_some()) {
        let (agenda, track) = (agenda.clone(), asked.journey);
        return Ok(Came::Open(Opening::Workshop { agenda, track }));
    }
    let known = agendas.into_iter().flat_map(Register::iter);
    let known: Vec<_> = known.map(|(_, agenda)| agenda.key.as_str()).collect();
    let words = &Texts::of(context.language).workshop;
    tell(&format!("routekaart: {}\n", (words.no_agenda)(&clean(agenda), &known.join(", "))));
    Ok(Came::Done(ExitCode::FAILURE))
}

fn list(context: &Context, json: bool) -> Result<ExitCode, Error> {
    let desk = Desk::open(context)?;
    let ids = Held::all(&desk.workspace);
    let all: Vec<_> = ids.iter().filter_map(|&id| Held::read(&desk.workspace, id)).collect();
    if json {
        let all: Vec<_> = all.iter().map(session).collect();
        print(|out| json::indented(out, &all))?;
        return Ok(ExitCode::SUCCESS);
    }
    print(|out| {
        all.iter().enumerate().try_for_each(|(place, held)| row(out, context, place, held))
    })?;
    if all.is_empty() {
        tell(Texts::of(context.language).workshop.none_held);
    }
    Ok(ExitCode::SUCCESS)
}

fn row(out: &mut dyn Write, context: &Context, place: usize, held: &Held) -> io::Result<()> {
    let words = &Texts::of(context.language).workshop;
    let open = if held.is_open() { words.open_sign } else { "" };
    let counts = (words.counts)(held.statements().count(), held.actions().len());
    let day = day(held.progress.began);
    let line = format!("{}\t{day}\t{}\t{counts}\t{open}", place + 1, clean(&held.plan.name));
    writeln!(out, "{}", line.trim_end())
}

/// Shows one session, by its number in the list or its id.
fn show(context: &Context, asked: &str, json: bool) -> Result<ExitCode, Error> {
    let desk = Desk::open(context)?;
    let Some(held) = found(context, &desk.workspace, asked) else {
        return Ok(ExitCode::FAILURE);
    };
    if json {
        print(|out| json::indented(out, &outcome(&held)))?;
        return Ok(ExitCode::SUCCESS);
    }
    let title = format!("{} · {}\n\n", clean(&held.plan.name), day(held.progress.began));
    told(context, &desk.workspace, &title, |pages, checklist| pages.outcome(&held, checklist))
}

/// Shows two sessions side by side.
fn compare(context: &Context, one: &str, other: &str, json: bool) -> Result<ExitCode, Error> {
    let desk = Desk::open(context)?;
    let both = found(context, &desk.workspace, one).zip(found(context, &desk.workspace, other));
    let Some((one, other)) = both else { return Ok(ExitCode::FAILURE) };
    let (then, now) = Held::in_order(one, other);
    if json {
        print(|out| json::indented(out, &compared(&then, &now)))?;
        return Ok(ExitCode::SUCCESS);
    }
    told(context, &desk.workspace, "", |pages, checklist| pages.compared(&then, &now, checklist))
}

/// Prints a page below its title.
fn told(
    context: &Context,
    workspace: &Workspace,
    title: &str,
    page: impl Fn(&Pages<'_>, &Checklist) -> Page,
) -> Result<ExitCode, Error> {
    let roadmap = context.load_and_tell()?;
    let (overview, zone) = (Overview::of(workspace), TimeZone::system());
    let kept = Kept { workspace, overview: &overview, zone: &zone, plain: false };
    let pages = Pages {
        roadmap: &roadmap,
        texts: Texts::of(context.language),
        filter: Filter::default(),
        kept: Some(kept),
        library: None,
        guide: None,
        keys: None,
    };
    let sheet = page(&pages, &Checklist::of(&roadmap)).lay_out(WIDTH);
    print(|out| {
        out.write_all(title.as_bytes())?;
        plain(&sheet).lines().try_for_each(|line| writeln!(out, "{}", clean(line)))
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The session with this number in the list or this id; when there is none, that is told.
pub(super) fn found(context: &Context, workspace: &Workspace, asked: &str) -> Option<Held> {
    let ids = Held::all(workspace);
    let number = asked.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let numbered = number.and_then(|place| ids.get(place)).copied();
    let id = numbered.or_else(|| ids.iter().copied().find(|id| id.to_string() == asked));
    let held = id.and_then(|id| Held::read(workspace, id));
    if held.is_none() {
        let words = &Texts::of(context.language).workshop;
        tell(&format!("routekaart: {}\n", (words.unknown_session)(&clean(asked))));
    }
    held
}

fn session(held: &Held) -> SessionJson<'_> {
    SessionJson {
        id: held.id.to_string(),
        name: &held.plan.name,
        agenda: &held.plan.agenda,
        track: held.plan.track.id(),
        role: held.plan.role.map(Closed::id),
        people: held.plan.people,
        began: moment(held.progress.began),
        ended: held.progress.ended.and_then(moment),
        step: usize::from(held.progress.step) + 1,
        steps: held.plan.steps.len(),
    }
}

fn outcome(held: &Held) -> OutcomeJson<'_> {
    let actions = held.lines.iter().filter_map(|(_, line)| match &line.kind {
        LineKind::Action { who, due } => Some(ActionJson { what: &line.text, who, due }),
        LineKind::Statement => None,
    });
    let votes = held.votes.iter().map(|voted| VoteJson {
        step: &voted.step,
        about: voted.about.subject.to_string(),
        title: &voted.about.title,
        count: voted.count,
    });
    let scores = held.ratings.iter().map(|rated| ScoreJson {
        about: rated.about.subject.to_string(),
        title: &rated.about.title,
        before: rated.before.map(Closed::id),
        after: rated.after.id(),
    });
    OutcomeJson {
        session: session(held),
        statements: held.statements().map(|line| line.text.as_str()).collect(),
        actions: actions.collect(),
        votes: votes.collect(),
        scores: scores.collect(),
    }
}

/// Both sessions, and every score of either.
fn compared<'a>(then: &'a Held, now: &'a Held) -> ComparedJson<'a> {
    let only_then = then.ratings.iter().filter(|one| now.rated(&one.about.subject).is_none());
    let scores = now.ratings.iter().chain(only_then).map(|one| ChangedJson {
        about: one.about.subject.to_string(),
        title: &one.about.title,
        then: then.rated(&one.about.subject).map(Closed::id),
        now: now.rated(&one.about.subject).map(Closed::id),
    });
    ComparedJson { scores: scores.collect(), then: outcome(then), now: outcome(now) }
}

/// A moment as other programs read it.
fn moment(millis: u64) -> Option<String> {
    let at = i64::try_from(millis).ok().map(Timestamp::from_millisecond)?;
    at.ok().map(|at| at.to_string())
}

/// The day of a moment, where the person is.
fn day(millis: u64) -> String {
    let at = i64::try_from(millis).ok().map(Timestamp::from_millisecond);
    let at = at.and_then(Result::ok).unwrap_or_default().to_zoned(TimeZone::system());
    at.date().to_string()
}
