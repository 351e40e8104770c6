//! What is visible, and in what order: the only place that decides either.

use std::cmp::Reverse;
use std::marker::PhantomData;

use super::{
    Cell, Closed, EvidenceLevel, Id, Initiative, PhaseId, Roadmap, RoleId, Scale, Status, TrackId,
};

/// Which members of a closed set are wanted. None chosen means no wish: all are let through.
#[derive(Debug)]
pub struct Choice<T> {
    bits: u16,
    members: PhantomData<T>,
}

// Written out because a derive would ask the same traits of `T`, which a choice does not hold.
impl<T> Clone for Choice<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Choice<T> {}

impl<T> PartialEq for Choice<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for Choice<T> {}

impl<T> Default for Choice<T> {
    fn default() -> Self {
        Self { bits: 0, members: PhantomData }
    }
}

impl<T: Closed> FromIterator<T> for Choice<T> {
    fn from_iter<I: IntoIterator<Item = T>>(chosen: I) -> Self {
        let bits = chosen.into_iter().fold(0, |bits, member| bits | 1 << member.index());
        Self { bits, members: PhantomData }
    }
}

impl<T: Closed> Choice<T> {
    /// The choice of one member alone.
    #[must_use]
    pub fn only(member: T) -> Self {
        Self { bits: 1 << member.index(), members: PhantomData }
    }

    /// Whether nothing is chosen, so that all are let through.
    #[must_use]
    pub fn is_open(self) -> bool {
        self.bits == 0
    }

    /// Whether this member is chosen by name.
    #[must_use]
    pub fn has(self, member: T) -> bool {
        self.bits & (1 << member.index()) != 0
    }

    /// Whether one of these is let through; without a wish all are, and so is what names none.
    #[must_use]
    pub fn admits_any(self, members: &[T]) -> bool {
        self.is_open() || members.iter().any(|&member| self.has(member))
    }

    /// Whether this member is let through.
    #[must_use]
    pub fn admits(self, member: T) -> bool {
        self.is_open() || self.has(member)
    }

    /// Adds a member, or takes it out again.
    pub fn toggle(&mut self, member: T) {
        self.bits ^= 1 << member.index();
    }

    /// The members chosen by name, in the order of the set.
    pub fn chosen(self) -> impl Iterator<Item = T> {
        T::ALL.iter().copied().filter(move |&member| self.has(member))
    }

    /// The one chosen member, when it is the only one.
    #[must_use]
    pub fn single(self) -> Option<T> {
        let mut chosen = self.chosen();
        chosen.next().filter(|_| chosen.next().is_none())
    }

    /// From all to the first member, on to the last, and back to all.
    pub fn cycle(&mut self) {
        let next = match self.chosen().last() {
            None => T::ALL.first(),
            Some(last) => T::ALL.get(last.index() + 1),
        };
        *self = next.copied().map_or_else(Self::default, Self::only);
    }
}

/// What a person wants to see. Within a group one match is enough; every group must match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// For which roles there must be a text.
    pub roles: Choice<RoleId>,
    /// For whom.
    pub tracks: Choice<TrackId>,
    /// In which phases of debt help.
    pub phases: Choice<PhaseId>,
    /// How far it reaches.
    pub scales: Choice<Scale>,
    /// How strong the evidence must be.
    pub evidence: Choice<EvidenceLevel>,
    /// Whether it runs.
    pub statuses: Choice<Status>,
    /// Whether it must be marked or noted by the person at the screen.
    pub only_kept: bool,
}

impl Filter {
    /// Whether everything is let through.
    #[must_use]
    pub fn is_open(self) -> bool {
        self == Self::default()
    }

    /// Whether this initiative is wanted.
    #[must_use]
    pub fn admits(self, initiative: &Initiative) -> bool {
        let role = |(role, text): (RoleId, &Option<String>)| text.is_some() && self.roles.has(role);
        (initiative.is_kept || !self.only_kept)
            && self.tracks.admits_any(&initiative.tracks)
            && self.phases.admits_any(&initiative.phases)
            && self.scales.admits(initiative.scale)
            && self.evidence.admits(initiative.evidence)
            && initiative.status.map_or(self.statuses.is_open(), |it| self.statuses.admits(it))
            && (self.roles.is_open() || initiative.roles.iter().any(role))
    }
}

