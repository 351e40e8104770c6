//! What holds whatever a person does, in a window of any size. Seeds that once failed are kept
//! beside this file and tried first.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on says where")]

mod support;

use std::cell::RefCell;

use jiff::tz::TimeZone;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{FileFailurePersistence, TestRunner};
use ratatui::layout::Rect;
use routekaart::app::keymap::BINDINGS;
use routekaart::app::tour::BAR;
use routekaart::app::{
    Code, Effect, Event, FilterPanel, Focus, Held, Key, Look, Model, Outcome, Overlay, Place,
    Scope, Size, Spot, What, handle,
};
use routekaart::domain::guide::ChapterId;
use routekaart::domain::{Cell, Closed, Counts, MilestoneId};
use routekaart::layout::{self, Shape};
use routekaart::page::{Sheet, Span, Tone, Topic};
use routekaart::texts::{Language, Texts};
use routekaart::wrap;

use routekaart::workspace::{Workspace, WriterId};
use support::{cursor, meanings, model, paint, press, screen};

const PLAIN: Size = Size { width: 80, height: 24 };

/// The history remembers 200 places; the rest is for what lies over the page and for the map.
const LONGEST_WAY_HOME: usize = 250;

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("failed"))),
        ..ProptestConfig::default()
    }
}

thread_local! {
    /// The program, read once for all the cases of a law.
    static PROGRAM: RefCell<Model> = RefCell::new(model(80, 24));
}

/// Starts the program in a window of this size, goes a way, lets the events happen, and looks.
fn after(size: Size, way: &str, events: &[Event], look: impl FnOnce(&mut Model)) {
    PROGRAM.with_borrow_mut(|model| {
        if *model.notebook.workspace() != Workspace::default() {
            let (me, zone) = (WriterId::default(), TimeZone::UTC);
            model.open_workspace(String::new(), Workspace::default(), me, zone);
        }
        model.state = Model::start(Look::default(), size);
        press(model, way);
        for event in events {
            handle(model, event);
        }
        look(model);
    });
}

/// What can be seen: the characters, and what they mean.
struct Shown {
    signs: Vec<String>,
    means: Vec<String>,
}

fn shown(model: &Model) -> Shown {
    let rows = |text: String| text.lines().map(str::to_owned).collect();
    Shown { signs: rows(screen(model)), means: rows(meanings(model)) }
}

/// Where lives begin, so that a few events reach into every corner.
const WAYS: &[&str] = &[
    "",
    "2 Tab",
    "2 Tab End",
    "2 Tab Tab",
    "2 Tab Tab End Esc",
    "2 Tab Enter Enter Tab Tab Down",
    "p End",
    "2 Tab m f End Space Esc Tab",
    "a PageDown Down",
    "b End",
    "b Enter",
    "z",
    "z 4 3 1 5 2",
    "5 z End 4 4 g",
    "z 4 Up r a b Left",
    "f",
    "f End",
    "? End",
    ":",
    ": Ctrl+End",
    "/ g e l d Ctrl+p Down",
    "f Down : r o l",
    ": F1",
    "T",
    "T Down Right Tab",
    "T n a b",
    "2 n a b F1",
    "z 4 Up r a F1 Down",
    "i",
    "i a Tab Tab b Tab Tab Tab Tab Tab Right",
    KEPT,
];

/// To the mail of an initiative that was just kept.
const KEPT: &str = "i K Tab Tab E Tab Tab Tab Tab Tab Tab Space Tab Tab Space Ctrl+s";

fn ways() -> impl Strategy<Value = &'static str> {
    prop::sample::select(WAYS)
}

fn sizes() -> impl Strategy<Value = Size> {
    let any = (0u16..=300, 0u16..=100);
    let usual = prop_oneof![
        Just((60, 18)),
        Just((80, 24)),
        Just((110, 28)),
        Just((120, 36)),
        Just((160, 48))
    ];
    prop_oneof![any, usual].prop_map(|(width, height)| Size { width, height })
}

