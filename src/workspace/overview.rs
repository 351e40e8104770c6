//! What counts of a workspace, put in order once so that screens can ask about it at every frame.

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, EntryId, Key, Stamp, Subject, Version, Workspace, WriterId};
use crate::domain::Level;

/// A note that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its id.
    pub id: EntryId,
    /// When it was last changed.
    pub at: Stamp,
    /// By whom.
    pub by: WriterId,
    /// In how many places it was changed apart from each other, at least 1.
    pub texts: usize,
}

/// A score that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// How far it is.
    pub level: Level,
    /// When that was said.
    pub at: Stamp,
    /// By whom.
    pub by: WriterId,
}

/// What is there and what was removed, by what it is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// What is marked, and since when.
    pub bookmarks: BTreeMap<Subject, Stamp>,
    /// The notes about each subject, oldest first.
    pub notes: BTreeMap<Subject, Vec<Note>>,
    /// The scores.
    pub scores: BTreeMap<Subject, Score>,
    /// The initiatives of one's own, oldest first.
    pub own: BTreeSet<EntryId>,
    /// What was removed, and when.
    pub removed: BTreeMap<Key, Stamp>,
}

impl Overview {
    /// The overview of a workspace.
    #[must_use]
    pub fn of(workspace: &Workspace) -> Self {
        let mut overview = Self::default();
        for (key, by, newest) in workspace.all() {
            if let Some((by, version, texts)) = standing(workspace, key, by, newest) {
                overview.add(by, version, texts);
            } else {
                overview.removed.insert(key.clone(), newest.at);
            }
        }
        overview
    }

    /// Whether an entry of the workspace is there: it was not removed.
    #[must_use]
    pub fn stands(&self, key: &Key) -> bool {
        !self.removed.contains_key(key)
    }

    /// Whether something is marked.
    #[must_use]
    pub fn is_marked(&self, subject: &Subject) -> bool {
        self.bookmarks.contains_key(subject)
    }

    /// The notes about a subject, oldest first.
    #[must_use]
    pub fn notes_about(&self, subject: &Subject) -> &[Note] {
        self.notes.get(subject).map(Vec::as_slice).unwrap_or_default()
    }

    fn add(&mut self, by: WriterId, version: &Version, texts: usize) {
        let at = version.at;
        match &version.entry {
            Entry::Bookmark { about } => {
                self.bookmarks.insert(about.subject.clone(), at);
            }
            Entry::Note { id, about, .. } => {
                let notes = self.notes.entry(about.subject.clone()).or_default();
                notes.push(Note { id: *id, at, by, texts });
            }
            Entry::Score { about, level, .. } => {
                self.scores.insert(about.subject.clone(), Score { level: *level, at, by });
            }
            Entry::Own { id, .. } => {
                self.own.insert(*id);
            }
            // Read by session, which is more than one entry.
            Entry::Workshop(_) => {}
        }
    }
}

/// The version that stands, if the entry is there, and how many texts it has. A note that one
/// removed while another went on writing is there, with what the other wrote.
fn standing<'a>(
    workspace: &'a Workspace,
    key: &Key,
    by: WriterId,
    newest: &'a Version,
) -> Option<(WriterId, &'a Version, usize)> {
    match key {
        Key::Note(_) => {
            let heads = workspace.heads(key);
            let kept: Vec<_> = heads.iter().filter(|(_, version)| !version.removed).collect();
            let texts: BTreeSet<_> = kept.iter().map(|(_, version)| &version.entry).collect();
            kept.first().map(|&&(by, version)| (by, version, texts.len()))
        }
        Key::Bookmark(_) | Key::Score(_) | Key::Own(_) | Key::Workshop(_) => {
            (!newest.removed).then_some((by, newest, 1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::About;
    use super::*;
    use crate::domain::MilestoneId;

    const ME: WriterId = WriterId(1);
    const OTHER: WriterId = WriterId(2);

    fn subject() -> Subject {
        Subject::Milestone(MilestoneId::InView)
    }

    fn note(text: &str) -> Entry {
        let id = EntryId { begun: Stamp { millis: 1, count: 0 }, by: ME };
        let about = About { subject: subject(), title: "In beeld".to_owned() };
        Entry::Note { id, about, text: text.to_owned() }
    }

    fn texts(workspace: &Workspace) -> Option<usize> {
        Overview::of(workspace).notes_about(&subject()).first().map(|note| note.texts)
    }

    #[test]
    fn a_note_changed_in_two_places_has_both_texts_until_someone_saw_both() {
        let mut mine = Workspace::default();
        mine.write(ME, 10, note("samen"), false);
        let mut theirs = mine.clone();
        mine.write(ME, 20, note("van mij"), false);
        theirs.write(OTHER, 15, note("van haar"), false);
        assert_eq!(texts(&mine), Some(1));
        mine.join(theirs);
        assert_eq!(texts(&mine), Some(2));
        mine.write(ME, 30, note("van ons"), false);
        assert_eq!(texts(&mine), Some(1));
    }

    #[test]
    fn a_note_that_someone_went_on_with_is_not_removed() {
        let mut mine = Workspace::default();
        mine.write(ME, 10, note("samen"), false);
        let mut theirs = mine.clone();
        mine.write(ME, 20, note("samen"), true);
        assert_eq!(texts(&mine), None);
        assert_eq!(Overview::of(&mine).removed.len(), 1);
        theirs.write(OTHER, 15, note("meer"), false);
        mine.join(theirs);
        assert_eq!(texts(&mine), Some(1));
        assert!(Overview::of(&mine).removed.is_empty());
    }
}
