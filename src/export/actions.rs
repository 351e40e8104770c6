//! What is to be done, by whom and when.

use super::document::Run;
use super::draft::{Draft, blank};
use super::facts::{Action, Facts};

impl Draft<'_> {
    /// All actions, by who is to do them.
    pub(super) fn actions(&mut self, facts: &Facts<'_>) {
        let words = self.words();
        self.heading(2, words.actions, false);
        if facts.actions.is_empty() {
            self.say(words.no_actions);
            return;
        }
        let rows = facts.actions.iter().map(|action| self.action_row(action)).collect();
        self.table(words.actions_caption, &words.action_columns, rows);
    }

    fn action_row(&self, action: &Action) -> Vec<Vec<Run>> {
        let words = self.words();
        let due = action.task.due.map(|due| self.material.texts.date(due));
        let known = |text: Option<&str>| vec![Run::plain(text.unwrap_or("–"))];
        let state = if action.task.done { words.done } else { words.open };
        vec![
            Run::written(&action.task.what),
            known(action.task.who.as_deref()),
            known(due.as_deref()),
            vec![Run::plain(state)],
            vec![Run::plain(&action.about)],
        ]
    }

    /// The same in a plan: what is not known yet is to be filled in.
    pub(super) fn planned_row(&self, action: &Action) -> Vec<Vec<Run>> {
        let words = self.words();
        let due = action.task.due.map(|due| self.material.texts.date(due));
        let known =
            |text: Option<&str>| text.map_or_else(|| blank(words), |text| vec![Run::plain(text)]);
        vec![
            Run::written(&action.task.what),
            known(action.task.who.as_deref()),
            known(due.as_deref()),
            vec![Run::plain(if action.task.done { words.done } else { words.open })],
        ]
    }
}
