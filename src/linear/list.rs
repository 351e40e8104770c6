//! Lists of things to choose: words of the glossary, hits, wishes of the filter, commands.

use super::plain;
use super::seen::{OPEN, TOGGLE, row};
use super::{AT_ONCE, Seen};
use crate::app::{Command, FilterPanel, FilterRow, Glossary, Model, Palette, Wish};
use crate::search::{Group, Hit};

/// The glossary.
pub(super) fn glossary(model: &Model, glossary: Glossary) -> Seen {
    let terms = model.roadmap.terms.iter().enumerate();
    let count = model.roadmap.terms.len();
    let chosen = glossary.term(&model.roadmap).map(|id| &model.roadmap.terms[id]);
    let name = chosen.map_or("", |term| term.name.as_str());
    Seen {
        place: (model.texts.linear.in_glossary)(name, glossary.chosen + 1, count),
        text: chosen.map(|term| term.explanation.clone()).into_iter().collect(),
        choices: terms.map(|(place, (_, term))| row(term.name.clone(), place, &[OPEN])).collect(),
        chosen: glossary.chosen,
        ..Seen::default()
    }
}

/// The search: what was found, or what was searched for before.
pub(super) fn finder(model: &Model, from: usize) -> Seen {
    let finder = &model.state.finder;
    let words = &model.texts.linear;
    let query = finder.query.text();
    if finder.query.is_blank() {
        let recent = finder.recent.iter().enumerate();
        return Seen {
            place: words.finder.to_owned(),
            choices: recent.map(|(place, query)| row(query.clone(), place, &[OPEN])).collect(),
            ..Seen::default()
        };
    }
    let hits = model.hits();
    let found = (model.texts.phrase.found)(hits.len(), model.found().hidden);
    let told = model.found().shown_for.as_deref().map(model.texts.phrase.shown_for);
    let whole = hits.iter().enumerate().map(|(place, &(group, hit))| {
        let shown = (from..from + AT_ONCE).contains(&place);
        row(if shown { hit_text(model, group, hit) } else { String::new() }, place, &[OPEN])
    });
    Seen {
        place: format!("{} {}", (words.found)(query, &found), told.unwrap_or_default()),
        of: format!("{query} {} {}", finder.unfiltered, hits.len()),
        choices: whole.collect(),
        chosen: finder.chosen,
        hint: if hits.is_empty() { model.texts.empty.found.to_owned() } else { String::new() },
        ..Seen::default()
    }
}

fn hit_text(model: &Model, group: Group, hit: Hit) -> String {
    let shown = model.found().show(&model.roadmap, hit);
    let name = group_name(model, group);
    match shown.context {
        Some(context) => format!("{}, {name}: {}", shown.title, context.text),
        None => format!("{}, {name}", shown.title),
    }
}

fn group_name(model: &Model, group: Group) -> &'static str {
    let (words, screen) = (&model.texts.word, &model.texts.screen);
    match group {
        Group::Initiative => model.texts.linear.initiative,
        Group::Milestone => screen.milestone,
        Group::Law => screen.law,
        Group::Element => screen.element,
        Group::Term => screen.term,
        Group::Figure => screen.figure,
        Group::Cell => words.cells,
        Group::Note => words.note,
    }
}

/// The filter: every wish, whether it is on, and how much it would leave.
pub(super) fn filter(model: &Model, panel: FilterPanel) -> Seen {
    let rows = FilterPanel::rows(&model.roadmap, model.state.filter);
    let shown = model.roadmap.count(model.state.filter);
    let all = model.roadmap.on_map().count();
    let chosen = rows.get(panel.chosen).map(|row| wish(model, row)).unwrap_or_default();
    let told = rows.iter().enumerate();
    Seen {
        place: (model.texts.linear.in_filter)(&(model.texts.phrase.shown_of)(shown, all), &chosen),
        choices: told.map(|(place, one)| row(wish(model, one), place, &[TOGGLE])).collect(),
        chosen: panel.chosen,
        hint: model.texts.linear.close_hint.to_owned(),
        ..Seen::default()
    }
}

fn wish(model: &Model, row: &FilterRow) -> String {
    let pages = model.pages();
    let (texts, groups) = (model.texts, &model.texts.group);
    let (group, name) = match row.wish {
        Wish::Role(id) => (groups.role, pages.role_name(id)),
        Wish::Track(id) => (groups.track, pages.track_name(id)),
        Wish::Phase(id) => (groups.phase, pages.phase_name(id)),
        Wish::Scale(scale) => (groups.scale, texts.scale(scale)),
        Wish::Evidence(level) => (groups.evidence, texts.evidence(level)),
        Wish::Status(status) => (groups.status, texts.status(status)),
        Wish::Kept => (groups.kept, texts.word.only_kept),
    };
    (texts.linear.wish)(&format!("{group}: {name}"), row.on, row.leaves)
}

/// The palette: the commands that match what is typed.
pub(super) fn palette(model: &Model, palette: &Palette) -> Seen {
    let commands = model.commands(palette);
    let told = commands.iter().enumerate();
    Seen {
        place: (model.texts.linear.in_palette)(palette.query.text(), commands.len()),
        of: palette.query.text().to_owned(),
        choices: told.map(|(place, one)| row(command(model, one), place, &[OPEN])).collect(),
        chosen: palette.chosen,
        hint: model.texts.linear.close_hint.to_owned(),
        ..Seen::default()
    }
}

fn command(model: &Model, command: &Command) -> String {
    let keys: Vec<_> = command.keys.iter().map(|&key| plain::key(model.texts, key)).collect();
    match command.elsewhere.first() {
        Some(&scope) => format!("{}, {}", command.name, model.texts.place(scope)),
        None => format!("{}: {}", command.name, keys.join(", ")),
    }
}
