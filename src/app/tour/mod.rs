//! The tour: a newcomer walks through the program, and each step waits for the person's own key.
//!
//! # Decisions
//!
//! - 2026-11: the tour has a screen and a workspace of its own, in memory only. What is kept there
//!   is never asked to be stored, and the person's own is put aside whole and comes back as it was.
//!   Weighed: working in the person's workspace, which leaves a bookmark and a note that nobody
//!   meant; and a workspace on disk, which leaves a folder.

mod lesson;

use super::editor::Editor;
use super::notebook::Notebook;
use super::words::pieces;
use super::{Action, Effect, Key, Model, Scope, Size, Spot, State, editor, guide};
use crate::layout::{SMALLEST, Shape};
use crate::page::{Block, Page, Span, Tone};
use crate::workspace::{Held, Workspace};
use lesson::{LESSONS, Lesson};

/// How many rows the bar takes.
pub const BAR: u16 = 3;

/// What the tour itself can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TourMove {
    /// Begin.
    Start,
    /// To the step before.
    Back,
    /// To the next step, without doing this one.
    Skip,
    /// Stop, and have one's own screen back.
    Leave,
}

/// How far the tour is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tour {
    /// The number of the lesson, from 0; behind the last stands the last word.
    step: usize,
    /// How large the window is, with the bar.
    window: Size,
}

/// What the person has, put aside while the tour runs.
pub(super) struct Aside {
    state: State,
    notebook: Notebook,
    editor: Option<Editor>,
}

impl Tour {
    /// Whether every lesson is done.
    #[must_use]
    pub fn is_over(self) -> bool {
        self.step >= LESSONS.len()
    }

    /// The number of the step, from 1, and how many there are.
    #[must_use]
    pub fn place(self) -> (usize, usize) {
        (self.step + 1, LESSONS.len())
    }

    /// How large the window is, with the bar of the tour.
    #[must_use]
    pub fn window(self) -> Size {
        self.window
    }

    fn lesson(self) -> Option<&'static Lesson> {
        LESSONS.get(self.step)
    }

    /// The room that the bar leaves; in the lowest windows it lies over the last rows instead.
    fn room(self) -> Size {
        let Size { width, height } = self.window;
        let left = height.saturating_sub(BAR).max(SMALLEST.height.min(height));
        Size { width, height: left }
    }
}

impl Model {
    /// What the tour says now, with its keys.
    #[must_use]
    pub fn tour_page(&self) -> Page {
        let Some(tour) = self.state.tour else { return Page::default() };
        let (texts, shape) = (&self.texts.tour, Shape::of(self.state.size));
        let says = tour.lesson().map_or(texts.end, |lesson| (lesson.says)(texts, shape));
        let spans = pieces(says).map(|(before, name)| {
            let key = name.and_then(|name| guide::key(name, &self.keymap));
            let key = key.map(|key| self.texts.key(key));
            [Span::plain(before), Span::new(key.unwrap_or_default(), Tone::Key)]
        });
        Page { blocks: vec![Block::Paragraph(spans.flatten().collect())] }
    }

    /// Begins the tour.
    pub fn start_tour(&mut self) -> Vec<Effect> {
        if self.state.tour.is_some() {
            return Vec::new();
        }
        if self.session().is_some_and(|held: Held| held.is_open()) {
            self.tell(self.texts.tour.busy);
            return Vec::new();
        }
        let effects = editor::reminded(self);
        let tour = Tour { step: 0, window: self.state.size };
        let mut state = Self::start(self.state.look, tour.room());
        state.mouse = self.state.mouse;
        state.unsaved = self.state.unsaved;
        state.revision = self.state.revision;
        state.welcome = 0;
        state.tour = Some(tour);
        let practice = self.notebook.practice(self.texts.tour.name);
        self.aside = Some(Box::new(Aside {
            state: std::mem::replace(&mut self.state, state),
            notebook: std::mem::replace(&mut self.notebook, practice),
            editor: self.editor.take(),
        }));
        self.refresh_kept();
        effects
    }
}

/// Does what the tour is asked for.
pub(super) fn act(model: &mut Model, asked: TourMove) -> Vec<Effect> {
    match asked {
        TourMove::Start => return model.start_tour(),
        TourMove::Back => turn(model, |step| step.saturating_sub(1)),
        TourMove::Skip => turn(model, |step| (step + 1).min(LESSONS.len())),
        TourMove::Leave => {
            if leave(model) {
                model.tell(model.texts.tour.left);
            }
        }
    }
    Vec::new()
}

fn turn(model: &mut Model, to: impl FnOnce(usize) -> usize) {
    if let Some(tour) = &mut model.state.tour {
        tour.step = to(tour.step);
    }
}

/// Gives the person back what was put aside, and tells whether there was a tour.
pub(super) fn leave(model: &mut Model) -> bool {
    let Some(aside) = model.aside.take() else { return false };
    let Aside { mut state, mut notebook, editor } = *aside;
    let now = &model.state;
    state.size = now.tour.map_or(now.size, Tour::window);
    (state.look, state.mouse, state.unsaved) = (now.look, now.mouse, now.unsaved);
    state.revision = now.revision;
    notebook.now = model.notebook.now;
    model.state = state;
    model.notebook = notebook;
    model.editor = editor;
    model.refresh_kept();
    true
}

/// The window got another size.
pub(super) fn resized(model: &mut Model, size: Size) {
    model.state.size = match &mut model.state.tour {
        Some(tour) => {
            tour.window = size;
            tour.room()
        }
        None => size,
    };
}

/// Whether the bar is what is at this place, and not what may lie below it.
pub(super) fn is_on_bar(model: &Model, spot: Spot) -> bool {
    model.state.tour.is_some_and(|tour| spot.y + BAR >= tour.window.height)
}

/// Hands what others wrote to the workspace that was put aside, and gives it back when there is
/// none.
pub(super) fn arrived(model: &mut Model, workspace: Workspace) -> Option<Workspace> {
    let Some(aside) = &mut model.aside else { return Some(workspace) };
    aside.notebook.join(workspace);
    None
}

/// What a key asks of the tour, while there is one.
pub(super) fn action_for(model: &Model, key: Key) -> Option<Action> {
    model.state.tour?;
    model.keymap.action_for(Scope::Tour, key)
}

/// The step that is waited for, and whether what it asks was so already.
pub(super) fn before(model: &Model) -> Option<(usize, bool)> {
    let tour = model.state.tour?;
    Some((tour.step, tour.lesson().is_some_and(|lesson| (lesson.is_done)(model))))
}

/// Goes on when the person just did what the step asks; where that was so already, when they
/// pressed one of its keys.
pub(super) fn follow(model: &mut Model, before: Option<(usize, bool)>, pressed: Option<Key>) {
    let (Some((step, was_done)), Some(tour)) = (before, model.state.tour) else { return };
    let Some(lesson) = tour.lesson().filter(|_| tour.step == step) else { return };
    let shape = Shape::of(model.state.size);
    let says = (lesson.says)(&model.texts.tour, shape);
    let told = |key| {
        let mut names = pieces(says).filter_map(|(_, name)| name);
        names.any(|name| guide::key(name, &model.keymap) == Some(key))
    };
    if (lesson.is_done)(model) && (!was_done || pressed.is_some_and(told)) {
        turn(model, |step| step + 1);
    }
}

/// Nothing of the practice workspace goes to disk.
pub(super) fn without_saves(effects: &mut Vec<Effect>) {
    effects.retain(|effect| !matches!(effect, Effect::Save(_)));
}
