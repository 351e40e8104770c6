//! Scores: what a digit does, how it is taken away, and the remark about it.

use super::scan::stand;
use super::{Effect, Field, Here, Model, Overlay, Row, Scan, Taken, workshop};
use crate::domain::{Closed, Level, MilestoneId};
use crate::workspace::{About, Entry, Subject};

/// How many letters a remark has room for.
const LONGEST_REMARK: usize = 1_000;

/// The remark that is being written about a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// What the score is of.
    pub about: About,
    /// The remark so far.
    pub field: Field,
}

/// What a remark that is written does with an action.
pub(super) fn take_remark(model: &mut Model, here: Here) -> Taken {
    (here == Here::Back).then(|| {
        model.state.overlays.pop();
        Vec::new()
    })
}

/// Gives the chosen item a score, and goes on to the next one.
pub(super) fn score(model: &mut Model, level: Level) -> Vec<Effect> {
    if let Some(effects) = workshop::score(model, Some(level)) {
        return effects;
    }
    let Some((scan, row)) = model.scan_row() else { return Vec::new() };
    let about = row.item.about.clone();
    let (was, remark) = match model.notebook.kept().score(&about.subject) {
        Some((score, remark)) => (Some(score.level), remark.to_owned()),
        None => (None, String::new()),
    };
    let next = next(model, scan);
    tell_score(model, scan.milestone, level, next.as_ref());
    let entry = Entry::Score { about: about.clone(), level, remark };
    let effects =
        if was == Some(level) { Vec::new() } else { model.keep_all(vec![(entry, false)]) };
    let (milestone, subject) = next.unwrap_or((scan.milestone, about.subject));
    stand(model, milestone, &subject);
    effects
}

/// What comes after the chosen row, be it at the next milestone.
fn next(model: &Model, scan: Scan) -> Option<(MilestoneId, Subject)> {
    let listed = model.scan_list(scan);
    let named = |row: &Row<'_>| (row.milestone, row.item.about.subject.clone());
    let below = listed.rows.get(listed.chosen? + 1).map(named);
    let beyond = || {
        let mut later = MilestoneId::ALL.iter().filter(|&&milestone| milestone > scan.milestone);
        later.find_map(|&milestone| {
            let item = model.checklist.at(milestone).next()?;
            Some((milestone, item.about.subject.clone()))
        })
    };
    if scan.gaps { below } else { below.or_else(beyond) }
}

fn tell_score(
    model: &mut Model,
    milestone: MilestoneId,
    level: Level,
    next: Option<&(MilestoneId, Subject)>,
) {
    let (word, phrases) = (model.texts.level(level), &model.texts.phrase);
    match next {
        Some((other, _)) if *other == milestone => model.tell_done(&(phrases.scored)(word)),
        Some(_) => {
            let told = (phrases.scored_last_of)(word, model.pages().milestone_name(milestone));
            model.tell(told);
        }
        None => model.tell_done(&(phrases.scored_last)(word)),
    }
}

/// Takes the score of the chosen item away.
pub(super) fn unscore(model: &mut Model) -> Vec<Effect> {
    if let Some(effects) = workshop::score(model, None) {
        return effects;
    }
    let Some((_, row)) = model.scan_row() else { return Vec::new() };
    let about = row.item.about.clone();
    let Some((score, remark)) = model.notebook.kept().score(&about.subject) else {
        model.tell(model.texts.notice.no_score);
        return Vec::new();
    };
    let entry = Entry::Score { about, level: score.level, remark: remark.to_owned() };
    let effects = model.keep_all(vec![(entry, true)]);
    model.tell(model.texts.notice.unscored);
    effects
}

/// Opens the line for a remark about the chosen score.
pub(super) fn open_remark(model: &mut Model) {
    let Some((_, row)) = model.scan_row() else { return };
    let about = row.item.about.clone();
    let Some((_, remark)) = model.notebook.kept().score(&about.subject) else {
        model.tell(model.texts.notice.score_first);
        return;
    };
    let mut field = Field::of_at_most(LONGEST_REMARK);
    field.replace(remark);
    model.state.overlays.push(Overlay::Remark(Remark { about, field }));
}

/// Keeps the remark that was written.
pub(super) fn keep_remark(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Remark(remark)) = model.state.overlays.top().cloned() else {
        return Vec::new();
    };
    model.state.overlays.pop();
    let Remark { about, field } = remark;
    let text = field.text().trim();
    let Some((score, before)) = model.notebook.kept().score(&about.subject) else {
        model.tell(model.texts.notice.changed_since);
        return Vec::new();
    };
    if before == text {
        return Vec::new();
    }
    let entry = Entry::Score { about, level: score.level, remark: text.to_owned() };
    let effects = model.keep_all(vec![(entry, false)]);
    let notices = &model.texts.notice;
    model.tell(if text.is_empty() { notices.remark_gone } else { notices.remark_kept });
    effects
}
