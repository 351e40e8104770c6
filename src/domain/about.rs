//! About the roadmap itself: where it comes from, how old it is, what was not seen, whom to ask.

use super::{Id, PartialDate, Prose, RegisteredSource};

/// What the roadmap is and how this edition of it was made.
#[derive(Clone, Debug)]
pub struct About {
    /// The title.
    pub title: String,
    /// The abbreviation.
    pub abbreviation: String,
    /// What it was called before.
    pub former_name: String,
    /// Who makes the roadmap that this edition is based on.
    pub maker: String,
    /// How this edition stands to the maker's.
    pub edition: String,
    /// The day on which every entry of this edition was last checked.
    pub checked: PartialDate,
    /// The level of the Dutch, by the European framework ('B1').
    pub language_level: String,
    /// How to read the texts: what rests on sources and what does not.
    pub reading_guide: Vec<String>,
    /// The roadmap in short.
    pub summary: Prose,
    /// What it consists of.
    pub what_it_is: Prose,
    /// Why there is a roadmap.
    pub why: Prose,
    /// For whom it is.
    pub audience: Vec<Named>,
    /// How it came about.
    pub timeline: Vec<Dated>,
    /// How its first version was built.
    pub earlier_design: Prose,
    /// What the VNG offers beside it.
    pub toolkit: Toolkit,
    /// How it relates to the national data collection.
    pub data: Prose,
    /// What was seen about it.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// A name or short text with its sources.
#[derive(Clone, Debug)]
pub struct Named {
    /// The name or text.
    pub text: String,
    /// Where it comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// An event with its date and sources.
#[derive(Clone, Debug)]
pub struct Dated {
    /// When it was.
    pub date: PartialDate,
    /// What happened.
    pub event: String,
    /// Where that comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// The VNG's toolkit for working with the roadmap.
#[derive(Clone, Debug)]
pub struct Toolkit {
    /// Its name.
    pub name: String,
    /// Its page.
    pub url: String,
    /// How it can be had.
    pub download: String,
    /// What is in it.
    pub contents: Vec<Named>,
    /// How it is used.
    pub usage: Prose,
    /// What else there is.
    pub more: Vec<Named>,
}

/// Two sources that do not agree.
#[derive(Clone, Debug)]
pub struct Contradiction {
    /// What they disagree about.
    pub subject: String,
    /// What each says.
    pub text: String,
    /// The sources.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// Whom to ask, and how to hand in an initiative.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The mail address of the VNG's debt team.
    pub mail: String,
    /// Its telephone number.
    pub phone: String,
    /// When it can be reached.
    pub hours: String,
    /// The name of the forum.
    pub forum: String,
    /// Where on the forum.
    pub forum_place: String,
    /// For whom the forum is.
    pub forum_audience: String,
    /// What is needed to join the forum.
    pub forum_condition: String,
    /// How to hand in an initiative.
    pub submit_how: String,
    /// What the VNG needs for it.
    pub submit_needs: Vec<String>,
    /// What happens with the contact data.
    pub submit_note: String,
    /// Where all this comes from.
    pub sources: Vec<Id<RegisteredSource>>,
}
