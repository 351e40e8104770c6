//! What can be typed: everything that the key table has, in both languages.

use routekaart::app::remap::{Move, Row};
use routekaart::app::{Action, Edit, Keymap, Scope};
use routekaart::linear::{ENDLESS, command, seen};
use routekaart::texts::{Language, Texts};

use crate::talk::Talk;

/// A new key has a line at once, because its name and its label are in the table.
#[test]
fn every_action_of_every_scope_can_be_typed() {
    let keymap = Keymap::default();
    for language in [Language::Dutch, Language::English] {
        let texts = Texts::of(language);
        for &scope in Scope::ALL {
            for Row { binding, keys } in keymap.live(scope) {
                for key in keys.iter() {
                    let by_key = command(&keymap, scope, texts, &key.to_string());
                    assert_eq!(by_key, Some(vec![binding.action]), "{scope:?} {key}");
                    let line = format!("{} {key}", (binding.label)(&texts.action));
                    let by_label = command(&keymap, scope, texts, &line);
                    assert_eq!(by_label, Some(vec![binding.action]), "{scope:?} {line}");
                }
            }
        }
    }
}

#[test]
fn a_label_that_means_one_thing_needs_no_key() {
    let keymap = Keymap::default();
    let texts = Texts::of(Language::Dutch);
    for &scope in Scope::ALL {
        for told in keymap.told(scope, &texts.action) {
            let live = keymap.live(scope).map(|row| row.binding);
            let mut all = live.filter(|one| (one.label)(&texts.action) == told.label);
            let first = all.next().unwrap().action;
            let expected = all.all(|other| other.action == first).then(|| vec![first]);
            assert_eq!(
                command(&keymap, scope, texts, told.label),
                expected,
                "{scope:?} {}",
                told.label
            );
        }
    }
}

#[test]
fn steps_are_counted_and_digits_are_a_row() {
    let texts = Texts::of(Language::Dutch);
    let keymap = Keymap::default();
    let of = |scope, words| command(&keymap, scope, texts, words).unwrap_or_default().len();
    for (scope, words, count) in [
        (Scope::List, "omlaag 4", 4),
        (Scope::List, "Down 4", 4),
        (Scope::List, "omlaag 100000", 99),
        (Scope::Voting, "aantal stemmen 12", 2),
        (Scope::Scan, "score 4", 1),
        (Scope::Scan, "score 9", 0),
        (Scope::Scan, "score", 0),
        (Scope::Grid, "", 0),
        (Scope::Grid, "kaas", 0),
        (Scope::Grid, "é", 0),
    ] {
        assert_eq!(of(scope, words), count, "{words}");
    }
    let erase = command(&keymap, Scope::Capture, texts, "wis alles");
    assert_eq!(erase, Some(vec![Action::Edit(Edit::EraseAll)]));
}

#[test]
fn keys_of_ones_own_are_typed_and_told() {
    let mut talk = Talk::new(Language::Dutch);
    let keys = vec!["K".parse().unwrap()];
    talk.model.keymap = Keymap::with(&[Move { action: Action::Saved, keys }]).unwrap();
    assert!(talk.line("?").contains(&"bewaard: K".to_owned()));
    assert_eq!(talk.line("B"), ["Dat kan hier niet: B. Typ ? voor wat er kan."]);
    talk.line("K");
    assert_eq!(talk.model.scope(), Scope::Saved);
}

