//! A workshop that was held: what was planned, where it stands, and what came out of it.
//!
//! # Decisions
//!
//! - 2026-11: each line, vote and score is an entry of its own, written when it is heard. Undo then
//!   takes back exactly that, and a crash loses nothing but a line that was still being typed.
//! - 2026-11: where it stands is kept as moments of the clock, not as a running count, so that a
//!   program that comes back reads the same time as one that never left.
//! - 2026-11: a step is kept with its title and minutes beside its key. A session can then be told
//!   when the material it was made from is gone.

mod clock;
mod held;
mod plan;
mod progress;
mod record;

pub use clock::Clock;
pub use held::{Held, Rated, Voted};
pub use plan::{Plan, PlannedStep};
pub use progress::Progress;
pub use record::{Line, LineKind, Record, RecordKey};
