//! The filter, over the right of the page: groups of wishes, and what each would leave.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use super::help::frame;
use crate::app::{FilterPanel, FilterRow, Model, Wish};
use crate::layout::{self, first_row};
use crate::page::Tone;

/// A line of the panel: the name of a group, or a wish.
enum Line {
    Group(&'static str),
    Wish(usize, FilterRow),
}

pub(super) fn draw(model: &Model, panel: FilterPanel, brush: &mut Brush<'_>) {
    let shown = model.roadmap.count(model.state.filter);
    let count = (model.texts.phrase.shown_of)(shown, model.roadmap.initiatives.len());
    let title = format!("{} · {count}", model.texts.screen.filter);
    frame(layout::overlay(model.state.size), &title, brush);
    let area = layout::overlay_text(model.state.size);
    let lines = lines(model);
    let is_chosen = |line: &Line| matches!(line, Line::Wish(place, _) if *place == panel.chosen);
    let chosen = lines.iter().position(is_chosen).unwrap_or(0);
    let first = first_row(chosen, lines.len(), usize::from(area.height));
    for (y, line) in (area.y..area.bottom()).zip(lines.iter().skip(first)) {
        let row = Rect { y, height: 1, ..area };
        match line {
            Line::Group(name) => {
                brush.put(row, name, Tone::Strong);
            }
            Line::Wish(place, entry) => wish(model, entry, *place == panel.chosen, row, brush),
        }
    }
    brush.thumb(Rect { width: area.width + 1, ..area }, first, lines.len());
}

fn lines(model: &Model) -> Vec<Line> {
    let mut lines = Vec::new();
    for (place, row) in
        FilterPanel::rows(&model.roadmap, model.state.filter).into_iter().enumerate()
    {
        if row.opens_group {
            lines.push(Line::Group(group(model, row.wish)));
        }
        lines.push(Line::Wish(place, row));
    }
    lines
}

fn wish(model: &Model, row: &FilterRow, chosen: bool, area: Rect, brush: &mut Brush<'_>) {
    let tone = match (chosen, row.leaves) {
        (true, _) => Tone::Chosen,
        (false, 0) => Tone::Quiet,
        (false, _) => Tone::Plain,
    };
    if chosen {
        brush.choose(area);
    }
    let sign = if row.on { "[x]" } else { "[ ]" };
    let used = brush.put(indent(area, 2), &format!("{sign} {}", name(model, row.wish)), tone);
    brush.put_right(area, &row.leaves.to_string(), tone);
    if let Some(remark) = remark(model, row.wish) {
        let rest = indent(area, used + 4);
        let rest = Rect { width: rest.width.saturating_sub(5), ..rest };
        if columns(&remark) <= rest.width {
            brush.put(rest, &remark, if chosen { Tone::Chosen } else { Tone::Quiet });
        }
    }
}

/// That the VNG had not got a track ready, in short.
fn remark(model: &Model, wish: Wish) -> Option<String> {
    let Wish::Track(id) = wish else { return None };
    let track = &model.roadmap.tracks[id];
    (!track.is_ready).then(|| format!("VNG: {} ({})", track.status, track.status_date))
}

fn group(model: &Model, wish: Wish) -> &'static str {
    let groups = &model.texts.group;
    match wish {
        Wish::Role(_) => groups.role,
        Wish::Track(_) => groups.track,
        Wish::Phase(_) => groups.phase,
        Wish::Scale(_) => groups.scale,
        Wish::Evidence(_) => groups.evidence,
        Wish::Status(_) => groups.status,
        Wish::Kept => groups.kept,
    }
}

fn name(model: &Model, wish: Wish) -> String {
    let pages = model.pages();
    match wish {
        Wish::Role(id) => pages.role_name(id).to_owned(),
        Wish::Track(id) => pages.track_name(id).to_owned(),
        Wish::Phase(id) => pages.phase_name(id).to_owned(),
        Wish::Scale(scale) => model.texts.scale(scale).to_owned(),
        Wish::Evidence(level) => model.texts.evidence(level).to_owned(),
        Wish::Status(status) => model.texts.status(status).to_owned(),
        Wish::Kept => model.texts.word.only_kept.to_owned(),
    }
}
