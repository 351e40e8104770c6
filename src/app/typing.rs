//! Which field the letters go to, and what follows when its text changes.

use super::{Edit, Effect, Field, Model, Overlay, Scope, editor};

/// Does one thing to the field that is typed in.
pub(super) fn edit(model: &mut Model, edit: Edit) -> Vec<Effect> {
    if model.scope() == Scope::Editor {
        return editor::edit(model, edit);
    }
    change(model, |field| field.edit(edit));
    Vec::new()
}

/// Puts a text in the field that is typed in, if there is one.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.scope() == Scope::Editor {
        return editor::paste(model, text);
    }
    change(model, |field| field.insert(text));
    Vec::new()
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
        Scope::Palette => {
            if let Some(Overlay::Palette(palette)) = model.state.overlays.top_mut()
                && change(&mut palette.query)
            {
                palette.chosen = 0;
            }
        }
        Scope::Narrow => {
            if change(&mut model.state.saved.narrow) {
                model.list_saved();
            }
        }
        Scope::Grid
        | Scope::List
        | Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Glossary
        | Scope::Saved
        | Scope::Scan
        | Scope::Filter
        | Scope::Editor
        | Scope::Help => {}
    }
}
