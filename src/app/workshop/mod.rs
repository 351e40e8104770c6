//! The workshop: planning it, leading a group along its steps, and what comes out of it.

mod capture;
mod compare;
mod draft;
mod moving;
mod rows;

use super::{Effect, Here, Model, Overlay, Place, Scope, Taken, list};
use crate::domain::TrackId;
use crate::domain::workshop::StepKind;
use crate::layout;
use crate::page::Page;
use crate::workspace::{Clock, EntryId, Held};
use crate::wrap;

pub use capture::{Asked, Capture};
pub use draft::{Choice, Draft, PlanRow};
pub use rows::{Ballot, StageRow};

/// Where in the workshop one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Choosing what is to be done, or what to go on with.
    Planning,
    /// Leading a session.
    Running(EntryId),
    /// All steps of a session, to jump.
    Steps(EntryId),
    /// What the material says beside its steps.
    Material,
    /// The facilitator's own notes, on another screen.
    Notes,
    /// A session beside another one.
    Compared(EntryId, EntryId),
}

/// What leading a workshop asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// To the workshop: the one that runs, else planning.
    Show,
    /// To the next step.
    Forward,
    /// To the step before.
    Back,
    /// Past this step.
    Skip,
    /// Give this step more time.
    Longer,
    /// Give it less.
    Shorter,
    /// Stop the clock, or let it go on.
    Pause,
    /// See all steps.
    Steps,
    /// Write down what someone says.
    Statement,
    /// Write down who does what and when.
    Task,
    /// To the step in which this milestone is scored.
    ToScore,
    /// The session at hand beside another one.
    Compare,
    /// A vote more for what is chosen.
    More,
    /// A vote less.
    Fewer,
    /// Type how many votes it got.
    Digit(u8),
}

/// What the workshop remembers beside what is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workshop {
    /// What is being planned.
    pub draft: Draft,
    /// The chosen row, from 0.
    pub chosen: usize,
    /// The first line that is seen.
    pub scroll: usize,
    /// The session that was led last while the program ran.
    pub led: Option<EntryId>,
    /// What was captured last, in words.
    pub captured: Option<String>,
    /// What the clock says, in words.
    pub clock: ClockWords,
    /// At which step the clock was told last.
    noted: u16,
    /// Until when the program need not be woken for the clock.
    awaited: u64,
}

/// What the clock says, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClockWords {
    /// Of this step.
    pub step: String,
    /// Of the whole.
    pub whole: String,
    /// That it asks for attention.
    pub late: Option<String>,
}

impl Model {
    /// Starts a workshop at once, as the command line asks. Nothing begins when there is no such
    /// agenda.
    pub fn start_workshop(&mut self, agenda: &str, track: Option<TrackId>) -> Vec<Effect> {
        draft::start(self, agenda, track)
    }

    /// Goes to planning, or to what runs.
    pub fn show_workshop(&mut self) -> Vec<Effect> {
        lead(self, Lead::Show)
    }

    /// Opens the facilitator's notes.
    pub fn show_notes(&mut self) -> Vec<Effect> {
        go(self, Stage::Notes);
        Vec::new()
    }

    /// The session that is being led or looked at.
    #[must_use]
    pub fn session(&self) -> Option<Held> {
        let id = match self.here() {
            Place::Workshop(Stage::Running(id) | Stage::Steps(id)) => id,
            Place::Workshop(Stage::Notes) => self.open_session()?,
            Place::Workshop(Stage::Planning | Stage::Material | Stage::Compared(..))
            | Place::Map(..)
            | Place::Page(_)
            | Place::Glossary(_)
            | Place::Finder
            | Place::Saved
            | Place::Scan(_)
            | Place::Form(_) => return None,
        };
        Held::read(self.notebook.workspace(), id)
    }

    /// The session that is led or looked at, or that is chosen in planning.
    #[must_use]
    pub fn session_here(&self) -> Option<EntryId> {
        if self.here() == Place::Workshop(Stage::Planning) {
            return draft::chosen_session(self);
        }
        self.session().map(|held| held.id)
    }

    /// The newest session that has not ended.
    #[must_use]
    pub fn open_session(&self) -> Option<EntryId> {
        let workspace = self.notebook.workspace();
        let is_open = |id: &EntryId| {
            Held::read(workspace, *id).is_some_and(|held| held.is_open() && held.progress.began > 0)
        };
        Held::all(workspace).into_iter().find(is_open)
    }

    /// What the clock of a session tells now.
    #[must_use]
    pub fn clock_of(&self, held: &Held) -> Clock {
        Clock::of(&held.plan, &held.progress, self.notebook.now)
    }

    /// What the group is asked in the step at hand.
    #[must_use]
    pub fn asked(&self, held: &Held) -> String {
        let Some(step) = held.step() else { return String::new() };
        self.agenda_step(held, step).map_or_else(|| step.title.clone(), |from| from.screen.clone())
    }

