//! The filter panel: every wish in groups, and how many initiatives each would leave.

use super::{Here, Model, Overlay, Taken, list};
use crate::domain::{
    Choice, Closed, EvidenceLevel, Filter, PhaseId, Roadmap, RoleId, Scale, Status, TrackId,
};
use crate::layout;

/// One thing a person can wish for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// A text for this role.
    Role(RoleId),
    /// For this track.
    Track(TrackId),
    /// In this phase.
    Phase(PhaseId),
    /// Of this reach.
    Scale(Scale),
    /// With this evidence.
    Evidence(EvidenceLevel),
    /// With this status.
    Status(Status),
    /// Marked or noted by the person.
    Kept,
}

impl Wish {
    /// Every wish, group by group.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        all.extend(RoleId::ALL.iter().copied().map(Self::Role));
        all.extend(TrackId::ALL.iter().copied().map(Self::Track));
        all.extend(PhaseId::ALL.iter().copied().map(Self::Phase));
        all.extend(Scale::ALL.iter().copied().map(Self::Scale));
        all.extend(EvidenceLevel::ALL.iter().copied().map(Self::Evidence));
        all.extend(Status::ALL.iter().copied().map(Self::Status));
        all.push(Self::Kept);
        all
    }

    /// Whether two wishes stand in the same group.
    #[must_use]
    pub fn is_beside(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }

    /// Whether this wish is in the filter.
    #[must_use]
    pub fn is_in(self, filter: Filter) -> bool {
        match self {
            Self::Role(member) => filter.roles.has(member),
            Self::Track(member) => filter.tracks.has(member),
            Self::Phase(member) => filter.phases.has(member),
            Self::Scale(member) => filter.scales.has(member),
            Self::Evidence(member) => filter.evidence.has(member),
            Self::Status(member) => filter.statuses.has(member),
            Self::Kept => filter.only_kept,
        }
    }

    /// Takes this wish in or out.
    pub(super) fn toggle(self, filter: &mut Filter) {
        match self {
            Self::Role(member) => filter.roles.toggle(member),
            Self::Track(member) => filter.tracks.toggle(member),
            Self::Phase(member) => filter.phases.toggle(member),
            Self::Scale(member) => filter.scales.toggle(member),
            Self::Evidence(member) => filter.evidence.toggle(member),
            Self::Status(member) => filter.statuses.toggle(member),
            Self::Kept => filter.only_kept = !filter.only_kept,
        }
    }

    /// The filter with this wish alone in its group.
    #[must_use]
    fn alone_in(self, filter: Filter) -> Filter {
        match self {
            Self::Role(member) => Filter { roles: Choice::only(member), ..filter },
            Self::Track(member) => Filter { tracks: Choice::only(member), ..filter },
            Self::Phase(member) => Filter { phases: Choice::only(member), ..filter },
            Self::Scale(member) => Filter { scales: Choice::only(member), ..filter },
            Self::Evidence(member) => Filter { evidence: Choice::only(member), ..filter },
            Self::Status(member) => Filter { statuses: Choice::only(member), ..filter },
            Self::Kept => Filter { only_kept: true, ..filter },
        }
    }
}

/// A row of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FilterRow {
    /// The wish.
    pub wish: Wish,
    /// Whether it is in the filter.
    pub on: bool,
    /// How many initiatives it would leave, alone in its group, beside the other groups.
    pub leaves: usize,
    /// Whether it is the first of its group.
    pub opens_group: bool,
}

/// Which wish of the panel is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FilterPanel {
    /// Its place among [`Wish::all`].
    pub chosen: usize,
}

impl FilterPanel {
    /// The rows of the panel.
    #[must_use]
    pub fn rows(roadmap: &Roadmap, filter: Filter) -> Vec<FilterRow> {
        let mut before: Option<Wish> = None;
        Wish::all()
            .into_iter()
            .map(|wish| FilterRow {
                wish,
                on: wish.is_in(filter),
                leaves: roadmap.count(wish.alone_in(filter)),
                opens_group: !before.replace(wish).is_some_and(|before| before.is_beside(wish)),
            })
            .collect()
    }

    /// The chosen wish.
    #[must_use]
    pub fn wish(self) -> Option<Wish> {
        Wish::all().get(self.chosen).copied()
    }
}

/// What the filter does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    if here == Here::Toggle {
        toggle_wish(model);
        return Some(Vec::new());
    }
    let page = usize::from(layout::overlay_text(model.state.size).height);
    let Some(Overlay::Filter(panel)) = model.state.overlays.top_mut() else { return None };
    panel.chosen = list::moved(here, panel.chosen, Wish::all().len(), page)?;
    Some(Vec::new())
}

/// Shows the filter, or leaves it.
pub(super) fn toggle(model: &mut Model) {
    let overlays = &mut model.state.overlays;
    if matches!(overlays.top(), Some(Overlay::Filter(_))) {
        overlays.pop();
    } else {
        overlays.push(Overlay::Filter(FilterPanel::default()));
    }
}

/// Takes the chosen wish in or out, and tells what is to be known about a track.
fn toggle_wish(model: &mut Model) {
    let Some(Overlay::Filter(panel)) = model.state.overlays.top() else { return };
    let Some(wish) = panel.wish() else { return };
    wish.toggle(&mut model.state.filter);
    if let Wish::Track(track) = wish
        && wish.is_in(model.state.filter)
        && let Some(remark) = model.pages().track_remark(track)
    {
        model.tell(remark);
    }
    model.settle();
}
