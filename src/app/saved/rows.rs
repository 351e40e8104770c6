//! The rows of Bewaard: from everything that was kept to what is listed, in order.

use std::cmp::Reverse;

use super::{SavedOrder, Show};
use crate::app::Model;
use crate::domain::{Cell, Level, MilestoneId};
use crate::page::{Pages, Topic};
use crate::search;
use crate::workspace::{About, Entry, EntryId, Key, Stamp, Subject, Task, Version, WriterId};

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
    pub(in crate::app) fn list_saved(&mut self) {
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
                    rows.extend(row(pages, by, version, false, texts.len()));
                    rows.extend(tasks(pages, by, version, *id));
                }
                (Key::Note(_) | Key::Bookmark(_) | Key::Score(_) | Key::Own(_), _) => {
                    rows.extend(row(pages, by, newest, !standing, 1));
                }
                (Key::Workshop(_), _) => {}
            }
        }
        rows
    }
}

/// The row for a version of an entry; a workshop has a screen of its own instead.
fn row(
    pages: Pages<'_>,
    by: WriterId,
    version: &Version,
    removed: bool,
    texts: usize,
) -> Option<SavedRow> {
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
        Entry::Workshop(_) => return None,
    };
    let topic = match (&version.entry, about) {
        (_, Some(about)) => pages.topic(&about.subject),
        (Entry::Own { id, .. }, None) => pages.own_topic(*id),
        (_, None) => None,
    };
    Some(SavedRow {
        key: version.entry.key(),
        about: about.cloned(),
        title: title.clone(),
        what,
        at: version.at,
        by,
        removed,
        milestone: milestone(pages, about.map(|about| &about.subject), topic),
        topic,
    })
}

/// A row for each action of a note.
fn tasks(pages: Pages<'_>, by: WriterId, version: &Version, id: EntryId) -> Vec<SavedRow> {
    let Entry::Note { text, .. } = &version.entry else { return Vec::new() };
    let tasks = Task::all(text).into_iter();
    tasks
        .filter_map(|task| {
            let row = row(pages, by, version, false, 1)?;
            Some(SavedRow { what: What::Task(id, task), ..row })
        })
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
