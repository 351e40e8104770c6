//! Every screen at every size: its characters, and below them what each place means, a letter a
//! meaning. After a change on purpose: `INSTA_UPDATE=always cargo test --test screens`, and read
//! the difference.

mod support;

use std::fs;

use jiff::tz::TimeZone;

use routekaart::app::{Look, Model, Size};
use routekaart::texts::Language;
use routekaart::workspace::{Workspace, WriterId};
use support::{SIZES, meanings, model, model_in, press, screen};

/// A self-scan of which a part is done, with a remark.
const SCORED: &str = "z 4 3 1 2 5 4 3 ] 4 4 4 4 ] 2 1 ] 4 3 End 5 End 4 2 Up r l o o p t Enter Esc";

/// Each screen, and the keys that lead there from the start.
const SCREENS: &[(&str, &str)] = &[
    ("map", ""),
    ("map_role", "2 r"),
    ("map_list", "2 Tab Down Down"),
    ("map_empty", "f End Space Up Up Up Up Up Up Up Space Esc 7"),
    ("detail", "2 Tab Enter"),
    ("initiative", "2 Tab Down Enter Enter"),
    ("milestone", "2 Enter"),
    ("background", "a"),
    ("finder", "/ h u u r Space a c h t e r s t Down Down"),
    ("finder_slip", "/ h u u r a h c t e r s t a n d"),
    ("finder_start", "/"),
    ("glossary", "b Down Down"),
    ("law", "2 Tab Down Down Enter Enter Tab Tab Down Enter"),
    ("element", "p Tab Tab Tab Tab Tab Tab Down Enter"),
    ("term", "b Down Down Enter"),
    ("scan", "z"),
    ("scan_half", SCORED),
    ("scan_gaps", "z 4 3 1 2 5 4 g"),
    ("scan_remark", "z 3 Up r w a c h t"),
    ("filter", "f Down Down Down Down Space"),
    ("palette", ":"),
    ("palette_query", ": f i l Down"),
    ("palette_elsewhere", "f Space : b r o n Enter"),
    ("palette_nothing", ": x q z"),
    ("help", "?"),
];

/// The screens that differ by sheet, at the size most people have.
const SHEETS: &[(&str, &str)] = &[
    ("milestone_end", "2 Enter End"),
    ("initiative_roles", "2 Tab Down Enter Tab"),
    ("initiative_law", "2 Tab Down Enter Tab Tab"),
    ("initiative_sources", "2 Tab Down Enter Tab Tab Tab"),
    ("initiative_related", "2 Tab Down Enter Tab Tab Tab Tab"),
    ("background_map", "a Tab"),
    ("background_layers", "a Tab Tab"),
    ("background_basis", "a Tab Tab Tab"),
    ("background_contact", "a Tab Tab Tab Tab"),
    ("background_unseen", "a Tab Tab Tab Tab Tab"),
    ("help_end", "Tab ? End"),
];

/// Starts anew in a window of this size, and presses keys.
fn go(model: &mut Model, (width, height): (u16, u16), keys: &str) {
    model.state = Model::start(Look::default(), Size { width, height });
    let (nothing, nobody) = (Workspace::default(), WriterId::default());
    model.open_workspace(String::new(), nothing, nobody, TimeZone::UTC);
    press(model, keys);
}

fn picture(model: &Model) -> String {
    let (width, height) = (model.state.size.width, model.state.size.height);
    let rule = "=".repeat(usize::from(width));
    format!("{width}×{height}\n{rule}\n{}\n{rule}\n{}\n", screen(model), meanings(model))
}

#[test]
fn every_screen_at_every_size() {
    let mut model = model(80, 24);
    for (name, keys) in SCREENS {
        let mut pictures = String::new();
        for (width, height) in SIZES {
            go(&mut model, (width, height), keys);
            pictures.push_str(&picture(&model));
        }
        insta::assert_snapshot!(*name, pictures);
    }
}

#[test]
fn every_sheet_at_the_usual_size() {
    let mut model = model(80, 24);
    for (name, keys) in SHEETS {
        go(&mut model, (80, 24), keys);
        insta::assert_snapshot!(*name, picture(&model));
    }
}

/// A file that no screen has is a screen that nobody looks at any more.
#[test]
fn every_snapshot_belongs_to_a_screen() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");
    for entry in fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let name = file.trim_start_matches("screens__").split('.').next().unwrap();
        let known = SCREENS.iter().chain(SHEETS).any(|(known, _)| *known == name);
        assert!(known || ["english", "ascii"].contains(&name), "{file}");
    }
}

#[test]
fn the_interface_in_english() {
    let mut pictures = String::new();
    for keys in ["", "2 r", "2 Tab Enter", "2 Enter", "f", "?", "z 4 3", "z 4 g"] {
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

/// A sign that the table of plain signs forgot would stand there as a question mark.
#[test]
fn plain_signs_are_ascii_on_every_screen() {
    let mut model = model(80, 24);
    let asked = |text: &str| text.matches('?').count();
    for (name, keys) in SCREENS.iter().chain(SHEETS) {
        for (width, height) in SIZES {
            go(&mut model, (width, height), keys);
            let signs = screen(&model);
            model.state.look.ascii = true;
            let text = screen(&model);
            let sign = text.chars().find(|sign| !sign.is_ascii());
            assert_eq!(sign, None, "{name} at {width}×{height}");
            assert_eq!(asked(&signs), asked(&text), "{name} at {width}×{height}:\n{text}");
        }
    }
}

#[test]
fn the_map_and_a_page_in_plain_signs() {
    let mut model = model(80, 24);
    let mut pictures = String::new();
    for keys in ["", "2 Tab Enter", "f Space", SCORED] {
        go(&mut model, (80, 24), keys);
        model.state.look.ascii = true;
        pictures.push_str(&picture(&model));
    }
    insta::assert_snapshot!("ascii", pictures);
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
