//! What of a hit is shown: its title, and a line around what matched elsewhere, both with the
//! matched graphemes marked. Made for the hits that are looked at only.

use std::ops::Range;

use super::fold::{Folded, words};
use super::fuzzy::Matcher;
use super::target::{Field, Target};
use super::word::Wanted;
use crate::domain::Roadmap;

/// About this many letters of a text stand around what matched.
const AROUND: usize = 100;

/// Of these at most this many stand before the first match.
const BEFORE: usize = 30;

/// A hit as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The name, with its abbreviation.
    pub title: String,
    /// What matched in the title, as bytes, in order and apart.
    pub title_marks: Vec<Range<usize>>,
    /// A line of the rest, when the title does not have all that was looked for.
    pub context: Option<Context>,
}

/// A line of text around what matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// Where it stands.
    pub field: Field,
    /// The line, with '…' where the text goes on.
    pub text: String,
    /// What matched in the line, as bytes, in order and apart.
    pub marks: Vec<Range<usize>>,
}

impl Shown {
    /// Everything that matched, as it stands there, each once.
    #[must_use]
    pub fn matched(&self) -> Vec<&str> {
        let context = self.context.iter().flat_map(|line| cut(&line.text, &line.marks));
        let mut matched = Vec::new();
        for part in cut(&self.title, &self.title_marks).chain(context) {
            if !matched.contains(&part) {
                matched.push(part);
            }
        }
        matched
    }
}

fn cut<'a>(text: &'a str, marks: &'a [Range<usize>]) -> impl Iterator<Item = &'a str> {
    marks.iter().filter_map(|mark| text.get(mark.clone()))
}

/// A place that matched, as bytes of the original text, and what it is worth for which word.
struct Mark {
    at: Range<usize>,
    word: usize,
    grade: u32,
}

pub(super) fn show(roadmap: &Roadmap, target: Target, plan: &[Wanted]) -> Shown {
    let title = target.title(roadmap).into_owned();
    let mut in_title = marks(&title, plan);
    let folded = Folded::new(&title);
    let title_words: Vec<_> = words(folded.text()).map(|(_, word)| word).collect();
    let missing: Vec<_> = (0..plan.len()).filter(|&word| !plan[word].is_in(&title_words)).collect();
    let context = if missing.is_empty() { None } else { context(roadmap, target, plan, &missing) };
    if context.is_none() {
        let matcher = Matcher::default();
        for &word in &missing {
            let letters = letters_in_order(&matcher, &folded, &plan[word].typed);
            in_title.extend(letters.into_iter().map(|at| Mark { at, word, grade: 1 }));
        }
    }
    let title_marks = apart(in_title);
    Shown { title, title_marks, context }
}

/// Every word of the text that matches, in the order of the text.
fn marks(text: &str, plan: &[Wanted]) -> Vec<Mark> {
    let folded = Folded::new(text);
    let mut marks = Vec::new();
    for (start, found) in words(folded.text()) {
        for (word, wanted) in plan.iter().enumerate() {
            if let Some((grade, part)) = wanted.part_of(found) {
                let at = folded.original(start + part.start..start + part.end);
                marks.push(Mark { at, word, grade });
            }
        }
    }
    marks
}

/// Where the letters of a word stand in a text, in order and with gaps.
pub(super) fn letters_in_order(
    matcher: &Matcher,
    folded: &Folded<'_>,
    word: &str,
) -> Vec<Range<usize>> {
    let starts: Vec<_> = folded.text().char_indices().collect();
    let places = matcher.places(folded.text(), word);
    let letters = places.into_iter().filter_map(|place| starts.get(place));
    letters.map(|(at, letter)| folded.original(*at..at + letter.len_utf8())).collect()
}

fn apart(marks: Vec<Mark>) -> Vec<Range<usize>> {
    joined(marks.into_iter().map(|mark| mark.at).collect())
}

/// Ranges in order, those that touch as one.
pub(super) fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

/// The line that has most of what the title lacks.
fn context(
    roadmap: &Roadmap,
    target: Target,
    plan: &[Wanted],
    missing: &[usize],
) -> Option<Context> {
    let mut best: Option<(u32, Context)> = None;
    let mut keywords = String::new();
    let mut consider = |field: Field, text: &str| {
        let Some((worth, context)) = window(field, text, plan, missing) else { return };
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, context));
        }
    };
    target.each_text(roadmap, &mut |field, text| match field {
        Field::Name | Field::Short => {}
        Field::Keyword => {
            if !keywords.is_empty() {
                keywords.push_str(", ");
            }
            keywords.push_str(text);
        }
        Field::Key | Field::Lead | Field::Body => consider(field, text),
    });
    consider(Field::Keyword, &keywords);
    best.map(|(_, context)| context)
}

/// The stretch of a text with most of what is missing, and what that is worth.
fn window(field: Field, text: &str, plan: &[Wanted], missing: &[usize]) -> Option<(u32, Context)> {
    let marks = marks(text, plan);
    let worth = |from: &Mark| {
        let near = |mark: &&Mark| {
            mark.at.start >= from.at.start && mark.at.end <= from.at.start + AROUND - BEFORE
        };
        let best = |word: &usize| {
            let grades = marks.iter().filter(near).filter(|mark| mark.word == *word);
            grades.map(|mark| mark.grade).max().unwrap_or_default()
        };
        missing.iter().map(best).sum::<u32>()
    };
    let first = |one: &(u32, &Mark), other: &(u32, &Mark)| {
        one.0.cmp(&other.0).then(other.1.at.start.cmp(&one.1.at.start))
    };
    let (worth, from) = marks.iter().map(|mark| (worth(mark), mark)).max_by(first)?;
    let stretch = stretch(text, from.at.start);
    let inside = |mark: &&Mark| mark.at.start >= stretch.start && mark.at.end <= stretch.end;
    let (before, after) = (stretch.start > 0, stretch.end < text.len());
    let shift = if before { '…'.len_utf8() } else { 0 };
    let kept = marks.iter().filter(inside).map(|mark| {
        let at = mark.at.start - stretch.start + shift..mark.at.end - stretch.start + shift;
        Mark { at, ..*mark }
    });
    let marks = apart(kept.collect());
    let cut = text.get(stretch).unwrap_or_default();
    let line = format!("{}{cut}{}", if before { "…" } else { "" }, if after { "…" } else { "" });
    (worth > 0).then_some((worth, Context { field, text: line, marks }))
}

/// About a line of text around a place, from a word to a word.
fn stretch(text: &str, at: usize) -> Range<usize> {
    let spaces = || text.match_indices(' ').map(|(space, _)| space);
    let letters = |range: Range<usize>| text.get(range).map_or(0, |part| part.chars().count());
    let start = if letters(0..at) <= BEFORE {
        0
    } else {
        let before = spaces().take_while(|&space| space < at).map(|space| space + 1);
        before.filter(|&start| letters(start..at) <= BEFORE).min().unwrap_or(at)
    };
    let ends = spaces().filter(|&space| space > at).chain([text.len()]);
    let end = ends.take_while(|&end| letters(start..end) <= AROUND).last();
    // A single word that is longer than a line is cut nowhere.
    let end = end.unwrap_or_else(|| spaces().find(|&space| space > at).unwrap_or(text.len()));
    start..end
}
