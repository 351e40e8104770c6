//! What a typed line means where one is.

use super::words::{command, is_same};
use super::{Choice, Seen, export};
use crate::app::{Action, Code, Edit, Event, Here, Key, Model, Place, Scope, TourMove, Writing};
use crate::texts::LinearWords;

/// What a line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Where am I.
    Where,
    /// Go on with what was being told.
    More,
    /// The list again, from its start.
    List,
    /// The text, a part of it at a time or whole.
    Read {
        /// Whether whole.
        whole: bool,
    },
    /// What can be typed.
    Help,
    /// What the clock of the workshop says.
    Clock,
    /// The report in a file, in the format of this word.
    Report(String),
    /// This is done.
    Done(Vec<Event>),
    /// There is no choice with this number.
    NoNumber(usize),
    /// There is no way back from here.
    NoBack,
    /// It cannot be done here.
    NotHere(String),
}

/// What stands before words that are no text where text is typed.
const SIGN: char = ':';

/// What ends a note, alone on a line.
const END: &str = ".";

/// What a line means.
pub(super) fn meant(model: &Model, seen: &Seen, line: &str) -> Meant {
    let (scope, words) = (model.scope(), line.trim());
    if let Some(rest) = words.strip_prefix(SIGN).filter(|rest| !rest.trim().is_empty()) {
        return asked(model, seen, rest.trim(), true);
    }
    match scope {
        Scope::Editor => in_note(model, line),
        Scope::Remark | Scope::Capture | Scope::Narrow => in_line(model, line),
        Scope::Form => in_form(model, seen, line),
        Scope::Finder | Scope::Palette => {
            in_search(model, seen, words).unwrap_or_else(|| Meant::Done(typed_anew(line)))
        }
        Scope::Export => in_search(model, seen, words)
            .unwrap_or_else(|| Meant::Done(export::named(model, typed_anew(line)))),
        Scope::Grid
        | Scope::List
        | Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Glossary
        | Scope::Saved
        | Scope::Scan
        | Scope::Filter
        | Scope::Help
        | Scope::Mail
        | Scope::Plan
        | Scope::Stage
        | Scope::Rating
        | Scope::Voting
        | Scope::Steps
        | Scope::Notes
        | Scope::Past
        | Scope::Outcome
        | Scope::Ended
        | Scope::Compared
        | Scope::Tour => asked(model, seen, words, false),
    }
}

/// A line of a note; a point alone ends it.
fn in_note(model: &Model, line: &str) -> Meant {
    if line.trim() == END {
        return Meant::Done(vec![Event::Asked(Action::Here(Here::Back))]);
    }
    let is_empty = model.editor().is_none_or(|editor| editor.text().is_empty());
    let new_line = Event::Asked(Action::Write(Writing::NewLine));
    let before = (!is_empty).then_some(new_line);
    Meant::Done(before.into_iter().chain([Event::Pasted(line.to_owned())]).collect())
}

/// A line that is kept at once; an empty one leaves what stood there.
fn in_line(model: &Model, line: &str) -> Meant {
    let mut events = if line.trim().is_empty() { Vec::new() } else { typed_anew(line) };
    let enter = model.keymap.action_for(model.scope(), Key::plain(Code::Enter));
    events.extend(enter.map(Event::Asked));
    Meant::Done(events)
}

/// A row of the form: text, or numbers where one chooses; an empty line goes on.
fn in_form(model: &Model, seen: &Seen, line: &str) -> Meant {
    let is_text = model.form().is_some_and(|form| form.field(form.row).is_some());
    let words = line.trim();
    if words.is_empty() && seen.choices.len() == 1 {
        return Meant::Where;
    }
    if is_text || words.is_empty() {
        return in_line(model, line);
    }
    sought(model, seen, words).unwrap_or_else(|| Meant::NotHere(words.to_owned()))
}

/// What is asked where words are searched for; a single letter is more likely a key of elsewhere.
fn in_search(model: &Model, seen: &Seen, words: &str) -> Option<Meant> {
    let own = &model.texts.linear.words;
    let known = here(seen, words).or_else(|| sought(model, seen, words));
    let known = known.or_else(|| chosen(seen, own, words)).or_else(|| tabled(model, words));
    let is_letter = words.chars().count() < 2;
    known.or_else(|| is_letter.then(|| Meant::NotHere(words.to_owned())))
}

/// What is asked where a line is else text: a number, or one of our own words.
fn sought(model: &Model, seen: &Seen, words: &str) -> Option<Meant> {
    let own = own_word(model, words);
    own.or_else(|| numbered(&seen.choices, words))
}

/// The text in the place of what was typed before.
fn typed_anew(line: &str) -> Vec<Event> {
    vec![Event::Asked(Action::Edit(Edit::EraseAll)), Event::Pasted(line.trim().to_owned())]
}

