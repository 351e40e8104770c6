//! A program in a terminal of its own: what it shows is read from a parsed screen, and every wait
//! has an end.

use std::env;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;
use vt100::{MouseProtocolMode, Parser, Screen};

/// How long anything may take before the test gives up.
const DEADLINE: Duration = Duration::from_secs(20);

/// How long nothing must come before a program is taken to be done.
const QUIET: Duration = Duration::from_millis(150);

/// What is to be run, before it runs.
pub(crate) struct Start {
    command: CommandBuilder,
    folder: TempDir,
}

impl Start {
    /// The program, with a home of its own and nothing of the person who runs the test.
    pub(crate) fn new(program: &str, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        if let Some(path) = env::var_os("PATH") {
            command.env("PATH", path);
        }
        for variable in [
            "HOME",
            "XDG_DATA_HOME",
            "XDG_CONFIG_HOME",
            "XDG_CACHE_HOME",
            "XDG_STATE_HOME",
            "ROUTEKAART_HOME",
        ] {
            command.env(variable, folder.path());
        }
        command.env("TERM", "xterm-256color");
        command.cwd(folder.path());
        Self { command, folder }
    }

    /// Our program.
    pub(crate) fn routekaart(arguments: &[&str]) -> Self {
        Self::new(env!("CARGO_BIN_EXE_routekaart"), arguments)
    }

    /// Run by another program, behind that program's own arguments.
    pub(crate) fn through(mut self, program: &str, arguments: &[&str]) -> Self {
        let arguments = arguments.iter().copied().map(OsString::from);
        let before = std::iter::once(OsString::from(program)).chain(arguments);
        self.command.get_argv_mut().splice(..0, before);
        self
    }

    /// With a variable in its environment.
    pub(crate) fn with(mut self, variable: &str, value: &str) -> Self {
        self.command.env(variable, value);
        self
    }

    /// Its home, to be filled.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs it.
    pub(crate) fn run(self) -> Session {
        let size = PtySize { rows: 24, cols: 80, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).unwrap();
        let modes = modes(&*pair.master);
        let child = pair.slave.spawn_command(self.command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, received) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Session {
            writer: pair.master.take_writer().unwrap(),
            master: pair.master,
            child,
            received,
            parser: Parser::new(rows(24), rows(80), 0),
            raw: String::new(),
            modes,
            folder: self.folder,
        }
    }
}

fn rows(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).unwrap()
}

/// How the terminal treats what is typed: a line at a time, shown as it is typed, and so on.
fn modes(master: &dyn MasterPty) -> String {
    let modes = master.get_termios().unwrap();
    format!("{:?} {:?} {:?}", modes.input_flags, modes.output_flags, modes.local_flags)
}

/// A program that runs.
pub(crate) struct Session {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    received: Receiver<Vec<u8>>,
    parser: Parser,
    raw: String,
    modes: String,
    folder: TempDir,
}

impl Session {
    /// The screen as it is now.
    pub(crate) fn screen(&self) -> &Screen {
        self.parser.screen()
    }

    /// All that was written so far.
    pub(crate) fn raw(&self) -> &str {
        &self.raw
    }

    /// Its home.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The text on the screen, and how it looks: cell by cell, so that it makes no difference how
    /// it came there.
    pub(crate) fn look(&self) -> String {
        let screen = self.screen();
        let (height, width) = screen.size();
        let mut look = String::new();
        for row in 0..height.get() {
            for cell in (0..width.get()).filter_map(|column| screen.cell(row, column)) {
                let text = if cell.has_contents() { cell.contents() } else { " " };
                let seen = (cell.bgcolor(), cell.underline(), cell.inverse());
                // Of a blank the rest cannot be seen.
                let letter = (text != " " || cell.inverse()).then(|| cell.fgcolor());
                let weight = (text != " ").then(|| (cell.bold(), cell.dim()));
                writeln!(look, "{text} {seen:?} {letter:?} {weight:?}").unwrap();
            }
        }
        look
    }

    /// Types this.
    pub(crate) fn send(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Gives the terminal another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) {
        self.parser.screen_mut().set_size(rows(height), rows(width));
        let size = PtySize { rows: height, cols: width, ..PtySize::default() };
        self.master.resize(size).unwrap();
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let process = self.child.process_id().unwrap().to_string();
        let status = Command::new("kill").args(["-s", name, &process]).status().unwrap();
        assert!(status.success());
    }

    /// Waits until this holds.
    pub(crate) fn wait_until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !holds(self) {
            let left = DEADLINE.saturating_sub(start.elapsed());
            let over = self.take(left).is_err();
            assert!(!over || holds(self), "{what} did not come:\n{}", self.screen().contents());
        }
    }

    /// Waits until this text is on the screen.
    pub(crate) fn wait_for(&mut self, text: &str) {
        self.wait_until(text, |session| session.screen().contents().contains(text));
    }

    /// Waits until the program has nothing more to write.
    pub(crate) fn settle(&mut self) {
        let start = Instant::now();
        while self.take(QUIET).is_ok() {
            assert!(start.elapsed() < DEADLINE, "it never stops writing");
        }
    }

    /// What is written in this time.
    pub(crate) fn written_in(&mut self, time: Duration) -> String {
        let (start, before) = (Instant::now(), self.raw.len());
        while self.take(time.saturating_sub(start.elapsed())).is_ok() {}
        self.raw.split_off(before)
    }

    fn take(&mut self, time: Duration) -> Result<(), RecvTimeoutError> {
        let bytes = self.received.recv_timeout(time)?;
        self.raw.push_str(&String::from_utf8_lossy(&bytes));
        self.parser.process(&bytes);
        Ok(())
    }

    /// Waits for the end, and tells with which code it came.
    pub(crate) fn end(&mut self) -> u32 {
        let start = Instant::now();
        while self.take(DEADLINE.saturating_sub(start.elapsed())).is_ok() {}
        let ended = start.elapsed() < DEADLINE;
        assert!(ended, "it did not end:\n{}", self.screen().contents());
        self.child.wait().unwrap().exit_code()
    }

    /// Checks that the terminal is as it was before.
    pub(crate) fn expect_clean(&self) {
        let screen = self.screen();
        assert!(!screen.alternate_screen(), "still in the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is still hidden");
        assert!(!screen.bracketed_paste(), "pastes are still marked");
        assert_eq!(
            screen.mouse_protocol_mode(),
            MouseProtocolMode::None,
            "the mouse is still held"
        );
        assert_eq!(modes(&*self.master), self.modes, "what is typed is still treated otherwise");
        assert_eq!(
            self.raw.matches("\x1b[?1049h").count(),
            self.raw.matches("\x1b[?1049l").count()
        );
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A test that failed leaves nothing running; one that succeeded has nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
