//! The key table as one person has it: the built-in rows, some with other keys. It is made once, at
//! the start; the dispatcher, the footer, the help and the palette read it.
//!
//! # Decisions
//!
//! 2026-11: only actions that have a name of their own can be moved, and only their keys that no
//! other program part leans on. Esc, Enter, Tab, the arrows, Backspace, Delete and Ctrl+C stay what
//! they are, so that nobody can lock themselves in. Weighed: moving rows one by one, which asks a
//! person to know our scopes.

use std::borrow::Cow;

use super::keymap::{BINDINGS, Binding, Told};
use super::{Action, Code, Held, Here, Key, Lead, Mailing, Scope, Step};
use crate::texts::ActionTexts;

/// The actions whose keys can be chosen, by the name that the settings use.
pub const MOVABLE: &[(&str, Action)] = &[
    ("search", Action::Search),
    ("role", Action::CycleRole),
    ("filter", Action::Filter),
    ("clear-filter", Action::ClearFilter),
    ("unfiltered", Action::Unfiltered),
    ("sort", Action::Here(Here::Sort)),
    ("bookmark", Action::Bookmark),
    ("note", Action::Note),
    ("new-note", Action::NewNote),
    ("note-outside", Action::NoteOutside),
    ("saved", Action::Saved),
    ("undo", Action::Undo),
    ("redo", Action::Redo),
    ("scan", Action::Scan),
    ("gaps", Action::Gaps),
    ("remark", Action::Remark),
    ("workshop", Action::Workshop(Lead::Show)),
    ("submit", Action::Submit),
    ("mail", Action::Mail(Mailing::Show)),
    ("home", Action::Home),
    ("milestone", Action::OpenMilestone),
    ("background", Action::Background),
    ("glossary", Action::Glossary),
    ("source", Action::OpenSource),
    ("copy", Action::CopySource),
    ("term", Action::Here(Here::Term(Step::Next))),
    ("previous-term", Action::Here(Here::Term(Step::Previous))),
    ("next", Action::Here(Here::Sibling(Step::Next))),
    ("previous", Action::Here(Here::Sibling(Step::Previous))),
    ("history-back", Action::HistoryBack),
    ("history-forward", Action::HistoryForward),
    ("theme", Action::Theme),
    ("mouse", Action::Mouse),
    ("suspend", Action::Suspend),
    ("palette", Action::Palette),
    ("help", Action::Help),
    ("quit", Action::Quit),
];

/// Other keys for an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// What they are to do.
    pub action: Action,
    /// The keys; the first is the one to tell people.
    pub keys: Vec<Key>,
}

/// Why keys cannot do what was asked of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveFault {
    /// This key stays what it is.
    Needed(Key),
    /// This key does something else already in a place.
    Taken {
        /// The key.
        key: Key,
        /// What it does there.
        action: Action,
        /// Where.
        scope: Scope,
    },
    /// A letter cannot be a key where this action is.
    Typed(Key),
}

/// A row of the table, with the keys that this person has for it.
#[derive(Clone, Debug)]
pub struct Row {
    /// The row.
    pub binding: &'static Binding,
    /// Its keys; the first is the one to tell people.
    pub keys: Cow<'static, [Key]>,
}

/// The key table that is in force.
#[derive(Clone, Debug)]
pub struct Keymap {
    rows: Vec<Row>,
}

impl Default for Keymap {
    fn default() -> Self {
        let row = |binding: &'static Binding| Row { binding, keys: Cow::Borrowed(binding.keys) };
        Self { rows: BINDINGS.iter().map(row).collect() }
    }
}

impl Keymap {
    /// The table with these moves made, all at once so that two actions can change places.
    ///
    /// # Errors
    /// Every move that cannot be made, by its place among the moves, and why.
    pub fn with(moves: &[Move]) -> Result<Self, Vec<(usize, MoveFault)>> {
        let mut table = Self::default();
        let mut faults = Vec::new();
        for (place, one) in moves.iter().enumerate() {
            let needed = one.keys.iter().copied().filter(|&key| is_needed(key));
            faults.extend(needed.map(|key| (place, MoveFault::Needed(key))));
            faults.extend(table.make(one).map(|fault| (place, fault)));
        }
        if faults.is_empty() {
            faults = table.conflicts(moves);
        }
        if faults.is_empty() { Ok(table) } else { Err(faults) }
    }

