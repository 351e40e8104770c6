//! The guide: at the chapter about where one is, and back again, also from what is being written.

use routekaart::domain::Closed;
use routekaart::domain::guide::ChapterId;
use routekaart::page::Topic;
use routekaart::texts::{Language, Texts};

use crate::support::press;
use crate::{PLAIN, WIDE, at, check};

#[test]
fn the_guide_opens_at_the_chapter_about_where_one_is() {
    check(
        PLAIN,
        &[
            ("", "F1", "guide kaart"),
            ("2 Tab", "F1", "guide kaart"),
            ("a", "F1", "guide lezen"),
            ("f", "F1", "guide filter"),
            ("/", "F1", "guide zoeken"),
            ("b", "F1", "guide zoeken"),
            ("B", "F1", "guide bewaren"),
            ("z", "F1", "guide zelfscan"),
            ("i", "F1", "guide indienen"),
            ("w", "F1", "guide workshop"),
            (":", "F1", "guide wat"),
            ("?", "F1", "guide kaart"),
            ("b ?", "F1", "guide zoeken"),
        ],
    );
    check(WIDE, &[("2 Tab Tab", "F1", "guide lezen")]);
}

#[test]
fn one_leaves_the_guide_for_where_one_was() {
    check(
        PLAIN,
        &[
            ("F1", "Esc", "grid 1 Inspiration"),
            ("F1", "F1", "grid 1 Inspiration"),
            ("2 Tab Down F1", "Esc", "list 2 Inspiration 2"),
            ("? F1", "Esc", "grid 1 Inspiration"),
            ("f Down Down F1", "Esc", "filter 3 over grid 1 Inspiration"),
            ("/ g e l d F1", "Esc", "search for 'geld' 1"),
            (": r o F1", "Esc", "palette 'ro' 1 over grid 1 Inspiration"),
            (": r o F1 ]", "Esc", "palette 'ro' 1 over grid 1 Inspiration"),
            ("F1 ]", "Esc", "grid 1 Inspiration"),
            ("F1 : r o", "F1", "guide kaart"),
        ],
    );
}

/// Whoever looks something up while writing goes on writing, wherever they wanted to go from there.
#[test]
fn the_guide_gives_back_the_note_that_is_being_written() {
    for way_back in ["Esc", "F1", "0", "z", "] Esc", "? F1"] {
        let mut model = at(PLAIN);
        press(&mut model, "2 n a b");
        let (before, scope) = (model.here(), model.scope());
        press(&mut model, "F1");
        assert!(model.state.overlays.is_empty());
        press(&mut model, way_back);
        assert_eq!((model.here(), model.scope()), (before, scope), "{way_back}");
        press(&mut model, "c Esc");
        assert_eq!(model.notebook.overview().notes.len(), 1);
    }
}

#[test]
fn chapters_follow_each_other() {
    let mut model = at(PLAIN);
    press(&mut model, "? F1 [");
    for &id in ChapterId::ALL {
        assert_eq!(model.reading().unwrap().0.topic, Topic::Guide(id));
        press(&mut model, "]");
    }
    assert!(model.state.notice.is_some());
}

#[test]
fn a_chapter_leads_to_the_others() {
    let mut model = at(PLAIN);
    press(&mut model, "F1 End Enter Enter");
    let Topic::Guide(id) = model.reading().unwrap().0.topic else { panic!("not the guide") };
    assert_ne!(id, ChapterId::Map);
}

/// A key that is typed in the text would be wrong after the next change of the table.
#[test]
fn no_name_of_a_key_is_left_in_the_text() {
    let mut model = at(PLAIN);
    for language in [Language::Dutch, Language::English] {
        model.texts = Texts::of(language);
        let pages = model.pages();
        for line in pages.whole_guide().lay_out(200).lines {
            let text = line.text();
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
}
