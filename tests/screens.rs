//! Every screen at every size: its characters, and below them what each place means, a letter a
//! meaning. After a change on purpose: `INSTA_UPDATE=always cargo test --test screens`, and read
//! the difference.

mod support;

use std::collections::BTreeSet;
use std::fs;

use jiff::tz::TimeZone;

use routekaart::app::{Event, Look, Model, Size, handle};
use routekaart::domain::{Closed, LayerId, MilestoneId, PhaseId, RoleId, TrackId};
use routekaart::texts::Language;
use routekaart::workspace::{Entry, EntryId, OwnInitiative, Stamp, Workspace, WriterId};
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
    ("export", "2 x"),
    ("export_sheets", "2 x Down Right Tab Right"),
    ("tour", "T"),
    ("tour_search", "T F3 F3 F3 F3 F3 F3 F3 / h u u r"),
    ("tour_end", "T F3 F3 F3 F3 F3 F3 F3 F3 F3 F3 F3 ?"),
    ("guide", "F1"),
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
    ("guide_start", "? F1 [ ["),
    ("guide_reading", "2 Enter F1"),
    ("guide_end", "n F1 End"),
];

/// Every kind of step of a workshop, and what lies around them.
const WORKSHOP: &[(&str, &str)] = &[
    ("workshop_plan", "w"),
    (
        "workshop_own",
        "w Down Right Right Right Down Down Down Down Down Down Down Space Down Space",
    ),
    ("workshop_material", "w Down Down Down Down Down Down Enter"),
    ("workshop_welcome", "w Enter"),
    ("workshop_why", "w Enter Right"),
    ("workshop_resident", "w Enter Right Right n r u s t Enter"),
    ("workshop_basis", "w Enter Right Right Right 1 4 2"),
    ("workshop_inspiration", "w Enter Right Right Right Right 5 Down 3"),
    ("workshop_future", "w Enter Right Right Right Right Right Right Right Right"),
    (
        "workshop_break",
        "w Down Right Up Enter o Down Down Down Down Down Down Down Down Down Enter",
    ),
    (
        "workshop_vote",
        "w Enter Right Right Right 1 Right 5 Right Right Right Right Right 9 Down + +",
    ),
    ("workshop_actions", "w Enter o End Up Enter a b e l Enter S a m Enter 1 Space d e c Enter"),
    ("workshop_closing", "w Enter Right Right Right 1 4 Right + o End Enter n k l a a r Enter"),
    ("workshop_ended", "w Enter Right Right Right 1 4 Right + o End Enter Right"),
    ("workshop_steps", "w Enter Right o"),
    ("workshop_capture", "w Enter a b e l Enter"),
    (
        "workshop_compared",
        "w Enter Right Right Right 1 2 o End Enter Right Esc w Enter Right Right Right 1 4 o End Enter Right v",
    ),
    ("workshop_resume", "w Enter n h a l l o Enter Esc w"),
];

/// The screens of what a person adds, each with what is typed after its keys.
const OWN: &[(&str, &str, &str)] = &[
    ("form", "2 i", ""),
    ("form_faults", "2 i Tab v n g . n l Tab Tab Tab 1 2 Ctrl+s", ""),
    (
        "form_filled",
        "2 i K r i n g Tab Tab",
        "Bewoners praten eens per maand over geld, met een \
      vrijwilliger erbij. Wie wil, krijgt daarna een afspraak met de schuldhulp.",
    ),
    ("form_choices", "2 i Tab Tab Tab Tab Tab Tab Tab Right Right Space", ""),
    ("own_list", "2 Tab End", ""),
    ("own_page", "2 Tab End Enter Enter", ""),
    ("own_mail", "2 Tab End Enter I", ""),
];

/// What a colleague added to the workspace.
fn added() -> Event {
    let by = WriterId(9);
    let initiative = OwnInitiative {
        name: "Budgetkring in de buurthuizen".to_owned(),
        link: "https://www.nijmegen.nl/budgetkring".to_owned(),
        explanation:
            "Bewoners praten eens per maand over geld. De kring is in drie wijken begonnen \
                      en groeit elk jaar."
                .to_owned(),
        contact: "Samira El Idrissi".to_owned(),
        phone: "024 329 90 00".to_owned(),
        position: String::new(),
        layer: LayerId::Inspiration,
        milestones: vec![MilestoneId::InView, MilestoneId::Searching],
        tracks: vec![TrackId::Resident],
        phases: vec![PhaseId::EarlySignals],
        roles: vec![RoleId::Policy],
    };
    let id = EntryId { begun: Stamp { millis: 1_764_000_000_000, count: 0 }, by };
    let mut workspace = Workspace::default();
    workspace.write(by, 1_764_000_000_000, Entry::Own { id, initiative }, false);
    Event::Arrived(workspace)
}

#[test]
fn what_a_person_adds_at_every_size() {
    let mut model = model(80, 24);
    handle(&mut model, &added());
    for (name, keys, typed) in OWN {
        let mut pictures = String::new();
        for (width, height) in SIZES {
            go(&mut model, (width, height), keys);
            handle(&mut model, &Event::Pasted((*typed).to_owned()));
            pictures.push_str(&picture(&model));
        }
        insta::assert_snapshot!(*name, pictures);
    }
}

