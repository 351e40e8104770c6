//! One writer's turn: two programs of the same person never write the same file at once.

use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::atomic;

/// How long to wait for a turn.
const PATIENCE: Duration = Duration::from_secs(10);

/// The turn, until it is dropped. Nothing where files cannot be locked: some network shares.
#[derive(Debug)]
pub(super) struct Turn {
    _file: Option<File>,
}

/// Waits for the turn that this file stands for. A program that ends gives its turn back, however
/// it ends.
///
/// # Errors
///
/// When the file cannot be made, or someone keeps the turn for too long.
pub(super) fn turn(path: &Path) -> io::Result<Turn> {
    let file = atomic::private().create(true).append(true).open(path)?;
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Turn { _file: Some(file) }),
            Err(TryLockError::Error(_)) => return Ok(Turn { _file: None }),
            Err(TryLockError::WouldBlock) if start.elapsed() > PATIENCE => {
                return Err(ErrorKind::ResourceBusy.into());
            }
            Err(TryLockError::WouldBlock) => thread::sleep(pause),
        }
        pause = (pause * 2).min(Duration::from_millis(16));
    }
}
