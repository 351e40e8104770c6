//! What matches best: the only place that decides it.
//!
//! A word that is looked for gives every entry a strength: how well the best matching word matches,
//! times what the place is worth where that word stands. An entry's score is the mean of the
//! strengths of all words that are looked for, in which a rare word weighs more than one that is
//! everywhere. So literal hits in names and keywords come before parts of words there, those
//! before hits in bodies, and letters in order last. The best get a closer look: a line that says
//! what was typed counts for more, and so does a summary with several of the words.

use super::fold::words;
use super::fuzzy::Matcher;
use super::index::{BODY, HEAD, Index, KEYWORD, LEAD, NAME, Places, WHOLE};
use super::lexicon::{letters, number};
use super::target::Group;
use super::word::{FULL, GOOD, PLAIN, Wanted, Way};

/// Fewer hits than this are added to by letters in order.
const FEW: usize = 3;

/// From here a hit is more than words by the way.
const STRONG: u32 = 480;

/// Where fewer hits have all the words, those with some of them are told too.
const ENOUGH: usize = 5;

/// What it adds to be of the kind that was asked for.
const LEANING: u32 = 320;

/// What it adds when the sentence that sums it up has all the words.
const TOGETHER: u32 = 180;

/// What it adds to have the very words.
const QUOTED: u32 = 350;

/// What letters in order are worth.
const FUZZY: u16 = 200;

/// Set when a word stands in the head of the name; the rest is the strength.
const IN_NAME: u16 = 1 << 15;

/// How strongly every entry has one of the words that are looked for.
#[derive(Clone, Debug)]
pub(super) struct Strengths {
    cells: Vec<u16>,
    /// How many entries have it at all.
    pub(super) count: usize,
    /// By way: whether any word of the roadmap was a good match, and not just a coincidence.
    pub(super) good: Vec<bool>,
}

impl Strengths {
    /// How strongly all entries have this word, by the letters as they stand.
    pub(super) fn of(index: &Index, wanted: &Wanted) -> Self {
        let mut cells = vec![0; index.len()];
        let good = wanted.ways.iter().map(|way| add_way(index, way, &mut cells)).collect();
        let count = cells.iter().filter(|cell| **cell > 0).count();
        Self { cells, count, good }
    }

    /// Adds the entries whose name or keywords have the letters in order, where few were found.
    pub(super) fn add_fuzzy(&mut self, index: &Index, matcher: &Matcher, word: &str) {
        if self.count >= FEW {
            return;
        }
        let need = letters(word);
        for (entry, cell) in self.cells.iter_mut().enumerate() {
            if *cell == 0
                && index.entries[entry].letters & need == need
                && index.lines(entry).any(|line| matcher.matches(line, word))
            {
                *cell = FUZZY;
                self.count += 1;
            }
        }
    }

    fn strength(&self, entry: usize) -> (u32, bool) {
        let cell = self.cells[entry];
        (u32::from(cell & !IN_NAME), cell & IN_NAME != 0)
    }

    /// What the word weighs: the rarer, the more.
    fn weight(&self) -> u32 {
        let all = self.cells.len().max(1);
        2 + all.checked_div(self.count).map_or(0, |share| share.ilog2().min(6))
    }
}

/// Adds the entries that match one way, and tells whether any word was a good match.
fn add_way(index: &Index, way: &Way, cells: &mut [u16]) -> bool {
    let [form] = way.forms.as_slice() else { return add_all(index, way, cells) };
    let mut good = false;
    for word in index.words_with(form.need) {
        let grade = form.grade(word.text, word.stem);
        if grade == 0 {
            continue;
        }
        good |= grade >= GOOD;
        let worth = grade * way.worth / FULL;
        let named = if worth >= GOOD { IN_NAME } else { 0 };
        for posting in index.postings(word.number) {
            let places = posting.places();
            let strength = worth * worth_of(places) / FULL;
            let cell = &mut cells[posting.one()];
            let flags = *cell & IN_NAME | if places & HEAD == 0 { 0 } else { named };
            let before = *cell & !IN_NAME;
            *cell = flags | before.max(u16::try_from(strength).unwrap_or(IN_NAME - 1));
        }
    }
    good
}

/// Adds the entries that have all the words of a way, as strongly as the weakest of them.
fn add_all(index: &Index, way: &Way, cells: &mut [u16]) -> bool {
    let mut good = !way.forms.is_empty();
    let mut parts: Vec<Vec<u16>> = Vec::new();
    for form in &way.forms {
        let mut part = vec![0; cells.len()];
        let alone = Way { forms: vec![form.clone()], ..*way };
        good &= add_way(index, &alone, &mut part);
        parts.push(part);
    }
    for (entry, cell) in cells.iter_mut().enumerate() {
        let strengths = parts.iter().map(|part| part[entry] & !IN_NAME);
        let weakest = strengths.min().unwrap_or_default();
        let named = parts.iter().fold(IN_NAME, |named, part| named & part[entry]);
        let flags = *cell & IN_NAME | if weakest > 0 { named } else { 0 };
        *cell = flags | (*cell & !IN_NAME).max(weakest);
    }
    good
}

