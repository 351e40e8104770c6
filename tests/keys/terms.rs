//! Words of the glossary in what one reads: which are marked, how one chooses them, and what that
//! leaves alone.

use std::collections::HashSet;

use routekaart::app::{Event, Model, Size, Spot, handle};
use routekaart::domain::Closed;
use routekaart::domain::guide::ChapterId;
use routekaart::page::{Block, Page, Sheet, Tone, Topic};

use crate::support::press;
use crate::{PLAIN, WIDE, at, notice_row, place};

/// To an initiative with several terms in its first lines.
const GELDFIT: &str = "2 Tab Down Down Down Down Down Down Down Down Down Down Enter";

/// Each way of reading: the window, and the keys that lead there.
const READING: &[(Size, &str)] =
    &[(PLAIN, "p"), (PLAIN, GELDFIT), (WIDE, GELDFIT), (PLAIN, "a"), (WIDE, "a Tab")];

fn terms(model: &Model) -> Vec<String> {
    let (reading, opened) = model.reading().unwrap();
    let seen = reading.scroll..reading.scroll + opened.areas.visible();
    let seen = opened
        .body
        .terms
        .iter()
        .filter(|mark| seen.contains(&mark.first) && seen.contains(&mark.last));
    let all = opened.header.terms.iter().chain(seen);
    all.map(|mark| model.roadmap.terms[mark.term].name.clone()).collect()
}

#[test]
fn one_key_goes_around_the_terms_on_the_screen() {
    for &(size, keys) in READING {
        let mut model = at(size);
        press(&mut model, keys);
        let (start, terms) = (place(&model), terms(&model));
        assert!(!terms.is_empty(), "{keys}");
        for name in terms.iter().chain(terms.first()) {
            press(&mut model, "d");
            assert_eq!(place(&model), format!("{start}, term {name}"));
        }
        for name in terms.iter().rev().chain(terms.last()) {
            press(&mut model, "D");
            assert_eq!(place(&model), format!("{start}, term {name}"));
        }
    }
}

#[test]
fn a_chosen_term_tells_what_it_means() {
    let mut model = at(PLAIN);
    press(&mut model, "p d");
    let name = &terms(&model)[0];
    let (_, term) = model.roadmap.terms.iter().find(|(_, term)| term.name == *name).unwrap();
    let told = format!("{name}: {}", term.explanation);
    assert_eq!(model.state.notice.as_deref(), Some(told.as_str()));
    let row = notice_row(&model);
    assert!(told.starts_with(row.trim_end_matches('…')), "{row}");
}

#[test]
fn a_term_opens_and_escape_comes_back_to_it() {
    for &(size, keys) in READING {
        let mut model = at(size);
        press(&mut model, keys);
        press(&mut model, "d d");
        let before = place(&model);
        press(&mut model, "Enter");
        assert!(place(&model).starts_with("term "), "{}", place(&model));
        press(&mut model, "Esc");
        assert_eq!(place(&model), before);
    }
}

#[test]
fn where_no_term_is_seen_that_is_told() {
    let mut model = at(PLAIN);
    for key in ["d", "D"] {
        press(&mut model, "0 1 2 Tab Enter Tab Tab Tab");
        let before = place(&model);
        let header = model.reading().unwrap().1.header.terms.len();
        assert_eq!(header, 0);
        press(&mut model, key);
        assert_eq!(place(&model), before);
        assert_eq!(notice_row(&model), model.texts.notice.no_term);
        press(&mut model, "0");
    }
}

/// The arrows walk the links, whether a term was chosen in between or not.
#[test]
fn the_links_are_walked_as_before() {
    for (size, keys) in
        [(PLAIN, "2 p PageDown"), (WIDE, "a Tab Tab Tab"), (PLAIN, "2 Tab Enter Tab Tab")]
    {
        let mut model = at(size);
        press(&mut model, keys);
        let (_, opened) = model.reading().unwrap();
        let links = opened.body.links.len();
        assert!(links > 0);
        let mut walked = Vec::new();
        for _ in 0..opened.body.lines.len() + links {
            press(&mut model, "Down");
            let (reading, _) = model.reading().unwrap();
            assert_eq!(reading.term, None);
            walked.extend(reading.link);
        }
        walked.dedup();
        assert_eq!(walked, (0..links).collect::<Vec<_>>());
    }
}

#[test]
fn from_a_term_one_goes_on_to_the_links_around_it() {
    let mut model = at(WIDE);
    press(&mut model, "a Tab Tab Tab Down");
    while model.reading().unwrap().0.link.is_none() {
        press(&mut model, "Down");
    }
    press(&mut model, "d");
    let (reading, opened) = model.reading().unwrap();
    let mut marks = opened.body.terms.iter();
    let above = marks.find(|mark| Some(mark.term) == reading.term).unwrap().first;
    assert_eq!(reading.link, None);
    press(&mut model, "Down");
    let (reading, opened) = model.reading().unwrap();
    let link = opened.body.links[reading.link.unwrap()];
    assert!(reading.term.is_none() && link.first > above, "{link:?} is not below {above}");
}

#[test]
fn who_scrolls_away_lets_go_of_the_term() {
    let mut model = at(PLAIN);
    press(&mut model, "p d PageDown PageDown");
    assert_eq!(model.reading().unwrap().0.term, None);
    press(&mut model, "d Tab");
    press(&mut model, "Home");
    assert_eq!(place(&model), "milestone 1");
}

