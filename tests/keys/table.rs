//! The table of keys: what must hold for whatever stands in it.

use std::collections::HashSet;
use std::mem::discriminant;

use jiff::tz::TimeZone;
use routekaart::app::keymap::{self, BINDINGS};
use routekaart::app::{
    Action, Edit, Here, Lead, Leap, Mailing, Model, Scope, Size, State, Step, TourMove, Towards,
    Writing,
};
use routekaart::domain::{Closed, Level, MilestoneId};
use routekaart::texts::{Language, Texts};
use routekaart::workspace::{Workspace, WriterId};
use routekaart::{layout, wrap};

use crate::own::KEPT;
use crate::support::press;
use crate::{PLAIN, at, footer_keys, rows};

const NARROWEST_WIDE: Size = Size { width: 110, height: 28 };

#[test]
fn no_key_stands_twice_in_a_scope() {
    for &scope in Scope::ALL {
        let mut seen = HashSet::new();
        for key in keymap::live(scope).flat_map(|binding| binding.keys) {
            assert!(seen.insert(key), "{scope:?}: {key}");
        }
    }
}

#[test]
fn every_action_has_a_key() {
    let mut next = Some(Action::Here(Here::Move(Towards::Up)));
    while let Some(action) = next {
        assert!(BINDINGS.iter().any(|binding| binding.action == action), "{action:?}");
        next = after(action);
    }
}

/// The action after this one, so that a new one cannot be left out.
fn after(action: Action) -> Option<Action> {
    Some(match action {
        Action::Here(Here::Move(Towards::Up)) => Action::Here(Here::Move(Towards::Down)),
        Action::Here(Here::Move(Towards::Down)) => Action::Here(Here::Move(Towards::Left)),
        Action::Here(Here::Move(Towards::Left)) => Action::Here(Here::Move(Towards::Right)),
        Action::Here(Here::Move(Towards::Right)) => Action::Here(Here::Leap(Leap::PageUp)),
        Action::Here(Here::Leap(Leap::PageUp)) => Action::Here(Here::Leap(Leap::PageDown)),
        Action::Here(Here::Leap(Leap::PageDown)) => Action::Here(Here::Leap(Leap::Start)),
        Action::Here(Here::Leap(Leap::Start)) => Action::Here(Here::Leap(Leap::End)),
        Action::Here(Here::Leap(Leap::End)) => Action::Milestone(MilestoneId::ALL[0]),
        Action::Milestone(id) => match MilestoneId::ALL.get(id.index() + 1) {
            Some(&id) => Action::Milestone(id),
            None => Action::Here(Here::Panel(Step::Previous)),
        },
        Action::Here(Here::Panel(Step::Previous)) => Action::Here(Here::Panel(Step::Next)),
        Action::Here(Here::Panel(Step::Next)) => Action::Here(Here::Sibling(Step::Previous)),
        Action::Here(Here::Sibling(Step::Previous)) => Action::Here(Here::Sibling(Step::Next)),
        Action::Here(Here::Sibling(Step::Next)) => Action::Here(Here::Term(Step::Previous)),
        Action::Here(Here::Term(Step::Previous)) => Action::Here(Here::Term(Step::Next)),
        Action::Here(Here::Term(Step::Next)) => Action::Here(Here::Open),
        Action::Here(Here::Open) => Action::Here(Here::Back),
        Action::Here(Here::Back) => Action::HistoryBack,
        Action::HistoryBack => Action::HistoryForward,
        Action::HistoryForward => Action::Home,
        Action::Home => Action::OpenMilestone,
        Action::OpenMilestone => Action::Background,
        Action::Background => Action::Glossary,
        Action::Glossary => Action::Search,
        Action::Search => Action::Edit(Edit::Left),
        Action::Edit(edit) => match edit_after(edit) {
            Some(edit) => Action::Edit(edit),
            None => Action::Unfiltered,
        },
        Action::Unfiltered => Action::CycleRole,
        Action::CycleRole => Action::Filter,
        Action::Filter => Action::Here(Here::Toggle),
        Action::Here(Here::Toggle) => Action::ClearFilter,
        Action::ClearFilter => Action::Here(Here::Sort),
        Action::Here(Here::Sort) => Action::OpenSource,
        Action::OpenSource => Action::CopySource,
        Action::CopySource => Action::Saved,
        Action::Saved => Action::Narrow,
        Action::Narrow => Action::Remove,
        Action::Remove => Action::Note,
        Action::Note => Action::NewNote,
        Action::NewNote => Action::NoteOutside,
        Action::NoteOutside => Action::Write(Writing::NewLine),
        Action::Write(Writing::NewLine) => Action::Write(Writing::Undo),
        Action::Write(Writing::Undo) => Action::Write(Writing::Redo),
        Action::Write(Writing::Redo) => Action::Write(Writing::Tick),
        Action::Write(Writing::Tick) => Action::Write(Writing::Outside),
        Action::Write(Writing::Outside) => Action::Write(Writing::Remove),
        Action::Write(Writing::Remove) => Action::Bookmark,
        Action::Bookmark => Action::Scan,
        Action::Scan => Action::Workshop(Lead::Show),
        Action::Workshop(lead) => match lead_after(lead) {
            Some(lead) => Action::Workshop(lead),
            None => Action::Score(Level::ALL[0]),
        },
        Action::Score(level) => match Level::ALL.get(level.index() + 1) {
            Some(&level) => Action::Score(level),
            None => Action::Unscore,
        },
        Action::Unscore => Action::Gaps,
        Action::Gaps => Action::Remark,
        Action::Remark => Action::Keep,
        Action::Keep => Action::Undo,
        Action::Undo => Action::Redo,
        Action::Redo => Action::Submit,
        Action::Submit => Action::Save,
        Action::Save => Action::Withdraw,
        Action::Withdraw => Action::Mail(Mailing::Show),
        Action::Mail(Mailing::Show) => Action::Mail(Mailing::Copy),
        Action::Mail(Mailing::Copy) => Action::Mail(Mailing::Save),
        Action::Mail(Mailing::Save) => Action::Mail(Mailing::Open),
        Action::Mail(Mailing::Open) => Action::Export,
        Action::Export => Action::Overwrite,
        Action::Overwrite => Action::Theme,
        Action::Theme => Action::Mouse,
        Action::Mouse => Action::Palette,
        Action::Palette => Action::Help,
        Action::Help => Action::Guide,
        Action::Guide => Action::Tour(TourMove::Start),
        Action::Tour(TourMove::Start) => Action::Tour(TourMove::Back),
        Action::Tour(TourMove::Back) => Action::Tour(TourMove::Skip),
        Action::Tour(TourMove::Skip) => Action::Tour(TourMove::Leave),
        Action::Tour(TourMove::Leave) => Action::Suspend,
        Action::Suspend => Action::Quit,
        Action::Quit => return None,
    })
}

