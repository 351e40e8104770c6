//! The way to the screen: a frame is collected and written at once, and a frame that changes
//! nothing writes nothing.
//!
//! # Decisions
//!
//! 2026-11: an own backend around `CrosstermBackend`, which by itself sends colour resets and a
//! command to hide the cursor with every frame, flushes in between, asks the system for the size
//! each time, and asks the terminal where the cursor is (and waits). Here the size comes from the
//! events, what the cursor does is remembered, and the cells are written by a [`Pen`]. A frame that starts from a cleared screen is
//! one synchronized update, so that nothing flashes.

use std::io::{self, Write};

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::pen::Pen;

/// A backend that writes each frame to `out` with one call, and only if it has something to say.
#[derive(Debug)]
pub(super) struct Quiet<W> {
    out: W,
    pending: Vec<u8>,
    pen: Pen,
    size: Size,
    /// Where the cursor was put, if nothing was drawn since.
    cursor: Option<Position>,
    /// Whether the cursor can be seen.
    shown: bool,
    /// Whether what is pending starts from a cleared screen.
    cleared: bool,
}

impl<W: Write> Quiet<W> {
    /// A backend for a screen of this size with a hidden cursor.
    pub(super) fn new(out: W, size: Size) -> Self {
        let (pending, pen) = (Vec::new(), Pen::new(size));
        Self { out, pending, pen, size, cursor: None, shown: false, cleared: false }
    }

    /// Takes note of another size.
    pub(super) fn resize(&mut self, size: Size) {
        self.size = size;
        self.pen = Pen::new(size);
    }

    /// Takes note that the cursor is hidden, and drops what was not written.
    pub(super) fn forget(&mut self) {
        self.pending.clear();
        self.pen = Pen::new(self.size);
        self.cursor = None;
        self.shown = false;
        self.cleared = false;
    }

    /// Writes something that is not part of a frame.
    pub(super) fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.pending.extend_from_slice(bytes);
        self.flush()
    }

    const fn inner(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.pending)
    }
}

impl<W: Write> Backend for Quiet<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.cursor = None;
        self.pen.draw(content, &mut self.pending);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.shown) { self.inner().hide_cursor() } else { Ok(()) }
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if std::mem::replace(&mut self.shown, true) { Ok(()) } else { self.inner().show_cursor() }
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.cursor.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.cursor.replace(position) == Some(position) {
            return Ok(());
        }
        self.pen.moved();
        self.inner().set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        if !std::mem::replace(&mut self.cleared, true) {
            queue!(self.pending, BeginSynchronizedUpdate)?;
        }
        self.pen.clear(&mut self.pending);
        self.inner().clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::default() })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        if std::mem::take(&mut self.cleared) {
            queue!(self.pending, EndSynchronizedUpdate)?;
        }
        let written = self.out.write_all(&self.pending);
        self.pending.clear();
        written?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use ratatui::{Frame, Terminal};

    use super::*;

    /// Keeps each write by itself.
    #[derive(Debug, Default)]
    struct Writes(Vec<String>);

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push(String::from_utf8_lossy(bytes).into_owned());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    struct Screen(Terminal<Quiet<Writes>>);

    impl Screen {
        fn new() -> Self {
            let size = Size { width: 20, height: 2 };
            Self(Terminal::new(Quiet::new(Writes::default(), size)).unwrap())
        }

        /// What drawing this wrote.
        fn draw(&mut self, render: impl FnOnce(&mut Frame)) -> Vec<String> {
            self.0.draw(render).unwrap();
            std::mem::take(&mut self.0.backend_mut().out.0)
        }
    }

    #[test]
    fn a_frame_is_one_write_and_the_same_frame_none() {
        let mut screen = Screen::new();
        let written = screen.draw(|frame| frame.render_widget("mijlpaal", frame.area()));
        assert_eq!(written.len(), 1);
        assert!(written[0].contains("mijlpaal"));
        assert!(screen.draw(|frame| frame.render_widget("mijlpaal", frame.area())).is_empty());
        let written = screen.draw(|frame| frame.render_widget("mijlpalen", frame.area()));
        assert_eq!(written.len(), 1);
    }

    #[test]
    fn the_cursor_is_told_once() {
        let mut screen = Screen::new();
        let field = |frame: &mut Frame| frame.set_cursor_position((3, 1));
        assert_eq!(screen.draw(field), ["\x1b[?25h\x1b[2;4H"]);
        assert!(screen.draw(field).is_empty());
        assert_eq!(screen.draw(|frame| frame.set_cursor_position((4, 1))), ["\x1b[2;5H"]);
        assert_eq!(screen.draw(|_| ()), ["\x1b[?25l"]);
        assert!(screen.draw(|_| ()).is_empty());
    }

    #[test]
    fn drawing_moves_the_cursor_so_it_is_put_back() {
        let mut screen = Screen::new();
        screen.draw(|frame| frame.set_cursor_position((3, 1)));
        let written = screen.draw(|frame| {
            frame.render_widget("a", frame.area());
            frame.set_cursor_position((3, 1));
        });
        assert_eq!(written.len(), 1);
        assert!(written[0].ends_with("\x1b[2;4H"), "{written:?}");
    }

    #[test]
    fn another_size_is_cleared_and_drawn_in_one_synchronized_update() {
        for width in [1, 20, 60] {
            let mut screen = Screen::new();
            screen.draw(|frame| frame.render_widget("a", frame.area()));
            let size = Size { width, height: 2 };
            screen.0.backend_mut().resize(size);
            screen.0.resize(size.into()).unwrap();
            let written = screen.draw(|frame| frame.render_widget("a", frame.area()));
            assert_eq!(written.len(), 1);
            assert!(written[0].starts_with("\x1b[?2026h\x1b[m\x1b[2J"), "{written:?}");
            assert!(written[0].ends_with("\x1b[?2026l"), "{written:?}");
        }
    }
}
