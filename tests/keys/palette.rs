//! The palette: what it offers, what it does, and where it leaves one.

use std::collections::HashSet;

use routekaart::app::keymap::{self, BINDINGS};
use routekaart::app::{Action, Command, Effect, Event, Model, Overlay, Palette, Scope, handle};
use routekaart::layout;
use routekaart::texts::{Language, Texts};

use crate::support::press;
use crate::{PLAIN, WIDE, at, check, notice_row, place, rows};

#[test]
fn the_palette_lies_over_everything_and_leads_back() {
    check(
        PLAIN,
        &[
            ("", ":", "palette '' 1 over grid 1 Inspiration"),
            ("", "Ctrl+p", "palette '' 1 over grid 1 Inspiration"),
            (":", "Esc", "grid 1 Inspiration"),
            (":", "Ctrl+p", "grid 1 Inspiration"),
            ("2 Tab Down : r o l", "Esc", "list 2 Inspiration 2"),
            ("b Down Down :", "Esc", "glossary 3"),
            ("p Down :", "Esc", "milestone 1, line 1"),
            ("f Down :", "Esc", "filter 2 over grid 1 Inspiration"),
            ("? Down :", "Esc", "help of Grid from 1 over grid 1 Inspiration"),
            ("/ g e l d Down Left", "Ctrl+p Esc", "search for 'gel|d' 2"),
            ("/", ":", "search for ':' 1"),
            (": r o", ":", "palette 'ro:' 1 over grid 1 Inspiration"),
            (": r o Left", "F1 Esc", "palette 'r|o' 1 over grid 1 Inspiration"),
        ],
    );
}

#[test]
fn up_and_down_walk_while_one_types() {
    check(
        PLAIN,
        &[
            (":", "Down Down Up", "palette '' 2 over grid 1 Inspiration"),
            (":", "Up", "palette '' 1 over grid 1 Inspiration"),
            (": Down Down", "f", "palette 'f' 1 over grid 1 Inspiration"),
            (": f Down", "Left Right", "palette 'f' 2 over grid 1 Inspiration"),
            (": f Down", "PageDown", "palette 'f' 4 over grid 1 Inspiration"),
            (": f Down", "Ctrl+Home", "palette 'f' 1 over grid 1 Inspiration"),
            (": x q z", "Down Enter", "palette 'xqz' 1 over grid 1 Inspiration"),
        ],
    );
}

#[test]
fn enter_does_it_where_one_was() {
    check(
        PLAIN,
        &[
            (": f i l t e r", "Enter", "filter 1 over grid 1 Inspiration"),
            (": z o e k", "Enter", "search for '' 1"),
            (": b e e l d", "Enter", "grid 2 Inspiration"),
            (": m i j l p a a l Space 8", "Enter", "grid 8 Inspiration"),
            ("Tab Down : b e e l d", "Enter", "list 2 Inspiration 1"),
            (": b e g r i p p e n", "Enter", "glossary 1"),
            ("b : w a a r Space u", "Enter", "grid 1 Inspiration"),
            ("2 Tab Down : o p e n", "Enter", "initiative 2"),
            ("p : b l a d e r Space v", "Enter", "milestone 2"),
            ("/ g e l d Ctrl+p t e r u g", "Enter", "grid 1 Inspiration"),
            ("f Down : s l u i t", "Enter", "grid 1 Inspiration"),
            (": h u l p", "Enter", "help of Grid over grid 1 Inspiration"),
            ("f Down : h u l p", "Enter", "help of Filter over filter 2 over grid 1 Inspiration"),
        ],
    );
    let mut model = at(PLAIN);
    assert_eq!(press(&mut model, ": s t o p Enter").effects, [Effect::Quit]);
    assert_eq!(press(&mut model, ": m u i s Enter").effects, [Effect::Mouse(true)]);
}

#[test]
fn what_can_be_done_elsewhere_tells_where() {
    let mut model = at(PLAIN);
    for (keys, told) in [
        (": b r o n", "Dat kan hier niet, wel in de lijst, in het detail of op een pagina."),
        ("/ Ctrl+p w i s", "Dat kan hier niet, wel op de kaart, in de lijst of in het detail."),
        (": z o n d e r", "Dat kan hier niet, wel bij het zoeken."),
        (
            "/ Ctrl+p v o l g o r d e",
            "Dat kan hier niet, wel op de kaart, in de lijst of in het detail.",
        ),
    ] {
        press(&mut model, keys);
        let before = place(&model);
        assert_eq!(press(&mut model, "Enter").effects, []);
        assert_eq!((place(&model), notice_row(&model)), (before, told.to_owned()));
        press(&mut model, "Esc Esc");
    }
}

