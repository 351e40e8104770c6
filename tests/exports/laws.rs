//! Whatever is written: every format stays what it is, and JSON comes back as it was.

use proptest::prelude::*;
use routekaart::data;
use routekaart::data::workspace::read_shared;
use routekaart::domain::MilestoneId;
use routekaart::export::{Format, Selection, What};
use routekaart::texts::Language;
use routekaart::workspace::{Entry, Subject, Workspace, WriterId};

use crate::any;
use crate::made::{about, bytes, workspace};
use crate::markup::parts;
use crate::office::unzipped;

fn whole(workspace: &Workspace, format: Format, what: What) -> Vec<u8> {
    bytes(workspace, format, what, Selection::default(), Language::Dutch)
}

fn text(workspace: &Workspace, format: Format, what: What) -> String {
    String::from_utf8(whole(workspace, format, what)).unwrap()
}

proptest! {
    #![proptest_config(any::config(16))]

    #[test]
    fn every_format_stays_well_formed(kept in any::workspace()) {
        for what in [What::Report, What::Plan] {
            prop_assert!(!parts(&text(&kept, Format::Html, what)).is_empty());
            for format in [Format::Word, Format::Excel] {
                for (name, found) in unzipped(whole(&kept, format, what)) {
                    prop_assert!(!parts(&found).is_empty(), "{}", name);
                }
            }
            let table = text(&kept, Format::Csv, what);
            let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(table.as_bytes());
            for row in reader.records() {
                let row = row.unwrap();
                prop_assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
            }
            let page = text(&kept, Format::Markdown, what);
            let unseen = |letter| letter == '\u{202e}' || char::is_control(letter) && letter != '\n';
            let found = page.chars().find(|&letter| unseen(letter));
            prop_assert_eq!(found, None);
        }
    }

    #[test]
    fn json_comes_back_as_it_was(kept in any::workspace()) {
        let written = text(&kept, Format::Json, What::Bookmarks);
        prop_assert!(!written.contains(|letter| letter != '\n' && data::is_hidden(letter)));
        prop_assert_eq!(read_shared(&written).unwrap(), kept);
    }

    #[test]
    fn so_does_a_whole_workspace_as_ron(kept in any::workspace()) {
        let written = data::workspace::write_whole("team", &kept);
        prop_assert_eq!(read_shared(&written).unwrap(), kept);
    }
}

#[test]
fn a_huge_note_breaks_no_format_and_is_whole_in_each() {
    let mut kept = Workspace::default();
    let subject = about(Subject::Milestone(MilestoneId::InView), "In beeld");
    kept.write(WriterId(1), 1, Entry::Bookmark { about: subject.clone() }, false);
    let text: Vec<_> = (0..40_000).map(|number| format!("é={number}😀 ")).collect();
    let text = text.concat();
    let id = routekaart::workspace::EntryId { begun: kept.next(2), by: WriterId(1) };
    kept.write(WriterId(1), 2, Entry::Note { id, about: subject, text }, false);
    for format in Format::ALL {
        let bytes = whole(&kept, format, What::Bookmarks);
        let length = match format {
            Format::Word | Format::Excel => {
                unzipped(bytes).iter().map(|(_, text)| text.matches("😀").count()).sum()
            }
            Format::Markdown | Format::Html | Format::Csv | Format::Json => {
                String::from_utf8(bytes).unwrap().matches("😀").count()
            }
        };
        assert!(length >= 40_000, "{length} in {format:?}");
    }
}

#[test]
fn what_is_no_workspace_is_refused() {
    use routekaart::data::workspace::{Refusal, VERSION};

    let made = workspace(&data::embedded().unwrap());
    assert_eq!(read_shared(""), Err(Refusal::NoWorkspace));
    assert_eq!(read_shared("{\"a\": 1}"), Err(Refusal::NoWorkspace));
    assert_eq!(read_shared("{\"a\": \n"), Err(Refusal::Damaged { line: 2 }));
    assert!(matches!(read_shared("(version: 1)"), Err(Refusal::Damaged { .. })));
    let json = text(&made, Format::Json, What::Report);
    let newer = VERSION + 1;
    let late = json.replace("\"version\": 1", &format!("\"version\": {newer}"));
    assert_eq!(read_shared(&late), Err(Refusal::Newer(newer)));
    let wrong = json.replace("\"level\": \"deels\"", "\"level\": \"half\"");
    assert!(matches!(read_shared(&wrong), Err(Refusal::Damaged { .. })));
    let book = text(&made, Format::Json, What::Roadmap);
    assert_eq!(read_shared(&book), Err(Refusal::NoWorkspace));
}
