//! The one table of keys. The dispatcher, the footer, the help and the README all read it; no key
//! and no label is written anywhere else.

use super::scope::{
    ASKED, AWAY, CAPTURE, CHOOSING, COMPARED, EDITOR, ENDED, EXPORT, FILTER, FINDER, FORM, GRID,
    HELP, HELPED, LEAVING, LED, LETTERED, LINED, LINKED, LIST, LISTS, MAIL, MAP, NARROW, OFF_GRID,
    OUTCOME, PAGE, PAGES, PALETTE, PANELS_AND_PAGES, PAST, PLAN, RANGING, RATING, READING, REMARK,
    SAVED, SCAN, SCREENS, SCREENS_AND_SCAN, SCROLLING, SHOWN, SOUGHT, SOURCED, STAGE, STEPS,
    STOPPED, TABBED, TOUR, TYPED, VOTING, WRITTEN,
};
use super::{
    Action, Code, Edit, Held, Here, Key, Lead, Leap, Mailing, Scope, Scopes, Step, TourMove,
    Towards, Writing,
};
use crate::domain::{Level, MilestoneId};
use crate::texts::ActionTexts;

/// A row of the table: in these scopes these keys do this.
#[derive(Debug)]
pub struct Binding {
    /// Where it holds.
    pub scopes: Scopes,
    /// The keys; the first is the one to tell people.
    pub keys: &'static [Key],
    /// What they do.
    pub action: Action,
    /// What to call that.
    pub label: fn(&ActionTexts) -> &'static str,
    /// Whether the footer tells it where there is room.
    pub hint: bool,
}

const fn hint(
    scopes: Scopes,
    keys: &'static [Key],
    action: Action,
    label: fn(&ActionTexts) -> &'static str,
) -> Binding {
    Binding { hint: true, ..bind(scopes, keys, action, label) }
}

const fn bind(
    scopes: Scopes,
    keys: &'static [Key],
    action: Action,
    label: fn(&ActionTexts) -> &'static str,
) -> Binding {
    Binding { scopes, keys, action, label, hint: false }
}

const fn walk(towards: Towards) -> Action {
    Action::Here(Here::Move(towards))
}

const fn leap(leap: Leap) -> Action {
    Action::Here(Here::Leap(leap))
}

const fn panel(step: Step) -> Action {
    Action::Here(Here::Panel(step))
}

const fn lead(lead: Lead) -> Action {
    Action::Workshop(lead)
}

const fn sibling(step: Step) -> Action {
    Action::Here(Here::Sibling(step))
}

const fn term(step: Step) -> Action {
    Action::Here(Here::Term(step))
}

const OPEN: Action = Action::Here(Here::Open);
const BACK: Action = Action::Here(Here::Back);
const TOGGLE: Action = Action::Here(Here::Toggle);
const SORT: Action = Action::Here(Here::Sort);

const fn key(letter: char) -> Key {
    Key::char(letter)
}

const fn ctrl(code: Code) -> Key {
    Key { code, held: Held::Ctrl }
}

const ERASE: Action = Action::Edit(Edit::Erase);
const EDIT_START: Action = Action::Edit(Edit::Start);
const EDIT_END: Action = Action::Edit(Edit::End);

const UP: Key = Key::plain(Code::Up);
const DOWN: Key = Key::plain(Code::Down);
const LEFT: Key = Key::plain(Code::Left);
const RIGHT: Key = Key::plain(Code::Right);
const TAB: Key = Key::plain(Code::Tab);
const BACK_TAB: Key = Key::plain(Code::BackTab);
const ENTER: Key = Key::plain(Code::Enter);
const ESC: Key = Key::plain(Code::Esc);
const SPACE: Key = Key::char(' ');
const PAGE_UP: Key = Key::plain(Code::PageUp);
const PAGE_DOWN: Key = Key::plain(Code::PageDown);

