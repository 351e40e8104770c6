//! Bewaard: everything that was kept in one list, by journey, time or name.

mod rows;

pub use rows::{SavedLine, SavedRow, What};

use super::{Effect, Field, Focus, Here, Model, Place, Step, Taken, list};
use crate::layout;
use crate::workspace::{Entry, EntryId, Key, Subject, Task};

/// What the list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Everything that is there.
    #[default]
    All,
    /// Bookmarks.
    Bookmarks,
    /// Notes.
    Notes,
    /// The actions in notes.
    Tasks,
    /// Scores.
    Scores,
    /// Initiatives of one's own.
    Own,
    /// What was removed, newest first.
    Removed,
}

impl Show {
    /// Every choice, in the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Bookmarks,
        Self::Notes,
        Self::Tasks,
        Self::Scores,
        Self::Own,
        Self::Removed,
    ];

    fn admits(self, row: &SavedRow) -> bool {
        match self {
            Self::All => !row.removed && !matches!(row.what, What::Task(..)),
            Self::Bookmarks => !row.removed && matches!(row.what, What::Bookmark),
            Self::Notes => !row.removed && matches!(row.what, What::Note { .. }),
            Self::Tasks => !row.removed && matches!(row.what, What::Task(..)),
            Self::Scores => !row.removed && matches!(row.what, What::Score { .. }),
            Self::Own => !row.removed && matches!(row.what, What::Own),
            Self::Removed => row.removed,
        }
    }
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SavedOrder {
    /// As the journey goes, under the names of the milestones.
    #[default]
    Journey,
    /// Newest first.
    Time,
    /// By name.
    Name,
}

impl SavedOrder {
    fn next(self) -> Self {
        match self {
            Self::Journey => Self::Time,
            Self::Time => Self::Name,
            Self::Name => Self::Journey,
        }
    }
}

/// What the screen remembers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saved {
    /// The chosen row, from 0.
    pub chosen: usize,
    /// What is shown.
    pub show: Show,
    /// In which order.
    pub order: SavedOrder,
    /// The words that a row must have.
    pub narrow: Field,
    /// Whether those are being typed.
    pub typing: bool,
}

/// What the list does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    match here {
        Here::Panel(step) => turn(model, step),
        Here::Open => return Some(go(model)),
        Here::Toggle => return Some(tick(model)),
        Here::Sort => sort(model),
        Here::Move(_) | Here::Leap(_) => return moved(model, here),
        Here::Sibling(_) | Here::Term(_) | Here::Back => return None,
    }
    Some(Vec::new())
}

/// What the list does with an action while one types the words that a row must have.
pub(super) fn take_narrow(model: &mut Model, here: Here) -> Taken {
    match here {
        Here::Open => end_narrow(model, true),
        Here::Back => end_narrow(model, false),
        Here::Move(_) | Here::Leap(_) => return moved(model, here),
        Here::Panel(_) | Here::Sibling(_) | Here::Term(_) | Here::Toggle | Here::Sort => {
            return None;
        }
    }
    Some(Vec::new())
}

fn moved(model: &mut Model, here: Here) -> Taken {
    let rows = usize::from(layout::Finder::of(model.state.size).rows.height) / 2;
    let chosen = list::moved(here, model.state.saved.chosen, model.saved.len(), rows)?;
    model.state.saved.chosen = chosen;
    Some(Vec::new())
}

/// Opens the screen.
pub(super) fn open(model: &mut Model) {
    if !matches!(model.here(), Place::Saved) {
        model.state.history.go(Place::Saved);
        model.list_saved();
    }
}

/// Goes to what the chosen row is about; what was removed comes back.
fn go(model: &mut Model) -> Vec<Effect> {
    let Some(row) = model.chosen_saved().cloned() else { return Vec::new() };
    if row.removed {
        return restore(model, &row.key);
    }
    match (row.about.as_ref().map(|about| &about.subject), row.topic) {
        (Some(&Subject::Cell(cell)), _) => {
            model.state.history.go(Place::Map(cell, Focus::Grid));
        }
        (_, Some(topic)) => super::update::open_topic(model, topic),
        (_, None) => model.tell(model.texts.notice.not_on_roadmap),
    }
    Vec::new()
}

