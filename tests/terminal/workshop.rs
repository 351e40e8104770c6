//! A workshop in a real terminal: killed without a word and gone on with, and followed from a second
//! terminal.

use std::time::{Duration, Instant};

use crate::pty::{Session, Start};

/// The program, with the data of another session.
fn beside(session: &Session, arguments: &[&str]) -> Session {
    let home = session.folder().to_str().unwrap().to_owned();
    Start::routekaart(arguments).with("ROUTEKAART_HOME", &home).run()
}

#[test]
fn a_workshop_that_is_killed_goes_on_with_all_its_lines() {
    let arguments = ["workshop", "--agenda", "kort", "--spoor", "jongere"];
    let mut session = Start::routekaart(&arguments).run();
    session.wait_for("stap 1 van 12");
    session.send("nDe eerste zin\r");
    session.wait_for("1 uitspraak");
    session.send("  ");
    session.wait_for("stap 3 van 12");
    session.send("aBel de corporatie\rSamira\r1 december\r");
    session.wait_for("1 actie");
    session.signal("KILL");
    session.end();

    let mut again = beside(&session, &["workshop"]);
    again.wait_for("Ga verder met Kort");
    again.send("\r");
    again.wait_for("stap 3 van 12");
    again.wait_for("1 uitspraak · 1 actie");
    again.send("q");
    assert_eq!(again.end(), 0);

    let mut told = beside(&session, &["workshop", "toon", "1"]);
    told.wait_for("De eerste zin");
    told.wait_for("Samira");
    told.end();
    let mut list = beside(&session, &["workshop", "lijst", "--json"]);
    list.wait_for("\"agenda\": \"kort\"");
    list.end();
}

#[test]
fn the_notes_are_at_the_step_within_a_second() {
    let mut session = Start::routekaart(&["workshop", "--agenda", "kort"]).run();
    session.wait_for("stap 1 van 12");
    let mut notes = beside(&session, &["workshop", "--spiekbrief"]);
    notes.wait_for("Spiekbrief");
    notes.wait_for("Welkom en inchecken");
    notes.settle();
    session.send(" ");
    session.wait_for("stap 2 van 12");
    let from = Instant::now();
    notes.wait_for("Waarom deze reis");
    assert!(from.elapsed() < Duration::from_secs(1), "{:?}", from.elapsed());
    notes.send("q");
    assert_eq!(notes.end(), 0);
    session.send("q");
    assert_eq!(session.end(), 0);
}

#[test]
fn an_agenda_that_is_not_there_is_told_before_the_terminal_changes() {
    let mut session = Start::routekaart(&["workshop", "--agenda", "langst"]).run();
    session.wait_for("er is geen agenda 'langst'; er zijn: kort, normaal, dagdeel");
    assert_eq!(session.end(), 1);
    assert!(!session.raw().contains("[?1049h"));
}
