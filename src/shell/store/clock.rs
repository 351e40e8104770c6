//! The time of day, as files need it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::workspace::Stamp;

/// Milliseconds since 1970. A clock that stands before that tells nothing.
#[must_use]
pub fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX).min(Stamp::LAST.millis)
}

/// Today, as it is written behind the name of what is put aside.
pub(super) fn today() -> String {
    jiff::Zoned::now().date().to_string()
}
