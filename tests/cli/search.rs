//! `search` and `term`: the order, the shapes, the exit codes.

use crate::{ids, json, run};

#[test]
fn hits_come_in_order_with_what_matched() {
    let hits = json("search huurachterstand brief --json");
    let list = hits.as_array().unwrap();
    assert!(list.len() > 3 && list.len() <= 20);
    let scores: Vec<_> = list.iter().map(|hit| hit["score"].as_u64().unwrap()).collect();
    assert!(scores.is_sorted_by(|one, other| one >= other), "{scores:?}");
    for hit in list {
        let fields = hit.as_object().unwrap();
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["id", "kind", "matched", "name", "score"]);
        assert!(!hit["matched"].as_array().unwrap().is_empty(), "{hit}");
    }
    assert_eq!(hits, json("zoek brief huurachterstand --json"));
}

#[test]
fn a_kind_and_a_number_narrow() {
    let terms = json("search schuld --kind term --limit 3 --json");
    assert_eq!(terms, json("zoek schuld --soort begrip --hooguit 3 --json"));
    assert_eq!(ids(&terms).len(), 3);
    assert!(terms.as_array().unwrap().iter().all(|hit| hit["kind"] == "begrip"));
    let cells = json("search ombudsman --kind cell --json");
    assert_eq!(cells[0]["kind"], "vak");
    assert!(cells[0]["id"].as_str().unwrap().contains('/'), "{cells}");
}

#[test]
fn a_line_has_kind_id_and_name_with_tabs_between() {
    let said = run("zoek rode knop --limit 2");
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let first = said.out.lines().next().unwrap();
    assert_eq!(first, "initiatief\teindhoven-rode-knop\tRode knop Eindhoven");
    let context = run("zoek graffitiwerk --limit 1").out;
    let below = context.lines().nth(1).unwrap();
    assert!(below.starts_with("    ") && below.contains("graffitiwerk"), "{context}");
}

#[test]
fn the_likely_word_is_told() {
    let said = run("zoek bewindvoeder");
    assert_eq!((said.code, said.err.as_str()), (0, "Getoond voor 'bewindvoerder'.\n"));
    let said = run("--lang en search bewindvoeder --json");
    assert_eq!((said.code, said.err.as_str()), (0, "Shown for 'bewindvoerder'.\n"));
}

#[test]
fn nothing_found_is_told() {
    let said = run("zoek qqqqzzz");
    assert_eq!(said.err, "routekaart: niets gevonden voor 'qqqqzzz'\n");
    assert_eq!((said.code, said.out.as_str()), (1, ""));
    let said = run("zoek qqqqzzz --json");
    assert_eq!((said.code, said.out.as_str()), (1, "[]\n"));
    let said = run("zoek bewindvoeder --soort mijlpaal");
    assert_eq!(
        said.err,
        "routekaart: niets gevonden voor 'bewindvoeder'\n  Bedoelt u 'bewindvoerder'?\n"
    );
    assert_eq!(said.code, 1);
}

#[test]
fn a_term_is_explained() {
    let said = run("begrip vtlb");
    assert_eq!(said.code, 0);
    assert_eq!(said.out, run("show vrij-te-laten-bedrag --kind term").out);
    assert_eq!(json("term nulaanbod --json")["id"], "nulaanbod");
    let said = run("term nazrog");
    assert!(said.err.contains("Getoond voor 'nazorg'."), "{}", said.err);
    assert_eq!(run("term qqqqzzz").code, 1);
}
