//! The self-scan: the map with a score in every cell, the list of the chosen milestone, and what is
//! chosen of it, whole.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use crate::app::{Listed, Model, Row, Scan, ScanLine};
use crate::domain::{Closed, Level, MilestoneId};
use crate::layout::{self, Shape, first_row};
use crate::page::{Tone, Topic, sign, tone};
use crate::texts::Texts;
use crate::workspace::{Part, Tally};
use crate::wrap;

mod map;

/// How wide the column for what a row is a part of may be.
const ORIGIN: u16 = 12;

pub(super) fn draw(model: &Model, scan: Scan, brush: &mut Brush<'_>) {
    let areas = model.scan_areas(scan);
    let listed = model.scan_list(scan);
    map::draw(model, scan, &areas, brush);
    brush.rule(areas.rule);
    title(model, scan, &listed, areas.title, brush);
    rows(model, scan, &listed, areas.rows, brush);
    detail(model, &listed, &areas, brush);
    legend(model, areas.legend, brush);
}

fn part_name(model: &Model, part: Part) -> &'static str {
    let words = &model.texts.word;
    match part {
        Part::Questions => words.questions_short,
        Part::Duties => words.duties_short,
        Part::Elements => words.elements_short,
    }
}

/// What the list is of, how much there is, and where in it one stands.
fn title(model: &Model, scan: Scan, listed: &Listed<'_>, area: Rect, brush: &mut Brush<'_>) {
    let area = Rect { width: area.width.saturating_sub(2), ..indent(area, 1) };
    let phrases = &model.texts.phrase;
    let place = listed.chosen.map(|place| (phrases.place_in_list)(place + 1, listed.rows.len()));
    let told = if scan.gaps {
        place
    } else {
        let tally = model.tally(scan.milestone, None);
        let scored = (phrases.scored_of)(tally.scored(), tally.total());
        place.map(|place| format!("{scored} · {place}"))
    };
    let used = brush.put_right(area, &told.unwrap_or_default(), Tone::Quiet);
    let left = Rect { width: area.width.saturating_sub(used + 2), ..area };
    let pages = model.pages();
    let name =
        if scan.gaps { model.texts.word.gaps_title } else { pages.milestone_name(scan.milestone) };
    brush.put(left, name, Tone::Strong);
}

fn rows(model: &Model, scan: Scan, listed: &Listed<'_>, area: Rect, brush: &mut Brush<'_>) {
    if listed.rows.is_empty() {
        let area = Rect { width: area.width.saturating_sub(2), ..indent(area, 1) };
        brush.sentence(area, model.texts.empty.no_gaps, Tone::Plain);
        return;
    }
    let lines = model.scan_lines(listed);
    let is_chosen = |line: &ScanLine| listed.chosen.map(ScanLine::Row) == Some(*line);
    let chosen = lines.iter().position(is_chosen).unwrap_or(0);
    let first = first_row(chosen, lines.len(), usize::from(area.height));
    for (y, line) in (area.y..area.bottom()).zip(lines.iter().skip(first)) {
        let line_area = Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
        match *line {
            ScanLine::Blank => {}
            ScanLine::Group(number) => group(model, scan, listed, number, line_area, brush),
            ScanLine::Row(number) => {
                let chosen = listed.chosen == Some(number);
                if let Some(row) = listed.rows.get(number) {
                    item(model, row, chosen, scan.in_list, line_area, brush);
                }
            }
            ScanLine::Remark(number) => remark(model, listed.rows.get(number), line_area, brush),
        }
    }
    brush.thumb(area, first, lines.len());
}

/// The title of a part: what it is, and how much of it was scored or is a gap.
fn group(
    model: &Model,
    scan: Scan,
    listed: &Listed<'_>,
    number: usize,
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let Some(row) = listed.rows.get(number) else { return };
    let part = part_name(model, row.item.part);
    let tally: Tally = listed.group(number).map(|row| row.level).collect();
    let phrases = &model.texts.phrase;
    let (name, told) = if scan.gaps {
        let milestone = model.pages().milestone_name(row.milestone).to_owned();
        (format!("{milestone} · {part}"), (phrases.gaps)(tally.total()))
    } else {
        (part.to_owned(), (phrases.scored_of)(tally.scored(), tally.total()))
    };
    let area = Rect { width: area.width.saturating_sub(1), ..area };
    let used = brush.put_right(area, &told, Tone::Quiet);
    let left = indent(area, 1);
    brush.put(Rect { width: left.width.saturating_sub(used + 2), ..left }, &name, Tone::Strong);
}

