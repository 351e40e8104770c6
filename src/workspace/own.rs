//! An initiative of one's own: what the VNG asks of whoever sends one in, and where it belongs.

use crate::domain::{LayerId, MilestoneId, PhaseId, RoleId, TrackId};

/// An initiative that a person wrote down themselves.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnInitiative {
    /// What it is called.
    pub name: String,
    /// The address of its page; http or https, or empty.
    pub link: String,
    /// What it is, in a few sentences.
    pub explanation: String,
    /// Who sends it in.
    pub contact: String,
    /// Their phone number.
    pub phone: String,
    /// Their position.
    pub position: String,
    /// The layer it belongs to.
    pub layer: LayerId,
    /// Where on the journey, most fitting first.
    pub milestones: Vec<MilestoneId>,
    /// For whom.
    pub tracks: Vec<TrackId>,
    /// In which phases of debt help.
    pub phases: Vec<PhaseId>,
    /// For which roles.
    pub roles: Vec<RoleId>,
}
