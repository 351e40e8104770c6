//! Bewaard: everything that was kept in one list, by journey, time or name.

use std::cmp::Reverse;

use super::{Effect, Field, Focus, Here, Model, Place, Step, Taken, list};
use crate::domain::{Cell, Level, MilestoneId};
use crate::layout;
use crate::page::{Pages, Topic};
use crate::search;
use crate::workspace::{About, Entry, EntryId, Key, Stamp, Subject, Task, Version, WriterId};

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

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A bookmark.
    Bookmark,
    /// A note: its first lines, and in how many places it was changed apart.
    Note {
        /// At most two lines that are not empty.
        lines: Vec<String>,
        /// The number of texts.
        texts: usize,
    },
    /// An action in a note.
    Task(EntryId, Task),
    /// A score, with its remark.
    Score {
        /// How far it is.
        level: Level,
        /// Why; may be empty.
        remark: String,
    },
    /// An initiative of one's own.
    Own,
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedRow {
    /// The entry.
    pub key: Key,
    /// What it is about; nothing for an initiative of one's own.
    pub about: Option<About>,
    /// The name of that.
    pub title: String,
    /// What it is.
    pub what: What,
    /// When it was last changed.
    pub at: Stamp,
    /// By whom.
    pub by: WriterId,
    /// Whether it was removed.
    pub removed: bool,
    /// Where on the journey it belongs, when it belongs there.
    pub milestone: Option<MilestoneId>,
    /// The page about it, when the roadmap has it.
    pub topic: Option<Topic>,
}

impl SavedRow {
    /// Whether this row has all these words, as a search would compare them.
    fn has(&self, words: &[String]) -> bool {
        let own: Vec<&str> = match &self.what {
            What::Note { lines, .. } => lines.iter().map(String::as_str).collect(),
            What::Task(_, task) => vec![&task.what],
            What::Score { remark, .. } => vec![remark],
            What::Bookmark | What::Own => Vec::new(),
        };
        let texts: Vec<_> =
            own.into_iter().chain([self.title.as_str()]).map(search::plain).collect();
        words.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
    }
}

/// A line of the list as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedLine {
    /// Nothing, between two groups.
    Blank,
    /// The milestone that the rows below belong to, or that they belong to none.
    Group(Option<MilestoneId>),
    /// A row, by its place in the list.
    Row(usize),
    /// A line of text below a row: the row, and which line of its text.
    Text(usize, usize),
}

impl SavedRow {
    /// What stands below a row: the first lines of a note, a remark, what an action is about.
    #[must_use]
    pub fn lines(&self) -> Vec<&str> {
        match &self.what {
            What::Note { lines, .. } => lines.iter().map(String::as_str).collect(),
            What::Score { remark, .. } if !remark.is_empty() => vec![remark],
            What::Task(..) => vec![&self.title],
            What::Bookmark | What::Score { .. } | What::Own => Vec::new(),
        }
    }
}

impl Model {
    /// The lines of the list, rows under their milestones where it goes as the journey does.
    #[must_use]
    pub fn saved_lines(&self) -> Vec<SavedLine> {
        let saved = &self.state.saved;
        let grouped = saved.order == SavedOrder::Journey && saved.show != Show::Removed;
        let mut lines = Vec::new();
        let mut before = None;
        for (place, row) in self.saved.iter().enumerate() {
            if grouped && before.replace(row.milestone) != Some(row.milestone) {
                lines.extend((!lines.is_empty()).then_some(SavedLine::Blank));
                lines.push(SavedLine::Group(row.milestone));
            }
            lines.push(SavedLine::Row(place));
            lines.extend((0..row.lines().len()).map(|line| SavedLine::Text(place, line)));
        }
        lines
    }

    /// The rows of the list.
    #[must_use]
    pub fn saved(&self) -> &[SavedRow] {
        &self.saved
    }

    /// The chosen row.
    #[must_use]
    pub fn chosen_saved(&self) -> Option<&SavedRow> {
        self.saved.get(self.state.saved.chosen)
    }