fn lead_after(lead: Lead) -> Option<Lead> {
    Some(match lead {
        Lead::Show => Lead::Forward,
        Lead::Forward => Lead::Back,
        Lead::Back => Lead::Skip,
        Lead::Skip => Lead::Longer,
        Lead::Longer => Lead::Shorter,
        Lead::Shorter => Lead::Pause,
        Lead::Pause => Lead::Steps,
        Lead::Steps => Lead::Statement,
        Lead::Statement => Lead::Task,
        Lead::Task => Lead::ToScore,
        Lead::ToScore => Lead::Compare,
        Lead::Compare => Lead::More,
        Lead::More => Lead::Fewer,
        Lead::Fewer => Lead::Digit(0),
        Lead::Digit(digit @ 0..9) => Lead::Digit(digit + 1),
        Lead::Digit(_) => return None,
    })
}

fn edit_after(edit: Edit) -> Option<Edit> {
    Some(match edit {
        Edit::Left => Edit::Right,
        Edit::Right => Edit::WordLeft,
        Edit::WordLeft => Edit::WordRight,
        Edit::WordRight => Edit::Start,
        Edit::Start => Edit::End,
        Edit::End => Edit::Erase,
        Edit::Erase => Edit::Delete,
        Edit::Delete => Edit::EraseWord,
        Edit::EraseWord => Edit::EraseAll,
        // A letter is itself where text is typed, and stands in no table.
        Edit::EraseAll | Edit::Type(_) => return None,
    })
}

#[test]
fn every_scope_tells_the_way_out_and_the_help() {
    for &scope in Scope::ALL {
        let tells = |action: Action| {
            keymap::live(scope).any(|binding| binding.hint && binding.action == action)
        };
        let help = if scope.is_typed_in() { Action::Guide } else { Action::Help };
        assert!(tells(help) && tells(Action::Quit), "{scope:?}");
        let escape = keymap::action_for(scope, "Esc".parse().unwrap());
        let out = match scope {
            Scope::Grid | Scope::Tour => None,
            Scope::List
            | Scope::Detail
            | Scope::Sheets
            | Scope::Page
            | Scope::Glossary
            | Scope::Finder
            | Scope::Saved
            | Scope::Narrow
            | Scope::Scan
            | Scope::Remark
            | Scope::Form
            | Scope::Mail
            | Scope::Export
            | Scope::Plan
            | Scope::Past
            | Scope::Stage
            | Scope::Outcome
            | Scope::Ended
            | Scope::Rating
            | Scope::Voting
            | Scope::Steps
            | Scope::Notes
            | Scope::Compared
            | Scope::Capture
            | Scope::Editor => Some(Action::Here(Here::Back)),
            Scope::Filter => Some(Action::Filter),
            Scope::Palette => Some(Action::Palette),
            Scope::Help => Some(Action::Help),
        };
        assert_eq!(escape, out, "{scope:?}");
        assert!(out.is_none_or(tells), "{scope:?}");
    }
}

