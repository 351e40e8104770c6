//! The roadmap in the terminal.

pub mod app;
pub mod data;
pub mod domain;
pub mod layout;
pub mod page;
pub mod texts;
pub mod view;
pub mod wrap;