/// Lines that lead to every scope; the detail stands beside a list in a wide window only.
const INTO: &[(Scope, &[&str])] = &[
    (Scope::Grid, &[]),
    (Scope::List, &["9"]),
    (Scope::Sheets, &["achtergrond"]),
    (Scope::Page, &["mijlpaal"]),
    (Scope::Glossary, &["begrippen"]),
    (Scope::Finder, &["huurachterstand"]),
    (Scope::Saved, &["bewaard"]),
    (Scope::Narrow, &["bewaard", "zoek hierin"]),
    (Scope::Editor, &["notitie"]),
    (Scope::Scan, &["zelfscan"]),
    (Scope::Remark, &["zelfscan", "score 1", "kies 1", "opmerking"]),
    (Scope::Filter, &["filter"]),
    (Scope::Palette, &["opdrachten"]),
    (Scope::Help, &[]),
    (Scope::Form, &["eigen initiatief"]),
    (
        Scope::Mail,
        &["eigen initiatief", "Proef", "", "Een proef.", ":bewaar", "1", ":bewaar", "1", ":bewaar"],
    ),
    (Scope::Export, &["exporteer"]),
    (Scope::Plan, &["workshop"]),
    (Scope::Stage, &["workshop", "begin"]),
    (Scope::Rating, &["workshop", "begin", "verder", "verder", "verder"]),
    (Scope::Voting, &["workshop", "begin", "verder", "verder", "verder", "verder"]),
    (Scope::Steps, &["workshop", "begin", "stappen"]),
    (Scope::Outcome, &["workshop", "begin", "stappen", "End", "Enter"]),
    (Scope::Ended, &["workshop", "begin", "stappen", "End", "Enter", "verder"]),
    (
        Scope::Past,
        &["workshop", "begin", "stappen", "End", "Enter", "verder", "terug", "workshop", "End"],
    ),
    (
        Scope::Compared,
        &[
            "w", "Enter", "o", "End", "Enter", "Right", "Esc", "w", "Enter", "o", "End", "Enter",
            "Right", "Esc", "w", "End", "v",
        ],
    ),
    (Scope::Notes, &["workshop", "7"]),
    (Scope::Capture, &["workshop", "begin", "uitspraak"]),
];

#[test]
fn every_screen_is_reached_and_left_with_lines() {
    let mut talk = Talk::new(Language::Dutch);
    let start = talk.model.state.clone();
    for &scope in Scope::ALL.iter().filter(|scope| **scope != Scope::Detail) {
        let (_, lines) = INTO.iter().find(|(other, _)| *other == scope).unwrap();
        talk.again(&start);
        // Only a workshop that began can be compared.
        talk.model.notebook.now = u64::from(scope == Scope::Compared);
        let said = talk.lines(lines);
        // The help is told in another way, and opens only when the key table is asked for it.
        if scope != Scope::Help {
            assert_eq!(talk.model.scope(), scope, "{said:?}");
        }
        assert_eq!(talk.model.state.size, ENDLESS);
        let place = seen(&talk.model, 0).place;
        assert!(place.chars().filter(|letter| letter.is_alphabetic()).count() > 3, "{scope:?}");
        let back = if scope.is_typed_in() { ":terug" } else { "terug" };
        for _ in 0..6 {
            if talk.model.scope() != Scope::Grid {
                talk.line(back);
            }
        }
        assert_eq!(talk.model.scope(), Scope::Grid, "from {scope:?}");
    }
}

#[test]
fn own_words_hold_everywhere_and_help_tells_every_label() {
    let mut talk = Talk::new(Language::Dutch);
    let start = talk.model.state.clone();
    for (scope, lines) in INTO {
        talk.again(&start);
        talk.lines(lines);
        let sign = if scope.is_typed_in() { ":" } else { "" };
        let here = seen(&talk.model, 0).place;
        let told = talk.line(&format!("{sign}waar"));
        assert_eq!(told.len(), 1, "{scope:?} {here}: {told:?}");
        let help = talk.line(if scope.is_typed_in() { ":?" } else { "?" });
        let texts = talk.model.texts;
        for entry in talk.model.keymap.told(talk.model.scope(), &texts.action) {
            let is_told = help.iter().any(|line| line.starts_with(entry.label));
            let of_picture = ["kleuren", "muis", "even weg"].contains(&entry.label);
            assert_eq!(is_told, !of_picture, "{scope:?}: {}", entry.label);
        }
    }
}

#[test]
fn what_is_for_a_picture_only_is_told_so() {
    let mut talk = Talk::new(Language::Dutch);
    for word in ["t", "kleuren", "M", "muis", "Ctrl+z"] {
        assert_eq!(talk.line(word), ["Dat is er alleen in het beeld."], "{word}");
    }
    assert!(talk.effects.is_empty());
}
