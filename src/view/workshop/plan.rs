//! Planning: what to do, for whom and when; beside or below it what the agenda is for.

use ratatui::layout::Rect;

use super::page;
use crate::app::{Choice, Model, PlanRow};
use crate::layout::{self, PLAN_LABEL, first_row};
use crate::page::{Page, Span, Tone};
use crate::view::brush::{Brush, indent};
use crate::workspace::{EntryId, Held, Plan};

pub(super) fn draw(model: &Model, brush: &mut Brush<'_>) {
    let rows = model.plan_rows();
    let (list, about) = layout::plan_areas(model.state.size, rows.len());
    let chosen = model.state.workshop.chosen.min(rows.len().saturating_sub(1));
    let first = first_row(chosen, rows.len(), usize::from(list.height));
    for (y, (number, row)) in (list.y..list.bottom()).zip(rows.iter().enumerate().skip(first)) {
        line(model, *row, number == chosen, Rect { y, height: 1, ..list }, brush);
    }
    brush.thumb(list, first, rows.len());
    page(&about_plan(model), 0, about, brush);
}

/// How long it takes and when it ends, and what the agenda is for.
fn about_plan(model: &Model) -> Page {
    let words = &model.texts.workshop;
    let mut whole = Page::default();
    let Some(plan) = model.planned() else {
        whole.blocks.push(paragraph(words.no_milestones, Tone::Attention));
        return whole;
    };
    let end = plan.start.saturating_add(u64::from(plan.minutes()) * 60_000);
    let fits = (words.fits)(plan.minutes(), &model.notebook.time_of(end));
    let breaks = (words.breaks)(&breaks(model, &plan));
    whole.blocks.push(paragraph(&format!("{fits} · {breaks}"), Tone::Strong));
    whole.blocks.extend(model.pages().agenda(&plan.agenda).blocks);
    whole
}

fn paragraph(text: &str, tone: Tone) -> crate::page::Block {
    crate::page::Block::Paragraph(vec![Span { text: text.to_owned(), tone, target: None }])
}

/// When the breaks begin.
fn breaks(model: &Model, plan: &Plan) -> Vec<String> {
    let at = |place: usize| {
        let before = u64::from(plan.minutes_before(place)) * 60_000;
        model.notebook.time_of(plan.start.saturating_add(before))
    };
    let steps = plan.steps.iter().enumerate();
    steps
        .filter(|(_, step)| step.kind == crate::domain::workshop::StepKind::Break)
        .map(|(place, _)| at(place))
        .collect()
}

fn line(model: &Model, row: PlanRow, chosen: bool, area: Rect, brush: &mut Brush<'_>) {
    if chosen {
        brush.choose(area);
    }
    let tone = |other: Tone| if chosen { Tone::Chosen } else { other };
    let (label, value) = words_of(model, row);
    let inner = Rect { width: area.width.saturating_sub(3), ..indent(area, 2) };
    if matches!(row, PlanRow::Milestone(_)) {
        let inner = Rect { width: inner.width.saturating_sub(1), ..inner };
        let used = brush.put_right(inner, &value, tone(Tone::Plain));
        let name = indent(inner, 2);
        let name = Rect { width: name.width.saturating_sub(used + 1), ..name };
        brush.put(name, &label, tone(Tone::Plain));
        return;
    }
    if value.is_empty() {
        brush.put(inner, &label, tone(Tone::Strong));
        return;
    }
    brush.put(Rect { width: PLAN_LABEL.min(inner.width), ..inner }, &label, tone(Tone::Quiet));
    brush.put(indent(inner, PLAN_LABEL), &value, tone(Tone::Plain));
}

/// The label of a row, and its value.
fn words_of(model: &Model, row: PlanRow) -> (String, String) {
    let words = &model.texts.workshop;
    let draft = &model.state.workshop.draft;
    let pages = model.pages();
    let turn = |value: String| format!("‹ {value} ›");
    let pair = |label: &str, value: String| (label.to_owned(), turn(value));
    match row {
        PlanRow::GoOn(id) => {
            let held = Held::read(model.notebook.workspace(), id);
            let name = held.as_ref().map(|held| held.plan.name.clone()).unwrap_or_default();
            let step = held.as_ref().and_then(Held::step).map(|step| step.title.clone());
            ((words.go_on)(&name, &step.unwrap_or_default()), String::new())
        }
        PlanRow::Begin => (words.begin.to_owned(), String::new()),
        PlanRow::Agenda => pair(words.agenda, agenda_name(model)),
        PlanRow::Track => pair(words.track, pages.track_name(draft.track).to_owned()),
        PlanRow::Role => {
            let role = draft.role.map_or(words.no_role, |role| model.texts.role_short(role));
            pair(words.role, role.to_owned())
        }
        PlanRow::People => pair(words.people, (words.people_count)(draft.people)),
        PlanRow::Start if draft.later == 0 => pair(words.start, words.now.to_owned()),
        PlanRow::Start => pair(words.start, model.notebook.time_of(model.planned_start())),
        PlanRow::Minutes => pair(words.per_milestone, (words.minutes)(draft.minutes)),
        PlanRow::Milestone(id) => {
            let minutes = draft.milestones.get(&id);
            let picked = if minutes.is_some() { "[x]" } else { "[ ]" };
            let minutes = minutes.map(|&minutes| turn((words.minutes)(minutes)));
            let name = format!("{picked} {}", pages.milestone_name(id));
            (name, minutes.unwrap_or_default())
        }
        PlanRow::Material => (words.about_material.to_owned(), String::new()),
        PlanRow::Past(id) => past(model, id),
    }
}

fn agenda_name(model: &Model) -> String {
    let words = &model.texts.workshop;
    match model.choice() {
        Choice::Script(id) => match model.library.script() {
            Some(script) => {
                let agenda = &script.agendas[id];
                format!("{}, {}", agenda.name, (words.minutes)(agenda.minutes))
            }
            None => String::new(),
        },
        Choice::Own => words.own_agenda.to_owned(),
        Choice::Template(_) => model.planned().map(|plan| plan.name).unwrap_or_default(),
    }
}

fn past(model: &Model, id: EntryId) -> (String, String) {
    let Some(held) = Held::read(model.notebook.workspace(), id) else {
        return (String::new(), String::new());
    };
    let words = &model.texts.workshop;
    let date = model.notebook.date_of(held.progress.began);
    (words.past.to_owned(), (words.reopen)(&date, &held.plan.name))
}
