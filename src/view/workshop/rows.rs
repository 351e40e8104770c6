//! What a group chooses from in a step: a row each, and below it the chosen one and the questions.

use ratatui::layout::Rect;

use super::page;
use crate::app::{Model, Scope, StageRow};
use crate::domain::{Closed, Level};
use crate::layout::{choices_area, first_row};
use crate::page::{Tone, sign, tone};
use crate::view::brush::{Brush, columns, indent};
use crate::workspace::Held;

pub(super) fn draw(model: &Model, held: &Held, area: Rect, brush: &mut Brush<'_>) {
    let rows = model.stage_rows();
    let rates = model.scope_of_page() == Scope::Rating;
    if rows.is_empty() {
        let words = &model.texts.workshop;
        let told = if rates { words.nothing_to_score } else { words.nothing_to_vote };
        brush.sentence(area, told, Tone::Plain);
        return;
    }
    let list = choices_area(area, rows.len());
    if list.y > area.y {
        brush.put(Rect { height: 1, ..area }, &told(model, rates, area.width), Tone::Quiet);
    }
    let chosen = model.state.workshop.chosen.min(rows.len() - 1);
    let first = first_row(chosen, rows.len(), usize::from(list.height));
    for (y, (number, row)) in (list.y..list.bottom()).zip(rows.iter().enumerate().skip(first)) {
        line(model, row, number == chosen, rates, Rect { y, height: 1, ..list }, brush);
    }
    brush.thumb(Rect { width: list.width + 2, ..list }, first, rows.len());
    let y = list.bottom() + 1;
    let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    foot(model, held, &rows[chosen], rest, brush);
}

/// What the digits mean, or how many votes there are.
fn told(model: &Model, rates: bool, width: u16) -> String {
    let words = &model.texts.workshop;
    if !rates {
        let ballot = model.ballot();
        let each = (words.votes_each)(ballot.each);
        let many = if ballot.used > ballot.all { words.votes_many } else { words.votes_left };
        return format!("{each} · {}", many(ballot.used, ballot.all));
    }
    let script = model.library.script();
    let of = |short: bool| {
        let parts = (1..).zip(Level::ALL).map(|(digit, &level)| {
            let hand = script.map(|script| script.levels[level].hand.as_str()).unwrap_or_default();
            let first = hand.split(' ').next().unwrap_or_default();
            let hand = if short { first } else { hand };
            format!("{digit} {} {hand}", sign(Some(level), model.state.look.ascii))
        });
        parts.collect::<Vec<_>>().join("  ")
    };
    let whole = of(false);
    if columns(&whole) <= width { whole } else { of(true) }
}

fn line(
    model: &Model,
    row: &StageRow,
    chosen: bool,
    rates: bool,
    area: Rect,
    brush: &mut Brush<'_>,
) {
    let text_tone = if chosen { Tone::Chosen } else { Tone::Plain };
    if chosen {
        brush.choose(area);
    }
    let (mark, mark_tone) = if rates {
        (sign(row.level, model.state.look.ascii).to_owned(), tone(row.level))
    } else if row.votes > 0 {
        (format!("{:>2}", row.votes), Tone::Own)
    } else {
        (" ·".to_owned(), Tone::Quiet)
    };
    brush.put(indent(area, 2), &mark, if chosen { Tone::Chosen } else { mark_tone });
    let aside = if chosen { Tone::Chosen } else { Tone::Quiet };
    let right = Rect { width: area.width.saturating_sub(1), ..area };
    let used = if row.aside.is_empty() { 0 } else { brush.put_right(right, &row.aside, aside) };
    let text = indent(area, 5);
    let width = text.width.saturating_sub(used + if used > 0 { 3 } else { 1 });
    brush.put(Rect { width, ..text }, &row.about.title, text_tone);
}

/// The chosen one whole, and the questions for the group where there is room.
fn foot(model: &Model, held: &Held, row: &StageRow, area: Rect, brush: &mut Brush<'_>) {
    let text = if row.summary.is_empty() { row.about.title.as_str() } else { &row.summary };
    let needed = crate::wrap::lines(text, usize::from(area.width)).len();
    let needed = u16::try_from(needed).unwrap_or(u16::MAX).min(area.height);
    let beside = if row.aside.is_empty() { 6 } else { columns(&row.aside) + 9 };
    let is_cut = columns(&row.about.title) + beside > area.width || !row.summary.is_empty();
    let needed = if is_cut { needed } else { 0 };
    brush.sentence(Rect { height: needed, ..area }, text, Tone::Plain);
    let skip = needed + u16::from(needed > 0);
    let rest = Rect { y: area.y + skip, height: area.height.saturating_sub(skip), ..area };
    if let Some(step) = held.step().filter(|_| rest.height > 1) {
        page(&model.pages().step_questions(step), 0, rest, brush);
    }
}
