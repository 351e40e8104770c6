//! The same facts as rows and columns, for who goes on counting with them.

use super::document::{Sheet, Value};
use super::draft::Draft;
use super::facts::{Facts, Scored, Standing, Thing, Written};
use crate::domain::{Level, PartialDate};
use crate::workspace::{OwnInitiative, Part};

fn text(text: &str) -> Value {
    Value::text(text)
}

fn count(number: usize) -> Value {
    Value::Number(u32::try_from(number).map_or(f64::MAX, f64::from))
}

fn day(date: Option<PartialDate>) -> Value {
    text(&date.map(|date| date.to_string()).unwrap_or_default())
}

/// A sheet, or nothing when it would be empty.
fn sheet(name: &'static str, columns: &[&'static str], rows: Vec<Vec<Value>>) -> Option<Sheet> {
    (!rows.is_empty()).then(|| Sheet { name, columns: columns.to_vec(), rows })
}

/// Each milestone with its counts.
pub(super) fn standing(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns = [
        words.milestone,
        words.state,
        words.in_order_count,
        words.applicable_count,
        words.unscored_count,
    ];
    let row = |standing: &Standing| {
        let whole = &standing.whole;
        let counts = [whole.at(Level::InOrder), whole.applicable(), whole.unscored].map(count);
        let names = [draft.milestone(standing.milestone), draft.level(whole.whole())];
        names.iter().map(|name| text(name)).chain(counts).collect()
    };
    let rows = facts.standing.iter().map(row).collect();
    sheet(words.standing_sheet, &columns, rows).filter(|_| facts.is_scored())
}

/// Each point that was scored.
pub(super) fn points(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns = [words.sort, words.title, words.law, words.milestone, words.state, words.remark];
    let row = |scored: &Scored| {
        let topic = draft.pages.topic(&scored.item.about.subject);
        let law = match scored.item.part {
            Part::Duties => topic.map(|topic| draft.pages.name(topic)).unwrap_or_default(),
            Part::Questions | Part::Elements => String::new(),
        };
        vec![
            text(draft.part(scored.item.part)),
            text(&scored.item.about.title),
            text(&law),
            text(&draft.numbers(scored)),
            text(draft.material.texts.level(scored.level)),
            text(&scored.remark),
        ]
    };
    sheet(words.points_sheet, &columns, facts.scored.iter().map(row).collect())
}

/// Each thing that was marked or written about, a row for every note.
pub(super) fn kept(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns =
        [words.milestone, words.title, words.marked, words.note, words.date, words.by, words.id];
    let rows = facts.things.iter().flat_map(|thing| kept_rows(draft, thing)).collect();
    sheet(words.kept_sheet, &columns, rows)
}

fn kept_rows(draft: &Draft<'_>, thing: &Thing) -> Vec<Vec<Value>> {
    let words = draft.words();
    let milestone = thing.milestone.map(|id| draft.milestone(id)).unwrap_or_default();
    let row = |note: &str, date, by: &str| {
        vec![
            text(&milestone),
            text(&thing.title),
            text(if thing.is_marked { words.yes } else { "" }),
            text(note),
            day(date),
            text(by),
            text(&thing.subject.to_string()),
        ]
    };
    let each = |note: &Written| {
        note.texts.iter().map(|text| row(text, note.day, &note.by)).collect::<Vec<_>>()
    };
    let rows: Vec<_> = thing.notes.iter().flat_map(each).collect();
    if rows.is_empty() { vec![row("", None, "")] } else { rows }
}

/// Each initiative of one's own.
pub(super) fn own(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns = [
        words.title,
        words.explanation,
        words.milestone,
        words.layer,
        words.for_whom,
        words.address,
        words.contact,
    ];
    let pages = &draft.pages;
    let row = |own: &&OwnInitiative| {
        let milestones: Vec<_> = own.milestones.iter().map(|&id| draft.milestone(id)).collect();
        let ways = own.tracks.iter().map(|&id| pages.track_name(id));
        let ways = ways.chain(own.phases.iter().map(|&id| pages.phase_name(id)));
        let ways: Vec<_> = ways.chain(own.roles.iter().map(|&id| pages.role_name(id))).collect();
        let asked = [own.contact.as_str(), own.position.as_str(), own.phone.as_str()];
        let told: Vec<_> = asked.into_iter().filter(|told| !told.is_empty()).collect();
        vec![
            text(&own.name),
            text(&own.explanation),
            text(&milestones.join(", ")),
            text(pages.layer_name(own.layer)),
            text(&ways.join(", ")),
            text(&own.link),
            text(&told.join(", ")),
        ]
    };
    sheet(words.own, &columns, facts.own.iter().map(row).collect())
}

/// Each action.
pub(super) fn actions(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns = [words.action, words.who, words.due, words.state, words.title, words.milestone];
    let row = |action: &super::facts::Action| {
        let milestone = action.milestone.map(|id| draft.milestone(id)).unwrap_or_default();
        vec![
            text(&action.task.what),
            text(action.task.who.as_deref().unwrap_or_default()),
            day(action.task.due),
            text(if action.task.done { words.done } else { words.open }),
            text(&action.about),
            text(&milestone),
        ]
    };
    sheet(words.actions, &columns, facts.actions.iter().map(row).collect())
}
