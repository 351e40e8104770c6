//! Entries of every kind, with any text in them.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use routekaart::domain::workshop::StepKind;
use routekaart::domain::{Cell, Closed, LayerId, Level, MilestoneId, PhaseId, RoleId, TrackId};
use routekaart::workspace::{
    About, Entry, EntryId, Line, LineKind, Named, OwnInitiative, Plan, PlannedStep, Progress,
    Record, Stamp, Subject, Version, Workspace, WriterId,
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

fn own() -> BoxedStrategy<OwnInitiative> {
    let texts = (text(), text(), text(), text(), text(), text());
    let places = (
        member::<LayerId>(),
        members::<MilestoneId>(),
        members::<TrackId>(),
        members::<PhaseId>(),
        members::<RoleId>(),
    );
    (texts, places)
        .prop_map(|(texts, (layer, milestones, tracks, phases, roles))| {
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
        .boxed()
}

/// Boxed, as are the others of a session: together they would not fit on the stack of a test.
fn plan() -> BoxedStrategy<Plan> {
    let step = (text(), member::<StepKind>(), text(), any::<u16>(), members()).prop_map(
        |(key, kind, title, minutes, milestones)| PlannedStep {
            key,
            kind,
            title,
            minutes,
            milestones,
        },
    );
    let steps = prop::collection::vec(step, 0..4);
    let role = prop::option::of(member::<RoleId>());
    (text(), text(), member::<TrackId>(), role, any::<u16>(), any::<u64>(), steps)
        .prop_map(|(name, agenda, track, role, people, start, steps)| Plan {
            name,
            agenda,
            track,
            role,
            people,
            start,
            steps,
        })
        .boxed()
}

pub(crate) fn progress() -> BoxedStrategy<Progress> {
    let moments = prop::collection::vec(any::<u64>(), 0..4);
    let extra = prop::collection::vec(any::<u16>(), 0..4);
    let moment = || prop::option::of(any::<u64>());
    (0..5_u16, any::<u64>(), any::<u64>(), moments, extra, moment(), moment())
        .prop_map(|(step, began, since, spent, extra, paused, ended)| Progress {
            step,
            began,
            since,
            spent,
            extra,
            paused,
            ended,
        })
        .boxed()
}

fn line() -> BoxedStrategy<Line> {
    let kind = prop_oneof![
        Just(LineKind::Statement),
        (text(), text()).prop_map(|(who, due)| LineKind::Action { who, due }),
    ];
    (text(), text(), kind).prop_map(|(step, text, kind)| Line { step, text, kind }).boxed()
}

fn record() -> BoxedStrategy<Record> {
    prop_oneof![
        (id(), plan()).prop_map(|(id, plan)| Record::Template { id, plan }),
        (id(), plan()).prop_map(|(id, plan)| Record::Plan { id, plan }),
        (id(), progress()).prop_map(|(session, progress)| Record::Progress { session, progress }),
        (id(), id(), line()).prop_map(|(id, session, line)| Record::Line { id, session, line }),
        (id(), text(), about(), any::<u16>()).prop_map(|(session, step, about, count)| {
            Record::Votes { session, step, about, count }
        }),
        (id(), about(), prop::option::of(member::<Level>()), member::<Level>()).prop_map(
            |(session, about, before, after)| Record::Rating { session, about, before, after }
        ),
    ]
    .boxed()
}

fn entry() -> BoxedStrategy<Entry> {
    prop_oneof![
        about().prop_map(|about| Entry::Bookmark { about }),
        (id(), about(), text()).prop_map(|(id, about, text)| Entry::Note { id, about, text }),
        (about(), member::<Level>(), text()).prop_map(|(about, level, remark)| Entry::Score {
            about,
            level,
            remark
        }),
        (id(), own()).prop_map(|(id, initiative)| Entry::Own { id, initiative }),
        record().prop_map(Entry::Workshop),
    ]
    .boxed()
}

pub(crate) fn version() -> BoxedStrategy<Version> {
    let seen = prop::collection::vec((writer(), stamp()), 0..3);
    (stamp(), any::<bool>(), entry(), seen)
        .prop_map(|(at, removed, entry, seen)| Version { at, removed, entry, seen })
        .boxed()
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
