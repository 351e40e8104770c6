//! What can be typed where one is, and what only a picture has.

use super::plain;
use crate::app::{Action, Event, Model, Scope};

/// Whether this is about the picture alone.
const fn is_of_picture(action: Action) -> bool {
    matches!(action, Action::Theme | Action::Mouse | Action::Suspend)
}

/// Whether this asks for something that only a picture has.
pub(super) fn asks_picture(event: &Event) -> bool {
    matches!(event, Event::Asked(action) if is_of_picture(*action))
}

/// What can be typed now: our own words, and what the key table has here.
pub(super) fn help(model: &Model) -> Vec<String> {
    let words = &model.texts.linear;
    let mut told: Vec<String> = words.help.iter().map(|line| (*line).to_owned()).collect();
    if model.scope().is_typed_in() {
        told.push(words.help_typed.to_owned());
    }
    let actions = &model.texts.action;
    let tour = model.state.tour.map(|_| model.keymap.told(Scope::Tour, actions));
    let picture = |label: &str| {
        let mut live = model.keymap.live(model.scope()).map(|row| row.binding);
        live.any(|one| is_of_picture(one.action) && (one.label)(&model.texts.action) == label)
    };
    for entry in tour.into_iter().flatten().chain(model.keymap.told(model.scope(), actions)) {
        if picture(entry.label) {
            continue;
        }
        let keys: Vec<_> = entry.all.iter().map(|&key| plain::key(model.texts, key)).collect();
        told.push(format!("{}: {}", entry.label, keys.join(" ")));
    }
    told
}
