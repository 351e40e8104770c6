//! One word against another: what it takes to match, and how well it does.

use std::ops::Range;

use super::lexicon::{letters, number};
use super::stem::stem;

/// The full mark; everything that ranks is counted in parts of it.
pub(super) const FULL: u32 = 1024;

/// A match that is as good as the word itself: the same, another form, or a fair start of it.
pub(super) const GOOD: u32 = 600;

/// A word that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) text: String,
    pub(super) stem: String,
    /// Letters without which neither the word nor its stem can match.
    pub(super) need: u64,
    /// Whether it must be a word of its own or a clear part of a compound. What a person typed may
    /// stand anywhere; what we thought of ourselves may not.
    pub(super) strict: bool,
}

impl Form {
    pub(super) fn new(text: &str, strict: bool) -> Self {
        let stem = stem(text);
        let need = letters(text) & letters(&stem);
        Self { text: text.to_owned(), stem, need, strict }
    }

    /// How well a word matches, from 0 to [`FULL`].
    pub(super) fn grade(&self, word: &str, its_stem: &str) -> u32 {
        let (text, stem) = (self.text.as_str(), self.stem.as_str());
        if word == text {
            return FULL;
        }
        if its_stem == stem && text.len() > 3 && word.len() > 3 {
            return 960;
        }
        let (short, short_stem) = (text.len() < 4, stem.len() < 4);
        let share = |part: &str, most: u32| most * number(part.len()) / number(word.len().max(1));
        if word.starts_with(text) && !(self.strict && short) {
            return GOOD + share(text, 300);
        }
        if !short_stem && its_stem.starts_with(stem) {
            return 580 + share(stem, 200);
        }
        if !short && word.ends_with(text) || !short_stem && its_stem.ends_with(stem) {
            return 620 + share(stem, 150);
        }
        if self.strict || text.len() < 3 {
            return 0;
        }
        if word.contains(text) {
            return if short { 250 } else { 450 + share(text, 100) };
        }
        if !short_stem && word.contains(stem) { 400 } else { 0 }
    }

    /// The part of a matching word that was looked for; the whole word when only its stem was.
    pub(super) fn part_of(&self, word: &str) -> Range<usize> {
        word.find(&self.text).map_or(0..word.len(), |at| at..at + self.text.len())
    }
}

/// A way to match: all of these words must be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Way {
    pub(super) forms: Vec<Form>,
    /// What this way is worth, from 0 to [`FULL`].
    pub(super) worth: u32,
    /// Whether it only might be meant: a word nobody wrote, taken for a compound.
    pub(super) guessed: bool,
}

impl Way {
    pub(super) fn of(words: &[&str], worth: u32) -> Self {
        Self {
            forms: words.iter().map(|word| Form::new(word, true)).collect(),
            worth,
            guessed: false,
        }
    }
}

/// A word that was typed, with every way to match it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    /// The word, folded.
    pub(super) typed: String,
    /// At least one; the first is the word itself.
    pub(super) ways: Vec<Way>,
}

impl Wanted {
    pub(super) fn new(typed: &str) -> Self {
        let itself = Way { forms: vec![Form::new(typed, false)], worth: FULL, guessed: false };
        Self { typed: typed.to_owned(), ways: vec![itself] }
    }

    /// How well a word matches by any of the ways, and which part of it is meant.
    pub(super) fn part_of(&self, word: &str) -> Option<(u32, Range<usize>)> {
        let mask = letters_of_forms(word);
        let forms = self.ways.iter().flat_map(|way| way.forms.iter().map(|form| (way.worth, form)));
        let mut able = forms.filter(|(_, form)| mask & form.need == form.need).peekable();
        able.peek()?;
        let its_stem = stem(word);
        able.map(|(worth, form)| (worth * form.grade(word, &its_stem) / FULL, form))
            .filter(|(grade, _)| *grade > 0)
            .max_by_key(|(grade, _)| *grade)
            .map(|(grade, form)| (grade, form.part_of(word)))
    }
}

impl Way {
    /// Whether all its words are well matched by some of these.
    fn is_in(&self, words: &[&str]) -> bool {
        let fits = |form: &Form| words.iter().any(|word| form.grade(word, &stem(word)) >= PLAIN);
        self.forms.iter().all(fits)
    }
}

impl Wanted {
    /// Whether these words have what is looked for, plain to see.
    pub(super) fn is_in(&self, words: &[&str]) -> bool {
        self.ways.iter().any(|way| way.is_in(words))
    }
}

/// From here a reader sees why a word matches.
pub(super) const PLAIN: u32 = 500;

/// The letters of a word, and those that its stem may have instead.
fn letters_of_forms(word: &str) -> u64 {
    let mask = letters(word);
    let instead =
        |one: &str, other: &str| if mask & letters(one) == 0 { 0 } else { letters(other) };
    mask | instead("v", "f") | instead("z", "s")
}

#[cfg(test)]
mod tests {
    use super::{FULL, Form};
    use crate::search::stem::stem;

    #[test]
    fn the_closer_the_better() {
        let grade = |text: &str, word: &str| Form::new(text, false).grade(word, &stem(word));
        let words = [
            ("signaal", "signaal"),
            ("signaal", "signalen"),
            ("vroegsignalerin", "vroegsignalering"),
            ("signalering", "vroegsignalering"),
            ("signaal", "eindsignaalkaart"),
            ("vtl", "xvtlb"),
            ("schuld", "voedsel"),
        ];
        let grades: Vec<_> = words.iter().map(|(text, word)| grade(text, word)).collect();
        assert!(grades.is_sorted_by(|one, other| one > other), "{grades:?}");
        assert_eq!((grades[0], grades[6]), (FULL, 0));
    }

    #[test]
    fn short_words_have_no_other_forms() {
        assert_eq!(Form::new("weten", false).grade("wet", &stem("wet")), 0);
        assert_eq!(Form::new("lef", false).grade("leven", &stem("leven")), 0);
    }

    #[test]
    fn what_we_thought_of_must_be_a_word_or_a_clear_part() {
        let strict = Form::new("gas", true);
        assert_eq!(strict.grade("gasten", &stem("gasten")), 0);
        assert_eq!(strict.grade("begassen", &stem("begassen")), 0);
        assert_eq!(strict.grade("gas", "gas"), FULL);
    }
}
