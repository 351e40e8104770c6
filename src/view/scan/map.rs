//! The map of the self-scan: a sign and a count in every cell, and a bar for every milestone.

use ratatui::layout::Rect;

use super::{part_name, stations};
use crate::app::{Model, Scan};
use crate::domain::{Level, MilestoneId};
use crate::layout::{self, Shape};
use crate::page::{Tone, sign, tone};
use crate::view::brush::{Brush, columns, indent};
use crate::workspace::{Part, Tally};
use crate::wrap;

pub(super) fn draw(model: &Model, scan: Scan, areas: &layout::Scan, brush: &mut Brush<'_>) {
    match areas.shape {
        Shape::Wide => wide(model, scan, areas, brush),
        Shape::Turned | Shape::Small => turned(model, scan, areas, brush),
    }
    for (milestone, here) in stations(scan, areas) {
        for part in Part::ALL {
            let area = areas.cell(milestone, part.index());
            let chosen = here && part == scan.part;
            cell(model, model.tally(milestone, Some(part)), chosen, scan.in_list, area, brush);
        }
        bar(model.tally(milestone, None), areas.bar(milestone), brush);
    }
}

/// A score for the whole of a cell, and how much of it was scored.
fn cell(
    model: &Model,
    tally: Tally,
    chosen: bool,
    in_list: bool,
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let whole = tally.whole();
    let count = format!("{:>6}", format!("{}/{}", tally.scored(), tally.total()));
    let tones = match (chosen, in_list) {
        (true, false) => [Tone::Chosen; 2],
        (true, true) => [Tone::ChosenAway; 2],
        (false, _) => [tone(whole), if whole.is_none() { Tone::Quiet } else { Tone::Plain }],
    };
    let field = Rect { width: area.width.min(10), ..area };
    if chosen && !in_list {
        brush.mark(field, Tone::Chosen);
    }
    let text = indent(field, 1);
    brush.put_all(text, &[(sign(whole, model.state.look.ascii), tones[0]), (&count, tones[1])]);
}

/// Where a milestone stands: of what applies, how much is in order and how much is under way.
fn bar(tally: Tally, area: Rect, brush: &mut Brush<'_>) {
    let all = tally.applicable();
    let width = usize::from(area.width);
    let long = |number: usize| (number * width).div_ceil(all.max(1)).min(width);
    let in_order = number_below(tally.at(Level::InOrder), all, width);
    let touched = long(tally.at(Level::InOrder) + tally.under_way());
    let under_way = if tally.under_way() == 0 { 0 } else { touched.saturating_sub(in_order) };
    let rest = width - in_order - under_way;
    let parts = [
        ("█".repeat(in_order), Tone::Good),
        ("▒".repeat(under_way), Tone::Plain),
        ("░".repeat(rest), Tone::Quiet),
    ];
    let parts: Vec<_> = parts.iter().map(|(text, tone)| (text.as_str(), *tone)).collect();
    brush.put_all(area, &parts);
}

/// How much of a bar is full: something as soon as there is anything, all when there is all.
fn number_below(number: usize, all: usize, width: usize) -> usize {
    match (number, number * width / all.max(1)) {
        (0, _) => 0,
        (_, part) => part.max(1),
    }
}

fn turned(model: &Model, scan: Scan, areas: &layout::Scan, brush: &mut Brush<'_>) {
    let words = &model.texts.word;
    let first = areas.shown().next().unwrap_or(scan.milestone);
    let name = Rect { y: areas.heading.y, ..areas.station(first) };
    brush.put(name, words.milestone, Tone::Quiet);
    for part in Part::ALL {
        let column = Rect { y: areas.heading.y, ..areas.cell(first, part.index()) };
        let column = Rect { x: column.x + 1, ..column };
        brush.put(column, part_name(model, part), Tone::Quiet);
    }
    let column = Rect { y: areas.heading.y, ..areas.bar(first) };
    let fits = columns(words.standing_legend) <= column.width;
    brush.put(column, if fits { words.standing_legend } else { words.standing }, Tone::Quiet);
    for (milestone, here) in stations(scan, areas) {
        let area = areas.station(milestone);
        station(here, Rect::new(1, area.y, 1, 1), brush);
        let number = model.roadmap.milestones[milestone].number;
        let name = format!("{number} {}", model.pages().milestone_name(milestone));
        let name_area = Rect { width: area.width.saturating_sub(1), ..area };
        brush.put(name_area, &name, if here { Tone::Strong } else { Tone::Plain });
    }
}

fn wide(model: &Model, scan: Scan, areas: &layout::Scan, brush: &mut Brush<'_>) {
    let route = areas.heading.y + 1;
    let first = areas.station(MilestoneId::Searching).x;
    let last = areas.station(MilestoneId::Confident).x;
    brush.rule(Rect::new(first, route, last - first, 1));
    for (milestone, here) in stations(scan, areas) {
        let area = areas.station(milestone);
        if let Some(&phase) = model.roadmap.milestones[milestone].phases.first() {
            let heading = Rect { y: areas.heading.y, height: 1, ..area };
            brush.put(heading, model.texts.phase_short(phase), Tone::Quiet);
        }
        station(here, Rect { y: area.y - 1, width: 1, height: 1, ..area }, brush);
        let tone = if here { Tone::Strong } else { Tone::Plain };
        let number = model.roadmap.milestones[milestone].number;
        brush.put(area, &number.to_string(), tone);
        let pages = model.pages();
        let name = pages.milestone_name(milestone);
        let (width, height) = (usize::from(area.width.saturating_sub(2)), usize::from(area.height));
        let whole = wrap::whole_words(name, width);
        let fits = whole.len() <= height;
        let lines = if fits { whole } else { wrap::first_lines(name, width, height) };
        for (row, line) in (area.y..).zip(lines) {
            brush.put(Rect::new(area.x + 2, row, area.width - 2, 1), &line, tone);
        }
    }
    for part in Part::ALL {
        let row = areas.cell(MilestoneId::Searching, part.index()).y;
        let here = part == scan.part;
        let tone = if here { Tone::Strong } else { Tone::Plain };
        brush.put(Rect::new(1, row, 1, 1), if here { "▌" } else { " " }, tone);
        brush.put(Rect::new(3, row, layout::LAYER_NAMES - 4, 1), part_name(model, part), tone);
    }
    let row = areas.bar(MilestoneId::Searching).y;
    let label = Rect::new(3, row, layout::LAYER_NAMES - 4, 1);
    brush.put(label, model.texts.word.standing, Tone::Quiet);
}

fn station(here: bool, area: Rect, brush: &mut Brush<'_>) {
    let (sign, tone) = if here { ("●", Tone::Strong) } else { ("○", Tone::Quiet) };
    brush.put(area, sign, tone);
}
