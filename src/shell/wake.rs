//! Waking the loop from another thread, while it waits for the terminal.
//!
//! # Decisions
//!
//! 2026-11: crossterm's `read` wakes for keys and for another size, and cannot be told of anything
//! else. So the other thread raises the signal for another size, after saying in a flag that it
//! is no such thing. Weighed: `crossterm::event::EventStream` with an executor, thirty packages; a
//! thread that reads keys and a channel, which would go on reading while the program is suspended.
//! Where there are no signals the flag is seen after the next key.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::app::{Event, Size};

/// Whether someone called since it was last asked.
#[derive(Debug, Default)]
pub(super) struct Wake {
    called: Arc<AtomicBool>,
}

impl Wake {
    /// What another thread is to do to wake the loop.
    pub(super) fn caller(&self) -> impl Fn() + Send + 'static {
        let called = Arc::clone(&self.called);
        move || {
            if !called.swap(true, Ordering::AcqRel) {
                call();
            }
        }
    }

    /// Whether someone called since this was last asked.
    pub(super) fn take(&self) -> bool {
        self.called.swap(false, Ordering::AcqRel)
    }
}

/// Whether this is no event of the terminal but the call that woke the loop.
pub(super) fn is_call(event: &Event, size: Size) -> bool {
    cfg!(unix) && *event == Event::Resized(size)
}

#[cfg(unix)]
fn call() {
    // Where it cannot be raised the flag is seen after the next key.
    let _ = signal_hook::low_level::raise(signal_hook::consts::SIGWINCH);
}

#[cfg(not(unix))]
fn call() {}
