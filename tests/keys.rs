//! What keys and clicks do: before, keys, after.

mod support;

use routekaart::app::keymap::{self, BINDINGS};
use routekaart::app::{Action, Effect, Event, Focus, Model, Outcome, Place, Scope, Spot, handle};
use routekaart::domain::{Closed, Keyed, RoleId, TrackId};
use routekaart::page::Topic;
use routekaart::texts::{Language, Texts};
use routekaart::{layout, wrap};
use support::{effects, model, press, screen};

/// Where the program is, in a few words.
fn place(model: &Model) -> String {
    match model.here() {
        Place::Map(cell, focus) => {
            let focus = match focus {
                Focus::Grid => "map",
                Focus::List => "list",
                Focus::Detail => "detail",
            };
            let place = model.chosen(cell).and_then(|chosen| {
                model.listed(cell).iter().position(|&id| id == chosen).map(|place| place + 1)
            });
            let number = place.map(|place| format!(" {place}")).unwrap_or_default();
            format!("{focus} {}/{}{number}", cell.milestone.id(), cell.layer.id())
        }
        Place::Glossary(glossary) => format!("glossary {}", glossary.chosen + 1),
        Place::Page(reading) => {
            let about = match reading.topic {
                Topic::Milestone(id) => format!("milestone {}", id.id()),
                Topic::Initiative(id) => {
                    format!("initiative {}", model.roadmap.initiatives[id].key())
                }
                Topic::Law(id) => format!("law {}", model.roadmap.laws[id].key()),
                Topic::Element(id) => format!("element {}", model.roadmap.elements[id].key()),
                Topic::Term(id) => format!("term {}", model.roadmap.terms[id].key()),
                Topic::Figure(id) => format!("figure {}", model.roadmap.figures[id].key()),
                Topic::Background => "background".to_owned(),
            };
            format!("{about} sheet {}", reading.tab + 1)
        }
    }
}

#[test]
fn keys_lead_where_they_say() {
    const TURNED: (u16, u16) = (80, 24);
    const WIDE: (u16, u16) = (120, 36);
    let cases = [
        (TURNED, "", "map op-zoek/inspiratielaag 1"),
        (TURNED, "Down", "map in-beeld/inspiratielaag 1"),
        (TURNED, "j l", "map in-beeld/toekomstlaag 1"),
        (TURNED, "Up Right Right Right", "map op-zoek/toekomstlaag 1"),
        (WIDE, "Right", "map in-beeld/inspiratielaag 1"),
        (WIDE, "Down Down l", "map in-beeld/basisproces 1"),
        (TURNED, "8", "map met-vertrouwen/inspiratielaag 1"),
        (TURNED, "Tab", "list op-zoek/inspiratielaag 1"),
        (TURNED, "Tab Tab", "map op-zoek/inspiratielaag 1"),
        (WIDE, "Tab Tab", "detail op-zoek/inspiratielaag 1"),
        (WIDE, "Shift+Tab", "detail op-zoek/inspiratielaag 1"),
        (TURNED, "Tab Down Down Up", "list op-zoek/inspiratielaag 2"),
        (TURNED, "Tab End", "list op-zoek/inspiratielaag 47"),
        (TURNED, "Tab End Home PageDown", "list op-zoek/inspiratielaag 7"),
        (TURNED, "Tab Down Esc Down Up Tab", "list op-zoek/inspiratielaag 2"),
        (TURNED, "Tab Enter", "initiative bank-voor-de-klas sheet 1"),
        (TURNED, "Tab Enter Tab Right", "initiative bank-voor-de-klas sheet 3"),
        (TURNED, "Tab Enter Shift+Tab", "initiative bank-voor-de-klas sheet 5"),
        (TURNED, "Tab Enter ] Esc", "list op-zoek/inspiratielaag 2"),
        (TURNED, "Tab Enter Tab Esc", "list op-zoek/inspiratielaag 1"),
        (WIDE, "Tab Enter", "detail op-zoek/inspiratielaag 1"),
        (WIDE, "Tab Enter Enter", "initiative bank-voor-de-klas sheet 1"),
        (WIDE, "Tab Enter Enter Esc Esc Esc", "map op-zoek/inspiratielaag 1"),
        (TURNED, "Enter", "milestone op-zoek sheet 1"),
        (TURNED, "Enter ] ] [", "milestone in-beeld sheet 1"),
        (TURNED, "Enter 5", "milestone rust-en-overzicht sheet 1"),
        (TURNED, "a", "background sheet 1"),
        (TURNED, "a Tab Tab", "background sheet 3"),
        (TURNED, "a b Backspace", "background sheet 1"),
        (TURNED, "a b Backspace Alt+Right", "glossary 1"),
        (TURNED, "a b Alt+Left Alt+Left", "map op-zoek/inspiratielaag 1"),
        (TURNED, "b Down Enter", "term adviesrecht sheet 1"),
        (TURNED, "b 3", "map in-contact/inspiratielaag 1"),
        (TURNED, "Tab Enter p", "milestone op-zoek sheet 1"),
        (TURNED, "b Down Enter 0", "map op-zoek/inspiratielaag 1"),
        (TURNED, "2 Enter Down Enter", "list in-beeld/inspiratielaag 1"),
        (TURNED, "2 Enter Down Enter Backspace", "milestone in-beeld sheet 1"),
        (TURNED, "Tab s", "list op-zoek/inspiratielaag 1"),
        (TURNED, "? Esc f Esc", "map op-zoek/inspiratielaag 1"),
    ];
    for ((width, height), keys, expected) in cases {
        let mut model = model(width, height);
        press(&mut model, keys);
        assert_eq!(place(&model), expected, "{width}×{height}: {keys}");
    }
}