#[test]
fn labels_are_short_and_mean_one_thing() {
    for language in [Language::Dutch, Language::English] {
        let words = &Texts::of(language).action;
        for binding in BINDINGS {
            let label = (binding.label)(words);
            assert!((1..=20).contains(&wrap::width(label)), "{label}");
        }
        for &scope in Scope::ALL {
            let live: Vec<_> = keymap::live(scope).collect();
            for one in &live {
                for other in &live {
                    let same_label = (one.label)(words) == (other.label)(words);
                    let same_action = discriminant(&one.action) == discriminant(&other.action);
                    let label = (one.label)(words);
                    assert!(!same_label || same_action, "{scope:?}: {label} is two things");
                }
            }
        }
    }
}

/// A way into every scope, from the start in a window of 60 columns; the detail needs a wide one.
const INTO: &[(Scope, &str)] = &[
    (Scope::Grid, ""),
    (Scope::List, "Tab"),
    (Scope::Detail, "Tab Tab"),
    (Scope::Sheets, "a"),
    (Scope::Page, "p"),
    (Scope::Glossary, "b"),
    (Scope::Finder, "/"),
    (Scope::Saved, "B"),
    (Scope::Narrow, "B /"),
    (Scope::Editor, "n"),
    (Scope::Scan, "z"),
    (Scope::Remark, "z 1 Up r"),
    (Scope::Filter, "f"),
    (Scope::Palette, ":"),
    (Scope::Help, "?"),
    (Scope::Form, "i"),
    (Scope::Mail, KEPT),
    (Scope::Export, "x"),
    (Scope::Plan, "w"),
    (Scope::Stage, "w Enter"),
    (Scope::Outcome, "w Enter o End Enter"),
    (Scope::Ended, "w Enter o End Enter Right"),
    (Scope::Past, "w Enter o End Enter Right Esc w End"),
    (Scope::Rating, "w Enter Right Right Right"),
    (Scope::Voting, "w Enter Right Right Right Right"),
    (Scope::Steps, "w Enter o"),
    (Scope::Compared, "w Enter o End Enter Right Esc w Enter o End Enter Right v"),
    (Scope::Notes, "w Down Down Down Down Down Down Enter"),
    (Scope::Capture, "w Enter n"),
];

#[test]
fn the_footer_has_room_for_the_help_and_the_way_out() {
    let mut model = at(PLAIN);
    let start = model.state.clone();
    for language in [Language::Dutch, Language::English] {
        model.texts = Texts::of(language);
        for &scope in Scope::ALL {
            let &(_, keys) = INTO.iter().find(|(other, _)| *other == scope).unwrap();
            restart(&mut model, &start);
            let wide = scope == Scope::Detail;
            model.state.size = if wide { NARROWEST_WIDE } else { layout::SMALLEST };
            press(&mut model, keys);
            assert_eq!(model.scope(), scope);
            let told = footer_keys(&model);
            let (help, quit) = match scope {
                Scope::Help => ("Esc", "q"),
                Scope::Tour => ("F2", "F5"),
                Scope::Finder
                | Scope::Narrow
                | Scope::Remark
                | Scope::Form
                | Scope::Editor
                | Scope::Capture
                | Scope::Export
                | Scope::Palette => ("F1", "Ctrl+C"),
                Scope::Grid
                | Scope::List
                | Scope::Detail
                | Scope::Sheets
                | Scope::Page
                | Scope::Glossary
                | Scope::Saved
                | Scope::Scan
                | Scope::Filter
                | Scope::Plan
                | Scope::Past
                | Scope::Stage
                | Scope::Outcome
                | Scope::Ended
                | Scope::Rating
                | Scope::Voting
                | Scope::Steps
                | Scope::Notes
                | Scope::Compared
                | Scope::Mail => ("?", "q"),
            };
            assert!([help, quit].iter().all(|key| told.iter().any(|told| told == key)), "{told:?}");
            let row = rows(&model).pop().unwrap();
            assert!(!row.contains('…') && row.ends_with(model.texts.action.quit), "{row}");
        }
    }
}

/// The program as it starts, with nothing kept.
fn restart(model: &mut Model, start: &State) {
    model.open_workspace(String::new(), Workspace::default(), WriterId::default(), TimeZone::UTC);
    model.state = start.clone();
}

/// A hint that a footer of 80 columns has no room for is no hint.
#[test]
fn a_wide_footer_has_room_for_every_hint() {
    let mut model = at(Size { width: 160, height: 48 });
    let start = model.state.clone();
    for language in [Language::Dutch, Language::English] {
        model.texts = Texts::of(language);
        for &(scope, keys) in INTO {
            restart(&mut model, &start);
            press(&mut model, keys);
            let told = footer_keys(&model);
            for hint in keymap::live(scope).filter(|binding| binding.hint) {
                let key = model.texts.key(hint.keys[0]);
                assert!(told.contains(&key), "{scope:?}: {key} is not among {told:?}");
            }
        }
    }
}