    /// Lists anew, after something was kept or another list was asked for.
    pub(super) fn list_saved(&mut self) {
        let saved = &self.state.saved;
        let words: Vec<_> = saved.narrow.text().split_whitespace().map(search::plain).collect();
        let mut rows: Vec<_> = self.every_row();
        rows.retain(|row| saved.show.admits(row) && row.has(&words));
        let order = if saved.show == Show::Removed { SavedOrder::Time } else { saved.order };
        match order {
            SavedOrder::Journey => rows.sort_by_cached_key(|row| (place_of(row), by_name(row))),
            SavedOrder::Time => rows.sort_by_key(|row| Reverse((row.at, row.by))),
            SavedOrder::Name => rows.sort_by_cached_key(by_name),
        }
        self.state.saved.chosen = saved.chosen.min(rows.len().saturating_sub(1));
        self.saved = rows;
    }

    fn every_row(&self) -> Vec<SavedRow> {
        let kept = self.notebook.kept();
        let pages = self.pages();
        let mut rows = Vec::new();
        for (key, by, newest) in kept.workspace.all() {
            let standing = kept.overview.stands(key);
            match (key, standing) {
                (Key::Note(id), true) => {
                    let heads = kept.workspace.heads(key);
                    let version = heads.iter().find(|(_, version)| !version.removed);
                    let Some(&(by, version)) = version else { continue };
                    let texts = kept.texts(*id);
                    rows.push(row(pages, by, version, false, texts.len()));
                    rows.extend(tasks(pages, by, version, *id));
                }
                (Key::Note(_) | Key::Bookmark(_) | Key::Score(_) | Key::Own(_), _) => {
                    rows.push(row(pages, by, newest, !standing, 1));
                }
            }
        }
        rows
    }
}

/// The row for a version of an entry.
fn row(pages: Pages<'_>, by: WriterId, version: &Version, removed: bool, texts: usize) -> SavedRow {
    let (about, title, what) = match &version.entry {
        Entry::Bookmark { about } => (Some(about), &about.title, What::Bookmark),
        Entry::Note { about, text, .. } => {
            let lines = text.lines().filter(|line| !line.trim().is_empty());
            let lines = lines.take(2).map(str::to_owned).collect();
            (Some(about), &about.title, What::Note { lines, texts })
        }
        Entry::Score { about, level, remark } => {
            let what = What::Score { level: *level, remark: remark.clone() };
            (Some(about), &about.title, what)
        }
        Entry::Own { initiative, .. } => (None, &initiative.name, What::Own),
    };
    let topic = match (&version.entry, about) {
        (_, Some(about)) => pages.topic(&about.subject),
        (Entry::Own { id, .. }, None) => pages.own_topic(*id),
        (_, None) => None,
    };
    SavedRow {
        key: version.entry.key(),
        about: about.cloned(),
        title: title.clone(),
        what,
        at: version.at,
        by,
        removed,
        milestone: milestone(pages, about.map(|about| &about.subject), topic),
        topic,
    }
}

/// A row for each action of a note.
fn tasks(pages: Pages<'_>, by: WriterId, version: &Version, id: EntryId) -> Vec<SavedRow> {
    let Entry::Note { text, .. } = &version.entry else { return Vec::new() };
    let tasks = Task::all(text).into_iter();
    tasks
        .map(|task| SavedRow { what: What::Task(id, task), ..row(pages, by, version, false, 1) })
        .collect()
}

fn milestone(
    pages: Pages<'_>,
    subject: Option<&Subject>,
    topic: Option<Topic>,
) -> Option<MilestoneId> {
    if let Some(Subject::Cell(Cell { milestone, .. })) = subject {
        return Some(*milestone);
    }
    pages.milestone_of(topic?)
}

/// Where a row stands when the list goes as the journey does; what has no place comes last.
fn place_of(row: &SavedRow) -> (bool, Option<MilestoneId>) {
    (row.milestone.is_none(), row.milestone)
}

fn by_name(row: &SavedRow) -> (String, Key, usize) {
    let line = if let What::Task(_, task) = &row.what { task.line } else { 0 };
    (row.title.to_lowercase(), row.key.clone(), line)
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
        (Key::Note(_) | Key::Bookmark(_) | Key::Score(_) | Key::Own(_), _) => false,
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
    model.tell(if removed { (phrases.removed)(&what) } else { (phrases.restored)(&what) });
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
