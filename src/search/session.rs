//! A search while it is typed: what was found for a word is kept until the word changes, so that a
//! longer query costs no more than its new word.

use std::cmp::Reverse;
use std::sync::Arc;

use super::fold::Folded;
use super::fuzzy::Matcher;
use super::index::{Counts, Index};
use super::query::{leaning, plan, said_for, typed_words};
use super::rank::{self, Scored, Strengths};
use super::show::{self, Shown};
use super::slip::{self, Likely};
use super::target::{Field, Group, Known, Noted, Target};
use super::word::{FULL, Wanted, Way};
use crate::domain::{Choice, Closed, Filter, Roadmap};

/// No more initiatives than this are handed out; all are counted.
const AT_MOST: usize = 200;

/// This many of the best are looked at more closely.
const CLOSELY: usize = 64;

/// What a likely word is worth beside the one that was typed.
const SLIP: u32 = 900;

/// Where to search.
#[derive(Clone, Copy, Debug, Default)]
pub struct Within {
    /// Which initiatives are wanted; other things are found whatever it says.
    pub filter: Filter,
    /// Which kinds of thing are wanted.
    pub groups: Choice<Group>,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The best hits in order: at most 200, and as many more as there are of other things than
    /// initiatives.
    pub hits: Vec<Hit>,
    /// How many there are of each group, by [`Closed::index`], beyond what is in `hits` too.
    pub counts: Counts,
    /// How many more initiatives there would be without the filter.
    pub hidden: usize,
    /// What was searched for instead, when words of the query matched nothing but were near to
    /// words of the roadmap.
    pub shown_for: Option<String>,
    plan: Vec<Wanted>,
    notes: Arc<[Noted]>,
}

/// Something that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub target: Target,
    /// How well it matches; only the order means something.
    pub score: u32,
}

impl Found {
    /// A hit with its title, a line of context, and what matched in both.
    #[must_use]
    pub fn show(&self, roadmap: &Roadmap, hit: Hit) -> Shown {
        show::show(Known { roadmap, notes: &self.notes }, hit.target, &self.plan)
    }

    /// The note with this number, that a [`Target::Note`] bears.
    #[must_use]
    pub fn note(&self, number: usize) -> Option<&Noted> {
        self.notes.get(number)
    }

    /// The groups that have hits, the group of the best hit first, with the hits of each.
    #[must_use]
    pub fn groups(&self) -> Vec<(Group, Vec<Hit>)> {
        self.groups_of(usize::MAX)
    }

    /// The same for the best hits only, so many and no more. What is left stands in the same order.
    #[must_use]
    pub fn groups_of(&self, at_most: usize) -> Vec<(Group, Vec<Hit>)> {
        let mut groups: Vec<(Group, Vec<Hit>)> = Vec::new();
        for &hit in self.hits.iter().take(at_most) {
            let group = hit.target.group();
            match groups.iter_mut().find(|(other, _)| *other == group) {
                Some((_, hits)) => hits.push(hit),
                None => groups.push((group, vec![hit])),
            }
        }
        groups
    }
}

impl Index {
    /// Searches once. While a query is being typed a [`Session`] does the same with less work.
    #[must_use]
    pub fn search(&self, roadmap: &Roadmap, query: &str, within: Within) -> Found {
        Session::default().search(self, roadmap, query, within)
    }
}

/// A search that goes on while the query changes. Always gives what [`Index::search`] gives, as
/// long as it is used with one index.
#[derive(Debug, Default)]
pub struct Session {
    solved: Vec<Solved>,
    matcher: Matcher,
}

/// A word that is looked for, with what was found for it.
#[derive(Debug)]
struct Solved {
    asked: Wanted,
    /// What was looked for in the end, which may have another word beside it.
    wanted: Wanted,
    /// The word that was probably meant.
    likely: Option<String>,
    strengths: Strengths,
}

impl Session {
    /// Searches for what the query has become.
    pub fn search(
        &mut self,
        index: &Index,
        roadmap: &Roadmap,
        query: &str,
        within: Within,
    ) -> Found {
        let typed = typed_words(query);
        let mut before = std::mem::take(&mut self.solved);
        for asked in plan(index, &typed) {
            let known = before.iter().position(|solved| solved.asked == asked);
            let solved = match known {
                Some(place) => before.swap_remove(place),
                None => self.solve(index, asked),
            };
            self.solved.push(solved);
        }
        let (strengths, mut plan): (Vec<_>, Vec<_>) =
            self.solved.iter().map(|one| (&one.strengths, one.wanted.clone())).unzip();
        let shown_for = self.shown_for(&typed);
        let mut found = Found { shown_for, notes: index.notes.clone(), ..Found::default() };
        if plan.is_empty() {
            return found;
        }
        let scored = rank::score(index, &strengths, leaning(&typed));
        let scored = admitted(index, roadmap, within, scored, &mut found);
        let typed = typed.join(" ");
        found.hits = best(index, scored, |one| closer(index, roadmap, one, &typed, &plan));
        found.plan.append(&mut plan);
        found
    }

