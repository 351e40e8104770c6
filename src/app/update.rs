//! What each action changes. One arm an action, and each arm hands on at once.

use super::editor;
use super::finder;
use super::glossary::leap;
use super::keep;
use super::map::{beside, neighbour, step};
use super::saved;
use super::{
    Action, Effect, FilterPanel, Focus, Glossary, Leap, Model, Overlay, Place, Reading, Scan,
    Scope, Step, Towards, palette, scan, score, typing,
};
use crate::domain::{Cell, Id, Initiative, Keyed, MilestoneId, Register, Term};
use crate::layout::{self, Shape};
use crate::page::{Pages, Target, Topic};

/// Applies one action. Nothing outside the model happens here: what must happen is returned.
pub(super) fn update(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Move(towards) => step_on(model, towards),
        Action::Leap(leap) => leap_on(model, leap),
        Action::Milestone(id) => to_milestone(model, id),
        Action::Panel(step) => to_panel(model, step),
        Action::Sibling(step) => to_sibling(model, step),
        Action::Term(step) => to_term(model, step),
        Action::Open => return open(model),
        Action::Back if model.scope() == Scope::Editor => return editor::close(model),
        Action::Back => back(model),
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
        Action::Edit(edit) => return typing::edit(model, edit),
        Action::Unfiltered => finder::toggle_filter(model),
        Action::CycleRole => cycle_role(model),
        Action::Filter => toggle_filter(model),
        Action::Toggle if model.scope() == Scope::Saved => return saved::tick(model),
        Action::Toggle => toggle_wish(model),
        Action::ClearFilter => clear_filter(model),
        Action::Sort if model.scope() == Scope::Saved => saved::sort(model),
        Action::Sort => sort(model),
        Action::OpenSource => return with_address(model, Effect::Open),
        Action::CopySource => return with_address(model, Effect::Copy),
        Action::Note => return editor::open(model, false),
        Action::NewNote => return editor::open(model, true),
        Action::NoteOutside => return editor::open_outside(model),
        Action::Write(writing) => return editor::write(model, writing),
        Action::Saved => saved::open(model),
        Action::Narrow => saved::narrow(model),
        Action::Remove => return saved::remove(model),
        Action::Bookmark => return keep::toggle_bookmark(model),
        Action::Scan => scan::open(model),
        Action::Score(level) => return score::score(model, level),
        Action::Unscore => return score::unscore(model),
        Action::Gaps => scan::toggle_gaps(model),
        Action::Remark => score::open_remark(model),
        Action::Keep => return score::keep_remark(model),
        Action::Undo => return keep::undo(model),
        Action::Redo => return keep::redo(model),
        Action::Theme => turn_theme(model),
        Action::Mouse => return toggle_mouse(model),
        Action::Palette => palette::toggle(model),
        Action::Help => toggle_help(model),
        Action::Suspend => return vec![Effect::Suspend],
        Action::Quit => return quit(model),
    }
    Vec::new()
}

/// Leaves the program; what is being typed is stored first.
fn quit(model: &mut Model) -> Vec<Effect> {
    let mut effects = editor::reminded(model);
    effects.push(Effect::Quit);
    effects
}

fn step_on(model: &mut Model, towards: Towards) {
    match model.scope() {
        Scope::Editor => editor::step(model, towards),
        Scope::Saved | Scope::Narrow => saved::moved(model, |chosen, _, _| match towards {
            Towards::Up | Towards::Left => chosen.saturating_sub(1),
            Towards::Down | Towards::Right => chosen + 1,
        }),
        Scope::Grid => walk(model, towards),
        Scope::List => choose_by(model, |place, count, _| match towards {
            Towards::Up | Towards::Left => place.saturating_sub(1),
            Towards::Down | Towards::Right => (place + 1).min(count.saturating_sub(1)),
        }),
        Scope::Scan => {
            if let Place::Scan(here) = model.here() {
                scan::walk(model, here, towards);
            }
        }
        Scope::Remark => {}
        Scope::Glossary | Scope::Finder | Scope::Filter | Scope::Palette | Scope::Help => {
            move_in_list(model, |chosen, _, _| match towards {
                Towards::Up | Towards::Left => chosen.saturating_sub(1),
                Towards::Down | Towards::Right => chosen + 1,
            });
        }
        Scope::Detail | Scope::Sheets | Scope::Page => {
            read(model, |reading, opened| match towards {
                Towards::Up | Towards::Left => reading.up(opened),
                Towards::Down | Towards::Right => reading.down(opened),
            });
        }
    }
}

