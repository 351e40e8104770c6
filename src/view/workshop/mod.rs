//! The workshop: planning, the steps as the group sees them, all steps, and the facilitator's notes.

mod big;
mod clock;
mod plan;
mod rows;

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use super::{field, help};
use crate::app::{Asked, Capture, Model, Scope, Stage};
use crate::domain::workshop::StepKind;
use crate::layout::{self, Line, first_row};
use crate::page::{Page, Tone};
use crate::texts::step_sign;
use crate::workspace::Held;
use crate::wrap;

pub(super) fn draw(model: &Model, stage: Stage, brush: &mut Brush<'_>) {
    match (stage, model.session()) {
        (Stage::Planning, _) => plan::draw(model, brush),
        (Stage::Running(_), Some(held)) => running(model, &held, brush),
        (Stage::Steps(_), Some(held)) => steps(model, &held, brush),
        (Stage::Notes, Some(held)) => notes(model, &held, brush),
        (Stage::Notes, None) => {
            let area = layout::page_area(model.state.size);
            brush.sentence(area, &model.words(model.texts.workshop.no_session), Tone::Plain);
        }
        (Stage::Material | Stage::Compared(..), _) => {
            reading(model, layout::page_area(model.state.size), brush);
        }
        (Stage::Running(_) | Stage::Steps(_), None) => {}
    }
}

/// One step, as the group sees it.
fn running(model: &Model, held: &Held, brush: &mut Brush<'_>) {
    let areas = model.stage_areas(held);
    big::draw(&big_title(model, held), areas.title, model.state.look.ascii, brush);
    if held.is_open() {
        brush.sentence(areas.ask, &model.asked(held), Tone::Strong);
    }
    if matches!(model.scope_of_page(), Scope::Rating | Scope::Voting) {
        rows::draw(model, held, areas.text, brush);
    } else {
        brush.stand(areas.text);
        page(&model.stage_page(held), model.state.workshop.scroll, areas.text, brush);
    }
    captured(model, held, areas.captured, brush);
    brush.rule(areas.rule);
    clock::draw(model, held, brush);
}

/// What stands in big letters: the milestone where the step is about one, else the step.
fn big_title(model: &Model, held: &Held) -> String {
    let Some(step) = held.step().filter(|_| held.is_open()) else {
        return model.texts.workshop.screen.to_owned();
    };
    match step.milestones.as_slice() {
        [milestone] => model.pages().milestone_name(*milestone).to_owned(),
        _ => step.title.clone(),
    }
}

/// What was captured last at the left, and how much in all at the right.
fn captured(model: &Model, held: &Held, area: Rect, brush: &mut Brush<'_>) {
    let words = &model.texts.workshop;
    let (statements, actions) = (held.statements().count(), held.actions().len());
    let counts = (words.counts)(statements, actions);
    let used = brush.put_right(area, &counts, Tone::Quiet);
    let left = Rect { width: area.width.saturating_sub(used + 2), ..area };
    if let Some(last) = &model.state.workshop.captured {
        brush.put(left, last, Tone::Own);
    }
}

/// Every step with its minutes; the one at hand is chosen at first.
fn steps(model: &Model, held: &Held, brush: &mut Brush<'_>) {
    let area = layout::page_area(model.state.size);
    let title = format!("{} · {}", model.texts.workshop.steps, held.plan.name);
    brush.put(area, &title, Tone::Strong);
    let rows = layout::steps_area(model.state.size);
    let chosen = model.state.workshop.chosen;
    let first = first_row(chosen, held.plan.steps.len(), usize::from(rows.height));
    let steps = held.plan.steps.iter().enumerate().skip(first);
    for (y, (number, step)) in (rows.y..rows.bottom()).zip(steps) {
        let row = Rect { y, height: 1, ..rows };
        let is_here = number == usize::from(held.progress.step);
        let tone = if number == chosen { Tone::Chosen } else { Tone::Plain };
        if number == chosen {
            brush.choose(row);
        }
        let minutes = (model.texts.workshop.minutes)(step.minutes);
        let used = brush.put_right(row, &minutes, quiet_unless(tone));
        let left = Rect { width: row.width.saturating_sub(used + 2), ..indent(row, 2) };
        let mark = if is_here { "→" } else { step_sign(step.kind) };
        let text = format!("{mark} {:>2} {}", number + 1, step.title);
        let pause = step.kind == StepKind::Break && number != chosen;
        brush.put(left, &text, if pause { Tone::Quiet } else { tone });
    }
    brush.thumb(rows, first, held.plan.steps.len());
}

fn quiet_unless(tone: Tone) -> Tone {
    if tone == Tone::Chosen { tone } else { Tone::Quiet }
}

/// What the facilitator reads beside the projector.
fn notes(model: &Model, held: &Held, brush: &mut Brush<'_>) {
    let area = layout::page_area(model.state.size);
    let title = held.step().map(|step| step.title.clone()).unwrap_or_default();
    brush.put(area, &title, Tone::Strong);
    reading(model, layout::notes_area(model.state.size), brush);
    clock::draw(model, held, brush);
}

fn reading(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let area = Rect { width: area.width.min(wrap::MEASURE), ..area };
    brush.stand(area);
    page(&model.stage_reading(), model.state.workshop.scroll, area, brush);
}

/// A page from a line on, with a sign where more follows.
fn page(page: &Page, scroll: usize, area: Rect, brush: &mut Brush<'_>) {
    let sheet = page.lay_out(area.width);
    let last = sheet.lines.len().saturating_sub(usize::from(area.height));
    let first = scroll.min(last);
    for (y, line) in (area.y..area.bottom()).zip(sheet.lines.iter().skip(first)) {
        brush.put_pieces(Rect { y, height: 1, ..area }, &line.pieces, |_| false);
    }
    let beside = Rect { width: area.width.saturating_add(2), ..area };
    brush.thumb(beside, first, sheet.lines.len());
}

/// The line in which something is captured, over the foot of the step.
pub(super) fn capture(model: &Model, capture: &Capture, brush: &mut Brush<'_>) {
    let words = &model.texts.workshop;
    let areas = Line::of(model.state.size);
    let asked = match capture.asked {
        Asked::Statement => words.statement_asked,
        Asked::What => words.action_asked,
        Asked::Who => words.who_asked,
        Asked::When => words.due_asked,
    };
    help::frame(areas.frame, asked, brush);
    field::draw(&capture.field, areas.field, brush);
    brush.put(areas.hint, &capture.before.join(" · "), Tone::Quiet);
}

/// Where in the workshop one is, for the row above everything.
pub(super) fn path(model: &Model, stage: Stage) -> Vec<String> {
    let screen = model.texts.screen.workshop.to_owned();
    let last = match (stage, model.session()) {
        (Stage::Running(_) | Stage::Steps(_), Some(held)) => {
            let step = held.step().filter(|_| held.is_open());
            step.map_or_else(|| held.plan.name.clone(), |step| step.title.clone())
        }
        (Stage::Notes, _) => model.texts.screen.speaker.to_owned(),
        (Stage::Compared(..), _) => model.texts.workshop.compared.to_owned(),
        (Stage::Running(_) | Stage::Steps(_) | Stage::Planning | Stage::Material, _) => {
            return vec![screen];
        }
    };
    vec![screen, last]
}

/// How far one is, for the end of that row.
pub(super) fn place(model: &Model, held: &Held) -> String {
    let all = held.plan.steps.len();
    (model.texts.workshop.step_of)(usize::from(held.progress.step) + 1, all)
}

pub(super) use clock::width as clock_width;

fn width_of(text: &str) -> u16 {
    columns(text)
}
