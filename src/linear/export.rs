//! What is about to be handed to others: the choices, the file, and how the document begins.

use super::seen::{OPEN, walk};
use super::{Choice, Seen};
use crate::app::{Action, Event, ExportRow, Exporting, Here, Model, Overlay, Step, Towards};
use crate::export::{Format, What};

/// The panel: a row a choice, then the writing of the file.
pub(super) fn export(model: &Model, exporting: &Exporting) -> Seen {
    let words = &model.texts.linear;
    let path = model.export_path(exporting);
    let folder = path.parent().unwrap_or(&path).display().to_string();
    let chosen = ROWS.map(|row| name(model, exporting, row)).join(", ");
    let place = (words.in_export)(&chosen, &exporting.name(), &folder);
    let warning = if exporting.exists { words.export_exists } else { "" };
    let lines = exporting.preview.iter().map(|(line, _)| line.clone());
    Seen {
        place: format!("{place} {warning}").trim_end().to_owned(),
        of: exporting.exists.to_string(),
        text: lines.filter(|line| !line.trim().is_empty()).collect(),
        choices: choices(model, exporting),
        chosen: 0,
        words: values(model, exporting),
        hint: words.export_hint.to_owned(),
    }
}

/// The rows in which one chooses.
const ROWS: [ExportRow; 3] = [ExportRow::What, ExportRow::Format, ExportRow::Portion];

fn choices(model: &Model, exporting: &Exporting) -> Vec<Choice> {
    let (words, labels) = (&model.texts.linear, &model.texts.exporting.labels);
    let next = vec![Action::Here(Here::Move(Towards::Right))];
    let mut choices: Vec<_> = ROWS
        .iter()
        .zip(labels)
        .map(|(&row, label)| Choice {
            text: format!("{label}: {}", name(model, exporting, row)),
            to: to_row(exporting, row),
            then: next.clone(),
        })
        .collect();
    choices.push(Choice { text: words.write_file.to_owned(), to: Vec::new(), then: vec![OPEN] });
    if exporting.exists {
        let then = vec![Action::Overwrite];
        choices.push(Choice { text: words.write_over.to_owned(), to: Vec::new(), then });
    }
    choices
}

/// The documents, formats and parts by their names.
fn values(model: &Model, exporting: &Exporting) -> Vec<(String, Vec<Action>)> {
    let (export, words) = (&model.texts.export, &model.texts.exporting);
    let whats = What::ALL.map(|what| (export.what(what).to_owned(), what));
    let formats = Format::ALL.iter().flat_map(|&format| {
        [words.format(format), format.id()].map(|name| (name.to_owned(), format))
    });
    let whats = whats.into_iter().map(|(name, what)| {
        (name, to_value(exporting, ExportRow::What, &What::ALL, exporting.what, what))
    });
    let formats = formats.map(|(name, format)| {
        (name, to_value(exporting, ExportRow::Format, &Format::ALL, exporting.format, format))
    });
    let portions = model.portions(exporting.what);
    let parts = portions.iter().map(|&part| {
        let steps = to_value(exporting, ExportRow::Portion, &portions, exporting.portion, part);
        (model.portion_name(part), steps)
    });
    whats.chain(formats).chain(parts).collect()
}

/// The steps to a value of a row.
fn to_value<T: PartialEq>(
    exporting: &Exporting,
    row: ExportRow,
    all: &[T],
    here: T,
    there: T,
) -> Vec<Action> {
    let place = |wanted: T| all.iter().position(|one| *one == wanted).unwrap_or(0);
    let count = (place(there) + all.len()).saturating_sub(place(here)) % all.len().max(1);
    let mut steps = to_row(exporting, row);
    steps.extend(walk(Towards::Right, count));
    steps
}

fn to_row(exporting: &Exporting, row: ExportRow) -> Vec<Action> {
    let all = ExportRow::ALL;
    let place = |wanted: ExportRow| all.iter().position(|one| *one == wanted).unwrap_or(0);
    let count = (place(row) + all.len() - place(exporting.row)) % all.len();
    vec![Action::Here(Here::Panel(Step::Next)); count]
}

fn name(model: &Model, exporting: &Exporting, row: ExportRow) -> String {
    match row {
        ExportRow::What => model.texts.export.what(exporting.what).to_owned(),
        ExportRow::Format => model.texts.exporting.format(exporting.format).to_owned(),
        ExportRow::Portion => model.portion_name(exporting.portion),
        ExportRow::File => exporting.name(),
    }
}

/// What gives the file another name: its row, and then what is typed.
pub(super) fn named(model: &Model, typed: Vec<Event>) -> Vec<Event> {
    let Some(Overlay::Export(exporting)) = model.state.overlays.top() else { return typed };
    let steps = to_row(exporting, ExportRow::File).into_iter().map(Event::Asked);
    steps.chain(typed).collect()
}
