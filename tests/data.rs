//! What the files may hold, and the words for what they may not. Each rule for a pack has a file in
//! `bad`, and `bad/expected.txt` has the lines it must produce; the rules for the map itself are
//! changes to the small roadmap in `good`, listed in `bad/map.rs`, and those for the workshop to the
//! small script, in `bad/workshop.rs`.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test fails by panicking, and its texts are its own"
)]

#[path = "bad/map.rs"]
mod map;
#[path = "bad/workshop.rs"]
mod workshop;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use routekaart::data::{self, EMBEDDED, FileKind, Problem, is_hidden};
use routekaart::domain::Roadmap;
use routekaart::texts::{Language, fault};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const SMALL: &str = include_str!("good/roadmap.ron");
const PACK: &str = include_str!("good/pack.ron");
const SCRIPT: &str = include_str!("good/workshop.ron");
const ELEMENTS: &str = include_str!("good/elements.ron");

static BASE: LazyLock<Roadmap> = LazyLock::new(small);

fn small() -> Roadmap {
    data::roadmap("small.ron", SMALL).map_err(|problems| lines(&problems)).unwrap()
}

fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| fault::line(Language::Dutch, problem)).collect()
}

fn check(text: &str) -> Vec<String> {
    lines(&data::check("x", text, &BASE))
}

fn bad_files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn the_embedded_roadmap_is_clean() {
    assert_eq!(data::embedded().err().map(|problems| lines(&problems)), None);
}

#[test]
fn the_embedded_workshop_is_clean() {
    assert_eq!(data::embedded_script().err().map(|problems| lines(&problems)), None);
}

#[test]
fn each_bad_file_says_what_is_wrong_with_it() {
    let mut found = String::new();
    for (name, text) in bad_files() {
        let problems = data::check(&name, &text, &BASE);
        assert!(!problems.is_empty(), "{name} is not bad");
        for line in lines(&problems) {
            writeln!(found, "{line}").unwrap();
        }
    }
    let expected = include_str!("bad/expected.txt");
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{found}");
}

#[test]
fn english_has_its_own_words_for_each() {
    for (name, text) in bad_files() {
        for problem in data::check(&name, &text, &BASE) {
            let english = fault::describe(Language::English, &problem.fault);
            assert_ne!(english, fault::describe(Language::Dutch, &problem.fault));
            assert!(english.ends_with(['.', '?']), "{english}");
        }
    }
    let text = PACK.replace("op-zoek", "").replace("in-beeld", "op-zoeken");
    let problems = data::check("pack.ron", &text, &BASE);
    let lines: Vec<_> =
        problems.iter().map(|problem| fault::line(Language::English, problem)).collect();
    assert_eq!(
        lines,
        [
            "pack.ron:13:20: proef · milestones: Unknown milestone 'op-zoeken'. Did you mean 'op-zoek'?"
        ]
    );
}

#[test]
fn each_rule_of_the_map_has_its_words() {
    for (from, to, expected) in map::RULES {
        let text = SMALL.replacen(from, to, 1);
        assert_ne!(text, SMALL, "{from} is not in the small roadmap");
        let expected: Vec<_> = expected.iter().map(|line| format!("x:{line}")).collect();
        assert_eq!(check(&text), expected, "{from} → {to}");
    }
}

#[test]
fn each_rule_of_the_workshop_has_its_words() {
    for (from, to, expected) in workshop::RULES {
        let text = SCRIPT.replacen(from, to, 1);
        assert_ne!(text, SCRIPT, "{from} is not in the small script");
        let expected: Vec<_> = expected.iter().map(|line| format!("x:{line}")).collect();
        assert_eq!(check(&text), expected, "{from} → {to}");
    }
}

#[test]
fn a_script_is_no_pack_and_no_roadmap() {
    assert_eq!(check(SCRIPT), Vec::<String>::new());
    assert_eq!(data::kind(SCRIPT), FileKind::Script);
    assert_eq!(data::kind(SMALL), FileKind::Roadmap);
    assert_eq!(data::kind(PACK), FileKind::Pack);
    assert!(data::script("x", SMALL).is_err());
    assert!(data::roadmap("x", SCRIPT).is_err());
}

#[test]
fn all_faults_of_a_script_are_told_at_once() {
    let mut text = SCRIPT.to_owned();
    for (from, to, _) in workshop::RULES.iter().take(8) {
        text = text.replacen(from, to, 1);
    }
    let lines = check(&text);
    assert!(lines.len() >= 6, "{lines:?}");
    assert!(data::script("x", "").is_err());
    for length in [1, 100, SCRIPT.len() / 2, SCRIPT.len() - 3] {
        assert!(data::script("x", &SCRIPT[..length]).is_err(), "{length}");
    }
}

