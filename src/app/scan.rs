//! The self-scan: where one is in it, and what it lists.

use super::map::{beside, step};
use super::{Here, Model, Place, Step, Taken, Towards, list, update};
use crate::domain::{Closed, Level, MilestoneId};
use crate::layout::{self, Shape};
use crate::workspace::{Item, Part, Subject, Tally, is_gap};

/// A place in the self-scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scan {
    /// The milestone.
    pub milestone: MilestoneId,
    /// What of it.
    pub part: Part,
    /// The chosen one of that part, from 0.
    pub place: usize,
    /// Whether the list has the focus, and not the map.
    pub in_list: bool,
    /// Whether only gaps are listed, of every milestone.
    pub gaps: bool,
}

impl Scan {
    /// The first question of a milestone, seen from the map.
    pub(super) fn new(milestone: MilestoneId) -> Self {
        Self { milestone, part: Part::Questions, place: 0, in_list: false, gaps: false }
    }
}

/// A row of the list: something to score, at one of its milestones.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The milestone.
    pub milestone: MilestoneId,
    /// What is scored.
    pub item: &'a Item,
    /// Its score, if it has one.
    pub level: Option<Level>,
}

impl Row<'_> {
    fn cell(&self) -> (MilestoneId, Part) {
        (self.milestone, self.item.part)
    }
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScanLine {
    /// Nothing.
    Blank,
    /// The name of a part, before the row with this number.
    Group(usize),
    /// The row with this number.
    Row(usize),
    /// What was remarked about it.
    Remark(usize),
}

/// What is listed, and which row is chosen.
#[derive(Clone, Debug)]
pub struct Listed<'a> {
    /// The rows, by milestone and part.
    pub rows: Vec<Row<'a>>,
    /// The number of the chosen one; nothing when there are none.
    pub chosen: Option<usize>,
}

impl<'a> Listed<'a> {
    /// The chosen row.
    #[must_use]
    pub fn row(&self) -> Option<Row<'a>> {
        self.rows.get(self.chosen?).copied()
    }

    /// The rows of the same milestone and part as the one with this number.
    pub fn group(&self, number: usize) -> impl Iterator<Item = &Row<'a>> {
        let cell = self.rows.get(number).map(Row::cell);
        self.rows.iter().filter(move |row| Some(row.cell()) == cell)
    }

    /// The place of a row.
    fn place(&self, number: usize, scan: Scan) -> Scan {
        let Some(row) = self.rows.get(number) else { return scan };
        let (milestone, part) = row.cell();
        let first = self.rows.partition_point(|other| other.cell() < row.cell());
        Scan { milestone, part, place: number - first, ..scan }
    }
}

impl Model {
    /// The score of something, if it has one.
    #[must_use]
    pub fn level(&self, subject: &Subject) -> Option<Level> {
        self.notebook.overview().scores.get(subject).map(|score| score.level)
    }

    /// How a milestone is scored: one part of it, or all.
    #[must_use]
    pub fn tally(&self, milestone: MilestoneId, part: Option<Part>) -> Tally {
        let items = self.checklist.at(milestone);
        let items = items.filter(|item| part.is_none_or(|part| part == item.part));
        items.map(|item| self.level(&item.about.subject)).collect()
    }

    /// What the self-scan lists: the items of the milestone, or the gaps of all, worst first.
    #[must_use]
    pub fn scan_list(&self, scan: Scan) -> Listed<'_> {
        let milestones = if scan.gaps { MilestoneId::ALL } else { &[scan.milestone] };
        let mut rows = Vec::new();
        for &milestone in milestones {
            let items = self.checklist.at(milestone);
            let all = items.map(|item| {
                let level = self.level(&item.about.subject);
                Row { milestone, item, level }
            });
            rows.extend(all.filter(|row| !scan.gaps || is_gap(row.level)));
        }
        if scan.gaps {
            rows.sort_by_key(|row| (row.cell(), row.level.is_none(), row.level));
        }
        let first = rows.partition_point(|row| row.cell() < (scan.milestone, scan.part));
        let here = rows.partition_point(|row| row.cell() <= (scan.milestone, scan.part));
        let chosen = (first + scan.place).min(here.max(first + 1) - 1);
        let last = rows.len().checked_sub(1);
        Listed { rows, chosen: last.map(|last| chosen.min(last)) }
    }

    /// The lines of the list: a title above each part, and remarks below what they are about.
    #[must_use]
    pub fn scan_lines(&self, listed: &Listed<'_>) -> Vec<ScanLine> {
        let mut lines = Vec::new();
        let mut before = None;
        for (number, row) in listed.rows.iter().enumerate() {
            if before.replace(row.cell()) != Some(row.cell()) {
                lines.extend((number > 0).then_some(ScanLine::Blank));
                lines.push(ScanLine::Group(number));
            }
            lines.push(ScanLine::Row(number));
            let remark = self.notebook.kept().score(&row.item.about.subject);
            if remark.is_some_and(|(_, remark)| !remark.is_empty()) {
                lines.push(ScanLine::Remark(number));
            }
        }
        lines
    }

    /// Where the parts of the self-scan stand in this window.
    #[must_use]
    pub fn scan_areas(&self, scan: Scan) -> layout::Scan {
        layout::Scan::of(self.state.size, scan.milestone, scan.in_list)
    }

    /// What is chosen in the self-scan, when one is there.
    pub(super) fn scan_row(&self) -> Option<(Scan, Row<'_>)> {
        let Place::Scan(scan) = self.here() else { return None };
        Some((scan, self.scan_list(scan).row()?))
    }
}

