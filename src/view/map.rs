//! The map: stations along the route, and the counts of every cell.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use crate::app::{Marks, Model};
use crate::domain::{Cell, Closed, Counts, LayerId, MilestoneId};
use crate::layout::{Map, Shape};
use crate::page::Tone;
use crate::wrap;

pub(super) fn draw(model: &Model, cell: Cell, focused: bool, areas: &Map, brush: &mut Brush<'_>) {
    match areas.shape {
        Shape::Wide => wide(model, cell, areas, brush),
        Shape::Turned | Shape::Small => turned(model, cell, areas, brush),
    }
    let counts = model.roadmap.counts(model.state.filter);
    for place in Cell::all() {
        let area = areas.cell(place);
        count(counts[place.index()], place == cell, focused, area, brush);
        let after = Rect { x: area.x + area.width.min(8), width: areas.after_count(), ..area };
        marks(model.notebook.marks()[place.index()], after, brush);
    }
    brush.rule(areas.rule);
}

/// The count of a cell, at the end of its room; the chosen one stands out as a whole.
fn count(counts: Counts, chosen: bool, focused: bool, area: Rect, brush: &mut Brush<'_>) {
    let Counts { shown, all } = counts;
    let text = if shown == all { format!("{all}") } else { format!("{shown}/{all}") };
    let field = Rect { width: area.width.min(8), ..area };
    let tone = match (chosen, focused) {
        (true, true) => Tone::Chosen,
        (true, false) => Tone::ChosenAway,
        (false, _) if shown == 0 => Tone::Quiet,
        (false, _) => Tone::Plain,
    };
    let inner = Rect { width: field.width.saturating_sub(1), ..field };
    if chosen && focused {
        brush.mark(field, Tone::Chosen);
        brush.stand(indent(inner, inner.width.saturating_sub(columns(&text))));
    }
    brush.put_right(inner, &text, tone);
}

/// How much was kept in a cell: with numbers where there is room, else that there is something.
fn marks(marks: Marks, area: Rect, brush: &mut Brush<'_>) {
    let of = |sign: &str, number: usize| match number {
        0 => String::new(),
        _ => format!("{sign}{number}"),
    };
    let signs = [("★", marks.bookmarks), ("✎", marks.notes), ("+", marks.own)];
    let whole: String = signs.iter().map(|&(sign, number)| of(sign, number)).collect();
    let short: String =
        signs.iter().filter(|(_, number)| *number > 0).map(|(sign, _)| *sign).collect();
    let fits = columns(&whole) < area.width;
    brush.put(area, if fits { &whole } else { &short }, Tone::Own);
}

fn turned(model: &Model, cell: Cell, areas: &Map, brush: &mut Brush<'_>) {
    let words = &model.texts.word;
    let heading = areas.heading;
    brush.put(Rect { x: areas.name.x, ..heading }, words.milestone, Tone::Quiet);
    for &layer in LayerId::ALL {
        let area = areas.cell(Cell { milestone: MilestoneId::Searching, layer });
        let text = model.texts.layer_short(layer);
        let end = area.x + area.width.min(8) - 1;
        let x = end.saturating_sub(columns(text)).max(area.x);
        let area = Rect { x, width: areas.layer_step, ..heading };
        brush.put(area, text, Tone::Layer(layer));
    }
    if let Some(phase) = areas.phase {
        brush.put(Rect { y: heading.y, ..phase }, words.phase, Tone::Quiet);
    }
    for &milestone in MilestoneId::ALL {
        let here = milestone == cell.milestone;
        let area = areas.station(milestone);
        let entry = &model.roadmap.milestones[milestone];
        station(here, Tone::Layer(cell.layer), Rect::new(1, area.y, 1, 1), brush);
        let name = format!("{} {}", entry.number, model.pages().milestone_name(milestone));
        brush.put(area, &name, if here { Tone::Strong } else { Tone::Plain });
        if let (Some(column), Some(&phase)) = (areas.phase, entry.phases.first()) {
            let text = model.texts.phase_short(phase);
            brush.put(Rect { y: area.y, ..column }, text, Tone::Quiet);
        }
    }
}

fn wide(model: &Model, cell: Cell, areas: &Map, brush: &mut Brush<'_>) {
    let route = areas.heading.y + 1;
    let first = areas.station(MilestoneId::Searching).x;
    let last = areas.station(MilestoneId::Confident).x;
    brush.rule(Rect::new(first, route, last - first, 1));
    for &milestone in MilestoneId::ALL {
        wide_station(model, milestone, milestone == cell.milestone, cell.layer, areas, brush);
    }
    for &layer in LayerId::ALL {
        let row = areas.layer_row(layer);
        let here = layer == cell.layer;
        let mark = if here { "▌" } else { " " };
        let tone = Tone::Layer(layer);
        brush.put(Rect::new(1, row, 1, 1), mark, tone);
        brush.put(Rect::new(3, row, 12, 1), model.texts.layer_short(layer), tone);
    }
    if let Some(area) = areas.quote {
        quote(model, cell.milestone, area, brush);
    }
}

/// What the resident says, and that it is our own reading.
fn quote(model: &Model, milestone: MilestoneId, area: Rect, brush: &mut Brush<'_>) {
    let mark = model.texts.word.editorial;
    let quote = format!("“{}” {mark}", model.roadmap.milestones[milestone].resident);
    for (y, line) in (area.y..area.bottom()).zip(wrap::lines(&quote, usize::from(area.width))) {
        let row = Rect { y, height: 1, ..area };
        match line.strip_suffix(mark) {
            Some(words) => brush.put_all(row, &[(words, Tone::Plain), (mark, Tone::Quiet)]),
            None => brush.put(row, &line, Tone::Plain),
        };
    }
}

fn wide_station(
    model: &Model,
    milestone: MilestoneId,
    here: bool,
    layer: LayerId,
    areas: &Map,
    brush: &mut Brush<'_>,
) {
    let entry = &model.roadmap.milestones[milestone];
    let area = areas.station(milestone);
    if let Some(&phase) = entry.phases.first() {
        let heading = Rect { y: areas.heading.y, height: 1, ..area };
        brush.put(heading, model.texts.phase_short(phase), Tone::Quiet);
    }
    station(here, Tone::Layer(layer), Rect { y: area.y - 1, width: 1, height: 1, ..area }, brush);
    let tone = if here { Tone::Strong } else { Tone::Plain };
    brush.put(area, &entry.number.to_string(), tone);
    let width = usize::from(area.width.saturating_sub(2));
    let pages = model.pages();
    let name = pages.milestone_name(milestone);
    let height = usize::from(area.height);
    let whole = wrap::whole_words(name, width);
    let fits = whole.len() <= height;
    let lines = if fits { whole } else { wrap::first_lines(name, width, height) };
    for (row, line) in (area.y..).zip(lines) {
        brush.put(Rect::new(area.x + 2, row, area.width - 2, 1), &line, tone);
    }
}

fn station(here: bool, tone: Tone, area: Rect, brush: &mut Brush<'_>) {
    let (sign, tone) = if here { ("●", tone) } else { ("○", Tone::Quiet) };
    brush.put(area, sign, tone);
}