/// Opens the note of the chosen row, or one about the same thing.
pub(super) fn note(model: &mut Model) -> bool {
    let Some(row) = model.chosen_saved().filter(|row| !row.removed) else { return false };
    match (&row.key, row.about.clone()) {
        (Key::Note(id), Some(about)) => {
            let id = *id;
            model.write_note(about, Some(id));
            true
        }
        (Key::Note(_) | Key::Bookmark(_) | Key::Score(_) | Key::Own(_) | Key::Workshop(_), _) => {
            false
        }
    }
}

/// Removes the chosen row's entry.
pub(super) fn remove(model: &mut Model) -> Vec<Effect> {
    let chosen = model.chosen_saved().filter(|row| !row.removed).map(|row| row.key.clone());
    change(model, chosen.as_ref(), true)
}

fn restore(model: &mut Model, key: &Key) -> Vec<Effect> {
    change(model, Some(key), false)
}

fn change(model: &mut Model, key: Option<&Key>, removed: bool) -> Vec<Effect> {
    let newest = key.and_then(|key| model.notebook.newest(key)).cloned();
    let Some(version) = newest else { return Vec::new() };
    let what = super::keep::name_of(model, &version);
    let effects = model.keep_all(vec![(version.entry, removed)]);
    let phrases = &model.texts.phrase;
    let done = if removed { (phrases.removed)(&what) } else { (phrases.restored)(&what) };
    model.tell_done(&done);
    effects
}

/// Ticks the chosen action off, or opens it again.
fn tick(model: &mut Model) -> Vec<Effect> {
    let chosen = model.chosen_saved().map(|row| &row.what);
    if let Some(&What::Task(id, Task { line, .. })) = chosen {
        return tick_line(model, id, line);
    }
    model.tell(model.texts.notice.no_task);
    Vec::new()
}

/// Ticks the action on a line of a note off, or opens it again.
pub(super) fn tick_line(model: &mut Model, id: EntryId, line: usize) -> Vec<Effect> {
    let texts = model.notebook.kept().texts(id);
    let [text] = texts[..] else {
        model.tell(model.texts.word.changed_apart);
        return Vec::new();
    };
    let ticked = Task::ticked(text, line);
    let newest = model.notebook.newest(&Key::Note(id)).map(|version| version.entry.clone());
    let Some(Entry::Note { id, about, .. }) = newest else { return Vec::new() };
    let done = Task::all(&ticked).iter().any(|task| task.line == line && task.done);
    let effects = model.keep_all(vec![(Entry::Note { id, about, text: ticked }, false)]);
    let notices = &model.texts.notice;
    model.tell(if done { notices.task_done } else { notices.task_open });
    effects
}

/// Shows another part of the list.
fn turn(model: &mut Model, step: Step) {
    let count = Show::ALL.len();
    let here = Show::ALL.iter().position(|&show| show == model.state.saved.show).unwrap_or(0);
    let next = match step {
        Step::Next => (here + 1) % count,
        Step::Previous => (here + count - 1) % count,
    };
    model.state.saved.show = Show::ALL[next];
    model.state.saved.chosen = 0;
    model.list_saved();
}

/// Puts the list in another order.
fn sort(model: &mut Model) {
    model.state.saved.order = model.state.saved.order.next();
    model.list_saved();
    let order = model.texts.saved_order(model.state.saved.order);
    model.tell((model.texts.phrase.sorted)(order));
}

/// Starts typing the words that a row must have.
pub(super) fn narrow(model: &mut Model) {
    model.state.saved.typing = true;
}

/// Ends typing; with Esc the words are taken away too.
fn end_narrow(model: &mut Model, keep: bool) {
    model.state.saved.typing = false;
    if !keep {
        model.state.saved.narrow = Field::default();
        model.list_saved();
    }
}
