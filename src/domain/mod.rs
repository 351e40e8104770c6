//! The roadmap as checked data. Nothing here reads files, draws, or asks the clock.
//!
//! One glossary for code and conversation; the words on the screen stand in `texts`.
//!
//! | Dutch | here | | Dutch | here |
//! | --- | --- | --- | --- | --- |
//! | mijlpaal | [`Milestone`] | | initiatief | [`Initiative`] |
//! | laag | [`Layer`] | | bron | [`Source`] |
//! | rol | [`Role`] | | wet | [`Law`] |
//! | spoor | [`Track`] | | element | [`Element`] |
//! | fase | [`Phase`] | | cijfer | [`Figure`] |
//! | vak op de kaart | [`Cell`] | | begrip | [`Term`] |
//! | onderbouwing | [`EvidenceLevel`] | | redactie | editorial |
//!
//! Where a set is closed its members are an enum (`MilestoneId`, `LayerId`, …); where it is open an
//! entry is reached by an [`Id`], which only a [`Register`] hands out, so that nobody past the
//! checks in `data` has to ask whether an id exists.

mod about;
mod closed;
mod date;
mod figure;
pub mod guide;
mod initiative;
mod law;
mod mention;
mod milestone;
mod prose;
mod register;
mod roadmap;
mod selection;
mod term;
pub mod workshop;

pub use about::{About, Contact, Contradiction, Dated, Named, Toolkit};
pub use closed::{
    Certainty, Closed, EvidenceLevel, Kind, LayerId, Level, MilestoneId, PhaseId, RoleId, Scale,
    Status, Table, TrackId,
};
pub use date::PartialDate;
pub use figure::{Figure, Point, Target};
pub use initiative::Initiative;
pub use law::{BasicServices, Duty, Element, Law};
pub use mention::{Mention, Wordings};
pub use milestone::{Cell, Layer, Milestone, Phase, Role, Track};
pub use prose::{Prose, RegisteredSource, Sentence, Source};
pub use register::{Id, Keyed, Register};
pub use roadmap::Roadmap;
pub use selection::{Choice, Counts, Filter, Order};
pub use term::Term;
