//! The workshop: planning, a step at a time, all steps, the notes, and a line that is captured.

use super::Seen;
use super::plain::lines;
use super::scan::scores;
use super::seen::{OPEN, row};
use crate::app::{
    Action, Asked, Capture, Choice, Here, Lead, Model, PlanRow, Scope, Stage, StageRow, Towards,
};
use crate::domain::workshop::StepKind;
use crate::workspace::{EntryId, Held};

/// Where in the workshop one is.
pub(super) fn workshop(model: &Model, stage: Stage) -> Seen {
    match (stage, model.session()) {
        (Stage::Planning, _) => planning(model),
        (Stage::Running(_), Some(held)) => running(model, &held),
        (Stage::Steps(_), Some(held)) => steps(model, &held),
        (Stage::Notes, Some(held)) => notes(model, &held),
        (Stage::Material, _) => reading(model, model.texts.workshop.about_material),
        (Stage::Compared(..), _) => reading(model, model.texts.workshop.compared),
        (Stage::Notes | Stage::Running(_) | Stage::Steps(_), None) => {
            Seen { place: model.texts.workshop.no_session.to_owned(), ..Seen::default() }
        }
    }
}

fn reading(model: &Model, name: &str) -> Seen {
    let text = lines(&model.stage_reading(), &model.texts.linear);
    Seen { place: format!("{name}."), text, ..Seen::default() }
}

/// What the facilitator reads, of the step that the group is at.
fn notes(model: &Model, held: &Held) -> Seen {
    let step = held.step().map(|step| step.title.clone()).unwrap_or_default();
    let name = format!("{}, {step}", model.texts.screen.speaker);
    Seen { of: step, ..reading(model, &name) }
}

/// Planning: a row a choice; a row with a value turns to the next one.
fn planning(model: &Model) -> Seen {
    let rows = model.plan_rows();
    let chosen = model.state.workshop.chosen.min(rows.len().saturating_sub(1));
    let name = rows.get(chosen).map(|&row| plan_text(model, row)).unwrap_or_default();
    let told = rows.iter().enumerate();
    let choices = told.map(|(place, &one)| row(plan_text(model, one), place, &[plan_act(one)]));
    let text = model.planned().map(|plan| {
        let end = plan.start.saturating_add(u64::from(plan.minutes()) * 60_000);
        let fits = (model.texts.workshop.fits)(plan.minutes(), &model.notebook.time_of(end));
        let mut text = vec![fits];
        text.extend(lines(&model.pages().agenda(&plan.agenda), &model.texts.linear));
        text
    });
    Seen {
        place: (model.texts.linear.in_plan)(&name),
        of: rows.len().to_string(),
        text: text.unwrap_or_else(|| vec![model.texts.workshop.no_milestones.to_owned()]),
        choices: choices.collect(),
        chosen,
        hint: model.texts.linear.plan_hint.to_owned(),
        ..Seen::default()
    }
}

fn plan_act(row: PlanRow) -> Action {
    match row {
        PlanRow::GoOn(_) | PlanRow::Begin | PlanRow::Material | PlanRow::Past(_) => OPEN,
        PlanRow::Agenda
        | PlanRow::Track
        | PlanRow::Role
        | PlanRow::People
        | PlanRow::Start
        | PlanRow::Minutes
        | PlanRow::Milestone(_) => Action::Here(Here::Move(Towards::Right)),
    }
}

fn plan_text(model: &Model, row: PlanRow) -> String {
    let words = &model.texts.workshop;
    let draft = &model.state.workshop.draft;
    let pages = model.pages();
    let held = |id: EntryId| Held::read(model.notebook.workspace(), id);
    match row {
        PlanRow::GoOn(id) => {
            let held = held(id);
            let name = held.as_ref().map(|held| held.plan.name.clone()).unwrap_or_default();
            let step = held.as_ref().and_then(Held::step).map(|step| step.title.clone());
            (words.go_on)(&name, &step.unwrap_or_default())
        }
        PlanRow::Begin => words.begin.to_owned(),
        PlanRow::Agenda => format!("{}: {}", words.agenda, agenda_name(model)),
        PlanRow::Track => format!("{}: {}", words.track, pages.track_name(draft.track)),
        PlanRow::Role => {
            let role = draft.role.map_or(words.no_role, |role| model.texts.role_short(role));
            format!("{}: {role}", words.role)
        }
        PlanRow::People => format!("{}: {}", words.people, (words.people_count)(draft.people)),
        PlanRow::Start if draft.later == 0 => format!("{}: {}", words.start, words.now),
        PlanRow::Start => {
            format!("{}: {}", words.start, model.notebook.time_of(model.planned_start()))
        }
        PlanRow::Minutes => {
            format!("{}: {}", words.per_milestone, (words.minutes)(draft.minutes))
        }
        PlanRow::Milestone(id) => {
            let minutes = draft.milestones.get(&id).map(|&minutes| (words.minutes)(minutes));
            let name = (model.texts.linear.option)(pages.milestone_name(id), minutes.is_some());
            minutes.map_or(name.clone(), |minutes| format!("{name}, {minutes}"))
        }
        PlanRow::Material => words.about_material.to_owned(),
        PlanRow::Past(id) => held(id)
            .map(|held| {
                let date = model.notebook.date_of(held.progress.began);
                format!("{}: {}", words.past, (words.reopen)(&date, &held.plan.name))
            })
            .unwrap_or_default(),
    }
}