#[test]
fn every_kind_of_step_small_and_large() {
    let mut model = model(80, 24);
    model.notebook.now = 1_795_516_200_000;
    for (name, keys) in WORKSHOP {
        let mut pictures = String::new();
        for (width, height) in [(60, 18), (80, 24), (160, 48)] {
            go(&mut model, (width, height), keys);
            pictures.push_str(&picture(&model));
        }
        insta::assert_snapshot!(*name, pictures);
    }
}

/// Starts anew in a window of this size, and presses keys.
fn go(model: &mut Model, (width, height): (u16, u16), keys: &str) {
    model.state = Model::start(Look::default(), Size { width, height });
    let (nothing, nobody) = (Workspace::default(), WriterId::default());
    model.open_workspace(String::new(), nothing, nobody, TimeZone::UTC);
    press(model, keys);
}

fn picture(model: &Model) -> String {
    let Size { width, height } = support::window(model);
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
        let own = OWN.iter().map(|(known, ..)| known);
        let known = SCREENS.iter().chain(SHEETS).chain(WORKSHOP).map(|(known, _)| known);
        let known = known.chain(own).any(|known| *known == name);
        assert!(known || ["english", "ascii"].contains(&name), "{file}");
    }
}

#[test]
fn the_interface_in_english() {
    let mut pictures = String::new();
    for keys in [
        "",
        "2 r",
        "2 Tab Enter",
        "2 Enter",
        "f",
        "?",
        "z 4 3",
        "z 4 g",
        "w",
        "w Enter Right Right Right 1",
    ] {
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

/// What a colour alone would tell, a word or a sign of its own tells too: whoever sees no colour
/// reads the same. Without colour a layer and what is in order look like any other text, and what
/// asks for attention or is one's own like any other title.
#[test]
fn nothing_is_told_by_colour_alone() {
    let mut model = model(80, 24);
    let all = SCREENS.iter().chain(SHEETS).chain(WORKSHOP);
    let (mut told, mut mute) = (BTreeSet::new(), BTreeSet::new());
    for (name, keys) in all {
        for &size in &SIZES[1..3] {
            go(&mut model, size, keys);
            let (signs, means) = (screen(&model), meanings(&model));
            for (signs, means) in signs.lines().zip(means.lines()) {
                for (tone, text) in coloured(signs, means) {
                    if !speaks(&model, tone, &text) {
                        mute.insert(format!("{name}: '{text}' is {tone}"));
                    }
                    told.insert(tone);
                }
            }
        }
    }
    assert!(mute.is_empty(), "only a colour tells: {mute:#?}");
    assert_eq!(told.into_iter().collect::<String>(), "!bgiot");
}

/// What stands in a row in the colour of a layer (b, i, t), of what is in order (g), of attention
/// (!) or of one's own (o).
fn coloured(signs: &str, means: &str) -> Vec<(char, String)> {
    let mut found: Vec<(char, String)> = Vec::new();
    let mut before = ' ';
    for (sign, tone) in signs.chars().zip(means.chars()) {
        if "bitg!o".contains(tone) {
            match found.last_mut().filter(|_| before == tone) {
                Some((_, text)) => text.push(sign),
                None => found.push((tone, sign.to_string())),
            }
        }
        before = tone;
    }
    found.retain_mut(|(_, text)| {
        *text = text.trim().to_owned();
        !text.is_empty()
    });
    found
}

/// Whether a text says by itself what its colour says.
fn speaks(model: &Model, tone: char, text: &str) -> bool {
    let layer = |id: LayerId| {
        let pages = model.pages();
        let names = [model.texts.layer_short(id), pages.layer_name(id)];
        // The station and the bar stand in the row or column of the layer, beside its name.
        names.iter().any(|name| text.contains(name)) || ["●", "▌"].contains(&text)
    };
    // A bar is long or short and has its number beside it; a target is open where the rest is full.
    let bar = text.chars().all(|sign| "●█░".contains(sign));
    // In the step about the future every text is about that layer, and its title says so.
    let station = |id: MilestoneId| model.pages().milestone_name(id) == text;
    match tone {
        'b' => layer(LayerId::Basis) || bar,
        'i' => layer(LayerId::Inspiration),
        't' => layer(LayerId::Future) || MilestoneId::ALL.iter().any(|&id| station(id)),
        'g' => bar || text.contains("op orde"),
        _ => text.chars().any(|sign| sign.is_alphanumeric() || "★✎+!◔○‖".contains(sign)),
    }
}

/// A sign that the table of plain signs forgot would stand there as a question mark.
#[test]
fn plain_signs_are_ascii_on_every_screen() {
    let mut model = model(80, 24);
    let asked = |text: &str| text.matches('?').count();
    // In a large window a step's title is in big letters, and has its question mark in those.
    let small = WORKSHOP.iter().map(|screen| (screen, &SIZES[..2]));
    let all = SCREENS.iter().chain(SHEETS).map(|screen| (screen, &SIZES[..]));
    for ((name, keys), sizes) in all.chain(small) {
        for &(width, height) in sizes {
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
