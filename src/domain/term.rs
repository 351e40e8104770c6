//! The glossary.

use super::{Id, Keyed, RegisteredSource};

/// A word of the field, explained.
#[derive(Clone, Debug)]
pub struct Term {
    /// The key in files and on the command line.
    pub key: String,
    /// The word as it is written in a sentence.
    pub name: String,
    /// The abbreviation, when there is one.
    pub abbreviation: Option<String>,
    /// What it means, in plain Dutch.
    pub explanation: String,
    /// Words that shed light on this one.
    pub see_also: Vec<Id<Term>>,
    /// Where the explanation comes from; empty when it is the project's own.
    pub sources: Vec<Id<RegisteredSource>>,
}

impl Keyed for Term {
    fn key(&self) -> &str {
        &self.key
    }
}