/// What words ask for; `strict` is for words that are a command in any case.
fn asked(model: &Model, seen: &Seen, words: &str, strict: bool) -> Meant {
    let own = (!strict).then(|| own_word(model, words)).flatten();
    let known = own.or_else(|| numbered(&seen.choices, words)).or_else(|| here(seen, words));
    known
        .or_else(|| chosen(seen, &model.texts.linear.words, words))
        .or_else(|| tabled(model, words))
        .or_else(|| named(model, words))
        .or_else(|| own_word(model, words))
        .unwrap_or_else(|| search(model, words))
}

/// A word that this screen has for its own choices.
fn here(seen: &Seen, words: &str) -> Option<Meant> {
    let (_, steps) = seen.words.iter().find(|(word, _)| is_same(word, words))?;
    Some(Meant::Done(events(steps)))
}

/// What the key table has, that of the tour first while there is one.
fn tabled(model: &Model, words: &str) -> Option<Meant> {
    let of = |scope| command(&model.keymap, scope, model.texts, words);
    let tour = model.state.tour.and_then(|_| of(Scope::Tour));
    tour.or_else(|| of(model.scope())).map(|actions| done(&actions))
}

/// A command by the name that the palette gives it.
fn named(model: &Model, words: &str) -> Option<Meant> {
    let commands = model.commands(&crate::app::Palette::default());
    let command = commands.into_iter().find(|one| one.is_here() && is_same(&one.name, words))?;
    Some(done(&[command.action]))
}

/// What actions come to: the help is told in our own way.
fn done(actions: &[Action]) -> Meant {
    match actions {
        [Action::Help] => Meant::Help,
        _ => Meant::Done(events(actions)),
    }
}

fn events(actions: &[Action]) -> Vec<Event> {
    actions.iter().map(|&action| Event::Asked(action)).collect()
}

/// A choice by its number.
fn numbered(choices: &[Choice], words: &str) -> Option<Meant> {
    let number: usize = words.parse().ok().filter(|&number| number > 0)?;
    Some(match choices.get(number - 1) {
        Some(Choice { to, then, .. }) => Meant::Done(events(&[to.as_slice(), then].concat())),
        None => Meant::NoNumber(number),
    })
}

/// A choice that is walked to and not opened: 'kies 3'.
fn chosen(seen: &Seen, own: &LinearWords, words: &str) -> Option<Meant> {
    let (word, number) = words.split_once(' ')?;
    let number: usize = number.trim().parse().ok().filter(|_| is_same(word, own.choose))?;
    let choice = number.checked_sub(1).and_then(|place| seen.choices.get(place));
    Some(choice.map_or(Meant::NoNumber(number), |choice| Meant::Done(events(&choice.to))))
}

/// The words that mean the same everywhere.
fn own_word(model: &Model, words: &str) -> Option<Meant> {
    let own = &model.texts.linear.words;
    let (first, rest) = words.split_once(' ').unwrap_or((words, ""));
    let is = |word: &str| is_same(words, word);
    Some(match words {
        "" => Meant::More,
        "?" => Meant::Help,
        _ if is(own.here) => Meant::Where,
        _ if is(own.more) => Meant::More,
        _ if is(own.list) => Meant::List,
        _ if is(own.read) => Meant::Read { whole: false },
        _ if is_same(first, own.read) && is_same(rest, own.whole) => Meant::Read { whole: true },
        _ if is(own.help) => Meant::Help,
        _ if is(own.back) => back(model),
        _ if is(own.stop) => Meant::Done(vec![Event::Asked(stop(model))]),
        _ if is(own.clock) => Meant::Clock,
        _ if is_same(first, own.report) => Meant::Report(rest.trim().to_lowercase()),
        _ => return None,
    })
}

/// What is stopped: the tour where there is one, else the program.
const fn stop(model: &Model) -> Action {
    match model.state.tour {
        Some(_) => Action::Tour(TourMove::Leave),
        None => Action::Quit,
    }
}

/// The way back: what Esc does here. In the self-scan the map and its list are one place.
fn back(model: &Model) -> Meant {
    let escape = model.keymap.action_for(model.scope(), Key::plain(Code::Esc));
    let in_scan_list =
        model.scope() == Scope::Scan && matches!(model.here(), Place::Scan(scan) if scan.in_list);
    let times = if in_scan_list { 2 } else { 1 };
    escape.map_or(Meant::NoBack, |action| Meant::Done(vec![Event::Asked(action); times]))
}

/// Words that mean nothing else are searched for, where one can search.
fn search(model: &Model, words: &str) -> Meant {
    let own = &model.texts.linear.words;
    let sought = words.strip_prefix('/').or_else(|| {
        let (first, rest) = words.split_once(' ')?;
        is_same(first, own.search).then_some(rest)
    });
    let can = model.keymap.live(model.scope()).any(|row| row.binding.action == Action::Search);
    // A letter is a key, and no word to search for.
    if !can || (sought.is_none() && words.chars().count() < 2) {
        return Meant::NotHere(words.to_owned());
    }
    let mut events = vec![Event::Asked(Action::Search)];
    events.extend(typed_anew(sought.unwrap_or(words)));
    Meant::Done(events)
}
