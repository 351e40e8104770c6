//! The map and the list of a cell.

use super::seen::{OPEN, row, walk};
use super::{Choice, Seen};
use crate::app::{Action, Here, Model, Step, Towards};
use crate::domain::{Cell, Closed, Id, Initiative, LayerId, MilestoneId};
use crate::workspace::Subject;

/// The map: a milestone a choice, then the list of the cell, its page, and its layers.
pub(super) fn grid(model: &Model, cell: Cell) -> Seen {
    let mut choices: Vec<_> =
        MilestoneId::ALL.iter().map(|&milestone| station(model, milestone)).collect();
    let words = &model.texts.linear;
    let listed = model.listed(cell).len();
    choices.push(Choice {
        text: (words.to_list)(listed),
        to: vec![Action::Here(Here::Panel(Step::Next))],
        then: Vec::new(),
    });
    choices.extend(LayerId::ALL.iter().map(|&layer| Choice {
        text: layer_text(model, Cell { layer, ..cell }),
        to: to_layer(cell, layer),
        then: Vec::new(),
    }));
    choices.push(Choice { text: words.to_page.to_owned(), to: vec![OPEN], then: Vec::new() });
    let layers = LayerId::ALL.iter();
    let layers = layers.map(|&id| (model.texts.layer_short(id).to_lowercase(), to_layer(cell, id)));
    Seen {
        place: (words.on_map)(&cell_name(model, cell), listed),
        of: format!("{:?}", model.state.filter),
        text: cell_text(model, cell),
        choices,
        chosen: 0,
        words: layers.collect(),
        hint: words.map_hint.to_owned(),
    }
}

/// The list of a cell: an initiative a choice.
pub(super) fn list(model: &Model, cell: Cell) -> Seen {
    let listed = model.listed(cell);
    let words = &model.texts.linear;
    let chosen = model.state.map.chosen(cell, &listed).unwrap_or(0);
    let name = listed.get(chosen).map(|&id| model.roadmap.initiatives[id].name.as_str());
    let order = model.texts.order(model.state.map.order);
    let rows = listed.iter().enumerate();
    Seen {
        place: match name {
            Some(name) => {
                (words.in_list)(&cell_name(model, cell), order, name, chosen + 1, listed.len())
            }
            None => format!("{}. {}", cell_name(model, cell), model.why_empty()),
        },
        of: format!("{cell:?} {:?} {order}", model.state.filter),
        text: cell_text(model, cell),
        choices: rows.map(|(place, &id)| row(initiative(model, id), place, &[OPEN])).collect(),
        chosen,
        words: Vec::new(),
        hint: String::new(),
    }
}

fn station(model: &Model, milestone: MilestoneId) -> Choice {
    let counts = LayerId::ALL.iter().map(|&layer| layer_count(model, Cell { milestone, layer }));
    let counts: Vec<_> = counts.collect();
    let pages = model.pages();
    let name = pages.milestone_name(milestone);
    Choice {
        text: format!("{name}: {}", counts.join(", ")),
        to: vec![Action::Milestone(milestone)],
        then: Vec::new(),
    }
}

/// How many initiatives a cell has, and what the person has kept there.
fn layer_count(model: &Model, cell: Cell) -> String {
    let counts = model.roadmap.counts(model.state.filter)[cell.index()];
    let layer = model.texts.layer_short(cell.layer).to_lowercase();
    let count = if counts.shown == counts.all {
        counts.all.to_string()
    } else {
        (model.texts.phrase.shown_of)(counts.shown, counts.all)
    };
    let marks = model.notebook.marks()[cell.index()];
    let words = &model.texts.linear;
    let signs = [
        (words.bookmark_sign, marks.bookmarks),
        (words.note_sign, marks.notes),
        (words.own_sign, marks.own),
    ];
    let kept = signs.iter().filter(|(_, count)| *count > 0);
    let kept: Vec<_> = kept.map(|(sign, count)| format!(" ({count} {sign})")).collect();
    format!("{layer} {count}{}", kept.concat())
}

fn layer_text(model: &Model, cell: Cell) -> String {
    let name = model.pages().layer_name(cell.layer).to_owned();
    format!("{name}: {}", (model.texts.phrase.initiatives)(model.listed(cell).len()))
}

fn to_layer(cell: Cell, layer: LayerId) -> Vec<Action> {
    let (here, there) = (cell.layer.index(), layer.index());
    let towards = if there > here { Towards::Right } else { Towards::Left };
    walk(towards, here.abs_diff(there))
}

fn cell_name(model: &Model, cell: Cell) -> String {
    let pages = model.pages();
    let number = model.roadmap.milestones[cell.milestone].number;
    let milestone = (model.texts.phrase.milestone)(number, pages.milestone_name(cell.milestone));
    format!("{milestone}, {}", pages.layer_name(cell.layer))
}

fn cell_text(model: &Model, cell: Cell) -> Vec<String> {
    let milestone = &model.roadmap.milestones[cell.milestone];
    let quote = format!("\"{}\" {}", milestone.resident, model.texts.word.editorial);
    vec![quote, milestone.cells[cell.layer].text()]
}

/// An initiative in a list: its name, and what helps to choose.
pub(super) fn initiative(model: &Model, id: Id<Initiative>) -> String {
    let initiative = &model.roadmap.initiatives[id];
    let subject = Subject::Initiative(initiative.key.clone());
    let (overview, words) = (model.notebook.overview(), &model.texts.linear);
    let signs = [
        (initiative.is_own(), words.own_sign),
        (overview.is_marked(&subject), words.bookmark_sign),
        (!overview.notes_about(&subject).is_empty(), words.note_sign),
    ];
    let reach = model.pages().reach(initiative);
    let evidence = model.texts.evidence(initiative.evidence);
    let mut parts = vec![initiative.name.as_str(), reach.as_str(), evidence];
    parts.extend(signs.iter().filter(|(is, _)| *is).map(|(_, sign)| *sign));
    parts.join(", ")
}
