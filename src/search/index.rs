//! Every word of the roadmap, and where it stands: folded once, looked up ever after. Texts are not
//! kept; what is shown is folded again, a line at a time.

use std::sync::Arc;

use super::fold::{fold_into, words};
use super::lexicon::{Lexicon, letters, number};
use super::query;
use super::saying::Sayings;
use super::stem::stem;
use super::target::{Field, Group, Known as Texts, Noted, Target};
use crate::domain::{Closed, Roadmap};

/// A set of places in an entry, as bits.
pub(super) type Places = u32;

/// In the name.
pub(super) const NAME: Places = 1;
/// In the part of the name before any bracket or colon, or in the abbreviation.
pub(super) const HEAD: Places = 2;
/// The whole of a keyword, an abbreviation or the head of a name.
pub(super) const WHOLE: Places = 4;
/// In a keyword or another name.
pub(super) const KEYWORD: Places = 8;
/// In the sentence that sums it up, or in the key.
pub(super) const LEAD: Places = 16;
/// In the rest of the text.
pub(super) const BODY: Places = 32;

/// How many bits the places take.
const PLACE_BITS: u32 = 6;

/// Where a word stands: an entry and the places in it, in one number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Posting(u32);

impl Posting {
    fn new(one: usize, places: Places) -> Self {
        Self(number(one) << PLACE_BITS | places)
    }

    /// The entry, or the word while the index is being made.
    pub(super) fn one(self) -> usize {
        (self.0 >> PLACE_BITS) as usize
    }

    pub(super) fn places(self) -> Places {
        self.0 & ((1 << PLACE_BITS) - 1)
    }
}

/// Everything that can be found, ready to be searched. Make it at the first search, not at the
/// start: it costs some milliseconds.
#[derive(Debug)]
pub struct Index {
    pub(super) entries: Vec<Entry>,
    words: Lexicon,
    stems: Lexicon,
    /// By word: what is needed to rule it out or to grade it.
    facts: Vec<Facts>,
    /// By word and one more: where its postings start.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    /// The folded names and keywords of all entries, a line each.
    lines: String,
    /// What is said otherwise.
    pub(super) sayings: Sayings,
    /// The notes, which are shown with what was found long after.
    pub(super) notes: Arc<[Noted]>,
}

/// What can be found, without its texts.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) target: Target,
    pub(super) group: Group,
    /// How many words that mean something the head of the name has.
    pub(super) head: u32,
    /// Where its lines end.
    lines_end: u32,
    /// The letters that occur in its lines.
    pub(super) letters: u64,
}

/// What a word is, in short.
#[derive(Clone, Copy, Debug, Default)]
struct Facts {
    letters: u64,
    stem: u32,
    places: Places,
}

/// A word of the roadmap, as the ranking sees it.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) number: usize,
    pub(super) text: &'a str,
    pub(super) stem: &'a str,
    pub(super) letters: u64,
    /// Where it stands in any entry.
    pub(super) places: Places,
}

impl Index {
    /// Reads the whole roadmap.
    #[must_use]
    pub fn new(roadmap: &Roadmap) -> Self {
        Self::with_notes(roadmap, Vec::new())
    }

    /// Reads the whole roadmap, and what the person noted.
    #[must_use]
    pub fn with_notes(roadmap: &Roadmap, notes: Vec<Noted>) -> Self {
        let mut maker = Maker::default();
        let texts = Texts { roadmap, notes: &notes };
        for target in Target::all(texts) {
            maker.add(texts, target);
        }
        maker.finish(notes)
    }

    /// How many things can be found.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing to be found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Whether the roadmap has this word, in this form or another.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.words.find(word).is_some() || word.len() >= 4 && self.stems.find(&stem(word)).is_some()
    }

    /// Whether any word of the roadmap has this stem.
    pub(super) fn knows_stem(&self, stem: &str) -> bool {
        self.stems.find(stem).is_some()
    }

    /// How little a word tells: whether no name or keyword has it, and how often its forms stand
    /// anywhere.
    pub(super) fn vagueness(&self, word: &str) -> (bool, usize) {
        let stem = stem(word);
        let forms = self.words_with(letters(&stem)).filter(|known| known.stem == stem);
        forms.fold((true, 0), |(by_the_way, count), form| {
            let here = form.places & (HEAD | KEYWORD) == 0;
            (by_the_way && here, count + self.postings(form.number).len())
        })
    }

    /// Every word that may have all the letters in `need`.
    pub(super) fn words_with(&self, need: u64) -> impl Iterator<Item = Known<'_>> {
        self.facts
            .iter()
            .enumerate()
            .filter(move |(_, facts)| facts.letters & need == need)
            .map(|(number, facts)| self.known(number, *facts))
    }

    fn known(&self, number: usize, facts: Facts) -> Known<'_> {
        Known {
            number,
            text: self.words.word(number),
            stem: self.stems.word(facts.stem as usize),
            letters: facts.letters,
            places: facts.places,
        }
    }

    /// Where the word with this number stands.
    pub(super) fn postings(&self, number: usize) -> &[Posting] {
        let (start, end) = (self.starts[number] as usize, self.starts[number + 1] as usize);
        &self.postings[start..end]
    }

    /// The folded name and keywords of an entry.
    pub(super) fn lines(&self, entry: usize) -> impl Iterator<Item = &str> {
        let start = entry.checked_sub(1).map_or(0, |before| self.entries[before].lines_end);
        let end = self.entries[entry].lines_end;
        self.lines.get(start as usize..end as usize).unwrap_or_default().lines()
    }
}

