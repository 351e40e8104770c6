//! What there is to tell of a screen: one function a place, and one an overlay.

use super::{export, form, kept, list, map, read, scan, workshop};
use crate::app::{Action, Here, Leap, Model, Overlay, Place, Towards};

/// Something that can be chosen by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What it is, on one line.
    pub text: String,
    /// What leads to it.
    pub to: Vec<Action>,
    /// What is done with it then.
    pub then: Vec<Action>,
}

/// A screen, to be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Where one is, in a sentence.
    pub place: String,
    /// What the list is of: when this changes the list is told again.
    pub of: String,
    /// The text that can be read here, a line a paragraph.
    pub text: Vec<String>,
    /// What there is to choose from.
    pub choices: Vec<Choice>,
    /// Which of them is chosen, from 0.
    pub chosen: usize,
    /// Words that can be typed here only, and what they ask for.
    pub words: Vec<(String, Vec<Action>)>,
    /// What helps to go on, in a sentence; may be empty.
    pub hint: String,
}

/// A row of a list: walked to from the start, and then this is done with it.
pub(super) fn row(text: String, number: usize, then: &[Action]) -> Choice {
    let mut to = vec![Action::Here(Here::Leap(Leap::Start))];
    to.extend(walk(Towards::Down, number));
    Choice { text, to, then: then.to_vec() }
}

/// So many steps.
pub(super) fn walk(towards: Towards, count: usize) -> Vec<Action> {
    vec![Action::Here(Here::Move(towards)); count]
}

/// What opens.
pub(super) const OPEN: Action = Action::Here(Here::Open);

/// What takes in or out.
pub(super) const TOGGLE: Action = Action::Here(Here::Toggle);

/// The screen as it is now. Of long lists the choices from `from` on have their texts, as many as
/// are told at once.
#[must_use]
pub fn seen(model: &Model, from: usize) -> Seen {
    let mut seen = match model.state.overlays.top() {
        Some(overlay) => over(model, overlay),
        None => page(model, from),
    };
    seen.of = format!("{:?} {}", model.scope(), seen.of);
    seen
}

fn page(model: &Model, from: usize) -> Seen {
    match model.here() {
        Place::Map(cell, crate::app::Focus::Grid) => map::grid(model, cell),
        Place::Map(cell, crate::app::Focus::List) => map::list(model, cell),
        Place::Map(_, crate::app::Focus::Detail) | Place::Page(_) => read::page(model),
        Place::Glossary(glossary) => list::glossary(model, glossary),
        Place::Finder => list::finder(model, from),
        Place::Saved => kept::saved(model),
        Place::Scan(place) => scan::scan(model, place),
        Place::Workshop(stage) => workshop::workshop(model, stage),
        Place::Form(_) => form::form(model),
    }
}

fn over(model: &Model, overlay: &Overlay) -> Seen {
    match overlay {
        Overlay::Filter(panel) => list::filter(model, *panel),
        Overlay::Editor => kept::note(model),
        Overlay::Palette(palette) => list::palette(model, palette),
        Overlay::Help { scope, .. } => read::help(model, *scope),
        Overlay::Remark(remark) => scan::remark(model, remark),
        Overlay::Capture(capture) => workshop::capture(model, capture),
        Overlay::Export(exporting) => export::export(model, exporting),
        Overlay::Mail { of, .. } => read::mail(model, *of),
    }
}