/// Keys that a person presses most, keys of the table, and now and then another.
fn keys() -> impl Strategy<Value = Key> {
    let most = "Up Down Left Right PageUp PageDown Home End Tab Enter Esc r s d";
    let most: Vec<Key> = most.split(' ').map(|key| key.parse().unwrap()).collect();
    let all: Vec<Key> = BINDINGS.iter().flat_map(|binding| binding.keys).copied().collect();
    prop_oneof![
        12 => prop::sample::select(most),
        12 => prop::sample::select(all),
        1 => any::<char>().prop_map(Key::char),
    ]
}

fn events() -> impl Strategy<Value = Event> {
    let spot = || (0u16..=300, 0u16..=100).prop_map(|(x, y)| Spot { x, y });
    let near = || (0u16..=120, 0u16..=36).prop_map(|(x, y)| Spot { x, y });
    let outcomes = vec![
        Outcome::Opened,
        Outcome::NotOpened,
        Outcome::Copied,
        Outcome::NotCopied,
        Outcome::Saved,
        Outcome::MailOpened,
        Outcome::NotEdited,
        Outcome::NotSaved("Nog niet bewaard: de schijf is vol.".to_owned()),
    ];
    prop_oneof![
        20 => keys().prop_map(Event::Pressed),
        3 => near().prop_map(Event::Clicked),
        1 => spot().prop_map(Event::Clicked),
        2 => (near(), any::<bool>()).prop_map(|(spot, up)| Event::Wheeled { spot, up }),
        1 => any::<String>().prop_map(Event::Pasted),
        1 => sizes().prop_map(Event::Resized),
        1 => any::<bool>().prop_map(|light| Event::Background { light }),
        1 => prop::sample::select(outcomes).prop_map(Event::Finished),
        1 => any::<String>().prop_map(|text| Event::Finished(Outcome::Edited(text))),
        1 => Just(Event::Reminded),
        1 => any::<String>().prop_map(Event::Told),
        1 => Just(Event::Arrived(Workspace::default())),
    ]
}

fn lives() -> impl Strategy<Value = Vec<Event>> {
    prop::collection::vec(events(), 0..16)
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn whatever_happens_the_screen_holds(size in sizes(), way in ways(), events in lives()) {
        after(size, way, &events, |model| is_whole(model));
    }

}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn what_did_not_change_looks_the_same(
        size in sizes(),
        way in ways(),
        before in lives(),
        events in prop::collection::vec(events(), 1..6),
    ) {
        after(size, way, &before, |model| {
            let mut seen = paint(model);
            for event in &events {
                let changed = handle(model, event).changed;
                let now = paint(model);
                assert!(changed || seen == now, "{event:?} changed the screen");
                seen = now;
            }
        });
    }

    #[test]
    fn escape_leads_home(size in sizes(), way in ways(), events in lives()) {
        after(size, way, &events, |model| {
            let mut presses = 0;
            while !(model.state.overlays.is_empty()
                && matches!(model.here(), Place::Map(_, Focus::Grid)))
            {
                assert!(presses < LONGEST_WAY_HOME, "still at {:?}", model.here());
                press(model, "Esc");
                presses += 1;
            }
        });
    }

    #[test]
    fn a_wish_taken_in_and_out_changes_nothing(
        size in sizes(),
        events in lives(),
        steps in 0usize..25,
    ) {
        after(size, "", &events, |model| {
            // The filter is a key of the map and of what one reads.
            let has_filter = |model: &Model| matches!(model.here(), Place::Map(..) | Place::Page(_));
            while !model.state.overlays.is_empty() || !has_filter(model) {
                press(model, "Esc");
            }
            let filter = model.state.filter;
            press(model, "f");
            for _ in 0..steps {
                press(model, "Down");
            }
            press(model, "Space");
            assert_ne!(model.state.filter, filter);
            press(model, "Space Esc");
            assert_eq!(model.state.filter, filter);
        });
    }
}

