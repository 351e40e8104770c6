//! Finding: the right thing first, for real queries; and for any query, no harm.
#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test that cannot go on says where"
)]

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use routekaart::data;
use routekaart::domain::{Choice, Closed, EvidenceLevel, Filter, Roadmap};
use routekaart::search::{Folded, Found, Group, Index, Session, Shown, Target, Within};

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
    let rows: Vec<_> = QUERIES.lines().skip(1).map(|row| row.split_once(',').unwrap()).collect();
    assert!(rows.len() >= 100);
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

/// One finger, one slip: letters swapped, doubled, left out, or hit beside. The word is then found
/// as if nothing had happened.
#[test]
fn a_slip_of_the_finger_is_forgiven() {
    let keywords: std::collections::BTreeSet<_> = ROADMAP
        .initiatives
        .iter()
        .flat_map(|(_, one)| &one.keywords)
        .filter(|word| word.len() >= 7 && word.bytes().all(|letter| letter.is_ascii_lowercase()))
        .collect();
    let (mut tried, mut right) = (0, 0);
    for word in keywords.into_iter().step_by(4) {
        let expected = found(word);
        let middle = word.len() / 2;
        let (start, end) = word.split_at(middle);
        let (one, two) = (&end[..1], &end[1..2]);
        for slip in [
            format!("{start}{two}{one}{}", &end[2..]),
            format!("{start}{one}{end}"),
            format!("{start}{}", &end[1..]),
            format!("{start}q{}", &end[1..]),
        ] {
            tried += 1;
            let first = found(&slip).into_iter().next();
            let near = first.is_some_and(|id| expected.iter().take(3).any(|right| *right == id));
            right += usize::from(near);
            if !near {
                println!("{slip} for {word}: {:?}", search(&slip).shown_for);
            }
        }
    }
    println!("{right} of {tried} slips");
    assert!(right * 100 >= tried * 95, "{right} of {tried}");
}

#[test]
fn a_compound_is_found_in_parts_and_apart() {
    for (query, right) in [
        ("schuld regeling", "begrip:schuldregeling"),
        ("signalering", "initiatief:wgs-vroegsignalering"),
        ("schuldenwijzer", "initiatief:schuldenwijzer"),
        ("schulden wijzer", "initiatief:schuldenwijzer"),
        ("rodeknop", "initiatief:eindhoven-rode-knop"),
        // Unknown as a whole: by the part that tells most, and by another name for the first.
        ("woningontruiming", "begrip:ontruiming"),
        ("ziektekostenpremie", "initiatief:zorgverzekering-op-je-achttiende"),
    ] {
        assert!(found(query).iter().take(3).any(|id| id == right), "{query}");
    }
}

#[test]
fn a_sentence_is_read_as_one() {
    for (query, right) in [
        // A verb that lost its particle: 'uitval'.
        ("klant valt uit na de intake", "initiatief:uitval-na-eerste-contact"),
        // A saying with small words in between.
        ("ze wordt uit haar huis gezet", "begrip:ontruiming"),
        // A slip in a word that has another name.
        ("schuldienstverlening", "begrip:schuldhulpverlening"),
        // A slip in a word that only people use.
        ("accoutant", "initiatief:nibud-signalenkaart-ondernemers"),
        // Numbers as people type them.
        ("5000 euro sociale lening", "initiatief:amsterdam-renteloze-sociale-lening"),
    ] {
        assert!(found(query).iter().take(3).any(|id| id == right), "{query}: {:?}", found(query));
    }
}

#[test]
fn accents_case_and_composition_do_not_count() {
    let plain = found("financiele begeleiding");
    assert!(!plain.is_empty());
    for query in
        ["Financiële begeleiding", "FINANCIE\u{308}LE BEGELEIDING", "begeleiding financiële"]
    {
        let other = found(query);
        assert_eq!(other[0], plain[0], "{query}");
        assert_eq!(other.len(), plain.len(), "{query}");
    }
}

#[test]
fn what_the_filter_hides_is_counted() {
    let filter = Filter { evidence: Choice::only(EvidenceLevel::Studied), ..Filter::default() };
    let open = search("jongeren");
    let narrow = INDEX.search(&ROADMAP, "jongeren", Within { filter, ..Within::default() });
    let initiatives = |found: &Found| found.counts[Group::Initiative.index()];
    assert!(narrow.hidden > 0);
    assert_eq!(initiatives(&narrow) + narrow.hidden, initiatives(&open));
    for hit in &narrow.hits {
        if let Target::Initiative(id) = hit.target {
            assert!(filter.admits(&ROADMAP.initiatives[id]));
        }
    }
}

