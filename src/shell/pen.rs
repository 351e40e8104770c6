//! Turns the cells that changed into bytes for the terminal: as few as it can.
//!
//! # Decisions
//!
//! 2026-11: not `CrosstermBackend`, which places the cursor anew at every gap, however small, and
//! sends each attribute and each pair of colours by itself. On the map that was more than half of
//! all bytes, and over a slow line bytes are what one waits for. What is sent here every terminal
//! of the last thirty years knows: ECMA-48 with the colours of xterm.

use std::io::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// What is seen of a cell without a letter.
const SEEN_IN_BLANKS: Modifier =
    Modifier::UNDERLINED.union(Modifier::REVERSED).union(Modifier::CROSSED_OUT);

/// What turns each attribute on, and what turns it off.
const ATTRIBUTES: [(Modifier, &str, &str); 9] = [
    (Modifier::BOLD, "1", "22"),
    (Modifier::DIM, "2", "22"),
    (Modifier::ITALIC, "3", "23"),
    (Modifier::UNDERLINED, "4", "24"),
    (Modifier::SLOW_BLINK, "5", "25"),
    (Modifier::RAPID_BLINK, "6", "25"),
    (Modifier::REVERSED, "7", "27"),
    (Modifier::HIDDEN, "8", "28"),
    (Modifier::CROSSED_OUT, "9", "29"),
];

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ink {
    fg: Color,
    bg: Color,
    modifier: Modifier,
}

impl Ink {
    const PLAIN: Self = Self { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    const fn of(cell: &Cell) -> Self {
        Self { fg: cell.fg, bg: cell.bg, modifier: cell.modifier }
    }

    /// Whether a blank looks the same in both.
    fn blank_equals(self, other: Self) -> bool {
        let seen = |ink: Self| {
            let modifier = ink.modifier.intersection(SEEN_IN_BLANKS);
            // Lines, and what is reversed, have the colour of the letters.
            (ink.bg, modifier, (!modifier.is_empty()).then_some(ink.fg))
        };
        seen(self) == seen(other)
    }

    /// What must be sent to go from this ink to another.
    fn change(self, to: Self) -> String {
        let (kept, anew) = (self.step(to), Self::PLAIN.step(to));
        let anew = if anew.is_empty() { anew } else { format!("0;{anew}") };
        let codes = if kept.len() <= anew.len() { kept } else { anew };
        if self == to { String::new() } else { format!("\x1b[{codes}m") }
    }

    /// The codes that differ.
    fn step(self, to: Self) -> String {
        let mut codes = String::new();
        let mut had = self.modifier;
        for (modifier, _, off) in ATTRIBUTES {
            if had.contains(modifier) && !to.modifier.contains(modifier) {
                add(&mut codes, off);
                // What ends this may end another too.
                let ended = ATTRIBUTES.iter().filter(|attribute| attribute.2 == off);
                ended.for_each(|attribute| had.remove(attribute.0));
            }
        }
        for (modifier, on, _) in ATTRIBUTES {
            if to.modifier.contains(modifier) && !had.contains(modifier) {
                add(&mut codes, on);
            }
        }
        if self.fg != to.fg {
            add(&mut codes, &colour(to.fg, 30));
        }
        if self.bg != to.bg {
            add(&mut codes, &colour(to.bg, 40));
        }
        codes
    }
}

fn add(codes: &mut String, code: &str) {
    if !codes.is_empty() {
        codes.push(';');
    }
    codes.push_str(code);
}

/// The code of a colour of letters (`first` is 30) or of what is behind them (40).
fn colour(colour: Color, first: u16) -> String {
    let named = |place: u16| {
        let bright = if place < 8 { 0 } else { 52 };
        (first + bright + place).to_string()
    };
    match colour {
        Color::Reset => (first + 9).to_string(),
        Color::Black => named(0),
        Color::Red => named(1),
        Color::Green => named(2),
        Color::Yellow => named(3),
        Color::Blue => named(4),
        Color::Magenta => named(5),
        Color::Cyan => named(6),
        Color::Gray => named(7),
        Color::DarkGray => named(8),
        Color::LightRed => named(9),
        Color::LightGreen => named(10),
        Color::LightYellow => named(11),
        Color::LightBlue => named(12),
        Color::LightMagenta => named(13),
        Color::LightCyan => named(14),
        Color::White => named(15),
        Color::Indexed(place) if place < 16 => named(place.into()),
        Color::Indexed(place) => format!("{};5;{place}", first + 8),
        Color::Rgb(red, green, blue) => format!("{};2;{red};{green};{blue}", first + 8),
    }
}

/// Writes cells, and knows what the terminal shows.
#[derive(Debug)]
pub(super) struct Pen {
    shown: Buffer,
    /// Where the next letter comes, when that is certain.
    at: Option<Position>,
    /// How it will look, when that is certain.
    ink: Option<Ink>,
}

impl Pen {
    /// A pen for a screen of this size of which nothing is known.
    pub(super) fn new(size: Size) -> Self {
        Self { shown: Buffer::empty(Rect::from((Position::ORIGIN, size))), at: None, ink: None }
    }

