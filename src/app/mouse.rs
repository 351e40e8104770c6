//! The mouse: a click chooses what is under it, a second click opens it, the wheel moves on.

use super::{
    Action, Effect, FinderLine, Focus, Here, Model, Opened, Overlay, Place, Reading, SavedLine,
    Scan, ScanLine, Scope, Spot, Stage, Towards, editor, palette, scan, update, workshop,
};
use crate::domain::{Id, Term};
use crate::layout::{self, first_row};
use crate::workspace::Part;

/// How many lines a turn of the wheel moves a text.
const WHEEL_LINES: usize = 3;

pub(super) fn click(model: &mut Model, spot: Spot) -> Vec<Effect> {
    model.state.notice = None;
    if !model.state.overlays.is_empty() {
        return click_overlay(model, spot);
    }
    match model.here() {
        Place::Map(cell, focus) => click_map(model, cell, focus, spot),
        Place::Page(_) => click_reading(model, spot),
        Place::Glossary(glossary) => {
            let area = layout::Glossary::of(model.state.size).words;
            let count = model.roadmap.terms.len();
            match row_at(area, spot, glossary.chosen, count) {
                Some(row) if row == glossary.chosen => update::open(model),
                Some(chosen) => {
                    model.state.history.here = Place::Glossary(super::Glossary { chosen });
                    Vec::new()
                }
                None => Vec::new(),
            }
        }
        Place::Scan(scan) => click_scan(model, scan, spot),
        Place::Finder => click_finder(model, spot),
        Place::Saved => click_saved(model, spot),
        Place::Workshop(stage) => click_workshop(model, stage, spot),
        Place::Form(_) => Vec::new(),
    }
}

pub(super) fn wheel(model: &mut Model, spot: Spot, up: bool) -> Vec<Effect> {
    let towards = if up { Towards::Up } else { Towards::Down };
    if model.state.overlays.is_empty()
        && let Place::Map(cell, focus) = model.here()
    {
        let areas = layout::Map::of(model.state.size);
        let over_detail = areas.detail.is_some_and(|area| contains(area, spot));
        let wanted = if over_detail { Focus::Detail } else { Focus::List };
        if focus != wanted && model.chosen(cell).is_some() {
            model.state.history.here = Place::Map(cell, wanted);
        }
    }
    if let (true, Place::Scan(scan)) = (model.state.overlays.is_empty(), model.here()) {
        model.state.history.here = Place::Scan(Scan { in_list: true, ..scan });
    }
    let times = match model.scope() {
        Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Help
        | Scope::Mail
        | Scope::Stage
        | Scope::Outcome
        | Scope::Ended
        | Scope::Notes
        | Scope::Compared => WHEEL_LINES,
        Scope::Grid
        | Scope::List
        | Scope::Glossary
        | Scope::Finder
        | Scope::Saved
        | Scope::Narrow
        | Scope::Scan
        | Scope::Remark
        | Scope::Editor
        | Scope::Filter
        | Scope::Form
        | Scope::Plan
        | Scope::Past
        | Scope::Rating
        | Scope::Voting
        | Scope::Steps
        | Scope::Capture
        | Scope::Export
        | Scope::Tour
        | Scope::Palette => 1,
    };
    (0..times).flat_map(|_| update::update(model, Action::Here(Here::Move(towards)))).collect()
}

/// A click beside what lies over the page closes it. In the palette a click chooses, and a second
/// one does what is chosen.
fn click_overlay(model: &mut Model, spot: Spot) -> Vec<Effect> {
    let size = model.state.size;
    if matches!(model.state.overlays.top(), Some(Overlay::Editor)) {
        let inside = contains(layout::editor(size), spot);
        return if inside { Vec::new() } else { editor::close(model) };
    }
    if !contains(layout::overlay(size), spot) {
        model.state.overlays.pop();
        return Vec::new();
    }
    let count = palette::count(model);
    if let Some(Overlay::Palette(palette)) = model.state.overlays.top_mut()
        && let Some(row) = row_at(layout::Palette::of(size).rows, spot, palette.chosen, count)
    {
        if row == palette.chosen {
            return update::open(model);
        }
        palette.chosen = row;
    }
    Vec::new()
}

