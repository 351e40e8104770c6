//! `show`: every kind of thing with an id, and ids that do not exist.

use std::collections::BTreeMap;

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::{json, run};

#[test]
fn an_initiative_has_these_fields_in_this_order() {
    let said = run("show geldfit-nederlandse-schuldhulproute --json");
    let fields: Vec<_> = said
        .out
        .lines()
        .filter_map(|line| line.strip_prefix("  \"")?.split_once("\":"))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(
        fields,
        [
            "id",
            "name",
            "summary",
            "explanation",
            "provider",
            "kind",
            "layer",
            "milestones",
            "tracks",
            "phases",
            "roles",
            "laws",
            "elements",
            "scale",
            "place",
            "since",
            "status",
            "evidence",
            "keywords",
            "sources",
            "certainty"
        ]
    );
    let entry: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(entry["place"], Value::Null);
    assert_eq!(entry["since"], 2019);
    assert_eq!(entry["roles"].as_object().unwrap().len(), 3);
    assert_eq!(entry["evidence"]["level"], "praktijkervaring");
    assert!(entry["evidence"]["note"].is_string());
    let source = entry["sources"][0].as_object().unwrap();
    assert_eq!(source.len(), 3);
    assert_eq!(source["date"], Value::Null);
    assert!(source["url"].as_str().unwrap().starts_with("https://"));
    let listed = json("list --json");
    let listed = listed.as_array().unwrap().iter().find(|other| other["id"] == entry["id"]);
    assert_eq!(listed, Some(&entry));
}

#[test]
fn every_kind_of_thing_is_shown_as_json() {
    let kinds = BTreeMap::from([
        ("in-beeld --kind mijlpaal", "resident"),
        ("basisproces --kind layer", "question"),
        ("communicatie --kind rol", "explanation"),
        ("jongere --kind track", "status_date"),
        ("nazorg --kind fase", "gloss_en"),
        ("wgs --kind law", "duties"),
        ("aanbod-per-doelgroep --kind element", "certainty"),
        ("wgs --kind begrip", "see_also"),
        ("dwangakkoord --kind initiatief", "keywords"),
        ("maatschappelijke-kosten --kind cijfer", "points"),
    ]);
    for (line, field) in kinds {
        let found = json(&format!("show {line} --json"));
        assert!(found.get(field).is_some(), "{line}: {found}");
        assert_eq!(found["id"], line.split(' ').next().unwrap());
        let source = &found["sources"][0];
        assert!(source["title"].is_string() && source.get("date").is_some(), "{line}");
    }
}

#[test]
fn a_milestone_has_its_cells_roles_laws_and_elements() {
    let found = json("toon in-beeld --json");
    assert_eq!(found["number"], 2);
    for (field, ids) in [
        ("cells", ["basisproces", "inspiratielaag", "toekomstlaag"]),
        ("roles", ["beleid-juridisch", "informatie-data", "communicatie"]),
    ] {
        let texts = found[field].as_object().unwrap();
        assert_eq!(texts.len(), 3);
        for id in ids {
            let sentence = &texts[id][0];
            assert!(sentence["text"].as_str().unwrap().len() > 10);
            let own = sentence["sources"].as_array().unwrap().is_empty();
            assert_eq!(sentence["editorial"], own);
        }
    }
    assert!(!found["laws"].as_array().unwrap().is_empty());
    assert!(!found["elements"].as_array().unwrap().is_empty());
}

#[test]
fn the_first_kind_is_shown_and_the_others_are_named() {
    let said = run("show wgs --json");
    assert!(said.out.contains("Wet gemeentelijke schuldhulpverlening"));
    assert_eq!(said.err, "'wgs' is ook het id van: begrip. Kies met --soort.\n");
    assert_eq!(said.code, 0);
}

#[test]
fn an_alias_names_the_same_law() {
    let law = json("show participatiewet --json");
    for alias in law["aliases"].as_array().unwrap() {
        assert_eq!(json(&format!("show {} --kind wet --json", alias.as_str().unwrap())), law);
    }
    assert_eq!(json("show pw --json"), law);
}

#[test]
fn an_unknown_id_brings_suggestions() {
    let said = run("show wgz");
    assert_eq!(said.err, "routekaart: niets heeft het id 'wgz'\n  Bedoelt u 'wgs'?\n");
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    let said = run("show Geldfit");
    assert!(said.err.contains("'geldfit-nederlandse-schuldhulproute'"), "{}", said.err);
    let said = run("show wgs --kind initiative");
    assert!(said.err.ends_with("'wgs' is het id van: wet, begrip.\n"), "{}", said.err);
    assert_eq!(said.code, 1);
    let said = run("--lang en show qqqqqq");
    assert!(said.err.contains("nothing has the id 'qqqqqq'"), "{}", said.err);
    assert!(said.err.contains("'routekaart list'"), "{}", said.err);
}

#[test]
fn every_kind_of_thing_is_shown_as_text_of_at_most_80_columns() {
    for line in [
        "geldfit-zakelijk",
        "in-beeld",
        "toekomstlaag --kind laag",
        "informatie-data",
        "ondernemer --kind spoor",
        "preventie --kind fase",
        "wgs --kind wet",
        "aanbod-per-doelgroep",
        "wgs --kind begrip",
        "maatschappelijke-kosten --kind cijfer",
    ] {
        for language in ["nl", "en"] {
            let said = run(&format!("show {line} --lang {language}"));
            assert_eq!((said.code, said.err.as_str()), (0, ""), "{line}");
            assert!(said.out.lines().count() > 3, "{line}: {}", said.out);
            assert!(!said.out.contains('\u{1b}'), "{line}");
            for text in said.out.lines() {
                assert!(text.width() <= 80, "{line}: {text}");
                assert_eq!(text, text.trim_end(), "{line}: {text}");
            }
        }
    }
}

#[test]
fn a_text_tells_what_its_json_tells() {
    let text = run("toon geldfit-zakelijk").out;
    let entry = json("toon geldfit-zakelijk --json");
    let joined: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(joined.contains(entry["name"].as_str().unwrap()), "{text}");
    assert!(joined.contains(entry["summary"].as_str().unwrap()), "{text}");
    for source in entry["sources"].as_array().unwrap() {
        let url = source["url"].as_str().unwrap();
        assert!(text.split_whitespace().collect::<String>().contains(url), "{url}\n{text}");
    }
}
