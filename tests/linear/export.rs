//! A document is handed to others without a picture.

use std::path::Path;

use routekaart::app::{Effect, Event, Outcome, Overlay, Scope, handle};
use routekaart::export::{Format, What};
use routekaart::linear::seen;
use routekaart::texts::Language;

use crate::talk::Talk;

/// Where files were asked to be written, and whether over what is there.
fn written(talk: &Talk) -> Vec<(&Path, bool)> {
    let write = |effect| {
        let &Effect::Write { ref path, over, .. } = effect else { return None };
        Some((path.as_path(), over))
    };
    talk.effects.iter().filter_map(write).collect()
}

#[test]
fn a_document_is_chosen_by_numbers_and_words_and_named() {
    let mut talk = Talk::new(Language::Dutch);
    talk.model.folder = "map".into();
    talk.lines(&["exporteer", "excel", "1", "Ons plan"]);
    let said = talk.line("waar");
    assert!(said[0].ends_with("Bestand Ons plan.xlsx in map."), "{said:?}");
    talk.line("4");
    assert_eq!(written(&talk), [(Path::new("map/Ons plan.xlsx"), false)]);
}

#[test]
fn every_value_can_be_typed_by_its_name() {
    let mut talk = Talk::new(Language::Dutch);
    talk.lines(&["2", "rol", "exporteer"]);
    let words: Vec<_> = seen(&talk.model, 0).words.into_iter().map(|(word, _)| word).collect();
    assert_eq!(words.len(), What::ALL.len() + 2 * Format::ALL.len() + 3);
    for word in words.iter().rev().chain(&words) {
        talk.line(word);
        let Some(Overlay::Export(exporting)) = talk.model.state.overlays.top() else { panic!() };
        let texts = talk.model.texts;
        let part = talk.model.portion_name(exporting.portion);
        let format = exporting.format;
        let now =
            [texts.export.what(exporting.what), texts.exporting.format(format), format.id(), &part];
        assert!(now.contains(&word.as_str()), "{word}: {now:?}");
    }
}

#[test]
fn a_file_that_is_there_is_written_over_only_when_that_is_chosen() {
    let mut talk = Talk::new(Language::Dutch);
    talk.lines(&["exporteer", "4"]);
    let before = seen(&talk.model, 0).choices.len();
    handle(&mut talk.model, &Event::Finished(Outcome::FileExists));
    let said = talk.line("waar").join(" ");
    assert!(said.contains("Dit bestand bestaat al."), "{said}");
    assert_eq!(seen(&talk.model, 0).choices.len(), before + 1);
    talk.line("5");
    assert_eq!(written(&talk).iter().map(|&(_, over)| over).collect::<Vec<_>>(), [false, true]);
    handle(&mut talk.model, &Event::Finished(Outcome::Written("map/verslag.docx".to_owned())));
    assert_eq!(talk.model.scope(), Scope::Grid);
}