fn click_map(
    model: &mut Model,
    cell: crate::domain::Cell,
    focus: Focus,
    spot: Spot,
) -> Vec<Effect> {
    let areas = layout::Map::of(model.state.size);
    if let Some(clicked) = areas.cell_at(spot.x, spot.y) {
        if clicked == cell && focus == Focus::Grid {
            return update::open(model);
        }
        model.state.history.here = Place::Map(clicked, Focus::Grid);
    } else if let Some(milestone) = areas.station_at(spot.x, spot.y) {
        let here = crate::domain::Cell { milestone, ..cell };
        model.state.history.here = Place::Map(here, Focus::Grid);
    } else if areas.detail.is_some_and(|area| contains(area, spot)) {
        if model.chosen(cell).is_some() {
            model.state.history.here = Place::Map(cell, Focus::Detail);
            return click_reading(model, spot);
        }
    } else {
        let listed = model.listed(cell);
        let chosen = model.state.map.chosen(cell, &listed).unwrap_or(0);
        if let Some(row) = row_at(areas.list.rows, spot, chosen, listed.len()) {
            model.state.history.here = Place::Map(cell, Focus::List);
            if row == chosen && focus == Focus::List {
                return update::open(model);
            }
            model.state.map.choose(cell, listed[row]);
        }
    }
    Vec::new()
}

/// A click on a cell or a row chooses it, a second one on a row opens its page.
fn click_scan(model: &mut Model, here: Scan, spot: Spot) -> Vec<Effect> {
    let areas = model.scan_areas(here);
    if let Some((milestone, part)) = areas.cell_at(spot.x, spot.y) {
        let part = Part::ALL.get(part).copied().unwrap_or_default();
        let place = Scan { milestone, part, place: 0, in_list: false, ..here };
        model.state.history.here = Place::Scan(place);
        return Vec::new();
    }
    let listed = model.scan_list(here);
    let lines = model.scan_lines(&listed);
    let is_chosen = |line: &ScanLine| listed.chosen.map(ScanLine::Row) == Some(*line);
    let chosen = lines.iter().position(is_chosen).unwrap_or(0);
    let Some(line) = row_at(areas.rows, spot, chosen, lines.len()) else { return Vec::new() };
    match lines.get(line) {
        Some(&(ScanLine::Row(number) | ScanLine::Remark(number))) => {
            if here.in_list && listed.chosen == Some(number) {
                return update::open(model);
            }
            scan::choose(model, here, number);
        }
        Some(ScanLine::Blank | ScanLine::Group(_)) | None => {}
    }
    Vec::new()
}

/// A click on a hit chooses it, a second one goes there.
fn click_finder(model: &mut Model, spot: Spot) -> Vec<Effect> {
    let rows = layout::Finder::of(model.state.size).rows;
    if !contains(rows, spot) || model.state.finder.query.is_blank() {
        return Vec::new();
    }
    let lines = model.finder_lines(&model.hits());
    match lines.get(usize::from(spot.y - rows.y)) {
        Some(&(FinderLine::Title { place, .. } | FinderLine::Context { place, .. })) => {
            if place == model.state.finder.chosen {
                return update::open(model);
            }
            model.state.finder.chosen = place;
        }
        Some(FinderLine::Blank | FinderLine::Group(_)) | None => {}
    }
    Vec::new()
}

/// A click on something that was kept chooses it, a second one goes there.
fn click_saved(model: &mut Model, spot: Spot) -> Vec<Effect> {
    let rows = layout::Finder::of(model.state.size).rows;
    let lines = model.saved_lines();
    let chosen = model.state.saved.chosen;
    let at = lines.iter().position(|line| *line == SavedLine::Row(chosen)).unwrap_or(0);
    let Some(line) = row_at(rows, spot, at, lines.len()) else { return Vec::new() };
    match lines[line] {
        SavedLine::Row(place) | SavedLine::Text(place, _) if place == chosen => {
            return update::open(model);
        }
        SavedLine::Row(place) | SavedLine::Text(place, _) => model.state.saved.chosen = place,
        SavedLine::Blank | SavedLine::Group(_) => {}
    }
    Vec::new()
}

