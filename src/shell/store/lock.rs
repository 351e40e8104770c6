//! One writer's turn: two programs of the same person never write the same file at once.

use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use super::atomic;

/// The turn, until it is dropped. Nothing where files cannot be locked: some network shares.
#[derive(Debug)]
pub(super) struct Turn {
    _file: Option<File>,
}

/// Waits so long for the turn that this file stands for. A program that ends gives its turn back, however
/// it ends.
///
/// # Errors
///
/// When the file cannot be made, or someone keeps the turn for too long.
pub(super) fn turn(path: &Path, patience: Duration) -> io::Result<Turn> {
    let file = atomic::private().create(true).append(true).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Turn { _file: Some(file) }),
        Err(TryLockError::Error(_)) => Ok(Turn { _file: None }),
        Err(TryLockError::WouldBlock) => wait(file, patience),
    }
}

/// The system keeps a row of who waits, so that nobody is passed over; but it has no patience to
/// set, so another thread stands in that row.
fn wait(file: File, patience: Duration) -> io::Result<Turn> {
    let (sender, turn) = channel();
    thread::spawn(move || {
        let locked = file.lock().map(|()| file);
        // When nobody waits any more, the turn is given back with the file.
        let _ = sender.send(locked);
    });
    match turn.recv_timeout(patience) {
        Ok(locked) => Ok(Turn { _file: locked.ok() }),
        Err(_) => Err(ErrorKind::ResourceBusy.into()),
    }
}