#[test]
fn a_source_is_ten_keys_away_and_the_footer_tells_each_of_them() {
    let mut model = model(80, 24);
    let keys = ["Down", "Tab", "Down", "Down", "Enter", "Tab", "Tab", "Tab"];
    for key in keys {
        let told = model.texts.key(key.parse().unwrap());
        let text = screen(&model);
        let footer = text.lines().last().unwrap();
        assert!(footer.contains(&told), "{key} in: {footer}");
        press(&mut model, key);
    }
    assert!(keys.len() <= 10);
    let cell = support::model(80, 24).here();
    assert!(matches!(cell, Place::Map(..)));
    let Place::Page(reading) = model.here() else { panic!("no page") };
    let Topic::Initiative(id) = reading.topic else { panic!("no initiative") };
    let url = &model.roadmap.initiatives[id].sources[0].url;
    let text: String = screen(&model).split_whitespace().collect();
    assert!(text.contains(url), "{url}");
}

#[test]
fn a_chosen_role_comes_first_and_narrows_the_counts() {
    let mut model = model(80, 24);
    press(&mut model, "r");
    assert_eq!(model.state.filter.roles.single(), Some(RoleId::Policy));
    assert!(screen(&model).contains("31/32"));
    press(&mut model, "r r");
    assert_eq!(model.state.filter.roles.single(), Some(RoleId::Communication));
    press(&mut model, "Tab Enter");
    let text = screen(&model);
    let role = text.find("Communicatieadviseur").unwrap();
    assert!(role < text.find("Bankmedewerkers geven").unwrap());
    press(&mut model, "Esc r");
    assert!(model.state.filter.is_open());
}

#[test]
fn the_filter_counts_toggles_and_clears() {
    let mut model = model(80, 24);
    press(&mut model, "f Down Down Down Down Space");
    assert!(model.state.filter.tracks.has(TrackId::YoungAdult));
    assert!(screen(&model).contains("176 van 325"));
    assert!(model.state.notice.as_deref().unwrap().contains("nog niet gereed op 2024-01-24"));
    press(&mut model, "Space");
    assert!(model.state.filter.is_open());
    press(&mut model, "Space Esc c");
    assert!(model.state.filter.is_open());
    assert_eq!(model.state.notice.as_deref(), Some("Het filter is leeg. U ziet weer alles."));
}

