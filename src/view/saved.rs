//! Bewaard: what was kept in one list, and what the chosen row is about beside it.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use super::field;
use crate::app::{Model, Reading, SavedLine, SavedRow, Show, What};
use crate::domain::MilestoneId;
use crate::layout::{self, first_row};
use crate::page::{Tone, Topic};

/// The sheet of an initiative that has the notes.
const NOTES: usize = 5;

pub(super) fn draw(model: &Model, brush: &mut Brush<'_>) {
    let areas = layout::Finder::of(model.state.size);
    let saved = &model.state.saved;
    tabs(model, areas.query, brush);
    if saved.typing {
        field::draw(&saved.narrow, areas.hint, brush);
    } else if !saved.narrow.is_blank() {
        let words = (model.texts.phrase.narrowed)(saved.narrow.text());
        brush.put(areas.hint, &words, Tone::Attention);
    }
    if model.saved().is_empty() {
        let area = Rect { x: 1, width: areas.rows.width.saturating_sub(2), ..areas.rows };
        brush.sentence(area, &model.words(why_empty(model)), Tone::Plain);
        return;
    }
    rows(model, areas.rows, brush);
    if let (Some(area), Some(row)) = (areas.detail, model.chosen_saved()) {
        detail(model, row, area, brush);
    }
}

fn why_empty(model: &Model) -> &'static str {
    let empty = &model.texts.empty;
    let saved = &model.state.saved;
    match saved.show {
        _ if !saved.narrow.is_blank() => empty.narrowed,
        Show::All => empty.saved,
        Show::Bookmarks => empty.bookmarks,
        Show::Notes => empty.notes,
        Show::Tasks => empty.tasks,
        Show::Scores => empty.scores,
        Show::Own => empty.own,
        Show::Removed => empty.removed,
    }
}

/// The parts of the list, from the first on with which the chosen one is seen.
fn tabs(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let chosen = model.state.saved.show;
    let name = |show: Show| format!(" {} ", model.texts.show(show));
    let place = (model.texts.phrase.place_in_list)(
        (model.state.saved.chosen + 1).min(model.saved().len()),
        model.saved().len(),
    );
    let used = if model.saved().is_empty() {
        0
    } else {
        brush.put_right(Rect { width: area.width.saturating_sub(1), ..area }, &place, Tone::Quiet)
    };
    let mut rest = Rect { width: area.width.saturating_sub(used + 3), ..area };
    let end = Show::ALL.iter().position(|&show| show == chosen).unwrap_or(0);
    let width = |from: usize| -> u16 {
        Show::ALL[from..=end].iter().map(|&show| columns(&name(show)) + 1).sum()
    };
    let first = (0..end).find(|&from| width(from) <= rest.width).unwrap_or(end);
    for &show in &Show::ALL[first..] {
        let tone = if show == chosen { Tone::Chosen } else { Tone::Quiet };
        let used = brush.put(rest, &name(show), tone) + 1;
        rest = indent(rest, used);
    }
}

fn rows(model: &Model, area: Rect, brush: &mut Brush<'_>) {
    let lines = model.saved_lines();
    let chosen = model.state.saved.chosen;
    let at = lines.iter().position(|line| *line == SavedLine::Row(chosen)).unwrap_or(0);
    let first = first_row(at, lines.len(), usize::from(area.height));
    for (y, &line) in (area.y..area.bottom()).zip(lines.iter().skip(first)) {
        let row = Rect { y, height: 1, width: area.width.saturating_sub(1), ..area };
        match line {
            SavedLine::Blank => {}
            SavedLine::Group(milestone) => {
                brush.put(indent(row, 1), &group(model, milestone), Tone::Strong);
            }
            SavedLine::Row(place) => {
                entry_row(model, &model.saved()[place], place == chosen, row, brush);
            }
            SavedLine::Text(place, line) => {
                let texts = model.saved()[place].lines();
                brush.put(indent(row, 5), texts.get(line).unwrap_or(&""), Tone::Quiet);
            }
        }
    }
    brush.thumb(area, first, lines.len());
}

fn group(model: &Model, milestone: Option<MilestoneId>) -> String {
    match milestone {
        Some(id) => {
            let number = model.roadmap.milestones[id].number;
            format!("{number} {}", model.pages().milestone_name(id))
        }
        None => model.texts.word.off_route.to_owned(),
    }
}

fn entry_row(model: &Model, row: &SavedRow, chosen: bool, area: Rect, brush: &mut Brush<'_>) {
    let (tone, aside) =
        if chosen { (Tone::Chosen, Tone::Chosen) } else { (Tone::Plain, Tone::Quiet) };
    if chosen {
        brush.choose(indent(area, 1));
    }
    let sign = match &row.what {
        What::Bookmark => "★",
        What::Note { .. } => "✎",
        What::Task(_, task) if task.done => "[x]",
        What::Task(..) => "[ ]",
        What::Score { level, .. } => crate::page::sign(Some(*level), model.state.look.ascii),
        What::Own => "+",
    };
    let used = brush.put(indent(area, 3), sign, if chosen { tone } else { Tone::Own });
    let beside = aside_of(model, row);
    let taken = brush.put_right(area, &beside, aside);
    let from = 4 + used.max(1);
    let room = Rect { width: area.width.saturating_sub(from + taken + 2), ..indent(area, from) };
    let title = if let What::Task(_, task) = &row.what { &task.what } else { &row.title };
    let tone = if row.topic.is_none() && !chosen { Tone::Quiet } else { tone };
    brush.put(room, title, tone);
}

/// What helps to know a row by: how far it is, by whom and when.
fn aside_of(model: &Model, row: &SavedRow) -> String {
    let kept = model.notebook.kept();
    let day = || kept.day(row.at).map(|date| model.texts.date(date));
    let who = || kept.writer(row.by).filter(|_| row.by != model.notebook.me()).map(str::to_owned);
    let parts: Vec<Option<String>> = match &row.what {
        What::Task(_, task) => {
            vec![task.who.clone(), task.due.map(|date| model.texts.date(date))]
        }
        What::Score { level, .. } => vec![Some(model.texts.level(*level).to_owned()), day()],
        What::Note { texts: 2.., .. } => {
            vec![Some(model.texts.word.apart_short.to_owned()), who(), day()]
        }
        What::Note { .. } | What::Bookmark | What::Own => vec![who(), day()],
    };
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the chosen row is about; a note beside the initiative that it is about.
fn detail(model: &Model, row: &SavedRow, area: Rect, brush: &mut Brush<'_>) {
    brush.divide(area);
    let Some(topic) = row.topic else {
        brush.sentence(area, model.texts.notice.not_on_roadmap, Tone::Plain);
        return;
    };
    let notes = matches!(row.what, What::Note { .. } | What::Task(..));
    let tab = if notes && matches!(topic, Topic::Initiative(_)) { NOTES } else { 0 };
    let reading = Reading { tab, ..Reading::new(topic) };
    let opened = reading.opened(model.pages(), area);
    super::reading::draw(model, &reading, &opened, false, brush);
}
