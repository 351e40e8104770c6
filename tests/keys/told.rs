//! What keys do beside leading to a place: the filter, the order, what is told, and what is asked of
//! the world.

use routekaart::app::{Effect, Event, Outcome, Response, Spot, ThemeName, handle};
use routekaart::domain::{Cell, Closed, LayerId, MilestoneId, Order, RoleId};
use routekaart::texts::{Language, Texts};

use crate::support::{press, screen};
use crate::{PLAIN, at, first_line, notice_row, place, rows};

#[test]
fn a_role_is_one_key_away() {
    let mut model = at(PLAIN);
    let all = model.roadmap.initiatives.len();
    for role in [Some(RoleId::Policy), Some(RoleId::Data), Some(RoleId::Communication), None] {
        press(&mut model, "r");
        assert_eq!(model.state.filter.roles.single(), role);
        let shown = model.roadmap.count(model.state.filter);
        assert!(role.is_none() == (shown == all) && shown > 0, "{role:?}: {shown} of {all}");
        let notice = model.state.notice.clone().unwrap();
        assert!(notice.contains(&shown.to_string()), "{notice}");
        let name = role.map_or("alle rollen", |role| model.texts.role_short(role)).to_lowercase();
        let path = rows(&model)[0].clone();
        assert!(path.ends_with(&name) && notice.contains(&name), "{path}\n{notice}");
    }
    assert!(model.state.filter.is_open());
}

/// The chosen role's text is the first in the detail, and its tasks the first of the milestone.
#[test]
fn the_text_of_a_chosen_role_comes_first() {
    let mut model = at(PLAIN);
    for role in RoleId::ALL {
        press(&mut model, "0 1 r Tab Enter");
        let name = model.pages().role_name(*role).to_owned();
        assert_eq!(first_line(&model), name);
        press(&mut model, "Tab");
        assert_eq!(first_line(&model), name);
    }
}

#[test]
fn wishes_go_in_and_out_of_the_filter() {
    let mut model = at(PLAIN);
    press(&mut model, "f Down Space");
    assert!(model.state.filter.roles.has(RoleId::Data));
    let count = model.roadmap.count(model.state.filter);
    let title = (model.texts.phrase.shown_of)(count, model.roadmap.initiatives.len());
    assert!(rows(&model)[1].contains(&title));
    press(&mut model, "Up Enter");
    assert!(
        model.state.filter.roles.has(RoleId::Policy) && model.state.filter.roles.has(RoleId::Data)
    );
    press(&mut model, "Enter Down Space");
    assert!(model.state.filter.is_open());
    press(&mut model, "Space Down Space c");
    assert!(model.state.filter.is_open());
    assert_eq!(place(&model), "filter 3 over grid 1 Inspiration");
    press(&mut model, "Space Esc c");
    assert!(model.state.filter.is_open());
}

#[test]
fn the_order_changes_everywhere_and_the_chosen_one_stays() {
    let mut model = at(PLAIN);
    let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Inspiration };
    press(&mut model, "2 Tab Down Down");
    let chosen = model.chosen(cell);
    for order in [Order::Name, Order::Year, Order::Scale, Order::Strength] {
        press(&mut model, "s");
        assert_eq!(model.state.map.order, order);
        assert_eq!(model.chosen(cell), chosen);
        assert_eq!(model.listed(cell), model.roadmap.listed(cell, model.state.filter, order));
        let name = model.texts.order(order);
        assert!(model.state.notice.clone().unwrap().contains(name));
        assert!(rows(&model).iter().any(|row| row.contains(&format!("{name} · "))));
    }
}

