//! Initiatives of one's own: the form, what comes of it on the map and in the search, and the mail.

use routekaart::app::{Effect, Event, FormFault, FormRow, Model, Outcome, Scope, handle};
use routekaart::domain::{Cell, EvidenceLevel, Filter, LayerId, MilestoneId, Order, TrackId};
use routekaart::texts::{Language, Texts};
use routekaart::workspace::{
    About, Entry, EntryId, OwnInitiative, Stamp, Subject, Workspace, WriterId,
};

use crate::support::{press, screen};
use crate::{PLAIN, WIDE, at, check, notice_row, place, rows};

/// From the start to the mail of a new initiative with as little as is asked.
pub(crate) const KEPT: &str = "i K r i n g Tab Tab E l k e Space w e e k . Tab Tab Tab Tab Tab Tab \
                               Space Tab Tab Space Ctrl+s";

const HERE: Cell = Cell { milestone: MilestoneId::Searching, layer: LayerId::Inspiration };

fn kept(keys: &str) -> Model {
    let mut model = at(PLAIN);
    press(&mut model, KEPT);
    press(&mut model, keys);
    model
}

fn own(name: &str) -> OwnInitiative {
    OwnInitiative {
        name: name.to_owned(),
        link: "https://www.nijmegen.nl".to_owned(),
        explanation: "Elke week.".to_owned(),
        contact: "Samira".to_owned(),
        phone: "024 329 90 00".to_owned(),
        position: "adviseur".to_owned(),
        layer: LayerId::Basis,
        milestones: vec![MilestoneId::InView],
        tracks: vec![TrackId::Resident],
        phases: vec![],
        roles: vec![],
    }
}

/// What another writer adds or removes.
fn theirs(millis: u64, name: &str, removed: bool) -> Event {
    let (at, by) = (Stamp { millis: 5, count: 0 }, WriterId(9));
    let mut workspace = Workspace::default();
    let id = EntryId { begun: at, by };
    workspace.write(by, millis, Entry::Own { id, initiative: own(name) }, removed);
    Event::Arrived(workspace)
}

#[test]
fn the_form_is_walked_through_and_left() {
    check(
        PLAIN,
        &[
            ("", "i", "form, Name ''"),
            ("2 Tab", "i", "form, Name ''"),
            ("p", "i", "form, Name ''"),
            ("b", "i", "form, Name ''"),
            ("i", "Tab", "form, Link ''"),
            ("i", "Down Down", "form, Explanation ''"),
            ("i", "Down Shift+Tab", "form, Name ''"),
            ("i", "Up", "form, Name ''"),
            ("i", "Enter Enter", "form, Explanation ''"),
            ("i a Space b", "Left", "form, Name 'a |b'"),
            ("i a i q ?", "Home x", "form, Name 'x|aiq?'"),
            ("i Down Down Down Down Down Down", "", "form, Layer 2"),
            ("i Down Down Down Down Down Down", "Right Right", "form, Layer 3"),
            ("i Down Down Down Down Down Down Down", "Right Left Left", "form, Milestones 1"),
            ("i Down Down Down Down Down Down Down", "End", "form, Milestones 8"),
            ("i Down Down Down Down Down Down Down", "x Backspace Delete", "form, Milestones 1"),
            ("2 Tab Down i", "Esc", "list 2 Inspiration 2"),
            ("i a", "Esc", "grid 1 Inspiration"),
            ("i a Esc", "i", "form, Name 'a'"),
            ("i a Esc 3 Tab", "i", "form, Name 'a'"),
            ("i a Esc", "Alt+Right", "form, Name 'a'"),
            ("i F1", "Esc", "form, Name ''"),
        ],
    );
}

#[test]
fn what_was_typed_stays_and_that_is_told() {
    let mut model = at(PLAIN);
    let form = &model.texts.form;
    press(&mut model, "i a Esc");
    assert_eq!(notice_row(&model), model.words(form.draft_stays));
    press(&mut model, "i");
    assert_eq!(notice_row(&model), form.draft_is_here);
    press(&mut model, "Backspace Esc");
    assert_ne!(notice_row(&model), form.draft_stays);
}

#[test]
fn a_new_form_knows_where_one_was() {
    let mut model = at(PLAIN);
    press(&mut model, "3 Right i");
    let begun = model.form().unwrap().initiative();
    assert_eq!((begun.layer, begun.milestones), (LayerId::Future, vec![MilestoneId::InContact]));
    assert_eq!(begun.phases, model.roadmap.milestones[MilestoneId::InContact].phases);
    assert!(begun.tracks.is_empty() && begun.roles.is_empty());
    press(&mut model, "Esc f Down Down Down Down Space Esc p i");
    let begun = model.form().unwrap().initiative();
    assert_eq!(begun.tracks, [TrackId::YoungAdult]);
}

