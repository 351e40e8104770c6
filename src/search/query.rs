//! From what is typed to what is looked for.

use std::iter;

use super::everyday::{LEANINGS, PARTICLES, STOP};
use super::fold::{fold_into, words};
use super::index::Index;
use super::stem::stem;
use super::target::Group;
use super::word::{FULL, Wanted, Way};

/// What goes on behind this many letters is not read.
pub const LETTERS_AT_MOST: usize = 64;

/// Words beyond these do not count.
pub const WORDS_AT_MOST: usize = 8;

/// What another way of saying it is worth.
const SAID_OTHERWISE: u32 = 870;

/// What two words written as one are worth.
const JOINED: u32 = 940;

/// What a compound in parts is worth when the compound itself is a word, and when it is not.
const IN_PARTS: (u32, u32) = (500, 860);

/// What one part of an unknown compound is worth.
const ONE_PART: u32 = 640;

/// The words of what was typed, folded, without what is too much.
pub(super) fn typed_words(typed: &str) -> Vec<String> {
    let start: String = typed.trim_start().chars().take(LETTERS_AT_MOST).collect();
    let mut folded = String::new();
    fold_into(&start, &mut folded);
    let mut words: Vec<_> = words(&folded).map(|(_, word)| word.to_owned()).collect();
    words.dedup();
    words
}

/// What is looked for: a [`Wanted`] for each word that counts.
pub(super) fn plan(index: &Index, all: &[String]) -> Vec<Wanted> {
    let stems: Vec<_> = all.iter().map(|word| stem(word)).collect();
    let only_stops = all.iter().all(|word| is_stop(word));
    let mut plan: Vec<(usize, Wanted)> = Vec::new();
    let mut at = 0;
    while at < all.len() && plan.len() < WORDS_AT_MOST {
        let (length, said) = index.sayings.at(&all[at..], &stems[at..]);
        if length > 1 {
            plan.push((at, phrase(&all[at..at + length], said)));
        } else if only_stops || !is_stop(&all[at]) {
            let mut wanted = single(index, &all[at], said);
            wanted.ways.extend(rejoined(index, &all[at], &all[at + 1..]));
            plan.push((at, wanted));
        }
        at += length;
    }
    join_neighbours(index, &mut plan);
    plan.into_iter().map(|(_, wanted)| wanted).collect()
}

/// Whether a folded word carries no meaning of its own.
pub(super) fn is_stop(word: &str) -> bool {
    STOP.binary_search(&word).is_ok()
}

/// Which kind of thing is asked for, when a word tells.
pub(super) fn leaning(all: &[String]) -> Option<Group> {
    let asks = |word: &String| {
        let stem = stem(word);
        LEANINGS.iter().find(|(told, _)| super::stem::stem(told) == stem)
    };
    all.iter().find_map(asks).map(|(_, group)| *group)
}

fn single(index: &Index, word: &str, said: &[&str]) -> Wanted {
    let mut wanted = Wanted::new(word);
    wanted.ways.extend(said.iter().map(|other| otherwise(other)));
    if let Some((one, other)) = apart(index, word) {
        let worth = if index.knows(word) { IN_PARTS.0 } else { IN_PARTS.1 };
        wanted.ways.push(Way { guessed: true, ..Way::of(&[&one, &other], worth) });
        if !index.knows(word) {
            wanted.ways.extend(halves(index, &one, &other));
        }
    }
    wanted
}

/// What an unknown compound is about, by its parts: the one that tells most, and another name for
/// the first.
fn halves(index: &Index, one: &str, other: &str) -> impl Iterator<Item = Way> {
    let parts = [one, other].into_iter().filter(|part| index.knows(part));
    let part = parts.min_by_key(|part| index.vagueness(part));
    let alone = part.map(|part| Way::of(&[part], ONE_PART));
    let renamed = said_for(index, one).map(|way| Way { worth: ONE_PART, ..way });
    alone.into_iter().chain(renamed).map(|way| Way { guessed: true, ..way })
}

/// A verb with its particle back in front of it: 'valt uit' is 'uitvallen', 'haakt vaak af' is
/// 'afhaken'. The particle is the next word or the last.
fn rejoined(index: &Index, verb: &str, behind: &[String]) -> Vec<Way> {
    let verb = stem(verb.strip_suffix('t').unwrap_or(verb));
    let particles = [behind.first(), behind.last()].into_iter().flatten();
    let known = particles
        .filter(|word| PARTICLES.contains(&word.as_str()))
        .map(|particle| format!("{particle}{verb}"))
        .find(|joined| verb.len() >= 3 && index.knows_stem(joined));
    known.map_or_else(Vec::new, |joined| {
        iter::once(Way::of(&[&joined], JOINED)).chain(said_for(index, &joined)).collect()
    })
}

/// What else is said for a single word.
pub(super) fn said_for(index: &Index, word: &str) -> impl Iterator<Item = Way> {
    index.sayings.of(word).iter().map(|other| otherwise(other))
}

/// Several words that are one: all of those that mean something, or what is said for them.
fn phrase(all: &[String], said: &[&str]) -> Wanted {
    let meaning: Vec<_> = all.iter().map(String::as_str).filter(|word| !is_stop(word)).collect();
    let mut wanted = Wanted { typed: all.join(" "), ways: vec![Way::of(&meaning, FULL)] };
    wanted.ways.retain(|way| !way.forms.is_empty());
    wanted.ways.extend(said.iter().map(|other| otherwise(other)));
    wanted
}

fn otherwise(said: &str) -> Way {
    Way::of(&said.split(' ').collect::<Vec<_>>(), SAID_OTHERWISE)
}

/// The two words that a compound is made of, when the roadmap knows both; the first may be one
/// that has another name there.
fn apart(index: &Index, word: &str) -> Option<(String, String)> {
    let splits = word.char_indices().map(|(at, _)| word.split_at(at));
    let known = splits.filter(|(one, other)| {
        let is_named = || one.len() > 4 && !index.sayings.of(one).is_empty();
        other.len() >= 3 && index.knows(other) && one.len() >= 3 && (index.knows(one) || is_named())
    });
    let (one, other) = known.max_by_key(|(one, other)| one.len().min(other.len()))?;
    Some((one.to_owned(), other.to_owned()))
}

/// Two words that stand side by side may be one in the roadmap.
fn join_neighbours(index: &Index, plan: &mut [(usize, Wanted)]) {
    for place in 1..plan.len() {
        let [(at, one), (next, other)] = &plan[place - 1..=place] else { continue };
        if at + 1 != *next {
            continue;
        }
        let joined = ["", "s", "e", "en"].map(|link| format!("{}{link}{}", one.typed, other.typed));
        if let Some(joined) = joined.iter().find(|joined| index.knows(joined)) {
            let way = Way::of(&[joined], JOINED);
            plan[place - 1].1.ways.push(way.clone());
            plan[place].1.ways.push(way);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{STOP, typed_words};
    use crate::search::everyday::sayings;

    #[test]
    fn the_tables_are_in_order() {
        assert!(STOP.is_sorted(), "the words are looked up by halves");
        let mut said: Vec<_> = sayings().map(|(said, _)| said).collect();
        said.sort_unstable();
        assert!(said.windows(2).all(|pair| pair[0] != pair[1]), "a row is written twice");
    }

    #[test]
    fn too_much_is_not_read() {
        assert_eq!(typed_words(&"a".repeat(1000)), ["a".repeat(64)]);
        assert_eq!(typed_words("\u{0}\u{1b}[2J  \u{202e}"), ["2j"]);
        assert_eq!(typed_words(""), [""; 0]);
    }
}
