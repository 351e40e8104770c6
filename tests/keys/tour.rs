//! The tour: it can be walked with the keys that its own bar tells, each step waits until it is
//! done, and nothing of it stays.

use routekaart::app::keymap::BINDINGS;
use routekaart::app::{Effect, Event, Key, Model, Outcome, Size, handle};
use routekaart::layout;
use routekaart::page::{Block, Tone};
use routekaart::texts::{Language, Texts};
use routekaart::workspace::{Workspace, WriterId};

use crate::support::{effects, press, screen};
use crate::{PLAIN, WIDE, at, place};

const SIZES: [Size; 5] = [
    layout::SMALLEST,
    Size { width: 60, height: 21 },
    PLAIN,
    WIDE,
    Size { width: 160, height: 48 },
];

/// The keys that the bar tells now.
fn told(model: &Model) -> Vec<Key> {
    let blocks = model.tour_page().blocks;
    let Some(Block::Paragraph(spans)) = blocks.first() else { panic!("no words") };
    let keys = spans.iter().filter(|span| span.tone == Tone::Key && !span.text.is_empty());
    let named = |name: &str| {
        let mut all = BINDINGS.iter().flat_map(|binding| binding.keys);
        all.find(|&&key| model.texts.key(key) == name).copied()
    };
    keys.map(|span| named(&span.text).unwrap_or_else(|| panic!("{}", span.text))).collect()
}

fn step(model: &Model) -> Option<usize> {
    model.state.tour.map(|tour| tour.place().0)
}

/// Does what the bar says, with its own keys only; where letters are typed, types a word.
fn obey(model: &mut Model) -> Vec<Effect> {
    let (before, mut asked, mut typed) = (step(model), Vec::new(), false);
    for _ in 0..6 {
        for key in told(model) {
            asked.extend(handle(model, &Event::Pressed(key)).effects);
            if step(model) != before {
                return asked;
            }
            if model.scope().is_typed_in() && !typed {
                typed = true;
                asked.extend(effects(model, "h u u r"));
            }
        }
    }
    panic!("{before:?} is not done by {:?}:\n{}", told(model), screen(model));
}

#[test]
fn the_tour_is_walked_with_the_keys_that_it_tells() {
    for language in [Language::Dutch, Language::English] {
        for size in SIZES {
            let mut model = at(size);
            model.texts = Texts::of(language);
            press(&mut model, "T");
            let mut steps = 0;
            while !model.state.tour.unwrap().is_over() {
                let (step, of) = model.state.tour.unwrap().place();
                assert_eq!(step, steps + 1);
                assert!(screen(&model).contains(&(model.texts.tour.place)(step, of)));
                let asked = obey(&mut model);
                assert!(!asked.iter().any(|effect| matches!(effect, Effect::Save(_))));
                steps += 1;
            }
            assert_eq!(steps, 12, "{size:?}");
            obey(&mut model);
            assert_eq!(place(&model), "grid 1 Inspiration");
            assert_eq!(model.state.notice.as_deref(), Some(model.texts.tour.left));
            let kept = model.notebook.overview();
            assert!(kept.bookmarks.is_empty() && kept.notes.is_empty());
        }
    }
}

/// The words of each step stand in the bar, whole.
#[test]
fn the_bar_has_room_for_its_words() {
    for language in [Language::Dutch, Language::English] {
        for size in SIZES {
            let mut model = at(size);
            model.texts = Texts::of(language);
            press(&mut model, "T");
            loop {
                let lines = model.tour_page().lay_out(size.width - 2).lines;
                assert!(lines.len() <= 2, "{size:?}: {}", screen(&model));
                let bar = screen(&model);
                let bar: Vec<_> = bar.split('\n').rev().take(3).collect();
                assert!(bar.iter().all(|row| !row.contains('…')), "{bar:?}");
                assert!(bar[2].contains("F2") && bar[2].contains("F3") && bar[2].contains("F5"));
                if model.state.tour.unwrap().is_over() {
                    break;
                }
                press(&mut model, "F3");
            }
        }
    }
}

