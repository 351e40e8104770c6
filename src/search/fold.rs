//! Text as it is compared: without case, accents and ligatures, with one space for whatever stands
//! between words. A map leads back, so that what matched can be marked in the text as written.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_segmentation::GraphemeCursor;

/// A folded text that knows for each of its bytes where it comes from.
#[derive(Clone, Debug)]
pub struct Folded<'a> {
    original: &'a str,
    text: String,
    /// Where the letter starts that each byte of `text` comes from.
    starts: Vec<usize>,
}

/// A text as the search compares it: letters and digits in lower case without accents, and spaces.
#[must_use]
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    walk(text, |letter, _| plain.push(letter));
    plain
}

impl<'a> Folded<'a> {
    /// Folds a text and keeps the way back.
    #[must_use]
    pub fn new(original: &'a str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut starts = Vec::with_capacity(original.len());
        walk(original, |letter, at| {
            text.push(letter);
            starts.resize(text.len(), at);
        });
        Self { original, text, starts }
    }

    /// The folded text: letters and digits in lower case, and spaces.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole graphemes of the original that these bytes of the folded text come from.
    #[must_use]
    pub fn original(&self, part: Range<usize>) -> Range<usize> {
        let first = self.starts.get(part.start);
        let last = part.end.checked_sub(1).and_then(|last| self.starts.get(last));
        let (Some(&first), Some(&last)) = (first, last) else { return 0..0 };
        let cursor = |at| GraphemeCursor::new(at, self.original.len(), true);
        let starts = cursor(first).is_boundary(self.original, 0).unwrap_or(true);
        let before = cursor(first).prev_boundary(self.original, 0).ok().flatten();
        let after = cursor(last).next_boundary(self.original, 0).ok().flatten();
        let start = if starts { first } else { before.unwrap_or_default() };
        start..after.unwrap_or(self.original.len()).max(start)
    }
}

/// Adds the folded text to `out`, without a way back.
pub(super) fn fold_into(original: &str, out: &mut String) {
    walk(original, |letter, _| out.push(letter));
}

/// The words of a folded text, each with where it starts.
pub(super) fn words(folded: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    folded.split(' ').filter_map(move |word| {
        let start = at;
        at += word.len() + 1;
        (!word.is_empty()).then_some((start, word))
    })
}

/// Hands out every folded letter with the place of the one that it comes from.
fn walk(original: &str, mut put: impl FnMut(char, usize)) {
    // Letters since the last space, or since a full stop that was left out.
    let (mut at, mut run) = (0, 0);
    while let Some(&byte) = original.as_bytes().get(at) {
        if byte.is_ascii_alphanumeric() {
            put(char::from(byte.to_ascii_lowercase()), at);
            at += 1;
            run += 1;
            continue;
        }
        let mut rest = original.get(at..).unwrap_or_default().chars();
        let letter = rest.next().unwrap_or(' ');
        let inside = || run > 0 && rest.as_str().chars().next().is_some_and(char::is_alphabetic);
        match letter {
            // zzp'er, foto’s
            '\'' | '’' | '‘' | 'ʼ' | '′' | '´' | '`' if inside() => {}
            // S.O.S.
            '.' if run == 1 && inside() => run = 0,
            // 5.000
            '.' if run > 0 && is_grouped(original, at) => {}
            // Opr€cht
            '€' if inside() => put('e', at),
            // € 40
            '€' => {
                " euro ".chars().for_each(|spelled| put(spelled, at));
                run = 0;
            }
            _ if letter.is_alphanumeric() => {
                fold_letter(letter, |folded| put(folded, at));
                run += 1;
            }
            _ if !letter.is_ascii() && is_combining_mark(letter) => {}
            _ => {
                put(' ', at);
                run = 0;
            }
        }
        at += letter.len_utf8();
    }
}

/// Whether the full stop here stands between the thousands of a number.
fn is_grouped(text: &str, at: usize) -> bool {
    let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = text.as_bytes();
    let next = bytes.get(at + 1..).unwrap_or_default();
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    is_digit(before) && (0..3).all(|place| is_digit(next.get(place))) && !is_digit(next.get(3))
}

fn fold_letter(letter: char, mut put: impl FnMut(char)) {
    for lower in letter.to_lowercase() {
        let spelled = match lower {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'đ' | 'ð' => "d",
            'ł' => "l",
            'ı' => "i",
            'þ' => "th",
            _ => "",
        };
        spelled.chars().for_each(&mut put);
        if spelled.is_empty() {
            decompose_compatible(lower, |part| {
                if part.is_alphanumeric() {
                    part.to_lowercase().for_each(&mut put);
                }
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Folded, words};

    fn fold(text: &str) -> String {
        Folded::new(text).text().to_owned()
    }

    #[test]
    fn case_accents_and_ligatures_do_not_count() {
        assert_eq!(fold("Financiële ÉÉN"), "financiele een");
        assert_eq!(fold("Financie\u{308}le e\u{301}e\u{301}n"), "financiele een");
        assert_eq!(fold("ĲSSELMEER Straße ﬁets Œuvre"), "ijsselmeer strasse fiets oeuvre");
    }

    #[test]
    fn words_stay_whole_where_people_read_one() {
        assert_eq!(fold("zzp’er, zzp'er"), "zzper  zzper");
        assert_eq!(fold("(S.O.S.) o.a. 1.5"), " sos   oa  1 5");
        assert_eq!(fold("17.000, 1.2.3, 01.2021"), "17000  1 2 3  01 2021");
        assert_eq!(fold("Opr€cht €40"), "oprecht  euro 40");
    }

    #[test]
    fn what_is_folded_leads_back_to_whole_graphemes() {
        let original = "Één ge\u{301}ld, ĳs";
        let folded = Folded::new(original);
        let found: Vec<_> = words(folded.text())
            .map(|(at, word)| original.get(folded.original(at..at + word.len())).unwrap())
            .collect();
        assert_eq!(found, ["Één", "ge\u{301}ld", "ĳs"]);
        let (at, _) = words(folded.text()).nth(2).unwrap();
        assert_eq!(original.get(folded.original(at..at + 1)), Some("ĳ"));
        assert_eq!(folded.original(50..60), 0..0);
    }
}
