//! The form for an initiative of one's own, a row at a time.

use super::kept::choice;
use super::seen::{OPEN, TOGGLE};
use super::{Choice, Seen};
use crate::app::{Action, Edit, Form, FormRow, Model};

/// The row at hand: what is asked, what stands there, and what is wrong with it.
pub(super) fn form(model: &Model) -> Seen {
    let Some(form) = model.form() else { return Seen::default() };
    let (texts, words) = (&model.texts.form, &model.texts.linear);
    let place = FormRow::ALL.iter().position(|&row| row == form.row).unwrap_or(0);
    let label = texts.labels[form.row as usize];
    let fault = form.told(form.row).map(|fault| fault.sentence(texts)).unwrap_or_default();
    let asked = (words.in_form)(label, place + 1, FormRow::ALL.len());
    let told = format!("{asked} {} {fault}", value(model, form));
    Seen {
        place: told,
        of: format!("{:?}", form.row),
        choices: choices(model, form),
        hint: match form.row {
            FormRow::Save => words.save_hint.to_owned(),
            FormRow::Name
            | FormRow::Link
            | FormRow::Explanation
            | FormRow::Contact
            | FormRow::Phone
            | FormRow::Position => words.row_hint.to_owned(),
            FormRow::Layer
            | FormRow::Milestones
            | FormRow::Tracks
            | FormRow::Phases
            | FormRow::Roles => words.options_hint.to_owned(),
        },
        ..Seen::default()
    }
}

/// What stands in the row, or what belongs there.
fn value(model: &Model, form: &Form) -> String {
    let words = &model.texts.linear;
    match form.field(form.row) {
        Some(field) if field.is_blank() => {
            (words.example)(model.texts.form.examples[form.row as usize])
        }
        Some(field) => (words.filled)(field.text()),
        None => {
            let all = 0..form.row.options();
            let chosen = all.filter(|&place| form.has(form.row, place));
            let names: Vec<_> = chosen.map(|place| model.option(form.row, place)).collect();
            if form.row == FormRow::Save {
                String::new()
            } else {
                (words.picked)(&names.join(", "))
            }
        }
    }
}

fn choices(model: &Model, form: &Form) -> Vec<Choice> {
    if form.row == FormRow::Save {
        let label = model.texts.form.labels[FormRow::Save as usize];
        return vec![choice(label.to_owned(), vec![OPEN])];
    }
    let one = |place: usize| {
        let name = model.option(form.row, place);
        let mut to = vec![Action::Edit(Edit::Start)];
        to.extend(vec![Action::Edit(Edit::Right); place]);
        let text = (model.texts.linear.option)(&name, form.has(form.row, place));
        Choice { text, to, then: vec![TOGGLE] }
    };
    (0..form.row.options()).map(one).collect()
}