/// A long life: more pages than the history remembers.
#[test]
fn escape_leads_home_after_a_long_way() {
    let keys = ["p", "b", "a", "Tab", "3", "p ]"].map(|keys| keys.split(' '));
    let keys: Vec<&str> = keys.into_iter().flatten().collect();
    after(PLAIN, "", &[], |model| {
        for round in 0..400 {
            press(model, keys[round % keys.len()]);
        }
        for _ in 0..LONGEST_WAY_HOME {
            press(model, "Esc");
        }
        assert!(matches!(model.here(), Place::Map(_, Focus::Grid)), "{:?}", model.here());
    });
}

/// How many events the longest test lets happen, how many make a life, and after how many of them
/// it looks.
const MILLION: usize = 1_000_000;
const LIFE: usize = 500;
const LOOK: usize = 20;

/// `cargo test --release --test laws million -- --ignored --nocapture`
#[test]
#[ignore = "takes minutes"]
fn a_million_events_over_all_screens_leave_the_program_whole() {
    let mut chance = TestRunner::deterministic();
    let (events, sizes) = (events(), sizes());
    for life in 0..MILLION / LIFE {
        let size = sizes.new_tree(&mut chance).unwrap().current();
        let way = WAYS[life % WAYS.len()];
        after(size, way, &[], |model| {
            for round in 0..LIFE {
                let event = events.new_tree(&mut chance).unwrap().current();
                let response = handle(model, &event);
                response.effects.iter().for_each(is_harmless);
                if round % LOOK == 0 {
                    is_whole(model);
                }
            }
        });
    }
}

/// Nothing but web pages and mails is handed to the system.
fn is_harmless(effect: &Effect) {
    match effect {
        Effect::Open(address) => {
            assert!(address.starts_with("https://") || address.starts_with("http://"), "{address}");
        }
        Effect::Mail(address) => assert!(address.starts_with("mailto:"), "{address}"),
        Effect::SaveMail { name, .. } => assert!(!name.contains(['/', '\\', '\0']), "{name}"),
        Effect::Quit
        | Effect::Suspend
        | Effect::Copy(_)
        | Effect::Edit(_)
        | Effect::Write { .. }
        | Effect::Mouse(_)
        | Effect::Save(_)
        | Effect::RemindIn(_) => {}
    }
}

fn is_whole(model: &Model) {
    let seen = shown(model);
    let command = seen.signs.iter().find(|row| row.contains(char::is_control));
    assert_eq!(command, None, "a row commands the terminal");
    if Shape::of(model.state.size) != Shape::Small {
        the_cursor_is_on_the_map(model, &seen);
        what_is_chosen_is_seen(model, &seen);
        the_terminals_cursor_stands_there(model, &seen);
    }
    counts_are_right(model);
    nothing_is_read_beyond_its_end(model);
}

fn the_cursor_is_on_the_map(model: &Model, seen: &Shown) {
    let (Place::Map(cell, focus), None) = (model.here(), model.state.overlays.top()) else {
        return;
    };
    let areas = layout::Map::of(model.state.size);
    let counts = model.roadmap.counts(model.state.filter);
    for place in Cell::all() {
        let area = areas.cell(place);
        let Counts { shown, all } = counts[place.index()];
        let wanted = if shown == all { all.to_string() } else { format!("{shown}/{all}") };
        let marks = model.notebook.marks()[place.index()];
        let signs = part(&seen.signs, area);
        assert_eq!(signs.split_whitespace().next(), Some(wanted.as_str()), "{place:?}");
        assert_eq!(signs.contains('★'), marks.bookmarks > 0, "{place:?}: {signs}");
        assert!(!signs.contains('+') || marks.own > 0, "{place:?}: {signs}");
        let means = part(&seen.means, area);
        let sign = if focus == Focus::Grid { 'C' } else { 'c' };
        assert_eq!(means.contains(sign), place == cell, "{place:?}: {means}");
    }
}