/// What the palette offers where one is, when nothing is typed.
fn offered(model: &mut Model) -> Vec<Command> {
    press(model, "Ctrl+p");
    let Some(Overlay::Palette(palette)) = model.state.overlays.top() else { unreachable!() };
    model.commands(palette)
}

#[test]
fn every_named_action_is_offered_once_and_those_of_here_come_first() {
    let mut model = at(WIDE);
    let start = model.state.clone();
    let named: Vec<Action> =
        BINDINGS.iter().map(|binding| binding.action).filter(|action| action.is_named()).collect();
    for (scope, keys) in [
        (Scope::Grid, ""),
        (Scope::List, "Tab"),
        (Scope::Detail, "Tab Tab"),
        (Scope::Sheets, "a"),
        (Scope::Page, "p"),
        (Scope::Glossary, "b"),
        (Scope::Finder, "/"),
        (Scope::Filter, "f"),
        (Scope::Help, "?"),
    ] {
        model.state = start.clone();
        press(&mut model, keys);
        assert_eq!(model.scope(), scope);
        let offered = offered(&mut model);
        assert!(offered.is_sorted_by_key(|command| !command.is_here()), "{scope:?}");
        for action in &named {
            let of = offered.iter().filter(|command| command.action == *action);
            assert_eq!(of.count(), 1, "{scope:?}: {action:?}");
        }
        for command in &offered {
            let live = keymap::live(scope).any(|binding| binding.action == command.action);
            assert_eq!(live, command.is_here(), "{scope:?}: {command:?}");
            let place = command.elsewhere.first().copied().unwrap_or(scope);
            for &key in &command.keys {
                assert_eq!(keymap::action_for(place, key), Some(command.action), "{scope:?}");
            }
            assert!(!command.keys.is_empty() && named.contains(&command.action), "{command:?}");
        }
    }
}

/// A name that two commands share tells nobody which is which.
#[test]
fn no_two_commands_of_a_place_share_a_name() {
    let mut model = at(PLAIN);
    let start = model.state.clone();
    for language in [Language::Dutch, Language::English] {
        model.texts = Texts::of(language);
        for keys in ["", "Tab", "a", "p", "b", "/", "f", "?"] {
            model.state = start.clone();
            press(&mut model, keys);
            let mut seen = HashSet::new();
            for command in offered(&mut model).into_iter().filter(Command::is_here) {
                assert!(seen.insert(command.name.clone()), "{keys}: {}", command.name);
            }
        }
    }
}

#[test]
fn a_click_chooses_a_second_one_does_it_and_one_beside_closes() {
    for size in [PLAIN, WIDE] {
        let mut model = at(size);
        press(&mut model, ": f i l t e r");
        let area = layout::Palette::of(size).rows;
        let click = |model: &mut Model, x: u16, y: u16| {
            handle(model, &Event::Clicked(routekaart::app::Spot { x, y }));
        };
        click(&mut model, area.x, area.y + 1);
        assert_eq!(place(&model), "palette 'filter' 2 over grid 1 Inspiration");
        click(&mut model, area.x, area.bottom() - 1);
        assert_eq!(place(&model), "palette 'filter' 2 over grid 1 Inspiration");
        click(&mut model, area.x, area.y);
        click(&mut model, area.x, area.y);
        assert_eq!(place(&model), "filter 1 over grid 1 Inspiration");
        press(&mut model, "Esc :");
        click(&mut model, 0, 5);
        assert_eq!(place(&model), "grid 1 Inspiration");
    }
}

/// The detail is a list's in a window that shrinks, and a list has other commands.
#[test]
fn a_window_that_shrinks_keeps_the_chosen_command_in_reach() {
    let mut model = at(WIDE);
    press(&mut model, "Tab Tab : b l a d Ctrl+End");
    handle(&mut model, &Event::Resized(PLAIN));
    let Some(Overlay::Palette(Palette { chosen, .. })) = model.state.overlays.top().cloned() else {
        unreachable!()
    };
    press(&mut model, "Ctrl+End");
    assert!(place(&model).starts_with("palette 'blad' "));
    let Some(Overlay::Palette(last)) = model.state.overlays.top() else { unreachable!() };
    assert!(chosen <= last.chosen);
}

#[test]
fn a_paste_goes_to_the_palette() {
    let mut model = at(PLAIN);
    press(&mut model, "/ g e l d Ctrl+p");
    handle(&mut model, &Event::Pasted("kleu\nren".to_owned()));
    assert_eq!(place(&model), "palette 'kleu ren' 1 over search for 'geld' 1");
    assert!(rows(&model).iter().any(|row| row.contains("› kleu ren")));
}
