//! Keys, as a person presses them: before, keys, after, on one line.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says where")]

mod export;
mod guide;
mod keep;
mod mouse;
mod moved;
mod own;
mod palette;
mod scan;
#[path = "../support/mod.rs"]
mod support;
mod table;
mod terms;
mod told;
mod tour;

use ratatui::layout::Rect;
use routekaart::app::{Event, Field, Focus, Model, Overlay, Place, Reading, Size, Stage, handle};
use routekaart::domain::{Cell, Closed, LayerId, MilestoneId};
use routekaart::layout;
use routekaart::page::Topic;
use routekaart::view::theme::Theme;

use support::press;

/// The window that most people have: milestones are rows, and an initiative opens on a page.
const PLAIN: Size = Size { width: 80, height: 24 };
/// A window in which milestones are columns, and the detail stands beside the list.
const WIDE: Size = Size { width: 120, height: 36 };

/// Keys before, the keys it is about, and the place after.
type Case = (&'static str, &'static str, &'static str);

#[test]
fn walking_in_a_map_whose_milestones_are_rows() {
    check(
        PLAIN,
        &[
            ("", "", "grid 1 Inspiration"),
            ("", "Down", "grid 2 Inspiration"),
            ("", "j", "grid 2 Inspiration"),
            ("Down", "Up", "grid 1 Inspiration"),
            ("Down", "k", "grid 1 Inspiration"),
            ("", "Up", "grid 1 Inspiration"),
            ("8", "Down", "grid 8 Inspiration"),
            ("", "Right", "grid 1 Future"),
            ("", "l", "grid 1 Future"),
            ("", "Left", "grid 1 Basis"),
            ("", "h", "grid 1 Basis"),
            ("Left", "Left", "grid 1 Basis"),
            ("Right", "Right", "grid 1 Future"),
        ],
    );
}

#[test]
fn walking_in_a_map_whose_milestones_are_columns() {
    check(
        WIDE,
        &[
            ("", "Right", "grid 2 Inspiration"),
            ("", "l l", "grid 3 Inspiration"),
            ("Right", "Left", "grid 1 Inspiration"),
            ("", "h", "grid 1 Inspiration"),
            ("8", "Right", "grid 8 Inspiration"),
            ("", "Up", "grid 1 Future"),
            ("", "k k", "grid 1 Future"),
            ("", "Down", "grid 1 Basis"),
            ("", "j j", "grid 1 Basis"),
        ],
    );
}

#[test]
fn digits_go_to_a_milestone() {
    check(
        PLAIN,
        &[
            ("", "1", "grid 1 Inspiration"),
            ("", "5", "grid 5 Inspiration"),
            ("Right", "8", "grid 8 Future"),
            ("", "9", "grid 1 Inspiration"),
            ("Tab Down", "2", "list 2 Inspiration 1"),
            ("p", "4", "milestone 4"),
            ("b", "4", "grid 4 Inspiration"),
            ("a", "4", "grid 4 Inspiration"),
            ("a 4", "Backspace", "background"),
        ],
    );
}

#[test]
fn tab_goes_around_the_panels() {
    check(
        PLAIN,
        &[
            ("", "Tab", "list 1 Inspiration 1"),
            ("", "Tab Tab", "grid 1 Inspiration"),
            ("", "Shift+Tab", "list 1 Inspiration 1"),
            ("Tab", "Shift+Tab", "grid 1 Inspiration"),
        ],
    );
    check(
        WIDE,
        &[
            ("", "Tab", "list 1 Inspiration 1"),
            ("", "Tab Tab", "detail 1 Inspiration 1"),
            ("", "Shift+Tab", "detail 1 Inspiration 1"),
            ("Tab", "Shift+Tab", "grid 1 Inspiration"),
            ("Tab Tab", "Tab", "detail 1 Inspiration 1, sheet 2"),
            ("Tab Tab", "Shift+Tab", "detail 1 Inspiration 1, sheet 6"),
            ("Tab Tab", "Right l Left h Right", "detail 1 Inspiration 1, sheet 2"),
        ],
    );
}

#[test]
fn enter_goes_deeper_and_escape_comes_back() {
    check(
        PLAIN,
        &[
            ("2", "Tab Enter", "initiative 1"),
            ("2", "Tab Down Down Enter", "initiative 3"),
            ("2 Tab", "Right", "initiative 1"),
            ("2 Tab", "l", "initiative 1"),
            ("2 Tab Down Enter", "Esc", "list 2 Inspiration 2"),
            ("2 Tab Down", "Esc", "grid 2 Inspiration"),
            ("2 Tab Down", "Left", "grid 2 Inspiration"),
            ("2 Tab Down", "h", "grid 2 Inspiration"),
            ("2", "Esc", "grid 2 Inspiration"),
            ("2", "p", "milestone 2"),
            ("2 p", "Esc", "grid 2 Inspiration"),
            ("b Down", "Enter", "term 2"),
            ("b Down Enter", "Esc", "glossary 2"),
            ("b Down", "Esc", "grid 1 Inspiration"),
            ("a", "Esc", "grid 1 Inspiration"),
        ],
    );
    check(
        WIDE,
        &[
            ("2 Tab Down", "Enter", "detail 2 Inspiration 2"),
            ("2 Tab Down Enter", "Enter", "initiative 2"),
            ("2 Tab Down Enter Enter", "Esc", "detail 2 Inspiration 2"),
            ("2 Tab Down Enter Enter", "Esc Esc", "list 2 Inspiration 2"),
            ("2 Tab Down Enter Enter", "Esc Esc Esc", "grid 2 Inspiration"),
        ],
    );
}

/// Enter on a cell opens the milestone where the text of that cell begins.
#[test]
fn enter_on_a_cell_reads_on_where_the_cell_left_off() {
    let mut model = at(PLAIN);
    let start = model.state.clone();
    for (keys, heading) in [("", "Inspiratielaag"), ("Left", "Basisproces"), ("3", "Inspiratie")] {
        model.state = start.clone();
        press(&mut model, keys);
        press(&mut model, "Enter");
        let body = body(&model);
        let first = rows(&model)[usize::from(body.y)].clone();
        assert!(first.trim().starts_with(heading), "{keys}: {first}");
    }
}

#[test]
fn one_returns_to_where_one_was() {
    check(
        PLAIN,
        &[
            ("2 Tab Down Enter", "Backspace", "list 2 Inspiration 2"),
            ("2 Tab Down Enter", "Alt+Left", "list 2 Inspiration 2"),
            ("2 Tab Down Enter Alt+Left", "Alt+Right", "initiative 2"),
            ("2 Tab Down Enter Tab Tab Backspace", "Alt+Right", "initiative 2, sheet 3"),
            ("b Down Enter a b", "Backspace", "background"),
            ("b Down Enter a b", "Backspace Backspace", "term 2"),
            ("b Down Enter a b", "Backspace Backspace Backspace", "glossary 2"),
            ("b a Backspace", "Alt+Right", "background"),
            ("b a Backspace", "p Alt+Right", "milestone 1"),
            ("", "Backspace", "grid 1 Inspiration"),
            ("", "Alt+Right", "grid 1 Inspiration"),
            ("3 p", "0", "grid 3 Inspiration"),
            ("3 p 0", "Backspace", "milestone 3"),
            ("3 Tab", "0", "grid 3 Inspiration"),
            ("b", "0", "grid 1 Inspiration"),
        ],
    );
}

#[test]
fn every_list_keeps_its_place() {
    check(
        PLAIN,
        &[
            ("2 Tab Down Down Esc 3 Tab Down Esc", "2 Tab", "list 2 Inspiration 3"),
            ("2 Tab Down Down Esc 3 Tab Down Esc", "3 Tab", "list 3 Inspiration 2"),
            ("2 Tab Down Down Esc 3 Tab Down Esc", "4 Tab", "list 4 Inspiration 1"),
            ("2 Tab Down Down", "3 2", "list 2 Inspiration 3"),
            ("2 Tab Down Down Enter", "a b p Esc Esc Esc Esc", "list 2 Inspiration 3"),
            ("2 Tab", "End Home", "list 2 Inspiration 1"),
            ("2 Tab", "PageDown PageUp", "list 2 Inspiration 1"),
            ("2 Tab Down", "G g", "list 2 Inspiration 1"),
        ],
    );
}

#[test]
fn the_detail_follows_the_list_and_keeps_its_place() {
    check(
        WIDE,
        &[
            ("2 Tab Enter Tab Tab", "Esc Down Enter", "detail 2 Inspiration 2, sheet 3"),
            (
                "2 Tab Enter Tab Tab Down",
                "Esc Down Up Enter",
                "detail 2 Inspiration 1, sheet 3, link 1",
            ),
            ("2 Tab Enter Tab Tab Down", "Enter Esc", "detail 2 Inspiration 1, sheet 3, link 1"),
            ("2 Tab Enter Tab", "Esc Esc 3 Tab Enter", "detail 3 Inspiration 1, sheet 2"),
        ],
    );
}

/// A narrow window has no detail beside the list; the wide one finds it again.
#[test]
fn a_window_that_shrinks_and_grows_loses_nothing() {
    let mut model = at(WIDE);
    press(&mut model, "2 Tab Down Enter Tab");
    assert_eq!(place(&model), "detail 2 Inspiration 2, sheet 2");
    handle(&mut model, &Event::Resized(PLAIN));
    assert_eq!(place(&model), "list 2 Inspiration 2");
    handle(&mut model, &Event::Resized(Size { width: 10, height: 3 }));
    handle(&mut model, &Event::Resized(WIDE));
    assert_eq!(place(&model), "detail 2 Inspiration 2, sheet 2");
}

/// The detail was left at its end, and the text became shorter: it stood above an empty panel.
#[test]
fn a_detail_left_at_its_end_is_never_empty() {
    let mut model = at(WIDE);
    for (keys, size) in [("2 Tab Tab End Esc", Size { width: 200, height: 60 }), ("r r", WIDE)] {
        press(&mut model, keys);
        handle(&mut model, &Event::Resized(size));
        let Place::Map(cell, Focus::List) = model.here() else { panic!("{}", place(&model)) };
        let (reading, opened) = model.detail(cell).unwrap();
        assert!(reading.scroll <= opened.last_scroll(), "{keys}: {reading:?}");
        let first = rows(&model)[usize::from(opened.areas.body.y)].clone();
        let text = opened.body.lines[reading.scroll].text();
        assert!(first.contains(text.trim_end()), "{first} is not {text}");
    }
}

/// The help was read to its end in a small window: in a larger one it began halfway.
#[test]
fn a_help_in_a_larger_window_shows_all_it_can() {
    let mut model = at(layout::SMALLEST);
    press(&mut model, "? End");
    handle(&mut model, &Event::Resized(Size { width: 120, height: 60 }));
    assert_eq!(place(&model), "help of Grid over grid 1 Inspiration");
}

#[test]
fn siblings_stand_side_by_side() {
    check(
        PLAIN,
        &[
            ("2 p", "]", "milestone 3"),
            ("2 p", "[", "milestone 1"),
            ("1 p", "[", "milestone 1"),
            ("8 p", "]", "milestone 8"),
            ("2 Tab Down Enter", "]", "initiative 3"),
            ("2 Tab Down Enter", "[", "initiative 1"),
            ("2 Tab Down Enter Tab", "]", "initiative 3, sheet 2"),
            ("2 Tab Down Enter ] ]", "Esc", "list 2 Inspiration 4"),
            ("b Down Down Enter", "]", "term 4"),
            ("b Down Down Enter", "[", "term 2"),
            ("b Enter", "[", "term 1"),
        ],
    );
}

#[test]
fn links_are_followed() {
    check(
        PLAIN,
        &[
            ("p Tab Down", "Enter", "list 1 Future 1"),
            ("p Tab Down Enter", "Esc", "grid 1 Future"),
            ("2 Tab Enter Tab Tab", "Down", "initiative 1, sheet 3, link 1"),
            ("2 Tab Enter Tab Tab", "Enter", "initiative 1, sheet 3, link 1"),
            ("2 Tab Enter Tab Tab", "Enter Enter", "law 1"),
            ("2 Tab Enter Tab Tab", "Enter Enter Esc", "initiative 1, sheet 3, link 1"),
            ("2 Tab Enter Tab Tab", "Enter Enter Backspace Esc", "list 2 Inspiration 1"),
        ],
    );
}

#[test]
fn the_filter_and_the_help_lie_over_the_page() {
    check(
        PLAIN,
        &[
            ("", "f", "filter 1 over grid 1 Inspiration"),
            ("f", "f", "grid 1 Inspiration"),
            ("f", "Esc", "grid 1 Inspiration"),
            ("f", "Down j", "filter 3 over grid 1 Inspiration"),
            ("f", "Up", "filter 1 over grid 1 Inspiration"),
            ("f", "0", "filter 1 over grid 1 Inspiration"),
            ("Tab f", "Esc", "list 1 Inspiration 1"),
            ("p f", "Esc", "milestone 1"),
            ("", "?", "help of Grid over grid 1 Inspiration"),
            ("?", "?", "grid 1 Inspiration"),
            ("?", "Esc", "grid 1 Inspiration"),
            ("?", "Down", "help of Grid from 1 over grid 1 Inspiration"),
            ("?", "f", "help of Grid over grid 1 Inspiration"),
            ("f", "?", "help of Filter over filter 1 over grid 1 Inspiration"),
            ("f Down Down ?", "Esc", "filter 3 over grid 1 Inspiration"),
            ("f Down Down ?", "Esc Esc", "grid 1 Inspiration"),
            ("/ F1", "Esc", "search for '' 1"),
            ("Tab Enter", "?", "help of Sheets over initiative 1"),
        ],
    );
}

#[test]
fn a_query_is_changed_where_the_cursor_is() {
    check(
        PLAIN,
        &[
            ("/ h u r", "Left", "search for 'hu|r' 1"),
            ("/ h u r Left", "u", "search for 'huu|r' 1"),
            ("/ h u r Left Left", "Delete", "search for 'h|r' 1"),
            ("/ h u r Left", "Backspace", "search for 'h|r' 1"),
            ("/ h u r", "Home x", "search for 'x|hur' 1"),
            ("/ h u r", "Ctrl+a Right", "search for 'h|ur' 1"),
            ("/ h u r Home", "End x", "search for 'hurx' 1"),
            ("/ h u r Home", "Ctrl+e", "search for 'hur' 1"),
            ("/ a b Space c d", "Ctrl+Left", "search for 'ab |cd' 1"),
            ("/ a b Space c d Home", "Ctrl+Right", "search for 'ab| cd' 1"),
            ("/ a b Space c d", "Ctrl+w", "search for 'ab ' 1"),
            ("/ a b Space c d Left", "Ctrl+u", "search for '' 1"),
            ("/ g e l d Down Down", "Left Right", "search for 'geld' 3"),
            ("/ g e l d Down Down", "Ctrl+Home", "search for 'geld' 1"),
            ("/ g e l d Down Down", "Delete", "search for 'geld' 3"),
            ("/ g e l d Down Down Left", "x", "search for 'gelx|d' 1"),
            ("/ g e l d Left Enter", "Alt+Left", "search for 'gel|d' 1"),
        ],
    );
}

/// What follows the terminal's cursor, such as a magnifier, must find it where a letter would go.
#[test]
fn the_cursor_of_the_terminal_stands_where_the_next_letter_goes() {
    for size in [layout::SMALLEST, PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, "/ h u r Left");
        let area = layout::Finder::of(size).query;
        assert_eq!(support::cursor(&model), Some((area.x + 4, area.y)));
        let cell = support::paint(&model)[(area.x + 4, area.y)].clone();
        assert_eq!((cell.symbol(), Theme::letter(cell.style())), ("r", '_'));
        press(&mut model, "F1");
        assert_eq!(support::cursor(&model), Some((body(&model).x, body(&model).y)));
        press(&mut model, "Esc End");
        handle(&mut model, &Event::Pasted("w".repeat(200)));
        let (x, y) = support::cursor(&model).unwrap();
        assert!(y == area.y && x < area.right());
    }
}

