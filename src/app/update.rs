//! What each action changes. One arm an action, and each arm hands on at once.

use super::form::{Form, submit};
use super::{
    Action, Effect, Focus, Glossary, Here, Model, Place, Reading, Scope, Taken, editor, export,
    filter, finder, glossary, guide, help, keep, map, overlay, palette, reader, saved, scan, score,
    tour, typing, workshop,
};
use crate::domain::{Cell, MilestoneId};
use crate::page::Topic;

/// Applies one action. Nothing outside the model happens here: what must happen is returned. What
/// has the focus comes first; what it leaves alone means the same everywhere.
pub(super) fn update(model: &mut Model, action: Action) -> Vec<Effect> {
    model.state.warned &= action == Action::Quit;
    let Action::Here(here) = action else { return anywhere(model, action) };
    taken(model, here).unwrap_or_else(|| left(model, here))
}

/// Goes deeper, as Enter does.
pub(super) fn open(model: &mut Model) -> Vec<Effect> {
    update(model, Action::Here(Here::Open))
}

/// What the part of the screen that has the focus does with an action.
fn taken(model: &mut Model, here: Here) -> Taken {
    match model.scope() {
        Scope::Grid => map::on_grid(model, here),
        Scope::List => map::in_list(model, here),
        Scope::Detail | Scope::Sheets | Scope::Page => reader::take(model, here),
        Scope::Glossary => glossary::take(model, here),
        Scope::Finder => finder::take(model, here),
        Scope::Saved => saved::take(model, here),
        Scope::Narrow => saved::take_narrow(model, here),
        Scope::Scan => scan::take(model, here),
        Scope::Plan
        | Scope::Past
        | Scope::Stage
        | Scope::Outcome
        | Scope::Ended
        | Scope::Rating
        | Scope::Voting
        | Scope::Steps
        | Scope::Notes
        | Scope::Compared => workshop::take(model, here),
        Scope::Capture => workshop::take_capture(model, here),
        Scope::Form => submit::take(model, here),
        Scope::Filter => filter::take(model, here),
        Scope::Editor => editor::take(model, here),
        Scope::Remark => score::take_remark(model, here),
        Scope::Palette => palette::take(model, here),
        Scope::Mail => submit::take_mail(model, here),
        Scope::Export => export::take(model, here),
        Scope::Help => overlay::scroll(model, here),
        Scope::Tour => None,
    }
}

/// What is left of it where nobody took it: the way back, and the order of every list.
fn left(model: &mut Model, here: Here) -> Vec<Effect> {
    match here {
        Here::Back => history_back(model),
        Here::Sort => sort(model),
        Here::Move(_)
        | Here::Leap(_)
        | Here::Panel(_)
        | Here::Sibling(_)
        | Here::Term(_)
        | Here::Open
        | Here::Toggle => {}
    }
    Vec::new()
}

/// What an action means wherever one is.
fn anywhere(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Milestone(id) => to_milestone(model, id),
        Action::Here(here) => return left(model, here),
        Action::HistoryBack => history_back(model),
        Action::HistoryForward => {
            model.state.history.forward();
            model.settle();
        }
        Action::Home => home(model),
        Action::OpenMilestone => open_milestone(model),
        Action::Background => open_topic(model, Topic::Background),
        Action::Glossary => open_glossary(model),
        Action::Search => finder::open(model),
        Action::Unfiltered => finder::toggle_filter(model),
        Action::Edit(edit) => return typing::edit(model, edit),
        Action::CycleRole => cycle_role(model),
        Action::Filter => filter::toggle(model),
        Action::ClearFilter => clear_filter(model),
        Action::OpenSource => return with_address(model, Effect::Open),
        Action::CopySource => return with_address(model, Effect::Copy),
        Action::Bookmark => return keep::toggle_bookmark(model),
        Action::Note => return editor::open(model, false),
        Action::NewNote => return editor::open(model, true),
        Action::NoteOutside => return editor::open_outside(model),
        Action::Write(writing) => return editor::write(model, writing),
        Action::Saved => saved::open(model),
        Action::Narrow => saved::narrow(model),
        Action::Remove => return saved::remove(model),
        Action::Scan => scan::open(model),
        Action::Workshop(lead) => return workshop::lead(model, lead),
        Action::Score(level) => return score::score(model, level),
        Action::Unscore => return score::unscore(model),
        Action::Gaps => scan::toggle_gaps(model),
        Action::Remark => score::open_remark(model),
        Action::Keep => return score::keep_remark(model),
        Action::Submit => submit::open(model),
        Action::Save => return submit::save(model),
        Action::Withdraw => return submit::withdraw(model),
        Action::Mail(mailing) => return submit::mail(model, mailing),
        Action::Undo => return keep::undo(model),
        Action::Redo => return keep::redo(model),
        Action::Export => export::open(model),
        Action::Overwrite => return export::overwrite(model),
        Action::Theme => turn_theme(model),
        Action::Mouse => return toggle_mouse(model),
        Action::Palette => palette::toggle(model),
        Action::Help => help::toggle(model),
        Action::Guide => guide::toggle(model),
        Action::Tour(asked) => return tour::act(model, asked),
        Action::Suspend => return vec![Effect::Suspend],
        Action::Quit => return quit(model),
    }
    Vec::new()
}

