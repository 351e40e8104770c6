//! A few short names, ranked by what is typed: the same matching as in the roadmap, without an
//! index. Every word of the query must match: as it is written, else by a slip of the finger, else
//! by its letters in order.

use std::cmp::Reverse;
use std::ops::Range;

use super::fold::{Folded, words};
use super::fuzzy::Matcher;
use super::query::typed_words;
use super::show::{joined, letters_in_order};
use super::slip::{slips, slips_at_most};
use super::word::Wanted;

/// What a word is worth that a slip made, less for each half slip.
const SLIP: u32 = 240;

/// What letters in order are worth.
const IN_ORDER: u32 = 100;

/// What it is worth when the name has no other words.
const WHOLE: u32 = 100;

/// A shorter word is not taken for a slip: too many others are near to it.
const SHORTEST_SLIP: usize = 4;

/// A name that matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its place among the names, from 0.
    pub place: usize,
    /// What matched, as bytes of the name, in order and apart.
    pub marks: Vec<Range<usize>>,
}

/// The names that match what is typed, best first and equals in their own order; all of them when
/// nothing is typed.
#[must_use]
pub fn by_name<N: AsRef<str>>(query: &str, names: &[N]) -> Vec<Named> {
    let wanted: Vec<_> = typed_words(query).iter().map(|word| Wanted::new(word)).collect();
    let matcher = Matcher::default();
    let scored = names.iter().enumerate().filter_map(|(place, name)| {
        let (score, marks) = match_all(&wanted, name.as_ref(), &matcher)?;
        Some((Reverse(score), Named { place, marks }))
    });
    let mut scored: Vec<_> = scored.collect();
    scored.sort_by_key(|(score, named)| (*score, named.place));
    scored.into_iter().map(|(_, named)| named).collect()
}

/// How well all words match a name, and where, if all do.
fn match_all(wanted: &[Wanted], name: &str, matcher: &Matcher) -> Option<(u32, Vec<Range<usize>>)> {
    let folded = Folded::new(name);
    let (mut score, mut marks) = (0, Vec::new());
    for word in wanted {
        let (grade, places) = as_written(word, &folded)
            .or_else(|| by_slip(&word.typed, &folded))
            .or_else(|| in_order(&word.typed, &folded, matcher))?;
        score += grade;
        marks.extend(places);
    }
    if words(folded.text()).count() <= wanted.len() {
        score += WHOLE;
    }
    Some((score, joined(marks)))
}

type Match = (u32, Vec<Range<usize>>);

fn as_written(word: &Wanted, name: &Folded<'_>) -> Option<Match> {
    let parts = words(name.text()).filter_map(|(start, found)| {
        let (grade, part) = word.part_of(found)?;
        Some((grade, Reverse(start), start + part.start..start + part.end))
    });
    let (grade, _, part) = parts.max_by_key(|(grade, start, _)| (*grade, *start))?;
    Some((grade, vec![name.original(part)]))
}

fn by_slip(typed: &str, name: &Folded<'_>) -> Option<Match> {
    let length = typed.chars().count();
    if length < SHORTEST_SLIP {
        return None;
    }
    let near = words(name.text()).filter_map(|(start, found)| {
        let halves = slips(typed, length, found, slips_at_most(length))?;
        Some((halves, start, start + found.len()))
    });
    let (halves, start, end) = near.min()?;
    Some((SLIP.saturating_sub(20 * halves), vec![name.original(start..end)]))
}

fn in_order(typed: &str, name: &Folded<'_>, matcher: &Matcher) -> Option<Match> {
    let letters = letters_in_order(matcher, name, typed);
    (!letters.is_empty()).then_some((IN_ORDER, letters))
}

#[cfg(test)]
mod tests {
    use super::by_name;

    const NAMES: [&str; 8] = [
        "mijlpaal 2: In beeld",
        "rol",
        "filter",
        "wis filter",
        "mijlpaal",
        "naar de kaart",
        "Financiële zorgen",
        "volgorde",
    ];

    /// The names that match, with what matched between bars.
    fn found(query: &str) -> Vec<String> {
        let marked = |named: super::Named| {
            let mut name = NAMES[named.place].to_owned();
            for mark in named.marks.iter().rev() {
                name.insert(mark.end, '|');
                name.insert(mark.start, '|');
            }
            name
        };
        by_name(query, &NAMES).into_iter().map(marked).collect()
    }

    #[test]
    fn the_name_itself_comes_before_its_start_and_that_before_the_rest() {
        assert_eq!(found("filter"), ["|filter|", "wis |filter|"]);
        assert_eq!(found("mijlpaal"), ["|mijlpaal|", "|mijlpaal| 2: In beeld"]);
        assert_eq!(found("r"), ["|r|ol"]);
        assert_eq!(found("in"), ["mijlpaal 2: |In| beeld"]);
        assert_eq!(found("orde"), ["volg|orde|"]);
    }

    #[test]
    fn accents_case_and_the_order_of_words_do_not_count() {
        assert_eq!(found("ZORGEN financiele"), ["|Financiële| |zorgen|"]);
        assert_eq!(found("beeld 2"), ["mijlpaal |2|: In |beeld|"]);
        assert_eq!(found("filter kaart"), [""; 0]);
    }

    #[test]
    fn slips_and_letters_in_order_come_last() {
        assert_eq!(found("fitler"), ["|filter|", "wis |filter|"]);
        assert_eq!(found("mijplaal beled"), ["|mijlpaal| 2: In |beeld|"]);
        assert_eq!(found("vlgrde"), ["|volgorde|"]);
        assert_eq!(found("mlpl").len(), 2);
        assert_eq!(found("xqz"), [""; 0]);
    }

    #[test]
    fn nothing_typed_leaves_all_as_they_were() {
        assert_eq!(found(" "), NAMES);
        assert_eq!(by_name("a", &[""; 0]), []);
    }
}
