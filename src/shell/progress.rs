//! Word of work that takes a while, for whoever is waiting at a terminal.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How long one waits without wondering.
const PATIENCE: Duration = Duration::from_millis(500);

/// Does the work. When it takes long the sentence stands on the error stream, if that is a terminal.
pub fn told<T>(sentence: &str, work: impl FnOnce() -> T) -> T {
    if !io::stderr().is_terminal() {
        return work();
    }
    let (done, waiting) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            if waiting.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
                // When that fails there is nobody left to tell.
                let _ = writeln!(io::stderr(), "{sentence}");
            }
        });
        let result = work();
        drop(done);
        result
    })
}