    /// Takes note that the terminal's cursor was moved.
    pub(super) const fn moved(&mut self) {
        self.at = None;
    }

    /// Takes note that the screen will be cleared, and has that leave no colour behind.
    pub(super) fn clear(&mut self, out: &mut Vec<u8>) {
        self.shown.reset();
        self.at = None;
        self.take(Ink::PLAIN, out);
    }

    /// Writes the cells that changed, which come row by row and from left to right.
    pub(super) fn draw<'a>(
        &mut self,
        content: impl Iterator<Item = (u16, u16, &'a Cell)>,
        out: &mut Vec<u8>,
    ) {
        let mut row: Vec<u16> = Vec::new();
        let mut of = 0;
        for (x, y, cell) in content {
            if y != of {
                self.draw_row(of, &row, out);
                row.clear();
                of = y;
            }
            if let Some(shown) = self.shown.cell_mut((x, y)) {
                shown.clone_from(cell);
                row.push(x);
            }
        }
        self.draw_row(of, &row, out);
    }

    /// Writes the cells of a row that changed.
    fn draw_row(&mut self, y: u16, changed: &[u16], out: &mut Vec<u8>) {
        let Some(&last) = changed.last() else { return };
        let mut done = 0;
        for &x in changed {
            if x < done {
                continue;
            }
            self.go(x, y, out);
            let blanks = self.blanks(x, last, y);
            if erasing_is_shorter(blanks, x + blanks > last) {
                self.take_for_blanks(Ink::PLAIN, out);
                if x + blanks == self.shown.area.width {
                    out.extend(b"\x1b[K");
                } else {
                    _ = write!(out, "\x1b[{blanks}X");
                }
                done = x + blanks;
            } else {
                self.put(x, y, out);
            }
        }
    }

    /// How many blanks without colour there are from here to the last cell that changed; to the end
    /// of the row where there is nothing else.
    fn blanks(&self, x: u16, last: u16, y: u16) -> u16 {
        let is_blank = |&x: &u16| {
            let cell = &self.shown[(x, y)];
            cell.symbol() == " " && Ink::of(cell).blank_equals(Ink::PLAIN)
        };
        let width = self.shown.area.width;
        let count = (x..width).take_while(is_blank).count();
        let blanks = u16::try_from(count).unwrap_or_default();
        if x + blanks == width { blanks } else { blanks.min(last + 1 - x) }
    }

    /// Puts the cursor at a place of which the cell is to be written.
    fn go(&mut self, x: u16, y: u16, out: &mut Vec<u8>) {
        match self.at {
            Some(at) if at == Position { x, y } => return,
            Some(at) if at.y == y && at.x < x => self.skip(at.x, x, y, out),
            Some(at) if at.y + 1 == y && x < 10 => {
                out.extend(b"\r\n");
                forward(x, out);
            }
            _ => _ = write!(out, "\x1b[{};{}H", y + 1, x + 1),
        }
        self.at = Some(Position { x, y });
    }

