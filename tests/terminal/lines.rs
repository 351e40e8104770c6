//! The app without a picture, in a real terminal: a whole list of tasks in both languages, the same
//! list with the picture, and nothing but text on the line.

use std::fs;

use crate::pty::{Session, Start};

/// What is typed in one language for the tasks, and the words it is typed with.
struct Script {
    language: &'static str,
    prompt: &'static str,
    text: &'static str,
    lines: &'static [(&'static str, &'static str)],
}

/// A number of the list that was told last, by what stands behind it.
const PICK: char = '#';

const DUTCH: Script = Script {
    language: "nl",
    prompt: "Uw keuze: ",
    text: "Uw tekst: ",
    lines: &[
        ("2", "In beeld, Inspiratielaag"),
        ("basis", "In beeld, Basisproces"),
        ("filter", "laat "),
        ("2", "aan, laat"),
        ("terug", "In beeld, Basisproces"),
        ("9", "Lijst, mijlpaal 2"),
        ("#Vroegsignalering: hulp aanbieden", "Blad 1 van 6"),
        ("rollen", "Blad 2 van 6"),
        ("lees", "Informatiekundige"),
        ("wet", "Blad 3 van 6"),
        ("#Wet: Wet gemeentelijke schuldhulpverlening", "Wet: Wet gemeentelijke"),
        ("lees alles", "Einde van de tekst."),
        ("lijst", "Bron: "),
        ("kies #Bron: ", "Aangewezen: Bron: "),
        ("terug", "Blad 3 van 6"),
        ("bewaar", "Bewaard: Vroegsignalering"),
        ("notitie", "0 regels"),
        ("Vraag de privacyfunctionaris", "1 regel"),
        (".", "Notitie bewaard"),
        ("terug", "Lijst, mijlpaal 2"),
        ("terug", "Kaart, mijlpaal 2"),
        ("zelfscan", "0 van 55 gescoord"),
        ("kies 6", "Nummer 6 van 55"),
        ("score 2", "Score: in voorbereiding"),
        ("terug", "Kaart, mijlpaal 2"),
        ("dwangakkoord", "Gezocht op dwangakkoord"),
        ("#dwangakkoord, Begrip", "Begrip: dwangakkoord"),
        ("lees", "Een uitspraak van de rechter"),
        ("terug", "Gezocht op"),
        ("terug", "Kaart, mijlpaal 2"),
        ("workshop", "Workshop plannen"),
        ("begin", "stap 1 van 12"),
        ("verder", "stap 2 van 12"),
        ("uitspraak", "Uitspraak"),
        ("Wij beginnen te laat", "1 uitspraak"),
        ("verder", "stap 3 van 12"),
        ("klok", "nog 5 min"),
        ("uitspraak", "Uitspraak"),
        ("Deze gaat weer weg", "2 uitspraken"),
        ("verslag html", "Het verslag staat in verslag-standaard-"),
        ("u", "Ongedaan gemaakt: uitspraak"),
    ],
};

const ENGLISH: Script = Script {
    language: "en",
    prompt: "Your choice: ",
    text: "Your text: ",
    lines: &[
        ("2", "In view, Inspiration layer"),
        ("basis", "In view, Basic process"),
        ("filter", "leaves "),
        ("2", "on, leaves"),
        ("back", "In view, Basic process"),
        ("9", "List, milestone 2"),
        ("#Vroegsignalering: hulp aanbieden", "Sheet 1 of 6"),
        ("roles", "Sheet 2 of 6"),
        ("read", "Information specialist"),
        ("law", "Sheet 3 of 6"),
        ("#Law: Wet gemeentelijke schuldhulpverlening", "Law: Wet gemeentelijke"),
        ("read all", "End of the text."),
        ("list", "Source: "),
        ("choose #Source: ", "Pointed at: Source: "),
        ("back", "Sheet 3 of 6"),
        ("keep", "Kept: Vroegsignalering"),
        ("note", "0 lines"),
        ("Vraag de privacyfunctionaris", "1 line"),
        (".", "Note kept"),
        ("back", "List, milestone 2"),
        ("back", "Map, milestone 2"),
        ("self-scan", "0 of 55 scored"),
        ("choose 6", "Number 6 of 55"),
        ("score 2", "Score: being prepared"),
        ("back", "Map, milestone 2"),
        ("dwangakkoord", "Searched for dwangakkoord"),
        ("#dwangakkoord, Term", "Term: dwangakkoord"),
        ("read", "Een uitspraak van de rechter"),
        ("back", "Searched for"),
        ("back", "Map, milestone 2"),
        ("workshop", "Plan a workshop"),
        ("begin", "step 1 of 12"),
        ("on", "step 2 of 12"),
        ("statement", "Statement"),
        ("Wij beginnen te laat", "1 statement"),
        ("on", "step 3 of 12"),
        ("clock", "5 min"),
        ("statement", "Statement"),
        ("Deze gaat weer weg", "2 statements"),
        ("report html", "The report is in verslag-standaard-"),
        ("u", "Undone: statement"),
    ],
};

/// Types a line, and gives what is said until the next prompt.
fn say(session: &mut Session, script: &Script, line: &str, expected: &str) -> String {
    let before = session.raw().len();
    session.send(&format!("{line}\r"));
    let ends = |said: &str| said.ends_with(script.prompt) || said.ends_with(script.text);
    let since = |session: &Session| session.raw().get(before..).unwrap_or_default().to_owned();
    session.wait_until(&format!("'{expected}' after '{line}'"), |session| {
        let said = since(session);
        ends(&said) && said.contains(expected)
    });
    since(session)
}

