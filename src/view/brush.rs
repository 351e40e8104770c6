//! Puts text into cells: never past its room, and never cut without a sign.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::theme::Theme;
use crate::page::{Piece, Tone};
use crate::wrap;

/// A buffer, and the theme to fill it in.
pub(super) struct Brush<'a> {
    pub(super) buffer: &'a mut Buffer,
    pub(super) theme: &'a Theme,
    /// Where the terminal's cursor belongs, when something is typed in.
    pub(super) cursor: Option<Position>,
    /// Where it belongs else: on what is chosen, or where one reads.
    pub(super) chosen: Option<Position>,
}

impl Brush<'_> {
    /// Puts text at the start of an area's first row, and tells how many columns it took. What does
    /// not fit ends in an ellipsis.
    pub(super) fn put(&mut self, area: Rect, text: &str, tone: Tone) -> u16 {
        let area = area.intersection(self.buffer.area);
        if area.is_empty() {
            return 0;
        }
        let text = wrap::clip(text, usize::from(area.width));
        let style = self.theme.style(tone);
        let (end, _) =
            self.buffer.set_stringn(area.x, area.y, &text, usize::from(area.width), style);
        end - area.x
    }

    /// Puts text at the end of an area's first row.
    pub(super) fn put_right(&mut self, area: Rect, text: &str, tone: Tone) -> u16 {
        let width = columns(text).min(area.width);
        self.put(Rect { x: area.right() - width, width, ..area }, text, tone)
    }

    /// Puts a row of parts one after the other, as far as there is room.
    pub(super) fn put_all(&mut self, mut area: Rect, parts: &[(&str, Tone)]) -> u16 {
        let start = area.x;
        for (text, tone) in parts {
            let used = self.put(area, text, *tone);
            area.x += used;
            area.width -= used;
        }
        area.x - start
    }

    /// Puts text with the matched letters standing out.
    pub(super) fn put_marked(
        &mut self,
        area: Rect,
        text: &str,
        marks: &[Range<usize>],
        tone: Tone,
    ) {
        let matched = if tone == Tone::Chosen { Tone::Chosen } else { Tone::Matched };
        let clipped = wrap::clip(text, usize::from(area.width));
        let mut at = 0;
        let mut parts = Vec::new();
        for mark in marks {
            if let (Some(before), Some(found)) =
                (clipped.get(at..mark.start), clipped.get(mark.clone()))
            {
                parts.push((before, tone));
                parts.push((found, matched));
                at = mark.end;
            }
        }
        parts.push((clipped.get(at..).unwrap_or_default(), tone));
        self.put_all(area, &parts);
    }

    /// Puts a line of a sheet, of which the chosen pieces stand out.
    pub(super) fn put_pieces(
        &mut self,
        area: Rect,
        pieces: &[Piece],
        is_chosen: impl Fn(&Piece) -> bool,
    ) {
        let mut area = area;
        if let Some(first) = pieces.iter().position(&is_chosen) {
            let before = pieces.iter().take(first).map(|piece| columns(&piece.text)).sum();
            self.stand(indent(area, before));
        }
        for piece in pieces {
            let tone = if is_chosen(piece) { Tone::Chosen } else { piece.tone };
            let used = self.put(area, &piece.text, tone);
            area.x += used;
            area.width -= used;
        }
    }

    /// Draws a line across an area's first row.
    pub(super) fn rule(&mut self, area: Rect) {
        self.put(area, &"─".repeat(usize::from(area.width)), Tone::Quiet);
    }

    /// Lets the terminal's cursor stand at the start of an area, for what follows it: a magnifier, a
    /// braille line.
    pub(super) fn stand(&mut self, area: Rect) {
        if !area.intersection(self.buffer.area).is_empty() {
            self.chosen = Some(area.as_position());
        }
    }

    /// Gives a whole row one meaning, over whatever stands in it.
    pub(super) fn mark(&mut self, area: Rect, tone: Tone) {
        if tone == Tone::Chosen {
            self.stand(area);
        }
        let style = self.theme.style(tone);
        self.buffer.set_style(area.intersection(self.buffer.area), style);
    }

    /// Puts a sentence in an area, over as many rows as it takes.
    pub(super) fn sentence(&mut self, area: Rect, text: &str, tone: Tone) {
        let lines = wrap::lines(text, usize::from(area.width));
        for (y, line) in (area.y..area.bottom()).zip(lines) {
            self.put(Rect { y, height: 1, ..area }, &line, tone);
        }
    }

    /// Marks a row of a list as the chosen one of the panel with the focus.
    pub(super) fn choose(&mut self, row: Rect) {
        self.mark(row, Tone::Chosen);
        self.put(row, "▌", Tone::Chosen);
    }

    /// Draws the line between a list and the detail at its right.
    pub(super) fn divide(&mut self, detail: Rect) {
        for y in detail.y..detail.bottom() {
            self.put(Rect::new(detail.x - 2, y, 1, 1), "│", Tone::Quiet);
        }
    }

    /// Shows at the right edge which part of `count` lines is seen, when not all are.
    pub(super) fn thumb(&mut self, area: Rect, first: usize, count: usize) {
        let height = usize::from(area.height);
        if count <= height || height == 0 {
            return;
        }
        let length = (height * height / count).max(1);
        let room = height - length;
        let top = (first * room).div_ceil((count - height).max(1)).min(room);
        for row in top..top + length {
            let y = area.y + u16::try_from(row).unwrap_or(0);
            self.put(Rect::new(area.right() - 1, y, 1, 1), "┃", Tone::Quiet);
        }
    }
}

/// How many columns a text takes.
pub(super) fn columns(text: &str) -> u16 {
    u16::try_from(wrap::width(text)).unwrap_or(u16::MAX)
}

/// The part of an area that starts so many columns in.
pub(super) fn indent(area: Rect, by: u16) -> Rect {
    let by = by.min(area.width);
    Rect { x: area.x + by, width: area.width - by, ..area }
}
