//! The guide: its keys as the table says them, the chapter that belongs to where one is, and the
//! way there and back, also from what is being written.

mod names;

pub(super) use names::key;

use super::{Keymap, Model, Overlay, Overlays, Place, Reading, Scope, update};
use crate::data::embedded_guide;
use crate::domain::Closed;
use crate::domain::guide::{ChapterId, Guide};
use crate::page::Topic;
use crate::texts::Texts;

/// What lay over a page when the guide was opened there: it waits until one comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelved {
    place: Place,
    overlays: Overlays,
}

/// The guide in a language, with the keys that this program has; nothing when it cannot be read,
/// and a test sees to it that it can.
#[must_use]
pub fn of(texts: &Texts, keymap: &Keymap) -> Option<Guide> {
    let guide = embedded_guide(texts.language.is_english())?;
    let written =
        |name: &str| names::key(name, keymap).map_or(name.to_owned(), |key| texts.key(key));
    let mut guide = guide.with_keys(written);
    for &id in ChapterId::ALL {
        guide.chapters[id].keys = keys(id, texts, keymap);
    }
    Some(guide)
}

/// The keys where one types in what a chapter is about: there `?` is a letter, and the help that
/// tells them cannot be asked for.
fn keys(chapter: ChapterId, texts: &Texts, keymap: &Keymap) -> Vec<(String, String)> {
    let typed = Scope::ALL.iter().filter(|&&scope| scope.is_typed_in());
    let scopes = typed.filter(|&&scope| chapter_of(scope) == chapter);
    let mut keys: Vec<(String, String)> = Vec::new();
    for told in scopes.flat_map(|&scope| keymap.told(scope, &texts.action)) {
        let written: Vec<_> = told.all.iter().map(|&key| texts.key(key)).collect();
        let row = (written.join(" "), told.label.to_owned());
        if !keys.contains(&row) {
            keys.push(row);
        }
    }
    keys
}

/// The chapter about a scope.
const fn chapter_of(scope: Scope) -> ChapterId {
    match scope {
        Scope::Palette | Scope::Help | Scope::Tour => ChapterId::Start,
        Scope::Grid | Scope::List => ChapterId::Map,
        Scope::Filter => ChapterId::Filter,
        Scope::Finder | Scope::Glossary => ChapterId::Search,
        Scope::Detail | Scope::Sheets | Scope::Page => ChapterId::Reading,
        Scope::Saved | Scope::Narrow | Scope::Editor => ChapterId::Keeping,
        Scope::Scan | Scope::Remark => ChapterId::Scan,
        Scope::Form | Scope::Mail => ChapterId::Submit,
        Scope::Plan
        | Scope::Past
        | Scope::Stage
        | Scope::Outcome
        | Scope::Ended
        | Scope::Rating
        | Scope::Voting
        | Scope::Steps
        | Scope::Notes
        | Scope::Compared
        | Scope::Capture => ChapterId::Workshop,
        Scope::Export => ChapterId::Export,
    }
}

/// Opens the guide at the chapter about what has the focus, or leaves it.
pub(super) fn toggle(model: &mut Model) {
    let asked = match model.state.overlays.top() {
        Some(&Overlay::Help { scope, .. }) => {
            model.state.overlays.pop();
            scope
        }
        Some(_) | None => model.scope(),
    };
    let overlays = std::mem::take(&mut model.state.overlays);
    let place = model.here();
    if is_guide(place) {
        if overlays.is_empty() {
            update::history_back(model);
        }
        return;
    }
    model.state.shelved = (!overlays.is_empty()).then_some(Shelved { place, overlays });
    update::open_topic(model, Topic::Guide(chapter_of(asked)));
}

/// Whoever left the guide is back where they were, with what lay over it: a note that is being
/// written does not get lost, wherever they wanted to go.
pub(super) fn put_back(model: &mut Model) {
    if is_guide(model.here()) {
        return;
    }
    if let Some(Shelved { place, overlays }) = model.state.shelved.take() {
        model.state.history.here = place;
        let written = model.editor.is_some();
        model.state.overlays = if written { overlays } else { overlays.without_editor() };
        model.settle();
    }
}

const fn is_guide(place: Place) -> bool {
    matches!(place, Place::Page(Reading { topic: Topic::Guide(_), .. }))
}