/// An index in the making.
#[derive(Default)]
struct Maker {
    entries: Vec<Entry>,
    words: Lexicon,
    lines: String,
    /// By word: the entry that it was last seen in, and where.
    seen: Vec<(u32, Places)>,
    /// The words of the entry at hand, each once.
    touched: Vec<usize>,
    /// Every word of every entry, entry by entry.
    found: Vec<Posting>,
    /// By entry: where its words end in `found`.
    ends: Vec<usize>,
    folded: String,
}

impl Maker {
    fn add(&mut self, texts: Texts<'_>, target: Target) {
        let (mut head, from) = (0, self.lines.len());
        target.each_text(texts, &mut |field, text| {
            self.folded.clear();
            fold_into(text, &mut self.folded);
            let folded = std::mem::take(&mut self.folded);
            if matches!(field, Field::Name | Field::Short | Field::Keyword) {
                self.lines.push_str(&folded);
                self.lines.push('\n');
            }
            match field {
                Field::Name => head = self.add_name(text, &folded),
                Field::Short => self.add_short(&folded, NAME | HEAD),
                Field::Keyword => self.add_short(&folded, KEYWORD),
                Field::Key | Field::Lead => self.add_words(&folded, LEAD),
                Field::Body => self.add_words(&folded, BODY),
            }
            self.folded = folded;
        });
        for &word in &self.touched {
            self.found.push(Posting::new(word, self.seen[word].1));
        }
        self.touched.clear();
        self.ends.push(self.found.len());
        let letters = self.lines.get(from..).map(letters).unwrap_or_default();
        let lines_end = number(self.lines.len());
        self.entries.push(Entry { target, group: target.group(), head, lines_end, letters });
    }

    /// Adds a name, and tells how many words that mean something its head has.
    fn add_name(&mut self, name: &str, folded: &str) -> u32 {
        self.add_words(folded, NAME);
        let head = name.split(['(', ':', ',', '–']).next().unwrap_or_default();
        let mut folded_head = String::new();
        fold_into(head, &mut folded_head);
        let meaning = words(&folded_head).filter(|(_, word)| !query::is_stop(word)).count();
        let whole = if meaning == 1 { WHOLE } else { 0 };
        self.add_words(&folded_head, NAME | HEAD | whole);
        number(meaning.max(1))
    }

    fn add_short(&mut self, folded: &str, places: Places) {
        let whole = if words(folded).nth(1).is_none() { WHOLE } else { 0 };
        self.add_words(folded, places | whole);
    }

    fn add_words(&mut self, folded: &str, places: Places) {
        let entry = number(self.entries.len());
        for (_, word) in words(folded) {
            let word = self.words.add(word);
            if word == self.seen.len() {
                self.seen.push((u32::MAX, 0));
            }
            let seen = &mut self.seen[word];
            if seen.0 != entry {
                *seen = (entry, 0);
                self.touched.push(word);
            }
            seen.1 |= places;
        }
    }

    fn finish(self, notes: Vec<Noted>) -> Index {
        let mut stems = Lexicon::default();
        let facts = |word| {
            let text = self.words.word(word);
            let stem = stem(text);
            let letters = letters(text) | letters(&stem);
            Facts { letters, stem: number(stems.add(&stem)), places: 0 }
        };
        let mut facts: Vec<_> = (0..self.words.len()).map(facts).collect();
        let mut starts = vec![0; self.words.len() + 1];
        for found in &self.found {
            starts[found.one() + 1] += 1;
            facts[found.one()].places |= found.places();
        }
        for word in 1..starts.len() {
            starts[word] += starts[word - 1];
        }
        let mut next: Vec<u32> = starts.clone();
        let mut postings = vec![Posting(0); self.found.len()];
        let mut from = 0;
        for (entry, &end) in self.ends.iter().enumerate() {
            for found in &self.found[from..end] {
                let place = &mut next[found.one()];
                postings[*place as usize] = Posting::new(entry, found.places());
                *place += 1;
            }
            from = end;
        }
        let Self { entries, words, lines, .. } = self;
        let (sayings, notes) = (Sayings::new(), notes.into());
        Index { entries, words, stems, facts, starts, postings, lines, sayings, notes }
    }
}

/// How many entries of each group there are, or are found.
pub type Counts = [usize; Group::ALL.len()];
