//! The rules for an agenda: that it adds up, and stays with its milestones.

use super::super::super::locate::Step;
use super::super::super::problem::{Fault, Misfit};
use super::super::super::raw;
use super::super::place::Place;
use crate::domain::workshop::{Agenda, AgendaStep, Capture, Cue, Method, Note, StepKind};
use crate::domain::{Closed, Id, MilestoneId, Register};

/// What takes longer than a working day is a mistake.
const LONGEST: u16 = 480;

pub(super) fn agenda(
    place: &mut Place<'_>,
    raw: raw::Agenda,
    methods: &Register<Method>,
) -> Agenda {
    let minutes = place.minutes(raw.minutes);
    let keys: Vec<_> = raw.steps.iter().map(|step| step.id.clone().unwrap_or_default()).collect();
    place.field("steps").here_ids_once(&keys);
    let named = raw.milestones.len();
    let milestones: Vec<MilestoneId> = place.members("milestones", raw.milestones);
    let steps = place.each("steps", raw.steps, 1, |place, raw| step(place, raw, methods));
    here_sum(place, &steps, minutes);
    // Of a milestone that is noted as wrong nobody knows which was meant.
    if milestones.len() == named {
        here_visits(place, &milestones, &steps);
    }
    Agenda {
        key: place.key(raw.id),
        name: place.text("name", raw.name),
        minutes,
        milestones,
        goal: place.sentence("goal", raw.goal),
        audience: place.sentence("audience", raw.audience),
        why_these: place.sentence("why_these", raw.why_these),
        preparation: place.texts("preparation", raw.preparation, 1),
        when_short: place.texts("when_short", raw.when_short, 1),
        steps,
    }
}

/// The steps take as long as the agenda says; of a step without minutes that is noted already.
fn here_sum(place: &mut Place<'_>, steps: &[AgendaStep], right: u16) {
    let found = steps.iter().fold(0_u16, |sum, step| sum.saturating_add(step.minutes));
    let known = right > 0 && steps.iter().all(|step| step.minutes > 0);
    if known && found != right {
        place.field("minutes").note(Fault::Workshop(Misfit::Sum { found, right }));
    }
}

/// The steps visit the milestones of the agenda: all of them, and no others.
fn here_visits(place: &mut Place<'_>, milestones: &[MilestoneId], steps: &[AgendaStep]) {
    for (index, step) in steps.iter().enumerate() {
        for milestone in step.milestones.iter().filter(|id| !milestones.contains(id)) {
            let mut list = place.field("steps");
            list.item(index)
                .field("milestones")
                .note(Fault::Workshop(Misfit::NotOfAgenda { id: milestone.id() }));
        }
    }
    for milestone in milestones {
        if !steps.iter().any(|step| step.milestones.contains(milestone)) {
            place.field("steps").note(Fault::Workshop(Misfit::NotVisited { id: milestone.id() }));
        }
    }
}

fn step(place: &mut Place<'_>, raw: raw::AgendaStep, methods: &Register<Method>) -> AgendaStep {
    let kind = place.known("kind", raw.kind);
    let least = usize::from(kind.is_some_and(StepKind::is_about_milestones));
    let captures = usize::from(kind.is_some_and(|kind| kind != StepKind::Break));
    AgendaStep {
        key: place.key(raw.id),
        kind: kind.unwrap_or(StepKind::Welcome),
        title: place.text("title", raw.title),
        minutes: place.minutes(raw.minutes),
        milestones: place.some_members("milestones", raw.milestones, least),
        screen: place.sentence("screen", raw.screen),
        method: method(place, raw.method, methods),
        notes: place.each("notes", raw.notes, 1, note),
        captures: place.each("captures", raw.captures, captures, capture),
    }
}

fn method(
    place: &mut Place<'_>,
    id: Option<String>,
    methods: &Register<Method>,
) -> Option<Id<Method>> {
    place.reference("method", id?, methods)
}

fn note(place: &mut Place<'_>, raw: String) -> Note {
    let text = place.here_text(Some(raw));
    let parts = text.split_once(": ");
    let known = parts.and_then(|(cue, rest)| Some((Cue::from_id(cue)?, rest)));
    if known.is_none() && !text.is_empty() {
        place.note(Fault::Workshop(Misfit::NoCue {
            allowed: Cue::ALL.iter().map(|cue| cue.id()).collect(),
        }));
    }
    let (cue, rest) = known.unwrap_or((Cue::Say, ""));
    Note { cue, text: rest.to_owned() }
}

fn capture(place: &mut Place<'_>, raw: raw::Capture) -> Capture {
    Capture { kind: place.member("kind", raw.kind), what: place.sentence("what", raw.what) }
}

impl Place<'_> {
    /// A number of minutes, from one to a working day; none when it is noted as wrong.
    pub(super) fn minutes(&mut self, minutes: Option<u16>) -> u16 {
        if let Some(found) = minutes.filter(|found| !(1..=LONGEST).contains(found)) {
            self.field("minutes").note(Fault::Workshop(Misfit::Minutes { found, most: LONGEST }));
            return 0;
        }
        self.number("minutes", minutes)
    }

    /// No two entries of a list may have the same id.
    fn here_ids_once(&mut self, ids: &[String]) {
        for (second, id) in ids.iter().enumerate().filter(|(_, id)| !id.is_empty()) {
            if let Some(first) = ids.iter().take(second).position(|earlier| earlier == id) {
                let id_of = |index| [Step::Index(index), Step::Field("id")];
                self.note_second(id, &id_of(first), &id_of(second));
            }
        }
    }
}
