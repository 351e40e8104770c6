//! Which field the letters go to, and what follows when its text changes.

use super::{Edit, Effect, Field, Model, Overlay, Scope, editor, workshop};

/// Does one thing to the field that is typed in.
pub(super) fn edit(model: &mut Model, edit: Edit) -> Vec<Effect> {
    if model.scope() == Scope::Editor {
        return editor::edit(model, edit);
    }
    if model.scope() == Scope::Form
        && let Some(form) = model.form_mut()
    {
        form.edit(edit);
        return Vec::new();
    }
    change(model, |field| field.edit(edit));
    Vec::new()
}

/// Puts a text in the field that is typed in, if there is one.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.scope() == Scope::Editor {
        return editor::paste(model, text);
    }
    if model.scope() == Scope::Form
        && let Some(form) = model.form_mut()
    {
        form.insert(text);
        return Vec::new();
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
        Scope::Capture => {
            if let Some(capture) = workshop::captures(model) {
                change(&mut capture.field);
            }
        }
        Scope::Export => {
            if let Some(Overlay::Export(exporting)) = model.state.overlays.top_mut() {
                exporting.rename(change);
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
        Scope::Tour
        | Scope::Grid
        | Scope::List
        | Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Glossary
        | Scope::Saved
        | Scope::Scan
        | Scope::Plan
        | Scope::Past
        | Scope::Stage
        | Scope::Outcome
        | Scope::Ended
        | Scope::Rating
        | Scope::Voting
        | Scope::Steps
        | Scope::Notes
        | Scope::Compared
        | Scope::Filter
        | Scope::Editor
        | Scope::Help
        | Scope::Form
        | Scope::Mail => {}
    }
}
