//! What is handed to others: that it says what was kept, in every format, whatever was written.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says where")]

#[path = "../workspace/any.rs"]
mod any;
mod found;
mod laws;
mod made;
mod markup;
mod office;
mod readers;
mod text;
mod told;
