//! The self-scan, and a remark about a score.

use super::Seen;
use super::plain::lines;
use super::seen::row;
use crate::app::{Model, Remark, Row, Scan};
use crate::domain::{Closed, Level};
use crate::workspace::Part;

/// What there is to score: a question, duty or element a choice.
pub(super) fn scan(model: &Model, scan: Scan) -> Seen {
    let listed = model.scan_list(scan);
    let (words, pages) = (&model.texts.linear, model.pages());
    let name =
        if scan.gaps { model.texts.word.gaps_title } else { pages.milestone_name(scan.milestone) };
    let tally = model.tally(scan.milestone, None);
    let scored = (model.texts.phrase.scored_of)(tally.scored(), tally.total());
    let chosen = listed.row();
    let told = listed.rows.iter().enumerate();
    Seen {
        place: match (&chosen, listed.chosen) {
            (Some(one), Some(place)) => {
                (words.in_scan)(name, &scored, &item(model, one), place + 1, listed.rows.len())
            }
            (_, _) => format!("{name}. {}", model.texts.empty.no_gaps),
        },
        of: format!("{} {:?}", scan.gaps, if scan.gaps { None } else { Some(scan.milestone) }),
        text: chosen
            .map(|row| lines(&pages.scored(row.item, row.milestone), words))
            .unwrap_or_default(),
        choices: told.map(|(place, one)| row(item(model, one), place, &[])).collect(),
        chosen: listed.chosen.unwrap_or(0),
        hint: scores(model),
        ..Seen::default()
    }
}

/// What the digits of a score mean.
pub(super) fn scores(model: &Model) -> String {
    let levels = (1..).zip(Level::ALL);
    let told: Vec<_> =
        levels.map(|(digit, &level)| format!("{digit} {}", model.texts.level(level))).collect();
    (model.texts.linear.score_hint)(&told.join(", "))
}

fn item(model: &Model, row: &Row<'_>) -> String {
    let words = &model.texts.linear;
    let part = match row.item.part {
        Part::Questions => words.question,
        Part::Duties => words.duty,
        Part::Elements => model.texts.screen.element,
    };
    let level = row.level.map_or(words.no_score, |level| model.texts.level(level));
    format!("{part}: {} ({level})", row.item.about.title)
}

/// The line in which a remark is written.
pub(super) fn remark(model: &Model, remark: &Remark) -> Seen {
    Seen {
        place: (model.texts.linear.in_remark)(&remark.about.title, remark.field.text()),
        hint: model.texts.linear.line_hint.to_owned(),
        ..Seen::default()
    }
}