#[test]
fn a_section_that_is_not_there_is_one_problem() {
    for section in ["about", "contact", "basic_services", "elements", "terms", "milestones"] {
        let start = SMALL.find(&format!("  {section}: ")).unwrap();
        let length = SMALL[start..].find("\n  ]").into_iter().chain(SMALL[start..].find("\n  )"));
        let end = start + length.min().unwrap() + "\n  ],\n".len();
        let text = format!("{}{}", &SMALL[..start], &SMALL[end..]);
        let missing: Vec<_> =
            check(&text).into_iter().filter(|line| line.contains("ontbreekt")).collect();
        let expected = format!("x:1:1: {section}: Dit ontbreekt, en het moet er zijn. Vul het in.");
        assert_eq!(missing, [expected]);
    }
}

#[test]
fn the_order_of_closed_sets_is_free() {
    let text =
        SMALL.replacen("\"basisproces\": [(text: \"Basis van 1.\"", "\"x\": [(text: \"B.\"", 1);
    let text = text.replacen("\"toekomstlaag\":", "\"basisproces\":", 1).replacen(
        "\"x\":",
        "\"toekomstlaag\":",
        1,
    );
    assert_eq!(check(&text), Vec::<String>::new());
}

#[test]
fn a_pack_adds_its_initiatives() {
    let mut roadmap = small();
    let pack = data::lay_pack(&mut roadmap, "pack.ron", PACK).unwrap();
    assert_eq!(pack.name, "Testpakket");
    assert_eq!(pack.initiatives, [roadmap.initiatives.find("proef").unwrap()]);
    assert_eq!(roadmap.initiatives.len(), 2);
    let laws = &roadmap.initiatives[pack.initiatives[0]].laws;
    assert_eq!(roadmap.laws[laws[0]].key, "wgs");
}

#[test]
fn a_pack_is_laid_once() {
    let mut roadmap = small();
    data::lay_pack(&mut roadmap, "pack.ron", PACK).unwrap();
    let problems = data::lay_pack(&mut roadmap, "pack.ron", PACK).unwrap_err();
    assert_eq!(
        lines(&problems),
        [
            "pack.ron:6:7: proef · id: De routekaart heeft al een initiatief met de id 'proef'. Kies een andere id."
        ]
    );
    assert_eq!(roadmap.initiatives.len(), 2);
}

#[test]
fn a_pack_with_any_problem_leaves_the_roadmap_as_it_was() {
    for (name, text) in bad_files() {
        let mut roadmap = small();
        assert!(data::lay_pack(&mut roadmap, &name, &text).is_err(), "{name}");
        let Roadmap { initiatives, elements, sources, .. } = &roadmap;
        assert_eq!((initiatives.len(), elements.len(), sources.len()), (1, 1, 2), "{name}");
    }
}

#[test]
fn a_pack_adds_its_elements_and_their_sources() {
    let mut roadmap = small();
    let pack = data::lay_pack(&mut roadmap, "pack.ron", ELEMENTS).unwrap();
    assert_eq!((pack.initiatives.len(), pack.elements.len()), (0, 1));
    let element = &roadmap.elements[pack.elements[0]];
    assert_eq!((element.key.as_str(), element.is_added), ("snelle-start", true));
    let cited = |id| roadmap.sources[id].key.as_str();
    let sentences = &element.explanation.sentences;
    let cited: Vec<_> =
        sentences.iter().flat_map(|one| &one.sources).map(|&id| cited(id)).collect();
    assert_eq!(cited, ["handreiking", "bron-twee"]);
    assert!(roadmap.elements.iter().any(|(_, element)| !element.is_added));
}

#[test]
fn an_initiative_of_a_pack_may_name_an_element_of_that_pack() {
    let (_, initiatives) = PACK.split_once("  initiatives:").unwrap();
    let initiatives = initiatives.replace("vroeg-signaleren", "snelle-start");
    let text = ELEMENTS.trim_end().trim_end_matches(')');
    let text = format!("{text}  initiatives:{initiatives}");
    let mut roadmap = small();
    let pack = data::lay_pack(&mut roadmap, "pack.ron", &text).unwrap();
    assert_eq!(roadmap.initiatives[pack.initiatives[0]].elements, pack.elements);
    let problems = data::check("x", &text, &roadmap);
    assert_eq!(lines(&problems).len(), 3, "source, element and initiative are there already");
}

#[test]
fn a_roadmap_is_no_pack() {
    let problems = data::lay_pack(&mut small(), "x", SMALL).unwrap_err();
    let about = "x:3:3: about: Onbekend veld 'about'. De velden zijn: version, name, sources, elements, initiatives.";
    assert!(lines(&problems).iter().any(|line| line == about));
    assert_eq!(check(SMALL), Vec::<String>::new());
}

#[test]
fn a_byte_order_mark_is_no_problem_and_no_column() {
    assert_eq!(check(&format!("\u{FEFF}{PACK}")), Vec::<String>::new());
    let text = PACK.replacen("(\n", "(vreemd: 1,\n", 1);
    assert_eq!(check(&format!("\u{FEFF}{text}")), check(&text));
    assert!(check(&text)[0].starts_with("x:1:2: vreemd:"));
}

