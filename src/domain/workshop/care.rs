//! How the group deals with each other, and what to do when it touches someone.

use super::Lesson;
use crate::domain::{Id, Keyed};

/// Something the group agrees on at the start.
#[derive(Clone, Debug)]
pub struct GroundRule {
    /// The key in the file.
    pub key: String,
    /// The rule, in a few words.
    pub title: String,
    /// What it means.
    pub explanation: String,
}

impl Keyed for GroundRule {
    fn key(&self) -> &str {
        &self.key
    }
}

/// What to do when it touches someone.
#[derive(Clone, Debug)]
pub struct Care {
    /// The title.
    pub title: String,
    /// Why this is here.
    pub gist: String,
    /// What to do beforehand.
    pub before: Vec<String>,
    /// What to do during the workshop.
    pub during: Vec<String>,
    /// What to do afterwards.
    pub after: Vec<String>,
    /// What to say to the group.
    pub sentence: String,
    /// Where people can go.
    pub referrals: Vec<Referral>,
}

/// Someone to call or to go to.
#[derive(Clone, Debug)]
pub struct Referral {
    /// Who.
    pub name: String,
    /// What they do, and how to reach them.
    pub how: String,
    /// The number, when there is one for everyone.
    pub phone: Option<String>,
    /// The site, as one says it.
    pub site: Option<String>,
    /// Where this comes from; never empty.
    pub sources: Vec<Id<Lesson>>,
}
