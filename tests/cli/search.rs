//! `search` and `term`: the order, the shapes, the exit codes.

use routekaart::app::{Event, Look, Model, Size, handle};
use routekaart::data;
use routekaart::domain::Closed;
use routekaart::texts::Language;
use serde_json::Value;

use crate::{ids, json, run};

/// Kind and id of each hit, as the screen has them from top to bottom.
fn on_screen(query: &str) -> Vec<String> {
    let size = Size { width: 120, height: 36 };
    let roadmap = data::embedded().unwrap();
    let mut model = Model::new(roadmap, Language::Dutch, Look::default(), size);
    handle(&mut model, &Event::Pressed("/".parse().unwrap()));
    handle(&mut model, &Event::Pasted(query.to_owned()));
    let name = |(group, hit): (routekaart::search::Group, routekaart::search::Hit)| {
        format!("{}\t{}", group.id(), hit.target.id(&model.roadmap))
    };
    model.hits().into_iter().map(name).collect()
}

/// Kind and id of each hit, as the lines have them.
fn in_lines(line: &str) -> Vec<String> {
    let said = run(line).out;
    let hits = said.lines().filter(|line| !line.starts_with(' '));
    hits.map(|line| line.rsplit_once('\t').unwrap().0.to_owned()).collect()
}

/// Kind and id of each hit, in ranked order.
fn ranked(line: &str) -> Vec<String> {
    let name =
        |hit: &Value| format!("{}\t{}", hit["kind"].as_str().unwrap(), hit["id"].as_str().unwrap());
    json(line).as_array().unwrap().iter().map(name).collect()
}

#[test]
fn lines_stand_as_on_the_screen_and_json_by_rank() {
    for query in ["huurachterstand", "nazorg", "brief naar jongeren", "wat moet binnen 4 weken"] {
        let screen = on_screen(query);
        let (lines, few) = (format!("search {query} --limit 1000"), format!("search {query}"));
        assert_eq!(in_lines(&lines), screen, "{query}");
        let ranked = ranked(&format!("{lines} --json"));
        assert_eq!(ranked[0], screen[0], "{query}");
        let kind = |name: &String| name.split_once('\t').unwrap().0.to_owned();
        let first = |name: &String| ranked.iter().position(|other| kind(other) == kind(name));
        let mut by_group = ranked.clone();
        by_group.sort_by_key(first);
        assert_eq!(by_group, screen, "{query}");
        let few = in_lines(&few);
        let order: Vec<_> =
            few.iter().map(|name| screen.iter().position(|at| at == name)).collect();
        assert!(order.is_sorted(), "{query}: {few:?}");
    }
}

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