/// Where one reads it stands on the first line, and on the link or term that is chosen.
#[test]
fn the_cursor_of_the_terminal_stands_on_the_chosen_link() {
    for size in [layout::SMALLEST, PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, "2 p");
        assert_eq!(support::cursor(&model), Some((body(&model).x, body(&model).y)));
        for keys in ["Down", "Down", "d", "d"] {
            press(&mut model, keys);
            let (reading, _) = model.reading().unwrap();
            let is_chosen = reading.link.is_some() || reading.term.is_some();
            let at = support::cursor(&model).unwrap();
            let means = Theme::letter(support::paint(&model)[at].style());
            assert_eq!(means == 'C', is_chosen, "{keys} {size:?} {at:?}");
        }
    }
}

/// From the first screen to the address of a source of the third initiative under In beeld,
/// Inspiratielaag: within ten keys, and every key stands in the footer at that moment.
#[test]
fn a_source_is_ten_keys_away_and_the_footer_shows_the_way() {
    let mut model = at(PLAIN);
    let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Inspiration };
    let third = model.listed(cell)[2];
    let keys = "Down Tab Down Down Enter Tab Tab Tab";
    assert!(keys.split(' ').count() <= 10);
    for key in keys.split(' ') {
        let name = model.texts.key(key.parse().unwrap());
        assert!(footer_keys(&model).contains(&name), "{name}: {:?}", footer_keys(&model));
        press(&mut model, key);
    }
    let shown = rows(&model).iter().map(|row| row.trim()).collect::<String>();
    let url = &model.roadmap.initiatives[third].sources[0].url;
    assert!(shown.contains(url.as_str()), "{url} is not in {shown}");
}

