//! The app without a picture: typed lines in, lines of text out.

mod any;
mod export;
mod talk;
mod told;
mod tour;
mod words;

#[path = "../support/mod.rs"]
mod support;