#[test]
fn windows_line_ends_and_every_spelling_of_ron_are_read() {
    assert_eq!(check(&PACK.replace('\n', "\r\n")), Vec::<String>::new());
    let text = PACK
        .replacen('(', "#![enable(implicit_some)]\n/* een /* pakket */ */ Pack(", 1)
        .replace("\"Proef\"", "Some(r#\"Proef \"een\"\"#)")
        .replace("since: 2024", "since: Some(2_024)");
    assert_eq!(check(&text), Vec::<String>::new());
    // The same once more, but read the long way because something else is wrong.
    let bad = text.replace("\"hoog\"", "hoog");
    assert_eq!(check(&bad).len(), 1, "{:?}", check(&bad));
}

#[test]
fn brackets_without_end_give_a_sentence() {
    for open in ["[", "(", "{", "(a:", "[[(", "Some("] {
        let text = format!("(version: 1, name: {}", open.repeat(200_000));
        let lines = check(&text);
        assert!(lines.iter().any(|line| line.contains("meer dan 64 haakjes")), "{lines:?}");
    }
}

#[test]
fn no_more_than_five_hundred_are_listed() {
    let text = format!("(version: 1, name: \"x\", initiatives: [{}])", "(id: 3),".repeat(600));
    let problems = data::check("x", &text, &BASE);
    assert_eq!(problems.len(), 501);
    let last = fault::describe(Language::Dutch, &problems.last().unwrap().fault);
    assert!(last.contains("de eerste 500"), "{last}");
}

#[test]
fn what_is_repeated_of_a_file_cannot_steer_the_terminal() {
    let text = PACK.replace("\"proef\"", "\"\u{1b}[2Jproef\u{202e}\"").replace("kind:", "k\u{1b}:");
    for line in check(&text) {
        assert!(!line.chars().any(is_hidden), "{line:?}");
    }
}

fn settings() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("regressions"))),
        ..ProptestConfig::default()
    }
}

/// Takes characters out, puts one in, or cuts the rest off.
fn mutated(text: &str, changes: &[(prop::sample::Index, u8, char)]) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for (place, kind, letter) in changes {
        let place = place.index(letters.len().max(1));
        match kind {
            0 => letters.truncate(place),
            1 | 2 => letters.insert(place.min(letters.len()), *letter),
            _ if place < letters.len() => drop(letters.remove(place)),
            _ => {}
        }
    }
    letters.into_iter().collect()
}

fn assert_sound(text: &str) -> Result<(), TestCaseError> {
    let problems = data::check("x", text, &BASE);
    let is_laid = data::lay_pack(&mut small(), "x", text).is_ok();
    prop_assert!(is_laid || !problems.is_empty());
    let last_line = text.matches('\n').count() + 1;
    for problem in &problems {
        prop_assert!((1..=last_line).contains(&problem.line), "{problem:?}");
        prop_assert!(problem.column >= 1);
        prop_assert!(!fault::line(Language::Dutch, problem).contains('\n'));
    }
    prop_assert!(problems.is_sorted_by_key(|problem| (problem.line, problem.column)));
    Ok(())
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn any_text_ends_in_a_roadmap_or_a_problem(text in any::<String>()) {
        assert_sound(&text)?;
    }

    #[test]
    fn any_tokens_end_in_a_roadmap_or_a_problem(
        tokens in vec(prop::sample::select(vec![
            "(", ")", "[", "]", "{", "}", ",", ":", "id", "initiatives", "\"a\"", "\"", "12", "Some",
            "/*", "*/", "//", "\n", "r#\"", "\\", "roles", "None", "'", "#![", "version: 1",
        ]), 0..60),
    ) {
        assert_sound(&tokens.concat())?;
        assert_sound(&tokens.join(" "))?;
    }

    #[test]
    fn a_damaged_pack_ends_in_a_pack_or_a_problem(
        changes in vec((any::<prop::sample::Index>(), 0..8_u8, prop_oneof![
            prop::sample::select("()[]{},:\"\\/*'#rn \n0".chars().collect::<Vec<_>>()),
            any::<char>(),
        ]), 1..6),
    ) {
        assert_sound(&mutated(PACK, &changes))?;
        assert_sound(&mutated(ELEMENTS, &changes))?;
    }
}

#[test]
fn one_mistake_in_the_embedded_text_is_one_problem() {
    let text = EMBEDDED.replacen("version: 1", "version: \"1\"", 1);
    let lines = lines(&data::roadmap("x", &text).unwrap_err());
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("version: Hier hoort een heel getal"), "{lines:?}");
}

#[test]
fn the_embedded_text_damaged_anywhere_never_fails_silently() {
    let lengths = [0, 1, 2, 100, 5_000, EMBEDDED.len() / 2, EMBEDDED.len() - 3];
    for length in lengths {
        let text = EMBEDDED.get(..EMBEDDED.floor_char_boundary(length)).unwrap();
        assert!(data::roadmap("x", text).is_err(), "{length}");
    }
}
