//! What a person adds to the roadmap: bookmarks, notes, scores and initiatives of their own. Plain
//! data, without files or clocks.
//!
//! A workspace is a set of [`Version`]s: who wrote what about which [`Key`], and when. Every writer
//! has at most one version of an entry, their newest, so putting two copies together is taking the
//! newer of each pair ([`Workspace::join`]); nothing else can happen, in whatever order copies come.
//! What counts of several writers' versions is asked afterwards: the newest, and of a note every
//! text that no other writer had seen ([`Workspace::heads`]).
//!
//! # Decisions
//!
//! - 2026-11: state per writer instead of a log of operations. A folder that Nextcloud, Syncthing
//!   or a network share keeps alike needs no order among its files, a copy that comes late or twice
//!   does no harm, and a file never grows with the number of changes. The price is that a version
//!   before the last is gone; undo lives in the session, and a removal keeps what was removed.
//! - 2026-11: hybrid logical time ([`Stamp`]): the clock where it runs ahead, a counter where it
//!   does not, so that what was written after seeing something is newer than that, however wrong
//!   the clocks of two laptops are.
//! - 2026-11: entries name what they are about by the keys of the files and keep its title, so that
//!   they survive a new edition of the roadmap and can be told when it no longer has the thing.

mod entry;
mod history;
mod name;
mod on_map;
mod overview;
mod own;
mod scan;
mod stamp;
mod subject;
mod task;
mod versions;

pub use entry::{About, Entry, Key, Version};
pub use history::{History, Refused, Step};
pub use name::{NameFault, WorkspaceName};
pub use overview::{Note, Overview, Score};
pub use own::OwnInitiative;
pub use scan::{Checklist, Item, Part, Tally, is_gap};
pub use stamp::{EntryId, Stamp, WriterId};
pub use subject::{Print, Subject};
pub use task::Task;
pub use versions::{Named, Workspace};
