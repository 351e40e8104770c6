//! What the system tells the program: to end, or to stop for a while.
//!
//! # Decisions
//!
//! 2026-11: a thread of its own that sleeps until a signal comes, instead of a flag that the loop
//! would have to look at: the loop may be waiting for a key or for a slow terminal, and ten
//! milliseconds is all it takes. It wakes nobody while nothing happens.

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::Once;
    use std::thread;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level;

    use super::super::terminal;

    /// All this thread does is write a few bytes.
    const STACK: usize = 128 * 1024;

    /// From now on a signal to end gives the terminal back first.
    pub(in super::super) fn watch() -> io::Result<()> {
        static ONCE: Once = Once::new();
        let mut started = Ok(());
        ONCE.call_once(|| started = start());
        started
    }

    fn start() -> io::Result<()> {
        let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT])?;
        let waiting = thread::Builder::new().name("signals".to_owned()).stack_size(STACK);
        waiting.spawn(move || {
            if let Some(signal) = signals.forever().next() {
                // Kept to the end, so that the loop cannot draw on what was given back.
                let _gate = terminal::release();
                low_level::exit(128 + signal);
            }
        })?;
        Ok(())
    }

    /// Stops the program until the shell calls it back.
    pub(in super::super) fn stop() {
        // Where this does nothing there is no shell to come back from.
        let _ = low_level::raise(SIGTSTP);
    }
}

#[cfg(not(unix))]
mod other {
    use std::io;

    /// There are no signals here.
    pub(in super::super) fn watch() -> io::Result<()> {
        Ok(())
    }

    /// There is no shell here that could call the program back.
    pub(in super::super) fn stop() {}
}

#[cfg(not(unix))]
pub(super) use other::{stop, watch};
#[cfg(unix)]
pub(super) use unix::{stop, watch};
