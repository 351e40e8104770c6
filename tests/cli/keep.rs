//! What is kept from the command line: marks, notes and scores, and the workspaces they are in.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;
use tempfile::TempDir;

use crate::{Said, program, said};

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn at(home: &TempDir, words: &[&str]) -> Said {
    said(program().arg("--data").arg(home.path()).args(words).output().unwrap())
}

/// What it said, when all went well.
fn good(home: &TempDir, words: &[&str]) -> String {
    let said = at(home, words);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{words:?}");
    said.out
}

fn notes(home: &TempDir) -> Vec<Value> {
    serde_json::from_str(&good(home, &["notes", "--json"])).unwrap()
}

#[test]
fn a_note_is_told_back() {
    let home = home();
    let told = good(&home, &["notitie", "in-beeld", "Zo'n", "brief"]);
    let (id, title) = told.trim_end().split_once('\t').unwrap();
    assert_eq!(title, "In beeld");
    let notes = notes(&home);
    assert_eq!(notes.len(), 1);
    assert_eq!(notes[0]["id"], id);
    assert_eq!(notes[0]["about"], "mijlpaal:in-beeld");
    assert_eq!(notes[0]["text"], "Zo'n brief");
    assert!(notes[0]["at"].as_str().unwrap().ends_with('Z'));
    let text = good(&home, &["notities"]);
    assert!(text.starts_with("mijlpaal:in-beeld\tIn beeld\t20"), "{text}");
    assert!(text.ends_with("\n    Zo'n brief\n"), "{text}");
}

#[test]
fn a_note_comes_from_the_standard_input_and_is_tidied() {
    let home = home();
    let mut child = program()
        .arg("--data")
        .arg(home.path())
        .args(["note", "vak:in-beeld/basisproces"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let typed = b"een\r\n\ttwee\x1b[2J\n- [ ] Bel @Samira\n\n";
    child.stdin.take().unwrap().write_all(typed).unwrap();
    let said = said(child.wait_with_output().unwrap());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(notes(&home)[0]["text"], "een\n    twee[2J\n- [ ] Bel @Samira");
}

#[test]
fn what_is_no_note_is_refused() {
    let home = home();
    let empty = at(&home, &["note", "in-beeld", " "]);
    assert!(empty.err.starts_with("routekaart: de notitie is leeg\n"), "{}", empty.err);
    assert_eq!(empty.code, 1);
    // The standard input of these tests has nothing in it.
    assert_eq!(at(&home, &["note", "in-beeld"]).code, 1);
    let unknown = at(&home, &["note", "in-bield", "x"]);
    assert!(unknown.err.ends_with("Bedoelt u 'in-beeld'?\n"), "{}", unknown.err);
    let way = at(&home, &["note", "preventie", "--kind", "phase", "x"]);
    assert!(way.err.contains("niets dat u kunt bewaren"), "{}", way.err);
    assert_eq!((unknown.code, way.code), (1, 1));
    let said = at(&home, &["notes"]);
    assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (0, "", "nog geen notities\n"));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "nothing is made for nothing");
}

