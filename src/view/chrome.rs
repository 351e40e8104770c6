//! What every screen has: where one is, what is on, what just happened, and what can be done.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use crate::app::{Model, Place, Wish};
use crate::domain::Filter;
use crate::layout::{self, SMALLEST};
use crate::page::{Tone, Topic};
use crate::view::workshop;
use crate::workspace::Held;

/// Between the parts of the footer, in columns.
const GAP: u16 = 2;

/// So many columns of a path's last part must be seen; else the parts before it give way.
const LAST_PART: u16 = 16;

pub(super) fn draw(model: &Model, brush: &mut Brush<'_>) {
    let page = layout::Page::of(model.state.size);
    path(model, page.path, brush);
    notice(model, page.notice, brush);
    footer(model, page.footer, brush);
}

/// The sentence for a window that is too small for anything else.
pub(super) fn too_small(model: &Model, brush: &mut Brush<'_>) {
    let area = brush.buffer.area;
    let sentence = (model.texts.phrase.too_small)(SMALLEST.width, SMALLEST.height);
    brush.sentence(area, &sentence, Tone::Plain);
}

fn path(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let area = Rect { x: 1, width: area.width.saturating_sub(2), ..area };
    let is_quiet = model.state.filter.is_open() && !model.state.unsaved;
    let tone = if is_quiet { Tone::Quiet } else { Tone::Attention };
    let (words, tone) = match model.session().filter(Held::is_open) {
        Some(held) if !model.state.unsaved => (workshop::place(model, &held), Tone::Quiet),
        Some(_) | None => (filter_words(model, area.width / 2), tone),
    };
    let used = brush.put_right(area, &words, tone);
    let left = Rect { width: area.width.saturating_sub(used + GAP), ..area };
    let mut parts = place_words(model);
    let last = parts.pop().unwrap_or_default();
    parts.push(String::new());
    let mut lead = parts.join(" › ");
    if columns(&lead) + columns(&last).min(LAST_PART) > left.width {
        "… › ".clone_into(&mut lead);
    }
    brush.put_all(left, &[(&lead, Tone::Quiet), (&last, Tone::Strong)]);
}

/// Where one is, from the outside in.
fn place_words(model: &Model) -> Vec<String> {
    let pages = model.pages();
    let screen = &model.texts.screen;
    match model.here() {
        Place::Map(..) => vec![screen.title.to_owned()],
        Place::Glossary(_) => vec![screen.glossary.to_owned()],
        Place::Finder => vec![screen.finder.to_owned()],
        Place::Saved => vec![screen.saved.to_owned()],
        Place::Scan(_) => vec![screen.scan.to_owned()],
        Place::Workshop(stage) => workshop::path(model, stage),
        Place::Form(of) => {
            let form = &model.texts.form;
            let name = of.and_then(|id| model.notebook.own(id)).map(|own| own.name.clone());
            vec![form.screen.to_owned(), name.unwrap_or_else(|| form.new.to_owned())]
        }
        Place::Page(reading) => match reading.topic {
            Topic::Background => {
                let tab = pages.tabs(reading.topic).get(reading.tab).copied().unwrap_or_default();
                vec![screen.background.to_owned(), tab.to_owned()]
            }
            Topic::Guide(_) => vec![screen.guide.to_owned(), pages.name(reading.topic)],
            Topic::Milestone(_) => vec![screen.milestone.to_owned(), pages.name(reading.topic)],
            Topic::Law(_) => vec![screen.law.to_owned(), pages.name(reading.topic)],
            Topic::Element(_) => vec![screen.element.to_owned(), pages.name(reading.topic)],
            Topic::Term(_) => vec![screen.glossary.to_owned(), pages.name(reading.topic)],
            Topic::Figure(_) => vec![screen.figure.to_owned(), pages.name(reading.topic)],
            Topic::Initiative(id) => {
                let initiative = &model.roadmap.initiatives[id];
                let milestone = model.milestone_here();
                let milestone = milestone.map(|id| pages.milestone_name(id).to_owned());
                let layer = model.texts.layer_short(initiative.layer).to_owned();
                milestone.into_iter().chain([layer, initiative.name.clone()]).collect()
            }
        },
    }
}