fn walk(model: &mut Model, towards: Towards) {
    if let Place::Map(cell, focus) = model.here() {
        let wide = Shape::of(model.state.size) == Shape::Wide;
        let (milestones, layers) = step(towards, wide);
        model.state.history.here = Place::Map(neighbour(cell, milestones, layers), focus);
    }
}

/// Chooses another row of the cell's list, from the present place, the count and the page's rows.
fn choose_by(model: &mut Model, next: impl Fn(usize, usize, usize) -> usize) {
    let Place::Map(cell, _) = model.here() else { return };
    let listed = model.listed(cell);
    let Some(place) = model.state.map.chosen(cell, &listed) else { return };
    let rows = usize::from(layout::Map::of(model.state.size).list.rows.height);
    if let Some(&id) = listed.get(next(place, listed.len(), rows)) {
        model.state.map.choose(cell, id);
    }
}

/// Moves through the list or text of the glossary, the search or what lies over the page; `next`
/// gets the present place, the count and the page's rows, and need not mind the end.
fn move_in_list(model: &mut Model, next: impl Fn(usize, usize, usize) -> usize) {
    let size = model.state.size;
    let page = usize::from(layout::overlay_text(size).height);
    let found = finder::count(model);
    let commands = palette::count(model);
    match (model.state.overlays.top_mut(), &mut model.state.history.here) {
        (Some(Overlay::Filter(panel)), _) => {
            let count = super::Wish::all().len();
            panel.chosen = next(panel.chosen, count, page).min(count.saturating_sub(1));
        }
        (Some(Overlay::Palette(palette)), _) => {
            let rows = usize::from(layout::Palette::of(size).rows.height);
            palette.chosen = next(palette.chosen, commands, rows).min(commands.saturating_sub(1));
        }
        (Some(Overlay::Help { scope, scroll }), _) => {
            let last = super::help::last_scroll(*scope, model.texts, size);
            *scroll = next(*scroll, last + 1, page).min(last);
        }
        (None, Place::Glossary(glossary)) => {
            let count = model.roadmap.terms.len();
            let rows = usize::from(layout::Glossary::of(size).words.height);
            glossary.chosen = next(glossary.chosen, count, rows).min(count.saturating_sub(1));
        }
        (None, Place::Finder) => {
            let rows = usize::from(layout::Finder::of(size).rows.height) / 2;
            let finder = &mut model.state.finder;
            finder.chosen = next(finder.chosen, found, rows).min(found.saturating_sub(1));
        }
        (Some(Overlay::Editor | Overlay::Remark(_)), _)
        | (None, Place::Map(..) | Place::Page(_) | Place::Saved | Place::Scan(_)) => {}
    }
}

fn leap_on(model: &mut Model, by: Leap) {
    match model.scope() {
        Scope::Editor => editor::leap(model, by),
        Scope::Saved | Scope::Narrow => saved::leap(model, by),
        Scope::List => choose_by(model, |place, count, rows| leap(by, place, count, rows)),
        Scope::Glossary | Scope::Finder | Scope::Filter | Scope::Palette | Scope::Help => {
            move_in_list(model, |chosen, count, rows| leap(by, chosen, count, rows));
        }
        Scope::Scan => {
            if let Place::Scan(here) = model.here() {
                let here = Scan { in_list: true, ..here };
                scan::choose_by(model, here, |chosen, count, rows| leap(by, chosen, count, rows));
            }
        }
        Scope::Remark => {}
        Scope::Grid | Scope::Detail | Scope::Sheets | Scope::Page => {
            read(model, |reading, opened| reading.leap(by, opened));
        }
    }
}