#[test]
fn every_row_is_checked_when_it_is_left() {
    let mut model = at(PLAIN);
    press(&mut model, "i");
    let fault = |model: &Model, row| model.form().unwrap().told(row);
    assert_eq!(fault(&model, FormRow::Name), None);
    press(&mut model, "Tab v n g . n l Tab");
    assert_eq!(fault(&model, FormRow::Name), Some(FormFault::NoName));
    assert_eq!(fault(&model, FormRow::Link), Some(FormFault::NoAddress));
    assert_eq!(fault(&model, FormRow::Explanation), None);
    let text = screen(&model);
    assert!(
        text.contains(model.texts.form.no_name) && text.contains("Begin de link met"),
        "{text}"
    );
    press(&mut model, "Up Home h t t p s : / / w w w .");
    assert_eq!(fault(&model, FormRow::Link), None);
    press(&mut model, "Tab Tab Tab 0 2 4 x Tab");
    assert_eq!(fault(&model, FormRow::Phone), Some(FormFault::NoPhone));
}

#[test]
fn what_is_too_long_is_told_and_not_cut() {
    let mut model = at(PLAIN);
    press(&mut model, "i");
    handle(&mut model, &Event::Pasted("é".repeat(81)));
    press(&mut model, "Tab Tab");
    handle(&mut model, &Event::Pasted("woord ".repeat(300)));
    press(&mut model, "Ctrl+s");
    let form = model.form().unwrap();
    assert_eq!(form.told(FormRow::Name), Some(FormFault::TooLong(81, 80)));
    assert_eq!(form.told(FormRow::Explanation), Some(FormFault::TooLong(1_799, 1_500)));
}

#[test]
fn saving_with_a_fault_leads_to_it_and_keeps_nothing() {
    let mut model = at(PLAIN);
    assert!(press(&mut model, "i Down Down Down Ctrl+s").effects.is_empty());
    assert_eq!(place(&model), "form, Name ''");
    assert_eq!(notice_row(&model), model.texts.form.no_name);
    press(&mut model, "K Ctrl+s");
    assert_eq!(place(&model), "form, Explanation ''");
    press(&mut model, "x Ctrl+s");
    assert_eq!(place(&model), "form, Tracks 1");
    press(&mut model, "Space Up Space Ctrl+s");
    assert_eq!(place(&model), "form, Milestones 1");
    assert!(model.notebook.overview().own.is_empty());
}

#[test]
fn what_is_kept_is_on_the_map_with_its_own_mark() {
    let model = at(PLAIN);
    let before = model.roadmap.counts(Filter::default())[HERE.index()].all;
    let mut model = kept("");
    assert!(matches!(model.scope(), Scope::Mail));
    assert_eq!(notice_row(&model), "Bewaard: Kring. u maakt ongedaan.");
    press(&mut model, "Esc");
    let shown = screen(&model);
    assert!(shown.contains("Kring +") && shown.contains("lokaal · eigen"), "{shown}");
    press(&mut model, "Esc");
    assert_eq!(place(&model), "grid 1 Inspiration");
    let shown = screen(&model);
    assert!(shown.contains(&format!("{} +1", before + 1)), "{shown}");
    assert!(shown.contains("+ Kring"), "{shown}");
    let listed = model.roadmap.listed(HERE, Filter::default(), Order::Strength);
    let last = &model.roadmap.initiatives[*listed.last().unwrap()];
    assert_eq!((last.name.as_str(), last.evidence), ("Kring", EvidenceLevel::Own));
}

#[test]
fn the_form_gives_one_entry_to_store() {
    let mut model = at(PLAIN);
    let effects = press(&mut model, KEPT).effects;
    let [Effect::Save(versions)] = effects.as_slice() else { panic!("{effects:?}") };
    let [version] = versions.as_slice() else { panic!("{versions:?}") };
    let Entry::Own { initiative, .. } = &version.entry else { panic!("{version:?}") };
    assert_eq!((initiative.name.as_str(), version.removed), ("Kring", false));
    assert_eq!(initiative.explanation, "Elke week.");
}

#[test]
fn keeping_can_be_undone_and_done_again() {
    let mut model = kept("Esc");
    let all = model.roadmap.on_map().count();
    for _ in 0..2 {
        press(&mut model, "u");
        assert_eq!(model.roadmap.on_map().count(), all - 1);
        assert!(screen(&model).contains(model.texts.empty.withdrawn));
        assert!(!model.listed(HERE).is_empty());
        press(&mut model, "Ctrl+r");
        assert_eq!(model.roadmap.on_map().count(), all);
        assert!(!screen(&model).contains(model.texts.empty.withdrawn));
    }
}

#[test]
fn an_own_initiative_is_changed_and_removed_in_its_form() {
    let mut model = kept("Esc i");
    assert_eq!(place(&model), "form of a kept one, Name 'Kring'");
    press(&mut model, "s Ctrl+s Esc");
    assert!(rows(&model)[2].contains("Krings +"), "{}", rows(&model)[2]);
    let id = *model.notebook.overview().own.first().unwrap();
    assert_eq!(model.notebook.overview().own.len(), 1);
    press(&mut model, "i Ctrl+d");
    assert!(model.notebook.overview().own.is_empty());
    assert_eq!(notice_row(&model), "Verwijderd: Krings. u maakt ongedaan.");
    press(&mut model, "u");
    assert_eq!(model.notebook.own(id).unwrap().name, "Krings");
    assert!(model.notebook.overview().own.contains(&id));
    press(&mut model, "Esc i Ctrl+d");
    assert_eq!(notice_row(&model), model.texts.form.not_kept_yet);
}