#[test]
fn everything_on_the_roadmap_can_be_marked_by_id_or_in_full() {
    let home = home();
    for (typed, told) in [
        ("in-beeld", "mijlpaal:in-beeld\t"),
        ("in-beeld/basisproces", "vak:in-beeld/basisproces\t"),
        ("vak:in-beeld/toekomstlaag", "vak:in-beeld/toekomstlaag\t"),
        ("geldfit-zakelijk", "initiatief:geldfit-zakelijk\t"),
        ("element:aanbod-per-doelgroep", "element:aanbod-per-doelgroep\t"),
        ("begrip:wgs", "begrip:wgs\t"),
        ("pw", "wet:participatiewet\t"),
        ("cijfer:maatschappelijke-kosten", "cijfer:maatschappelijke-kosten\t"),
    ] {
        for _ in 0..2 {
            let said = good(&home, &["bewaar", typed]);
            assert!(said.starts_with(told), "{typed}: {said}");
        }
    }
    good(&home, &["bookmark", "in-beeld", "--remove"]);
    let file = home.path().join("uit.json");
    good(&home, &["workspace", "export", "--json", file.to_str().unwrap()]);
    let whole: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let entries = whole["files"][0]["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 8, "marking twice is marking once");
    assert_eq!(entries.iter().filter(|entry| entry["removed"] == true).count(), 1);
}

#[test]
fn what_can_be_scored_is_listed_and_scored() {
    let home = home();
    let list = good(&home, &["score", "--lijst", "--mijlpaal", "in-beeld"]);
    let kinds: Vec<_> = list.lines().filter_map(|line| line.split(':').next()).collect();
    for kind in ["vraag", "element", "plicht"] {
        assert!(kinds.contains(&kind), "{list}");
    }
    let things: Vec<_> = list.lines().filter_map(|line| line.split('\t').next()).collect();
    for (thing, level) in things.iter().zip(["deels", "op-orde", "not-started", "in-v", "niet-van"])
    {
        good(&home, &["score", thing, level, "--remark", "sinds dit jaar"]);
    }
    let list = good(&home, &["score", "--list", "--milestone", "in-beeld"]);
    let levels: Vec<_> = list.lines().filter_map(|line| line.split('\t').nth(1)).take(6).collect();
    let expected =
        ["deels", "op-orde", "niet-gestart", "in-voorbereiding", "niet-van-toepassing", "-"];
    assert_eq!(levels, expected);
    let refused = at(&home, &["score", "in-beeld", "deels"]);
    assert!(refused.err.contains("'In beeld' kan geen score krijgen"), "{}", refused.err);
    assert_eq!(refused.code, 1);
    assert_eq!(at(&home, &["score", things[0], "niet"]).code, 2, "this is the start of two");
}

#[test]
fn workspaces_are_made_used_renamed_and_put_away() {
    let home = home();
    assert_eq!(good(&home, &["werkmap"]), "");
    good(&home, &["note", "in-beeld", "in de gewone"]);
    let made = good(&home, &["werkmap", "nieuw", "Team Zuid"]);
    assert!(made.trim_end().ends_with("Team Zuid"), "{made}");
    assert_eq!(good(&home, &["workspace", "list"]), "Team Zuid\t*\nstandaard\n");
    assert_eq!(at(&home, &["notes"]).out, "");
    assert!(good(&home, &["notes", "--workspace", "standaard"]).contains("in de gewone"));
    good(&home, &["note", "in-beeld", "in die van het team"]);
    good(&home, &["werkmap", "hernoem", "team zuid", "Súdwest-Fryslân"]);
    assert!(good(&home, &["notes"]).contains("in die van het team"));
    let path = good(&home, &["werkmap", "pad"]);
    assert!(path.trim_end().ends_with("Súdwest-Fryslân"), "{path}");
    let away = good(&home, &["werkmap", "verwijder", "súdwest-fryslân"]);
    assert!(away.contains(".verwijderd") && fs::read_dir(away.trim_end()).unwrap().count() > 0);
    assert_eq!(good(&home, &["werkmap"]), "standaard\t*\n");
    assert!(good(&home, &["notes"]).contains("in de gewone"));
}

#[test]
fn names_that_cannot_be_are_told() {
    let home = home();
    good(&home, &["werkmap", "nieuw", "team"]);
    for (words, sentence) in [
        (vec!["werkmap", "nieuw", "TEAM"], "Er is al een werkmap met de naam 'TEAM'."),
        (vec!["werkmap", "nieuw", "../elders"], "In '../elders' staat iets anders dan"),
        (vec!["werkmap", "nieuw", "con"], "De naam 'con' is op Windows voor iets anders."),
        (vec!["werkmap", "verwijder", "weg"], "Er is geen werkmap met de naam 'weg'."),
        (vec!["note", "in-beeld", "x", "--werkmap", "weg"], "Er is geen werkmap"),
        (vec!["--werkmap", "a\u{1b}b"], "In 'a\u{fffd}b' staat iets anders dan"),
    ] {
        let said = at(&home, &words);
        assert_eq!((said.code, said.out.as_str()), (1, ""), "{words:?}");
        assert!(said.err.contains(sentence), "{}", said.err);
    }
    assert_eq!(good(&home, &["werkmap"]), "team\t*\n");
}

#[test]
fn an_export_never_takes_the_place_of_a_file_unasked() {
    let home = home();
    good(&home, &["note", "in-beeld", "een"]);
    let file = home.path().join("uit.ron");
    let name = file.to_str().unwrap();
    fs::write(&file, "van iets anders").unwrap();
    let said = at(&home, &["werkmap", "exporteer", name]);
    assert!(said.err.contains("uit.ron bestaat al."), "{}", said.err);
    assert_eq!((said.code, fs::read_to_string(&file).unwrap().as_str()), (1, "van iets anders"));
    good(&home, &["werkmap", "exporteer", name, "--force"]);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("workspace: \"standaard\"") && text.contains("\"een\","), "{text}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_export_to_a_full_disk_is_no_success() {
    let home = home();
    good(&home, &["note", "in-beeld", "een"]);
    let said = at(&home, &["werkmap", "exporteer", "/dev/full", "--force"]);
    assert!(said.err.contains("/dev/full niet opslaan: de schijf is vol."), "{}", said.err);
    assert_eq!(said.code, 1);
}

#[test]
fn what_was_kept_is_found_again() {
    let home = home();
    good(&home, &["note", "in-beeld", "Samira belt de woonbond over kwijtschelding"]);
    let hits = good(&home, &["search", "samira woonbond"]);
    assert!(hits.starts_with("notitie\tmijlpaal:in-beeld\tIn beeld\n"), "{hits}");
    let hits: Vec<Value> =
        serde_json::from_str(&good(&home, &["zoek", "woonbond", "--soort", "notitie", "--json"]))
            .unwrap();
    assert_eq!((hits.len(), hits[0]["id"].as_str()), (1, Some("mijlpaal:in-beeld")));
}