/// For what follows the terminal's cursor it stands in the window, and on what is chosen.
fn the_terminals_cursor_stands_there(model: &Model, seen: &Shown) {
    let size = model.state.size;
    let (x, y) = cursor(model).unwrap();
    assert!(x < size.width && y < size.height, "{x} {y}");
    let on_choice = match model.scope() {
        // In an empty list there is nothing to stand on.
        Scope::List => {
            matches!(model.here(), Place::Map(cell, _) if model.chosen(cell).is_some())
        }
        Scope::Grid
        | Scope::Glossary
        | Scope::Scan
        | Scope::Filter
        | Scope::Plan
        | Scope::Past
        | Scope::Steps => true,
        Scope::Rating | Scope::Voting => !model.stage_rows().is_empty(),
        Scope::Saved => !model.saved().is_empty(),
        Scope::Detail
        | Scope::Sheets
        | Scope::Page
        | Scope::Finder
        | Scope::Narrow
        | Scope::Editor
        | Scope::Remark
        | Scope::Palette
        | Scope::Help
        | Scope::Form
        | Scope::Mail
        | Scope::Stage
        | Scope::Export
        | Scope::Tour
        | Scope::Notes
        | Scope::Outcome
        | Scope::Ended
        | Scope::Compared
        | Scope::Capture => false,
    };
    let row = seen.means.get(usize::from(y)).map_or("", String::as_str);
    let there = row.chars().nth(usize::from(x));
    assert!(!on_choice || there == Some('C'), "{:?} at {x}, {y}: {row}", model.scope());
}

fn what_is_chosen_is_seen(model: &Model, seen: &Shown) {
    let size = model.state.size;
    // In the lowest windows the bar of the tour has no room of its own.
    if model.state.tour.is_some_and(|tour| tour.window().height < size.height + BAR) {
        return;
    }
    let (area, words) = match model.scope() {
        Scope::Tour
        | Scope::Grid
        | Scope::Finder
        | Scope::Narrow
        | Scope::Remark
        | Scope::Editor
        | Scope::Mail
        | Scope::Stage
        | Scope::Outcome
        | Scope::Ended
        | Scope::Notes
        | Scope::Compared
        | Scope::Capture
        | Scope::Export
        | Scope::Help => return,
        Scope::Scan => {
            let Place::Scan(scan) = model.here() else { return };
            let listed = model.scan_list(scan);
            let Some(row) = listed.row().filter(|_| scan.in_list) else { return };
            (model.scan_areas(scan).rows, row.item.about.title.clone())
        }
        Scope::Rating | Scope::Voting if model.stage_rows().is_empty() => return,
        Scope::Plan | Scope::Past | Scope::Rating | Scope::Voting | Scope::Steps => {
            assert!(seen.means.iter().any(|row| row.contains('C')), "{:?}", model.scope());
            return;
        }
        // Either the cursor in a text, or a choice.
        Scope::Form => {
            let marks: Vec<_> = seen.means.iter().filter(|row| row.contains(['_', 'C'])).collect();
            assert_eq!(marks.len(), 1, "{marks:?}");
            return;
        }
        Scope::List => {
            let Place::Map(cell, _) = model.here() else { return };
            let Some(id) = model.chosen(cell) else { return };
            (layout::Map::of(size).list.rows, model.roadmap.initiatives[id].name.clone())
        }
        Scope::Glossary => {
            let Place::Glossary(glossary) = model.here() else { return };
            let id = glossary.term(&model.roadmap).expect("a chosen word is in the glossary");
            (layout::Glossary::of(size).words, model.roadmap.terms[id].name.clone())
        }
        Scope::Saved => {
            let Some(row) = model.chosen_saved() else { return };
            let words = match &row.what {
                What::Task(_, task) => task.what.clone(),
                What::Bookmark | What::Note { .. } | What::Score { .. } | What::Own => {
                    row.title.clone()
                }
            };
            (layout::Finder::of(size).rows, words)
        }
        Scope::Filter => {
            let Some(Overlay::Filter(panel)) = model.state.overlays.top() else { return };
            let rows = FilterPanel::rows(&model.roadmap, model.state.filter);
            (layout::overlay_text(size), rows[panel.chosen].leaves.to_string())
        }
        Scope::Palette => {
            let Some(Overlay::Palette(palette)) = model.state.overlays.top() else { return };
            let commands = model.commands(palette);
            let Some(command) = commands.get(palette.chosen) else {
                assert!(commands.is_empty(), "{} of {}", palette.chosen, commands.len());
                return;
            };
            (layout::Palette::of(size).rows, command.name.clone())
        }
        Scope::Detail | Scope::Sheets | Scope::Page => {
            let (reading, opened) = model.reading().expect("something is being read");
            assert!(reading.link.is_none() || reading.term.is_none(), "{reading:?}");
            let named = |sheet: &Sheet| {
                let mut marks = sheet.terms.iter();
                marks.find(|mark| Some(mark.term) == reading.term).map(|mark| mark.first)
            };
            let header = opened.areas.header;
            let area = if let Some(above) = named(&opened.header) {
                header.rows().nth(above)
            } else {
                let chosen = reading.link.map(|link| opened.body.links[link].first);
                let Some(line) = chosen.or_else(|| named(&opened.body)) else { return };
                opened.areas.line(line - reading.scroll)
            };
            let area = area.expect("a line in sight");
            let means = part(&seen.means, area);
            assert!(means.contains('C'), "{means}");
            return;
        }
    };
    let rows = area.y..area.bottom();
    let chosen: Vec<u16> =
        rows.filter(|&y| part(&seen.means, Rect { y, height: 1, ..area }).contains('C')).collect();
    assert_eq!(chosen.len(), 1, "chosen rows: {chosen:?}");
    let row = part(&seen.signs, Rect { y: chosen[0], height: 1, ..area });
    let start: String = words.chars().take(12).collect();
    assert!(row.contains(&start), "{row} instead of {words}");
}

