//! The form for an initiative of one's own: labels at the left, beside them what is typed or chosen,
//! and below a row what is wrong with it.

use ratatui::layout::{Position, Rect};

use super::brush::{Brush, columns, indent};
use super::field::{self, Row};
use crate::app::{Form, FormRow, Model};
use crate::domain::{Closed, MilestoneId};
use crate::layout::{self, first_row};
use crate::page::Tone;
use crate::wrap;

/// The column in which what is typed and chosen starts, from the bar before a row.
const BESIDE: u16 = 16;

/// Between two choices, in columns.
const GAP: u16 = 2;

/// A line of the form.
struct Line {
    row: Option<FormRow>,
    /// Whether the label of its row stands before it.
    opens: bool,
    parts: Vec<(String, Tone)>,
    /// Where the cursor is, in columns from where the parts start.
    cursor: Option<u16>,
    /// Whether it is the line that must be seen.
    focused: bool,
}

impl Line {
    fn of(row: Option<FormRow>, parts: Vec<(String, Tone)>) -> Self {
        Self { row, opens: false, parts, cursor: None, focused: false }
    }
}

pub(super) fn draw(model: &Model, brush: &mut Brush<'_>) {
    let Some(form) = model.form() else { return };
    let area = layout::page_area(model.state.size);
    let width = area.width.min(wrap::MEASURE);
    let lines = lines(model, form, width);
    let focused = lines.iter().position(|line| line.focused).unwrap_or(0);
    let first = first_row(focused, lines.len(), usize::from(area.height));
    for (y, line) in (area.y..area.bottom()).zip(lines.iter().skip(first)) {
        put(model, form, line, Rect { y, height: 1, width, ..area }, brush);
    }
    brush.thumb(Rect { width: width + 1, ..area }, first, lines.len());
}

fn put(model: &Model, form: &Form, line: &Line, row: Rect, brush: &mut Brush<'_>) {
    let here = line.row == Some(form.row);
    if here {
        brush.put(row, "▌", Tone::Strong);
    }
    if let Some(place) = line.row.filter(|_| line.opens) {
        let label = model.texts.form.labels[place as usize];
        let area = Rect { width: BESIDE - 3, ..indent(row, 2) };
        let tone = if here { Tone::Strong } else { Tone::Quiet };
        brush.put(area, label, tone);
    }
    let beside = if line.row.is_some() { indent(row, BESIDE) } else { indent(row, 2) };
    let parts: Vec<_> = line.parts.iter().map(|(text, tone)| (text.as_str(), *tone)).collect();
    brush.put_all(beside, &parts);
    if let Some(column) = line.cursor.filter(|&column| beside.x + column < row.right()) {
        brush.cursor = Some(Position::new(beside.x + column, beside.y));
    }
}

/// The whole form, from top to bottom.
fn lines(model: &Model, form: &Form, width: u16) -> Vec<Line> {
    let texts = &model.texts.form;
    let about = wrap::lines(texts.about, usize::from(width.saturating_sub(2)));
    let quiet = |text: String| Line::of(None, vec![(text, Tone::Quiet)]);
    let mut lines: Vec<_> = about.into_iter().map(quiet).collect();
    let beside = width.saturating_sub(BESIDE);
    for &row in FormRow::ALL {
        if matches!(row, FormRow::Name | FormRow::Layer | FormRow::Save) {
            lines.push(Line::of(None, Vec::new()));
        }
        let first = lines.len();
        match row {
            FormRow::Name
            | FormRow::Link
            | FormRow::Explanation
            | FormRow::Contact
            | FormRow::Phone
            | FormRow::Position => typed(model, form, row, beside, &mut lines),
            FormRow::Layer
            | FormRow::Milestones
            | FormRow::Tracks
            | FormRow::Phases
            | FormRow::Roles => choices(model, form, row, beside, &mut lines),
            FormRow::Save => lines.push(save(model, form)),
        }
        if let Some(line) = lines.get_mut(first) {
            line.opens = row != FormRow::Save;
        }
        if let Some(fault) = form.told(row) {
            let sentence = wrap::lines(&fault.sentence(texts), usize::from(beside));
            let told = |text| Line::of(Some(row), vec![(text, Tone::Attention)]);
            lines.extend(sentence.into_iter().map(told));
        }
    }
    lines
}

/// What is typed in a row, over as many lines as it takes; or an example of what belongs there.
fn typed(model: &Model, form: &Form, row: FormRow, width: u16, lines: &mut Vec<Line>) {
    let Some(field) = form.field(row) else { return };
    let here = row == form.row;
    for (number, Row { before, under, after }) in field::rows(field, width).into_iter().enumerate()
    {
        let prompt = if number == 0 { field::PROMPT } else { "  " };
        let cursor = under.as_ref().filter(|_| here);
        let at = cursor.map(|_| columns(prompt) + columns(&before));
        let tone = if here { Tone::Strong } else { Tone::Plain };
        let under_tone = if cursor.is_some() { Tone::Cursor } else { tone };
        let mut parts = vec![(prompt.to_owned(), if here { Tone::Key } else { Tone::Quiet })];
        parts.push((before, tone));
        parts.push((under.clone().unwrap_or_default(), under_tone));
        parts.push((after, tone));
        if field.text().is_empty() {
            let example = model.texts.form.examples[row as usize];
            parts.push((example.to_owned(), Tone::Quiet));
        }
        lines.push(Line { row: Some(row), opens: false, parts, cursor: at, focused: at.is_some() });
    }
}

/// The choices of a row, as many on a line as there is room for.
fn choices(model: &Model, form: &Form, row: FormRow, width: u16, lines: &mut Vec<Line>) {
    let mut line = Line::of(Some(row), Vec::new());
    let mut used = 0;
    for place in 0..row.options() {
        let sign = match (row, form.has(row, place)) {
            (FormRow::Layer, true) => "(x)",
            (FormRow::Layer, false) => "( )",
            (_, true) => "[x]",
            (_, false) => "[ ]",
        };
        let text = format!("{sign} {}", option(model, row, place));
        if used > 0 && used + GAP + columns(&text) > width {
            lines.push(std::mem::replace(&mut line, Line::of(Some(row), Vec::new())));
            used = 0;
        }
        if used > 0 {
            line.parts.push((" ".repeat(usize::from(GAP)), Tone::Plain));
            used += GAP;
        }
        let chosen = row == form.row && place == form.option;
        line.focused |= chosen;
        line.cursor = line.cursor.or(chosen.then_some(used));
        used += columns(&text);
        line.parts.push((text, if chosen { Tone::Chosen } else { Tone::Plain }));
    }
    lines.push(line);
}

fn option(model: &Model, row: FormRow, place: usize) -> String {
    if row == FormRow::Milestones { milestone(model, place) } else { model.option(row, place) }
}

fn milestone(model: &Model, place: usize) -> String {
    let Some(&id) = MilestoneId::ALL.get(place) else { return String::new() };
    format!("{} {}", model.roadmap.milestones[id].number, model.pages().milestone_name(id))
}

fn save(model: &Model, form: &Form) -> Line {
    let here = form.row == FormRow::Save;
    let label = format!("[ {} ]", model.texts.form.labels[FormRow::Save as usize]);
    let tone = if here { Tone::Chosen } else { Tone::Strong };
    Line {
        focused: here,
        cursor: here.then_some(0),
        ..Line::of(Some(FormRow::Save), vec![(label, tone)])
    }
}
