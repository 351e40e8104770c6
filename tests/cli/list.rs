//! `list`: the counts, the filters, the columns.

use serde_json::Value;

use crate::{ids, json, run};

/// The number of initiatives in every place of the map, counted outside the program.
const COUNTS: &str = include_str!("../counts.csv");

#[test]
fn every_place_of_the_map_has_as_many_initiatives_as_were_counted() {
    let list = json("list --json");
    let list = list.as_array().unwrap();
    let has = |entry: &Value, field: &str, id: &str| {
        let found = &entry[field];
        let listed = found.as_array().is_some_and(|ids| ids.iter().any(|found| found == id));
        id == "*" || listed || found.get(id).is_some() || found == id
    };
    let fields = ["milestones", "layer", "roles", "tracks", "phases"];
    let mut rows = 0;
    for row in COUNTS.lines().skip(1) {
        let cells: Vec<_> = row.split(',').collect();
        let wanted =
            |entry: &&Value| fields.iter().zip(&cells).all(|(field, id)| has(entry, field, id));
        let count = list.iter().filter(wanted).count();
        assert_eq!(count.to_string(), cells[5], "{row}");
        rows += 1;
    }
    assert_eq!(rows, 1 + 8 + 3 + 3 + 3 + 5 + 8 * 3 * 3 * 3);
}

#[test]
fn filters_leave_what_was_counted() {
    let options = ["--milestone", "--layer", "--role", "--track", "--phase"];
    for row in COUNTS.lines().skip(1).step_by(7) {
        let cells: Vec<_> = row.split(',').collect();
        let chosen = options.iter().zip(&cells).filter(|(_, id)| **id != "*");
        let line: Vec<_> = chosen.map(|(option, id)| format!("{option} {id}")).collect();
        let said = run(&format!("list {}", line.join(" ")));
        assert_eq!(said.out.lines().count().to_string(), cells[5], "{row}");
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{row}");
    }
}

#[test]
fn the_same_option_twice_widens_and_another_option_narrows() {
    let one = json("list --milestone op-zoek --json");
    let both = json("list --milestone op-zoek --milestone met-vertrouwen --json");
    let comma = json("lijst --mijlpaal op-zoek,met-vertrouwen --json");
    assert!(ids(&both).len() > ids(&one).len());
    assert_eq!(both, comma);
    let narrow = json("list --milestone op-zoek --layer toekomstlaag --json");
    assert!(ids(&narrow).len() < ids(&one).len());
    let dutch = json("lijst --mijlpaal op-zoek --laag toekomstlaag --json");
    assert_eq!(narrow, dutch);
}

#[test]
fn a_line_has_seven_columns_with_tabs_between() {
    let said = run("list --milestone op-zoek --layer basisproces");
    for line in said.out.lines() {
        assert_eq!(line.split('\t').count(), 7, "{line}");
    }
    assert!(
        said.out.starts_with(
            "wgs-brede-toegang\tBrede toegang tot schuldhulp (Wgs)\tbasisproces\top-zoek\t\
             landelijk\twettelijk-verplicht\t\n"
        ),
        "{}",
        said.out
    );
    assert!(!said.out.contains('\u{1b}'));
}