fn agenda_name(model: &Model) -> String {
    let words = &model.texts.workshop;
    match model.choice() {
        Choice::Script(id) => model.library.script().map_or_else(String::new, |script| {
            let agenda = &script.agendas[id];
            format!("{}, {}", agenda.name, (words.minutes)(agenda.minutes))
        }),
        Choice::Own => words.own_agenda.to_owned(),
        Choice::Template(_) => model.planned().map(|plan| plan.name).unwrap_or_default(),
    }
}

/// A step: what is asked, its text, and what there is to score or to vote on.
fn running(model: &Model, held: &Held) -> Seen {
    let rows = model.stage_rows();
    let rates = model.scope_of_page() == Scope::Rating;
    let chosen = model.state.workshop.chosen.min(rows.len().saturating_sub(1));
    let name = rows.get(chosen).map(|row| stage_text(model, row, rates)).unwrap_or_default();
    let told = rows.iter().enumerate();
    let counts = (model.texts.workshop.counts)(held.statements().count(), held.actions().len());
    Seen {
        place: format!("{} {name}", step(model, held, &counts)),
        of: format!("{:?} {}", held.progress.step, held.is_open()),
        text: stage_read(model, held, rows.get(chosen)),
        choices: told.map(|(place, one)| row(stage_text(model, one, rates), place, &[])).collect(),
        chosen,
        hint: stage_hint(model, held),
        // On the screen these two share a label where one scores.
        words: vec![
            (model.texts.action.onward_step.to_owned(), vec![Action::Workshop(Lead::Forward)]),
            (model.texts.action.step_back.to_owned(), vec![Action::Workshop(Lead::Back)]),
        ],
    }
}

/// How to go on in a step; a session that has ended is only looked at.
fn stage_hint(model: &Model, held: &Held) -> String {
    let words = &model.texts.linear;
    if !held.is_open() {
        return String::new();
    }
    match held.step().map(|step| step.kind) {
        Some(StepKind::Basis) => scores(model),
        Some(StepKind::Inspiration | StepKind::Vote) => words.vote_hint.to_owned(),
        Some(
            StepKind::Welcome
            | StepKind::Why
            | StepKind::Resident
            | StepKind::Future
            | StepKind::Break
            | StepKind::Actions
            | StepKind::Closing,
        )
        | None => words.stage_hint.to_owned(),
    }
}

/// What can be read at a step: its text, or the chosen row whole with the questions for the group.
fn stage_read(model: &Model, held: &Held, row: Option<&StageRow>) -> Vec<String> {
    let words = &model.texts.linear;
    let Some(row) = row else { return lines(&model.stage_page(held), words) };
    let mut text = vec![row.about.title.clone(), row.summary.clone()];
    text.retain(|line| !line.is_empty());
    let step = held.step().filter(|_| held.is_open());
    let questions = step.map(|step| lines(&model.pages().step_questions(step), words));
    text.extend(questions.into_iter().flatten());
    text
}

/// Which step it is, and what the group is asked.
fn step(model: &Model, held: &Held, counts: &str) -> String {
    let Some(step) = held.step().filter(|_| held.is_open()) else {
        return format!("{}. {}", held.plan.name, counts);
    };
    let number = usize::from(held.progress.step) + 1;
    let of = (model.texts.workshop.step_of)(number, held.plan.steps.len());
    format!(
        "{}, {of}: {}. {} {counts}.",
        model.texts.screen.workshop,
        step.title,
        model.asked(held)
    )
}

fn stage_text(model: &Model, row: &StageRow, rates: bool) -> String {
    let title = &row.about.title;
    if rates {
        let level = row.level.map_or(model.texts.linear.no_score, |level| model.texts.level(level));
        return format!("{title} ({level})");
    }
    let votes = (model.texts.workshop.vote_count)(row.votes);
    let aside = if row.aside.is_empty() { String::new() } else { format!(", {}", row.aside) };
    format!("{title}{aside} ({votes})")
}

/// All steps, to jump.
fn steps(model: &Model, held: &Held) -> Seen {
    let words = &model.texts.workshop;
    let chosen = model.state.workshop.chosen;
    let text = |number: usize| {
        let step = held.plan.steps.get(number);
        step.map(|step| format!("{}, {}", step.title, (words.minutes)(step.minutes)))
    };
    let all = 0..held.plan.steps.len();
    let told = text(chosen).unwrap_or_default();
    Seen {
        place: format!("{}, {}. {told}.", words.steps, held.plan.name),
        choices: all.filter_map(|place| Some(row(text(place)?, place, &[OPEN]))).collect(),
        chosen,
        ..Seen::default()
    }
}

/// A line that is captured.
pub(super) fn capture(model: &Model, capture: &Capture) -> Seen {
    let words = &model.texts.workshop;
    let asked = match capture.asked {
        Asked::Statement => words.statement_asked,
        Asked::What => words.action_asked,
        Asked::Who => words.who_asked,
        Asked::When => words.due_asked,
    };
    Seen {
        place: format!("{asked}."),
        of: format!("{:?}", capture.asked),
        hint: model.texts.linear.line_hint.to_owned(),
        ..Seen::default()
    }
}

/// What the clock says now.
pub(super) fn clock(model: &Model) -> String {
    let clock = &model.state.workshop.clock;
    if !model.session().is_some_and(|held| held.is_open()) {
        return model.texts.linear.no_clock.to_owned();
    }
    let late = clock.late.as_ref().map(|late| format!(", {late}")).unwrap_or_default();
    format!("{}, {}{late}.", clock.step, clock.whole)
}
