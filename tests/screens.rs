//! Every screen at every size: its characters, and below them what each place means, a letter a
//! meaning. After a change on purpose: `INSTA_UPDATE=always cargo test --test screens`, and read
//! the difference.

mod support;

use routekaart::app::Model;
use routekaart::texts::Language;
use support::{SIZES, meanings, model, model_in, press, screen};

/// Each screen, and the keys that lead there from the start.
const SCREENS: &[(&str, &str)] = &[
    ("map", ""),
    ("map_role", "2 r"),
    ("map_list", "2 Tab Down Down"),
    ("map_empty", "f End Space Up Up Up Up Up Up Up Space Esc 7"),
    ("detail", "2 Tab Enter"),
    ("milestone", "2 Enter"),
    ("background", "a"),
    ("glossary", "b Down Down"),
    ("term", "b Down Down Enter"),
    ("filter", "f Down Down Down Down Space"),
    ("help", "?"),
];

/// The screens that differ by sheet, at the size most people have.
const SHEETS: &[(&str, &str)] = &[
    ("initiative_roles", "2 Tab Down Enter Tab"),
    ("initiative_law", "2 Tab Down Enter Tab Tab"),
    ("initiative_sources", "2 Tab Down Enter Tab Tab Tab"),
    ("initiative_related", "2 Tab Down Enter Tab Tab Tab Tab"),
    ("law", "2 Enter Tab Tab Tab Tab Tab Down Down Enter"),
    ("background_map", "a Tab"),
    ("background_layers", "a Tab Tab"),
    ("background_basis", "a Tab Tab Tab"),
    ("background_contact", "a Tab Tab Tab Tab"),
    ("background_unseen", "a Tab Tab Tab Tab Tab"),
];

fn picture(model: &Model) -> String {
    let (width, height) = (model.state.size.width, model.state.size.height);
    let rule = "=".repeat(usize::from(width));
    format!("{width}×{height}\n{rule}\n{}\n{rule}\n{}\n", screen(model), meanings(model))
}

#[test]
fn every_screen_at_every_size() {
    for (name, keys) in SCREENS {
        let mut pictures = String::new();
        for (width, height) in SIZES {
            let mut model = model(width, height);
            press(&mut model, keys);
            pictures.push_str(&picture(&model));
        }
        insta::assert_snapshot!(*name, pictures);
    }
}

#[test]
fn every_sheet_at_the_usual_size() {
    for (name, keys) in SHEETS {
        let mut model = model(80, 24);
        press(&mut model, keys);
        insta::assert_snapshot!(*name, picture(&model));
    }
}

#[test]
fn the_interface_in_english() {
    let mut pictures = String::new();
    for keys in ["", "2 r", "2 Tab Enter", "2 Enter", "f", "?"] {
        let mut model = model_in(Language::English, 80, 24);
        press(&mut model, keys);
        pictures.push_str(&picture(&model));
    }
    insta::assert_snapshot!("english", pictures);
}

#[test]
fn a_small_window_says_what_it_needs() {
    for (width, height) in [(59, 18), (60, 17), (40, 10), (20, 5)] {
        let text = screen(&model(width, height)).replace('\n', " ");
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("60 bij 18"), "{width}×{height}: {words}");
    }
    assert_eq!(screen(&model(1, 1)).chars().count(), 1);
    assert_eq!(screen(&model(0, 0)), "");
}

#[test]
fn plain_signs_are_ascii_on_every_screen() {
    for (name, keys) in SCREENS.iter().chain(SHEETS) {
        for (width, height) in SIZES {
            let mut model = model(width, height);
            model.state.look.ascii = true;
            press(&mut model, keys);
            let text = screen(&model);
            let sign = text.chars().find(|sign| !sign.is_ascii());
            assert_eq!(sign, None, "{name} at {width}×{height}");
        }
    }
}

#[test]
fn the_map_tells_the_same_counts_at_every_size() {
    for (width, height) in SIZES {
        let text = screen(&model(width, height));
        for count in ["13", "14", "19", "30", "47", "40", "58", "56", "16"] {
            assert!(text.contains(count), "{count} at {width}×{height}");
        }
    }
}
