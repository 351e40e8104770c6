//! Documents from the app: what is chosen, what is asked of the world, and what is told.

use std::path::{Path, PathBuf};

use routekaart::app::{Effect, Event, Exporting, Model, Outcome, Overlay, Portion, Scope, handle};

use crate::support::{effects, press, screen};
use crate::{PLAIN, at, notice_row, place};

fn exporting(model: &Model) -> &Exporting {
    match model.state.overlays.top() {
        Some(Overlay::Export(exporting)) => exporting,
        other => panic!("{other:?}"),
    }
}

fn opened(keys: &str) -> Model {
    let mut model = at(PLAIN);
    model.folder = PathBuf::from("/documenten");
    press(&mut model, keys);
    model
}

fn finish(model: &mut Model, outcome: Outcome) {
    handle(model, &Event::Finished(outcome));
}

#[test]
fn the_panel_is_walked_through_and_left() {
    let report = "verslag-1970-01-01";
    let case = |what: &str, format: &str, row: &str, name: &str| {
        format!("export {what} {format} {row} '{name}' over grid 2 Inspiration")
    };
    let start = case("verslag", "docx", "What", &format!("{report}.docx"));
    let plan = case("plan", "docx", "What", "plan-1970-01-01.docx");
    let book = case("routekaart", "docx", "What", "routekaart-1970-01-01.docx");
    let excel = case("verslag", "xlsx", "Format", &format!("{report}.xlsx"));
    let typed = case("verslag", "docx", "File", "x");
    let renamed = case("verslag", "xlsx", "Format", "x.xlsx");
    for (before, keys, after) in [
        ("2", "x", &start),
        ("2 x", "Right", &plan),
        ("2 x", "Left", &book),
        ("2 x", "Tab Right", &excel),
        ("2 x", "Down Right Up Down", &excel),
        ("2 x", "a b Backspace", &start),
        ("2 x", "Up Ctrl+u x", &typed),
        ("2 x", "Up Ctrl+u x . d o c x Down Down Right", &renamed),
        ("2 x", "Esc", &"grid 2 Inspiration".to_owned()),
        ("2 x F1", "Esc", &start),
    ] {
        let mut model = at(PLAIN);
        press(&mut model, before);
        press(&mut model, keys);
        assert_eq!(&place(&model), after, "{before}, then {keys}");
    }
}

#[test]
fn a_document_is_made_here_and_written_outside() {
    let mut model = opened("2 x");
    let asked = effects(&mut model, "Enter");
    let [Effect::Write { path, bytes, over: false }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(path, Path::new("/documenten/verslag-1970-01-01.docx"));
    assert!(bytes.starts_with(b"PK"));
    finish(&mut model, Outcome::Written("/documenten/verslag.docx".to_owned()));
    assert_eq!(notice_row(&model).trim(), "Geschreven: /documenten/verslag.docx");
    assert_eq!(model.scope(), Scope::Grid);
}

#[test]
fn a_name_with_a_folder_goes_there_and_gets_the_ending_of_its_format() {
    let mut model = opened("x Up Ctrl+u / e l d e r s / u i t");
    let asked = effects(&mut model, "Enter");
    let [Effect::Write { path, .. }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(path, Path::new("/elders/uit.docx"));
    assert!(screen(&model).contains("in /elders"));
}

#[test]
fn a_file_that_is_there_is_written_over_with_another_key_only() {
    let mut model = opened("x");
    assert_eq!(effects(&mut model, "Ctrl+o"), []);
    press(&mut model, "Enter");
    finish(&mut model, Outcome::FileExists);
    assert!(exporting(&model).exists);
    assert!(screen(&model).contains("Dit bestand bestaat al."));
    for (keys, wanted) in [("Enter", false), ("Ctrl+o", true)] {
        let asked = effects(&mut model, keys);
        assert!(matches!(asked[..], [Effect::Write { over, .. }] if over == wanted), "{keys}");
    }
    press(&mut model, "2");
    assert_eq!(effects(&mut model, "Ctrl+o"), [], "another name is another file");
}

#[test]
fn what_cannot_be_written_is_told_and_can_be_tried_again() {
    let mut model = opened("x");
    let why = "De map /weg bestaat niet. Maak de map eerst, of kies een andere.";
    finish(&mut model, Outcome::NotWritten(why.to_owned()));
    assert_eq!(notice_row(&model).trim(), why);
    assert_eq!(model.scope(), Scope::Export);
    press(&mut model, "Up Ctrl+u");
    assert_eq!(effects(&mut model, "Enter"), []);
    assert_eq!(notice_row(&model).trim(), "Vul een naam voor het bestand in.");
}

/// The workshop that is led, looked at or chosen is what the report is about, at first.
#[test]
fn the_report_of_a_workshop_is_about_that_workshop() {
    let ended = "w Enter n z o z o z o Enter o End Enter Right";
    for keys in ["w Enter", "w Enter Right Right Right", "w Enter o", ended] {
        let model = opened(&format!("{keys} x Down Down"));
        assert!(screen(&model).contains("‹ deze workshop ›"), "{keys}");
        assert!(matches!(exporting(&model).portion, Portion::Session(_)), "{keys}");
    }
    let mut model = opened("");
    model.notebook.now = 60_000;
    press(&mut model, &format!("{ended} Esc w End x"));
    press(&mut model, "Down Left");
    let asked = effects(&mut model, "Enter");
    let [Effect::Write { path, bytes, .. }] = &asked[..] else { panic!("{asked:?}") };
    assert!(path.ends_with("verslag-1970-01-01.html"), "{path:?}");
    assert!(String::from_utf8_lossy(bytes).contains("zozozo"));
    press(&mut model, "Up Right");
    assert_eq!(exporting(&model).portion, Portion::Whole, "a plan tells no workshop");
    press(&mut model, "Esc Home x");
    assert_eq!(exporting(&model).portion, Portion::Whole, "no workshop is chosen");
}

/// A report without what could not be read would be handed on as the whole.
#[test]
fn what_could_not_be_read_is_not_left_out_in_silence() {
    let mut model = opened("x");
    model.unread = Some("Kan de werkmap niet lezen.".to_owned());
    assert_eq!(effects(&mut model, "Enter"), []);
    assert_eq!(notice_row(&model).trim(), "Kan de werkmap niet lezen.");
    press(&mut model, "Left");
    assert_eq!(effects(&mut model, "Enter").len(), 1, "the roadmap itself is whole");
}

#[test]
fn a_part_is_what_one_is_at_or_what_the_filter_leaves() {
    let mut model = opened("2 r x Left Down Down");
    for (keys, begins) in [("", "alles"), ("Right", "In beeld"), ("Right", "wat het filter toont")]
    {
        press(&mut model, keys);
        assert!(screen(&model).contains(&format!("‹ {begins} ›")), "{begins}");
    }
    let filtered = exporting(&model).preview.clone();
    press(&mut model, "Right");
    assert_ne!(filtered, exporting(&model).preview);
    let model = opened("b x Down Down");
    assert!(screen(&model).contains("1 van 1"));
}