/// Every key of the program. Within a scope no key stands twice. The footer tells the hints in this
/// order, as many as fit.
pub const BINDINGS: &[Binding] = &[
    hint(LED.without(RATING), &[RIGHT, SPACE, PAGE_DOWN], lead(Lead::Forward), |t| t.onward_step),
    hint(LED.without(RATING), &[LEFT, PAGE_UP], lead(Lead::Back), |t| t.step_back),
    hint(RATING, &[LEFT, PAGE_UP], lead(Lead::Back), |t| t.other_step),
    hint(RATING, &[RIGHT, SPACE, PAGE_DOWN], lead(Lead::Forward), |t| t.other_step),
    hint(ENDED, &[LEFT], lead(Lead::Back), |t| t.take_up),
    hint(OUTCOME.and(ENDED), &[key('x')], Action::Export, |t| t.export),
    hint(VOTING, &[key('+'), key('=')], lead(Lead::More), |t| t.vote),
    hint(VOTING, &[key('-')], lead(Lead::Fewer), |t| t.vote),
    bind(VOTING, &[key('0')], lead(Lead::Digit(0)), |t| t.votes),
    bind(VOTING, &[key('1')], lead(Lead::Digit(1)), |t| t.votes),
    bind(VOTING, &[key('2')], lead(Lead::Digit(2)), |t| t.votes),
    bind(VOTING, &[key('3')], lead(Lead::Digit(3)), |t| t.votes),
    bind(VOTING, &[key('4')], lead(Lead::Digit(4)), |t| t.votes),
    bind(VOTING, &[key('5')], lead(Lead::Digit(5)), |t| t.votes),
    bind(VOTING, &[key('6')], lead(Lead::Digit(6)), |t| t.votes),
    bind(VOTING, &[key('7')], lead(Lead::Digit(7)), |t| t.votes),
    bind(VOTING, &[key('8')], lead(Lead::Digit(8)), |t| t.votes),
    bind(VOTING, &[key('9')], lead(Lead::Digit(9)), |t| t.votes),
    hint(RATING, &[key('1')], Action::Score(Level::NotStarted), |t| t.score),
    hint(RATING, &[key('2')], Action::Score(Level::Preparing), |t| t.score),
    hint(RATING, &[key('3')], Action::Score(Level::Partly), |t| t.score),
    hint(RATING, &[key('4')], Action::Score(Level::InOrder), |t| t.score),
    hint(RATING, &[key('5')], Action::Score(Level::NotApplicable), |t| t.score),
    hint(LED, &[key('n')], lead(Lead::Statement), |t| t.statement),
    hint(LED.without(OUTCOME), &[key('a')], lead(Lead::Task), |t| t.task),
    bind(OUTCOME.and(ENDED), &[key('a')], lead(Lead::Task), |t| t.task),
    bind(ENDED, &[key('n')], lead(Lead::Statement), |t| t.statement),
    hint(PLAN.without(PAST), &[ENTER], OPEN, |t| t.begin),
    hint(PLAN.without(PAST), &[LEFT], walk(Towards::Left), |t| t.change),
    hint(PLAN.without(PAST), &[RIGHT], walk(Towards::Right), |t| t.change),
    bind(PLAN.without(PAST), &[SPACE], TOGGLE, |t| t.toggle),
    hint(PLAN.without(PAST), &[key('s')], Action::Save, |t| t.save_agenda),
    bind(PLAN.without(PAST), &[key('x')], Action::Export, |t| t.export),
    hint(PAST, &[ENTER], OPEN, |t| t.open),
    hint(PAST.and(ENDED), &[key('v')], lead(Lead::Compare), |t| t.compare),
    hint(COMPARED, &[LEFT], walk(Towards::Left), |t| t.other_one),
    hint(COMPARED, &[RIGHT], walk(Towards::Right), |t| t.other_one),
    hint(PAST, &[key('x')], Action::Export, |t| t.export),
    hint(STEPS, &[ENTER], OPEN, |t| t.go),
    hint(CAPTURE, &[ENTER], OPEN, |t| t.keep),
    hint(CAPTURE, &[ESC], BACK, |t| t.leave),
    hint(GRID, &[LEFT, key('h')], walk(Towards::Left), |t| t.walk),
    hint(GRID, &[UP, key('k')], walk(Towards::Up), |t| t.walk),
    hint(GRID, &[DOWN, key('j')], walk(Towards::Down), |t| t.walk),
    hint(GRID, &[RIGHT, key('l')], walk(Towards::Right), |t| t.walk),
    hint(CHOOSING, &[UP, key('k')], walk(Towards::Up), |t| t.choose),
    hint(CHOOSING, &[DOWN, key('j')], walk(Towards::Down), |t| t.choose),
    hint(READING, &[UP, key('k')], walk(Towards::Up), |t| t.read),
    hint(READING, &[DOWN, key('j')], walk(Towards::Down), |t| t.read),
    hint(EDITOR, &[ESC, Key::ctrl('s')], BACK, |t| t.done),
    bind(EDITOR, &[UP], walk(Towards::Up), |t| t.by_line),
    bind(EDITOR, &[DOWN], walk(Towards::Down), |t| t.by_line),
    bind(EDITOR, &[ENTER], Action::Write(Writing::NewLine), |t| t.new_line),
    hint(EDITOR, &[Key::ctrl('t')], Action::Write(Writing::Tick), |t| t.tick),
    hint(EDITOR, &[Key::ctrl('z')], Action::Write(Writing::Undo), |t| t.undo),
    bind(EDITOR, &[Key::ctrl('y')], Action::Write(Writing::Redo), |t| t.redo),
    bind(EDITOR, &[Key::ctrl('u')], Action::Edit(Edit::EraseAll), |t| t.erase_line),
    hint(EDITOR, &[Key::plain(Code::F(4))], Action::Write(Writing::Outside), |t| t.outside),
    hint(EDITOR, &[Key::ctrl('d')], Action::Write(Writing::Remove), |t| t.remove),
    hint(SOUGHT, &[UP], walk(Towards::Up), |t| t.choose),
    hint(SOUGHT, &[DOWN], walk(Towards::Down), |t| t.choose),
    hint(FINDER, &[ENTER], OPEN, |t| t.go),
    hint(NARROW, &[ENTER], OPEN, |t| t.done),
    hint(NARROW, &[ESC], BACK, |t| t.no_words),
    hint(SAVED, &[TAB, RIGHT, key('l')], panel(Step::Next), |t| t.next_part),
    bind(SAVED, &[BACK_TAB, LEFT, key('h')], panel(Step::Previous), |t| t.previous_part),
    hint(SAVED, &[ENTER], OPEN, |t| t.go),
    hint(SAVED, &[SPACE], TOGGLE, |t| t.tick),
    hint(SAVED, &[Key::plain(Code::Delete), key('v')], Action::Remove, |t| t.remove),
    hint(SAVED, &[key('/')], Action::Narrow, |t| t.narrow),
    bind(SAVED, &[key('s')], SORT, |t| t.sort),
    bind(SAVED, &[Key::ctrl('f')], Action::Search, |t| t.search),
    hint(FINDER, &[ESC], BACK, |t| t.back),
    hint(PALETTE, &[ENTER], OPEN, |t| t.run),
    hint(PALETTE, &[ESC, Key::ctrl('p')], Action::Palette, |t| t.close),
    hint(FINDER, &[Key::ctrl('f')], Action::Unfiltered, |t| t.unfiltered),
    hint(REMARK, &[ENTER], Action::Keep, |t| t.keep),
    hint(REMARK, &[ESC], BACK, |t| t.leave),
    bind(RANGING, &[PAGE_UP], leap(Leap::PageUp), |t| t.page_up),
    bind(RANGING, &[PAGE_DOWN], leap(Leap::PageDown), |t| t.page_down),
    bind(RANGING, &[ctrl(Code::Home)], leap(Leap::Start), |t| t.start),
    bind(RANGING, &[ctrl(Code::End)], leap(Leap::End), |t| t.end),
    hint(FORM, &[TAB, DOWN], panel(Step::Next), |t| t.next_field),
    bind(FORM, &[BACK_TAB, UP], panel(Step::Previous), |t| t.previous_field),
    bind(FORM, &[ENTER], OPEN, |t| t.onward),
    hint(FORM, &[Key::ctrl('s')], Action::Save, |t| t.save),
    hint(FORM, &[ESC], BACK, |t| t.back),
    hint(FORM, &[SPACE], TOGGLE, |t| t.choose),
    hint(FORM, &[Key::ctrl('d')], Action::Withdraw, |t| t.remove),
    hint(MAIL, &[key('y')], Action::Mail(Mailing::Copy), |t| t.copy_mail),
    hint(MAIL, &[key('s')], Action::Mail(Mailing::Save), |t| t.save),
    hint(MAIL, &[key('o')], Action::Mail(Mailing::Open), |t| t.open),
    hint(MAIL, &[ESC], BACK, |t| t.close),
    hint(EXPORT, &[TAB, DOWN], panel(Step::Next), |t| t.next_field),
    bind(EXPORT, &[BACK_TAB, UP], panel(Step::Previous), |t| t.previous_field),
    hint(EXPORT, &[ENTER], OPEN, |t| t.write_file),
    bind(EXPORT, &[Key::ctrl('o')], Action::Overwrite, |t| t.overwrite),
    hint(EXPORT, &[ESC], BACK, |t| t.close),
    hint(EXPORT, &[LEFT], walk(Towards::Left), |t| t.change),
    hint(EXPORT, &[RIGHT], walk(Towards::Right), |t| t.change),
    bind(TYPED.without(EXPORT), &[LEFT], Action::Edit(Edit::Left), |t| t.by_letter),
    bind(TYPED.without(EXPORT), &[RIGHT], Action::Edit(Edit::Right), |t| t.by_letter),
    bind(TYPED, &[ctrl(Code::Left)], Action::Edit(Edit::WordLeft), |t| t.by_word),
    bind(TYPED, &[ctrl(Code::Right)], Action::Edit(Edit::WordRight), |t| t.by_word),
    bind(TYPED, &[Key::plain(Code::Home), Key::ctrl('a')], EDIT_START, |t| t.text_start),
    bind(TYPED, &[Key::plain(Code::End), Key::ctrl('e')], EDIT_END, |t| t.text_end),
    bind(TYPED, &[Key::plain(Code::Backspace), Key::ctrl('h')], ERASE, |t| t.erase),
    bind(TYPED, &[Key::plain(Code::Delete)], Action::Edit(Edit::Delete), |t| t.erase),
    bind(TYPED, &[Key::ctrl('w')], Action::Edit(Edit::EraseWord), |t| t.erase_word),
    bind(LINED, &[Key::ctrl('u')], Action::Edit(Edit::EraseAll), |t| t.erase_all),
    bind(ASKED, &[Key::alt(Code::Left)], Action::HistoryBack, |t| t.history_back),
    bind(ASKED, &[Key::alt(Code::Right)], Action::HistoryForward, |t| t.forward),
    bind(SCAN, &[LEFT, key('h')], walk(Towards::Left), |t| t.choose),
    bind(SCAN, &[RIGHT, key('l')], walk(Towards::Right), |t| t.choose),
    hint(SHOWN, &[key('o')], lead(Lead::Steps), |t| t.steps),
    hint(LED, &[key('p')], lead(Lead::Pause), |t| t.pause),
    hint(LED, &[key('e')], lead(Lead::Longer), |t| t.longer),
    bind(LED, &[key('E')], lead(Lead::Shorter), |t| t.shorter),
    bind(LED, &[key('O')], lead(Lead::Skip), |t| t.skip),
    bind(LED.without(OUTCOME).and(STEPS), &[key('x')], Action::Export, |t| t.export),
    bind(LED.without(RATING), &[key('s')], lead(Lead::ToScore), |t| t.to_score),
    bind(SHOWN.and(PLAN), &[key('u')], Action::Undo, |t| t.undo),
    bind(SHOWN.and(PLAN), &[Key::ctrl('r')], Action::Redo, |t| t.redo),
    hint(SCAN, &[key('1')], Action::Score(Level::NotStarted), |t| t.score),
    hint(SCAN, &[key('2')], Action::Score(Level::Preparing), |t| t.score),
    hint(SCAN, &[key('3')], Action::Score(Level::Partly), |t| t.score),
    hint(SCAN, &[key('4')], Action::Score(Level::InOrder), |t| t.score),
    hint(SCAN, &[key('5')], Action::Score(Level::NotApplicable), |t| t.score),
    hint(SCAN, &[key('r')], Action::Remark, |t| t.remark),
    hint(SCAN, &[key('g')], Action::Gaps, |t| t.gaps),
    hint(SCAN, &[key('0'), Key::plain(Code::Backspace)], Action::Unscore, |t| t.unscore),
    bind(RATING, &[key('0'), Key::plain(Code::Backspace)], Action::Unscore, |t| t.unscore),
    hint(SCAN, &[TAB], panel(Step::Next), |t| t.switch),
    hint(GRID, &[TAB], panel(Step::Next), |t| t.to_list),
    hint(TABBED, &[TAB, RIGHT, key('l')], panel(Step::Next), |t| t.next_tab),
    hint(PAGE, &[TAB], panel(Step::Next), |t| t.next_heading),
    hint(LEAVING, &[ESC], BACK, |t| t.back),
    hint(FILTER, &[SPACE, ENTER], TOGGLE, |t| t.toggle),
    hint(GRID, &[ENTER], OPEN, |t| t.open_cell),
    hint(LISTS, &[ENTER, RIGHT, key('l')], OPEN, |t| t.open),
    hint(SCAN, &[ENTER], OPEN, |t| t.open),
    hint(LINKED, &[ENTER], OPEN, |t| t.follow),
    hint(LINKED, &[key('d')], term(Step::Next), |t| t.term),
    hint(LINKED, &[key('o')], Action::OpenSource, |t| t.source),
    hint(FILTER, &[key('c')], Action::ClearFilter, |t| t.clear),
    hint(FILTER, &[ESC, key('f')], Action::Filter, |t| t.close),
    hint(HELP, &[ESC, key('?')], Action::Help, |t| t.close),
    hint(HELP, &[Key::plain(Code::F(1))], Action::Guide, |t| t.guide),
    hint(PAGES, &[key('[')], sibling(Step::Previous), |t| t.siblings),
    hint(PAGES, &[key(']')], sibling(Step::Next), |t| t.siblings),
    bind(SCAN, &[key('[')], sibling(Step::Previous), |t| t.siblings),
    bind(SCAN, &[key(']')], sibling(Step::Next), |t| t.siblings),
    hint(LIST, &[ESC, LEFT, key('h')], BACK, |t| t.back_to_map),
    hint(MAP, &[key('/'), Key::ctrl('f')], Action::Search, |t| t.search),
    bind(AWAY, &[key('/'), Key::ctrl('f')], Action::Search, |t| t.search),
    bind(SCAN, &[key('/'), Key::ctrl('f')], Action::Search, |t| t.search),
    hint(MAP, &[key('r')], Action::CycleRole, |t| t.role),
    hint(MAP, &[key('f')], Action::Filter, |t| t.filter),
    hint(LIST, &[key('s')], SORT, |t| t.sort),
    hint(SCREENS, &[key('n')], Action::Note, |t| t.note),
    bind(SCREENS, &[key('N')], Action::NewNote, |t| t.new_note),
    bind(SCREENS, &[key('e')], Action::NoteOutside, |t| t.outside),
    hint(SCREENS, &[key('m')], Action::Bookmark, |t| t.bookmark),
    hint(MAP, &[key('B')], Action::Saved, |t| t.saved),
    bind(AWAY, &[key('B')], Action::Saved, |t| t.saved),
    bind(SCAN, &[key('m')], Action::Bookmark, |t| t.bookmark),
    bind(SCREENS_AND_SCAN, &[key('u')], Action::Undo, |t| t.undo),
    bind(SCREENS_AND_SCAN, &[Key::ctrl('r')], Action::Redo, |t| t.redo),
    hint(GRID, &[key('z')], Action::Scan, |t| t.scan),
    hint(GRID, &[key('w')], lead(Lead::Show), |t| t.workshop),
    bind(OFF_GRID, &[key('w')], lead(Lead::Show), |t| t.workshop),
    bind(GRID, &[key('b')], Action::Glossary, |t| t.glossary),
    bind(GRID, &[key('a')], Action::Background, |t| t.background),
    bind(LINKED, &[key('D')], term(Step::Previous), |t| t.previous_term),
    hint(SAVED, &[key('x')], Action::Export, |t| t.export),
    bind(SCREENS_AND_SCAN.without(SAVED), &[key('x')], Action::Export, |t| t.export),
    bind(SCREENS_AND_SCAN, &[key('i')], Action::Submit, |t| t.submit),
    bind(SOURCED, &[key('I')], Action::Mail(Mailing::Show), |t| t.mail),
    bind(TABBED, &[BACK_TAB, LEFT, key('h')], panel(Step::Previous), |t| t.previous_tab),
    bind(PAGE, &[BACK_TAB], panel(Step::Previous), |t| t.previous_heading),
    bind(GRID, &[BACK_TAB], panel(Step::Previous), |t| t.previous_panel),
    bind(SCAN, &[BACK_TAB], panel(Step::Previous), |t| t.previous_panel),
    bind(SCAN, &[PAGE_UP], leap(Leap::PageUp), |t| t.page_up),
    bind(SCAN, &[PAGE_DOWN], leap(Leap::PageDown), |t| t.page_down),
    bind(SCAN, &[Key::plain(Code::Home)], leap(Leap::Start), |t| t.start),
    bind(SCAN, &[Key::plain(Code::End)], leap(Leap::End), |t| t.end),
    bind(LIST, &[TAB], panel(Step::Next), |t| t.next_panel),
    bind(LIST, &[BACK_TAB], panel(Step::Previous), |t| t.previous_panel),
    bind(SCROLLING, &[PAGE_UP], leap(Leap::PageUp), |t| t.page_up),
    bind(SCROLLING, &[PAGE_DOWN], leap(Leap::PageDown), |t| t.page_down),
    bind(READING.without(STAGE), &[SPACE], leap(Leap::PageDown), |t| t.page_down),
    bind(SCROLLING, &[Key::plain(Code::Home), key('g')], leap(Leap::Start), |t| t.start),
    bind(SCROLLING, &[Key::plain(Code::End), key('G')], leap(Leap::End), |t| t.end),
    bind(SCREENS, &[key('1')], Action::Milestone(MilestoneId::Searching), |t| t.to_milestone),
    bind(SCREENS, &[key('2')], Action::Milestone(MilestoneId::InView), |t| t.to_milestone),
    bind(SCREENS, &[key('3')], Action::Milestone(MilestoneId::InContact), |t| t.to_milestone),
    bind(SCREENS, &[key('4')], Action::Milestone(MilestoneId::InConversation), |t| t.to_milestone),
    bind(SCREENS, &[key('5')], Action::Milestone(MilestoneId::CalmAndOverview), |t| t.to_milestone),
    bind(SCREENS, &[key('6')], Action::Milestone(MilestoneId::FullPicture), |t| t.to_milestone),
    bind(SCREENS, &[key('7')], Action::Milestone(MilestoneId::ProudAndFit), |t| t.to_milestone),
    bind(SCREENS, &[key('8')], Action::Milestone(MilestoneId::Confident), |t| t.to_milestone),
    bind(SCREENS, &[key('0')], Action::Home, |t| t.home),
    bind(SCREENS_AND_SCAN, &[key('p')], Action::OpenMilestone, |t| t.milestone),
    bind(AWAY, &[key('r')], Action::CycleRole, |t| t.role),
    bind(AWAY, &[key('f')], Action::Filter, |t| t.filter),
    bind(SCREENS, &[key('c')], Action::ClearFilter, |t| t.clear),
    bind(FILTER, &[key('r')], Action::CycleRole, |t| t.role),
    bind(MAP.without(LIST), &[key('s')], SORT, |t| t.sort),
    bind(PANELS_AND_PAGES, &[key('z')], Action::Scan, |t| t.scan),
    bind(OFF_GRID, &[key('b')], Action::Glossary, |t| t.glossary),
    bind(OFF_GRID, &[key('a')], Action::Background, |t| t.background),
    bind(LIST, &[key('o')], Action::OpenSource, |t| t.source),
    bind(SOURCED, &[key('y')], Action::CopySource, |t| t.copy),
    bind(SCREENS, &[Key::plain(Code::Backspace), Key::alt(Code::Left)], Action::HistoryBack, |t| {
        t.history_back
    }),
    bind(SCAN, &[Key::alt(Code::Left)], Action::HistoryBack, |t| t.history_back),
    bind(SCREENS_AND_SCAN, &[Key::alt(Code::Right)], Action::HistoryForward, |t| t.forward),
    hint(TOUR, &[Key::plain(Code::F(2))], Action::Tour(TourMove::Back), |t| t.tour_back),
    hint(TOUR, &[Key::plain(Code::F(3))], Action::Tour(TourMove::Skip), |t| t.tour_skip),
    hint(TOUR, &[Key::plain(Code::F(5))], Action::Tour(TourMove::Leave), |t| t.tour_leave),
    bind(SCREENS_AND_SCAN, &[key('T')], Action::Tour(TourMove::Start), |t| t.tour),
    bind(LETTERED, &[key('t')], Action::Theme, |t| t.theme),
    bind(LETTERED, &[key('M')], Action::Mouse, |t| t.mouse),
    bind(STOPPED, &[Key::ctrl('z')], Action::Suspend, |t| t.suspend),
    hint(LETTERED, &[key(':'), Key::ctrl('p')], Action::Palette, |t| t.palette),
    hint(WRITTEN, &[Key::ctrl('p')], Action::Palette, |t| t.palette),
    bind(HELPED, &[Key::plain(Code::F(1))], Action::Guide, |t| t.guide),
    hint(HELPED, &[key('?')], Action::Help, |t| t.help),
    hint(LETTERED, &[key('q'), Key::ctrl('c')], Action::Quit, |t| t.quit),
    hint(TYPED, &[Key::plain(Code::F(1))], Action::Guide, |t| t.help),
    hint(TYPED, &[Key::ctrl('c')], Action::Quit, |t| t.quit),
];

/// What is live in a scope, in the order of the table.
pub fn live(scope: Scope) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |binding| binding.scopes.has(scope))
}

/// What a key does in a scope.
#[must_use]
pub fn action_for(scope: Scope, key: Key) -> Option<Action> {
    live(scope).find(|binding| binding.keys.contains(&key)).map(|binding| binding.action)
}

/// Keys that do what one label says.
#[derive(Debug)]
pub struct Told {
    /// What they do.
    pub label: &'static str,
    /// The key of each row that a footer tells.
    pub first: Vec<Key>,
    /// Every key.
    pub all: Vec<Key>,
    /// Whether the footer tells it.
    pub hint: bool,
}
