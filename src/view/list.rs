//! The list of the chosen cell: what the cell is about, and its initiatives.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use crate::app::Model;
use crate::domain::{Cell, Id, Initiative};
use crate::layout::{Map, first_row};
use crate::page::Tone;
use crate::workspace::Subject;
use crate::wrap;

/// The columns for the evidence and for the place of a row.
const EVIDENCE: u16 = 11;
const REACH: u16 = 14;

pub(super) fn draw(model: &Model, cell: Cell, focused: bool, areas: &Map, brush: &mut Brush<'_>) {
    let listed = model.listed(cell);
    let chosen = model.state.map.chosen(cell, &listed);
    title(model, cell, chosen, &listed, areas.list.title, brush);
    text(model, cell, areas.list.text, brush);
    rows(model, chosen, &listed, focused, areas.list.rows, brush);
    if let Some(detail) = areas.detail {
        brush.put(Rect::new(detail.x - 2, areas.rule.y, 1, 1), "┬", Tone::Quiet);
        brush.divide(detail);
    }
}

fn title(
    model: &Model,
    cell: Cell,
    chosen: Option<usize>,
    listed: &[Id<Initiative>],
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    let order = model.texts.order(model.state.map.order);
    let place = chosen.map(|place| (model.texts.phrase.place_in_list)(place + 1, listed.len()));
    let place = place.map(|place| format!("{order} · {place}")).unwrap_or_default();
    let pages = model.pages();
    let milestone = pages.milestone_name(cell.milestone);
    let layer = pages.layer_name(cell.layer);
    let wanted = columns(milestone) + columns(layer) + 3;
    let room = area.width.saturating_sub(wanted + 2).max(area.width / 4);
    let place = if columns(&place) > room {
        place.rsplit(" · ").next().unwrap_or_default().to_owned()
    } else {
        place
    };
    let used = brush.put_right(area, &place, Tone::Quiet);
    let left = Rect { width: area.width.saturating_sub(used + 2), ..area };
    brush.put_all(
        left,
        &[(milestone, Tone::Strong), (" · ", Tone::Quiet), (layer, Tone::Layer(cell.layer))],
    );
}

/// The first lines of the cell's text, and how to read on.
fn text(model: &Model, cell: Cell, area: Rect, brush: &mut Brush<'_>) {
    if area.is_empty() {
        return;
    }
    let text = model.roadmap.milestones[cell.milestone].cells[cell.layer].text();
    let width = area.width.min(wrap::MEASURE + 2).saturating_sub(2);
    let more = model.texts.word.more;
    let whole = wrap::lines(&text, usize::from(width));
    let fits = whole.len() <= usize::from(area.height);
    for (row, line) in (area.y..area.bottom()).zip(&whole) {
        let is_last = row + 1 == area.bottom() && !fits;
        let room = if is_last { width.saturating_sub(columns(more) + 3) } else { width };
        let line = if is_last {
            let kept = line.trim_end_matches('-');
            let kept = wrap::whole_words(kept, usize::from(room.saturating_sub(2)));
            format!("{} …", kept.into_iter().next().unwrap_or_default())
        } else {
            line.clone()
        };
        brush.put(Rect::new(area.x + 1, row, width, 1), &line, Tone::Plain);
        if is_last {
            brush.put_right(Rect::new(area.x + 1, row, width, 1), more, Tone::Quiet);
        }
    }
}

fn rows(
    model: &Model,
    chosen: Option<usize>,
    listed: &[Id<Initiative>],
    focused: bool,
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let Some(chosen) = chosen else {
        let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        brush.sentence(area, &model.words(model.why_empty()), Tone::Plain);
        return;
    };
    let first = first_row(chosen, listed.len(), usize::from(area.height));
    for (y, (place, &id)) in (area.y..area.bottom()).zip(listed.iter().enumerate().skip(first)) {
        let line = Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
        row(model, &model.roadmap.initiatives[id], place == chosen, focused, line, brush);
    }
    brush.thumb(area, first, listed.len());
}

fn row(
    model: &Model,
    initiative: &Initiative,
    chosen: bool,
    focused: bool,
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let tone = match (chosen, focused) {
        (true, true) => Tone::Chosen,
        (true, false) => Tone::ChosenAway,
        (false, _) => Tone::Plain,
    };
    if chosen && focused {
        brush.choose(indent(area, 1));
    } else if chosen {
        brush.put(indent(area, 1), "▌", Tone::Plain);
    }
    let aside = if chosen && focused { Tone::Chosen } else { Tone::Quiet };
    let reach_width = REACH.min(area.width / 4);
    let evidence = Rect { x: area.right().saturating_sub(EVIDENCE), width: EVIDENCE, ..area };
    let reach = Rect { x: evidence.x.saturating_sub(reach_width + 2), width: reach_width, ..area };
    let name = indent(area, 3);
    let name = Rect { width: reach.x.saturating_sub(name.x + 1), ..name };
    let sign = signs(model, initiative);
    let sign_tone = if tone == Tone::Plain { Tone::Own } else { tone };
    brush.put_all(name, &[(&sign, sign_tone), (&initiative.name, tone)]);
    let place = wrap::clip(&model.pages().reach(initiative), usize::from(reach_width));
    brush.put_right(reach, &place, aside);
    brush.put(evidence, model.texts.evidence(initiative.evidence), aside);
}

/// What the person did with an initiative: wrote it, marked it, noted something about it.
fn signs(model: &Model, initiative: &Initiative) -> String {
    let overview = model.notebook.overview();
    let subject = Subject::Initiative(initiative.key.clone());
    let signs = [
        (initiative.is_own(), "+"),
        (overview.is_marked(&subject), "★"),
        (!overview.notes_about(&subject).is_empty(), "✎"),
    ];
    let signs: String = signs.into_iter().filter(|(is, _)| *is).map(|(_, sign)| sign).collect();
    if signs.is_empty() { signs } else { signs + " " }
}
