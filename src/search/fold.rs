//! Text as it is compared: without case, accents and ligatures, with one space for whatever stands
//! between words. A map leads back, so that what matched can be marked in the text as written.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

/// A folded text that knows for each of its bytes where it comes from.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    /// The grapheme that each byte of `text` comes from, as bytes of the original.
    origins: Vec<Range<usize>>,
}

impl Folded {
    /// Folds a text and keeps the way back.
    #[must_use]
    pub fn new(original: &str) -> Self {
        let mut folded = Self::default();
        let mut graphemes = original.grapheme_indices(true).map(|(at, part)| at..at + part.len());
        let mut grapheme = graphemes.next().unwrap_or_default();
        walk(original, |letter, at| {
            while at >= grapheme.end {
                let Some(next) = graphemes.next() else { break };
                grapheme = next;
            }
            folded.text.push(letter);
            folded.origins.resize(folded.text.len(), grapheme.clone());
        });
        folded
    }

    /// The folded text: letters and digits in lower case, and spaces.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole graphemes of the original that these bytes of the folded text come from.
    #[must_use]
    pub fn original(&self, part: Range<usize>) -> Range<usize> {
        let first = self.origins.get(part.start);
        let last = part.end.checked_sub(1).and_then(|last| self.origins.get(last));
        match (first, last) {
            (Some(first), Some(last)) => first.start..last.end.max(first.start),
            _ => 0..0,
        }
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
    let mut letters = original.char_indices().peekable();
    // Letters since the last space, or since a full stop that was left out.
    let mut run = 0;
    while let Some((at, letter)) = letters.next() {
        if letter.is_ascii_alphanumeric() {
            put(letter.to_ascii_lowercase(), at);
            run += 1;
            continue;
        }
        let inside = run > 0 && letters.peek().is_some_and(|(_, next)| next.is_alphabetic());
        match letter {
            // zzp'er, foto’s
            '\'' | '’' | '‘' | 'ʼ' | '′' | '´' | '`' if inside => {}
            // S.O.S.
            '.' if inside && run == 1 => run = 0,
            // Opr€cht
            '€' if inside => put('e', at),
            _ if is_combining_mark(letter) => {}
            _ if letter.is_alphanumeric() => {
                fold_letter(letter, |folded| put(folded, at));
                run += 1;
            }
            _ => {
                put(' ', at);
                run = 0;
            }
        }
    }
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
        assert_eq!(fold("Opr€cht € 40"), "oprecht   40");
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