#[test]
fn a_step_waits_until_it_is_done() {
    let mut model = at(PLAIN);
    press(&mut model, "T Right Left Tab Esc Up");
    assert_eq!(step(&model), Some(1));
    press(&mut model, "Down");
    assert_eq!(step(&model), Some(2));
    press(&mut model, "F2");
    assert_eq!(step(&model), Some(1));
    press(&mut model, "Tab Esc");
    assert_eq!(step(&model), Some(1));
    press(&mut model, "Up Down");
    assert_eq!(step(&model), Some(2));
    press(&mut model, "F3 F3 F2");
    assert_eq!(step(&model), Some(3));
}

#[test]
fn the_persons_own_screen_and_workspace_come_back_as_they_were() {
    let mut model = at(PLAIN);
    press(&mut model, "2 Tab Down m r Enter Tab");
    let (before, kept) = (place(&model), model.notebook.overview().clone());
    let filter = model.state.filter;
    press(&mut model, "T");
    assert_eq!(place(&model), "grid 1 Inspiration");
    assert!(model.notebook.overview().bookmarks.is_empty());
    press(&mut model, "5 m n a b Esc u F5");
    assert_eq!(place(&model), before);
    assert_eq!(*model.notebook.overview(), kept);
    assert_eq!(model.state.filter, filter);
    press(&mut model, "u");
    assert!(model.notebook.overview().bookmarks.is_empty());
}

/// A note that was being written when the tour began goes on after it.
#[test]
fn a_note_that_was_begun_waits_for_the_end_of_the_tour() {
    let mut model = at(PLAIN);
    press(&mut model, "2 n a b F1");
    effects(&mut model, "T");
    assert!(model.state.tour.is_some());
    assert!(model.editor().is_none());
    press(&mut model, "n x F5 Esc");
    press(&mut model, "c Esc");
    assert_eq!(model.notebook.overview().notes.len(), 1);
    let note = &model.notebook.overview().notes.values().next().unwrap()[0];
    assert_eq!(model.notebook.kept().texts(note.id), ["abc"]);
}

#[test]
fn what_others_write_during_the_tour_is_there_after_it() {
    let mut other = at(PLAIN);
    press(&mut other, "2 m");
    let theirs: Workspace = other.notebook.workspace().clone();
    let mut model = at(PLAIN);
    let me = WriterId(5);
    model.open_workspace(String::new(), Workspace::default(), me, jiff::tz::TimeZone::UTC);
    press(&mut model, "T");
    handle(&mut model, &Event::Arrived(theirs));
    assert!(model.notebook.overview().bookmarks.is_empty());
    press(&mut model, "F5");
    assert_eq!(model.notebook.overview().bookmarks.len(), 1);
    assert_eq!(model.notebook.me(), me);
}

/// What could not be stored is still not stored, and leaving warns of it as always.
#[test]
fn stopping_during_the_tour_is_stopping_with_ones_own_things() {
    let mut model = at(PLAIN);
    press(&mut model, "i a Esc T");
    assert_eq!(effects(&mut model, "q").last(), Some(&Effect::Save(Vec::new())));
    assert!(model.state.tour.is_none());
    assert_eq!(model.state.notice.as_deref(), Some(model.texts.notice.draft_lost));
    assert_eq!(effects(&mut model, "q").last(), Some(&Effect::Quit));

    let mut model = at(PLAIN);
    press(&mut model, "T");
    handle(&mut model, &Event::Finished(Outcome::NotSaved("vol".to_owned())));
    press(&mut model, "F5");
    assert!(model.state.unsaved);
}

#[test]
fn the_window_may_change_during_the_tour() {
    let mut model = at(PLAIN);
    press(&mut model, "T");
    let (width, height) = (160, 48);
    handle(&mut model, &Event::Resized(Size { width, height }));
    assert_eq!(model.state.size, Size { width, height: height - 3 });
    assert!(screen(&model).split('\n').count() == 48);
    handle(&mut model, &Event::Resized(Size { width: 20, height: 2 }));
    assert!(screen(&model).split('\n').count() == 2);
    press(&mut model, "F5");
    assert_eq!(model.state.size, Size { width: 20, height: 2 });
}

#[test]
fn without_a_tour_its_keys_do_nothing() {
    let mut model = at(PLAIN);
    for key in ["F2", "F3", "F5"] {
        assert!(!press(&mut model, key).changed || model.state.notice.is_none());
        assert_eq!(place(&model), "grid 1 Inspiration");
    }
}