#[test]
fn the_search_finds_what_was_added_and_no_more_what_was_removed() {
    let find = "/ Ctrl+u k r i n g";
    let mut model = kept("Esc");
    let found = |model: &mut Model| {
        press(model, find);
        let found = screen(model).contains("› kring") && screen(model).contains("▌ Kring");
        press(model, "Esc");
        found
    };
    assert!(found(&mut model));
    press(&mut model, "u");
    assert!(!found(&mut model));
    press(&mut model, "Ctrl+r");
    assert!(found(&mut model));
}

#[test]
fn notes_are_found_and_lead_to_where_they_stand() {
    let mut model = at(PLAIN);
    let (at, by) = (Stamp { millis: 5, count: 0 }, WriterId(9));
    let subject = Subject::Initiative("moneyways".to_owned());
    let about = About { subject, title: "MoneyWays".to_owned() };
    let text = "Eerste regel.\nBel Xandrine van de woningcorporatie.".to_owned();
    let mut workspace = Workspace::default();
    workspace.write(by, 9, Entry::Note { id: EntryId { begun: at, by }, about, text }, false);
    handle(&mut model, &Event::Arrived(workspace));
    press(&mut model, "/ x a n d r i n e");
    let shown = screen(&model);
    assert!(shown.contains("Uw notities") && shown.contains("▌ MoneyWays"), "{shown}");
    assert!(shown.contains("Bel Xandrine van"), "{shown}");
    press(&mut model, "Enter");
    let shown = screen(&model);
    assert!(shown.contains("Eerste regel.") && shown.contains("MoneyWays"), "{shown}");
}

#[test]
fn what_others_add_and_remove_is_followed() {
    let mut model = at(PLAIN);
    let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Basis };
    let before = model.listed(cell).len();
    handle(&mut model, &theirs(10, "Hun kring", false));
    assert_eq!(model.listed(cell).len(), before + 1);
    assert_eq!(model.notebook.marks()[cell.index()].own, 1);
    handle(&mut model, &theirs(20, "Hun groep", false));
    assert_eq!(model.listed(cell).len(), before + 1);
    press(&mut model, "2 Left Tab End Enter");
    assert!(rows(&model)[2].contains("Hun groep"), "{}", rows(&model)[2]);
    handle(&mut model, &theirs(30, "Hun groep", true));
    assert_eq!(model.listed(cell).len(), before);
    assert!(screen(&model).contains(model.texts.empty.withdrawn));
    press(&mut model, "Esc");
    assert_eq!(place(&model), "list 2 Basis 1");
}

#[test]
fn a_mail_is_copied_saved_and_opened_and_never_sent() {
    let mut model = kept("");
    let form = &model.texts.form;
    let shown = screen(&model);
    assert!(shown.contains(form.mail) && shown.contains("schulden@vng.nl"), "{shown}");
    let effects = press(&mut model, "y").effects;
    assert!(matches!(&effects[..], [Effect::Copy(text)] if text.contains("Kring")), "{effects:?}");
    handle(&mut model, &Event::Finished(Outcome::Copied));
    assert_eq!(notice_row(&model), form.mail_copied);
    let effects = press(&mut model, "s").effects;
    let [Effect::SaveMail { name, text }] = &effects[..] else { panic!("{effects:?}") };
    assert_eq!(name, "initiatief-kring");
    assert!(text.starts_with("Date: "), "{text}");
    let effects = press(&mut model, "o").effects;
    assert!(
        matches!(&effects[..], [Effect::Mail(to)] if to.starts_with("mailto:schulden@vng.nl?"))
    );
    press(&mut model, "Esc I Down Up End");
    assert!(place(&model).starts_with("mail"), "{}", place(&model));
    press(&mut model, "Esc Esc 2 Tab Enter I");
    assert_eq!(notice_row(&model), model.words(form.no_mail_here));
}

#[test]
fn a_mail_that_is_too_long_for_an_address_says_so() {
    let mut model = kept("Esc i Down Down");
    handle(&mut model, &Event::Pasted("Meer en meer. ".repeat(90)));
    press(&mut model, "Ctrl+s");
    assert!(press(&mut model, "o").effects.is_empty());
    assert_eq!(notice_row(&model), model.texts.form.mail_too_long);
}

#[test]
fn the_form_draws_in_both_languages_and_any_window() {
    for (width, height) in [(60, 18), (80, 24), (WIDE.width, WIDE.height), (300, 100)] {
        for language in [Language::Dutch, Language::English] {
            let mut model = at(routekaart::app::Size { width, height });
            model.texts = Texts::of(language);
            press(&mut model, "i");
            handle(&mut model, &Event::Pasted("lang woord ".repeat(18)));
            for _ in FormRow::ALL {
                press(&mut model, "Tab");
                assert!(screen(&model).contains('▌'), "{}", screen(&model));
            }
        }
    }
}