/// The order of a list of initiatives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Strongest evidence first, then those that belong here most, then the widest reach.
    #[default]
    Strength,
    /// By name.
    Name,
    /// Newest first; unknown years last.
    Year,
    /// National, then regional, then local.
    Scale,
}

impl Order {
    /// The next order, and after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Strength => Self::Name,
            Self::Name => Self::Year,
            Self::Year => Self::Scale,
            Self::Scale => Self::Strength,
        }
    }
}

/// How many initiatives a cell shows, and how many it has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Let through by the filter.
    pub shown: usize,
    /// In all.
    pub all: usize,
}

impl Roadmap {
    /// The initiatives of a cell that the filter lets through, in the wanted order.
    #[must_use]
    pub fn listed(&self, cell: Cell, filter: Filter, order: Order) -> Vec<Id<Initiative>> {
        let mut listed: Vec<_> =
            self.in_cell(cell).filter(|(_, initiative)| filter.admits(initiative)).collect();
        match order {
            Order::Strength => listed.sort_by_cached_key(|(_, initiative)| {
                let elsewhere = initiative.milestones.first() != Some(&cell.milestone);
                (initiative.evidence, elsewhere, initiative.scale, sort_name(initiative))
            }),
            Order::Name => listed.sort_by_cached_key(|(_, initiative)| sort_name(initiative)),
            Order::Year => listed.sort_by_cached_key(|(_, initiative)| {
                (Reverse(initiative.since), sort_name(initiative))
            }),
            Order::Scale => listed
                .sort_by_cached_key(|(_, initiative)| (initiative.scale, sort_name(initiative))),
        }
        listed.into_iter().map(|(id, _)| id).collect()
    }

    /// The counts of every cell, by [`Cell::index`].
    #[must_use]
    pub fn counts(&self, filter: Filter) -> [Counts; 24] {
        let mut counts = [Counts::default(); 24];
        for (_, initiative) in self.on_map() {
            let shown = usize::from(filter.admits(initiative));
            for &milestone in &initiative.milestones {
                let count = &mut counts[Cell { milestone, layer: initiative.layer }.index()];
                count.all += 1;
                count.shown += shown;
            }
        }
        counts
    }

    /// How many initiatives of the whole map the filter lets through.
    #[must_use]
    pub fn count(&self, filter: Filter) -> usize {
        self.on_map().filter(|(_, initiative)| filter.admits(initiative)).count()
    }

    /// The initiatives that share most with this one, closest first, at most `limit`: the same
    /// laws, elements and keywords count most, then the same place on the map.
    #[must_use]
    pub fn kindred(&self, id: Id<Initiative>, limit: usize) -> Vec<Id<Initiative>> {
        let one = &self.initiatives[id];
        let mut scored: Vec<_> = self
            .on_map()
            .filter(|&(other, _)| other != id)
            .map(|(other, entry)| (Reverse(likeness(one, entry)), sort_name(entry), other))
            .filter(|(likeness, ..)| likeness.0 >= KINDRED_AT_LEAST)
            .collect();
        scored.sort();
        scored.into_iter().take(limit).map(|(.., other)| other).collect()
    }
}

/// Below this two initiatives merely stand near each other.
const KINDRED_AT_LEAST: usize = 6;

fn likeness(one: &Initiative, other: &Initiative) -> usize {
    let keywords = shared(&one.keywords, &other.keywords);
    let laws = shared(&one.laws, &other.laws);
    let elements = shared(&one.elements, &other.elements);
    let milestones = shared(&one.milestones, &other.milestones);
    3 * keywords + 2 * elements + laws + milestones + usize::from(one.kind == other.kind)
}

fn shared<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    one.iter().filter(|item| other.contains(item)).count()
}

/// The name without what should not count in an alphabet: capitals and a leading quote.
fn sort_name(initiative: &Initiative) -> String {
    initiative.name.trim_start_matches(['\'', '(', ' ']).to_lowercase()
}
