//! What must hold whatever a person does, in a window of whatever size.

mod support;

use std::cell::RefCell;

use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence};
use routekaart::app::keymap::BINDINGS;
use routekaart::app::{Event, Focus, Key, Model, Place, Size, Spot, handle};
use routekaart::layout::Shape;
use routekaart::view::theme::Theme;
use routekaart::wrap;
use support::{model, paint, press};

thread_local! {
    /// One model for all cases, put back to its start each time: reading the roadmap takes long.
    static MODEL: RefCell<Model> = RefCell::new(model(80, 24));
}

fn config(cases: u32) -> Config {
    let persistence = FileFailurePersistence::WithSource("regressions");
    Config { cases, failure_persistence: Some(Box::new(persistence)), ..Config::default() }
}

fn any_size() -> impl Strategy<Value = Size> {
    let usual = prop_oneof![Just((60, 18)), Just((80, 24)), Just((120, 36)), Just((160, 48))];
    let any = (0..300_u16, 0..100_u16);
    prop_oneof![3 => usual, 2 => any].prop_map(|(width, height)| Size { width, height })
}

fn any_key() -> impl Strategy<Value = Key> {
    let bound: Vec<Key> = BINDINGS.iter().flat_map(|row| row.keys).copied().collect();
    prop_oneof![9 => prop::sample::select(bound), 1 => any::<char>().prop_map(Key::char)]
}

fn any_event() -> impl Strategy<Value = Event> {
    let spot = || (0..300_u16, 0..100_u16).prop_map(|(x, y)| Spot { x, y });
    prop_oneof![
        20 => any_key().prop_map(Event::Pressed),
        2 => spot().prop_map(Event::Clicked),
        1 => (spot(), any::<bool>()).prop_map(|(spot, up)| Event::Wheeled { spot, up }),
        1 => ".{0,20}".prop_map(Event::Pasted),
        1 => any_size().prop_map(Event::Resized),
        1 => any::<bool>().prop_map(|light| Event::Background { light }),
    ]
}

/// Runs a case on the model as it starts, at a size.
fn with_model<T>(size: Size, case: impl FnOnce(&mut Model) -> T) -> T {
    MODEL.with_borrow_mut(|model| {
        let start = Model::start(model.state.look, size);
        model.state = start;
        case(model)
    })
}

fn chosen_is_seen(model: &Model) -> bool {
    let chosen = |style| matches!(Theme::letter(style), 'C' | 'c');
    paint(model).content.iter().any(|cell| chosen(cell.style()))
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn nothing_a_person_does_breaks_it(
        size in any_size(),
        events in prop::collection::vec(any_event(), 1..40),
    ) {
        with_model(size, |model| {
            for event in &events {
                let before = paint(model);
                let response = handle(model, event);
                let after = paint(model);
                if !response.changed {
                    prop_assert_eq!(before, after, "{:?}", event);
                }
            }
            let counts = model.roadmap.counts(model.state.filter);
            prop_assert!(counts.iter().all(|count| count.shown <= count.all));
            Ok(())
        })?;
    }

    #[test]
    fn esc_leads_home_from_everywhere(
        size in any_size(),
        keys in prop::collection::vec(any_key(), 1..60),
    ) {
        with_model(size, |model| {
            for key in keys {
                handle(model, &Event::Pressed(key));
            }
            for _ in 0..250 {
                press(model, "Esc");
            }
            prop_assert!(matches!(model.here(), Place::Map(_, Focus::Grid)), "{:?}", model.here());
            prop_assert_eq!(model.state.overlay, None);
            Ok(())
        })?;
    }

    #[test]
    fn what_is_chosen_is_on_the_screen(
        size in any_size().prop_filter("room", |&size| Shape::of(size) != Shape::Small),
        keys in prop::collection::vec(any_key(), 1..40),
    ) {
        with_model(size, |model| {
            for key in keys {
                handle(model, &Event::Pressed(key));
                let must = match model.here() {
                    Place::Map(..) | Place::Glossary(_) => model.state.overlay.is_none(),
                    Place::Page(reading) => reading.link.is_some() && model.state.overlay.is_none(),
                };
                prop_assert!(!must || chosen_is_seen(model), "after {}: {:?}", key, model.here());
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_filter_toggled_twice_is_the_same(place in 0..23_usize) {
        with_model(Size { width: 80, height: 24 }, |model| {
            press(model, "f");
            (0..place).for_each(|_| { press(model, "Down"); });
            let before = model.state.filter;
            press(model, "Space");
            prop_assert_ne!(model.state.filter, before);
            press(model, "Space");
            prop_assert_eq!(model.state.filter, before);
            Ok(())
        })?;
    }

    #[test]
    fn wrapping_loses_no_letter_and_keeps_within_the_line(
        text in "[a-zë€ /'-]{0,80}|\\PC{0,60}",
        width in 2..90_usize,
    ) {
        let lines = wrap::lines(&text, width);
        for line in &lines {
            prop_assert!(wrap::width(line) <= width, "{}", line);
        }
        let letters = |text: &str| text.chars().filter(|sign| !matches!(sign, ' ' | '-')).collect::<String>();
        prop_assert_eq!(letters(&lines.concat()), letters(&text));
    }

    #[test]
    fn a_key_can_be_written_down_and_read_back(key in any_key()) {
        prop_assume!(!matches!(key.code, routekaart::app::Code::Char(sign) if sign.is_control()));
        prop_assert_eq!(key.to_string().parse::<Key>(), Ok(key));
    }
}
