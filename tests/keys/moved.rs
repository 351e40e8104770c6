//! A key of one's own is the one that a person reads, wherever the program speaks of it.

use routekaart::app::remap::{MOVABLE, Move};
use routekaart::app::{Keymap, Model};

use crate::support::press;
use crate::{PLAIN, at, place, rows};

fn with_moved(moves: &[(&str, &str)]) -> Model {
    let one = |&(name, key): &(&str, &str)| Move {
        action: MOVABLE.iter().find(|(id, _)| *id == name).unwrap().1,
        keys: vec![key.parse().unwrap()],
    };
    let mut model = at(PLAIN);
    model.keymap = Keymap::with(&moves.iter().map(one).collect::<Vec<_>>()).unwrap();
    model
}

fn shown(model: &Model) -> String {
    rows(model).join("\n")
}

#[test]
fn a_notice_names_the_key_of_its_reader() {
    let mut model = with_moved(&[("undo", "F7"), ("redo", "F8"), ("help", "F2")]);
    assert!(shown(&model).contains("F2 geeft hulp"), "{}", shown(&model));
    press(&mut model, "m");
    assert!(model.state.notice.as_ref().unwrap().ends_with(". F7 maakt ongedaan."));
    press(&mut model, "F7");
    assert!(model.state.notice.as_ref().unwrap().ends_with(". F8 doet het opnieuw."));
}

#[test]
fn the_footer_and_the_help_name_the_key_of_their_reader() {
    let mut model = with_moved(&[("help", "F2"), ("term", "F7")]);
    assert!(rows(&model).last().unwrap().contains("F2"), "{}", shown(&model));
    press(&mut model, "F2");
    let help = shown(&model);
    assert!(help.contains("F2 geeft hulp"), "{help}");
    for _ in 0..60 {
        press(&mut model, "Down");
    }
    let help = shown(&model);
    assert!(help.contains("begrip: F7"), "{help}");
}

#[test]
fn an_empty_list_and_a_page_name_the_key_of_their_reader() {
    let mut model = with_moved(&[("saved", "F6"), ("bookmark", "F7"), ("note", "F8")]);
    press(&mut model, "F6");
    let text = shown(&model);
    assert!(text.contains("Druk F7 op de kaart") && text.contains("F8 voor een"), "{text}");
    let mut model = with_moved(&[("note", "F8")]);
    press(&mut model, "Tab Enter Enter Shift+Tab");
    let text = shown(&model);
    assert!(text.contains("Druk F8 om er een te maken"), "{:?}\n{text}", place(&model));
}

#[test]
fn the_guide_and_the_tour_name_the_key_of_their_reader() {
    let model = with_moved(&[("search", "F7"), ("role", "F8")]);
    let guide = format!("{:?}", model.pages().whole_guide());
    assert!(guide.contains("F7") && guide.contains("F8"), "{guide}");
    let mut model = with_moved(&[("search", "F7")]);
    press(&mut model, "T");
    for _ in 0..16 {
        if format!("{:?}", model.tour_page()).contains("F7") {
            return;
        }
        press(&mut model, "F3");
    }
    panic!("no step of the tour names the key");
}

/// Where a person's own words look like the name of a key, they stay as they are.
#[test]
fn the_words_of_a_person_are_not_filled_in() {
    let mut model = at(PLAIN);
    model.tell("{undo} is van mij".to_owned());
    assert_eq!(model.state.notice.as_deref(), Some("{undo} is van mij"));
}
