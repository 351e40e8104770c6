//! Finding: the right thing first, for real queries; and for any query, no harm.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says where")]

use std::sync::LazyLock;

use routekaart::data;
use routekaart::domain::{Closed, Roadmap};
use routekaart::search::{Found, Index, Within};

/// Queries as advisers speak, with what must come first: `kind:id`, alternatives behind a bar.
const QUERIES: &str = include_str!("queries.csv");

static ROADMAP: LazyLock<Roadmap> = LazyLock::new(|| data::embedded().unwrap());
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&ROADMAP));

fn search(query: &str) -> Found {
    INDEX.search(&ROADMAP, query, Within::default())
}

/// The names of what was found, as the queries write them.
fn found(query: &str) -> Vec<String> {
    let name = |hit: &routekaart::search::Hit| {
        format!("{}:{}", hit.target.group().id(), hit.target.id(&ROADMAP))
    };
    search(query).hits.iter().map(name).collect()
}

#[test]
fn the_right_one_is_first() {
    let held = std::env::var("HELD").ok().map(|path| std::fs::read_to_string(path).unwrap());
    let rows: Vec<_> = held
        .as_deref()
        .unwrap_or(QUERIES)
        .lines()
        .skip(1)
        .map(|row| row.split_once(',').unwrap())
        .collect();
    assert!(rows.len() >= 80);
    let (mut first, mut near) = (0, 0);
    for (query, right) in &rows {
        let right: Vec<_> = right.split('|').collect();
        let found = found(query);
        let place = found.iter().position(|id| right.contains(&id.as_str()));
        first += usize::from(place == Some(0));
        near += usize::from(place.is_some_and(|place| place < 3));
        if place != Some(0) {
            let place = place.map_or("-".to_owned(), |place| (place + 1).to_string());
            println!("{place:>3}  {query}  →  {:?}", &found[..found.len().min(3)]);
        }
    }
    println!("first: {first}, in the first three: {near}, of {}", rows.len());
    assert!(first * 100 >= rows.len() * 90, "first: {first} of {}", rows.len());
    assert!(near * 100 >= rows.len() * 98, "in the first three: {near} of {}", rows.len());
}

#[test]
fn every_query_asks_for_something_that_is_there() {
    let all: Vec<_> = ["initiatief", "wet", "begrip", "element", "cijfer", "mijlpaal"].to_vec();
    for id in QUERIES.lines().skip(1).flat_map(|row| row.split_once(',').unwrap().1.split('|')) {
        let (kind, key) = id.split_once(':').unwrap();
        let is_there = match kind {
            "initiatief" => ROADMAP.initiatives.find(key).is_some(),
            "wet" => ROADMAP.laws.find(key).is_some(),
            "begrip" => ROADMAP.terms.find(key).is_some(),
            "element" => ROADMAP.elements.find(key).is_some(),
            "cijfer" => ROADMAP.figures.find(key).is_some(),
            "mijlpaal" => routekaart::domain::MilestoneId::from_id(key).is_some(),
            _ => panic!("{id}: not one of {all:?}"),
        };
        assert!(is_there, "{id}");
    }
}
