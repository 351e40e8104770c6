//! What is wrong with a form, row by row. What the VNG asks for but the map can do without may stay
//! empty; the mail then says what is missing.

use super::{Form, FormRow};
use crate::data::is_web_address;
use crate::texts::FormTexts;

/// The longest name and explanation, in letters.
const NAME: usize = 80;
const EXPLANATION: usize = 1_500;

/// A phone number has at least so many digits.
const DIGITS: usize = 8;

/// Something that is wrong in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFault {
    /// There is no name.
    NoName,
    /// The text is longer than it may be: how long it is, and how long it may be.
    TooLong(usize, usize),
    /// This is no address of a page on the web.
    NoAddress,
    /// There is no explanation.
    NoExplanation,
    /// This is no phone number.
    NoPhone,
    /// No milestone is chosen.
    NoMilestone,
    /// No track is chosen.
    NoTrack,
    /// No phase is chosen.
    NoPhase,
    /// No role is chosen.
    NoRole,
}

impl FormFault {
    /// The sentence that tells it, and what would be right.
    #[must_use]
    pub fn sentence(self, texts: &FormTexts) -> String {
        match self {
            Self::NoName => texts.no_name.to_owned(),
            Self::TooLong(length, most) => (texts.too_long)(length, most),
            Self::NoAddress => texts.no_address.to_owned(),
            Self::NoExplanation => texts.no_explanation.to_owned(),
            Self::NoPhone => texts.no_phone.to_owned(),
            Self::NoMilestone => texts.no_milestone.to_owned(),
            Self::NoTrack => texts.no_track.to_owned(),
            Self::NoPhase => texts.no_phase.to_owned(),
            Self::NoRole => texts.no_role.to_owned(),
        }
    }
}

impl Form {
    /// What is wrong in a row, once it was left.
    #[must_use]
    pub fn told(&self, row: FormRow) -> Option<FormFault> {
        let was_left = self.left & (1 << row.place()) != 0;
        self.fault(row).filter(|_| was_left)
    }

    /// What is wrong in a row.
    #[must_use]
    pub fn fault(&self, row: FormRow) -> Option<FormFault> {
        let now = self.initiative();
        match row {
            FormRow::Name => missing_or_long(&now.name, FormFault::NoName, NAME),
            FormRow::Link => fault(is_link(&now.link), FormFault::NoAddress),
            FormRow::Explanation => {
                missing_or_long(&now.explanation, FormFault::NoExplanation, EXPLANATION)
            }
            FormRow::Contact => too_long(&now.contact, NAME),
            FormRow::Phone => fault(is_phone(&now.phone), FormFault::NoPhone),
            FormRow::Position => too_long(&now.position, NAME),
            FormRow::Layer | FormRow::Save => None,
            FormRow::Milestones => fault(!now.milestones.is_empty(), FormFault::NoMilestone),
            FormRow::Tracks => fault(!now.tracks.is_empty(), FormFault::NoTrack),
            FormRow::Phases => fault(!now.phases.is_empty(), FormFault::NoPhase),
            FormRow::Roles => fault(!now.roles.is_empty(), FormFault::NoRole),
        }
    }

    /// Looks at every row, and goes to the first in which something is wrong.
    pub(in crate::app) fn look(&mut self) -> Option<FormFault> {
        self.left = u16::MAX;
        let found = FormRow::ALL.iter().find_map(|&row| Some((row, self.fault(row)?)));
        found.map(|(row, fault)| {
            if row != self.row {
                self.go(row);
            }
            fault
        })
    }
}

fn fault(is_right: bool, fault: FormFault) -> Option<FormFault> {
    (!is_right).then_some(fault)
}

fn missing_or_long(text: &str, missing: FormFault, most: usize) -> Option<FormFault> {
    if text.is_empty() { Some(missing) } else { too_long(text, most) }
}

fn too_long(text: &str, most: usize) -> Option<FormFault> {
    let length = text.chars().count();
    (length > most).then_some(FormFault::TooLong(length, most))
}

fn is_link(link: &str) -> bool {
    link.is_empty() || is_web_address(link)
}

fn is_phone(phone: &str) -> bool {
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    let known = |letter: char| letter.is_ascii_digit() || " +-()".contains(letter);
    phone.is_empty() || digits >= DIGITS && phone.chars().all(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_on_the_web_are_links() {
        for right in ["", "https://vng.nl", "http://www.nijmegen.nl/geld?a=1#kop"] {
            assert!(is_link(right), "{right}");
        }
        for wrong in
            ["vng.nl", "https://", "https:///pad", "https://vng", "ftp://vng.nl", "https://a b.nl"]
        {
            assert!(!is_link(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_phone_number_is_eight_digits_or_more() {
        for right in ["", "0612345678", "+31 (0)24 - 329 90 00", "12345678"] {
            assert!(is_phone(right), "{right}");
        }
        for wrong in ["1234567", "06 1234 5678 (Jan)", "٠١٢٣٤٥٦٧٨٩", "+-()"] {
            assert!(!is_phone(wrong), "{wrong}");
        }
    }

    #[test]
    fn letters_are_counted_and_not_bytes() {
        assert_eq!(too_long(&"é".repeat(80), NAME), None);
        assert_eq!(too_long(&"é".repeat(81), NAME), Some(FormFault::TooLong(81, 80)));
    }
}
