//! Files of a person's own: checking them, laying packs over the roadmap, another roadmap.

use std::fs;

use serde_json::Value;
use tempfile::TempDir;

use crate::{README, Said, program, run, said};

/// A pack that is in order: the one that the README shows.
fn pack() -> &'static str {
    let (_, rest) = README.split_once("<!-- pack:start -->\n```ron\n").unwrap();
    rest.split_once("```\n<!-- pack:end -->").unwrap().0
}

/// A pack with an element: the one that the README shows.
fn element_pack() -> &'static str {
    let (_, rest) = README.split_once("<!-- elements:start -->\n```ron\n").unwrap();
    rest.split_once("```\n<!-- elements:end -->").unwrap().0
}

/// A data folder with these packs.
fn data_folder(packs: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("packs")).unwrap();
    for (name, text) in packs {
        fs::write(folder.path().join("packs").join(name), text).unwrap();
    }
    folder
}

fn run_with(folder: &TempDir, line: &str) -> Said {
    said(program().arg("--data").arg(folder.path()).args(line.split_whitespace()).output().unwrap())
}

#[test]
fn the_roadmap_of_this_project_is_in_order() {
    let said = said(
        program()
            .args(["check", "assets/roadmap.ron"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap(),
    );
    assert_eq!(said.out, "assets/roadmap.ron: in orde (325 initiatieven)\n");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
}

#[test]
fn good_and_bad_files_are_told_apart_in_one_run() {
    let folder = tempfile::tempdir().unwrap();
    let bad = pack().replace("lokaal-initiatief", "feestje").replace("2025-09", "vorig jaar");
    fs::write(folder.path().join("goed.ron"), pack()).unwrap();
    fs::write(folder.path().join("fout.ron"), bad).unwrap();
    let run = |language: &str| {
        let files = ["--lang", language, "check", "goed.ron", "fout.ron", "weg.ron"];
        said(program().args(files).current_dir(folder.path()).output().unwrap())
    };
    let dutch = run("nl");
    let lines: Vec<_> = dutch.out.lines().collect();
    assert_eq!(lines.len(), 4, "{}", dutch.out);
    assert_eq!(lines[0], "goed.ron: in orde (1 initiatief)");
    assert!(lines[1].starts_with("fout.ron:11:") && lines[1].contains("feestje"), "{}", lines[1]);
    assert!(
        lines[2].starts_with("fout.ron:27:") && lines[2].contains("vorig jaar"),
        "{}",
        lines[2]
    );
    assert!(lines[3].contains("weg.ron") && lines[3].contains("het bestaat niet"), "{}", lines[3]);
    assert_eq!(dutch.code, 1);
    let english = run("en");
    assert!(english.out.contains("goed.ron: in order (1 initiative)"), "{}", english.out);
}

#[test]
fn a_pack_is_laid_over_the_roadmap() {
    let folder = data_folder(&[("voorbeeldstad.ron", pack())]);
    let said = run_with(&folder, "list");
    assert_eq!(said.out.lines().count(), 326);
    assert!(said.out.contains("\nvoorbeeldstad-geldcafe\t"));
    assert_eq!(said.err, "");
}

#[test]
fn a_pack_with_an_element_is_laid_over_the_roadmap() {
    let folder = data_folder(&[("basis.ron", element_pack())]);
    let said = run_with(&folder, "show naam-van-het-element");
    assert!(said.out.contains("Wat een bron erover zegt."), "{}", said.out);
    assert!(said.out.contains("https://example.org/elementen"), "{}", said.out);
    let file = folder.path().join("packs/basis.ron");
    let said = run(&format!("check {}", file.display()));
    assert!(said.out.ends_with("basis.ron: in orde (1 element)\n"), "{}", said.out);
}

#[test]
fn a_bad_pack_is_named_and_left_out_and_the_rest_goes_on() {
    let bad = pack().replace("summary:", "samenvatting:");
    let folder = data_folder(&[("a.ron", &bad), ("b.ron", pack()), ("c.txt", "geen pakket")]);
    let said = run_with(&folder, "list");
    assert_eq!(said.out.lines().count(), 326);
    assert!(said.err.starts_with("Het pakket "), "{}", said.err);
    assert!(said.err.contains("a.ron") && said.err.contains("samenvatting"), "{}", said.err);
    assert!(!said.err.contains("b.ron"), "{}", said.err);
    assert_eq!(said.code, 0);
}

#[test]
fn another_roadmap_can_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let text = include_str!("../../assets/roadmap.ron");
    let own = text.replace("name: \"Geldfit Zakelijk\"", "name: \"Geldfit voor ondernemers\"");
    fs::write(folder.path().join("eigen.ron"), own).unwrap();
    fs::write(folder.path().join("kapot.ron"), "(version: 1,").unwrap();
    let run = |file: &str| {
        let line = ["list", "--kaart", file];
        said(program().args(line).current_dir(folder.path()).output().unwrap())
    };
    assert!(run("eigen.ron").out.contains("\tGeldfit voor ondernemers\t"));
    let broken = run("kapot.ron");
    assert_eq!((broken.code, broken.out.as_str()), (1, ""));
    assert!(broken.err.contains("kapot.ron:1:"), "{}", broken.err);
    let missing = run("weg.ron");
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("weg.ron") && missing.err.contains("bestaat niet"));
}