    /// Makes a move in every row of its action, or says that no row can have the keys.
    fn make(&mut self, one: &Move) -> Option<MoveFault> {
        let mut made = false;
        for row in self.rows.iter_mut().filter(|row| row.binding.action == one.action) {
            let typed = Scope::ALL
                .iter()
                .any(|&scope| row.binding.scopes.has(scope) && scope.is_typed_in());
            let keys: Vec<_> =
                one.keys.iter().copied().filter(|&key| !typed || !is_letter(key)).collect();
            if !keys.is_empty() && row.binding.keys.iter().any(|&key| !is_needed(key)) {
                row.keys = Cow::Owned(moved(row.binding.keys, &keys));
                made = true;
            }
        }
        one.keys.first().filter(|_| !made).map(|&key| MoveFault::Typed(key))
    }

    /// Every key that would do two things in one place, told once for each move.
    fn conflicts(&self, moves: &[Move]) -> Vec<(usize, MoveFault)> {
        let mut found: Vec<(usize, MoveFault)> = Vec::new();
        for (place, one) in moves.iter().enumerate() {
            for &key in &one.keys {
                let fault = Scope::ALL.iter().find_map(|&scope| self.clash(scope, key, one.action));
                found.extend(fault.map(|fault| (place, fault)));
            }
        }
        found
    }

    /// What else the key does in a scope in which it does this.
    fn clash(&self, scope: Scope, key: Key, action: Action) -> Option<MoveFault> {
        let doing = || self.live(scope).filter(move |row| row.keys.contains(&key));
        if !doing().any(|row| row.binding.action == action) {
            return None;
        }
        let other = doing().map(|row| row.binding.action).find(|&other| other != action)?;
        Some(MoveFault::Taken { key, action: other, scope })
    }

    /// What is live in a scope, in the order of the table.
    pub fn live(&self, scope: Scope) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| row.binding.scopes.has(scope))
    }

    /// What a key does in a scope.
    #[must_use]
    pub fn action_for(&self, scope: Scope, key: Key) -> Option<Action> {
        self.live(scope).find(|row| row.keys.contains(&key)).map(|row| row.binding.action)
    }

    /// The key that people are told for an action in a scope.
    #[must_use]
    pub fn first_key(&self, scope: Scope, action: Action) -> Option<Key> {
        self.live(scope).find(|row| row.binding.action == action)?.keys.first().copied()
    }

    /// What is live in a scope, one entry a label, in the order of the table.
    #[must_use]
    pub fn told(&self, scope: Scope, texts: &ActionTexts) -> Vec<Told> {
        let mut told: Vec<Told> = Vec::new();
        for Row { binding, keys } in self.live(scope) {
            let label = (binding.label)(texts);
            let place = told.iter().position(|entry| entry.label == label).unwrap_or_else(|| {
                told.push(Told { label, first: Vec::new(), all: Vec::new(), hint: binding.hint });
                told.len() - 1
            });
            let entry = &mut told[place];
            entry.first.extend(keys.first());
            entry.all.extend(keys.iter());
        }
        told
    }
}

/// The name by which the settings know an action, when its keys can be chosen.
#[must_use]
pub fn name(action: Action) -> Option<&'static str> {
    MOVABLE.iter().find(|(_, other)| *other == action).map(|&(name, _)| name)
}

/// What the screen calls an action in the first of its places.
#[must_use]
pub fn label(action: Action, texts: &ActionTexts) -> &'static str {
    let row = BINDINGS.iter().find(|binding| binding.action == action);
    row.map_or("", |binding| (binding.label)(texts))
}

/// The keys of a row with the ones that may move changed for others.
fn moved(built_in: &[Key], keys: &[Key]) -> Vec<Key> {
    let first = built_in.iter().position(|&key| !is_needed(key)).unwrap_or(0);
    let (before, after) = built_in.split_at(first);
    let stay = after.iter().filter(|&&key| is_needed(key));
    before.iter().chain(keys).chain(stay).copied().collect()
}