    /// Whether a session is shown that has ended: then its outcome is what there is to see.
    #[must_use]
    pub fn stage_page(&self, held: &Held) -> Page {
        match held.step().filter(|_| held.is_open()) {
            Some(step) => self.pages().stage(held, step, &self.checklist),
            None => self.pages().outcome(held, &self.checklist),
        }
    }

    /// Where the parts of the step at hand stand.
    #[must_use]
    pub fn stage_areas(&self, held: &Held) -> layout::Stage {
        let size = self.state.size;
        let asked = if held.is_open() { self.asked(held) } else { String::new() };
        let lines = wrap::lines(&asked, usize::from(layout::column(size))).len();
        let lines = if asked.is_empty() { 0 } else { u16::try_from(lines).unwrap_or(u16::MAX) };
        let has_text = held.step().is_none_or(|step| step.kind != StepKind::Break);
        layout::Stage::of(size, lines, has_text)
    }

    /// What the facilitator reads beside the projector, or what the material says.
    #[must_use]
    pub fn stage_reading(&self) -> Page {
        if let Some((then, now)) = self.compared() {
            return self.pages().compared(&then, &now, &self.checklist);
        }
        let Some(held) = self.session() else { return self.pages().whole_material() };
        match held.step() {
            Some(step) => self.pages().speaker_notes(&held, step, self.agenda_step(&held, step)),
            None => Page::default(),
        }
    }

    /// How far the text at hand can be scrolled, and how many rows are seen.
    fn stage_length(&self) -> (usize, usize) {
        let Place::Workshop(stage) = self.here() else { return (0, 1) };
        let (page, area) = match (stage, self.session()) {
            (Stage::Running(_), Some(held)) => {
                (self.stage_page(&held), self.stage_areas(&held).text)
            }
            (
                Stage::Running(_)
                | Stage::Planning
                | Stage::Steps(_)
                | Stage::Material
                | Stage::Compared(..)
                | Stage::Notes,
                _,
            ) => (self.stage_reading(), layout::notes_area(self.state.size)),
        };
        let rows = usize::from(area.height);
        (page.lay_out(area.width).lines.len().saturating_sub(rows), rows)
    }

    /// Where the keys go in the workshop.
    pub(super) fn scope_of_stage(&self, stage: Stage) -> Scope {
        match stage {
            Stage::Planning if draft::is_past(self) => Scope::Past,
            Stage::Planning => Scope::Plan,
            Stage::Steps(_) => Scope::Steps,
            Stage::Material | Stage::Notes => Scope::Notes,
            Stage::Compared(..) => Scope::Compared,
            Stage::Running(_) => {
                let held = self.session().filter(Held::is_open);
                match held.as_ref().and_then(Held::step).map(|step| step.kind) {
                    Some(StepKind::Basis) => Scope::Rating,
                    Some(StepKind::Inspiration | StepKind::Vote) => Scope::Voting,
                    Some(
                        StepKind::Welcome
                        | StepKind::Why
                        | StepKind::Resident
                        | StepKind::Future
                        | StepKind::Break
                        | StepKind::Actions,
                    ) => Scope::Stage,
                    Some(StepKind::Closing) => Scope::Outcome,
                    None => Scope::Ended,
                }
            }
        }
    }
}

/// Does what leading asks for.
pub(super) fn lead(model: &mut Model, lead: Lead) -> Vec<Effect> {
    match lead {
        Lead::Show => show(model),
        Lead::Forward => return moving::forward(model),
        Lead::Back => return moving::back(model),
        Lead::Skip => return moving::skip(model),
        Lead::Longer => return moving::extend(model, 1),
        Lead::Shorter => return moving::extend(model, -1),
        Lead::Pause => return moving::pause(model),
        Lead::Steps => steps(model),
        Lead::Statement => capture::ask(model, Asked::Statement),
        Lead::Task => capture::ask(model, Asked::What),
        Lead::ToScore => return moving::to_score(model),
        Lead::Compare => compare::open(model),
        Lead::More => return capture::vote(model, |count| count.saturating_add(1)),
        Lead::Fewer => return capture::vote(model, |count| count.saturating_sub(1)),
        Lead::Digit(digit) => return capture::digit(model, digit),
    }
    Vec::new()
}

/// To the session that was led in this program, else to planning, where others wait.
fn show(model: &mut Model) {
    let led = model.state.workshop.led;
    let led = led.filter(|&id| {
        Held::read(model.notebook.workspace(), id).is_some_and(|held| held.is_open())
    });
    let stage = led.map_or(Stage::Planning, Stage::Running);
    if model.here() != Place::Workshop(stage) {
        go(model, stage);
    }
    if stage == Stage::Planning {
        draft::prepare(model);
    }
}

/// Goes to a part of the workshop, at its start.
pub(super) fn go(model: &mut Model, stage: Stage) {
    model.state.workshop.chosen = 0;
    model.state.workshop.scroll = 0;
    model.state.history.go(Place::Workshop(stage));
}