fn counts_are_right(model: &Model) {
    let counts = model.roadmap.counts(model.state.filter);
    for cell in Cell::all() {
        let counts = counts[cell.index()];
        assert!(counts.shown <= counts.all);
        let listed = model.listed(cell);
        assert_eq!(listed.len(), counts.shown);
        let chosen = model.state.map.chosen(cell, &listed);
        assert_eq!(chosen.is_none(), listed.is_empty());
        assert!(chosen.is_none_or(|chosen| chosen < listed.len()));
    }
    assert!(model.roadmap.count(model.state.filter) <= model.roadmap.initiatives.len());
}

fn nothing_is_read_beyond_its_end(model: &Model) {
    let size = model.state.size;
    if let Some((reading, opened)) = model.reading() {
        assert!(reading.scroll <= opened.last_scroll(), "{reading:?}");
        assert!(reading.link.is_none_or(|link| link < opened.body.links.len()), "{reading:?}");
    }
    if let Place::Map(cell, _) = model.here()
        && let Some((reading, opened)) = model.detail(cell)
    {
        assert!(reading.scroll <= opened.last_scroll(), "detail: {reading:?}");
    }
    if let Place::Scan(scan) = model.here() {
        let listed = model.scan_list(scan);
        assert_eq!(listed.chosen.is_none(), listed.rows.is_empty(), "{scan:?}");
        assert!(listed.chosen.is_none_or(|chosen| chosen < listed.rows.len()), "{scan:?}");
    }
    for overlay in model.state.overlays.iter() {
        let (Overlay::Help { scroll, .. } | Overlay::Mail { scroll, .. }) = overlay else {
            continue;
        };
        let page = model.page_over(overlay).expect("what is scrolled is a page");
        let area = layout::overlay_text(size);
        let lines = page.lay_out(area.width).lines.len();
        let last = lines.saturating_sub(usize::from(area.height));
        assert!(*scroll <= last, "{overlay:?} from {scroll}, the last is {last}");
    }
}

/// What stands in an area of one row.
fn part(rows: &[String], area: Rect) -> String {
    let row = rows.get(usize::from(area.y)).map_or("", String::as_str);
    row.chars().skip(usize::from(area.x)).take(usize::from(area.width)).collect()
}

