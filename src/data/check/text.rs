//! The rules for single values: texts, ids, dates, years, addresses.

use super::super::problem::Fault;
use super::place::Place;
use crate::domain::PartialDate;
use std::ops::RangeInclusive;

/// The years the roadmap can speak of.
const YEARS: RangeInclusive<u16> = 1900..=2035;

impl Place<'_> {
    /// A text that must be there.
    pub(super) fn text(&mut self, field: &'static str, text: Option<String>) -> String {
        self.field(field).here_text(text)
    }

    /// A text that must be there and may not be long.
    pub(super) fn short(
        &mut self,
        field: &'static str,
        text: Option<String>,
        limit: usize,
    ) -> String {
        let text = self.text(field, text);
        self.field(field).here_length(&text, limit);
        text
    }

    /// A text that must be one sentence, or several.
    pub(super) fn sentence(&mut self, field: &'static str, text: Option<String>) -> String {
        let text = self.text(field, text);
        self.field(field).here_ending(&text);
        text
    }

    /// A text that may be left out, but not be empty.
    pub(super) fn optional(&mut self, field: &'static str, text: Option<String>) -> Option<String> {
        text.map(|text| self.text(field, Some(text)))
    }

    /// The id of an entry of an open set.
    pub(super) fn key(&mut self, id: Option<String>) -> String {
        let id = self.text("id", id);
        self.field("id").here_key(&id);
        id
    }

    pub(super) fn date(
        &mut self,
        field: &'static str,
        date: Option<String>,
    ) -> Option<PartialDate> {
        if date.is_none() {
            self.field(field).note(Fault::Missing);
        }
        self.optional_date(field, date)
    }

    pub(super) fn optional_date(
        &mut self,
        field: &'static str,
        date: Option<String>,
    ) -> Option<PartialDate> {
        let found = date?;
        let date = found.parse().ok();
        if date.is_none() {
            self.field(field).note(Fault::BadDate { found });
        }
        date
    }

    pub(super) fn year(&mut self, field: &'static str, year: Option<u16>) -> u16 {
        self.optional_year(field, year);
        self.number(field, year)
    }

    pub(super) fn optional_year(&mut self, field: &'static str, year: Option<u16>) -> Option<u16> {
        if let Some(found) = year.filter(|year| !YEARS.contains(year)) {
            let (from, to) = YEARS.into_inner();
            self.field(field).note(Fault::NotAYear { found, from, to });
        }
        year
    }

    pub(super) fn number<N: Default>(&mut self, field: &'static str, number: Option<N>) -> N {
        if number.is_none() {
            self.field(field).note(Fault::Missing);
        }
        number.unwrap_or_default()
    }

    pub(super) fn amount(&mut self, field: &'static str, value: Option<f64>) -> f64 {
        if value.is_some_and(|value| !value.is_finite()) {
            self.field(field).note(Fault::NotFinite);
        }
        self.number(field, value)
    }

    pub(super) fn url(&mut self, field: &'static str, url: Option<String>) -> String {
        let url = self.text(field, url);
        if !url.is_empty() && !is_web_address(&url) {
            self.field(field).note(Fault::NotHttp { url: url.clone() });
        }
        url
    }

    /// The text here, with the rules that hold for every text.
    pub(super) fn here_text(&mut self, text: Option<String>) -> String {
        let Some(text) = text else {
            self.note(Fault::Missing);
            return String::new();
        };
        if text.trim().is_empty() {
            self.note(Fault::Empty);
            return String::new();
        }
        if let Some(letter) = hidden_in(&text) {
            self.note(Fault::ControlCharacter { code: u32::from(letter) });
        } else if text.trim() != text || text.contains("  ") {
            self.note(Fault::StraySpace);
        }
        text
    }

    pub(super) fn here_length(&mut self, text: &str, limit: usize) {
        if text.len() <= limit {
            return;
        }
        let length = text.chars().count();
        if length > limit {
            self.note(Fault::TooLong { length, limit });
        }
    }

    pub(super) fn here_ending(&mut self, text: &str) {
        let bare = text.trim_end_matches(['\'', '"', ')', ' ']);
        if !text.is_empty() && !bare.ends_with(['.', '!', '?']) {
            self.note(Fault::NotASentence);
        }
    }

    pub(super) fn here_key(&mut self, id: &str) {
        if !id.is_empty() && !is_kebab_case(id) {
            self.note(Fault::BadId { id: id.to_owned() });
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.split('-').all(is_word)
}

/// Whether this is the address of a page on the web: http or https, and a host with a dot in it.
#[must_use]
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let is_unsafe = |byte| matches!(byte, b' ' | b'<' | b'>' | b'"');
    host.contains('.')
        && host.split('.').all(|label| !label.is_empty())
        && !url.bytes().any(is_unsafe)
        && (url.is_ascii() || !url.contains(char::is_whitespace))
}

/// The first hidden character. Most texts are told apart by their bytes alone, without a branch for
/// each: all texts of the roadmap pass here before the first frame.
fn hidden_in(text: &str) -> Option<char> {
    if text.bytes().fold(true, |all, byte| all & (b' '..0x7F).contains(&byte)) {
        return None;
    }
    text.chars().find(|&letter| is_hidden(letter))
}

/// Whether a character changes what is seen without being seen: controls and line breaks, and the
/// format characters that turn or hide text (Unicode's Cc, Cf, Zl and Zp).
#[must_use]
pub fn is_hidden(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    matches!(u32::from(letter),
        0x80..=0x9F | 0xAD | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2
        | 0x180E | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0xFEFF
        | 0xFFF9..=0xFFFB | 0x110BD | 0x110CD | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3
        | 0x1D173..=0x1D17A | 0xE0001 | 0xE0020..=0xE007F)
}
