//! Dates as sources give them: a year, a month, or a day.

use std::fmt;
use std::str::FromStr;

/// A date of which the month or the day may be unknown. Earlier sorts before later, and a year
/// before its months.
///
/// ```
/// use routekaart::domain::PartialDate;
/// let date: PartialDate = "2024-03".parse().unwrap();
/// assert_eq!(date.year(), 2024);
/// assert_eq!(date.to_string(), "2024-03");
/// assert!("2024-13".parse::<PartialDate>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// The year, always known.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month from 1 to 12, when known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month from 1 to 31, when known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        self.day
    }
}

impl FromStr for PartialDate {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let year = number(parts.next(), 4).ok_or(())?;
        let month = optional(parts.next(), 1..=12)?;
        let day = optional(parts.next(), 1..=31)?;
        if parts.next().is_some() { Err(()) } else { Ok(Self { year, month, day }) }
    }
}

fn number(part: Option<&str>, digits: usize) -> Option<u16> {
    part.filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?
        .parse()
        .ok()
}

fn optional(part: Option<&str>, range: std::ops::RangeInclusive<u16>) -> Result<Option<u8>, ()> {
    if part.is_none() {
        return Ok(None);
    }
    let value = number(part, 2).filter(|value| range.contains(value)).ok_or(())?;
    u8::try_from(value).map(Some).map_err(|_| ())
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(formatter, "-{part:02}")?;
        }
        Ok(())
    }
}
