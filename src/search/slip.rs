//! What was meant, when a finger slipped: the word of the roadmap that is the fewest slips away.
//! Letters swapped, doubled, left out or added are what no order of letters explains.

use std::cmp::Reverse;

use super::index::{BODY, Index, LEAD};
use super::lexicon::letters;
use super::saying::Sayings;

/// What an unknown word was most likely meant to be.
pub(super) struct Likely<'a> {
    /// The word of the roadmap.
    pub(super) word: &'a str,
    /// Whether a single slip is between them.
    pub(super) is_sure: bool,
}

/// The word of the roadmap that this one was most likely meant to be.
pub(super) fn likely<'a>(index: &'a Index, typed: &str) -> Option<Likely<'a>> {
    let length = typed.chars().count();
    if length < 3 || typed.bytes().all(|letter| letter.is_ascii_digit()) {
        return None;
    }
    let (most, mask) = (slips_at_most(length), letters(typed));
    let near = index.words_with(0).filter_map(|word| {
        let strange = (mask & !word.letters).count_ones();
        if strange > most {
            return None;
        }
        let slips = slips(typed, length, word.text, most)?;
        let tail = word.places & !(LEAD | BODY) == 0;
        let start = typed.chars().next() != word.text.chars().next();
        if slips > 2 && start || length == 3 && (start || tail) {
            return None;
        }
        let common = Reverse(index.postings(word.number).len());
        Some(((slips, start, tail, common), word.text))
    });
    let said = said(typed, length, most)
        .map(|(slips, start, word)| ((slips, start, true, Reverse(0)), word));
    let near = near.chain(said).min();
    let near = near.map(|((slips, ..), word)| Likely { word, is_sure: slips <= 2 });
    near.or_else(|| kin(index, typed).map(|word| Likely { word, is_sure: false }))
}

/// What people call a thing may hold a slip too: 'bekeurring'. Tells half slips, whether the first
/// letter is another, and the word.
fn said(typed: &str, length: usize, most: u32) -> impl Iterator<Item = (u32, bool, &'static str)> {
    let mask = letters(typed);
    let able = Sayings::words()
        .filter(move |word| length >= SAID && (mask & !letters(word)).count_ones() <= most);
    able.filter_map(move |word| {
        let slips = slips(typed, length, word, most).filter(|slips| slips % 2 == 0)?;
        let start = typed.chars().next() != word.chars().next();
        (slips <= 2 || !start).then_some((slips, start, word))
    })
}

/// The word that shares most of its start with this one, or that this one starts or ends with:
/// 'inburgering' for 'inburgeraars', 'borg' for 'borgstelling'.
fn kin<'a>(index: &'a Index, typed: &str) -> Option<&'a str> {
    let shared = |word: &str| {
        let pairs = typed.bytes().zip(word.bytes());
        let start = pairs.take_while(|(one, other)| one == other).count();
        let is_part = word.len() >= PART && (start == word.len() || typed.ends_with(word));
        let is_akin = start >= AKIN && start * 3 >= typed.len().max(word.len()) * 2;
        if is_part {
            word.len()
        } else if is_akin {
            start
        } else {
            0
        }
    };
    let told = index.words_with(0).filter(|word| word.places & !(LEAD | BODY) != 0);
    let scored = told.map(|word| (shared(word.text), Reverse(word.text.len()), word.text));
    scored.max().filter(|(shared, ..)| *shared > 0).map(|(.., text)| text)
}

/// A shorter word is not taken for a part of another.
const PART: usize = 4;

/// Words that share fewer letters at the start are not akin.
const AKIN: usize = 6;

/// A shorter word is not taken for a slip in what people call a thing: too many words are near.
const SAID: usize = 5;

/// How many slips a word of this length may hold.
pub(super) fn slips_at_most(length: usize) -> u32 {
    match length {
        ..=5 => 1,
        6..=12 => 2,
        _ => 3,
    }
}

/// Twice the number of slips, and one more when only the start of the word was typed.
pub(super) fn slips(typed: &str, length: usize, word: &str, most: u32) -> Option<u32> {
    let count = word.chars().count();
    let whole = (count.abs_diff(length) <= most as usize)
        .then(|| strsim::osa_distance(typed, word))
        .and_then(|slips| u32::try_from(slips).ok())
        .filter(|slips| *slips <= most)
        .map(|slips| 2 * slips);
    if whole.is_some() || length < 5 || count <= length {
        return whole;
    }
    let starts = [length, length + 1].map(|end| {
        let start: String = word.chars().take(end).collect();
        strsim::osa_distance(typed, &start)
    });
    (starts.into_iter().min() == Some(1)).then_some(3)
}