fn item(
    model: &Model,
    row: &Row<'_>,
    chosen: bool,
    focused: bool,
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let is_first = chosen && focused;
    let text_tone = match (chosen, focused) {
        (true, true) => Tone::Chosen,
        (true, false) => Tone::ChosenAway,
        (false, _) => Tone::Plain,
    };
    if is_first {
        brush.choose(indent(area, 1));
    } else if chosen {
        brush.put(indent(area, 1), "▌", Tone::Plain);
    }
    let sign_tone = if is_first { Tone::Chosen } else { tone(row.level) };
    brush.put(indent(area, 3), sign(row.level, model.state.look.ascii), sign_tone);
    let mut text = indent(area, 5);
    let origin = wrap::clip(&origin(model, row), usize::from(ORIGIN));
    if !origin.is_empty() && area.width >= 56 {
        let right = Rect { width: area.width.saturating_sub(1), ..area };
        brush.put_right(right, &origin, if is_first { Tone::Chosen } else { Tone::Quiet });
        text.width = text.width.saturating_sub(columns(&origin) + 3);
    }
    brush.put(text, &row.item.about.title, text_tone);
}

/// The law of a duty, in a word.
fn origin(model: &Model, row: &Row<'_>) -> String {
    let pages = model.pages();
    match (row.item.part, pages.topic(&row.item.about.subject)) {
        (Part::Duties, Some(Topic::Law(id))) => {
            let law = &model.roadmap.laws[id];
            law.abbreviation.clone().unwrap_or_else(|| law.name.clone())
        }
        (Part::Duties | Part::Questions | Part::Elements, _) => String::new(),
    }
}

fn remark(model: &Model, row: Option<&Row<'_>>, area: Rect, brush: &mut Brush<'_>) {
    let subject = row.map(|row| &row.item.about.subject);
    let kept = model.notebook.kept();
    if let Some((_, remark)) = subject.and_then(|subject| kept.score(subject)) {
        brush.put(indent(area, 5), remark, Tone::Own);
    }
}

/// The chosen item whole, as far as there is room.
fn detail(model: &Model, listed: &Listed<'_>, areas: &layout::Scan, brush: &mut Brush<'_>) {
    let area = areas.detail;
    if area.is_empty() {
        return;
    }
    let text = match areas.shape {
        Shape::Wide => {
            brush.put(Rect::new(area.x - 2, areas.rule.y, 1, 1), "┬", Tone::Quiet);
            brush.divide(area);
            area
        }
        Shape::Turned | Shape::Small => {
            brush.rule(Rect { x: 0, width: area.width + 2, height: 1, ..area });
            Rect { y: area.y + 1, height: area.height - 1, ..area }
        }
    };
    let Some(row) = listed.row() else { return };
    let page = model.pages().scored(row.item, row.milestone);
    let sheet = page.lay_out(text.width.min(wrap::MEASURE));
    for (y, line) in (text.y..text.bottom()).zip(&sheet.lines) {
        let room = Rect { y, height: 1, ..text };
        if y + 1 == text.bottom() && sheet.lines.len() > usize::from(text.height) {
            brush.put(room, "…", Tone::Quiet);
        } else {
            brush.put_pieces(room, &line.pieces, |_| false);
        }
    }
}

/// What the digits and the signs mean, in words as long as there is room for.
fn legend(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let plain = model.state.look.ascii;
    let of = |word: fn(&Texts, Level) -> &'static str| {
        let parts = (1..).zip(Level::ALL).map(|(digit, &level)| {
            // Plain signs are digits themselves: `1 0` would read as two keys.
            let between = if plain { "=" } else { " " };
            format!("{digit}{between}{} {}", sign(Some(level), plain), word(model.texts, level))
        });
        parts.collect::<Vec<_>>()
    };
    let long = of(Texts::level);
    let middle = of(|texts, level| match level {
        Level::NotApplicable => texts.level_short(level),
        Level::NotStarted | Level::Preparing | Level::Partly | Level::InOrder => texts.level(level),
    });
    let short = of(Texts::level_short);
    let joined = [long, middle, short].map(|parts| parts.join("  "));
    let fits = joined.iter().find(|text| columns(text) <= area.width);
    let text = fits.or(joined.last()).map(String::as_str).unwrap_or_default();
    brush.put(area, text, Tone::Quiet);
    let bars = model.texts.word.standing_legend;
    if columns(text) + columns(bars) + 4 <= area.width {
        brush.put_right(area, bars, Tone::Quiet);
    }
}

/// The stations that are shown, each with whether one is at it.
fn stations(scan: Scan, areas: &layout::Scan) -> impl Iterator<Item = (MilestoneId, bool)> {
    areas.shown().map(move |milestone| (milestone, milestone == scan.milestone))
}
