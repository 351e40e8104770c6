//! The mouse: what a click and a turn of the wheel are about.

use ratatui::layout::Rect;
use routekaart::app::{Event, FinderLine, Model, Place, SavedLine, Spot, handle};
use routekaart::domain::{Cell, LayerId, MilestoneId};
use routekaart::{layout, wrap};

use crate::support::press;
use crate::{PLAIN, WIDE, at, place, rows};

#[test]
fn clicks_choose_and_a_second_one_opens() {
    for size in [PLAIN, WIDE] {
        let mut model = at(size);
        let areas = layout::Map::of(size);
        let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Basis };
        click(&mut model, areas.cell(cell), 0);
        assert_eq!(place(&model), "grid 2 Basis");
        click(&mut model, areas.cell(cell), 0);
        assert!(place(&model).starts_with("milestone 2"));
        press(&mut model, "Esc");
        click(&mut model, areas.station(MilestoneId::InContact), 0);
        assert_eq!(place(&model), "grid 3 Basis");
        click(&mut model, areas.list.rows, 2);
        assert_eq!(place(&model), "list 3 Basis 3");
        let opens = if size == WIDE { "detail 3 Basis 3" } else { "initiative 3" };
        click(&mut model, areas.list.rows, 2);
        assert_eq!(place(&model), opens);
    }
}

#[test]
fn clicks_choose_in_the_self_scan() {
    for size in [PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, "z");
        let areas = layout::Scan::of(size, MilestoneId::Searching, false);
        click(&mut model, areas.cell(MilestoneId::InContact, 1), 0);
        assert_eq!(place(&model), "scan map 3 Duties 5");
        click(&mut model, areas.cell(MilestoneId::InContact, 0), 0);
        click(&mut model, areas.rows, 2);
        assert_eq!(place(&model), "scan list 3 Questions 2");
        let spot = Spot { x: areas.rows.x, y: areas.rows.y };
        handle(&mut model, &Event::Wheeled { spot, up: true });
        assert_eq!(place(&model), "scan list 3 Questions 1");
        let areas = layout::Scan::of(size, MilestoneId::InContact, true);
        click(&mut model, areas.rows, 1);
        assert_eq!(place(&model), "milestone 3");
    }
}

#[test]
fn clicks_turn_to_sheets_and_follow_links() {
    for size in [PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, "2 Tab Down Down Enter");
        let here = place(&model);
        let (_, opened) = model.reading().unwrap();
        let tabs = opened.areas.tabs;
        let row = rows(&model)[usize::from(tabs.y)].clone();
        for (number, name) in model.texts.tab.initiative.iter().enumerate() {
            let before = row.split(name).next().unwrap();
            click_at(&mut model, u16::try_from(wrap::width(before)).unwrap(), tabs.y);
            let sheet = if number == 0 { String::new() } else { format!(", sheet {}", number + 1) };
            assert_eq!(place(&model), format!("{here}{sheet}"));
        }
        press(&mut model, "Shift+Tab Shift+Tab Shift+Tab");
        let (_, opened) = model.reading().unwrap();
        let link = opened.body.links[0];
        click(&mut model, opened.areas.line(link.first).unwrap(), 0);
        assert!(place(&model).starts_with("law "), "{}", place(&model));
    }
}

#[test]
fn clicks_beside_what_lies_over_the_page_close_it() {
    let mut model = at(PLAIN);
    for key in ["f", "?"] {
        press(&mut model, key);
        let over = place(&model);
        click(&mut model, layout::overlay(PLAIN), 1);
        assert_eq!(place(&model), over);
        click_at(&mut model, 0, 5);
        assert_eq!(place(&model), "grid 1 Inspiration");
    }
}

#[test]
fn clicks_in_the_glossary_choose_and_open() {
    for size in [PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, "b");
        click(&mut model, layout::Glossary::of(size).words, 3);
        assert_eq!(place(&model), "glossary 4");
        let words = layout::Glossary::of(size).words;
        let first = layout::first_row(3, model.roadmap.terms.len(), usize::from(words.height));
        click(&mut model, words, u16::try_from(3 - first).unwrap());
        assert_eq!(place(&model), "term 4");
    }
}

#[test]
fn the_wheel_moves_what_it_is_over() {
    let mut model = at(WIDE);
    let areas = layout::Map::of(WIDE);
    let wheel = |model: &mut Model, area: Rect, up: bool| {
        let spot = Spot { x: area.x + 1, y: area.y + 1 };
        handle(model, &Event::Wheeled { spot, up });
    };
    wheel(&mut model, areas.list.rows, false);
    assert_eq!(place(&model), "list 1 Inspiration 2");
    wheel(&mut model, areas.list.rows, true);
    assert_eq!(place(&model), "list 1 Inspiration 1");
    wheel(&mut model, areas.detail.unwrap(), false);
    assert!(place(&model).starts_with("detail 1 Inspiration 1"));
    press(&mut model, "a Tab");
    wheel(&mut model, layout::page_area(WIDE), false);
    assert_eq!(place(&model), "background, sheet 2, line 3");
    wheel(&mut model, layout::page_area(WIDE), true);
    assert_eq!(place(&model), "background, sheet 2");
    press(&mut model, "f");
    wheel(&mut model, layout::page_area(WIDE), false);
    assert_eq!(place(&model), "filter 2 over background, sheet 2");
}

fn click(model: &mut Model, area: Rect, row: u16) {
    click_at(model, area.x + 1, area.y + row);
}

fn click_at(model: &mut Model, x: u16, y: u16) {
    handle(model, &Event::Clicked(Spot { x, y }));
}

#[test]
fn a_click_chooses_what_was_found_or_kept_and_a_second_one_goes_there() {
    for size in [PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, "/ h u u r");
        let rows = layout::Finder::of(size).rows;
        let title = |model: &Model, wanted: usize| {
            let lines = model.finder_lines(&model.hits());
            let is_it = |line: &FinderLine| matches!(line, FinderLine::Title { place, .. } if *place == wanted);
            rows.y + u16::try_from(lines.iter().position(is_it).unwrap()).unwrap()
        };
        let y = title(&model, 1);
        click_at(&mut model, 5, y);
        assert_eq!(model.state.finder.chosen, 1);
        let y = title(&model, 1);
        click_at(&mut model, 5, y);
        assert!(!matches!(model.here(), Place::Finder), "{}", place(&model));
        let mut model = at(size);
        press(&mut model, "2 m 3 m B");
        let lines = model.saved_lines();
        let y = lines.iter().position(|line| *line == SavedLine::Row(1)).unwrap();
        let y = rows.y + u16::try_from(y).unwrap();
        click_at(&mut model, 5, y);
        assert_eq!(place(&model), "kept 2");
        click_at(&mut model, 5, y);
        assert_eq!(place(&model), "grid 3 Inspiration");
    }
}
