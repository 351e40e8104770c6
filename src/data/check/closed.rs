//! The rules for closed sets: ids that are known when the program is built.

use super::super::locate::Step;
use super::super::nearest::nearest;
use super::super::pairs::Pairs;
use super::super::problem::{Fault, Set};
use super::place::Place;
use crate::domain::{
    Certainty, Closed, EvidenceLevel, Kind, LayerId, Level, MilestoneId, PhaseId, RoleId, Scale,
    Status, Table, TrackId,
    workshop::{CaptureKind, StepKind},
};

/// A closed set that the files name members of.
pub(super) trait Listed: Closed {
    const SET: Set;

    /// The members that a file may name.
    const NAMED: &'static [Self] = Self::ALL;
}

macro_rules! listed {
    ($($name:ident => $set:ident,)+) => {
        $(impl Listed for $name {
            const SET: Set = Set::$set;
        })+
    };
}

listed! {
    MilestoneId => Milestones,
    LayerId => Layers,
    RoleId => Roles,
    TrackId => Tracks,
    PhaseId => Phases,
    Kind => Kinds,
    Scale => Scales,
    Status => Statuses,
    Certainty => Certainties,
    Level => Levels,
    StepKind => StepKinds,
    CaptureKind => CaptureKinds,
}

// 2026-11: 'eigen' is refused in a file. A file is the work of an editor, who judges or leaves out; a
// pack that says 'eigen' would pass unjudged for what this person added, and lose it at every change.
impl Listed for EvidenceLevel {
    const SET: Set = Set::EvidenceLevels;
    const NAMED: &'static [Self] = Self::JUDGED;
}

impl Place<'_> {
    /// One member, that must be there.
    pub(super) fn member<T: Listed>(&mut self, field: &'static str, id: Option<String>) -> T {
        self.known(field, id).unwrap_or(T::ALL[0])
    }

    /// One member, or nothing when it is noted as wrong.
    pub(super) fn known<T: Listed>(
        &mut self,
        field: &'static str,
        id: Option<String>,
    ) -> Option<T> {
        let mut place = self.field(field);
        if id.is_none() {
            place.note(Fault::Missing);
        }
        id.and_then(|id| member_here(&mut place, id))
    }

    /// One member, or nothing when none is written or it is noted as wrong.
    pub(super) fn wished<T: Listed>(
        &mut self,
        field: &'static str,
        id: Option<String>,
    ) -> Option<T> {
        member_here(&mut self.field(field), id?)
    }

    /// Some members, each once, and at least one.
    pub(super) fn members<T: Listed>(&mut self, field: &'static str, ids: Vec<String>) -> Vec<T> {
        self.some_members(field, ids, 1)
    }

    /// Some members, each once, and at least so many.
    pub(super) fn some_members<T: Listed>(
        &mut self,
        field: &'static str,
        ids: Vec<String>,
        least: usize,
    ) -> Vec<T> {
        self.field(field).here_once(&ids, String::as_str);
        let members = self.each(field, ids, least, member_here);
        members.into_iter().flatten().collect()
    }

    /// Entries that are all the members of a set, each once, in any order.
    pub(super) fn table<T: Listed, R, V>(
        &mut self,
        field: &'static str,
        entries: Vec<R>,
        take_id: impl Fn(&mut R) -> Option<String>,
        mut convert: impl FnMut(&mut Place<'_>, Option<T>, R) -> Option<V>,
    ) -> Option<Table<T, V>> {
        let mut list = self.field(field);
        let mut slots = Slots::<T, V>::new();
        for (index, mut entry) in entries.into_iter().enumerate() {
            let mut place = list.item(index);
            let member = place.known("id", take_id(&mut entry));
            let value = convert(&mut place, member, entry);
            let id_of = |index| vec![Step::Index(index), Step::Field("id")];
            slots.fill(&mut list, member, index, value, id_of);
        }
        slots.finish(&mut list)
    }

    /// Pairs whose keys are all the members of a set, each once, in any order.
    pub(super) fn full_map<T: Listed, R, V>(
        &mut self,
        field: &'static str,
        pairs: Pairs<R>,
        convert: impl FnMut(&mut Place<'_>, R) -> V,
    ) -> Option<Table<T, V>> {
        let mut map = self.field(field);
        map.here_slots(pairs, convert).finish(&mut map)
    }

    /// Pairs whose keys are members of a set, each at most once, and at least one.
    pub(super) fn some_map<T: Listed, R, V>(
        &mut self,
        field: &'static str,
        pairs: Pairs<R>,
        convert: impl FnMut(&mut Place<'_>, R) -> V,
    ) -> Table<T, Option<V>> {
        let mut map = self.field(field);
        map.here_count(pairs.0.len(), 1);
        let mut slots: Slots<T, V> = map.here_slots(pairs, convert);
        Table::from_fn(|member: T| slots.values[member.index()].take())
    }

    fn here_slots<T: Listed, R, V>(
        &mut self,
        pairs: Pairs<R>,
        mut convert: impl FnMut(&mut Place<'_>, R) -> V,
    ) -> Slots<T, V> {
        let mut slots = Slots::new();
        for (index, (key, value)) in pairs.0.into_iter().enumerate() {
            let mut place = self.pair(index);
            let member = member_here(&mut place, key);
            let value = Some(convert(&mut place, value));
            slots.fill(self, member, index, value, |index| vec![Step::Pair(index)]);
        }
        slots
    }
}

/// The member with the id that stands here.
fn member_here<T: Listed>(place: &mut Place<'_>, id: String) -> Option<T> {
    let member = T::NAMED.iter().copied().find(|member| member.id() == id);
    if member.is_none() {
        let allowed: Vec<&'static str> = T::NAMED.iter().map(|member| member.id()).collect();
        let nearest = nearest(&id, allowed.iter().copied()).map(str::to_owned);
        place.note(Fault::UnknownId { id, set: T::SET, nearest, allowed });
    }
    member
}

/// A table on its way to being full.
struct Slots<T, V> {
    values: Vec<Option<V>>,
    /// By member, which entry of the file fills it.
    places: Vec<Option<usize>>,
    /// Whether an id was wrong: it was meant to be one of those that are not there.
    has_strangers: bool,
    members: std::marker::PhantomData<T>,
}

impl<T: Listed, V> Slots<T, V> {
    fn new() -> Self {
        Self {
            values: T::ALL.iter().map(|_| None).collect(),
            places: vec![None; T::ALL.len()],
            has_strangers: false,
            members: std::marker::PhantomData,
        }
    }

    fn fill(
        &mut self,
        list: &mut Place<'_>,
        member: Option<T>,
        index: usize,
        value: Option<V>,
        id_of: impl Fn(usize) -> Vec<Step>,
    ) {
        let Some(member) = member else {
            self.has_strangers = true;
            return;
        };
        let slot = member.index();
        if let Some(first) = self.places[slot] {
            list.note_second(member.id(), &id_of(first), &id_of(index));
        } else {
            self.places[slot] = Some(index);
            self.values[slot] = value;
        }
    }

    fn finish(mut self, list: &mut Place<'_>) -> Option<Table<T, V>> {
        for member in T::ALL.iter().filter(|member| self.places[member.index()].is_none()) {
            if !self.has_strangers {
                list.note(Fault::MemberMissing { id: member.id(), set: T::SET });
            }
        }
        Table::try_from_fn(|member: T| self.values[member.index()].take())
    }
}
