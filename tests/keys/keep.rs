//! Keeping: bookmarks, notes, and taking them back.

use routekaart::app::{Effect, Event, Model, Outcome, Scope, handle};
use routekaart::workspace::{Entry, Subject, Version, Workspace, WriterId};

use super::support::{effects, press};
use super::{PLAIN, WIDE, at, place};

/// What the keys ask to be stored: what it is, and whether it is removed.
fn stored(model: &mut Model, keys: &str) -> Vec<(Entry, bool)> {
    let saves = effects(model, keys).into_iter().filter_map(|effect| {
        let Effect::Save(versions) = effect else { return None };
        Some(versions)
    });
    saves.flatten().map(|version| (version.entry, version.removed)).collect()
}

fn told(model: &Model) -> &str {
    model.state.notice.as_deref().unwrap_or_default()
}

/// Types a text; spaces and line breaks too.
fn write(model: &mut Model, text: &str) {
    for letter in text.chars() {
        match letter {
            ' ' => press(model, "Space"),
            '\n' => press(model, "Enter"),
            letter => press(model, &letter.to_string()),
        };
    }
}

/// The texts of every note that is there.
fn notes(model: &Model) -> Vec<String> {
    let kept = model.notebook.kept();
    let notes = kept.overview.notes.values().flatten();
    notes.flat_map(|note| kept.texts(note.id)).map(str::to_owned).collect()
}

#[test]
fn a_bookmark_is_on_what_one_is_at() {
    for (before, subject) in [
        ("2", "vak:in-beeld/inspiratielaag"),
        ("p", "mijlpaal:op-zoek"),
        ("b", "begrip:"),
        ("b Enter", "begrip:"),
        ("2 Tab", "initiatief:"),
        ("2 Tab Enter", "initiatief:"),
        ("2 Tab Enter Tab Tab Down Enter", "wet:"),
    ] {
        let mut model = at(PLAIN);
        press(&mut model, before);
        let kept = stored(&mut model, "m");
        let [(Entry::Bookmark { about }, false)] = &kept[..] else { panic!("{before}: {kept:?}") };
        assert!(about.subject.to_string().starts_with(subject), "{before}: {}", about.subject);
        assert!(told(&model).starts_with(&format!("Bewaard: {}", about.title)), "{}", told(&model));
        let kept = stored(&mut model, "m");
        assert!(matches!(kept[..], [(Entry::Bookmark { .. }, true)]), "{before}: {kept:?}");
    }
    let mut model = at(PLAIN);
    assert!(stored(&mut model, "a m").is_empty());
    assert_eq!(told(&model), "Hier is niets om te bewaren.");
}

#[test]
fn everything_that_is_kept_can_be_undone_and_done_again() {
    let mut model = at(PLAIN);
    press(&mut model, "2 m Tab m");
    let marked = |model: &Model| model.notebook.overview().bookmarks.len();
    assert_eq!(marked(&model), 2);
    press(&mut model, "u");
    assert!(told(&model).starts_with("Ongedaan gemaakt: bladwijzer bij "), "{}", told(&model));
    press(&mut model, "u u");
    assert_eq!((marked(&model), told(&model)), (0, "Er is niets om ongedaan te maken."));
    press(&mut model, "Ctrl+r Ctrl+r");
    assert_eq!(marked(&model), 2);
    press(&mut model, "Ctrl+r");
    assert_eq!(told(&model), "Er is niets om opnieuw te doen.");
}

#[test]
fn the_filter_can_leave_only_what_is_kept() {
    let mut model = at(PLAIN);
    press(&mut model, "2 Tab Down m Up n");
    write(&mut model, "bellen");
    press(&mut model, "Esc f End Space Esc");
    assert!(model.state.filter.only_kept);
    assert_eq!(model.roadmap.count(model.state.filter), 2);
    press(&mut model, "u u");
    assert_eq!(model.roadmap.count(model.state.filter), 0);
}

#[test]
fn a_list_that_becomes_empty_takes_the_keys_from_its_detail() {
    let mut model = at(WIDE);
    press(&mut model, "2 Tab m f End Space Esc Tab");
    assert_eq!((model.roadmap.count(model.state.filter), model.scope()), (1, Scope::Detail));
    press(&mut model, "m");
    assert_eq!((model.roadmap.count(model.state.filter), model.scope()), (0, Scope::List));
}

