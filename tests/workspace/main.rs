//! How a workspace is kept: what is written can be read, however it is written and whoever writes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod any;
mod format;
mod kill;
mod part;
mod rough;
mod store;
mod team;
