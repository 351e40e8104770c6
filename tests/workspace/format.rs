//! A file gives back what was written to it, and joining is a law of its own.

use proptest::prelude::*;
use routekaart::data::workspace::{self as format, Flaw, tidy};
use routekaart::workspace::{
    About, Clock, Entry, EntryId, Named, Plan, Progress, Record, Stamp, Version, Workspace,
    WriterId,
};

use crate::any;

fn written(versions: &[Version]) -> String {
    format::write(WriterId::default(), &Named::default(), versions)
}

fn joined(one: &Workspace, other: &Workspace) -> Workspace {
    let mut joined = one.clone();
    joined.join(other.clone());
    joined
}

proptest! {
    #![proptest_config(any::config(64))]

    #[test]
    fn a_file_gives_back_exactly_what_was_written(
        writer in any::writer(),
        named in any::named(),
        versions in prop::collection::vec(any::version(), 0..6),
    ) {
        let text = format::write(writer, &named, &versions);
        let read = format::read(&text).unwrap();
        prop_assert_eq!(read.writer, writer);
        prop_assert_eq!(read.named, named);
        prop_assert_eq!(read.versions, versions);
        prop_assert_eq!(read.newer, None);
    }

    #[test]
    fn a_file_can_be_shown_in_any_terminal(versions in prop::collection::vec(any::version(), 0..6)) {
        let text = written(&versions);
        let hidden = |letter: char| letter != '\n' && routekaart::data::is_hidden(letter);
        prop_assert!(!text.contains(hidden), "{text:?}");
    }

    #[test]
    fn a_tidy_text_stays_as_it_is(text in any::text()) {
        let tidied = tidy(&text);
        prop_assert_eq!(&tidy(&tidied), &tidied);
        let left = tidied.contains(['\r', '\t', '\u{1b}', '\u{202e}']);
        prop_assert!(!left);
    }

    #[test]
    fn the_order_of_joining_makes_no_difference(
        one in any::workspace(),
        other in any::workspace(),
        third in any::workspace(),
    ) {
        prop_assert_eq!(joined(&one, &other), joined(&other, &one));
        let left = joined(&joined(&one, &other), &third);
        prop_assert_eq!(&left, &joined(&one, &joined(&other, &third)));
        prop_assert_eq!(&joined(&left, &other), &left);
        prop_assert!(!left.clone().join(one.clone()));
        let news = one.news_of(&other);
        prop_assert_eq!(news == Workspace::default(), joined(&one, &other) == one);
        prop_assert_eq!(joined(&one, &news), joined(&one, &other));
    }

    /// However a file is cut off or changed, it is read or refused, and never read as something
    /// that nobody wrote.
    #[test]
    fn a_piece_of_a_file_is_no_file(
        versions in prop::collection::vec(any::version(), 1..4),
        cut in any::<prop::sample::Index>(),
    ) {
        let text = written(&versions);
        let whole = text.trim_end();
        let piece: String = whole.chars().take(cut.index(whole.chars().count())).collect();
        prop_assert!(format::read(&piece).is_err());
    }
}

#[test]
fn a_file_looks_like_this() {
    let writer = WriterId(0x00c0_ffee_00c0_ffee);
    let at = Stamp { millis: 1_795_510_801_000, count: 0 };
    let since = Stamp { millis: 1_795_510_800_000, count: 0 };
    let note = Entry::Note {
        id: EntryId { begun: at, by: writer },
        about: About {
            subject: "vak:in-beeld/basisproces".parse().unwrap(),
            title: "In beeld, basisproces".to_owned(),
        },
        text: "Zo'n \"brief\" van 's ochtends:\n- [ ] Bel de corporatie\n\u{1b}[2J".to_owned(),
    };
    let seen = vec![(writer, since)];
    let versions = [
        Version { at, removed: false, entry: note.clone(), seen: Vec::new() },
        Version { at, removed: true, entry: note, seen },
    ];
    let named = Named { since, name: "Samira".to_owned() };
    insta::assert_snapshot!(format::write(writer, &named, &versions));
}

#[test]
fn what_is_no_file_of_a_workspace_is_told_with_its_line() {
    assert_eq!(format::read(" \n"), Err(Flaw::Empty));
    let good = written(&[]);
    let bad = good.replace("since", "sinds");
    assert_eq!(format::read(&bad), Err(Flaw::Damaged { line: 6 }));
    let late = good.replace("0-0", "253402300800000-0");
    assert_eq!(format::read(&late), Err(Flaw::Damaged { line: 6 }));
    let conflict = format!("<<<<<<< HEAD\n{good}=======\n{good}>>>>>>> theirs\n");
    assert_eq!(format::read(&conflict), Err(Flaw::Damaged { line: 1 }));
}

#[test]
fn a_later_version_is_read_as_far_as_it_is_known() {
    let good = include_str!("later.ron");
    let read = format::read(good).unwrap();
    assert_eq!(read.newer, Some(3));
    assert_eq!(read.versions.len(), 1);
    assert_eq!(read.named.name, "Samira");
    let strange = format::read("(version: 9, schrijvers: {})").unwrap();
    assert_eq!((strange.newer, strange.versions.len()), (Some(9), 0));
}

#[test]
fn only_what_needs_the_newest_version_asks_for_it() {
    let id = EntryId { begun: Stamp { millis: 1_795_510_801_000, count: 0 }, by: WriterId(7) };
    let progress = Progress::begin(1_795_510_801_000);
    let entry = Entry::Workshop(Record::Progress { session: id, progress });
    let version = Version { at: id.begun, removed: false, entry, seen: Vec::new() };
    assert!(written(&[]).contains("version: 1,"));
    assert!(written(&[version]).contains("version: 2,"));
}

proptest! {
    #![proptest_config(any::config(64))]

    /// Whatever a file says of the time, the clock tells something and goes on.
    #[test]
    fn a_clock_never_stops_the_program(progress in any::progress(), now in any::<u64>()) {
        let plan = Plan {
            name: String::new(),
            agenda: String::new(),
            track: routekaart::domain::TrackId::Resident,
            role: None,
            people: 8,
            start: 0,
            steps: Vec::new(),
        };
        let clock = Clock::of(&plan, &progress, now);
        prop_assert!(clock.next().is_none_or(|next| (1..=60_000).contains(&next)));
        let mut moved = progress.clone();
        moved.go(3, now);
        prop_assert!(moved.ran_in_all(now) >= moved.ran(3, now));
        moved.pause(now);
        moved.extend(5);
        moved.end(now);
        let _ = Clock::of(&plan, &moved, now);
    }
}
