//! What is told: once, in sentences, and with nothing in it that cannot be read aloud.

use std::fmt::Write as _;

use routekaart::app::{Place, Scope};
use routekaart::domain::{Closed, Keyed, LayerId, MilestoneId};
use routekaart::linear::seen;
use routekaart::page::Topic;
use routekaart::texts::Language;

use crate::talk::Talk;

/// Where one is, when that is a page.
fn topic(talk: &Talk) -> Option<Topic> {
    match talk.model.here() {
        Place::Page(reading) => Some(reading.topic),
        Place::Map(..)
        | Place::Glossary(_)
        | Place::Finder
        | Place::Saved
        | Place::Scan(_)
        | Place::Workshop(_)
        | Place::Form(_) => None,
    }
}

#[test]
fn a_number_of_the_list_opens_what_stands_behind_it() {
    let mut talk = Talk::new(Language::Dutch);
    let start = talk.model.state.clone();
    for &milestone in MilestoneId::ALL {
        for &layer in LayerId::ALL {
            talk.again(&start);
            talk.line(&(milestone.index() + 1).to_string());
            talk.line(&talk.model.texts.layer_short(layer).to_lowercase());
            talk.line("9");
            let cell = routekaart::domain::Cell { milestone, layer };
            let listed = talk.model.listed(cell);
            for (place, &id) in listed.iter().enumerate().step_by(7) {
                talk.line(&(place + 1).to_string());
                assert_eq!(topic(&talk), Some(Topic::Initiative(id)));
                talk.line("terug");
            }
        }
    }
}

/// Every link and term of every sheet of some pages leads where its line says.
#[test]
fn every_link_can_be_chosen_by_its_number() {
    for lines in [&["mijlpaal"][..], &["9", "1"], &["9", "1", "wet"], &["achtergrond", "2"]] {
        let mut talk = Talk::new(Language::Dutch);
        talk.lines(lines);
        let count = seen(&talk.model, 0).choices.len();
        assert!(count > 3, "{lines:?}");
        let start = talk.model.state.clone();
        for place in 0..count {
            talk.again(&start);
            let choice = seen(&talk.model, 0).choices[place].clone();
            let said = talk.line(&(place + 1).to_string());
            let name = choice.text.rsplit(": ").next().unwrap().to_owned();
            let is_outside = choice.text.starts_with("Bron");
            let whole = said.join(" ");
            let is_here = choice.text.contains("hier bent u");
            let lead = name.split(", ").next().unwrap();
            let tab = lead.strip_prefix("Blad ").unwrap_or(lead);
            assert!(is_outside || is_here || whole.contains(tab), "{}: {said:?}", choice.text);
        }
    }
}