#[test]
fn what_is_asked_of_the_world() {
    let mut model = at(PLAIN);
    let start = model.state.clone();
    let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Inspiration };
    let third = model.listed(cell)[2];
    let url = |number: usize| model.roadmap.initiatives[third].sources[number].url.clone();
    let (first, second) = (url(0), url(1));
    let asked = [
        ("q", vec![Effect::Quit]),
        ("Ctrl+c", vec![Effect::Quit]),
        ("? q", vec![Effect::Quit]),
        ("f Ctrl+c", vec![Effect::Quit]),
        ("Ctrl+z", vec![Effect::Suspend]),
        ("M", vec![Effect::Mouse(true)]),
        ("M M", vec![Effect::Mouse(false)]),
        ("o", vec![]),
        ("y", vec![]),
        ("2 Tab Down Down o", vec![Effect::Open(first.clone())]),
        ("2 Tab Down Down y", vec![Effect::Copy(first.clone())]),
        ("2 Tab Down Down Enter o", vec![Effect::Open(first.clone())]),
        ("2 Tab Down Down Enter Tab Tab Tab o", vec![Effect::Open(first.clone())]),
        ("2 Tab Down Down Enter Tab Tab Tab Down Down o", vec![Effect::Open(second.clone())]),
        ("2 Tab Down Down Enter Tab Tab Tab Down Down y", vec![Effect::Copy(second.clone())]),
        ("2 Tab Down Down Enter Tab Tab Tab Down Enter", vec![Effect::Open(first)]),
    ];
    for (keys, effects) in asked {
        model.state = start.clone();
        assert_eq!(press(&mut model, keys).effects, effects, "{keys}");
    }
}

/// Whatever the link, only the web is opened.
#[test]
fn every_source_is_on_the_web() {
    let model = at(PLAIN);
    let registered = model.roadmap.sources.iter().map(|(_, entry)| &entry.source);
    let own = model.roadmap.initiatives.iter().flat_map(|(_, initiative)| &initiative.sources);
    for source in registered.chain(own) {
        let url = &source.url;
        assert!(url.starts_with("https://") || url.starts_with("http://"), "{url}");
    }
}

#[test]
fn what_just_happened_is_told_until_the_next_key() {
    let mut model = at(PLAIN);
    let start = model.state.clone();
    let notices = &model.texts.notice;
    let told = [
        ("c", notices.no_filter),
        ("r c", notices.filter_cleared),
        ("M", notices.mouse_on),
        ("M M", notices.mouse_off),
        ("1 p [", notices.first),
        ("8 p ]", notices.last),
        ("b Enter [", notices.first),
        ("Tab f End Space Esc o", notices.no_source),
        ("f End Space Esc Tab", model.texts.empty.filtered),
    ];
    for (keys, notice) in told {
        model.state = start.clone();
        press(&mut model, keys);
        assert_eq!(model.state.notice.as_deref(), Some(&*model.words(notice)), "{keys}");
        assert_eq!(notice_row(&model), model.words(notice), "{keys}");
        press(&mut model, "Down");
        assert_eq!(model.state.notice, None, "{keys}");
    }
}

#[test]
fn how_it_ended_is_told() {
    let mut model = at(PLAIN);
    let notices = &model.texts.notice;
    for (outcome, notice) in [
        (Outcome::Opened, notices.opened),
        (Outcome::NotOpened, notices.not_opened),
        (Outcome::Copied, notices.copied),
        (Outcome::NotCopied, notices.not_copied),
    ] {
        assert!(handle(&mut model, &Event::Finished(outcome)).changed);
        assert_eq!(notice_row(&model), model.words(notice));
    }
}

/// A track that the VNG had not got ready says so as soon as it is chosen.
#[test]
fn a_track_that_was_not_ready_says_so() {
    let mut model = at(PLAIN);
    press(&mut model, "f Down Down Down Down Space");
    let notice = model.state.notice.clone().unwrap();
    assert!(notice.contains("jongere") && notice.contains("nog niet gereed"), "{notice}");
}

#[test]
fn the_welcome_goes_with_the_first_keys_and_comes_back_in_the_help() {
    for language in [Language::Dutch, Language::English] {
        let mut model = at(PLAIN);
        model.texts = Texts::of(language);
        let welcome = model.words(model.texts.notice.welcome).into_owned();
        assert_eq!(notice_row(&model), welcome);
        press(&mut model, "Down");
        assert_eq!(notice_row(&model), welcome);
        press(&mut model, "Down Down");
        assert_ne!(notice_row(&model), welcome);
        press(&mut model, "?");
        let help = rows(&model).join("\n");
        let word = welcome.split(' ').next().unwrap();
        assert!(help.contains(word), "{help}");
    }
}

