//! When something was written and by whom, and the ids that follow from it.

use std::fmt;
use std::str::FromStr;

/// A moment in hybrid logical time: later than everything its writer had seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970 in UTC, as the writer's clock told, or a little more.
    pub millis: u64,
    /// Tells apart what was written within one millisecond.
    pub count: u32,
}

impl Stamp {
    /// The last moment that a file may tell, at the end of the year 9999. Everything that is written
    /// after a later one would have to be later still.
    pub const LAST: Self = Self { millis: 253_402_300_799_999, count: u32::MAX };

    /// The moment after this one, when the clock tells `now` (in milliseconds since 1970).
    #[must_use]
    pub fn next(self, now: u64) -> Self {
        if now > self.millis {
            return Self { millis: now, count: 0 };
        }
        match self.count.checked_add(1) {
            Some(count) => Self { count, ..self },
            None => Self { millis: self.millis.saturating_add(1), count: 0 },
        }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.millis, self.count)
    }
}

impl FromStr for Stamp {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (millis, count) = text.split_once('-').ok_or(())?;
        Ok(Self { millis: whole(millis)?, count: whole(count)? })
    }
}

/// A person on a machine. Each writes a file of their own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriterId(pub u64);

impl fmt::Display for WriterId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:016x}", self.0)
    }
}

impl FromStr for WriterId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let known =
            text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if known { u64::from_str_radix(text, 16).map(Self).map_err(|_| ()) } else { Err(()) }
    }
}

/// The id of a note or an initiative of one's own: by whom and when it was begun, so that no two
/// writers ever make the same.
///
/// ```
/// use routekaart::workspace::EntryId;
/// let id: EntryId = "1764000000000-3-00c0ffee00c0ffee".parse().unwrap();
/// assert_eq!(id.begun.count, 3);
/// assert_eq!(id.to_string(), "1764000000000-3-00c0ffee00c0ffee");
/// assert!("3-00c0ffee".parse::<EntryId>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// When it was begun.
    pub begun: Stamp,
    /// Who began it.
    pub by: WriterId,
}

impl fmt::Display for EntryId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}-{}", self.begun, self.by)
    }
}

impl FromStr for EntryId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (begun, by) = text.rsplit_once('-').ok_or(())?;
        Ok(Self { begun: begun.parse()?, by: by.parse()? })
    }
}

/// A number without sign, spaces or leading zeros, so that every id has one spelling.
fn whole<T: FromStr + ToString>(text: &str) -> Result<T, ()> {
    let number: T = text.parse().map_err(|_| ())?;
    if number.to_string() == text { Ok(number) } else { Err(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_runs_behind_does_not_bring_time_back() {
        let seen = Stamp { millis: 1_000, count: 4 };
        assert_eq!(seen.next(2_000), Stamp { millis: 2_000, count: 0 });
        assert_eq!(seen.next(1_000), Stamp { millis: 1_000, count: 5 });
        assert_eq!(seen.next(10), Stamp { millis: 1_000, count: 5 });
        let full = Stamp { millis: 1_000, count: u32::MAX };
        assert_eq!(full.next(10), Stamp { millis: 1_001, count: 0 });
        assert!(full.next(10) > full);
    }

    #[test]
    fn an_id_has_one_spelling() {
        for text in ["", "1-2", "01-2-00c0ffee00c0ffee", "1-2-C0FFEE", "1-+2-00c0ffee00c0ffee"] {
            assert!(text.parse::<EntryId>().is_err(), "{text}");
        }
    }
}