#[test]
fn a_list_is_told_in_nines_and_a_text_in_parts() {
    let mut talk = Talk::new(Language::Dutch);
    let said = talk.line("9");
    let numbered = |said: &[String]| -> Vec<String> {
        let first = |line: &String| line.split_once(". ").map(|(number, _)| number.to_owned());
        let is_number = |text: &String| text.parse::<usize>().is_ok();
        said.iter().filter_map(first).filter(is_number).collect()
    };
    assert_eq!(numbered(&said), ["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    assert_eq!(said.last().unwrap(), "Nog 38. Typ meer.");
    assert_eq!(numbered(&talk.line("meer"))[0], "10");
    assert_eq!(numbered(&talk.line(""))[0], "19");
    assert_eq!(numbered(&talk.line("lijst"))[0], "1");
    talk.line("1");
    let first = talk.line("lees");
    assert_eq!(first.len(), 10, "{first:?}");
    assert!(first.last().unwrap().starts_with("Nog "), "{first:?}");
    let rest = talk.line("meer");
    assert_eq!(rest.last().unwrap(), "Einde van de tekst.");
    let whole = talk.line("lees alles");
    let parts = [&first[..9], &rest[..]].concat();
    assert_eq!(whole, parts);
}

#[test]
fn what_goes_wrong_is_told_and_changes_nothing() {
    let mut talk = Talk::new(Language::Dutch);
    let before = talk.model.state.clone();
    for (line, told) in [
        ("99", "Keuze 99 is er niet. Er zijn 13 keuzes."),
        ("terug", "U bent op de kaart, verder terug kan niet. Typ stop om te stoppen."),
        ("X", "Dat kan hier niet: X. Typ ? voor wat er kan."),
        (":kaas met gaten", "Gezocht op kaas met gaten"),
        ("klok", "Er loopt nu geen workshop."),
        ("kies 77", "Keuze 77 is er niet. Er zijn 13 keuzes."),
    ] {
        let said = talk.line(line);
        assert!(said[0].starts_with(told), "{line}: {said:?}");
        if line.starts_with(':') {
            talk.line("terug");
        }
    }
    assert_eq!(talk.model.state.history.here, before.history.here);
    assert_eq!(talk.line("0"), ["Er verandert niets."]);
}

#[test]
fn a_change_is_confirmed_in_a_sentence() {
    let mut talk = Talk::new(Language::Dutch);
    let bookmark = talk.line("bewaar");
    assert_eq!(bookmark, ["Bewaard: Op zoek, Inspiratielaag. u maakt ongedaan."]);
    assert!(talk.line("u")[0].starts_with("Ongedaan gemaakt: "));
    talk.line("filter");
    let role = talk.line("1");
    assert_eq!(role.len(), 1, "{role:?}");
    assert!(role[0].contains("aan, laat"), "{role:?}");
    talk.line("terug");
    talk.line("zelfscan");
    let score = talk.line("score 3");
    assert_eq!(score[0], "Score: deels. u maakt ongedaan.");
    assert!(score[1].contains("Nummer 2 van"), "{score:?}");
}

/// A form is filled in line by line; its numbers are phone numbers where text is asked for.
#[test]
fn an_initiative_of_ones_own_is_sent_in_with_lines() {
    let mut talk = Talk::new(Language::Dutch);
    talk.line("eigen initiatief");
    for line in ["Proef in de wijk", "", "Wij gaan langs.", "Samira", "0612345678", ""] {
        talk.line(line);
    }
    let layer = talk.line("1");
    assert!(layer[0].contains("Basisproces"), "{layer:?}");
    talk.line("");
    talk.line("");
    talk.line("1");
    talk.line("");
    talk.line("");
    talk.line("1");
    let save = talk.line("");
    assert!(save.iter().any(|line| line == "1. Bewaar op mijn kaart" || line.starts_with("1. ")));
    let said = talk.line("1");
    assert_eq!(talk.model.scope(), Scope::Mail, "{said:?}");
    let mail = talk.line("lees alles").join(" ");
    assert!(mail.contains("Proef in de wijk") && mail.contains("0612345678"), "{mail}");
}

/// Nothing of any screen has a sign that only makes a picture.
#[test]
fn nothing_told_is_a_drawing() {
    let roads: &[&[&str]] = &[
        &["?", "meer", "lees"],
        &["9", "meer", "1", "lees alles", "rollen", "lees alles", "wet", "lees alles"],
        &["achtergrond", "lees alles", "2", "lees alles", "3", "lees alles", "4", "lees alles"],
        &["mijlpaal", "lees alles", "meer", "meer", "meer"],
        &["begrippen", "meer", "1", "lees"],
        &["huurachterstand", "meer", ":?"],
        &["bewaar", "notitie", "- [ ] bel @Samira", ".", "bewaard", "acties", "scores"],
        &["zelfscan", "score 1", "lees", "g", "meer", "lees"],
        &["filter", "1", "6", "meer", "terug"],
        &["opdrachten", "meer", "rol", "terug"],
        &["workshop", "lees alles", "begin", "lees alles", "verder", "lees alles", "verder"],
        &["workshop", "7", "lees alles"],
    ];
    for language in [Language::Dutch, Language::English] {
        let mut talk = Talk::new(language);
        let start = talk.model.state.clone();
        for road in roads {
            talk.again(&start);
            for line in *road {
                for said in talk.line(line) {
                    let drawn = said.chars().find(|&letter| is_drawn(letter));
                    assert_eq!(drawn, None, "{line}: {said}");
                    assert_eq!(said.trim(), said, "{line}");
                }
            }
        }
    }
}

/// Lines, blocks, arrows and other signs that a reader skips or spells.
fn is_drawn(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '·' | '›' | '…' | '‖')
}

/// A walk as a person reads it, in both languages.
#[test]
fn a_walk_reads_well() {
    for (language, name, lines) in
        [(Language::Dutch, "walk", DUTCH), (Language::English, "walk_english", ENGLISH)]
    {
        let mut talk = Talk::new(language);
        let mut whole = String::new();
        for line in lines {
            writeln!(whole, "> {line}\n{}\n", talk.line(line).join("\n")).unwrap();
        }
        insta::assert_snapshot!(name, whole);
    }
}

const DUTCH: &[&str] = &[
    "2",
    "basis",
    "lees",
    "9",
    "2",
    "rollen",
    "lees",
    "bewaar",
    "notitie",
    "Bellen met de corporatie",
    ".",
    "terug",
    "terug",
    "zelfscan",
    "kies 6",
    "score 4",
    "terug",
    "vroegsignalering",
    "terug",
    "workshop",
    "begin",
    "verder",
    "uitspraak",
    "Dit helpt",
    "verslag",
    "u",
    "help",
];

const ENGLISH: &[&str] = &[
    "2",
    "basis",
    "read",
    "9",
    "2",
    "roles",
    "read",
    "keep",
    "note",
    "Call the corporation",
    ".",
    "back",
    "back",
    "self-scan",
    "choose 6",
    "score 4",
    "back",
    "vroegsignalering",
    "back",
    "workshop",
    "begin",
    "on",
    "statement",
    "This helps",
    "report",
    "u",
    "help",
];

#[test]
fn names_of_terms_are_those_of_the_glossary() {
    let mut talk = Talk::new(Language::Dutch);
    let said = talk.line("begrippen");
    let first = talk.model.roadmap.terms.iter().next().unwrap().1;
    assert!(
        said.iter().any(|line| *line == format!("1. {}", first.name)),
        "{} {said:?}",
        first.key()
    );
}