    fn solve(&self, index: &Index, asked: Wanted) -> Solved {
        let mut strengths = Strengths::of(index, &asked);
        let mut wanted = asked.clone();
        let mut likely = None;
        let good = |guessed: bool| {
            let ways = asked.ways.iter().zip(&strengths.good);
            ways.filter(|(way, _)| way.guessed == guessed).any(|(_, good)| *good)
        };
        let (known, guessed) = (good(false), good(true));
        let near = if known { None } else { slip::likely(index, &asked.typed) };
        if let Some(Likely { word, is_sure }) = near
            && (is_sure || !guessed || strengths.count == 0)
        {
            wanted.ways.push(Way::of(&[word], FULL * SLIP / 1000));
            wanted.ways.extend(said_for(index, word));
            strengths = Strengths::of(index, &wanted);
            likely = Some(word.to_owned());
        } else {
            strengths.add_fuzzy(index, &self.matcher, &asked.typed);
        }
        Solved { asked, wanted, likely, strengths }
    }

    /// The query with the likely words in the place of the others.
    fn shown_for(&self, typed: &[String]) -> Option<String> {
        let likely = |word: &String| {
            let solved = self.solved.iter().find(|solved| solved.asked.typed == *word)?;
            solved.likely.clone()
        };
        typed.iter().find_map(likely)?;
        let words: Vec<_> =
            typed.iter().map(|word| likely(word).unwrap_or_else(|| word.clone())).collect();
        Some(words.join(" "))
    }
}

/// Those that are wanted; counts them, and those that the filter hides.
fn admitted(
    index: &Index,
    roadmap: &Roadmap,
    within: Within,
    mut scored: Vec<Scored>,
    found: &mut Found,
) -> Vec<Scored> {
    let is_open = within.filter.is_open();
    scored.retain(|one| {
        let entry = &index.entries[one.entry];
        if !within.groups.admits(entry.group) {
            return false;
        }
        if let Target::Initiative(id) = entry.target
            && !is_open
            && !within.filter.admits(&roadmap.initiatives[id])
        {
            found.hidden += 1;
            return false;
        }
        found.counts[entry.group.index()] += 1;
        true
    });
    scored
}

/// The best hits in order. Equals stay in the order of the roadmap.
fn best(index: &Index, mut scored: Vec<Scored>, more: impl Fn(&Scored) -> u32) -> Vec<Hit> {
    let order = |one: &Scored| (Reverse(one.score), one.entry);
    let others = scored.iter().filter(|one| !is_initiative(index, one)).count();
    let most = (AT_MOST + others).min(scored.len());
    if most < scored.len() {
        scored.select_nth_unstable_by_key(most, order);
        scored.truncate(most);
    }
    scored.sort_by_key(order);
    for one in scored.iter_mut().take(CLOSELY) {
        one.score += more(one);
    }
    scored.sort_by_key(order);
    let hit = |one: Scored| Hit { target: index.entries[one.entry].target, score: one.score };
    scored.into_iter().map(hit).collect()
}

/// What a closer look adds: a line that says what was typed, and a sentence with several of its
/// words.
fn closer(index: &Index, roadmap: &Roadmap, one: &Scored, typed: &str, plan: &[Wanted]) -> u32 {
    let lines = index.lines(one.entry).enumerate();
    let said = lines.map(|(at, line)| rank::phrase(line, at == 0, typed)).max().unwrap_or_default();
    let (mut most, mut quoted) = (0, 0);
    if plan.len() > 1 {
        let known = Known { roadmap, notes: &index.notes };
        index.entries[one.entry].target.each_text(known, &mut |field, text| match field {
            Field::Key | Field::Lead => {
                let text = Folded::new(text);
                most = most.max(rank::together(text.text(), plan));
                quoted = quoted.max(rank::quoted(text.text(), typed));
            }
            Field::Body => quoted = quoted.max(rank::quoted(Folded::new(text).text(), typed)),
            Field::Name | Field::Short | Field::Keyword => {}
        });
    }
    said + most + quoted
}

fn is_initiative(index: &Index, one: &Scored) -> bool {
    index.entries[one.entry].group == Group::Initiative
}