#[test]
fn a_note_is_stored_as_one_types_and_is_one_step_of_undo() {
    let mut model = at(PLAIN);
    model.notebook.now = 1_764_000_000_000;
    press(&mut model, "2 Tab");
    let kept = stored(&mut model, "n B");
    assert!(matches!(&kept[..], [(Entry::Note { text, .. }, false)] if text == "B"), "{kept:?}");
    assert!(matches!(effects(&mut model, "e")[..], [Effect::RemindIn(_)]));
    assert!(effects(&mut model, "l").is_empty(), "the world was asked once");
    let response = handle(&mut model, &Event::Reminded);
    assert!(matches!(response.effects[..], [Effect::Save(_)]), "{response:?}");
    assert!(effects(&mut model, "Esc").is_empty(), "all was stored");
    assert_eq!(
        (notes(&model), told(&model)),
        (vec!["Bel".to_owned()], "Notitie bewaard. u maakt ongedaan.")
    );
    press(&mut model, "u");
    assert!(notes(&model).is_empty());
    press(&mut model, "Ctrl+r n");
    assert_eq!(place(&model), "note 'Bel' over list 2 Inspiration 1");
}

#[test]
fn what_is_typed_is_stored_before_one_leaves() {
    let mut model = at(PLAIN);
    model.notebook.now = 1_764_000_000_000;
    press(&mut model, "n a b");
    let last = effects(&mut model, "Ctrl+c");
    assert!(matches!(last[..], [Effect::Save(_), Effect::Quit]), "{last:?}");
    assert_eq!(notes(&model), ["ab"]);
}

#[test]
fn a_note_without_text_is_no_note() {
    let mut model = at(PLAIN);
    assert!(stored(&mut model, "n Space Esc").is_empty());
    assert!(effects(&mut model, "u").is_empty());
    press(&mut model, "n a Backspace Esc");
    assert!(notes(&model).is_empty());
    press(&mut model, "n");
    write(&mut model, "een\ntwee");
    press(&mut model, "Esc n Ctrl+d");
    assert_eq!((notes(&model).len(), told(&model)), (0, "Notitie verwijderd. u maakt ongedaan."));
    press(&mut model, "u");
    assert_eq!(notes(&model), ["een\ntwee"]);
}

#[test]
fn a_note_is_written_line_by_line() {
    for (keys, text) in [
        ("a Enter b", "a\nb"),
        ("a Enter b Up c", "ac\nb"),
        ("a Enter b Home c", "a\ncb"),
        ("a Space b Ctrl+Left c", "a cb"),
        ("a b Ctrl+z", "a"),
        ("a b Ctrl+z Ctrl+y", "ab"),
        ("a Enter b Ctrl+Home c", "ca\nb"),
        ("a Ctrl+t", "- [ ] a"),
        ("a Ctrl+t Ctrl+t", "- [x] a"),
        ("a Ctrl+t Ctrl+t Ctrl+t b", "- [ ] ab"),
        ("a Space b Ctrl+w", "a "),
        ("q ? / u", "q?/u"),
    ] {
        let mut model = at(WIDE);
        press(&mut model, "n");
        press(&mut model, keys);
        assert_eq!(model.editor().unwrap().text(), text, "{keys}");
    }
    let mut model = at(WIDE);
    press(&mut model, "n");
    handle(&mut model, &Event::Pasted("een\r\n\ttwee\u{1b}[31m\u{202e} e\u{301}".to_owned()));
    assert_eq!(model.editor().unwrap().text(), "een\n    twee[31m é");
}

#[test]
fn a_second_note_is_asked_for_with_a_capital() {
    let mut model = at(PLAIN);
    press(&mut model, "n a Esc N b Esc");
    assert_eq!(notes(&model), ["a", "b"]);
    press(&mut model, "n c Esc");
    assert_eq!(notes(&model), ["a", "bc"]);
}