/// What is on: track, role, how many other wishes, and the workspace; where there is no room for
/// that, how many wishes in all. That something is not on disk comes before all else.
fn filter_words(model: &Model, room: u16) -> String {
    let Filter { roles, tracks, .. } = model.state.filter;
    let words = &model.texts.word;
    let pages = model.pages();
    let track: Vec<&str> = tracks.chosen().map(|id| pages.track_name(id)).collect();
    let role: Vec<&str> = roles.chosen().map(|id| model.texts.role_short(id)).collect();
    let track = if track.is_empty() { words.all_tracks.to_owned() } else { track.join(", ") };
    let role = if role.is_empty() { words.all_roles.to_owned() } else { role.join(", ") };
    let wishes = Wish::all().into_iter().filter(|wish| wish.is_in(model.state.filter));
    let (shown, others): (Vec<_>, Vec<_>) =
        wishes.partition(|wish| matches!(wish, Wish::Role(_) | Wish::Track(_)));
    let mut parts = vec![track.to_lowercase(), role.to_lowercase()];
    if !others.is_empty() {
        parts.push((model.texts.phrase.filter_on)(others.len()));
    }
    if model.state.unsaved {
        parts.insert(0, words.unsaved.to_owned());
    }
    let without_name = parts.join(" · ");
    parts.extend(Some(model.notebook.name.clone()).filter(|name| !name.is_empty()));
    let short = if model.state.unsaved {
        words.unsaved.to_owned()
    } else {
        (model.texts.phrase.filter_on)(shown.len() + others.len())
    };
    let fits = |words: &String| columns(words) <= room;
    [parts.join(" · "), without_name].into_iter().find(fits).unwrap_or(short)
}

fn notice(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let mut area = indent(area, 1);
    let state = &model.state;
    if model.session().is_some_and(|held| held.is_open()) {
        area.width = area.width.saturating_sub(workshop::clock_width(model));
    }
    if let Some(notice) = &state.notice {
        brush.put(area, notice, Tone::Strong);
    } else if matches!(model.here(), Place::Scan(_)) {
        brush.put(area, &model.pages().elements_known(), Tone::Quiet);
    } else if !matches!(model.here(), Place::Map(..)) {
        // The other screens have nothing to say by themselves.
    } else if state.welcomes() {
        brush.put(area, &model.words(model.texts.notice.welcome), Tone::Strong);
    } else {
        let about = &model.roadmap.about;
        let newest = model.roadmap.newest_source().map(|date| model.texts.date(date));
        let age =
            (model.texts.phrase.age)(&model.texts.date(about.checked), &newest.unwrap_or_default());
        brush.put(area, &age, Tone::Quiet);
    }
}

/// Tells the keys of the moment in one row: as many as fit, and always how to get help and leave.
fn footer(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let area = indent(area, 1);
    let told = model.keymap.told(model.scope(), &model.texts.action);
    let hints: Vec<(String, &str)> = told
        .iter()
        .filter(|entry| entry.hint)
        .map(|entry| {
            let keys: Vec<String> = entry.first.iter().map(|&key| model.texts.key(key)).collect();
            let arrows = keys.iter().all(|key| columns(key) == 1) && keys.len() > 1;
            let between = if arrows && keys.iter().any(|key| key == "↑") { "" } else { " " };
            (keys.join(between), entry.label)
        })
        .collect();
    let width = |(keys, label): &(String, &str)| columns(keys) + columns(label) + 1 + GAP;
    let always = hints.len().saturating_sub(2);
    let mut room = area.width.saturating_sub(hints[always..].iter().map(width).sum());
    let mut area = area;
    for (place, hint) in hints.iter().enumerate() {
        if place < always {
            if width(hint) > room {
                continue;
            }
            room -= width(hint);
        }
        let used = brush.put_all(
            area,
            &[(hint.0.as_str(), Tone::Key), (" ", Tone::Quiet), (hint.1, Tone::Quiet)],
        );
        area = indent(area, used + GAP);
    }
}