#[test]
fn groups_have_all_hits_and_the_best_first() {
    let found = search("vroegsignalering");
    let groups = found.groups();
    assert_eq!(groups[0].0, found.hits[0].target.group());
    assert_eq!(groups.iter().map(|(_, hits)| hits.len()).sum::<usize>(), found.hits.len());
    for (group, hits) in groups {
        assert_eq!(hits.len(), found.counts[group.index()]);
    }
}

#[test]
fn letters_in_order_are_in_the_name_or_a_keyword() {
    for query in ["gldft", "gldfit zklijk"] {
        let found = search(query);
        if found.shown_for.is_some() {
            continue;
        }
        assert!(!found.hits.is_empty(), "{query}");
        for hit in &found.hits {
            let mut lines = vec![found.show(&ROADMAP, *hit).title];
            if let Target::Initiative(id) = hit.target {
                lines.extend(ROADMAP.initiatives[id].keywords.iter().cloned());
            }
            let has = |line: &String| {
                let folded = Folded::new(line).text().to_owned();
                let mut letters = folded.chars();
                query.chars().all(|wanted| letters.any(|letter| letter == wanted))
            };
            assert!(lines.iter().any(has), "{query}: {lines:?}");
        }
    }
}

#[test]
fn strange_queries_do_no_harm() {
    let long = "schuld ".repeat(10_000);
    let dense = "a".repeat(100_000);
    for query in [
        "",
        " ",
        "\u{0}\u{1b}[2J",
        "\u{202e}dlohcs",
        "مرحبا بالعالم",
        "שלום",
        "😀🏳️‍🌈",
        &long,
        &dense,
    ] {
        check(query, &search(query));
    }
    assert_eq!(search("").hits, []);
    assert_eq!(search("schuld").hits[0].target, search(&"schuld ".repeat(9)).hits[0].target);
}

/// What holds for whatever is typed.
fn check(query: &str, found: &Found) {
    assert!(found.hits.is_sorted_by(|one, other| one.score >= other.score), "{query:?}");
    assert!(found.counts.iter().sum::<usize>() >= found.hits.len());
    for hit in found.hits.iter().take(20) {
        let Shown { title, title_marks, context } = found.show(&ROADMAP, *hit);
        let context = context.map(|line| (line.text, line.marks));
        for (text, marks) in [(title, title_marks)].into_iter().chain(context) {
            let mut end = 0;
            for mark in marks {
                assert!(mark.start >= end && mark.start < mark.end, "{query:?}: {text}");
                assert!(text.get(mark.clone()).is_some(), "{query:?}: {text} {mark:?}");
                end = mark.end;
            }
            assert!(!text.contains('\n'));
        }
    }
}

fn settings() -> ProptestConfig {
    let seeds = FileFailurePersistence::WithSource("regressions");
    ProptestConfig {
        cases: 64,
        failure_persistence: Some(Box::new(seeds)),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn any_query_is_answered(query in any::<String>()) {
        check(&query, &search(&query));
    }

    #[test]
    fn words_that_could_be_typed_are_answered(query in "[a-zé ]{0,30}") {
        check(&query, &search(&query));
    }

    /// Typing on gives what typing it all at once gives.
    #[test]
    fn a_longer_query_finds_what_it_finds_alone(row in 1_usize..150, cut in 1_usize..12) {
        let query = QUERIES.lines().nth(row).unwrap().split_once(',').unwrap().0;
        let mut session = Session::default();
        for typed in [query, query.split(' ').next().unwrap()] {
            let ends = typed.char_indices().map(|(at, _)| at).skip(1).step_by(cut);
            for end in ends.chain([typed.len()]) {
                let part = &typed[..end];
                let found = session.search(&INDEX, &ROADMAP, part, Within::default());
                let alone = search(part);
                prop_assert_eq!(&found.hits, &alone.hits, "{}", part);
                prop_assert_eq!(&found.shown_for, &alone.shown_for, "{}", part);
            }
        }
    }
}
