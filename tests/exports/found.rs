//! What was written is found again in every format, and stays text, whatever it looks like.

use std::io::Cursor;

use proptest::prelude::*;
use routekaart::data;
use routekaart::domain::{Keyed, Level, MilestoneId};
use routekaart::export::{Format, Selection, What};
use routekaart::texts::Language;
use routekaart::workspace::{Entry, EntryId, Subject, Workspace, WriterId};

use crate::any;
use crate::made::{about, bytes};
use crate::markup::text_of;
use crate::office::unzipped;

/// What a format could take for something else than text.
const HOSTILE: &[&str] = &[
    "<script>alert(1)</script> <img src=x onerror=alert(2)>",
    "</w:t></w:r></w:p><w:p/> ]]> <!-- --> &amp; &#60;",
    "=HYPERLINK(\"http://x.nl\";\"klik\")",
    "+31 20 123 45 67",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd",
    "\t=1+1",
    "| a | b |\n|---|---|\n# kop\n> citaat\n1. een\n- [x] af",
    "[klik](javascript:alert(1)) ![plaat](http://x.nl/y.png) <http://x.nl>",
    "`code` ```blok``` ~~weg~~ **vet** __onder__ $x$",
    "\u{1b}[31mrood\u{1b}[0m \u{1b}]0;titel\u{7} \u{9b}2J",
    "van links \u{202e}naar rechts\u{202c} \u{2066}apart\u{2069} \u{200f}einde",
    "e\u{301}\u{302}\u{303} Ω אבג العربية 日本語",
    "👩\u{200d}👧 🏳\u{fe0f}\u{200d}🌈 👍🏽 🇳🇱",
    "\u{feff}merk\u{200b}teken\u{ad}hier\u{fffe}\u{0}nul",
    "a\r\nb\rc\u{2028}d\u{2029}e\u{85}f",
    "een;twee;\"drie\";'vier'\n;;;",
    "bel @jan en mail jan@voorbeeld.nl of zie https://voorbeeld.nl/a_b?c=1&d=2#e.",
];

/// The letters and digits of a text. Signs and spaces are where formats differ.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn strings(value: &serde_json::Value, all: &mut String) {
    match value {
        serde_json::Value::String(text) => all.push_str(text),
        serde_json::Value::Array(values) => values.iter().for_each(|value| strings(value, all)),
        serde_json::Value::Object(fields) => {
            fields.values().for_each(|value| strings(value, all));
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
    }
}

/// The text of a file, as its readers show it.
fn shown(format: Format, bytes: Vec<u8>) -> String {
    match format {
        Format::Word | Format::Excel => {
            unzipped(bytes).iter().map(|(_, text)| text_of(text)).collect()
        }
        Format::Html => text_of(&String::from_utf8(bytes).unwrap()),
        Format::Markdown => String::from_utf8(bytes).unwrap().replace("<!-- -->", ""),
        Format::Csv => {
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap().to_vec();
            let mut reader =
                csv::ReaderBuilder::new().delimiter(b';').from_reader(Cursor::new(bytes));
            let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
            rows.iter().flat_map(|row| row.iter()).collect()
        }
        Format::Json => {
            let mut all = String::new();
            strings(&serde_json::from_slice(&bytes).unwrap(), &mut all);
            all
        }
    }
}

/// A workspace with one text as a note and as a remark, each with a word behind it.
fn noted(text: &str) -> Workspace {
    let mut kept = Workspace::default();
    let roadmap = data::embedded().unwrap();
    let question = &roadmap.milestones[MilestoneId::InView].questions[0];
    let question = about(Subject::question(MilestoneId::InView, question), question);
    let thing = about(Subject::Initiative("moneyways".to_owned()), "MoneyWays");
    let id = EntryId { begun: kept.next(1), by: WriterId(1) };
    let remark = format!("{text} opmerking");
    for entry in [
        Entry::Bookmark { about: thing.clone() },
        Entry::Note { id, about: thing, text: format!("{text} notitie") },
        Entry::Score { about: question, level: Level::Partly, remark },
    ] {
        kept.write(WriterId(1), 1, entry, false);
    }
    kept
}

fn written(kept: &Workspace, format: Format) -> Vec<u8> {
    bytes(kept, format, What::Report, Selection::default(), Language::Dutch)
}

/// The text is there as a note, and as a remark, which is on one line.
fn found(text: &str) {
    let kept = noted(text);
    for format in Format::ALL {
        let all = letters(&shown(format, written(&kept, format)));
        for behind in ["notitie", "opmerking"] {
            let wanted = format!("{}{behind}", letters(text));
            assert!(all.contains(&wanted), "{text:?} as {behind} is not in {format:?}");
        }
    }
}

#[test]
fn what_looks_like_something_else_stays_text_in_every_format() {
    for text in HOSTILE {
        found(text);
    }
    found(&"lang ".repeat(2_000));
    found(&"schuldhulpverlening".repeat(550));
}

#[test]
fn every_source_of_what_was_kept_is_named_in_every_format() {
    let roadmap = data::embedded().unwrap();
    let mut initiatives = roadmap.initiatives.iter().map(|(_, initiative)| initiative);
    let initiative = initiatives.find(|initiative| initiative.key() == "moneyways").unwrap();
    assert!(initiative.sources.len() > 1);
    let kept = noted("Besproken");
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Json) {
        let bytes = written(&kept, format);
        let all = match format {
            Format::Word | Format::Excel => {
                unzipped(bytes).into_iter().map(|(_, text)| text).collect()
            }
            Format::Markdown | Format::Html | Format::Csv | Format::Json => {
                String::from_utf8(bytes).unwrap()
            }
        };
        let all = letters(&all.replace("&amp;", "&"));
        for source in &initiative.sources {
            assert!(all.contains(&letters(&source.url)), "{} in {format:?}", source.url);
        }
    }
}

proptest! {
    #![proptest_config(any::config(4))]

    #[test]
    fn whatever_was_written_is_found_again(text in "[a-z =+@<>&|*_#;\"'\\\\\\[\\]()\n\u{202e}\u{1b}é😀-]{1,60}") {
        found(&text);
    }
}
