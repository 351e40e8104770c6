//! The roadmap in the terminal.

pub mod app;
pub mod cli;
pub mod data;
pub mod domain;
pub mod error;
pub mod layout;
pub mod page;
pub mod shell;
pub mod texts;
pub mod view {
    //! The state as cells on the screen: so far only the themes.
    pub mod theme;
}
pub mod wrap;

use std::env;
use std::process::ExitCode;

/// Does what the command line asks, from the first letter to the exit code.
#[must_use]
pub fn run() -> ExitCode {
    let typed: Vec<_> = env::args_os().collect();
    match cli::answer(&typed) {
        cli::Answer::Done(code) => code,
        cli::Answer::App(start) => open(*start),
    }
}

/// Opens the app.
fn open(_start: cli::Start) -> ExitCode {
    ExitCode::SUCCESS
}
