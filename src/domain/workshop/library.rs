//! The material, read when it is first asked for.

use std::cell::OnceCell;

use super::Script;

/// The material of the workshop. Whoever never asks for it never pays for reading it.
#[derive(Debug)]
pub struct Library {
    read: fn() -> Option<Script>,
    script: OnceCell<Option<Script>>,
}

impl Library {
    /// Material that this reads when it is first asked for.
    #[must_use]
    pub const fn new(read: fn() -> Option<Script>) -> Self {
        Self { read, script: OnceCell::new() }
    }

    /// Material that was read already.
    #[must_use]
    pub fn of(script: Script) -> Self {
        Self { read: || None, script: OnceCell::from(Some(script)) }
    }

    /// The material; nothing when it could not be read.
    #[must_use]
    pub fn script(&self) -> Option<&Script> {
        self.script.get_or_init(self.read).as_ref()
    }
}