#[test]
fn sources_are_opened_and_copied_by_their_address() {
    let mut model = model(80, 24);
    press(&mut model, "Tab");
    for (key, effect) in [("o", Effect::Open as fn(String) -> Effect), ("y", Effect::Copy)] {
        let asked = effects(&mut model, key);
        let Place::Map(cell, _) = model.here() else { panic!("left the map") };
        let id = model.chosen(cell).unwrap();
        assert_eq!(asked, [effect(model.roadmap.initiatives[id].sources[0].url.clone())]);
    }
    handle(&mut model, &Event::Finished(Outcome::NotOpened));
    assert!(screen(&model).contains("Druk y"));
    press(&mut model, "Enter Tab Tab Tab Down");
    assert!(
        matches!(effects(&mut model, "Enter").as_slice(), [Effect::Open(url)] if url.starts_with("http"))
    );
}

#[test]
fn the_welcome_goes_with_the_first_keys_and_is_back_in_the_help() {
    let mut model = model(80, 24);
    let welcome = model.texts.notice.welcome;
    assert!(screen(&model).contains(welcome));
    press(&mut model, "Down Up Down");
    assert!(!screen(&model).contains(welcome));
    press(&mut model, "?");
    assert!(screen(&model).contains("Welkom."));
}

#[test]
fn a_key_without_effect_changes_nothing() {
    let mut model = model(80, 24);
    press(&mut model, "Down Up Down Up");
    for key in ["F12", "Up", "x", "Alt+Left", "Ctrl+e"] {
        assert!(!press(&mut model, key).changed, "{key}");
    }
}

#[test]
fn the_background_is_followed_until_a_theme_is_chosen() {
    let mut model = model(80, 24);
    assert!(handle(&mut model, &Event::Background { light: true }).changed);
    press(&mut model, "t");
    let chosen = model.state.look.theme;
    handle(&mut model, &Event::Background { light: false });
    assert_eq!(model.state.look.theme, chosen);
}

#[test]
fn the_mouse_chooses_and_opens() {
    let mut wide = model(120, 36);
    let areas = layout::Map::of(wide.state.size);
    let click = |model: &mut Model, x, y| handle(model, &Event::Clicked(Spot { x, y }));
    let cell = routekaart::domain::Cell::all().nth(7).unwrap();
    let area = areas.cell(cell);
    click(&mut wide, area.x, area.y);
    assert_eq!(place(&wide), "map in-contact/inspiratielaag 1");
    click(&mut wide, area.x, area.y);
    assert_eq!(place(&wide), "milestone in-contact sheet 1");
    press(&mut wide, "Esc");
    let rows = areas.list.rows;
    click(&mut wide, rows.x + 4, rows.y + 2);
    assert_eq!(place(&wide), "list in-contact/inspiratielaag 3");
    handle(&mut wide, &Event::Wheeled { spot: Spot { x: rows.x, y: rows.y }, up: false });
    assert_eq!(place(&wide), "list in-contact/inspiratielaag 4");
    assert_eq!(effects(&mut wide, "M"), [Effect::Mouse(true)]);
}

#[test]
fn no_key_stands_twice_in_a_scope() {
    for &scope in Scope::ALL {
        let keys: Vec<_> = keymap::live(scope).flat_map(|row| row.keys).collect();
        for (place, key) in keys.iter().enumerate() {
            assert!(!keys[..place].contains(key), "{key} in {scope:?}");
        }
    }
}

#[test]
fn every_scope_has_help_and_a_way_out() {
    for &scope in Scope::ALL {
        let actions: Vec<Action> = keymap::live(scope).map(|row| row.action).collect();
        assert!(actions.contains(&Action::Help) && actions.contains(&Action::Quit), "{scope:?}");
        let out = [Action::Back, Action::Filter, Action::Help];
        assert!(scope == Scope::Grid || out.iter().any(|way| actions.contains(way)), "{scope:?}");
    }
}

#[test]
fn every_label_is_short_in_both_languages() {
    for language in [Language::Dutch, Language::English] {
        for row in BINDINGS {
            let label = (row.label)(&Texts::of(language).action);
            assert!(!label.is_empty() && wrap::width(label) <= 20, "{label}");
        }
    }
}

#[test]
fn the_footer_of_the_smallest_window_tells_how_to_get_help_and_leave() {
    for keys in ["", "Tab", "Enter", "Tab Enter", "a", "b", "f"] {
        let mut model = model(60, 18);
        press(&mut model, keys);
        let text = screen(&model);
        let footer = text.lines().last().unwrap();
        assert!(footer.contains("? hulp") && footer.contains("q stop"), "{keys}: {footer}");
    }
}
