//! The terminal as this program holds it, and how it is given back: after quitting, after an
//! error, after a panic, and when a signal ends the program.
//!
//! # Decisions
//!
//! 2026-11: not `ratatui::init` and `restore`, which know of raw mode and the alternate screen
//! only. Here one list of what was taken is given back in one place, whoever asks. Every write
//! passes the [`Gate`], so that the thread that hears the signals never cuts a frame in two; and
//! when it has given the terminal back, the gate stays shut until the program is gone.

use std::io::{self, IsTerminal, Write};
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, Once, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::clipboard::CopyToClipboard;
use crossterm::cursor::{Hide, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::{Attribute, SetAttribute, force_color_output};
use crossterm::terminal::{
    EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal};

use super::quiet::Quiet;
use super::signals;
use crate::app::Size;
use crate::error::Error;

/// Asks for the colour of the background; see [`Answer`](super::Answer).
const BACKGROUND: &[u8] = b"\x1b]11;?\x07";

/// Terminals drop what is longer than this, in bytes before encoding, without telling.
const CLIPBOARD: usize = 74_994;

/// How long someone who ends the program waits for a frame to be written.
const PATIENCE: Duration = Duration::from_millis(5);

static GATE: Mutex<()> = Mutex::new(());
static HELD: AtomicBool = AtomicBool::new(false);
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Writes to the terminal, for as long as this program holds it.
#[derive(Debug)]
struct Gate;

impl Write for Gate {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _gate = gate();
        if HELD.load(Ordering::Acquire) {
            put(bytes)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn gate() -> MutexGuard<'static, ()> {
    GATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The gate, or nothing when a terminal that accepts no more bytes keeps it.
fn gate_in_time() -> Option<MutexGuard<'static, ()>> {
    let start = Instant::now();
    loop {
        match GATE.try_lock() {
            Ok(gate) => return Some(gate),
            Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if start.elapsed() > PATIENCE => return None,
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
        }
    }
}

fn put(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

/// The size of the window now.
///
/// # Errors
///
/// When nobody knows.
pub(super) fn measure() -> io::Result<Size> {
    crossterm::terminal::size().map(|(width, height)| known(width, height))
}

/// A size that can be drawn in. Terminals that nobody told their size report nothing by nothing,
/// as those of some build machines and serial lines do; then it is that of the oldest ones.
pub(super) const fn known(width: u16, height: u16) -> Size {
    if width == 0 || height == 0 {
        return Size { width: 80, height: 24 };
    }
    Size { width, height }
}

/// Takes the terminal.
fn take() -> io::Result<()> {
    let _gate = gate();
    enable_raw_mode()?;
    HELD.store(true, Ordering::Release);
    let mut bytes = Vec::new();
    queue!(bytes, EnterAlternateScreen, Hide)?;
    // Where there is no such thing a paste arrives as keys.
    let _ = queue!(bytes, EnableBracketedPaste);
    if MOUSE.load(Ordering::Acquire) {
        let _ = mouse(&mut bytes, true);
    }
    put(&bytes)
}

/// Gives everything back. What fails is passed over: there may be no terminal any more.
fn give_back() {
    if !HELD.swap(false, Ordering::AcqRel) {
        return;
    }
    let mut bytes = Vec::new();
    if MOUSE.load(Ordering::Acquire) {
        let _ = mouse(&mut bytes, false);
    }
    let _ = queue!(bytes, DisableBracketedPaste);
    let _ = queue!(bytes, EndSynchronizedUpdate, SetAttribute(Attribute::Reset));
    let _ = queue!(bytes, Show, LeaveAlternateScreen);
    let _ = put(&bytes);
    let _ = disable_raw_mode();
}

/// Gives everything back from wherever the program ends, and lets nobody write after that for as
/// long as the gate is kept.
pub(super) fn release() -> Option<MutexGuard<'static, ()>> {
    let gate = gate_in_time();
    if gate.is_none() {
        // Whoever keeps the gate waits for the terminal, and so would we: only the mode is left.
        let _ = disable_raw_mode();
        return None;
    }
    give_back();
    gate
}

/// Clicks and the wheel only: crossterm's own would report every movement as well.
#[cfg(not(windows))]
fn mouse(bytes: &mut Vec<u8>, on: bool) -> io::Result<()> {
    bytes.write_all(if on { b"\x1b[?1000h\x1b[?1006h" } else { b"\x1b[?1006l\x1b[?1000l" })
}

#[cfg(windows)]
fn mouse(bytes: &mut Vec<u8>, on: bool) -> io::Result<()> {
    use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
    if on { queue!(bytes, EnableMouseCapture) } else { queue!(bytes, DisableMouseCapture) }
}

/// A panic gives the terminal back first, so that its message can be read.
fn calm_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let previous = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            drop(release());
            previous(info);
        }));
    });
}

