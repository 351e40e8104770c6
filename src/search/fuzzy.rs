//! Letters in order with gaps between, in names and keywords: the last resort, and the only place
//! that names `fuzzy-matcher`.
//!
//! # Decisions
//!
//! - 2026-11: the matcher gets one folded word and one short folded line at a time. On raw text it
//!   misses accents and other word orders; on long texts nearly everything matches. A score below
//!   18 a letter is a coincidence. The limit on elements bounds its memory, which it keeps.

use std::fmt;

use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

/// A score of less than this for each letter is a coincidence.
const PER_LETTER: i64 = 18;

/// Shorter words match by coincidence, whatever they score.
const SHORTEST: usize = 3;

pub(super) struct Matcher(SkimMatcherV2);

impl fmt::Debug for Matcher {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Matcher")
    }
}

impl Default for Matcher {
    fn default() -> Self {
        Self(SkimMatcherV2::default().ignore_case().element_limit(1 << 16))
    }
}

impl Matcher {
    /// Whether a folded line has the letters of a folded word, close enough together.
    pub(super) fn matches(&self, line: &str, word: &str) -> bool {
        let count = word.chars().count();
        let floor = i64::try_from(count).unwrap_or(i64::MAX).saturating_mul(PER_LETTER);
        count >= SHORTEST && self.0.fuzzy_match(line, word).is_some_and(|score| score >= floor)
    }

    /// Which letters of the line those are, counted in characters.
    pub(super) fn places(&self, line: &str, word: &str) -> Vec<usize> {
        if !self.matches(line, word) {
            return Vec::new();
        }
        self.0.fuzzy_indices(line, word).map(|(_, places)| places).unwrap_or_default()
    }
}
