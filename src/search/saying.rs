//! What is said otherwise, ready to be looked up: by the stem of the first word, so that a long
//! table costs no more than a short one.

use std::collections::BTreeMap;

use super::everyday::sayings;
use super::query::is_stop;
use super::stem::stem;

/// What stands for a saying, each a way of its own.
type Means = &'static [&'static str];

/// Every saying, by the stem of its first word.
#[derive(Debug)]
pub(super) struct Sayings(BTreeMap<String, Vec<Stemmed>>);

/// A saying of which the words are cut to their stems.
#[derive(Debug)]
struct Stemmed {
    letters: usize,
    behind: Vec<String>,
    means: Means,
}

impl Sayings {
    /// Reads the tables.
    pub(super) fn new() -> Self {
        let mut by_first: BTreeMap<String, Vec<Stemmed>> = BTreeMap::new();
        for (said, means) in sayings() {
            let mut stems = said.split(' ').map(stem);
            let first = stems.next().unwrap_or_default();
            let stemmed = Stemmed { letters: said.len(), behind: stems.collect(), means };
            by_first.entry(first).or_default().push(stemmed);
        }
        Self(by_first)
    }

    /// How many words from here are one saying, and what else is said for it. Small words may stand
    /// between those of a saying: 'uit haar huis gezet'.
    pub(super) fn at(&self, all: &[String], stems: &[String]) -> (usize, Means) {
        let same_start = stems.first().and_then(|first| self.0.get(first)).into_iter().flatten();
        same_start
            .filter_map(|said| Some((said.letters, said.length(all, stems)?, said.means)))
            .max_by_key(|(letters, count, _)| (*count, *letters))
            .map_or((1, &[]), |(_, count, means)| (count, means))
    }

    /// The sayings that are a single word.
    pub(super) fn words() -> impl Iterator<Item = &'static str> {
        sayings().map(|(said, _)| *said).filter(|said| !said.contains(' '))
    }

    /// What else is said for a single word.
    pub(super) fn of(&self, word: &str) -> Means {
        self.at(&[word.to_owned()], &[stem(word)]).1
    }
}

impl Stemmed {
    /// How many of these words it takes, the small ones between its own among them.
    fn length(&self, all: &[String], stems: &[String]) -> Option<usize> {
        let mut at = 1;
        for word in &self.behind {
            while stems.get(at)? != word {
                if !is_stop(&all[at]) {
                    return None;
                }
                at += 1;
            }
            at += 1;
        }
        Some(at)
    }
}

#[cfg(test)]
mod tests {
    use super::Sayings;
    use crate::search::stem::stem;

    #[test]
    fn small_words_may_stand_in_a_saying() {
        let sayings = Sayings::new();
        let taken = |said: &str| {
            let all: Vec<_> = said.split(' ').map(str::to_owned).collect();
            let stems: Vec<_> = all.iter().map(|word| stem(word)).collect();
            sayings.at(&all, &stems).0
        };
        assert_eq!(taken("uit haar huis gezet"), 4);
        assert_eq!(taken("uit groot huis gezet"), 1);
        assert_eq!(taken("gas en licht"), 3);
        assert_eq!(taken("gas"), 1);
        assert!(sayings.of("huisbaas").contains(&"verhuurder"));
        assert!(sayings.of("onbekend").is_empty());
    }
}
