//! What a page can be about, and which sheets it has.

use std::borrow::Cow;

use super::{Kept, Page, Target};
use crate::domain::guide::{ChapterId, Guide};
use crate::domain::workshop::Library;
use crate::domain::{Element, Figure, Filter, Id, Initiative, Law, MilestoneId, Roadmap, Term};
use crate::texts::Texts;

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// One milestone, whole.
    Milestone(MilestoneId),
    /// One initiative.
    Initiative(Id<Initiative>),
    /// One law or agreement.
    Law(Id<Law>),
    /// One element of the basic services.
    Element(Id<Element>),
    /// One word of the glossary.
    Term(Id<Term>),
    /// One national figure.
    Figure(Id<Figure>),
    /// Why there is a roadmap, what it consists of, and whom to ask.
    Background,
    /// A chapter of the guide.
    Guide(ChapterId),
}

impl Topic {
    /// The page a link leads to, or nothing for a place on the map or outside.
    #[must_use]
    pub fn of(target: Target) -> Option<Self> {
        match target {
            Target::Milestone(id) => Some(Self::Milestone(id)),
            Target::Initiative(id) => Some(Self::Initiative(id)),
            Target::Law(id) => Some(Self::Law(id)),
            Target::Element(id) => Some(Self::Element(id)),
            Target::Term(id) => Some(Self::Term(id)),
            Target::Figure(id) => Some(Self::Figure(id)),
            Target::Guide(id) => Some(Self::Guide(id)),
            Target::Cell(_) | Target::Task(..) | Target::Source(_) => None,
        }
    }
}

/// Writes pages: from the roadmap, in the words of one language, as one filter sees it.
#[derive(Clone, Copy)]
pub struct Pages<'a> {
    /// Where the facts are.
    pub roadmap: &'a Roadmap,
    /// The words around them.
    pub texts: &'static Texts,
    /// What is chosen; a chosen role comes first.
    pub filter: Filter,
    /// What the person added, where that is to be told too.
    pub kept: Option<Kept<'a>>,
    /// The material of the workshop, where that is to be told too.
    pub library: Option<&'a Library>,
    /// The guide, where that is to be read too.
    pub guide: Option<&'a Guide>,
    /// Who knows the keys, where the page stands in the app; elsewhere no key does anything.
    pub keys: Option<&'a dyn Keys>,
}

/// Whoever knows which keys a person has.
pub trait Keys {
    /// A sentence of the interface with those keys in it.
    fn words(&self, text: &'static str) -> Cow<'static, str>;
}

impl Pages<'_> {
    /// A sentence about a key, where there are keys.
    pub(super) fn hint(&self, page: &mut Page, text: &'static str) {
        if let Some(keys) = self.keys {
            page.quiet(&keys.words(text));
        }
    }

    /// The name of a topic, as it stands in a path and above the page.
    #[must_use]
    pub fn name(&self, topic: Topic) -> String {
        match topic {
            Topic::Milestone(id) => self.milestone_name(id).to_owned(),
            Topic::Initiative(id) => self.roadmap.initiatives[id].name.clone(),
            Topic::Law(id) => self.roadmap.laws[id].name.clone(),
            Topic::Element(id) => self.roadmap.elements[id].name.clone(),
            Topic::Term(id) => self.roadmap.terms[id].name.clone(),
            Topic::Figure(id) => self.roadmap.figures[id].label.clone(),
            Topic::Background => self.texts.screen.background.to_owned(),
            Topic::Guide(id) => self.chapter_name(id).to_owned(),
        }
    }

    /// The names of its sheets; a single one needs no tab.
    #[must_use]
    pub fn tabs(&self, topic: Topic) -> &'static [&'static str] {
        match topic {
            Topic::Initiative(_) if self.kept.is_none() => {
                self.texts.tab.initiative.split_last().map_or(&[], |(_, others)| others)
            }
            Topic::Initiative(_) => &self.texts.tab.initiative,
            Topic::Background => &self.texts.tab.background,
            Topic::Milestone(_)
            | Topic::Law(_)
            | Topic::Element(_)
            | Topic::Term(_)
            | Topic::Figure(_)
            | Topic::Guide(_) => &[""],
        }
    }

    /// What stands above the tabs and does not scroll away.
    #[must_use]
    pub fn header(&self, topic: Topic) -> Page {
        match topic {
            Topic::Initiative(id) => self.initiative_header(id),
            Topic::Milestone(id) => self.milestone_header(id),
            Topic::Law(_)
            | Topic::Element(_)
            | Topic::Term(_)
            | Topic::Figure(_)
            | Topic::Guide(_) => self.plain_header(topic),
            Topic::Background => Page::default(),
        }
    }

    /// One of its sheets, by number from 0.
    #[must_use]
    pub fn sheet(&self, topic: Topic, tab: usize) -> Page {
        let page = match topic {
            Topic::Initiative(id) => return self.initiative(id, tab),
            Topic::Background => return self.background(tab),
            Topic::Guide(id) => return self.chapter(id),
            Topic::Milestone(id) => self.milestone(id),
            Topic::Law(id) => self.law(id),
            Topic::Element(id) => self.element(id),
            Topic::Term(id) => self.term(id),
            Topic::Figure(id) => self.figure(id),
        };
        let mut whole = Page::default();
        if let Some(subject) = self.subject(topic) {
            self.own_notes(&mut whole, &subject);
        }
        whole.blocks.extend(page.blocks);
        whole
    }

    /// Everything about a topic on one page, for where there are no tabs.
    #[must_use]
    pub fn whole(&self, topic: Topic) -> Page {
        let tabs = self.tabs(topic);
        let mut page = self.header(topic);
        for (number, name) in tabs.iter().enumerate() {
            page.blank();
            if tabs.len() > 1 {
                page.heading(name);
            }
            page.blocks.extend(self.sheet(topic, number).blocks);
        }
        page
    }
}