fn read(model: &mut Model, change: impl FnOnce(&mut Reading, &super::Opened)) {
    if let Some((mut reading, opened)) = model.reading() {
        change(&mut reading, &opened);
        model.keep(reading);
    }
}

fn to_milestone(model: &mut Model, milestone: MilestoneId) {
    match model.here() {
        Place::Map(cell, focus) => {
            model.state.history.here = Place::Map(Cell { milestone, ..cell }, focus);
        }
        Place::Page(Reading { topic: Topic::Milestone(_), .. }) => {
            model.state.history.here = Place::Page(Reading::new(Topic::Milestone(milestone)));
        }
        Place::Page(_) | Place::Glossary(_) | Place::Finder | Place::Saved | Place::Scan(_) => {
            let cell = model.state.history.last_cell().unwrap_or(super::map::START);
            model.state.history.go(Place::Map(Cell { milestone, ..cell }, Focus::Grid));
        }
    }
}

fn to_panel(model: &mut Model, step: Step) {
    match model.here() {
        Place::Map(cell, Focus::Detail) => {
            let tabs =
                model.chosen(cell).map_or(1, |id| model.pages().tabs(Topic::Initiative(id)).len());
            read(model, |reading, _| reading.turn(step, tabs));
        }
        Place::Map(cell, focus) => {
            let focus = next_panel(focus, step, Shape::of(model.state.size) == Shape::Wide);
            if model.chosen(cell).is_some() {
                model.state.history.here = Place::Map(cell, focus);
            } else {
                model.state.history.here = Place::Map(cell, Focus::Grid);
                model.tell(model.why_empty());
            }
        }
        Place::Page(reading) => {
            let tabs = model.pages().tabs(reading.topic).len();
            read(model, |reading, opened| {
                if tabs > 1 { reading.turn(step, tabs) } else { reading.skip(step, opened) }
            });
        }
        Place::Saved => saved::turn(model, step),
        Place::Scan(here) => {
            let in_list = !here.in_list && model.scan_list(here).chosen.is_some();
            model.state.history.here = Place::Scan(Scan { in_list, ..here });
        }
        Place::Glossary(_) | Place::Finder => {}
    }
}

fn next_panel(focus: Focus, step: Step, wide: bool) -> Focus {
    let last = if wide { Focus::Detail } else { Focus::List };
    match (focus, step) {
        (Focus::Grid, Step::Previous) | (Focus::List, Step::Next) if focus != last => last,
        (Focus::Grid, _) | (Focus::Detail, Step::Previous) => Focus::List,
        (Focus::List, _) | (Focus::Detail, Step::Next) => Focus::Grid,
    }
}

