//! Which field the letters go to, and what follows when its text changes.

use super::{Edit, Field, Model, Scope};

/// Does one thing to the field that is typed in.
pub(super) fn edit(model: &mut Model, edit: Edit) {
    if model.scope() == Scope::Form
        && let Some(form) = model.form_mut()
    {
        return form.edit(edit);
    }
    change(model, |field| field.edit(edit));
}

/// Puts a text in the field that is typed in, if there is one.
pub(super) fn paste(model: &mut Model, text: &str) {
    if model.scope() == Scope::Form
        && let Some(form) = model.form_mut()
    {
        return form.insert(text);
    }
    change(model, |field| field.insert(text));
}

fn change(model: &mut Model, change: impl FnOnce(&mut Field) -> bool) {
    match model.scope() {
        Scope::Finder => {
            if change(&mut model.state.finder.query) {
                model.search_anew();
            }
        }
        Scope::Grid
        | Scope::List
        | Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Glossary
        | Scope::Filter
        | Scope::Help
        | Scope::Form
        | Scope::Mail => {}
    }
}