/// A click on a row of a step chooses it; in the list of steps a second one goes there.
fn click_workshop(model: &mut Model, stage: Stage, spot: Spot) -> Vec<Effect> {
    if stage == Stage::Planning {
        return click_plan(model, spot);
    }
    let Some(held) = model.session() else { return Vec::new() };
    let chosen = model.state.workshop.chosen;
    let (area, count) = match stage {
        Stage::Steps(_) => (layout::steps_area(model.state.size), held.plan.steps.len()),
        Stage::Running(_) => {
            let count = if held.is_open() { model.stage_rows().len() } else { 0 };
            (layout::choices_area(model.stage_areas(&held).text, count), count)
        }
        Stage::Planning | Stage::Material | Stage::Notes | Stage::Compared(..) => {
            return Vec::new();
        }
    };
    match row_at(area, spot, chosen.min(count.saturating_sub(1)), count) {
        Some(row) if row == chosen && matches!(stage, Stage::Steps(_)) => update::open(model),
        Some(row) => {
            model.state.workshop.chosen = row;
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// A click on a row of planning chooses it, a second one changes its value or opens it.
fn click_plan(model: &mut Model, spot: Spot) -> Vec<Effect> {
    let count = model.plan_rows().len();
    let (area, _) = layout::plan_areas(model.state.size, count);
    let chosen = model.state.workshop.chosen.min(count.saturating_sub(1));
    match row_at(area, spot, chosen, count) {
        Some(row) if row == chosen => workshop::turn(model, spot.x.saturating_sub(area.x)),
        Some(row) => {
            model.state.workshop.chosen = row;
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// A click on a sheet's name opens it, on a term or a link follows it.
fn click_reading(model: &mut Model, spot: Spot) -> Vec<Effect> {
    let Some((reading, opened)) = model.reading() else { return Vec::new() };
    let tabs = model.pages().tabs(reading.topic);
    if let Some(tab) = tab_at(tabs, opened.areas.tabs, spot) {
        model.keep(Reading { tab, ..Reading::new(reading.topic) });
        return Vec::new();
    }
    if let Some(term) = term_at(&reading, &opened, spot) {
        model.keep(Reading { link: None, term: Some(term), ..reading });
        return update::open(model);
    }
    let Some(line) = line_at(&reading, &opened, spot) else { return Vec::new() };
    let mut links = opened.body.links.iter();
    let Some(chosen) = links.position(|link| link.first <= line && line <= link.last) else {
        return Vec::new();
    };
    model.keep(Reading { link: Some(chosen), term: None, ..reading });
    update::open(model)
}

/// The line of the text that is at this spot.
fn line_at(reading: &Reading, opened: &Opened, spot: Spot) -> Option<usize> {
    let line = (0..opened.areas.visible())
        .find(|&number| opened.areas.line(number).is_some_and(|area| contains(area, spot)));
    line.map(|line| line + reading.scroll)
}

/// The term in the header or the text that is at this spot.
fn term_at(reading: &Reading, opened: &Opened, spot: Spot) -> Option<Id<Term>> {
    let header = opened.areas.header;
    let (line, start) = if contains(header, spot) {
        (opened.header.lines.get(usize::from(spot.y - header.y)), header.x)
    } else {
        let line = line_at(reading, opened, spot)?;
        let area = opened.areas.line(line - reading.scroll)?;
        (opened.body.lines.get(line), area.x)
    };
    line?.piece_at(usize::from(spot.x - start))?.term
}

/// The sheet whose name is at this spot. Names stand side by side, a space around each and one
/// between them.
fn tab_at(tabs: &[&str], area: ratatui::layout::Rect, spot: Spot) -> Option<usize> {
    if !contains(area, spot) {
        return None;
    }
    let mut x = area.x;
    tabs.iter().position(|name| {
        let width = u16::try_from(crate::wrap::width(name)).unwrap_or(0) + 2;
        let hit = spot.x >= x && spot.x < x + width;
        x += width + 1;
        hit
    })
}

/// The row of a list under a spot, given the chosen row and the count.
fn row_at(area: ratatui::layout::Rect, spot: Spot, chosen: usize, count: usize) -> Option<usize> {
    if !contains(area, spot) {
        return None;
    }
    let first = first_row(chosen, count, usize::from(area.height));
    Some(first + usize::from(spot.y - area.y)).filter(|&row| row < count)
}

fn contains(area: ratatui::layout::Rect, spot: Spot) -> bool {
    area.contains((spot.x, spot.y).into())
}