/// Every window from the smallest on: all parts are in it, and no two of them overlap.
#[test]
fn parts_of_the_screen_stand_apart() {
    for (width, height) in
        (60..=300).flat_map(|width| (18..=100).map(move |height| (width, height)))
    {
        let size = Size { width, height };
        let page = layout::Page::of(size);
        apart(size, &[page.path, page.body, page.notice, page.footer]);
        let map = layout::Map::of(size);
        let mut parts = vec![map.heading, map.rule, map.list.title, map.list.text, map.list.rows];
        parts.extend(map.quote);
        parts.extend(map.detail);
        parts.extend(map.phase.map(|phase| Rect { height: 8, ..phase }));
        parts.extend(MilestoneId::ALL.iter().map(|&milestone| map.station(milestone)));
        parts.extend(Cell::all().map(|cell| map.cell(cell)));
        apart(size, &parts);
        inside(page.body, &parts);
        for in_list in [false, true] {
            let scan = layout::Scan::of(size, MilestoneId::InContact, in_list);
            let mut parts = vec![scan.heading, scan.rule, scan.title, scan.rows, scan.detail];
            parts.push(scan.legend);
            for milestone in scan.shown() {
                parts.extend([scan.station(milestone), scan.bar(milestone)]);
                parts.extend((0..3).map(|part| scan.cell(milestone, part)));
            }
            apart(size, &parts);
            inside(page.body, &parts);
        }
        let line = layout::Line::of(size);
        apart(size, &[line.field, line.hint]);
        inside(line.frame, &[line.field, line.hint]);
        inside(page.body, &[line.frame]);
        let glossary = layout::Glossary::of(size);
        apart(size, &[glossary.words, glossary.meaning]);
        inside(page.body, &[glossary.words, glossary.meaning, layout::page_area(size)]);
        inside(page.body, &[layout::overlay(size)]);
        inside(layout::overlay(size), &[layout::overlay_text(size)]);
        let palette = layout::Palette::of(size);
        apart(size, &[palette.query, palette.rows]);
        inside(layout::overlay_text(size), &[palette.query, palette.rows]);
        for area in [layout::page_area(size)].into_iter().chain(map.detail) {
            for header in [0, 1, 3, 200] {
                let reading = layout::Reading::of(area, header, true);
                apart(size, &[reading.header, reading.tabs, reading.body]);
                inside(area, &[reading.header, reading.tabs, reading.body]);
                let last = reading.line(reading.visible() - 1);
                inside(area, last.as_slice());
            }
        }
    }
}

fn apart(size: Size, parts: &[Rect]) {
    for (number, one) in parts.iter().enumerate() {
        for other in &parts[number + 1..] {
            assert!(!one.intersects(*other), "{size:?}: {one} and {other}");
        }
    }
}

fn inside(whole: Rect, parts: &[Rect]) {
    for part in parts.iter().filter(|part| !part.is_empty()) {
        assert_eq!(part.intersection(whole), *part, "{part} is not in {whole}");
    }
}

/// A click finds the cell or the station that it is on, and no other.
#[test]
fn every_cell_is_where_it_is_drawn() {
    for (width, height) in [(60, 18), (80, 24), (110, 28), (120, 36), (160, 48), (300, 100)] {
        let map = layout::Map::of(Size { width, height });
        for cell in Cell::all() {
            let area = map.cell(cell);
            assert_eq!(map.cell_at(area.x, area.y), Some(cell));
            assert_eq!(map.cell_at(area.right() - 1, area.y), Some(cell));
            assert_eq!(map.station_at(area.x, area.y), None);
        }
        for &milestone in MilestoneId::ALL {
            let area = map.station(milestone);
            assert_eq!(map.station_at(area.x, area.y), Some(milestone));
            assert_eq!(map.cell_at(area.x, area.y), None);
        }
    }
}

