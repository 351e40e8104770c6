//! The roadmap in the terminal.

pub mod data;
pub mod domain;
pub mod texts;
