//! The formats that are text, as they are written.

use routekaart::domain::{Filter, MilestoneId, RoleId};
use routekaart::export::{Format, Selection, What};
use routekaart::texts::Language;
use routekaart::workspace::Workspace;

use crate::made::{bytes, made_text};
use crate::markup::{Part, parts};

fn at(milestone: MilestoneId) -> Selection {
    let milestones = std::iter::once(milestone).collect();
    Selection { milestones, ..Selection::default() }
}

#[test]
fn the_report_in_markdown() {
    insta::assert_snapshot!("report", made_text(Format::Markdown, What::Report));
}

#[test]
fn the_plan_in_markdown() {
    insta::assert_snapshot!("plan", made_text(Format::Markdown, What::Plan));
}

#[test]
fn the_bookmarks_in_html() {
    let page = made_text(Format::Html, What::Bookmarks);
    let (_, body) = page.split_once("</style>").unwrap();
    insta::assert_snapshot!("bookmarks_html", body);
}

#[test]
fn the_report_in_csv() {
    let text = made_text(Format::Csv, What::Report);
    assert!(text.starts_with("\u{feff}Onderdeel;Mijlpaal;"), "{text:.80}");
    insta::assert_snapshot!("report_csv", text.replace("\r\n", "\n"));
}

#[test]
fn the_bookmarks_in_json() {
    insta::assert_snapshot!("bookmarks_json", made_text(Format::Json, What::Bookmarks));
}

#[test]
fn an_empty_workspace_is_told_in_sentences() {
    let empty = Workspace::default();
    let mut told = String::new();
    for what in [What::Report, What::Plan, What::Bookmarks] {
        for language in [Language::Dutch, Language::English] {
            let bytes = bytes(&empty, Format::Markdown, what, Selection::default(), language);
            told.push_str(&String::from_utf8(bytes).unwrap());
            told.push_str("\n-----\n\n");
        }
    }
    assert!(!told.contains("| ---"), "{told}");
    insta::assert_snapshot!("empty", told);
}

#[test]
fn a_part_of_the_roadmap_is_told_for_one_role() {
    let roles = std::iter::once(RoleId::Communication).collect();
    let filter = Filter { roles, ..Filter::default() };
    let selection = Selection { filter, ..at(MilestoneId::InContact) };
    let empty = Workspace::default();
    let part = bytes(&empty, Format::Markdown, What::Roadmap, selection, Language::Dutch);
    let part = String::from_utf8(part).unwrap();
    assert!(part.contains("24 november 2026 · 3 In contact · Communicatieadviseur"), "{part:.200}");
    assert!(part.contains("\n## 3 In contact\n"), "{part:.200}");
    assert!(!part.contains("\n## 2 In beeld\n"));
    assert!(part.contains("**Communicatieadviseur:**"));
    assert!(!part.contains("**Informatie- en data-adviseur:**"));
    let whole = made_text(Format::Markdown, What::Roadmap);
    assert!(part.len() * 3 < whole.len());
    let initiatives = whole.lines().filter(|line| line.starts_with("#### ")).count();
    assert!(initiatives > 300, "{initiatives}");
}

#[test]
fn a_page_stands_by_itself_and_its_headings_are_in_order() {
    for what in What::ALL {
        let page = made_text(Format::Html, what);
        let (mut last, mut ids, mut targets) = (0, Vec::new(), Vec::new());
        for part in parts(&page) {
            let Part::Open(name, attributes) = part else { continue };
            for outside in ["script", "link", "img", "iframe", "object", "form"] {
                assert_ne!(name, outside);
            }
            assert!(!attributes.contains(" src=") && !attributes.starts_with("src="));
            let level = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
            if let Some(level) = level {
                assert!(level <= last + 1, "{level} after {last} in {what:?}");
                last = level;
            }
            assert!(name != "th" || attributes.starts_with("scope="));
            let value = |name: &str| {
                let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
                Some(rest.split('"').next()?.to_owned())
            };
            ids.extend(value("id"));
            targets.extend(value("href").and_then(|to| to.strip_prefix('#').map(str::to_owned)));
        }
        assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">"));
        assert!(targets.iter().all(|target| ids.contains(target)), "{what:?}");
        let all = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), all, "an id stands there twice");
    }
}
