//! What was kept, and a note that is written.

use super::seen::{OPEN, row};
use super::{Choice, Seen};
use crate::app::{Action, Here, Model, SavedRow, Show, Step, What};

/// Everything that was kept.
pub(super) fn saved(model: &Model) -> Seen {
    let saved = &model.state.saved;
    let words = &model.texts.linear;
    let rows = model.saved();
    let chosen = model.chosen_saved().map(|row| entry(model, row)).unwrap_or_default();
    let narrow = saved.narrow.text();
    let place = (words.in_saved)(model.texts.show(saved.show), rows.len());
    let told = rows.iter().enumerate();
    Seen {
        place: match (saved.typing, rows.is_empty()) {
            (true, _) => words.narrow_asked.to_owned(),
            (false, true) => format!("{place} {}", words.nothing_here),
            (false, false) => format!("{place} {chosen}."),
        },
        of: format!("{:?} {narrow} {:?} {}", saved.show, saved.order, rows.len()),
        choices: told.map(|(place, one)| row(entry(model, one), place, &[OPEN])).collect(),
        chosen: saved.chosen,
        words: shows(saved.show),
        hint: words.saved_hint.to_owned(),
        ..Seen::default()
    }
    .named(model)
}

impl Seen {
    /// With the parts of the list by their names, in the language of the interface.
    fn named(mut self, model: &Model) -> Self {
        for (word, &show) in self.words.iter_mut().zip(&Show::ALL) {
            word.0 = model.texts.show(show).to_lowercase();
        }
        self
    }
}

/// The steps to every part of the list.
fn shows(here: Show) -> Vec<(String, Vec<Action>)> {
    let count = Show::ALL.len();
    let place = Show::ALL.iter().position(|&show| show == here).unwrap_or(0);
    let to =
        |there: usize| vec![Action::Here(Here::Panel(Step::Next)); (there + count - place) % count];
    (0..count).map(|there| (String::new(), to(there))).collect()
}

/// A row on one line: what it is, what it is about, and what was written.
fn entry(model: &Model, row: &SavedRow) -> String {
    let (words, texts) = (&model.texts.word, &model.texts.linear);
    let title = row.title.as_str();
    match &row.what {
        What::Bookmark => format!("{}: {title}", words.bookmark),
        What::Note { .. } => format!("{}: {title}. {}", words.note, row.lines().join(" ")),
        What::Task(_, task) => (texts.task)(&task.what, task.done, title),
        What::Score { level, remark } => {
            let level = model.texts.level(*level);
            format!("{}: {title}, {level}. {remark}", words.score).trim_end_matches(". ").to_owned()
        }
        What::Own => format!("{}: {title}", words.own_initiative),
    }
}

/// A note that is written, line by line.
pub(super) fn note(model: &Model) -> Seen {
    let Some(editor) = model.editor() else { return Seen::default() };
    let text = editor.text();
    let lines: Vec<_> = text.lines().map(str::to_owned).collect();
    let count = if text.is_empty() { 0 } else { lines.len() };
    Seen {
        place: (model.texts.linear.in_note)(&editor.about.title, count),
        text: lines,
        hint: model.texts.linear.note_hint.to_owned(),
        ..Seen::default()
    }
}

/// A choice without more than a text and what it does.
pub(super) fn choice(text: String, to: Vec<Action>) -> Choice {
    Choice { text, to, then: Vec::new() }
}
