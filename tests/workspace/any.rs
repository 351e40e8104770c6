//! Entries of every kind, with any text in them.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use routekaart::domain::{Cell, Closed, LayerId, Level, MilestoneId, PhaseId, RoleId, TrackId};
use routekaart::workspace::{
    About, Entry, EntryId, Named, OwnInitiative, Stamp, Subject, Version, Workspace, WriterId,
};

/// How often each law is tried; what fails is kept beside this file.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("failed"))),
        ..ProptestConfig::with_cases(cases)
    }
}

fn member<T: Closed + std::fmt::Debug>() -> impl Strategy<Value = T> {
    prop::sample::select(T::ALL.to_vec())
}

fn members<T: Closed + std::fmt::Debug>() -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(member(), 0..4)
}

/// Any text: letters, quotes, line breaks of all sorts, and what commands terminals.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let nasty =
        "[\n\r\t\"'\\\\(){}\\[\\],:/*#\u{1b}\u{7}\u{0}\u{202e}\u{200b}\u{feff}\u{301}é€😀 a]";
    prop_oneof![
        4 => any::<String>(),
        4 => prop::collection::vec(nasty, 0..12).prop_map(|parts| parts.concat()),
        1 => Just("regel één\nregel twee\r\n- [ ] Bel @Samira 2026-12-01\n".to_owned()),
        1 => Just(String::new()),
    ]
}

/// Few moments and few writers, so that versions meet.
pub(crate) fn stamp() -> impl Strategy<Value = Stamp> {
    prop_oneof![
        8 => (1_795_478_400_000..1_795_478_400_004_u64, 0..3_u32),
        1 => (0..=Stamp::LAST.millis, any::<u32>()),
    ]
    .prop_map(|(millis, count)| Stamp { millis, count })
}

pub(crate) fn writer() -> impl Strategy<Value = WriterId> {
    prop_oneof![6 => 1..4_u64, 1 => any::<u64>()].prop_map(WriterId)
}

fn subject() -> impl Strategy<Value = Subject> {
    let key = || "[a-z0-9/:-]{1,12}";
    prop_oneof![
        member().prop_map(Subject::Milestone),
        (member::<MilestoneId>(), member::<LayerId>())
            .prop_map(|(milestone, layer)| Subject::Cell(Cell { milestone, layer })),
        key().prop_map(Subject::Initiative),
        key().prop_map(Subject::Element),
        key().prop_map(Subject::Term),
        key().prop_map(Subject::Figure),
        (member(), text()).prop_map(|(milestone, text)| Subject::question(milestone, &text)),
        (key(), text()).prop_map(|(law, text)| Subject::duty(&law, &text)),
    ]
}

fn about() -> impl Strategy<Value = About> {
    (subject(), text()).prop_map(|(subject, title)| About { subject, title })
}

fn id() -> impl Strategy<Value = EntryId> {
    (stamp(), writer()).prop_map(|(begun, by)| EntryId { begun, by })
}

fn own() -> impl Strategy<Value = OwnInitiative> {
    let texts = (text(), text(), text(), text(), text(), text());
    let places = (
        member::<LayerId>(),
        members::<MilestoneId>(),
        members::<TrackId>(),
        members::<PhaseId>(),
        members::<RoleId>(),
    );
    (texts, places).prop_map(|(texts, (layer, milestones, tracks, phases, roles))| {
        let (name, link, explanation, contact, phone, position) = texts;
        OwnInitiative {
            name,
            link,
            explanation,
            contact,
            phone,
            position,
            layer,
            milestones,
            tracks,
            phases,
            roles,
        }
    })
}

fn entry() -> impl Strategy<Value = Entry> {
    prop_oneof![
        about().prop_map(|about| Entry::Bookmark { about }),
        (id(), about(), text()).prop_map(|(id, about, text)| Entry::Note { id, about, text }),
        (about(), member::<Level>(), text()).prop_map(|(about, level, remark)| Entry::Score {
            about,
            level,
            remark
        }),
        (id(), own()).prop_map(|(id, initiative)| Entry::Own { id, initiative }),
    ]
}

pub(crate) fn version() -> impl Strategy<Value = Version> {
    let seen = prop::collection::vec((writer(), stamp()), 0..3);
    (stamp(), any::<bool>(), entry(), seen).prop_map(|(at, removed, entry, seen)| Version {
        at,
        removed,
        entry,
        seen,
    })
}

pub(crate) fn named() -> impl Strategy<Value = Named> {
    (stamp(), text()).prop_map(|(since, name)| Named { since, name })
}

/// What a few people keep.
pub(crate) fn workspace() -> impl Strategy<Value = Workspace> {
    let versions = prop::collection::vec((writer(), version()), 0..12);
    let names = prop::collection::vec((writer(), named()), 0..3);
    (versions, names).prop_map(|(versions, names)| {
        let mut workspace = Workspace::default();
        for (writer, version) in versions {
            workspace.take(writer, version);
        }
        for (writer, named) in names {
            workspace.name(writer, named);
        }
        workspace
    })
}
