//! Real files with something wrong in them, for everything that reads a file: it ends soon, with
//! what the file says or with a sentence about it that commands no terminal.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::ops::Range;
use std::path::Path;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use routekaart::data::workspace::{read, read_shared};
use routekaart::data::{self, Problem};
use routekaart::domain::Roadmap;
use routekaart::error::Error;
use routekaart::settings::{EXAMPLE, EXAMPLE_IN_ENGLISH};
use routekaart::shell::files;
use routekaart::texts::{Language, fault};

const ROADMAP: &str = include_str!("good/roadmap.ron");
const PACK: &str = include_str!("good/pack.ron");
const ELEMENTS: &str = include_str!("good/elements.ron");
const SCRIPT: &str = include_str!("good/workshop.ron");
const LATER: &str = include_str!("workspace/later.ron");

/// What two writers keep, as it is handed over.
const SHARED: &str = r#"(
  version: 1,
  workspace: "standaard",
  files: [
    (
      writer: (id: "00c0ffee00c0ffee", name: "Samira", since: "1795510800000-0"),
      entries: [
        (
          at: "1795510801000-0",
          entry: Notitie(
            id: "1795510801000-0-00c0ffee00c0ffee",
            about: "vak:in-beeld/basisproces",
            title: "In beeld, basisproces",
            text: ["Besproken met het wijkteam.", "- [ ] Bel de corporatie"],
          ),
        ),
      ],
    ),
  ],
)"#;

/// The same as JSON.
const SHARED_AS_JSON: &str = r#"{"version":1,"workspace":"standaard","files":[{"writer":{
"id":"00c0ffee00c0ffee","name":"Samira","since":"1795510800000-0"},"entries":[{
"at":"1795510801000-0","entry":{"Notitie":{"id":"1795510801000-0-00c0ffee00c0ffee",
"about":"vak:in-beeld/basisproces","title":"In beeld","text":["Besproken."]}}}]}]}"#;

/// How long reading a small file may take on the busiest machine, however bad the file is.
const SOON: Duration = Duration::from_secs(2);

/// How often a piece is written one after another.
const OFTEN: usize = 400;

/// Something that goes wrong with a file.
#[derive(Clone, Debug)]
enum Damage {
    Cut(Index),
    Take(Index, usize),
    Put(Index, Vec<u8>),
    Repeat(Index, usize),
    Move(Index, Index, usize),
    Flip(Index, u8),
}

fn damage() -> impl Strategy<Value = Damage> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "/*",
            "*/",
            "r##\"",
            "\\u{1b}",
            "\\u{202e}",
            "\u{1b}[2J",
            "\u{9b}2J",
            "\r",
            "\0",
            "\u{feff}",
            "99999999999999999999",
            "-1",
            "1e999",
            "NaN",
            "None",
            "Some(",
            "version: 2,",
            "\\u{d800}",
            "#![enable(implicit_some)]",
            "'",
            ",,",
        ])
        .prop_map(|piece| piece.as_bytes().to_vec()),
        vec(any::<u8>(), 1..6),
    ];
    prop_oneof![
        1 => any::<Index>().prop_map(Damage::Cut),
        2 => (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Damage::Take(at, length)),
        4 => (any::<Index>(), piece).prop_map(|(at, piece)| Damage::Put(at, piece)),
        1 => (any::<Index>(), 1..12_usize).prop_map(|(at, length)| Damage::Repeat(at, length)),
        1 => (any::<Index>(), any::<Index>(), 1..60_usize)
            .prop_map(|(from, to, length)| Damage::Move(from, to, length)),
        1 => (any::<Index>(), any::<u8>()).prop_map(|(at, bits)| Damage::Flip(at, bits)),
    ]
}

fn damaged(text: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for damage in damages {
        let place = |at: &Index, bytes: &[u8]| at.index(bytes.len() + 1);
        let range = |at: &Index, length: usize, bytes: &[u8]| -> Range<usize> {
            let from = place(at, bytes);
            from..(from + length).min(bytes.len())
        };
        match damage {
            Damage::Cut(at) => bytes.truncate(place(at, &bytes)),
            Damage::Take(at, length) => drop(bytes.drain(range(at, *length, &bytes))),
            Damage::Put(at, piece) => {
                let at = place(at, &bytes);
                bytes.splice(at..at, piece.iter().copied());
            }
            Damage::Repeat(at, length) => {
                let range = range(at, *length, &bytes);
                let piece = bytes[range.clone()].repeat(OFTEN);
                bytes.splice(range, piece);
            }
            Damage::Move(from, to, length) => {
                let piece: Vec<u8> = bytes.drain(range(from, *length, &bytes)).collect();
                let to = place(to, &bytes);
                bytes.splice(to..to, piece);
            }
            Damage::Flip(at, bits) => {
                let at = place(at, &bytes);
                bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= bits);
            }
        }
    }
    bytes
}

