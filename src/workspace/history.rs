//! Undo and redo: what a person did in this session, and how to take it back.

use super::{Entry, Key, Stamp, Version, Workspace, WriterId};

/// One act of a person, which may have touched several entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    changes: Vec<Change>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    key: Key,
    /// What counted before; nothing when the entry is new.
    before: Option<Version>,
    /// When what counts now was written.
    after: Stamp,
}

impl Step {
    /// Adds a change: what counted before it, and the version that counts since.
    pub fn add(&mut self, before: Option<Version>, after: &Version) {
        self.changes.push(Change { key: after.entry.key(), before, after: after.at });
    }

    /// Whether nothing was changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// Why a step cannot be taken back or done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such step.
    Nothing,
    /// Someone changed the entry since; theirs stays.
    ChangedSince,
}

/// The steps of this session, those that were taken back too.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl History {
    /// Remembers a step that was done. What was taken back before it can no longer be done again.
    pub fn did(&mut self, step: Step) {
        if !step.is_empty() {
            self.done.push(step);
            self.undone.clear();
        }
    }

    /// Takes the last step back, and returns the versions that say so, for they must be stored.
    ///
    /// # Errors
    ///
    /// When there is no step, or an entry was changed since by someone else; that step is dropped.
    pub fn undo(
        &mut self,
        workspace: &mut Workspace,
        me: WriterId,
        now: u64,
    ) -> Result<Vec<Version>, Refused> {
        let step = self.done.pop().ok_or(Refused::Nothing)?;
        let (inverse, versions) = self.revert(step, workspace, me, now)?;
        self.undone.push(inverse);
        Ok(versions)
    }

    /// Does the step that was last taken back again, and returns the versions that say so.
    ///
    /// # Errors
    ///
    /// As [`History::undo`].
    pub fn redo(
        &mut self,
        workspace: &mut Workspace,
        me: WriterId,
        now: u64,
    ) -> Result<Vec<Version>, Refused> {
        let step = self.undone.pop().ok_or(Refused::Nothing)?;
        let (inverse, versions) = self.revert(step, workspace, me, now)?;
        self.done.push(inverse);
        Ok(versions)
    }

    /// Reverts a step. What it puts back is written anew, so the other steps that led to it must
    /// know it by its new time.
    fn revert(
        &mut self,
        step: Step,
        workspace: &mut Workspace,
        me: WriterId,
        now: u64,
    ) -> Result<(Step, Vec<Version>), Refused> {
        let changes = step.changes.iter().rev();
        let put_back: Vec<_> =
            changes.map(|change| change.before.as_ref().map(|was| was.at)).collect();
        let (inverse, versions) = step.revert(workspace, me, now)?;
        for (was, version) in put_back.into_iter().zip(&versions) {
            let key = version.entry.key();
            let steps = self.done.iter_mut().chain(&mut self.undone);
            for change in steps.flat_map(|step| &mut step.changes) {
                if change.key == key && Some(change.after) == was {
                    change.after = version.at;
                }
            }
        }
        Ok((inverse, versions))
    }
}

impl Step {
    /// Puts back what counted before, and returns the step that undoes this.
    fn revert(
        self,
        workspace: &mut Workspace,
        me: WriterId,
        now: u64,
    ) -> Result<(Self, Vec<Version>), Refused> {
        let counts = |change: &Change| {
            workspace.newest(&change.key).is_some_and(|(_, version)| version.at == change.after)
        };
        if !self.changes.iter().all(counts) {
            return Err(Refused::ChangedSince);
        }
        let mut inverse = Self::default();
        let mut versions = Vec::new();
        for change in self.changes.into_iter().rev() {
            let Some((entry, removed)) = change.wanted(workspace) else { continue };
            let before = workspace.newest(&change.key).map(|(_, version)| version.clone());
            let version = workspace.write(me, now, entry, removed);
            inverse.add(before, &version);
            versions.push(version);
        }
        Ok((inverse, versions))
    }
}

impl Change {
    /// What the entry is to say again, and whether it is to be gone.
    fn wanted(&self, workspace: &Workspace) -> Option<(Entry, bool)> {
        match &self.before {
            Some(version) => Some((version.entry.clone(), version.removed)),
            None => workspace.newest(&self.key).map(|(_, version)| (version.entry.clone(), true)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{About, Subject};
    use super::*;
    use crate::domain::MilestoneId;

    const ME: WriterId = WriterId(1);
    const OTHER: WriterId = WriterId(2);

    fn bookmark() -> Entry {
        let subject = Subject::Milestone(MilestoneId::InView);
        Entry::Bookmark { about: About { subject, title: "In beeld".to_owned() } }
    }

    fn gone(workspace: &Workspace) -> bool {
        workspace.newest(&bookmark().key()).unwrap().1.removed
    }

    fn marked() -> (Workspace, History) {
        let mut workspace = Workspace::default();
        let mut history = History::default();
        let mut step = Step::default();
        step.add(None, &workspace.write(ME, 1, bookmark(), false));
        history.did(step);
        (workspace, history)
    }

    #[test]
    fn a_step_can_be_undone_and_redone_until_there_is_none() {
        let (mut workspace, mut history) = marked();
        for _ in 0..3 {
            assert_eq!(history.undo(&mut workspace, ME, 2).unwrap().len(), 1);
            assert!(gone(&workspace));
            assert_eq!(history.undo(&mut workspace, ME, 2), Err(Refused::Nothing));
            history.redo(&mut workspace, ME, 3).unwrap();
            assert!(!gone(&workspace));
            assert_eq!(history.redo(&mut workspace, ME, 3), Err(Refused::Nothing));
        }
    }

    #[test]
    fn steps_on_the_same_entry_are_undone_one_by_one() {
        let (mut workspace, mut history) = marked();
        for removed in [true, false] {
            let before = workspace.newest(&bookmark().key()).map(|(_, version)| version.clone());
            let mut step = Step::default();
            step.add(before, &workspace.write(ME, 2, bookmark(), removed));
            history.did(step);
        }
        for _ in 0..3 {
            for expected in [true, false, true] {
                history.undo(&mut workspace, ME, 3).unwrap();
                assert_eq!(gone(&workspace), expected);
            }
            for expected in [false, true, false] {
                history.redo(&mut workspace, ME, 4).unwrap();
                assert_eq!(gone(&workspace), expected);
            }
        }
    }

    #[test]
    fn what_someone_else_changed_since_stays() {
        let (mut workspace, mut history) = marked();
        workspace.write(OTHER, 5, bookmark(), false);
        assert_eq!(history.undo(&mut workspace, ME, 6), Err(Refused::ChangedSince));
        assert!(!gone(&workspace));
    }
}
