//! A workshop in a real terminal: killed without a word and gone on with, and followed from a second
//! terminal.

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;
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

/// How many minutes each step of the short agenda takes.
const SHORT: [u64; 12] = [5, 3, 5, 6, 4, 5, 6, 4, 5, 4, 8, 5];

/// Sets the clock that the program reads to this many minutes after the start.
fn at(clock: &Path, minutes: u64) {
    let start = 1_795_500_000_000;
    let other = clock.with_extension("next");
    fs::write(&other, (start + minutes * 60_000).to_string()).unwrap();
    fs::rename(other, clock).unwrap();
}

/// The program in this home, with this clock.
fn timed(home: &Path, clock: &Path, arguments: &[&str]) -> Session {
    Start::routekaart(arguments)
        .with("ROUTEKAART_HOME", home.to_str().unwrap())
        .with("ROUTEKAART_CLOCK", clock.to_str().unwrap())
        .run()
}

/// What is heard in each step, as the keys that keep it.
fn heard(step: usize) -> &'static str {
    match step {
        3 => "nDe stem heeft tijd.\r",
        4 | 7 => "243",
        5 | 8 => "+++",
        6 => "nIk wil het zelf kunnen.\r",
        10 => "5",
        11 => "aBel de corporatie\rSamira\r1 december\raMaak de brief korter\rJan\r8 december\r",
        _ => "",
    }
}

/// Goes from one step to the next, each in its own time, and keeps what is heard there.
fn play(session: &mut Session, clock: &Path, steps: RangeInclusive<usize>) {
    for step in steps {
        session.wait_for(&format!("stap {step} van 12"));
        session.send(heard(step));
        at(clock, SHORT.iter().take(step).sum());
        session.settle();
        session.send(" ");
    }
}

#[test]
fn a_whole_hour_is_led_killed_resumed_and_told_in_the_report() {
    let home = tempfile::tempdir().unwrap();
    let clock = home.path().join("clock");
    at(&clock, 0);
    let mut session = timed(home.path(), &clock, &["workshop"]);
    session.wait_for("60 minuten");
    session.send("\r");
    play(&mut session, &clock, 1..=6);
    session.wait_for("stap 7 van 12");
    session.settle();
    session.signal("KILL");
    session.end();

    let mut session = timed(home.path(), &clock, &["workshop"]);
    session.wait_for("Ga verder met Kort");
    session.send("\r");
    session.wait_for("28 van 60");
    session.wait_for("2 uitspraken");
    play(&mut session, &clock, 7..=11);
    session.wait_for("stap 12 van 12");
    session.wait_for("55 van 60");
    session.send(" ");
    session.settle();
    session.send("q");
    assert_eq!(session.end(), 0);

    let arguments = ["export", "--format", "md", "--session", "1", "--output", "verslag.md"];
    let mut told = timed(home.path(), &clock, &arguments);
    assert_eq!(told.end(), 0);
    let report = fs::read_to_string(told.folder().join("verslag.md")).unwrap();
    for text in ["De stem heeft tijd", "Ik wil het zelf kunnen", "Samira", "Jan", "Meeste stemmen"]
    {
        assert!(report.contains(text), "{text} is not in\n{report}");
    }
    let mut told = timed(home.path(), &clock, &["export", "--format", "md", "--session", "9"]);
    told.wait_for("er is geen workshop '9'");
    assert_eq!(told.end(), 1);
}