/// What it is worth to stand there.
fn worth_of(places: Places) -> u32 {
    let has = |wanted: Places| places & wanted == wanted;
    let best = if has(HEAD | WHOLE) {
        1000
    } else if has(HEAD) {
        920
    } else if has(WHOLE) {
        900
    } else if has(NAME) {
        880
    } else if has(KEYWORD) {
        820
    } else if has(LEAD) {
        470
    } else {
        300
    };
    let also = |place: Places, bonus: u32| if has(place) { bonus } else { 0 };
    best + also(NAME | KEYWORD, 40) + also(LEAD, 20) + also(BODY, 10)
}

/// An entry that matches, and how well.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scored {
    pub(super) entry: usize,
    pub(super) score: u32,
}

/// Every entry that matches well enough, in the order of the index.
pub(super) fn score(index: &Index, words: &[&Strengths], leaning: Option<Group>) -> Vec<Scored> {
    let weights: Vec<_> = words.iter().map(|word| word.weight()).collect();
    let total: u32 = weights.iter().sum();
    let mut found = Vec::new();
    let (mut best_whole, mut wholes) = (0, 0);
    for entry in 0..index.len() {
        let (mut sum, mut there, mut count, mut named) = (0, 0, 0, 0);
        for (word, weight) in words.iter().zip(&weights) {
            let (strength, in_name) = word.strength(entry);
            if strength > 0 {
                sum += strength * weight;
                there += weight;
                count += 1;
                named += u32::from(in_name);
            }
        }
        if count == 0 {
            continue;
        }
        let whole = count == words.len();
        if whole {
            best_whole = best_whole.max(sum / total);
            wholes += 1;
        }
        let score = sum / total + extra(index, entry, named, words.len(), leaning);
        found.push((Scored { entry, score }, there, whole || is_told(index, entry, named)));
    }
    // All words must be there; but a long question may have one that the right text lacks, and
    // when few have them all, or by the way only, a name that has most of them is nearer.
    let most = || found.iter().map(|(_, there, _)| *there).max().unwrap_or_default();
    let least = match words.len() {
        1 => total,
        2 if best_whole >= STRONG && wholes >= ENOUGH => total,
        2 if best_whole > 0 => total * 2 / 5,
        _ if best_whole > 0 => total / 2,
        _ => most() * 3 / 4,
    };
    let kept = found.into_iter().filter(|(_, there, whole)| *whole || *there >= least);
    kept.map(|(scored, ..)| scored).collect()
}

/// Whether half of the name was typed, and more than a word of it.
fn is_told(index: &Index, entry: usize, named: u32) -> bool {
    named > 1 && named * 2 >= index.entries[entry].head
}

/// What an entry has over another with the same strengths: a name that says little else, and, among
/// equals, its group.
fn extra(index: &Index, entry: usize, named: u32, wanted: usize, leaning: Option<Group>) -> u32 {
    let entry = &index.entries[entry];
    let wanted = u32::try_from(wanted).unwrap_or(u32::MAX);
    let of_name = 150 * named.min(entry.head) / entry.head * named / wanted;
    let group = match entry.group {
        Group::Milestone => 34,
        Group::Initiative => 30,
        Group::Law => 28,
        Group::Term => 26,
        Group::Element => 24,
        Group::Figure => 10,
        Group::Note => 5,
        Group::Cell => 0,
    };
    of_name + group + if leaning == Some(entry.group) { LEANING } else { 0 }
}

/// What it adds when a line says what was typed, in that order.
pub(super) fn phrase(line: &str, is_name: bool, typed: &str) -> u32 {
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let full = if is_name { 120 } else { 90 };
    if line == typed {
        return full;
    }
    let (line, typed) = (format!(" {line} "), format!(" {typed} "));
    if is_name && line.starts_with(&typed) {
        full * 3 / 4
    } else if line.contains(&typed) {
        full / 2
    } else {
        0
    }
}

/// What it adds when a text has three words or more as they were typed: someone remembers a
/// sentence, and no other text has it.
pub(super) fn quoted(text: &str, typed: &str) -> u32 {
    let is_sentence = typed.split_whitespace().count() > 2;
    if is_sentence && text.contains(typed) { QUOTED } else { 0 }
}

/// What it adds when one sentence has several of the words: it says what was asked, where words
/// that stand apart may be there by the way.
pub(super) fn together(sentence: &str, plan: &[Wanted]) -> u32 {
    let is_here = |wanted: &&Wanted| {
        let mut grades = words(sentence).filter_map(|(_, word)| wanted.part_of(word));
        grades.any(|(grade, _)| grade >= PLAIN)
    };
    let count = number(plan.iter().filter(is_here).count());
    TOGETHER * count.saturating_sub(1) / number(plan.len()).saturating_sub(1).max(1)
}
