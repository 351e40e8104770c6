//! The names by which the guide and the sentences of the interface speak of keys: each is an action in a scope, and the table of keys
//! says which key that is.

use crate::app::{Action, Here, Key, Keymap, Lead, Leap, Mailing, Scope, Step, TourMove, Towards};
use crate::domain::{Level, MilestoneId};

const fn walk(towards: Towards) -> Action {
    Action::Here(Here::Move(towards))
}

const OPEN: Action = Action::Here(Here::Open);
const BACK: Action = Action::Here(Here::Back);
const NEXT_PANEL: Action = Action::Here(Here::Panel(Step::Next));

/// A name, and the action that it stands for in a scope.
pub(super) const NAMES: &[(&str, Scope, Action)] = &[
    ("up", Scope::Grid, walk(Towards::Up)),
    ("down", Scope::Grid, walk(Towards::Down)),
    ("left", Scope::Grid, walk(Towards::Left)),
    ("right", Scope::Grid, walk(Towards::Right)),
    ("open", Scope::Grid, OPEN),
    ("back", Scope::Sheets, BACK),
    ("to_list", Scope::Grid, NEXT_PANEL),
    ("list_down", Scope::List, walk(Towards::Down)),
    ("list_open", Scope::List, OPEN),
    ("first_milestone", Scope::Grid, Action::Milestone(MilestoneId::Searching)),
    ("last_milestone", Scope::Grid, Action::Milestone(MilestoneId::Confident)),
    ("milestone", Scope::Grid, Action::OpenMilestone),
    ("home", Scope::Page, Action::Home),
    ("sort", Scope::List, Action::Here(Here::Sort)),
    ("help", Scope::Grid, Action::Help),
    ("quit", Scope::Grid, Action::Quit),
    ("palette", Scope::Grid, Action::Palette),
    ("run", Scope::Palette, OPEN),
    ("search", Scope::Grid, Action::Search),
    ("finder_down", Scope::Finder, walk(Towards::Down)),
    ("finder_open", Scope::Finder, OPEN),
    ("finder_back", Scope::Finder, BACK),
    ("unfiltered", Scope::Finder, Action::Unfiltered),
    ("glossary", Scope::Grid, Action::Glossary),
    ("term", Scope::Sheets, Action::Here(Here::Term(Step::Next))),
    ("role", Scope::Grid, Action::CycleRole),
    ("filter", Scope::Grid, Action::Filter),
    ("filter_down", Scope::Filter, walk(Towards::Down)),
    ("toggle", Scope::Filter, Action::Here(Here::Toggle)),
    ("clear", Scope::Grid, Action::ClearFilter),
    ("next_tab", Scope::Sheets, NEXT_PANEL),
    ("next_sibling", Scope::Sheets, Action::Here(Here::Sibling(Step::Next))),
    ("previous_sibling", Scope::Sheets, Action::Here(Here::Sibling(Step::Previous))),
    ("page_down", Scope::Sheets, Action::Here(Here::Leap(Leap::PageDown))),
    ("follow", Scope::Sheets, OPEN),
    ("source", Scope::Sheets, Action::OpenSource),
    ("copy", Scope::Sheets, Action::CopySource),
    ("bookmark", Scope::Grid, Action::Bookmark),
    ("note", Scope::Grid, Action::Note),
    ("note_close", Scope::Editor, BACK),
    ("saved", Scope::Grid, Action::Saved),
    ("narrow", Scope::Saved, Action::Narrow),
    ("undo", Scope::Grid, Action::Undo),
    ("redo", Scope::Grid, Action::Redo),
    ("scan", Scope::Grid, Action::Scan),
    ("score_1", Scope::Scan, Action::Score(Level::NotStarted)),
    ("score_2", Scope::Scan, Action::Score(Level::Preparing)),
    ("score_3", Scope::Scan, Action::Score(Level::Partly)),
    ("score_4", Scope::Scan, Action::Score(Level::InOrder)),
    ("score_5", Scope::Scan, Action::Score(Level::NotApplicable)),
    ("unscore", Scope::Scan, Action::Unscore),
    ("remark", Scope::Scan, Action::Remark),
    ("gaps", Scope::Scan, Action::Gaps),
    ("scan_next", Scope::Scan, Action::Here(Here::Sibling(Step::Next))),
    ("submit", Scope::Grid, Action::Submit),
    ("next_field", Scope::Form, NEXT_PANEL),
    ("save", Scope::Form, Action::Save),
    ("mail", Scope::Sheets, Action::Mail(Mailing::Show)),
    ("workshop", Scope::Grid, Action::Workshop(Lead::Show)),
    ("begin", Scope::Plan, OPEN),
    ("forward", Scope::Stage, Action::Workshop(Lead::Forward)),
    ("step_back", Scope::Stage, Action::Workshop(Lead::Back)),
    ("statement", Scope::Stage, Action::Workshop(Lead::Statement)),
    ("task", Scope::Stage, Action::Workshop(Lead::Task)),
    ("steps", Scope::Stage, Action::Workshop(Lead::Steps)),
    ("pause", Scope::Stage, Action::Workshop(Lead::Pause)),
    ("longer", Scope::Stage, Action::Workshop(Lead::Longer)),
    ("skip", Scope::Stage, Action::Workshop(Lead::Skip)),
    ("export", Scope::Grid, Action::Export),
    ("export_session", Scope::Ended, Action::Export),
    ("mouse", Scope::Grid, Action::Mouse),
    ("theme", Scope::Grid, Action::Theme),
    ("tour", Scope::Grid, Action::Tour(TourMove::Start)),
    ("tour_leave", Scope::Tour, Action::Tour(TourMove::Leave)),
    ("suspend", Scope::Grid, Action::Suspend),
    ("guide", Scope::Grid, Action::Guide),
    ("no_words", Scope::Narrow, BACK),
    ("mail_copy", Scope::Mail, Action::Mail(Mailing::Copy)),
    ("mail_save", Scope::Mail, Action::Mail(Mailing::Save)),
    ("overwrite", Scope::Export, Action::Overwrite),
];

/// The key that people are told for a name; nothing for a name that is not there.
pub(in crate::app) fn key(name: &str, keymap: &Keymap) -> Option<Key> {
    let &(_, scope, action) = NAMES.iter().find(|(known, ..)| *known == name)?;
    keymap.first_key(scope, action)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::words::tests::TEXTS;
    use crate::data;

    #[test]
    fn every_name_has_a_key() {
        for (name, scope, action) in NAMES {
            assert!(key(name, &Keymap::default()).is_some(), "{name}: {scope:?} has no {action:?}");
        }
    }

    #[test]
    fn every_key_of_the_guide_has_a_name_here_and_no_name_is_left_over() {
        for english in [false, true] {
            let guide = data::embedded_guide(english).unwrap();
            for name in guide.key_names() {
                assert!(key(name, &Keymap::default()).is_some(), "{name}");
            }
            for (name, scope, _) in NAMES {
                let told = guide.key_names().any(|other| other == *name)
                    || TEXTS.iter().any(|text| text.contains(&format!("{{{name}}}")));
                assert!(told, "{name} in {scope:?} is not used");
            }
        }
    }
}
