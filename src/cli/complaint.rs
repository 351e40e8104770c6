//! What was typed wrong, in the language of the person. clap finds the fault and the nearest right
//! word; its sentences are English, so only its facts are used.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use super::output::clean;
use crate::texts::console::Console;

/// The lines that tell what is wrong, what may have been meant, and where the help is.
pub(super) fn lines(error: &Error, command: &Command, typed: &[String], words: &Console) -> String {
    let mut lines = vec![format!("routekaart: {}", sentence(error, words))];
    let suggestions = suggestions(error);
    let choices = facts(error, ContextKind::ValidValue);
    if !suggestions.is_empty() {
        lines.push((words.suggestion)(&one_of(&suggestions, words)));
    }
    if !choices.is_empty() {
        lines.push((words.choices)(&choices.join(", ")));
    }
    lines.push((words.see_help)(&help_line(command, typed)));
    lines.join("\n  ")
}

/// The words between quotes, as a choice.
pub(super) fn one_of(choices: &[impl AsRef<str>], words: &Console) -> String {
    let quoted: Vec<_> = choices.iter().map(|word| format!("'{}'", word.as_ref())).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} {} {last}", others.join(", "), words.or),
        None => String::new(),
    }
}

fn sentence(error: &Error, words: &Console) -> String {
    let subject = fact(error, ContextKind::InvalidArg);
    let subject = subject.split(" <").next().unwrap_or_default();
    let value = fact(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if subject.starts_with('-') => (words.unknown_option)(subject),
        ErrorKind::UnknownArgument => (words.stray_word)(subject),
        ErrorKind::InvalidSubcommand => {
            (words.unknown_command)(&fact(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => (words.no_value)(subject),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            (words.wrong_value)(subject, &value)
        }
        ErrorKind::TooManyValues => (words.needless_value)(subject, &value),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            (words.no_value)(subject)
        }
        ErrorKind::ArgumentConflict => conflict(error, subject, words),
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            (words.missing)(&facts(error, ContextKind::InvalidArg).join(", "))
        }
        ErrorKind::InvalidUtf8 => words.not_utf8.to_owned(),
        // No complaints, and kinds that later versions of clap may bring.
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::DisplayVersion
        | ErrorKind::Io
        | ErrorKind::Format
        | _ => words.unclear.to_owned(),
    }
}

fn conflict(error: &Error, subject: &str, words: &Console) -> String {
    let prior = fact(error, ContextKind::PriorArg);
    let prior = prior.split(" <").next().unwrap_or_default().trim_matches(['[', ']']);
    let subject = subject.trim_matches(['[', ']']);
    if prior == subject { (words.twice)(subject) } else { (words.conflict)(subject, prior) }
}

fn suggestions(error: &Error) -> Vec<String> {
    [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
        ContextKind::SuggestedCommand,
    ]
    .into_iter()
    .flat_map(|kind| facts(error, kind))
    .collect()
}

fn fact(error: &Error, kind: ContextKind) -> String {
    facts(error, kind).into_iter().next().unwrap_or_default()
}

fn facts(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![clean(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| clean(text)).collect(),
        _ => Vec::new(),
    }
}

/// The help of the command that was typed, or of the program.
fn help_line(command: &Command, typed: &[String]) -> String {
    let mut path = "routekaart".to_owned();
    let mut command = command;
    for word in typed {
        if let Some(named) = command.find_subcommand(word) {
            path = format!("{path} {}", named.get_name());
            command = named;
        }
    }
    format!("{path} --help")
}