    /// Goes on in a row: over what is there already where that is shorter than saying so.
    fn skip(&mut self, from: u16, to: u16, y: u16, out: &mut Vec<u8>) {
        let is_same = |x: u16| {
            let cell = &self.shown[(x, y)];
            let ink = Ink::of(cell);
            let same = self
                .ink
                .is_some_and(|now| now == ink || cell.symbol() == " " && now.blank_equals(ink));
            same && is_plain(cell.symbol())
        };
        let between = from..to;
        let length: usize = between.clone().map(|x| self.shown[(x, y)].symbol().len()).sum();
        if length <= 4 && between.clone().all(is_same) {
            between.for_each(|x| out.extend(self.shown[(x, y)].symbol().bytes()));
        } else {
            forward(to - from, out);
        }
    }

    /// Writes one cell where the cursor is.
    fn put(&mut self, x: u16, y: u16, out: &mut Vec<u8>) {
        let cell = &self.shown[(x, y)];
        let ink = Ink::of(cell);
        if cell.symbol() == " " {
            self.take_for_blanks(ink, out);
        } else {
            self.take(ink, out);
        }
        let symbol = self.shown[(x, y)].symbol();
        out.extend(symbol.bytes());
        // Terminals differ in how far the rest goes.
        self.at = is_plain(symbol).then_some(Position { x: x + 1, y });
    }

    /// Changes the ink where a blank would show the difference.
    fn take_for_blanks(&mut self, ink: Ink, out: &mut Vec<u8>) {
        if !self.ink.is_some_and(|now| now.blank_equals(ink)) {
            self.take(ink, out);
        }
    }