const fn is_letter(key: Key) -> bool {
    matches!(key, Key { code: Code::Char(_), held: Held::None })
}

/// Whether a key must stay what it is.
#[must_use]
pub const fn is_needed(key: Key) -> bool {
    match key.code {
        Code::Enter | Code::Esc | Code::Tab | Code::BackTab | Code::Backspace | Code::Delete => {
            true
        }
        Code::Up | Code::Down | Code::Left | Code::Right => matches!(key.held, Held::None),
        Code::Char('c') => matches!(key.held, Held::Ctrl),
        Code::Char(_) | Code::Home | Code::End | Code::PageUp | Code::PageDown | Code::F(_) => {
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moving(name: &str, keys: &str) -> Move {
        let (_, action) = MOVABLE.iter().find(|(id, _)| *id == name).unwrap();
        let keys = keys.split(' ').map(|key| key.parse().unwrap()).collect();
        Move { action: *action, keys }
    }

    fn fault(name: &str, keys: &str) -> MoveFault {
        Keymap::with(&[moving(name, keys)]).unwrap_err()[0].1
    }

    #[test]
    fn every_action_that_can_be_moved_has_a_row_and_a_name_of_its_own() {
        for (place, (id, action)) in MOVABLE.iter().enumerate() {
            assert!(BINDINGS.iter().any(|binding| binding.action == *action), "{id}");
            let twice =
                MOVABLE.iter().skip(place + 1).any(|(other, same)| other == id || same == action);
            assert!(!twice, "{id}");
        }
    }

    #[test]
    fn a_moved_key_works_and_the_old_one_does_not() {
        let table = Keymap::with(&[moving("bookmark", "F7")]).unwrap();
        assert_eq!(table.action_for(Scope::List, Key::plain(Code::F(7))), Some(Action::Bookmark));
        assert_eq!(table.action_for(Scope::List, Key::char('m')), None);
        assert_eq!(table.first_key(Scope::List, Action::Bookmark), Some(Key::plain(Code::F(7))));
    }

    #[test]
    fn two_actions_can_change_places() {
        let table = Keymap::with(&[moving("bookmark", "n"), moving("note", "m")]).unwrap();
        assert_eq!(table.action_for(Scope::Grid, Key::char('n')), Some(Action::Bookmark));
        assert_eq!(table.action_for(Scope::Grid, Key::char('m')), Some(Action::Note));
    }

    #[test]
    fn a_key_that_does_something_else_is_refused() {
        let taken = fault("bookmark", "n");
        assert!(matches!(taken, MoveFault::Taken { action: Action::Note, .. }), "{taken:?}");
        let both = Keymap::with(&[moving("bookmark", "F7"), moving("note", "F7")]).unwrap_err();
        assert_eq!(both.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [0, 1]);
    }

    #[test]
    fn nobody_can_lock_themselves_in() {
        for key in ["Esc", "Enter", "Tab", "Shift+Tab", "Up", "Ctrl+c"] {
            let key: Key = key.parse().unwrap();
            let asked = Move { action: Action::Search, keys: vec![key] };
            assert_eq!(Keymap::with(&[asked]).unwrap_err()[0].1, MoveFault::Needed(key));
        }
        let table = Keymap::with(&[moving("quit", "F10"), moving("help", "F2")]).unwrap();
        for &scope in Scope::ALL {
            assert_eq!(table.action_for(scope, Key::ctrl('c')), Some(Action::Quit), "{scope:?}");
        }
        assert_eq!(table.action_for(Scope::Help, "Esc".parse().unwrap()), Some(Action::Help));
    }

    #[test]
    fn where_letters_are_typed_a_letter_is_no_key() {
        let table = Keymap::with(&[moving("palette", ";")]).unwrap();
        assert_eq!(table.action_for(Scope::Grid, Key::char(';')), Some(Action::Palette));
        assert_eq!(table.action_for(Scope::Finder, Key::char(';')), None);
        assert_eq!(table.action_for(Scope::Finder, Key::ctrl('p')), Some(Action::Palette));
        assert_eq!(fault("unfiltered", "x"), MoveFault::Typed(Key::char('x')));
    }
}