/// Leaves the program; what is being typed is stored first. Where something would be lost that is
/// told, and only a second time in a row leaves.
fn quit(model: &mut Model) -> Vec<Effect> {
    tour::leave(model);
    let mut effects = editor::reminded(model);
    let notices = &model.texts.notice;
    let draft = model.state.forms.iter().any(Form::is_changed).then_some(notices.draft_lost);
    let lost = model.state.unsaved.then_some(notices.unsaved_lost).or(draft);
    if let Some(warning) = lost.filter(|_| !model.state.warned) {
        model.state.warned = true;
        model.tell(warning);
        effects.push(Effect::Save(Vec::new()));
        return effects;
    }
    effects.push(Effect::Quit);
    effects
}

fn to_milestone(model: &mut Model, milestone: MilestoneId) {
    match model.here() {
        Place::Map(cell, focus) => {
            model.state.history.here = Place::Map(Cell { milestone, ..cell }, focus);
        }
        Place::Page(Reading { topic: Topic::Milestone(_), .. }) => {
            model.state.history.here = Place::Page(Reading::new(Topic::Milestone(milestone)));
        }
        Place::Page(_)
        | Place::Glossary(_)
        | Place::Finder
        | Place::Saved
        | Place::Scan(_)
        | Place::Workshop(_)
        | Place::Form(_) => to_map(model, Some(milestone)),
    }
    model.settle();
}

/// To the map: to where one was on it, or to this milestone there.
fn to_map(model: &mut Model, milestone: Option<MilestoneId>) {
    let cell = model.state.history.last_cell().unwrap_or(map::START);
    let milestone = milestone.unwrap_or(cell.milestone);
    model.state.history.go(Place::Map(Cell { milestone, ..cell }, Focus::Grid));
}

pub(super) fn open_topic(model: &mut Model, topic: Topic) {
    let here = model.here();
    if !matches!(here, Place::Page(reading) if reading.topic == topic) {
        model.state.history.go(Place::Page(Reading::new(topic)));
    }
}

pub(super) fn history_back(model: &mut Model) {
    if !model.state.history.back() && !matches!(model.here(), Place::Map(..)) {
        home(model);
    }
    model.settle();
}

fn home(model: &mut Model) {
    match model.here() {
        Place::Map(cell, _) => model.state.history.here = Place::Map(cell, Focus::Grid),
        Place::Page(_)
        | Place::Glossary(_)
        | Place::Finder
        | Place::Saved
        | Place::Scan(_)
        | Place::Workshop(_)
        | Place::Form(_) => to_map(model, model.milestone_here()),
    }
}

fn open_milestone(model: &mut Model) {
    let milestone = model.milestone_here().unwrap_or(map::START.milestone);
    open_topic(model, Topic::Milestone(milestone));
}

fn open_glossary(model: &mut Model) {
    if !matches!(model.here(), Place::Glossary(_)) {
        model.state.history.go(Place::Glossary(Glossary::default()));
    }
}

fn cycle_role(model: &mut Model) {
    model.state.filter.roles.cycle();
    let name = match model.state.filter.roles.single() {
        Some(role) => model.texts.role_short(role).to_lowercase(),
        None => model.texts.word.all_roles.to_owned(),
    };
    let shown = model.roadmap.count(model.state.filter);
    model.tell((model.texts.phrase.role_on)(&name, shown));
    model.settle();
}

fn clear_filter(model: &mut Model) {
    let was_open = model.state.filter.is_open();
    model.state.filter = crate::domain::Filter::default();
    let notices = &model.texts.notice;
    model.tell(if was_open { notices.no_filter } else { notices.filter_cleared });
    model.settle();
}

fn sort(model: &mut Model) {
    model.state.map.order = model.state.map.order.next();
    let order = model.texts.order(model.state.map.order);
    model.tell((model.texts.phrase.sorted)(order));
}

pub(super) fn with_address(model: &mut Model, effect: impl Fn(String) -> Effect) -> Vec<Effect> {
    let source = model.source().and_then(|source| source.source(&model.roadmap));
    if let Some(url) = source.map(|source| source.url.clone()) {
        return vec![effect(url)];
    }
    model.tell(model.texts.notice.no_source);
    Vec::new()
}

fn turn_theme(model: &mut Model) {
    model.state.look.turn();
    let name = model.state.look.theme.id();
    model.tell((model.texts.phrase.theme)(name));
}

fn toggle_mouse(model: &mut Model) -> Vec<Effect> {
    model.state.mouse = !model.state.mouse;
    let notices = &model.texts.notice;
    model.tell(if model.state.mouse { notices.mouse_on } else { notices.mouse_off });
    vec![Effect::Mouse(model.state.mouse)]
}
