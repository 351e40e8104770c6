//! Writing down what comes out of a workshop, without leaving the step.

use super::{Model, captures};
use crate::app::{Effect, Field, Overlay};
use crate::domain::Level;
use crate::workspace::{Entry, Held, Line, LineKind, Record};

/// How many letters a line has room for.
const LONGEST: usize = 400;

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// What someone says.
    Statement,
    /// What is to be done.
    What,
    /// Who does it.
    Who,
    /// When it is done.
    When,
}

/// A line that is being captured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capture {
    /// What is asked for now.
    pub asked: Asked,
    /// What is typed.
    pub field: Field,
    /// What was answered before: what, and who.
    pub before: Vec<String>,
}

/// Asks for a line, over the step.
pub(super) fn ask(model: &mut Model, asked: Asked) {
    if model.session().is_some() {
        let capture = Capture { asked, field: Field::of_at_most(LONGEST), before: Vec::new() };
        model.state.overlays.push(Overlay::Capture(capture));
    }
}

/// Keeps what was typed, or asks for the rest of an action. An empty line is nothing.
pub(super) fn keep(model: &mut Model) -> Vec<Effect> {
    let Some(capture) = captures(model) else { return Vec::new() };
    let text = capture.field.text().trim().to_owned();
    let next = match capture.asked {
        Asked::What if !text.is_empty() => Some(Asked::Who),
        Asked::Who => Some(Asked::When),
        Asked::Statement | Asked::What | Asked::When => None,
    };
    if let Some(next) = next {
        capture.before.push(text);
        capture.asked = next;
        capture.field = Field::of_at_most(LONGEST);
        return Vec::new();
    }
    let (asked, mut before) = (capture.asked, std::mem::take(&mut capture.before));
    model.state.overlays.pop();
    match asked {
        Asked::Statement | Asked::What if text.is_empty() => Vec::new(),
        Asked::Statement | Asked::What | Asked::Who => write(model, text, LineKind::Statement),
        Asked::When => {
            let who = before.pop().unwrap_or_default();
            let what = before.pop().unwrap_or_default();
            write(model, what, LineKind::Action { who, due: text })
        }
    }
}

fn write(model: &mut Model, text: String, kind: LineKind) -> Vec<Effect> {
    let Some(held) = model.session() else { return Vec::new() };
    let step = held.step().map(|step| step.key.clone()).unwrap_or_default();
    let id = model.notebook.new_id();
    let record = Record::Line { id, session: held.id, line: Line { step, text, kind } };
    let effects = model.keep_all(vec![(Entry::Workshop(record.clone()), false)]);
    let kind = model.texts.workshop.kind_of(&record);
    let what = crate::app::keep::workshop_name(kind, &record);
    tell(model, &what);
    effects
}

/// Says what was captured last; it stays there until the next one.
fn tell(model: &mut Model, what: &str) {
    model.state.workshop.captured = Some((model.texts.workshop.captured)(what));
}

/// Changes the votes for what is chosen.
pub(super) fn vote(model: &mut Model, change: impl FnOnce(u16) -> u16) -> Vec<Effect> {
    let Some(held) = model.session().filter(Held::is_open) else { return Vec::new() };
    let rows = model.stage_rows();
    let Some(row) = rows.get(model.state.workshop.chosen) else { return Vec::new() };
    let step = held.step().map(|step| step.key.clone()).unwrap_or_default();
    let about = row.about.clone();
    let was = held.votes_for(&step, &about);
    let count = change(was);
    if count == was {
        return Vec::new();
    }
    let record = Record::Votes { session: held.id, step, about: about.clone(), count };
    let effects = model.keep_all(vec![(Entry::Workshop(record), false)]);
    let count = (model.texts.workshop.vote_count)(count);
    let what = format!("{count}, {}", about.title);
    tell(model, &what);
    effects
}

/// Types a digit of the number of votes: behind what is there, as long as the group can have so
/// many, else in its place.
pub(super) fn digit(model: &mut Model, digit: u8) -> Vec<Effect> {
    let ballot = model.ballot();
    vote(model, |count| {
        let longer = count.saturating_mul(10).saturating_add(u16::from(digit));
        if count > 0 && u32::from(longer) <= ballot.all { longer } else { u16::from(digit) }
    })
}

/// Gives what is chosen a score, or takes it away, and goes on to the next. What it was before the
/// workshop is kept with it.
pub(super) fn rate(model: &mut Model, level: Option<Level>) -> Vec<Effect> {
    let Some(held) = model.session() else { return Vec::new() };
    let rows = model.stage_rows();
    let chosen = model.state.workshop.chosen;
    let Some(row) = rows.get(chosen) else { return Vec::new() };
    let about = row.about.clone();
    let kept = model.notebook.kept();
    let known = kept.score(&about.subject).map(|(score, remark)| (score.level, remark.to_owned()));
    let rated = held.ratings.iter().find(|rated| rated.about.subject == about.subject);
    let before = rated.map_or(known.as_ref().map(|(level, _)| *level), |rated| rated.before);
    let now = known.as_ref().map(|(level, _)| *level);
    let remark = known.map(|(_, remark)| remark).unwrap_or_default();
    let Some(told) = level.or(now) else { return Vec::new() };
    let score = Entry::Score { about: about.clone(), level: told, remark };
    let rating = Record::Rating { session: held.id, about: about.clone(), before, after: told };
    let gone = level.is_none();
    let effects = model.keep_all(vec![(Entry::Workshop(rating), gone), (score, gone)]);
    let word = level.map_or(model.texts.notice.unscored, |level| model.texts.level(level));
    let what = format!("{word}, {}", about.title);
    tell(model, &what);
    if !gone && chosen + 1 < rows.len() {
        model.state.workshop.chosen = chosen + 1;
    }
    effects
}