/// The line with the number of what it asks for in the place of its words.
fn picked(line: &str, said: &str) -> String {
    let Some((lead, name)) = line.split_once(PICK) else { return line.to_owned() };
    let found = said.lines().find_map(|told| {
        let (number, text) = told.split_once(". ")?;
        text.starts_with(name).then(|| number.to_owned())
    });
    format!("{lead}{}", found.unwrap_or_else(|| panic!("no choice '{name}' in:\n{said}")))
}

fn play(script: &Script) -> Session {
    let mut session = Start::routekaart(&["--toegankelijk", "--lang", script.language]).run();
    session.wait_until("the prompt", |session| session.raw().ends_with(script.prompt));
    let mut said = session.raw().to_owned();
    for (line, expected) in script.lines {
        let line = picked(line, &said);
        said = say(&mut session, script, &line, expected);
    }
    session.send("stop\r");
    assert_eq!(session.end(), 0);
    session.expect_clean();
    session
}

/// What was kept, in words, without what differs from one time to the next.
fn kept(session: &Session) -> String {
    let home = session.folder().to_str().unwrap();
    let read = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_routekaart"));
        let output = command.args(arguments).args(["--data", home]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let report = read(&["export", "--format", "md"]);
    let marks = read(&["export", "--format", "md", "--what", "bladwijzers"]);
    let held = read(&["workshop", "toon", "1"]);
    format!("{report}\n{marks}\n{held}")
}

/// Whether nothing was written but text and ends of lines.
fn expect_text(session: &Session) {
    let wrong = session.raw().chars().find(|&letter| {
        let end = matches!(letter, '\r' | '\n');
        !end && letter.is_control()
    });
    assert_eq!(wrong, None, "in:\n{}", session.raw());
}

#[test]
fn a_list_of_tasks_is_done_in_lines_in_both_languages_and_with_the_picture() {
    let dutch = play(&DUTCH);
    expect_text(&dutch);
    let folder = dutch.folder().join("export");
    let report = fs::read_dir(folder).unwrap().next().unwrap().unwrap().path();
    let report = fs::read_to_string(report).unwrap();
    assert!(report.contains("Vroegsignalering: hulp aanbieden"), "{report}");
    let lines = kept(&dutch);
    for told in ["Vraag de privacyfunctionaris", "in voorbereiding", "Wij beginnen te laat"] {
        assert!(lines.contains(told), "{told} is not in:\n{lines}");
    }
    assert!(!lines.contains("Deze gaat weer weg"), "{lines}");
    let english = play(&ENGLISH);
    expect_text(&english);
    assert_eq!(kept(&english), lines);
    assert_eq!(kept(&picture()), lines);
}

/// The same tasks with keys, in a window of 80 columns.
fn picture() -> Session {
    let mut session = Start::routekaart(&["--lang", "nl"]).run();
    let steps: &[(&str, &str)] = &[
        ("2h", "In beeld · Basisproces"),
        ("f", "Filter"),
        ("j \u{1b}", "nformatie, data"),
        ("\t", "1 van 14"),
        ("jjjjj", "6 van 14"),
        ("\r", "Vroegsignalering: hulp aanbieden"),
        ("\t\t", "Wet gemeentelijke schuldhulpverlening"),
        ("m", "Bewaard: Vroegsignalering"),
        ("n", "Notitie"),
        ("Vraag de privacyfunctionaris", "Vraag de privacyfunctionaris"),
        ("\u{1b}", "Notitie bewaard"),
        ("\u{1b}", "6 van 14"),
        ("z", "0 van 55 gescoord"),
        ("\tjjjjj2", "Score: in voorbereiding"),
        ("/dwangakkoord", "gevonden"),
        ("\u{1b}", "Zelfscan"),
        ("w", "Begin"),
        ("\r", "stap 1 van 12"),
        (" n", "Uitspraak"),
        ("Wij beginnen te laat\r", "1 uitspraak"),
        (" n", "Uitspraak"),
        ("Deze gaat weer weg\r", "2 uitspraken"),
        ("u", "1 uitspraak"),
    ];
    session.wait_for("Routekaart");
    for (keys, expected) in steps {
        session.send(keys);
        session.wait_for(expected);
        session.settle();
    }
    session.send("q");
    assert_eq!(session.end(), 0);
    session
}

#[test]
fn a_dumb_terminal_gets_lines_by_itself() {
    let mut session = Start::routekaart(&[]).with("TERM", "dumb").run();
    session.wait_until("the prompt", |session| session.raw().ends_with(DUTCH.prompt));
    session.send("stop\r");
    assert_eq!(session.end(), 0);
    expect_text(&session);
}

#[test]
fn output_that_goes_elsewhere_gets_lines_too() {
    let script = ["-c", "\"$0\" > uit.txt; echo klaar"];
    let mut session = Start::routekaart(&[]).through("/bin/sh", &script).run();
    session.send("2\rstop\r");
    session.wait_for("klaar");
    assert_eq!(session.end(), 0);
    let told = fs::read_to_string(session.folder().join("uit.txt")).unwrap();
    assert!(told.contains("Kaart, mijlpaal 2: In beeld"), "{told}");
}

#[test]
fn the_end_of_what_is_typed_is_the_end() {
    let mut session = Start::routekaart(&["--accessible"]).run();
    session.wait_until("the prompt", |session| session.raw().ends_with(DUTCH.prompt));
    session.send("notitie\rHalf af\r");
    session.wait_until("the line", |session| session.raw().contains("1 regel"));
    session.send("\u{4}");
    assert_eq!(session.end(), 0);
    let home = session.folder().to_str().unwrap().to_owned();
    let mut notes = Start::routekaart(&["notities"]).with("ROUTEKAART_HOME", &home).run();
    notes.wait_for("Half af");
    notes.end();
}
