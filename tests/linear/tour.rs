//! The tour is walked without a picture, and the guide is read.

use routekaart::app::{Effect, Scope};
use routekaart::domain::Closed;
use routekaart::domain::guide::ChapterId;
use routekaart::linear::{ENDLESS, seen};
use routekaart::texts::Language;

use crate::talk::Talk;

/// What is typed for each step, in its order.
const STEPS: &[&[&str]] = &[
    &["omlaag"],
    &["rechts"],
    &["Tab"],
    &["1"],
    &["bronnen"],
    &["p"],
    &["r"],
    &["/", "huur", "1"],
    &["m"],
    &["n", "Een zin.", "."],
    &["B"],
    &["?"],
];

#[test]
fn every_step_of_the_tour_is_done_with_lines() {
    for language in [Language::Dutch, Language::English] {
        let mut talk = Talk::new(language);
        let texts = &talk.model.texts.tour;
        let dutch = language == Language::Dutch;
        let mut said = talk.line("T");
        for (place, lines) in STEPS.iter().enumerate() {
            let step = (texts.place)(place + 1, STEPS.len());
            assert!(said.iter().any(|line| line.starts_with(&step)), "{step}: {said:?}");
            for &line in *lines {
                let line = match line {
                    "omlaag" if !dutch => "down",
                    "rechts" if !dutch => "right",
                    "bronnen" if !dutch => "sources",
                    same => same,
                };
                said = talk.line(line);
            }
        }
        assert!(said.iter().any(|line| line.contains("F5")), "{said:?}");
        talk.line("stop");
        assert!(talk.model.state.tour.is_none());
        let to_disk = |effect: &Effect| matches!(effect, Effect::Save(_) | Effect::Quit);
        assert!(!talk.effects.iter().any(to_disk), "{:?}", talk.effects);
        assert_eq!((talk.model.scope(), talk.model.state.size), (Scope::Grid, ENDLESS));
    }
}

#[test]
fn the_step_is_told_again_and_can_be_skipped() {
    let mut talk = Talk::new(Language::Dutch);
    let mut said = talk.line("T");
    assert_eq!(said.len(), 1, "{said:?}");
    let first = said.remove(0);
    assert!(first.contains("Druk op omlaag om"), "{first}");
    assert!(talk.line("waar").contains(&first));
    assert!(talk.line("?").contains(&"sla over: F3".to_owned()));
    let second = talk.line("sla over").pop().unwrap();
    assert!(second.starts_with("Rondleiding 2 van 12."), "{second}");
    assert_eq!(talk.line("F2").pop(), Some(first));
}

#[test]
fn every_chapter_of_the_guide_is_read_and_left() {
    let mut talk = Talk::new(Language::Dutch);
    talk.line("handleiding");
    for &id in ChapterId::ALL {
        let name = talk.model.pages().chapter_name(id).to_owned();
        let seen = seen(&talk.model, 0);
        assert!(seen.text.len() > 3, "{name}");
        if let Some(choice) = seen.choices.iter().position(|one| one.text.ends_with(&name)) {
            talk.line(&(choice + 1).to_string());
        }
        let place = talk.line("waar").join(" ");
        assert!(place.starts_with(&format!("Handleiding: {name}")), "{place}");
    }
    for _ in 0..=ChapterId::ALL.len() {
        talk.line("F1");
    }
    assert_eq!(talk.model.scope(), Scope::Grid);
}