/// The terminal while this program draws in it. Dropping it gives the terminal back.
#[derive(Debug)]
pub(super) struct Screen {
    terminal: Terminal<Quiet<Gate>>,
    /// Whether what the terminal shows can no longer be relied on.
    stale: bool,
}

impl Screen {
    /// Takes the terminal: raw mode, the alternate screen, no cursor, pastes as one piece.
    ///
    /// # Errors
    ///
    /// When there is no terminal, or it cannot be put into raw mode.
    pub(super) fn enter() -> Result<Self, Error> {
        if !io::stdout().is_terminal() {
            return Err(Error::NoTerminal);
        }
        // Otherwise crossterm turns every style into a reset where NO_COLOR is set.
        force_color_output(true);
        calm_panics();
        // Without signals the program works as well, it only ends less tidily.
        let _ = signals::watch();
        Self::start().map_err(|source| {
            drop(release());
            Error::Terminal { source }
        })
    }

    fn start() -> io::Result<Self> {
        let Size { width, height } = measure()?;
        take()?;
        let quiet = Quiet::new(Gate, ratatui::layout::Size { width, height });
        Ok(Self { terminal: Terminal::new(quiet)?, stale: true })
    }

    /// How large the screen is, as far as known.
    pub(super) fn size(&self) -> Size {
        let size = self.terminal.size().unwrap_or_default();
        Size { width: size.width, height: size.height }
    }

    /// Takes note of another size. Everything must be drawn anew, even when it is the size of the
    /// last frame: the terminal may have dropped or wrapped lines in between.
    pub(super) fn resized(&mut self, size: Size) {
        let Size { width, height } = size;
        self.terminal.backend_mut().resize(ratatui::layout::Size { width, height });
        self.stale = true;
    }

    /// Whether everything must be drawn anew.
    pub(super) const fn is_stale(&self) -> bool {
        self.stale
    }

    /// Draws a frame with one write, or none when it is the same as the last.
    ///
    /// # Errors
    ///
    /// When the terminal does not take it, for example because it is gone.
    pub(super) fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> io::Result<()> {
        if std::mem::take(&mut self.stale) {
            // Not `Terminal::clear`: that asks the terminal where the cursor is, and waits.
            let Size { width, height } = self.size();
            self.terminal.resize(Rect { x: 0, y: 0, width, height })?;
        }
        self.terminal.draw(render).map(drop)
    }

    /// Asks the terminal what its background is; the answer comes between the keys.
    pub(super) fn ask_background(&mut self) -> io::Result<()> {
        self.terminal.backend_mut().send(BACKGROUND)
    }

    /// Hands a text to the terminal's clipboard, and tells whether it could be sent. Whether the
    /// terminal took it nobody knows.
    pub(super) fn copy(&mut self, text: &str) -> bool {
        let mut bytes = Vec::new();
        text.len() <= CLIPBOARD
            && queue!(bytes, CopyToClipboard::to_clipboard_from(text)).is_ok()
            && self.terminal.backend_mut().send(&bytes).is_ok()
    }

    /// Lets the terminal report clicks and the wheel, or keep them to itself.
    pub(super) fn mouse(&mut self, on: bool) -> io::Result<()> {
        if MOUSE.swap(on, Ordering::AcqRel) == on {
            return Ok(());
        }
        let mut bytes = Vec::new();
        mouse(&mut bytes, on)?;
        self.terminal.backend_mut().send(&bytes)
    }

    /// Gives the terminal back, stops until the shell calls the program back, and takes the
    /// terminal again. Where nothing stops us, we are back at once.
    pub(super) fn suspend(&mut self) -> io::Result<Size> {
        let ((), size) = self.away(signals::stop)?;
        Ok(size)
    }

    /// Gives the terminal to something else, takes it again when that is done, and tells how large
    /// it is now.
    pub(super) fn away<T>(&mut self, act: impl FnOnce() -> T) -> io::Result<(T, Size)> {
        drop(release());
        let done = act();
        take()?;
        self.terminal.backend_mut().forget();
        let size = measure()?;
        self.resized(size);
        Ok((done, size))
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(release());
        MOUSE.store(false, Ordering::Release);
    }
}