fn steps(model: &mut Model) {
    let Place::Workshop(Stage::Running(id)) = model.here() else { return };
    let step = model.session().map_or(0, |held| usize::from(held.progress.step));
    go(model, Stage::Steps(id));
    model.state.workshop.chosen = step;
}

/// What the screen that has the focus does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    let Place::Workshop(stage) = model.here() else { return None };
    match stage {
        Stage::Planning => draft::take(model, here),
        Stage::Running(_) => take_running(model, here),
        Stage::Steps(_) => take_steps(model, here),
        Stage::Material | Stage::Notes => take_reading(model, here),
        Stage::Compared(..) => compare::take(model, here),
    }
}

fn take_running(model: &mut Model, here: Here) -> Taken {
    if matches!(model.scope(), Scope::Stage | Scope::Outcome | Scope::Ended) {
        return take_reading(model, here);
    }
    let rows = model.stage_rows().len();
    let chosen = model.state.workshop.chosen.min(rows.saturating_sub(1));
    model.state.workshop.chosen = list::moved(here, chosen, rows, rows)?;
    Some(Vec::new())
}

fn take_steps(model: &mut Model, here: Here) -> Taken {
    let held = model.session()?;
    if here == Here::Open {
        let step = model.state.workshop.chosen;
        super::update::history_back(model);
        return Some(moving::jump(model, step));
    }
    let (chosen, count) = (model.state.workshop.chosen, held.plan.steps.len());
    model.state.workshop.chosen = list::moved(here, chosen, count, count)?;
    Some(Vec::new())
}

fn take_reading(model: &mut Model, here: Here) -> Taken {
    let (last, rows) = model.stage_length();
    let scroll = model.state.workshop.scroll.min(last);
    model.state.workshop.scroll = list::moved(here, scroll, last + 1, rows)?;
    Some(Vec::new())
}

/// What a line that is captured does with an action.
pub(super) fn take_capture(model: &mut Model, here: Here) -> Taken {
    match here {
        Here::Open => Some(capture::keep(model)),
        Here::Back => {
            model.state.overlays.pop();
            Some(Vec::new())
        }
        Here::Move(_)
        | Here::Leap(_)
        | Here::Panel(_)
        | Here::Sibling(_)
        | Here::Term(_)
        | Here::Toggle
        | Here::Sort => None,
    }
}

/// Scores what is chosen in a step that is for scoring.
pub(super) fn score(model: &mut Model, level: Option<crate::domain::Level>) -> Option<Vec<Effect>> {
    (model.scope() == Scope::Rating).then(|| capture::rate(model, level))
}

/// A click on the chosen row of planning, at this column of it.
pub(super) fn turn(model: &mut Model, column: u16) -> Vec<Effect> {
    draft::click(model, column)
}

/// Keeps the agenda that is being planned.
pub(super) fn save(model: &mut Model) -> Option<Vec<Effect>> {
    (model.scope() == Scope::Plan).then(|| draft::keep_template(model))
}

/// Moves the clock of the screen on, and asks to be woken when it says something else.
pub(super) fn tick(model: &mut Model) -> Vec<Effect> {
    let Some(held) = model.session() else { return Vec::new() };
    if model.state.workshop.noted != held.progress.step {
        model.state.workshop.noted = held.progress.step;
        model.state.workshop.scroll = 0;
    }
    let clock = model.clock_of(&held);
    let words = words_of(model, &clock);
    model.state.workshop.clock = words;
    let now = model.notebook.now;
    let Some(next) = clock.next().filter(|_| model.state.workshop.awaited <= now) else {
        return Vec::new();
    };
    model.state.workshop.awaited = now.saturating_add(next);
    vec![Effect::RemindIn(std::time::Duration::from_millis(next))]
}

/// The time that was asked for is there: the clock may be asked for again.
pub(super) fn reminded(model: &mut Model) {
    model.state.workshop.awaited = 0;
}

const MINUTE: u64 = 60_000;

fn words_of(model: &Model, clock: &Clock) -> ClockWords {
    let words = &model.texts.workshop;
    let step = match clock.left() {
        _ if clock.paused => words.paused.to_owned(),
        Some(left) if clock.is_last_minute() => (words.left_seconds)(left.div_ceil(1_000)),
        Some(left) => (words.left)(left.div_ceil(MINUTE)),
        None => (words.over)(clock.over() / MINUTE),
    };
    let whole = (words.whole)(clock.whole_ran / MINUTE, clock.whole / MINUTE);
    let late = clock.late / MINUTE;
    ClockWords { step, whole, late: (late > 0).then(|| (words.late)(late)) }
}

/// Whether the capture line lies over the page.
pub(super) fn captures(model: &mut Model) -> Option<&mut Capture> {
    match model.state.overlays.top_mut() {
        Some(Overlay::Capture(capture)) => Some(capture),
        Some(
            Overlay::Filter(_)
            | Overlay::Editor
            | Overlay::Export(_)
            | Overlay::Palette(_)
            | Overlay::Help { .. }
            | Overlay::Remark(_)
            | Overlay::Mail { .. },
        )
        | None => None,
    }
}