#[test]
fn colours_follow_the_terminal_until_a_person_chooses() {
    let mut model = at(PLAIN);
    handle(&mut model, &Event::Background { light: true });
    assert_eq!(model.state.look.theme, ThemeName::Light);
    handle(&mut model, &Event::Background { light: false });
    assert_eq!(model.state.look.theme, ThemeName::Dark);
    press(&mut model, "t t");
    assert_eq!(model.state.look.theme, ThemeName::Contrast);
    assert!(!handle(&mut model, &Event::Background { light: true }).changed);
    assert_eq!(model.state.look.theme, ThemeName::Contrast);
}

#[test]
fn where_there_is_no_link_to_follow_that_is_told() {
    let mut model = at(PLAIN);
    press(&mut model, "a Enter");
    assert_eq!(model.state.notice.as_deref(), Some(model.texts.notice.no_link));
}

#[test]
fn a_search_leads_there_and_back_to_exactly_where_one_was() {
    let mut model = at(PLAIN);
    press(&mut model, "3 Tab Down / h u u r a h c t e r s t a n d");
    assert!(screen(&model).contains("Getoond voor 'huurachterstand'."));
    press(&mut model, "Down Up Enter");
    assert!(screen(&model).contains("Eerst contact bij huurachterstand"));
    press(&mut model, "Esc");
    assert_eq!(place(&model), "search for 'huurahcterstand' 1");
    press(&mut model, "Esc");
    assert_eq!(place(&model), "list 3 Inspiration 2");
    press(&mut model, "/ Ctrl+u");
    assert!(screen(&model).contains("Eerder gezocht"));
    press(&mut model, "Enter");
    assert_eq!(place(&model), "search for 'huurahcterstand' 1");
    press(&mut model, "Backspace");
    assert_eq!(model.state.finder.query.text(), "huurahcterstan");
}

#[test]
fn a_search_tells_what_the_filter_hides_and_finds_it_without() {
    let mut model = at(PLAIN);
    press(&mut model, "f Down Down Down Down Down Space Esc / g e l d f i t");
    let shown = model.found().hits.len();
    assert!(model.found().hidden > 0);
    assert!(screen(&model).contains("verborgen door het filter"));
    press(&mut model, "Ctrl+f");
    assert!(model.found().hits.len() > shown);
    assert_eq!(model.found().hidden, 0);
    press(&mut model, "Ctrl+f q ?");
    assert_eq!(model.state.finder.query.text(), "geldfitq?");
}

#[test]
fn a_paste_is_searched_for_without_what_cannot_be_seen() {
    let mut model = at(PLAIN);
    press(&mut model, "/");
    handle(&mut model, &Event::Pasted("huur\u{1b}[31m\nachter".to_owned()));
    assert_eq!(model.state.finder.query.text(), "huur[31m achter");
}

#[test]
fn a_long_path_keeps_its_last_part() {
    let mut model = at(PLAIN);
    press(&mut model, "8 Tab Enter");
    let text = screen(&model);
    let row = text.lines().next().unwrap();
    let name = text.lines().nth(2).unwrap().trim();
    let start: String = name.chars().take(12).collect();
    assert!(row.contains('…') && row.contains(&start), "{row}");
}

#[test]
fn a_key_that_does_nothing_changes_nothing() {
    let mut model = at(PLAIN);
    press(&mut model, "Down Up Down Up");
    let start = model.state.clone();
    for keys in ["X", "Delete", "F5", "9", "Esc", "Up", "Ctrl+q", "Alt+x", "Backspace"] {
        model.state = start.clone();
        assert_eq!(press(&mut model, keys), Response::default(), "{keys}");
    }
    for event in [
        Event::Pasted("q\nq".to_owned()),
        Event::Resized(PLAIN),
        Event::Background { light: false },
        Event::Clicked(Spot { x: 79, y: 23 }),
    ] {
        model.state = start.clone();
        assert_eq!(handle(&mut model, &event), Response::default(), "{event:?}");
    }
}