/// Presses the keys of each case from the start, and compares the places.
fn check(size: Size, cases: &[Case]) {
    let mut model = at(size);
    let start = model.state.clone();
    let mut wrong = Vec::new();
    for (before, keys, after) in cases {
        model.state = start.clone();
        press(&mut model, before);
        press(&mut model, keys);
        if place(&model) != *after {
            wrong.push(format!("{before} | {keys}: {}, not {after}", place(&model)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where one is, in words: places count from 1, and what is at its start is not told.
fn place(model: &Model) -> String {
    let below = match model.here() {
        Place::Map(cell, focus) => {
            let at = format!("{} {:?}", cell.milestone.index() + 1, cell.layer);
            let listed = model.listed(cell);
            let row = model.state.map.chosen(cell, &listed).map_or(0, |row| row + 1);
            match focus {
                Focus::Grid => format!("grid {at}"),
                Focus::List => format!("list {at} {row}"),
                Focus::Detail => format!("detail {at} {row}{}", rest(model)),
            }
        }
        Place::Page(reading) => {
            let topic = match reading.topic {
                Topic::Milestone(id) => format!("milestone {}", id.index() + 1),
                Topic::Initiative(_) => format!("initiative {}", row(model, reading)),
                Topic::Law(id) => format!("law {}", id.index() + 1),
                Topic::Element(id) => format!("element {}", id.index() + 1),
                Topic::Term(id) => format!("term {}", id.index() + 1),
                Topic::Figure(id) => format!("figure {}", id.index() + 1),
                Topic::Background => "background".to_owned(),
                Topic::Guide(id) => format!("guide {}", id.id()),
            };
            format!("{topic}{}", rest(model))
        }
        Place::Glossary(glossary) => format!("glossary {}", glossary.chosen + 1),
        Place::Saved => format!("kept {}", model.state.saved.chosen + 1),
        Place::Scan(scan) => {
            let focus = if scan.in_list { "list" } else { "map" };
            let row = model.scan_list(scan).chosen.map_or(0, |row| row + 1);
            let gaps = if scan.gaps { " gaps" } else { "" };
            let at = scan.milestone.index() + 1;
            format!("scan {focus}{gaps} {at} {:?} {row}", scan.part)
        }
        Place::Finder => {
            let finder = &model.state.finder;
            format!("search for '{}' {}", typed(&finder.query), finder.chosen + 1)
        }
        Place::Workshop(Stage::Planning) => format!("plan {}", model.state.workshop.chosen + 1),
        Place::Workshop(Stage::Material) => "material".to_owned(),
        Place::Workshop(Stage::Notes) => "notes".to_owned(),
        Place::Workshop(Stage::Compared(..)) => "compared".to_owned(),
        Place::Workshop(stage @ (Stage::Running(_) | Stage::Steps(_))) => {
            let held = model.session().unwrap();
            let open = if held.is_open() { "" } else { " ended" };
            let list = if matches!(stage, Stage::Steps(_)) { "steps of " } else { "" };
            let row = model.state.workshop.chosen + 1;
            format!("{list}step {}{open} row {row}", held.progress.step + 1)
        }
        Place::Form(of) => {
            let form = model.form().unwrap();
            let kind = if of.is_some() { "form of a kept one" } else { "form" };
            match form.field(form.row) {
                Some(field) => format!("{kind}, {:?} '{}'", form.row, typed(field)),
                None => format!("{kind}, {:?} {}", form.row, form.option + 1),
            }
        }
    };
    model.state.overlays.iter().fold(below, |below, overlay| match overlay {
        Overlay::Editor => format!("note '{}' over {below}", model.editor().unwrap().text()),
        Overlay::Filter(panel) => format!("filter {} over {below}", panel.chosen + 1),
        Overlay::Palette(palette) => {
            format!("palette '{}' {} over {below}", typed(&palette.query), palette.chosen + 1)
        }
        Overlay::Remark(remark) => format!("remark '{}' over {below}", typed(&remark.field)),
        Overlay::Capture(capture) => {
            format!("{:?} '{}' over {below}", capture.asked, typed(&capture.field))
        }
        Overlay::Export(exporting) => format!(
            "export {} {} {:?} '{}' over {below}",
            exporting.what.id(),
            exporting.format.id(),
            exporting.row,
            typed(&exporting.file)
        ),
        Overlay::Mail { scroll: 0, .. } => format!("mail over {below}"),
        Overlay::Mail { scroll, .. } => format!("mail from {scroll} over {below}"),
        Overlay::Help { scope, scroll: 0 } => format!("help of {scope:?} over {below}"),
        Overlay::Help { scope, scroll } => format!("help of {scope:?} from {scroll} over {below}"),
    })
}

/// What is typed, with a bar where the cursor is when it is not at the end.
fn typed(field: &Field) -> String {
    let (before, after) = field.parts();
    if after.is_empty() { before.to_owned() } else { format!("{before}|{after}") }
}

/// How far one has read.
fn rest(model: &Model) -> String {
    let (Reading { tab, scroll, link, term, .. }, _) = model.reading().unwrap();
    let sheet = (tab > 0).then(|| format!(", sheet {}", tab + 1));
    let scrolled = (scroll > 0).then(|| format!(", line {scroll}"));
    let link = link.map(|link| format!(", link {}", link + 1));
    let term = term.map(|id| format!(", term {}", model.roadmap.terms[id].name));
    [sheet, scrolled, link, term].into_iter().flatten().collect()
}

/// The row of an initiative in the list from which it was opened, where it is the chosen one.
fn row(model: &Model, reading: Reading) -> usize {
    let Topic::Initiative(id) = reading.topic else { panic!("{reading:?}") };
    let initiative = &model.roadmap.initiatives[id];
    let layer = initiative.layer;
    let cells = initiative.milestones.iter().map(|&milestone| Cell { milestone, layer });
    let rows = cells.filter(|&cell| model.chosen(cell) == Some(id)).map(|cell| {
        let listed = model.listed(cell);
        listed.iter().position(|&other| other == id).unwrap() + 1
    });
    rows.max().unwrap_or(0)
}

/// The program as it starts, in a window of this size.
fn at(size: Size) -> Model {
    support::model(size.width, size.height)
}

/// What the screen says, row by row.
fn rows(model: &Model) -> Vec<String> {
    support::screen(model).lines().map(str::to_owned).collect()
}

fn body(model: &Model) -> Rect {
    model.reading().unwrap().1.areas.body
}

fn first_line(model: &Model) -> String {
    rows(model)[usize::from(body(model).y)].trim_end_matches('┃').trim().to_owned()
}

fn notice_row(model: &Model) -> String {
    let rows = rows(model);
    rows[rows.len() - 2].trim().to_owned()
}

/// The keys that the footer tells. Arrows stand in it as one word.
fn footer_keys(model: &Model) -> Vec<String> {
    let (row, means) = (rows(model).pop().unwrap(), support::meanings(model));
    let marked = row.chars().zip(means.lines().last().unwrap().chars());
    let text: String = marked.map(|(sign, means)| if means == 'k' { sign } else { ' ' }).collect();
    let mut keys = Vec::new();
    for word in text.split_whitespace() {
        if word.chars().all(|sign| "←↑↓→".contains(sign)) {
            keys.extend(word.chars().map(String::from));
        } else {
            keys.push(word.to_owned());
        }
    }
    keys
}