fn to_sibling(model: &mut Model, step: Step) {
    if let Place::Scan(here) = model.here() {
        return scan::to_milestone(model, here, if step == Step::Next { 1 } else { -1 });
    }
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
        Topic::Background => return to_panel(model, step),
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

fn open(model: &mut Model) -> Vec<Effect> {
    if model.scope() == Scope::Palette {
        return palette::run(model);
    }
    match model.here() {
        Place::Map(cell, Focus::Grid) => open_cell(model, cell),
        Place::Map(cell, Focus::List) => open_chosen(model, cell),
        Place::Map(_, Focus::Detail) | Place::Page(_) => return follow(model),
        Place::Glossary(glossary) => {
            if let Some(id) = glossary.term(&model.roadmap) {
                open_topic(model, Topic::Term(id));
            }
        }
        Place::Scan(here) => open_scan(model, here),
        Place::Finder => return finder::go(model),
        Place::Saved if model.state.saved.typing => saved::end_narrow(model, true),
        Place::Saved => return saved::go(model),
    }
    Vec::new()
}

/// From the map to the list, and from there to the page that tells more.
fn open_scan(model: &mut Model, here: Scan) {
    if !here.in_list {
        return to_panel(model, Step::Next);
    }
    let row = model.scan_list(here).row();
    if let Some(topic) = row.and_then(|row| model.pages().topic(&row.item.about.subject)) {
        open_topic(model, topic);
    }
}

/// Opens the chosen initiative: beside the list where there is room, else on a page.
fn open_chosen(model: &mut Model, cell: Cell) {
    let Some(id) = model.chosen(cell) else { return };
    if Shape::of(model.state.size) == Shape::Wide {
        model.state.history.here = Place::Map(cell, Focus::Detail);
    } else {
        open_topic(model, Topic::Initiative(id));
    }
}

/// Opens the milestone's page at the text of a cell.
fn open_cell(model: &mut Model, cell: Cell) {
    open_topic(model, Topic::Milestone(cell.milestone));
    let heading = Pages::heading_of(cell.layer);
    read(model, |reading, opened| reading.to_heading(heading, opened));
}

fn follow(model: &mut Model) -> Vec<Effect> {
    let Some((reading, opened)) = model.reading() else { return Vec::new() };
    match reading.target(&opened) {
        Some(Target::Source(_)) => return with_address(model, Effect::Open),
        Some(Target::Task(id, line)) => return saved::tick_line(model, id, line),
        Some(Target::Cell(cell)) => model.state.history.go(Place::Map(cell, Focus::List)),
        Some(target) => {
            if let Some(topic) = Topic::of(target) {
                open_topic(model, topic);
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

pub(super) fn open_topic(model: &mut Model, topic: Topic) {
    let here = model.here();
    if !matches!(here, Place::Page(reading) if reading.topic == topic) {
        model.state.history.go(Place::Page(Reading::new(topic)));
    }
}

fn back(model: &mut Model) {
    if matches!(model.state.overlays.top(), Some(Overlay::Remark(_))) {
        model.state.overlays.pop();
        return;
    }
    match model.here() {
        Place::Scan(here) if here.in_list => {
            model.state.history.here = Place::Scan(Scan { in_list: false, ..here });
        }
        Place::Map(cell, Focus::Detail) => {
            model.state.history.here = Place::Map(cell, Focus::List);
        }
        Place::Map(cell, Focus::List | Focus::Grid) => {
            model.state.history.here = Place::Map(cell, Focus::Grid);
        }
        Place::Saved if model.state.saved.typing => saved::end_narrow(model, false),
        Place::Page(_) | Place::Glossary(_) | Place::Finder | Place::Saved | Place::Scan(_) => {
            history_back(model);
        }
    }
}

fn history_back(model: &mut Model) {
    if !model.state.history.back() && !matches!(model.here(), Place::Map(..)) {
        home(model);
    }
    model.settle();
}

fn home(model: &mut Model) {
    match model.here() {
        Place::Map(cell, _) => model.state.history.here = Place::Map(cell, Focus::Grid),
        Place::Page(_) | Place::Glossary(_) | Place::Finder | Place::Saved | Place::Scan(_) => {
            let cell = model.state.history.last_cell().unwrap_or(super::map::START);
            let milestone = model.milestone_here().unwrap_or(cell.milestone);
            model.state.history.go(Place::Map(Cell { milestone, ..cell }, Focus::Grid));
        }
    }
}

fn open_milestone(model: &mut Model) {
    let milestone = model.milestone_here().unwrap_or(super::map::START.milestone);
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

fn toggle_filter(model: &mut Model) {
    let overlays = &mut model.state.overlays;
    if matches!(overlays.top(), Some(Overlay::Filter(_))) {
        overlays.pop();
    } else {
        overlays.push(Overlay::Filter(FilterPanel::default()));
    }
}

fn toggle_wish(model: &mut Model) {
    let Some(Overlay::Filter(panel)) = model.state.overlays.top() else { return };
    let Some(wish) = panel.wish() else { return };
    wish.toggle(&mut model.state.filter);
    if let super::Wish::Track(track) = wish
        && wish.is_in(model.state.filter)
        && let Some(remark) = model.pages().track_remark(track)
    {
        model.tell(remark);
    }
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

fn with_address(model: &mut Model, effect: impl Fn(String) -> Effect) -> Vec<Effect> {
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

fn toggle_help(model: &mut Model) {
    let scope = model.scope();
    let overlays = &mut model.state.overlays;
    if scope == Scope::Help {
        overlays.pop();
    } else {
        overlays.push(Overlay::Help { scope, scroll: 0 });
    }
}
