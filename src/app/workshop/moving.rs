//! Moving through a session: on, back, past, and how long a step takes.

use super::{Model, Stage};
use crate::app::{Effect, Place};
use crate::domain::workshop::StepKind;
use crate::workspace::{Entry, Held, Progress, Record};

/// How many minutes a step gets or loses at once.
const MORE: i16 = 2;

/// Writes where a session stands. Moving is no step of undo: what was captured is.
fn stand(model: &mut Model, held: &Held, progress: Progress) -> Vec<Effect> {
    model.state.workshop.chosen = 0;
    model.state.workshop.scroll = 0;
    let record = Record::Progress { session: held.id, progress };
    let version = model.notebook.write(Entry::Workshop(record), false);
    super::reminded(model);
    model.stored(vec![version])
}

fn led(model: &Model) -> Option<Held> {
    let Place::Workshop(Stage::Running(_)) = model.here() else { return None };
    model.session()
}

pub(super) fn forward(model: &mut Model) -> Vec<Effect> {
    let Some(held) = led(model).filter(Held::is_open) else { return Vec::new() };
    let next = usize::from(held.progress.step) + 1;
    if next < held.plan.steps.len() {
        return jump(model, next);
    }
    let mut progress = held.progress.clone();
    progress.end(model.notebook.now);
    model.tell(model.texts.workshop.ended);
    stand(model, &held, progress)
}

pub(super) fn back(model: &mut Model) -> Vec<Effect> {
    let Some(held) = led(model) else { return Vec::new() };
    if !held.is_open() {
        let mut progress = held.progress.clone();
        progress.end(model.notebook.now);
        model.state.workshop.led = Some(held.id);
        return stand(model, &held, progress);
    }
    if let Some(step) = usize::from(held.progress.step).checked_sub(1) {
        return jump(model, step);
    }
    model.tell(model.texts.workshop.first_step);
    Vec::new()
}

pub(super) fn skip(model: &mut Model) -> Vec<Effect> {
    let title = led(model).and_then(|held| held.step().map(|step| step.title.clone()));
    let effects = forward(model);
    if let Some(title) = title.filter(|_| model.session().is_some_and(|held| held.is_open())) {
        model.tell((model.texts.workshop.skipped)(&title));
    }
    effects
}

/// To a step, by its number from 0. A session that has ended goes on there.
pub(super) fn jump(model: &mut Model, step: usize) -> Vec<Effect> {
    let Some(held) = led(model) else { return Vec::new() };
    let Ok(number) = u16::try_from(step.min(held.plan.steps.len().saturating_sub(1))) else {
        return Vec::new();
    };
    let mut progress = held.progress.clone();
    if !held.is_open() {
        progress.end(model.notebook.now);
        model.state.workshop.led = Some(held.id);
    }
    progress.go(number, model.notebook.now);
    stand(model, &held, progress)
}

/// To the step in which the milestone at hand is scored; where the step has none, the last one
/// before it.
pub(super) fn to_score(model: &mut Model) -> Vec<Effect> {
    let Some(held) = led(model) else { return Vec::new() };
    let here = usize::from(held.progress.step);
    let wanted = held.step().and_then(|step| step.milestones.first().copied());
    let scored = |step: &&(usize, &crate::workspace::PlannedStep)| step.1.kind == StepKind::Basis;
    let steps: Vec<_> = held.plan.steps.iter().enumerate().collect();
    let same = |step: &&(usize, &crate::workspace::PlannedStep)| {
        wanted.is_none_or(|id| step.1.milestones.contains(&id))
    };
    let found = steps.iter().filter(scored).find(same);
    let before = || steps.iter().filter(scored).rfind(|step| step.0 <= here);
    if let Some(&(step, _)) = found.or_else(before) {
        return jump(model, step);
    }
    model.tell(model.texts.workshop.nothing_to_score);
    Vec::new()
}

pub(super) fn extend(model: &mut Model, times: i16) -> Vec<Effect> {
    let Some(held) = led(model).filter(Held::is_open) else { return Vec::new() };
    let mut progress = held.progress.clone();
    progress.extend(MORE * times);
    let planned = held.step().map_or(0, |step| step.minutes);
    let minutes = planned.saturating_add(progress.extra(progress.step));
    let (chosen, scroll) = (model.state.workshop.chosen, model.state.workshop.scroll);
    model.tell((model.texts.workshop.extended)(minutes));
    let effects = stand(model, &held, progress);
    (model.state.workshop.chosen, model.state.workshop.scroll) = (chosen, scroll);
    effects
}

pub(super) fn pause(model: &mut Model) -> Vec<Effect> {
    let Some(held) = led(model).filter(Held::is_open) else { return Vec::new() };
    let mut progress = held.progress.clone();
    progress.pause(model.notebook.now);
    let (chosen, scroll) = (model.state.workshop.chosen, model.state.workshop.scroll);
    let effects = stand(model, &held, progress);
    (model.state.workshop.chosen, model.state.workshop.scroll) = (chosen, scroll);
    effects
}
