//! The VNG Routekaart Financiële Zorgen in the terminal.
//!
//! # The house
//!
//! Data at the bottom, decisions in the middle, the world at the rim:
//!
//! | module | holds |
//! | --- | --- |
//! | [`domain`] | the roadmap as checked data, and what is visible in which order |
//! | [`data`] | files as written → `domain`, or every problem at once |
//! | [`workspace`] | what a person adds, as data; how two copies become one |
//! | [`search`] | what a person remembers → the thing itself; ranking |
//! | [`settings`] | what a person set once and for all |
//! | [`mail`] | an initiative of one's own as a mail that is ready to be sent; pure |
//! | [`texts`] | every word of the interface, a typed table per language |
//! | [`wrap`], [`layout`] | how wide a text is, and where everything stands; pure |
//! | [`page`] | what a screen says, before anyone knows how wide it is |
//! | [`export`] | what is handed to others: documents, and the formats of other programs |
//! | [`app`] | events in, effects out: the model, the key table, what each action changes |
//! | [`view`] | the model as cells; looks, changes nothing |
//! | [`linear`] | the model as lines of text, and a typed line as what is asked for |
//! | [`shell`] | the world: loop, terminal, keys, files |
//! | [`cli`] | the same facts as plain text and JSON |
//!
//! An [`app::Event`] comes in, [`app::handle`] turns it into an [`app::Action`] by the key table,
//! changes the [`app::Model`], and returns what must be done outside; [`view::draw`] shows it.
//! Who may use whom is under test in `tests/house.rs`. Decisions stand in the modules they govern,
//! under `# Decisions`: [`workspace`], [`data::workspace`], [`shell`], [`shell::store`],
//! `app::export`, [`view::theme`], [`linear`], `data::mend`, `mail::file`, `workspace::session`.

pub mod app;
pub mod cli;
pub mod data;
pub mod domain;
pub mod error;
pub mod export;
pub mod layout;
pub mod linear;
pub mod mail;
pub mod page;
mod program;
pub mod search;
pub mod settings;
pub mod shell;
pub mod texts;
pub mod view;
pub mod workspace;
pub mod wrap;

use std::env;
use std::process::ExitCode;

/// Does what the command line asks, from the first letter to the exit code.
#[must_use]
pub fn run() -> ExitCode {
    let typed: Vec<_> = env::args_os().collect();
    match cli::answer(&typed) {
        cli::Answer::Done(code) => code,
        cli::Answer::App(start) => program::open(*start),
    }
}
