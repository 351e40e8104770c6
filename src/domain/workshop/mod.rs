//! The material of a workshop: the walk along the milestones with a group of colleagues.
//!
//! | Dutch | here | | Dutch | here |
//! | --- | --- | --- | --- | --- |
//! | draaiboek | [`Script`] | | werkvorm | [`Method`] |
//! | agenda | [`Agenda`] | | afspraak | [`GroundRule`] |
//! | stap | [`AgendaStep`] | | oefening | [`Exercise`] |
//! | begeleider | [`Note`] | | situatie | [`Material::situations`] |
//! | vastleggen | [`Capture`] | | verwijzing | [`Referral`] |
//!
//! It refers to the roadmap by its closed sets only, so that it fits any roadmap file.

mod agenda;
mod care;
mod library;
mod material;
mod script;

pub use agenda::{Agenda, AgendaStep, Capture, CaptureKind, Cue, Note, StepKind};
pub use care::{Care, GroundRule, Referral};
pub use library::Library;
pub use material::{Exercise, Journey, Material, Method};
pub use script::{Lesson, Mark, Preface, Script};