#[test]
fn a_note_can_be_written_in_ones_own_editor() {
    let mut model = at(PLAIN);
    press(&mut model, "n a Esc");
    assert_eq!(effects(&mut model, "e"), [Effect::Edit("a".to_owned())]);
    let response = handle(&mut model, &Event::Finished(Outcome::Edited("b\n".to_owned())));
    assert!(matches!(response.effects.last(), Some(Effect::Save(_))), "{response:?}");
    assert_eq!(
        (notes(&model), place(&model)),
        (vec!["b".to_owned()], "grid 1 Inspiration".to_owned())
    );
    press(&mut model, "e");
    handle(&mut model, &Event::Finished(Outcome::NotEdited));
    assert!(told(&model).contains("EDITOR"), "{}", told(&model));
    assert_eq!(place(&model), "note 'b' over grid 1 Inspiration");
}

/// Another person's copy of the workspace, in which they changed the only note.
fn changed_elsewhere(model: &Model, text: &str) -> Workspace {
    let mut theirs = model.notebook.workspace().clone();
    let note = theirs.all().map(|(_, _, version): (_, _, &Version)| version.entry.clone()).next();
    let Some(Entry::Note { id, about, .. }) = note else { panic!("there is one note") };
    let entry = Entry::Note { id, about, text: text.to_owned() };
    theirs.write(WriterId(7), model.notebook.now + 1, entry, false);
    theirs
}

#[test]
fn what_someone_else_writes_meanwhile_is_not_lost() {
    let mut model = at(PLAIN);
    press(&mut model, "2 Tab n a Esc n b");
    let theirs = changed_elsewhere(&model, "van haar");
    handle(&mut model, &Event::Arrived(theirs));
    assert_eq!(told(&model), "Iemand anders heeft iets gewijzigd in deze werkmap.");
    press(&mut model, "c Esc");
    let mut both = notes(&model);
    both.sort();
    assert_eq!(both, ["abc", "van haar"]);
    press(&mut model, "n");
    assert!(told(&model).starts_with("Op twee plaatsen gewijzigd"), "{}", told(&model));
    let text = model.editor().unwrap().text();
    assert!(text.contains("abc") && text.contains("van haar"), "{text}");
    press(&mut model, "d Esc");
    assert_eq!(notes(&model).len(), 1);
}

#[test]
fn what_is_not_on_disk_is_said() {
    let mut model = at(PLAIN);
    press(&mut model, "m");
    let why = "De schijf is vol.".to_owned();
    handle(&mut model, &Event::Finished(Outcome::NotSaved(why)));
    assert_eq!((told(&model), model.state.unsaved), ("De schijf is vol.", true));
    handle(&mut model, &Event::Finished(Outcome::Saved));
    assert!(!model.state.unsaved);
}

#[test]
fn a_kept_thing_is_known_by_its_key() {
    let mut model = at(PLAIN);
    press(&mut model, "2 Tab m");
    let overview = model.notebook.overview();
    let Some(Subject::Initiative(key)) = overview.bookmarks.keys().next() else {
        panic!("one mark")
    };
    assert!(model.roadmap.initiatives.find(key).is_some());
}

#[test]
fn leaving_tells_what_would_be_lost() {
    let mut model = at(PLAIN);
    press(&mut model, "m");
    handle(&mut model, &Event::Finished(Outcome::NotSaved("De schijf is vol.".to_owned())));
    assert_eq!(effects(&mut model, "q"), [Effect::Save(Vec::new())]);
    assert!(told(&model).starts_with("Nog niet alles staat op schijf."), "{}", told(&model));
    handle(&mut model, &Event::Finished(Outcome::NotSaved("De schijf is vol.".to_owned())));
    assert!(told(&model).starts_with("Nog niet alles staat op schijf."), "{}", told(&model));
    assert_eq!(effects(&mut model, "Down q"), [Effect::Save(Vec::new())], "another key asks anew");
    assert_eq!(effects(&mut model, "q"), [Effect::Quit]);
    let mut model = at(PLAIN);
    press(&mut model, "i a Esc");
    assert_eq!(effects(&mut model, "q"), [Effect::Save(Vec::new())]);
    assert!(told(&model).starts_with("Uw formulier is niet bewaard."), "{}", told(&model));
    assert_eq!(effects(&mut model, "q"), [Effect::Quit]);
}
