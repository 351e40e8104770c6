//! How far something is, as a sign: never by colour alone.

use crate::domain::Level;

/// The sign of a score; of what was not scored a dot. Plain signs have a table of their own, for
/// the circle of a score is no station.
pub(super) fn sign(level: Option<Level>, ascii: bool) -> &'static str {
    let (rich, plain) = match level {
        None => ("·", "."),
        Some(Level::NotStarted) => ("○", "0"),
        Some(Level::Preparing) => ("◔", "1"),
        Some(Level::Partly) => ("◑", "2"),
        Some(Level::InOrder) => ("●", "3"),
        Some(Level::NotApplicable) => ("–", "-"),
    };
    if ascii { plain } else { rich }
}
