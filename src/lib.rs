//! The roadmap in the terminal.

pub mod domain;