#[test]
fn a_click_on_a_term_opens_it() {
    for (size, keys) in
        [(PLAIN, "5 p"), (WIDE, GELDFIT), (Size { width: 160, height: 48 }, "a Tab")]
    {
        let mut model = at(size);
        press(&mut model, keys);
        let (reading, opened) = model.reading().unwrap();
        let areas = opened.areas;
        let body =
            opened.body.terms.iter().map(|mark| (mark, &opened.body, areas.line(mark.first)));
        let header = opened.header.terms.iter().map(|mark| {
            let row = u16::try_from(mark.first).unwrap();
            (mark, &opened.header, areas.header.rows().nth(usize::from(row)))
        });
        let before = place(&model);
        let mut clicked = 0;
        for (mark, sheet, area) in header.chain(body) {
            let Some(area) = area else { continue };
            let column = column_of(sheet, mark.first, |piece| piece.term == Some(mark.term));
            let at = |x| Event::Clicked(Spot { x, y: area.y });
            let x = area.x + u16::try_from(column).unwrap();
            handle(&mut model, &at(x));
            let name = model.pages().name(Topic::Term(mark.term));
            assert_eq!(model.pages().name(model.reading().unwrap().0.topic), name);
            press(&mut model, "Esc");
            assert_eq!(place(&model), format!("{before}, term {name}"));
            clicked += 1;
            if column > 0 {
                handle(&mut model, &at(x - 1));
                assert_eq!(model.reading().unwrap().0.topic, reading.topic);
            }
        }
        assert!(clicked > 1);
    }
}

fn column_of(
    sheet: &Sheet,
    line: usize,
    wanted: impl Fn(&routekaart::page::Piece) -> bool,
) -> usize {
    let before = sheet.lines[line].pieces.iter().take_while(|piece| !wanted(piece));
    before.map(|piece| routekaart::wrap::width(&piece.text)).sum()
}

/// In a low panel the header scrolls along: its terms are then terms of the text.
#[test]
fn a_header_that_scrolls_along_keeps_its_terms() {
    let mut high = at(PLAIN);
    let mut low = at(Size { width: 120, height: 28 });
    for model in [&mut high, &mut low] {
        press(model, "2 Tab Down Down Down Enter");
    }
    let opened = |model: &Model| model.reading().unwrap().1;
    let above = opened(&high).header.terms[0].term;
    assert!(opened(&low).header.terms.is_empty());
    assert_eq!(opened(&low).body.terms[0].term, above);
    press(&mut low, "d Enter");
    assert_eq!(low.reading().unwrap().0.topic, Topic::Term(above));
}

/// On every page of the program: each term once, in running text only, and never its own.
#[test]
fn terms_are_marked_once_and_in_running_text() {
    let model = at(PLAIN);
    let pages = model.pages();
    let roadmap = &model.roadmap;
    let chapters = ChapterId::ALL.iter().copied();
    let mut topics = vec![Topic::Background];
    topics.extend(chapters.map(Topic::Guide));
    topics.extend(roadmap.milestones.iter().map(|(id, _)| Topic::Milestone(id)));
    topics.extend(roadmap.initiatives.ids().map(Topic::Initiative));
    topics.extend(roadmap.laws.ids().map(Topic::Law));
    topics.extend(roadmap.elements.ids().map(Topic::Element));
    topics.extend(roadmap.figures.ids().map(Topic::Figure));
    topics.extend(roadmap.terms.ids().map(Topic::Term));
    for topic in topics {
        for tab in 0..pages.tabs(topic).len() {
            let mut marker = pages.marker(topic);
            let mut header = pages.header(topic);
            let mut body = pages.sheet(topic, tab);
            marker.mark(&mut header);
            marker.mark(&mut body);
            let mut seen = HashSet::new();
            for mark in header.lay_out(76).terms.iter().chain(&body.lay_out(76).terms) {
                assert!(seen.insert(mark.term), "{topic:?}: {:?} twice", mark.term);
                assert_ne!(topic, Topic::Term(mark.term));
            }
            assert_eq!(written(&pages.sheet(topic, tab)), written(&body));
            let heads = header.blocks.iter().chain(&body.blocks).filter_map(|block| match block {
                Block::Heading(spans)
                | Block::Entry { spans, .. }
                | Block::Source { spans, .. } => Some(spans),
                Block::Paragraph(_)
                | Block::Item { .. }
                | Block::Field { .. }
                | Block::Blank
                | Block::Bar(_)
                | Block::Rule => None,
            });
            assert!(heads.flatten().all(|span| span.tone != Tone::Term), "{topic:?}");
        }
    }
}

/// What a page says, at a few widths.
fn written(page: &Page) -> Vec<String> {
    let sheets = [30, 76].map(|width| page.lay_out(width));
    sheets.iter().flat_map(|sheet| &sheet.lines).map(routekaart::page::Line::text).collect()
}

#[test]
fn the_figures_have_a_page_of_their_own_a_key_away() {
    let mut model = at(PLAIN);
    press(&mut model, "a");
    for _ in 0..200 {
        let (reading, opened) = model.reading().unwrap();
        if matches!(reading.target(&opened), Some(routekaart::page::Target::Figure(_))) {
            break;
        }
        press(&mut model, "Down");
    }
    press(&mut model, "Enter");
    assert_eq!(place(&model), "figure 1");
    press(&mut model, "]");
    assert_eq!(place(&model), "figure 2");
    press(&mut model, "Esc");
    assert!(place(&model).starts_with("background"), "{}", place(&model));
}