/// Whatever text: words with a Dutch look, long ones, and every other sign of Unicode.
fn texts() -> impl Strategy<Value = String> {
    let words = [
        "schuldhulpverlening",
        "beëindiging",
        "NVVK-schuldregeling",
        "en/of",
        "de",
        "€ 12.000",
        "‘vroegsignalering’",
        "日本語",
        "https://vng.nl/artikelen/routekaart",
        "-",
        "e\u{301}e\u{301}n",
    ];
    let word = prop_oneof![
        4 => prop::sample::select(words.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{1,12}",
        1 => Just(" ".to_owned()),
    ];
    prop::collection::vec(word, 0..16).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn no_line_is_wider_than_asked(text in texts(), width in 0usize..60) {
        for line in wrap::lines(&text, width).iter().chain(&wrap::whole_words(&text, width)) {
            prop_assert!(wrap::width(line) <= width.max(1), "{line:?}");
        }
        prop_assert!(wrap::width(&wrap::clip(&text, width)) <= width);
        for line in wrap::first_lines(&text, width, 3) {
            prop_assert!(wrap::width(&line) <= width.max(1), "{line:?}");
        }
    }

    /// In lines that have room for every sign: what was there is still there, in the same order.
    #[test]
    fn breaking_lines_loses_no_letter(text in texts(), width in 4usize..60) {
        let letters = |text: &str| text.chars().filter(|sign| sign.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&wrap::lines(&text, width).concat()), letters(&text));
        prop_assert_eq!(letters(&wrap::whole_words(&text, width).concat()), letters(&text));
    }

    /// An address can be copied from the screen: nothing is added to it.
    #[test]
    fn breaking_an_address_adds_nothing(address in "https://[a-z0-9./?=&_%-]{0,120}", width in 1usize..60) {
        let span = Span { text: address.clone(), tone: Tone::Address, target: None };
        let lines = wrap::wrap(&[span], width);
        let joined: String = lines.into_iter().flatten().map(|run| run.text).collect();
        prop_assert_eq!(joined, address);
    }

    #[test]
    fn a_key_reads_back_as_it_is_written(key in any_key()) {
        prop_assert_eq!(key.to_string().parse(), Ok(key));
    }
}

fn any_key() -> impl Strategy<Value = Key> {
    let codes = [
        Code::Enter,
        Code::Esc,
        Code::Tab,
        Code::BackTab,
        Code::Backspace,
        Code::Delete,
        Code::Up,
        Code::Down,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
    ];
    let code = prop_oneof![
        prop::sample::select(codes.to_vec()),
        any::<char>().prop_map(Code::Char),
        any::<u8>().prop_map(Code::F),
    ];
    let held = prop::sample::select(vec![Held::None, Held::Ctrl, Held::Alt]);
    (code, held).prop_map(|(code, held)| Key { code, held })
}

/// Whatever the page, at the widths that a window can give it.
#[test]
fn no_line_of_a_page_is_wider_than_its_column() {
    after(PLAIN, "", &[], |model| {
        for language in [Language::Dutch, Language::English] {
            model.texts = Texts::of(language);
            let pages = model.pages();
            let roadmap = &model.roadmap;
            let mut topics = vec![Topic::Background];
            topics.extend(MilestoneId::ALL.iter().map(|&id| Topic::Milestone(id)));
            topics.extend(ChapterId::ALL.iter().map(|&id| Topic::Guide(id)));
            topics.extend(roadmap.laws.ids().map(Topic::Law));
            topics.extend(roadmap.elements.ids().map(Topic::Element));
            topics.extend(roadmap.figures.ids().map(Topic::Figure));
            topics.extend(roadmap.terms.ids().step_by(9).map(Topic::Term));
            topics.extend(roadmap.initiatives.ids().step_by(31).map(Topic::Initiative));
            for topic in topics {
                let page = pages.whole(topic);
                for width in [45, 57, 76] {
                    for line in page.lay_out(width).lines {
                        let text = line.text();
                        assert!(wrap::width(&text) <= usize::from(width), "{width}: {text}");
                    }
                }
            }
        }
        model.texts = Texts::of(Language::Dutch);
    });
}
