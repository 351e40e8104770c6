//! The search: what is typed, the hits in groups with the matched letters marked, and the chosen
//! one beside them where there is room.

use std::ops::Range;

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use super::field;
use crate::app::{FinderLine, Model, finder};
use crate::domain::Closed;
use crate::layout;
use crate::page::Tone;
use crate::search::{Context, Group, Hit, Shown, Target};
use crate::wrap;

pub(super) fn draw(model: &Model, brush: &mut Brush<'_>) {
    let areas = layout::Finder::of(model.state.size);
    query(model, areas.query, brush);
    if let Some(word) = &model.found().shown_for {
        brush.put(areas.hint, &(model.texts.phrase.shown_for)(word), Tone::Attention);
    }
    let hits = model.hits();
    if model.state.finder.query.is_blank() {
        recent(model, areas.rows, brush);
    } else if hits.is_empty() {
        told(model.texts.empty.found, areas.rows, brush);
    } else {
        rows(model, &hits, areas.rows, brush);
        if let (Some(area), Some(&(_, hit))) = (areas.detail, hits.get(model.state.finder.chosen)) {
            detail(model, hit, area, brush);
        }
    }
}

fn query(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let query = &model.state.finder.query;
    let wanted = field::whole_width(query);
    let mut area = area;
    if !query.is_blank() {
        let found = model.found().counts.iter().sum();
        let told = |hidden| (model.texts.phrase.found)(found, hidden);
        let whole = told(model.found().hidden);
        let fits = columns(&whole) + wanted + 2 <= area.width;
        let used = brush.put_right(area, &if fits { whole } else { told(0) }, Tone::Quiet);
        area.width = area.width.saturating_sub(used + 2);
    }
    field::draw(query, area, brush);
}

fn told(text: &str, area: Rect, brush: &mut Brush<'_>) {
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    brush.sentence(area, text, Tone::Plain);
}

/// What can be searched again, when nothing is typed.
fn recent(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let finder = &model.state.finder;
    told(model.texts.empty.finder, area, brush);
    if finder.recent.is_empty() {
        return;
    }
    let line = |y: u16| Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
    let title = Rect { y: area.y + 2, ..line(area.y + 2) };
    brush.put(indent(title, 1), model.texts.word.recent, Tone::Strong);
    for (place, (y, words)) in (area.y + 3..area.bottom()).zip(&finder.recent).enumerate() {
        let chosen = place == finder.chosen;
        if chosen {
            brush.choose(indent(line(y), 1));
        }
        brush.put(indent(line(y), 3), words, if chosen { Tone::Chosen } else { Tone::Plain });
    }
}

fn rows(model: &Model, hits: &[(Group, Hit)], area: Rect, brush: &mut Brush<'_>) {
    let chosen = model.state.finder.chosen;
    for (y, line) in (area.y..area.bottom()).zip(model.finder_lines(hits)) {
        let row = Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
        match line {
            FinderLine::Blank => {}
            FinderLine::Group(group) => {
                brush.put(indent(row, 1), group_name(model, group), Tone::Strong);
                let count = model.found().counts[group.index()].to_string();
                brush.put_right(row, &count, Tone::Quiet);
            }
            FinderLine::Title { place, shown } => {
                title(&shown, &aside(model, hits[place].1.target), place == chosen, row, brush);
            }
            FinderLine::Context { found, .. } => context(&found, row, brush),
        }
    }
    brush.thumb(area, chosen.saturating_sub(usize::from(area.height) / 2), hits.len());
}

fn title(shown: &Shown, aside: &str, chosen: bool, row: Rect, brush: &mut Brush<'_>) {
    if chosen {
        brush.choose(indent(row, 1));
    }
    let (tone, quiet) =
        if chosen { (Tone::Chosen, Tone::Chosen) } else { (Tone::Plain, Tone::Quiet) };
    let beside = columns(aside) * 2 < row.width;
    let width = row.width.saturating_sub(if beside { columns(aside) + 5 } else { 3 });
    let area = Rect { width, ..indent(row, 3) };
    brush.put_marked(area, &shown.title, &shown.title_marks, tone);
    if beside {
        brush.put_right(row, aside, quiet);
    }
}

fn context(context: &Context, row: Rect, brush: &mut Brush<'_>) {
    let area = indent(row, 5);
    let (text, marks) = in_sight(&context.text, &context.marks, usize::from(area.width));
    brush.put_marked(area, &text, &marks, Tone::Quiet);
}

fn group_name(model: &Model, group: Group) -> &'static str {
    let words = &model.texts.word;
    match group {
        Group::Initiative => words.initiatives,
        Group::Milestone => words.milestones,
        Group::Law => words.laws,
        Group::Element => words.elements_short,
        Group::Term => model.texts.screen.glossary,
        Group::Figure => words.figures,
        Group::Cell => words.cells,
        Group::Note => words.your_notes,
    }
}

/// What helps to know a hit by: where it is, and how strong its evidence.
fn aside(model: &Model, target: Target) -> String {
    match target {
        Target::Initiative(id) => {
            let initiative = &model.roadmap.initiatives[id];
            let pages = model.pages();
            let milestone = initiative.milestones.first().map(|&id| pages.milestone_name(id));
            let evidence = model.texts.evidence(initiative.evidence);
            format!("{} · {evidence}", milestone.unwrap_or_default())
        }
        Target::Milestone(_)
        | Target::Law(_)
        | Target::Element(_)
        | Target::Term(_)
        | Target::Figure(_)
        | Target::Cell(_)
        | Target::Note(_) => String::new(),
    }
}

/// The text from so far on that its first match is seen in `width` columns.
fn in_sight(text: &str, marks: &[Range<usize>], width: usize) -> (String, Vec<Range<usize>>) {
    let lead = width / 4;
    let first = marks.first().map_or(0, |mark| mark.start);
    let before = text.get(..first).unwrap_or_default();
    let seen = marks.first().and_then(|mark| text.get(..mark.end)).map_or(0, wrap::width);
    if seen < width {
        return (text.to_owned(), marks.to_vec());
    }
    let kept = before.char_indices().rev().take(lead).last().map_or(0, |(at, _)| at);
    let from = before.get(kept..).and_then(|part| part.find(' ')).map_or(kept, |at| kept + at + 1);
    let shift = |at: usize| at - from + '…'.len_utf8();
    let marks = marks.iter().map(|mark| shift(mark.start)..shift(mark.end)).collect();
    (format!("…{}", text.get(from..).unwrap_or_default()), marks)
}

fn detail(model: &Model, hit: Hit, area: Rect, brush: &mut Brush<'_>) {
    brush.divide(area);
    let Some(reading) = finder::reading(model, hit.target) else { return };
    let opened = reading.opened(model.pages(), area);
    super::reading::draw(model, &reading, &opened, false, brush);
}