#[test]
fn paths_name_the_folders_and_the_packs() {
    let folder = data_folder(&[("voorbeeldstad.ron", pack())]);
    let said = run_with(&folder, "paden");
    let packs = folder.path().join("packs");
    let workspaces = folder.path().join("werkmappen");
    let expected = format!(
        "gegevens\t{}\npakketten\t{}\npakket\t{}\n\
         werkmappen\t{}\tbestaat nog niet\nwerkmap\t{}\tbestaat nog niet\n",
        folder.path().display(),
        packs.display(),
        packs.join("voorbeeldstad.ron").display(),
        workspaces.display(),
        workspaces.join("standaard").display()
    );
    assert_eq!(said.out, expected);
    assert!(run("paths").out.lines().all(|line| line.ends_with("\tbestaat nog niet")));
}

/// What the lines tell, a script can read too.
#[test]
fn files_and_folders_are_told_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let bad = pack().replace("2025-09", "vorig jaar");
    fs::write(folder.path().join("goed.ron"), pack()).unwrap();
    fs::write(folder.path().join("fout.ron"), bad).unwrap();
    let told = |line: &str| {
        let mut command = program();
        command.current_dir(folder.path()).env("ROUTEKAART_HOME", folder.path());
        let said = said(command.args(line.split_whitespace()).output().unwrap());
        let told: Value = serde_json::from_str(&said.out).unwrap();
        (said.code, told)
    };
    let (code, checked) = told("check --json goed.ron fout.ron weg.ron");
    assert_eq!((code, checked.as_array().unwrap().len()), (1, 3));
    assert_eq!(checked[0]["problems"], serde_json::json!([]));
    assert!(checked[1]["problems"][0]["line"].is_u64(), "{checked}");
    assert!(checked[2]["problems"][0]["line"].is_null(), "{checked}");
    assert_eq!(told("check --json goed.ron").0, 0);

    let (code, paths) = told("paths --json");
    assert_eq!((code, paths["data"]["exists"].as_bool()), (0, Some(true)));
    assert_eq!(paths["packs_folder"]["exists"], false);
    let (code, scores) = told("score --list --json --milestone op-zoek");
    assert_eq!((code, scores[0]["level"].is_null()), (0, true), "{scores}");
    assert!(scores[0]["id"].is_string() && scores[0]["title"].is_string(), "{scores}");
    let (code, shelf) = told("workspace list --json");
    assert_eq!((code, shelf.is_array()), (0, true), "{shelf}");
    let (code, place) = told("workspace path --json");
    assert_eq!((code, place["path"].is_string()), (0, true), "{place}");
}
