//! The app without a picture: typed lines in, lines of text out.

mod any;
mod talk;
mod told;
mod words;

#[path = "../support/mod.rs"]
mod support;