/// Opens the self-scan at the milestone one is at.
pub(super) fn open(model: &mut Model) {
    let milestone = model.milestone_here().or_else(|| {
        let cell = model.state.history.last_cell();
        cell.map(|cell| cell.milestone)
    });
    let scan = Scan::new(milestone.unwrap_or(super::map::START.milestone));
    model.state.history.go(Place::Scan(scan));
}

/// What the self-scan does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    let Place::Scan(scan) = model.here() else { return None };
    match here {
        Here::Move(towards) => walk(model, scan, towards),
        Here::Leap(_) => step_in_list(model, Scan { in_list: true, ..scan }, here),
        Here::Panel(_) => switch(model, scan),
        Here::Sibling(Step::Previous) => to_milestone(model, scan, -1),
        Here::Sibling(Step::Next) => to_milestone(model, scan, 1),
        Here::Open => open_row(model, scan),
        Here::Back if scan.in_list => switch(model, scan),
        Here::Back | Here::Term(_) | Here::Toggle | Here::Sort => return None,
    }
    Some(Vec::new())
}

/// From the map to the list, when there is something in it, and back.
fn switch(model: &mut Model, scan: Scan) {
    let in_list = !scan.in_list && model.scan_list(scan).chosen.is_some();
    model.state.history.here = Place::Scan(Scan { in_list, ..scan });
}

/// From the map to the list, and from there to the page that tells more.
fn open_row(model: &mut Model, scan: Scan) {
    if !scan.in_list {
        return switch(model, scan);
    }
    let row = model.scan_list(scan).row();
    if let Some(topic) = row.and_then(|row| model.pages().topic(&row.item.about.subject)) {
        update::open_topic(model, topic);
    }
}

/// Walks over the map, or through the list.
fn walk(model: &mut Model, scan: Scan, towards: Towards) {
    if scan.in_list {
        match towards {
            Towards::Up | Towards::Down => step_in_list(model, scan, Here::Move(towards)),
            Towards::Left => to_milestone(model, scan, -1),
            Towards::Right => to_milestone(model, scan, 1),
        }
        return;
    }
    let wide = Shape::of(model.state.size) == Shape::Wide;
    let (milestones, up) = step(towards, wide);
    let parts = if wide { -up } else { up };
    let place = scan.part.index().checked_add_signed(parts);
    let part = place.and_then(|place| Part::ALL.get(place).copied()).unwrap_or(scan.part);
    let milestone = beside(scan.milestone, milestones);
    if (milestone, part) != (scan.milestone, scan.part) {
        model.state.history.here = Place::Scan(Scan { milestone, part, place: 0, ..scan });
    }
}

/// To the same part of the milestone so many places on.
fn to_milestone(model: &mut Model, scan: Scan, steps: isize) {
    let milestone = beside(scan.milestone, steps);
    if milestone == scan.milestone {
        let notices = &model.texts.notice;
        model.tell(if steps < 0 { notices.first } else { notices.last });
    } else {
        model.state.history.here = Place::Scan(Scan { milestone, place: 0, ..scan });
    }
}

/// Chooses the row of the list that an action leads to.
fn step_in_list(model: &mut Model, scan: Scan, here: Here) {
    let rows = usize::from(model.scan_areas(scan).rows.height);
    let listed = model.scan_list(scan);
    let Some(chosen) = listed.chosen else { return };
    if let Some(number) = list::moved(here, chosen, listed.rows.len(), rows) {
        model.state.history.here = Place::Scan(listed.place(number, scan));
    }
}

/// Chooses the row with this number, in the list.
pub(super) fn choose(model: &mut Model, scan: Scan, number: usize) {
    let scan = Scan { in_list: true, ..scan };
    let listed = model.scan_list(scan);
    if number < listed.rows.len() {
        model.state.history.here = Place::Scan(listed.place(number, scan));
    }
}

/// Chooses this item at this milestone, when it is listed.
pub(super) fn stand(model: &mut Model, milestone: MilestoneId, subject: &Subject) {
    let Place::Scan(scan) = model.here() else { return };
    let scan = Scan { milestone, in_list: true, ..scan };
    let listed = model.scan_list(scan);
    let is_it = |row: &Row<'_>| row.milestone == milestone && row.item.about.subject == *subject;
    if let Some(number) = listed.rows.iter().position(is_it) {
        model.state.history.here = Place::Scan(listed.place(number, scan));
    }
}

/// Chooses the item whose score was taken back or done again.
pub(super) fn follow(model: &mut Model, subject: &Subject) {
    let Place::Scan(scan) = model.here() else { return };
    let milestones = std::iter::once(scan.milestone).chain(MilestoneId::ALL.iter().copied());
    let is_at = |&milestone: &MilestoneId| {
        model.checklist.at(milestone).any(|item| item.about.subject == *subject)
    };
    let found = milestones.into_iter().find(is_at);
    if let Some(milestone) = found {
        stand(model, milestone, subject);
    }
}

/// Lists gaps only, of every milestone, or everything of this one again.
pub(super) fn toggle_gaps(model: &mut Model) {
    let Place::Scan(scan) = model.here() else { return };
    let chosen = model.scan_list(scan).row().map(|row| row.item.about.subject.clone());
    let scan = Scan { gaps: !scan.gaps, place: 0, ..scan };
    model.state.history.here = Place::Scan(scan);
    let notices = &model.texts.notice;
    model.tell(if scan.gaps { notices.gaps_on } else { notices.gaps_off });
    if let Some(subject) = chosen.filter(|_| scan.in_list) {
        stand(model, scan.milestone, &subject);
    }
}
