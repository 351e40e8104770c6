//! What is wrong with a file, in words: what it is, and what would be right.

mod dutch;
mod english;

use super::{Language, Texts};
use crate::app::Action;
use crate::app::remap;
use crate::data::{Fault, Problem, is_hidden};

/// The longest piece of a file that a sentence repeats.
const QUOTE_LIMIT: usize = 60;

/// One or two sentences: what is wrong and what would be right. Safe to print: what it repeats of
/// a file has no control characters.
#[must_use]
pub fn describe(language: Language, fault: &Fault) -> String {
    match language {
        Language::Dutch => dutch::describe(fault),
        Language::English => english::describe(fault),
    }
}

/// The whole problem on one line: file, line, column, entry, field, and the sentence.
#[must_use]
pub fn line(language: Language, problem: &Problem) -> String {
    let Problem { file, line, column, fault, .. } = problem;
    let sentence = describe(language, fault);
    let subject = subject(problem);
    let gap = if subject.is_empty() { "" } else { ": " };
    format!("{}:{line}:{column}: {subject}{gap}{sentence}", clean(file))
}

/// The entry and the field in it, or else the path from the top of the file.
fn subject(problem: &Problem) -> String {
    let Some(entry) = problem.entry.as_deref() else { return clean(&problem.field) };
    match problem.field.split_once('.') {
        Some((_, field)) => format!("{} · {}", clean(entry), clean(field)),
        None => clean(entry),
    }
}

/// What the settings call an action, or else what the screen does.
fn name(action: Action, texts: &Texts) -> &'static str {
    remap::name(action).unwrap_or_else(|| remap::label(action, &texts.action))
}

/// A piece of the file, between quotes, not too long, and with nothing hidden in it.
fn quoted(text: &str) -> String {
    format!("'{}'", clean(text))
}

fn clean(text: &str) -> String {
    let mut letters = text.chars();
    let mut clean: String = letters
        .by_ref()
        .take(QUOTE_LIMIT)
        .map(|letter| if is_hidden(letter) { '\u{FFFD}' } else { letter })
        .collect();
    if letters.next().is_some() {
        clean.push('…');
    }
    clean
}