    /// Changes the ink.
    fn take(&mut self, ink: Ink, out: &mut Vec<u8>) {
        match self.ink.replace(ink) {
            Some(now) if now == ink => {}
            Some(now) => out.extend(now.change(ink).bytes()),
            // After a reset it is plain, whatever it was.
            None => out.extend(["\x1b[m", &Ink::PLAIN.change(ink)].concat().bytes()),
        }
    }
}

fn forward(columns: u16, out: &mut Vec<u8>) {
    match columns {
        0 => {}
        1 => out.extend(b"\x1b[C"),
        _ => _ = write!(out, "\x1b[{columns}C"),
    }
}

/// Whether every terminal goes one column on after this.
fn is_plain(symbol: &str) -> bool {
    let mut letters = symbol.chars();
    letters.next().is_some() && letters.next().is_none() && symbol.width() == 1
}

/// Whether erasing is shorter than writing so many blanks: after it the cursor must be moved, but
/// for the last of the row.
const fn erasing_is_shorter(blanks: u16, is_last: bool) -> bool {
    blanks > if is_last { 4 } else { 9 }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use proptest::prelude::*;
    use ratatui::style::Style;

    use super::*;

    const SIZE: Size = Size { width: 30, height: 4 };

    fn styles() -> impl Strategy<Value = Style> {
        let colours = vec![
            Color::Reset,
            Color::Red,
            Color::DarkGray,
            Color::Indexed(9),
            Color::Indexed(208),
            Color::Rgb(1, 20, 255),
        ];
        let colours = || prop::sample::select(colours.clone());
        let modifiers = vec![
            Modifier::empty(),
            Modifier::BOLD,
            Modifier::ITALIC,
            Modifier::UNDERLINED,
            Modifier::REVERSED,
            Modifier::BOLD.union(Modifier::UNDERLINED),
        ];
        let modifier = prop::sample::select(modifiers);
        (colours(), colours(), modifier)
            .prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
    }

    /// A screen on which some texts were written.
    fn screens() -> impl Strategy<Value = Buffer> {
        let texts = vec!["a", "mijlpaal", "één ★", "            ", "x          y", "e\u{301}é"];
        let text = prop::sample::select(texts);
        prop::collection::vec((0..SIZE.width, 0..SIZE.height, text, styles()), 0..12).prop_map(
            |texts| {
                let mut buffer = Buffer::empty(Rect::from((Position::ORIGIN, SIZE)));
                for (x, y, text, style) in texts {
                    buffer.set_string(x, y, text, style);
                }
                buffer
            },
        )
    }

    fn terminal() -> vt100::Parser {
        let of = |length| NonZero::new(length).unwrap();
        vt100::Parser::new(of(SIZE.height), of(SIZE.width), 0)
    }

    /// What a terminal shows, each letter with what can be seen of its ink.
    fn seen(terminal: &vt100::Parser) -> Vec<String> {
        let cells = (0..SIZE.height).flat_map(|y| (0..SIZE.width).map(move |x| (x, y)));
        let told = cells.filter_map(|(x, y)| {
            let cell = terminal.screen().cell(y, x)?;
            let text = if cell.has_contents() { cell.contents() } else { " " };
            let blank = text == " ";
            let fg = (!blank || cell.inverse()).then(|| cell.fgcolor());
            let shape = (!blank).then(|| (cell.bold(), cell.italic()));
            let seen = (fg, cell.bgcolor(), shape, cell.underline(), cell.inverse());
            Some(format!("{x},{y} {text} {seen:?}"))
        });
        told.collect()
    }

    proptest! {
        /// What changed, written on what was there, is what would have been written at once.
        #[test]
        fn a_terminal_shows_what_was_drawn(screens in prop::collection::vec(screens(), 1..5)) {
            let mut shows = terminal();
            let mut pen = Pen::new(SIZE);
            let mut before = Buffer::empty(Rect::from((Position::ORIGIN, SIZE)));
            for screen in screens {
                let mut out = Vec::new();
                pen.draw(before.diff(&screen).into_iter(), &mut out);
                shows.process(&out);
                let mut anew = terminal();
                let mut whole = Vec::new();
                for (x, y) in (0..SIZE.height).flat_map(|y| (0..SIZE.width).map(move |x| (x, y))) {
                    let cell = &screen[(x, y)];
                    let ink = ["\x1b[m", &Ink::PLAIN.change(Ink::of(cell))].concat();
                    write!(whole, "\x1b[{};{}H{ink}{}", y + 1, x + 1, cell.symbol()).unwrap();
                }
                anew.process(&whole);
                prop_assert_eq!(seen(&shows), seen(&anew));
                before = screen;
            }
        }
    }

    fn written(texts: &[(u16, u16, &str, Style)]) -> String {
        let (mut pen, mut out) = (Pen::new(SIZE), Vec::new());
        let before = Buffer::empty(Rect::from((Position::ORIGIN, SIZE)));
        pen.draw(before.diff(&before).into_iter(), &mut out);
        let mut screen = before.clone();
        for &(x, y, text, style) in texts {
            screen.set_string(x, y, text, style);
        }
        pen.draw(before.diff(&screen).into_iter(), &mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn small_gaps_are_written_over_and_large_ones_stepped_over() {
        let plain = Style::new();
        assert_eq!(written(&[(2, 1, "a", plain), (4, 1, "b", plain)]), "\x1b[2;3H\x1b[ma b");
        assert_eq!(
            written(&[(2, 1, "a", plain), (20, 1, "b", plain)]),
            "\x1b[2;3H\x1b[ma\x1b[17Cb"
        );
        assert_eq!(
            written(&[(2, 1, "a", plain), (1, 2, "b", plain)]),
            "\x1b[2;3H\x1b[ma\r\n\x1b[Cb"
        );
    }

    /// Terminals differ in how far such letters go.
    #[test]
    fn after_a_wide_letter_the_place_is_said_anew() {
        let plain = Style::new();
        assert_eq!(written(&[(2, 1, "日本", plain)]), "\x1b[2;3H\x1b[m日\x1b[2;5H本");
        assert_eq!(written(&[(0, 0, "e\u{301}a", plain)]), "\x1b[1;1H\x1b[me\u{301}\x1b[1;2Ha");
    }

    #[test]
    fn attributes_and_colours_go_together() {
        let loud = Style::new().fg(Color::Indexed(208)).add_modifier(Modifier::BOLD);
        let texts = [(0, 0, "a", loud), (1, 0, "b", Style::new()), (2, 0, " ", loud)];
        assert_eq!(written(&texts), "\x1b[1;1H\x1b[m\x1b[1;38;5;208ma\x1b[mb\x1b[K");
    }
}
