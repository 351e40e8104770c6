//! Which field the letters go to, and what follows when its text changes.

use super::{Edit, Field, Model, Overlay, Scope};

/// Does one thing to the field that is typed in.
pub(super) fn edit(model: &mut Model, edit: Edit) {
    change(model, |field| field.edit(edit));
}

/// Puts a text in the field that is typed in, if there is one.
pub(super) fn paste(model: &mut Model, text: &str) {
    change(model, |field| field.insert(text));
}

fn change(model: &mut Model, change: impl FnOnce(&mut Field) -> bool) {
    match model.scope() {
        Scope::Finder => {
            if change(&mut model.state.finder.query) {
                model.search_anew();
            }
        }
        Scope::Remark => {
            if let Some(Overlay::Remark(remark)) = model.state.overlays.top_mut() {
                change(&mut remark.field);
            }
        }
        Scope::Grid
        | Scope::List
        | Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Glossary
        | Scope::Scan
        | Scope::Filter
        | Scope::Help => {}
    }
}