/// Everything that reads a text, and what it says of this one.
fn told(text: &str, base: &Roadmap) -> Vec<String> {
    let mut problems = data::check("x", text, base);
    problems.extend(data::roadmap("x", text).err().into_iter().flatten());
    problems.extend(data::script("x", text).err().into_iter().flatten());
    problems.extend(data::settings("x", text).err().into_iter().flatten());
    let mut laid = data::roadmap("x", ROADMAP).unwrap();
    if let Err(refused) = data::lay_pack(&mut laid, "x", text) {
        assert_eq!(laid.initiatives.len(), base.initiatives.len());
        problems.extend(refused);
    }
    let _ = (read(text), read_shared(text));
    let languages = [Language::Dutch, Language::English];
    let lines = |problem: &Problem| languages.map(|language| fault::line(language, problem));
    problems.iter().flat_map(lines).collect()
}

fn is_sound(bytes: &[u8], folder: &Path, base: &Roadmap) {
    let start = Instant::now();
    let path = folder.join("bestand.ron");
    fs::write(&path, bytes).unwrap();
    let lines = match files::read(&path) {
        Ok(text) => told(&text, base),
        Err(error) => vec![error.message(Language::Dutch), error.hint(Language::Dutch).to_string()],
    };
    for line in lines {
        assert!(!line.trim().is_empty());
        assert!(
            !line.contains(|sign: char| sign.is_control() || data::is_hidden(sign)),
            "{line:?}"
        );
        assert!(line.chars().count() < 2_000, "{} letters", line.chars().count());
    }
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}

fn files() -> Vec<&'static str> {
    let shared = [SHARED, SHARED_AS_JSON, LATER];
    let own = [EXAMPLE, EXAMPLE_IN_ENGLISH];
    [&[ROADMAP, PACK, ELEMENTS, SCRIPT][..], &shared, &own].concat()
}

#[test]
fn the_real_files_are_read() {
    assert!(read_shared(SHARED).is_ok() && read_shared(SHARED_AS_JSON).is_ok());
    let base = data::roadmap("x", ROADMAP).unwrap();
    assert!(data::check("x", PACK, &base).is_empty());
}

#[test]
fn a_damaged_file_ends_soon_and_with_a_sentence() {
    let base = data::roadmap("x", ROADMAP).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) };
    proptest!(config, |(file in prop::sample::select(files()), damages in vec(damage(), 1..5))| {
        is_sound(&damaged(file, &damages), folder.path(), &base);
    });
}

#[test]
fn bytes_that_mean_nothing_end_soon_and_with_a_sentence() {
    let base = data::roadmap("x", ROADMAP).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) };
    proptest!(config, |(bytes in vec(any::<u8>(), 0..600))| {
        is_sound(&bytes, folder.path(), &base);
    });
}

/// What nests without end, and what goes on without end.
#[test]
fn a_file_that_only_opens_ends_soon() {
    let base = data::roadmap("x", ROADMAP).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let starts = [
        "",
        "(version: 1, initiatives: [",
        "(keys: ",
        "(version: 1, files: ",
        "{\"files\":",
        "(version: 1, keys: {",
        "(version: 1, initiatives: [(",
    ];
    let pieces = [
        "(",
        "[",
        "{",
        "Some(",
        "{\"a\":",
        "[[",
        "/*",
        "\"",
        "r#",
        "a: (",
        "(id: \"a\"),",
        "\\",
        "a: 1,",
        "id: \"a\",",
        "\"a\": \"b\",",
        "\"m\": \"F5\",",
        "é",
        "\u{1b}",
        "1,",
        "// a\n",
    ];
    for (start, piece) in starts.iter().flat_map(|start| pieces.map(|piece| (start, piece))) {
        is_sound(format!("{start}{}", piece.repeat(5_000)).as_bytes(), folder.path(), &base);
    }
}

/// No more is read of a file than can be of use.
#[test]
fn a_file_without_end_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("groot.ron");
    fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
    let start = Instant::now();
    assert!(matches!(files::read(&path), Err(Error::TooLarge { .. })), "{:?}", files::read(&path));
    assert!(start.elapsed() < SOON * 2);
    #[cfg(unix)]
    assert!(files::read(Path::new("/dev/zero")).is_err());
}
