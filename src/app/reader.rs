//! What one reads, beside the list or on a page: scrolling, links, sheets and siblings.

use super::map::beside;
use super::{
    Effect, Focus, Here, Model, Opened, Place, Reading, Step, Taken, Towards, saved, update,
};
use crate::domain::guide::ChapterId;
use crate::domain::{Cell, Closed, Id, Initiative, Keyed, Register, Term};
use crate::page::{Target, Topic};

/// What the detail or a page does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    match here {
        Here::Move(Towards::Up | Towards::Left) => read(model, Reading::up),
        Here::Move(Towards::Down | Towards::Right) => read(model, Reading::down),
        Here::Leap(leap) => read(model, |reading, opened| reading.leap(leap, opened)),
        Here::Panel(step) => turn(model, step),
        Here::Sibling(step) => to_sibling(model, step),
        Here::Term(step) => to_term(model, step),
        Here::Open => return Some(follow(model)),
        Here::Back => return back(model),
        Here::Toggle | Here::Sort => return None,
    }
    Some(Vec::new())
}

/// Changes how something is read.
pub(super) fn read(model: &mut Model, change: impl FnOnce(&mut Reading, &Opened)) {
    if let Some((mut reading, opened)) = model.reading() {
        change(&mut reading, &opened);
        model.keep(reading);
    }
}

/// To another sheet, or where there is only one to another heading.
fn turn(model: &mut Model, step: Step) {
    let Some((reading, _)) = model.reading() else { return };
    let tabs = model.pages().tabs(reading.topic).len();
    read(
        model,
        |reading, opened| {
            if tabs > 1 { reading.turn(step, tabs) } else { reading.skip(step, opened) }
        },
    );
}

/// From the detail to its list; from a page to where one was.
fn back(model: &mut Model) -> Taken {
    let Place::Map(cell, Focus::Detail) = model.here() else { return None };
    model.state.history.here = Place::Map(cell, Focus::List);
    Some(Vec::new())
}

fn to_sibling(model: &mut Model, step: Step) {
    let Place::Page(reading) = model.here() else { return };
    let sibling = match reading.topic {
        Topic::Milestone(id) => {
            let steps = if step == Step::Next { 1 } else { -1 };
            Some(beside(id, steps)).filter(|&other| other != id).map(Topic::Milestone)
        }
        Topic::Initiative(id) => beside_in_cell(model, id, step).map(Topic::Initiative),
        Topic::Law(id) => beside_in(&model.roadmap.laws, id, step).map(Topic::Law),
        Topic::Element(id) => beside_in(&model.roadmap.elements, id, step).map(Topic::Element),
        Topic::Term(id) => beside_in(&model.roadmap.terms, id, step).map(Topic::Term),
        Topic::Figure(id) => beside_in(&model.roadmap.figures, id, step).map(Topic::Figure),
        Topic::Guide(id) => beside_in_row(ChapterId::ALL, id, step).map(Topic::Guide),
        Topic::Background => return turn(model, step),
    };
    match sibling {
        Some(topic) => {
            let tab = reading.tab;
            model.state.history.here = Place::Page(Reading { tab, ..Reading::new(topic) });
        }
        None => model.tell(match step {
            Step::Next => model.texts.notice.last,
            Step::Previous => model.texts.notice.first,
        }),
    }
}

fn beside_in<T: Keyed>(register: &Register<T>, id: Id<T>, step: Step) -> Option<Id<T>> {
    let ids: Vec<_> = register.ids().collect();
    beside_in_row(&ids, id, step)
}

fn beside_in_row<T: Copy + PartialEq>(row: &[T], member: T, step: Step) -> Option<T> {
    let place = row.iter().position(|&other| other == member)?;
    match step {
        Step::Next => row.get(place + 1).copied(),
        Step::Previous => row.get(place.checked_sub(1)?).copied(),
    }
}

/// The next initiative of the list that was left for this one, which is then the chosen one there.
fn beside_in_cell(model: &mut Model, id: Id<Initiative>, step: Step) -> Option<Id<Initiative>> {
    let cell = cell_of(model, id)?;
    let other = beside_in_row(&model.listed(cell), id, step)?;
    model.state.map.choose(cell, other);
    Some(other)
}

/// The cell whose list an initiative's page belongs to: where it is the chosen one, else its first.
fn cell_of(model: &Model, id: Id<Initiative>) -> Option<Cell> {
    let initiative = &model.roadmap.initiatives[id];
    let layer = initiative.layer;
    let mut cells = initiative.milestones.iter().map(|&milestone| Cell { milestone, layer });
    let chosen = cells.clone().find(|&cell| model.chosen(cell) == Some(id));
    chosen.or_else(|| cells.next())
}

/// Chooses a term on the screen, and tells at once what it means.
fn to_term(model: &mut Model, step: Step) {
    let Some((mut reading, opened)) = model.reading() else { return };
    match reading.to_term(step, &opened) {
        Some(id) => {
            model.keep(reading);
            let Term { name, explanation, .. } = &model.roadmap.terms[id];
            model.tell(format!("{name}: {explanation}"));
        }
        None => model.tell(model.texts.notice.no_term),
    }
}

/// Follows the chosen term or link; without one opens the page of what stands beside the list, or
/// chooses the first link in sight.
fn follow(model: &mut Model) -> Vec<Effect> {
    let Some((reading, opened)) = model.reading() else { return Vec::new() };
    match reading.target(&opened) {
        Some(Target::Source(_)) => return update::with_address(model, Effect::Open),
        Some(Target::Task(id, line)) => return saved::tick_line(model, id, line),
        Some(Target::Cell(cell)) => model.state.history.go(Place::Map(cell, Focus::List)),
        Some(target) => {
            if let Some(topic) = Topic::of(target) {
                update::open_topic(model, topic);
            }
        }
        None if matches!(model.here(), Place::Map(..)) => {
            model.state.history.go(Place::Page(reading));
            model.settle();
        }
        None if opened.seen_links(reading.scroll).next().is_none() => {
            model.tell(model.texts.notice.no_link);
        }
        None => read(model, Reading::choose_first),
    }
    Vec::new()
}
