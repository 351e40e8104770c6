//! Every word of the interface, a typed table per language. A word that lacks a translation does
//! not compile.

pub mod console;
pub mod fault;
pub mod help;

/// The languages of the interface. The roadmap itself is Dutch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch, at level B1.
    #[default]
    Dutch,
    /// English.
    English,
}
