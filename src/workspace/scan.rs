//! The self-scan: what there is to score at each milestone, and how much of it was scored.

use std::collections::BTreeSet;

use super::{About, Subject};
use crate::domain::{Closed, Keyed, Level, MilestoneId, Roadmap, Table};

/// A sort of thing that is scored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The key questions of a milestone.
    #[default]
    Questions,
    /// The duties of the laws that count at a milestone.
    Duties,
    /// The elements of the basic services that belong to a milestone.
    Elements,
}

impl Part {
    /// Every part, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Questions, Self::Duties, Self::Elements];

    /// The place among [`Part::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        match self {
            Self::Questions => 0,
            Self::Duties => 1,
            Self::Elements => 2,
        }
    }
}

/// One thing to score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which sort of thing it is.
    pub part: Part,
    /// The thing itself, and its text or name.
    pub about: About,
}

impl Item {
    fn new(part: Part, subject: Subject, title: &str) -> Self {
        Self { part, about: About { subject, title: title.to_owned() } }
    }
}

/// Everything that can be scored.
#[derive(Debug)]
pub struct Checklist {
    items: Vec<Item>,
    /// The places of the items of each milestone, part by part.
    at: Table<MilestoneId, Vec<usize>>,
}

impl Checklist {
    /// All that a roadmap has to score. What belongs to several milestones is one thing.
    #[must_use]
    pub fn of(roadmap: &Roadmap) -> Self {
        let questions = roadmap.milestones.iter().flat_map(|(id, milestone)| {
            milestone.questions.iter().map(move |text| {
                (Item::new(Part::Questions, Subject::question(id, text), text), vec![id])
            })
        });
        let duties = roadmap.laws.iter().flat_map(|(_, law)| {
            law.duties.sentences.iter().map(move |sentence| {
                let subject = Subject::duty(law.key(), &sentence.text);
                (Item::new(Part::Duties, subject, &sentence.text), law.milestones.clone())
            })
        });
        let elements = roadmap.elements.iter().map(|(_, element)| {
            let subject = Subject::Element(element.key().to_owned());
            (Item::new(Part::Elements, subject, &element.name), element.milestones.clone())
        });
        let mut known = BTreeSet::new();
        let all = questions.chain(duties).chain(elements);
        let (items, milestones): (Vec<_>, Vec<_>) =
            all.filter(|(item, _)| known.insert(item.about.subject.clone())).unzip();
        let at = Table::from_fn(|id| {
            let here = milestones.iter().enumerate().filter(|(_, several)| several.contains(&id));
            here.map(|(place, _)| place).collect()
        });
        Self { items, at }
    }

    /// Every item once, part by part.
    pub fn all(&self) -> impl Iterator<Item = &Item> {
        self.items.iter()
    }

    /// The items of a milestone, part by part.
    pub fn at(&self, milestone: MilestoneId) -> impl Iterator<Item = &Item> {
        self.at[milestone].iter().filter_map(|&place| self.items.get(place))
    }
}

/// Whether something asks for attention yet: it was not scored, or is not in order.
#[must_use]
pub const fn is_gap(level: Option<Level>) -> bool {
    match level {
        None | Some(Level::NotStarted | Level::Preparing | Level::Partly) => true,
        Some(Level::InOrder | Level::NotApplicable) => false,
    }
}

/// How many items have which score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    levels: [usize; Level::ALL.len()],
    /// How many have none.
    pub unscored: usize,
}

impl FromIterator<Option<Level>> for Tally {
    fn from_iter<I: IntoIterator<Item = Option<Level>>>(scores: I) -> Self {
        let mut tally = Self::default();
        for score in scores {
            match score {
                Some(level) => tally.levels[level.index()] += 1,
                None => tally.unscored += 1,
            }
        }
        tally
    }
}

impl Tally {
    /// How many are at this level.
    #[must_use]
    pub fn at(&self, level: Level) -> usize {
        self.levels[level.index()]
    }

    /// How many have a score.
    #[must_use]
    pub fn scored(&self) -> usize {
        self.levels.iter().sum()
    }

    /// How many there are.
    #[must_use]
    pub fn total(&self) -> usize {
        self.scored() + self.unscored
    }

    /// How many there are that apply here, as far as is known.
    #[must_use]
    pub fn applicable(&self) -> usize {
        self.total() - self.at(Level::NotApplicable)
    }

    /// How many are under way: being prepared or partly in order.
    #[must_use]
    pub fn under_way(&self) -> usize {
        self.at(Level::Preparing) + self.at(Level::Partly)
    }

    /// One score for the whole: in order when all that applies is, partly from half of it on, and
    /// nothing as long as nothing is known. What was not scored counts as not there yet.
    #[must_use]
    pub fn whole(&self) -> Option<Level> {
        let (in_order, applicable) = (self.at(Level::InOrder), self.applicable());
        if self.scored() == 0 {
            None
        } else if applicable == 0 {
            Some(Level::NotApplicable)
        } else if in_order == applicable {
            Some(Level::InOrder)
        } else if 2 * (in_order + self.at(Level::Partly)) >= applicable {
            Some(Level::Partly)
        } else if in_order + self.under_way() > 0 {
            Some(Level::Preparing)
        } else {
            (self.at(Level::NotStarted) > 0).then_some(Level::NotStarted)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Level::{InOrder, NotApplicable, NotStarted, Partly, Preparing};

    #[test]
    fn a_tally_counts_every_level() {
        let tally: Tally =
            [None, Some(InOrder), Some(InOrder), Some(NotApplicable), Some(Partly), None]
                .into_iter()
                .collect();
        assert_eq!(Level::ALL.iter().map(|&level| tally.at(level)).sum::<usize>(), 4);
        assert_eq!((tally.at(InOrder), tally.unscored, tally.scored()), (2, 2, 4));
        assert_eq!((tally.total(), tally.applicable(), tally.under_way()), (6, 5, 1));
    }

    #[test]
    fn the_whole_is_as_good_as_its_parts() {
        let whole = |scores: &[Option<Level>]| scores.iter().copied().collect::<Tally>().whole();
        for (scores, expected) in [
            (&[][..], None),
            (&[None, None], None),
            (&[Some(NotApplicable), None], None),
            (&[Some(NotApplicable), Some(NotApplicable)], Some(NotApplicable)),
            (&[Some(NotStarted), None, None], Some(NotStarted)),
            (&[Some(Preparing), None, None], Some(Preparing)),
            (&[Some(InOrder), None, None], Some(Preparing)),
            (&[Some(InOrder), Some(Partly), None, Some(NotStarted)], Some(Partly)),
            (&[Some(InOrder), Some(NotApplicable)], Some(InOrder)),
            (&[Some(InOrder), None], Some(Partly)),
        ] {
            assert_eq!(whole(scores), expected, "{scores:?}");
        }
    }
}
