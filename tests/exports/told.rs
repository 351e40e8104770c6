//! `export` and `import`, as a person and a script would type them.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use tempfile::TempDir;

struct Said {
    out: String,
    err: String,
    code: i32,
}

/// What the program said, as someone of this name.
fn at(home: &Path, user: &str, words: &[&str]) -> Said {
    let output = Command::new(env!("CARGO_BIN_EXE_routekaart"))
        .env("USER", user)
        .env("LC_ALL", "C")
        .arg("--data")
        .arg(home)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Said {
        out: String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n"),
        err: String::from_utf8(output.stderr).unwrap().replace("\r\n", "\n"),
        code: output.status.code().unwrap(),
    }
}

fn good(home: &Path, user: &str, words: &[&str]) -> String {
    let said = at(home, user, words);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{words:?}");
    said.out
}

fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_document_goes_to_the_screen_or_to_a_file() {
    let home = home();
    let path = home.path().join("verslag.docx");
    let name = path.to_str().unwrap();
    good(home.path(), "samira", &["note", "in-beeld", "Besproken"]);
    let report = good(home.path(), "samira", &["exporteer", "--formaat", "md"]);
    assert!(report.starts_with("# Verslag\n") && report.contains("Besproken"), "{report:.200}");
    let told = good(home.path(), "samira", &["export", "--output", name]);
    assert_eq!(told.trim_end(), name);
    assert!(fs::read(&path).unwrap().starts_with(b"PK"));
    let again = at(home.path(), "samira", &["export", "-o", name]);
    assert!(again.err.contains("verslag.docx bestaat al."), "{}", again.err);
    assert_eq!((again.code, again.out.as_str()), (1, ""));
    good(home.path(), "samira", &["export", "-o", name, "--force", "--format", "excel"]);
}

#[test]
fn what_cannot_be_written_is_told_in_a_sentence() {
    let home = home();
    let folder = home.path().to_str().unwrap();
    let missing = format!("{folder}/weg/uit.md");
    let ending = format!("{folder}/weg/");
    for (words, code, sentence) in [
        (vec!["export", "--format", "docx"], 2, "een docx-bestand kan niet op het scherm"),
        (vec!["export", "--format", "xlsx"], 2, "Noem het bestand met --output BESTAND."),
        (vec!["export"], 2, "hier ontbreekt nog: --format"),
        (vec!["export", "-o", "uit.pdf"], 2, "hier ontbreekt nog: --format"),
        (vec!["export", "--format", "pdf"], 2, "Kies uit: md"),
        (vec!["export", "--format", "md", "-o", folder, "--force"], 1, "het is een map."),
        (vec!["export", "--format", "md", "-o", &missing], 1, "weg bestaat niet."),
        (vec!["export", "--format", "md", "-o", &ending], 1, "weg/ bestaat niet."),
        (vec!["import"], 2, "hier ontbreekt nog"),
        (vec!["import", &missing], 1, "niet lezen: het bestaat niet."),
        (vec!["import", "--undo"], 1, "niets geïmporteerd om terug te draaien."),
    ] {
        let said = at(home.path(), "samira", &words);
        assert!(said.err.contains(sentence), "{words:?}: {}", said.err);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{words:?}");
    }
}

#[test]
fn what_someone_kept_comes_in_and_goes_out_again() {
    let (hers, his) = (home(), home());
    good(hers.path(), "samira", &["note", "in-beeld", "Van Samira"]);
    good(hers.path(), "samira", &["bookmark", "moneyways"]);
    let file = hers.path().join("uit.json");
    let name = file.to_str().unwrap();
    good(hers.path(), "samira", &["export", "--what", "bookmarks", "-o", name]);
    good(his.path(), "jan", &["note", "in-beeld", "Van Jan"]);
    let told = good(his.path(), "jan", &["importeer", name]);
    assert_eq!(
        told,
        "Erbij gekomen: 1 bladwijzer, 1 notitie.\nVan: samira.\n\
         Terugdraaien: routekaart importeer --terug\n"
    );
    assert!(good(his.path(), "jan", &["notes"]).contains("Van Samira"));
    let again = good(his.path(), "jan", &["import", name]);
    assert_eq!(again, "Niets nieuws: dit stond er al.\n");
    let back = good(his.path(), "jan", &["import", "--undo"]);
    assert_eq!(back, "Teruggedraaid: 2.\n");
    let notes = good(his.path(), "jan", &["notes"]);
    assert!(notes.contains("Van Jan") && !notes.contains("Van Samira"), "{notes}");
    assert_eq!(at(his.path(), "jan", &["import", "--undo"]).code, 1);
}

#[test]
fn what_was_changed_after_an_import_stays() {
    let home = home();
    let file = home.path().join("uit.json");
    let name = file.to_str().unwrap();
    let thing = "element:aanbod-per-doelgroep";
    let score = |level: &str| good(home.path(), "samira", &["score", thing, level]);
    let level = || {
        let list = good(home.path(), "samira", &["score", "--list"]);
        let line = list.lines().find(|line| line.starts_with(thing)).unwrap().to_owned();
        line.split('\t').nth(1).unwrap().to_owned()
    };
    good(home.path(), "samira", &["werkmap", "nieuw", "een"]);
    score("op-orde");
    good(home.path(), "samira", &["bookmark", "moneyways"]);
    good(home.path(), "samira", &["export", "-o", name]);
    good(home.path(), "samira", &["werkmap", "nieuw", "twee"]);
    good(home.path(), "samira", &["import", name]);
    assert_eq!(level(), "op-orde");
    score("deels");
    let back = good(home.path(), "samira", &["import", "--undo"]);
    assert_eq!(back, "Teruggedraaid: 1.\nSindsdien gewijzigd, en dus gebleven: 1.\n");
    assert_eq!(level(), "deels");
}

#[test]
fn what_an_import_took_the_place_of_comes_back() {
    let (hers, his) = (home(), home());
    let score = |home: &Path, user: &str, level: &str| {
        good(home, user, &["score", "element:aanbod-per-doelgroep", level])
    };
    score(his.path(), "jan", "niet-gestart");
    score(hers.path(), "samira", "op-orde");
    let file = hers.path().join("uit.ron");
    let name = file.to_str().unwrap();
    good(hers.path(), "samira", &["workspace", "export", name]);
    let told = good(his.path(), "jan", &["import", name]);
    assert!(told.starts_with("Erbij gekomen: 1 score."), "{told}");
    good(his.path(), "jan", &["import", "--undo"]);
    let list = good(his.path(), "jan", &["score", "--list"]);
    assert!(list.contains("element:aanbod-per-doelgroep\tniet-gestart"), "{list}");
}
