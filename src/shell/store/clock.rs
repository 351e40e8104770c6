//! The time of day, as files need it.

use std::env;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::workspace::Stamp;

/// The variable that names a file with the time, for who rehearses a workshop or tests one: an
/// hour need not take an hour.
const CLOCK: &str = "ROUTEKAART_CLOCK";

/// Milliseconds since 1970: those in the file that `ROUTEKAART_CLOCK` names, else those of the
/// computer. A clock that stands before that tells nothing.
#[must_use]
pub fn now() -> u64 {
    told().unwrap_or_else(measured).min(Stamp::LAST.millis)
}

fn told() -> Option<u64> {
    let file = env::var_os(CLOCK)?;
    fs::read_to_string(file).ok()?.trim().parse().ok()
}

fn measured() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Today, as it is written behind the name of what is put aside.
pub(super) fn today() -> String {
    jiff::Zoned::now().date().to_string()
}
