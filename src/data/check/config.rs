//! The rules for the settings.

use super::super::findings::Findings;
use super::super::nearest::nearest;
use super::super::pairs::Pairs;
use super::super::problem::{Fault, Misset, Set};
use super::super::raw;
use super::place::Place;
use crate::app::remap::{MOVABLE, Move};
use crate::app::{Action, Key, Keymap, ThemeName};
use crate::domain::{Register, RegisteredSource};
use crate::settings::Settings;
use crate::texts::Language;

/// What may be written for a theme and for a language.
const THEMES: [&str; 6] = ["donker", "licht", "contrast", "mono", "dark", "light"];
const LANGUAGES: [&str; 2] = ["nl", "en"];

/// The settings; what is noted as wrong is as if it was not written.
pub(in crate::data) fn settings(raw: raw::Config, findings: &mut Findings) -> Settings {
    let none: Register<RegisteredSource> = Register::default();
    let mut place = Place::top(findings, &none);
    let theme =
        word(&mut place.field("theme"), raw.theme, (Set::Themes, &THEMES), ThemeName::from_id);
    let known = (Set::Languages, LANGUAGES.as_slice());
    let language = word(&mut place.field("language"), raw.language, known, Language::from_id);
    let role = place.wished("role", raw.role);
    let track = place.wished("track", raw.track);
    let workspace = raw.workspace.and_then(|name| {
        let parsed = name.parse().ok();
        if parsed.is_none() {
            place.field("workspace").note(Fault::Setting(Misset::Workspace { name }));
        }
        parsed
    });
    let moves = raw.keys.0.clone();
    let keymap = keymap(&mut place.field("keys"), raw.keys);
    Settings {
        theme,
        language,
        role,
        track,
        workspace,
        mouse: raw.mouse,
        ascii: raw.ascii,
        accessible: raw.accessible,
        reduced_motion: raw.reduced_motion,
        moves,
        keymap,
    }
}

/// What a word stands for, of those that are known.
fn word<T>(
    place: &mut Place<'_>,
    written: Option<String>,
    (set, known): (Set, &[&'static str]),
    meaning: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let id = written?;
    let found = meaning(&id);
    if found.is_none() {
        unknown(place, id, set, known.to_vec());
    }
    found
}

fn unknown(place: &mut Place<'_>, id: String, set: Set, allowed: Vec<&'static str>) {
    let nearest = nearest(&id, allowed.iter().copied()).map(str::to_owned);
    place.note(Fault::UnknownId { id, set, nearest, allowed });
}

/// The key table, with the moves that are written made.
fn keymap(place: &mut Place<'_>, pairs: Pairs<String>) -> Keymap {
    let mut places = Vec::new();
    let mut moves: Vec<Move> = Vec::new();
    for (index, (name, keys)) in pairs.0.into_iter().enumerate() {
        let mut place = place.pair(index);
        let action = action(&mut place, name);
        let keys = read_keys(&mut place, &keys);
        let (Some(action), Some(keys)) = (action, keys) else { continue };
        if moves.iter().any(|earlier| earlier.action == action) {
            place.note(Fault::Setting(Misset::Twice));
            continue;
        }
        places.push(index);
        moves.push(Move { action, keys });
    }
    Keymap::with(&moves).unwrap_or_else(|faults| {
        for (nth, fault) in faults {
            let index = places.get(nth).copied().unwrap_or_default();
            place.pair(index).note(Fault::Setting(Misset::Key(fault)));
        }
        Keymap::default()
    })
}

fn action(place: &mut Place<'_>, name: String) -> Option<Action> {
    let found = MOVABLE.iter().find(|(id, _)| *id == name).map(|&(_, action)| action);
    if found.is_none() {
        unknown(place, name, Set::Actions, MOVABLE.iter().map(|&(id, _)| id).collect());
    }
    found
}

/// The keys that are written, with spaces between them.
fn read_keys(place: &mut Place<'_>, written: &str) -> Option<Vec<Key>> {
    let words: Vec<_> = written.split_whitespace().collect();
    if words.is_empty() {
        place.note(Fault::Empty);
        return None;
    }
    let mut keys = Vec::new();
    for word in words {
        match word.parse() {
            Ok(key) => keys.push(key),
            Err(()) => place.note(Fault::Setting(Misset::NoKey { found: word.to_owned() })),
        }
    }
    Some(keys).filter(|keys| !keys.is_empty())
}
