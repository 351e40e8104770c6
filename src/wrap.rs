//! How wide a text is and where its lines break: by display columns, in Dutch, with a hyphen where
//! a long word needs one. Pure, so that whoever counts lines and whoever draws them agree.

use hypher::Lang;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::page::{Span, Target, Tone};

/// The widest a line of running text may be, in columns: beyond it the eye loses the next line.
pub const MEASURE: u16 = 76;

/// A word is divided only to save at least one in so many columns of the line.
const RAGGED: usize = 4;

/// No part of a divided word is shorter than this, in letters.
const SHORTEST_PART: usize = 3;

/// A part of a line: text with one meaning, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// What it means.
    pub tone: Tone,
    /// Where it leads, if anywhere.
    pub target: Option<Target>,
}

/// How many columns a text takes.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// The text in at most `width` columns, with `…` at the end when something was cut.
///
/// ```
/// assert_eq!(routekaart::wrap::clip("Rust en overzicht", 9), "Rust en…");
/// assert_eq!(routekaart::wrap::clip("Rust", 9), "Rust");
/// ```
#[must_use]
pub fn clip(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let (kept, _) = split_at_column(text, width.saturating_sub(1));
    if width == 0 { String::new() } else { format!("{}…", kept.trim_end()) }
}

/// Plain text in lines of at most `width` columns.
#[must_use]
pub fn lines(text: &str, width: usize) -> Vec<String> {
    plain(text, width, width / RAGGED)
}

/// Plain text in lines of at most `width` columns, in which only a word that is wider than a line is
/// divided.
#[must_use]
pub fn whole_words(text: &str, width: usize) -> Vec<String> {
    plain(text, width, width)
}

/// Plain text broken as [`fill`] breaks it.
fn plain(text: &str, width: usize, ragged: usize) -> Vec<String> {
    let spans = [Span { text: text.to_owned(), ..Span::default() }];
    let join = |runs: Vec<Run>| runs.into_iter().map(|run| run.text).collect();
    fill(&spans, width, ragged).into_iter().map(join).collect()
}

/// Plain text in at most `count` lines of `width` columns, with `…` when there is more.
#[must_use]
pub fn first_lines(text: &str, width: usize, count: usize) -> Vec<String> {
    let mut lines = lines(text, width);
    if lines.len() > count {
        lines.truncate(count);
        if let Some(last) = lines.last_mut() {
            let kept = last.trim_end_matches('-').to_owned();
            *last = clip(&format!("{kept} …"), width);
        }
    }
    lines
}

/// Breaks spans into lines of at most `width` columns. Spaces at a break vanish, and a text without
/// words gives no line.
#[must_use]
pub fn wrap(spans: &[Span], width: usize) -> Vec<Vec<Run>> {
    fill(spans, width, width / RAGGED)
}

/// Breaks spans into lines. A word is divided where more than `ragged` columns would stay empty.
fn fill(spans: &[Span], width: usize, ragged: usize) -> Vec<Vec<Run>> {
    let mut filler =
        Filler { width: width.max(1), ragged, lines: Vec::new(), line: Vec::new(), used: 0 };
    for word in words(spans) {
        filler.place(word);
    }
    filler.finish()
}

/// A word: runs with no space between them, and whether one stands before it.
struct Word {
    runs: Vec<Run>,
    space: Option<Run>,
}

impl Word {
    fn width(&self) -> usize {
        self.runs.iter().map(|run| run.text.width()).sum()
    }
}

fn words(spans: &[Span]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut space: Option<Run> = None;
    let mut open = false;
    for span in spans {
        let run = |text: &str| Run { text: text.to_owned(), tone: span.tone, target: span.target };
        for (number, part) in span.text.split(' ').enumerate() {
            if number > 0 {
                space = Some(run(" "));
                open = false;
            }
            if part.is_empty() {
                continue;
            }
            match words.last_mut().filter(|_| open) {
                Some(word) => word.runs.push(run(part)),
                None => words.push(Word { runs: vec![run(part)], space: space.take() }),
            }
            open = true;
        }
    }
    words
}

struct Filler {
    width: usize,
    ragged: usize,
    lines: Vec<Vec<Run>>,
    line: Vec<Run>,
    used: usize,
}

impl Filler {
    fn place(&mut self, word: Word) {
        let gap = usize::from(!self.line.is_empty() && word.space.is_some());
        if self.used + gap + word.width() <= self.width {
            self.space(word.space.filter(|_| gap > 0));
            word.runs.into_iter().for_each(|run| self.push(run));
            return;
        }
        let room = self.width.saturating_sub(self.used + gap);
        let must = word.width() > self.width;
        if (must || room > self.ragged)
            && let Some((head, tail)) = divide(&word, room)
        {
            self.space(word.space.filter(|_| gap > 0));
            for run in head {
                self.push(run);
            }
            self.break_line();
            self.place(tail);
        } else if self.line.is_empty() {
            self.cut(word);
        } else {
            self.break_line();
            self.place(word);
        }
    }

    /// Breaks a word that has no place to divide it wherever the line ends.
    fn cut(&mut self, word: Word) {
        for mut run in word.runs {
            loop {
                let (head, tail) = split_at_column(&run.text, self.width - self.used);
                let (head, tail) = (head.to_owned(), tail.to_owned());
                if head.is_empty() && self.used == 0 {
                    // A single sign wider than the line cannot be shown in it.
                    break;
                }
                self.push(Run { text: head, ..run.clone() });
                if tail.is_empty() {
                    break;
                }
                run.text = tail;
                self.break_line();
            }
        }
    }

    fn space(&mut self, space: Option<Run>) {
        if let Some(space) = space {
            self.push(space);
        }
    }

    fn push(&mut self, run: Run) {
        self.used += run.text.width();
        match self.line.last_mut() {
            Some(last) if last.tone == run.tone && last.target == run.target => {
                last.text.push_str(&run.text);
            }
            Some(_) | None => self.line.push(run),
        }
    }

    fn break_line(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
        self.used = 0;
    }

    fn finish(mut self) -> Vec<Vec<Run>> {
        if !self.line.is_empty() {
            self.break_line();
        }
        self.lines
    }
}

/// Divides a word so that its head takes at most `room` columns. Where its meanings change counts
/// for nothing: a mark on a part of it leaves the lines as they were.
fn divide(word: &Word, room: usize) -> Option<(Vec<Run>, Word)> {
    let text: String = word.runs.iter().map(|run| run.text.as_str()).collect();
    let (at, hyphen) = if word.runs.iter().any(|run| run.tone == Tone::Address) {
        (split_address(&text, room).0.len(), "")
    } else {
        best_break(&text, room)?
    };
    let (mut head, tail) = split_runs(&word.runs, at);
    head.last_mut()?.text.push_str(hyphen);
    (!tail.is_empty()).then_some((head, Word { runs: tail, space: None }))
}

/// The runs before a byte of their text, and those after it; a run that it falls in is split.
fn split_runs(runs: &[Run], at: usize) -> (Vec<Run>, Vec<Run>) {
    let (mut head, mut tail) = (Vec::new(), Vec::new());
    let mut start = 0;
    for run in runs {
        let (before, after) = run
            .text
            .split_at_checked(at.saturating_sub(start).min(run.text.len()))
            .unwrap_or((&run.text, ""));
        for (part, side) in [(before, &mut head), (after, &mut tail)] {
            if !part.is_empty() {
                side.push(Run { text: part.to_owned(), ..run.clone() });
            }
        }
        start += run.text.len();
    }
    (head, tail)
}

/// Splits an address behind a sign that parts it, when one stands in the second half of the room.
fn split_address(text: &str, room: usize) -> (&str, &str) {
    let (head, tail) = split_at_column(text, room);
    let sign = head.rfind(['/', '-', '?', '&', '=', '.', '_']);
    let parted = sign.and_then(|at| text.split_at_checked(at + 1));
    let roomy = |(head, _): &(&str, &str)| head.width() * 2 > room && !tail.is_empty();
    parted.filter(roomy).unwrap_or((head, tail))
}

/// The last byte offset at which the text may be divided to fit in `room` columns, and the hyphen
/// that has to be added there.
fn best_break(text: &str, room: usize) -> Option<(usize, &'static str)> {
    let mut best = None;
    let mut start = 0;
    for part in text.split_inclusive(['-', '/']) {
        let end = start + part.len();
        let fits = |at: usize, extra: usize| {
            text.get(..at).is_some_and(|head| head.width() + extra <= room)
        };
        for at in syllable_breaks(part) {
            if fits(start + at, 1) {
                best = Some((start + at, "-"));
            }
        }
        if end < text.len() && part.chars().count() > 1 && fits(end, 0) {
            best = Some((end, ""));
        }
        start = end;
    }
    best
}

/// Where Dutch divides a word, as byte offsets. Never before a letter with a trema, which would
/// have to lose it there.
fn syllable_breaks(part: &str) -> Vec<usize> {
    let word = part.trim_end_matches(|letter: char| !letter.is_alphabetic());
    let lead = word.len() - word.trim_start_matches(|letter: char| !letter.is_alphabetic()).len();
    let Some(word) = word.get(lead..).filter(|word| word.chars().all(char::is_alphabetic)) else {
        return Vec::new();
    };
    let mut breaks = Vec::new();
    let mut at = 0;
    for syllable in hypher::hyphenate(word, Lang::Dutch) {
        let (before, after) = word.split_at_checked(at).unwrap_or((word, ""));
        let long_enough =
            before.chars().count() >= SHORTEST_PART && after.chars().count() >= SHORTEST_PART;
        if long_enough && !after.starts_with(['ë', 'ï', 'ö', 'ü', 'ä']) {
            breaks.push(lead + at);
        }
        at += syllable.len();
    }
    breaks
}

/// Splits a text after as many whole signs as fit in `columns`.
fn split_at_column(text: &str, columns: usize) -> (&str, &str) {
    let mut used = 0;
    for (at, sign) in text.grapheme_indices(true) {
        used += sign.width();
        if used > columns {
            return text.split_at_checked(at).unwrap_or((text, ""));
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_move_down_whole_when_little_room_is_left() {
        assert_eq!(
            lines("De druk is eraf en ik slaap weer.", 16),
            ["De druk is eraf", "en ik slaap", "weer."]
        );
    }

    #[test]
    fn long_words_break_where_dutch_divides_them() {
        assert_eq!(lines("schuldhulpverlening", 12), ["schuldhulp-", "verlening"]);
        assert_eq!(
            lines("Met vertrouwen de toekomst", 12),
            ["Met vertrou-", "wen de toe-", "komst"]
        );
    }

    #[test]
    fn no_break_before_a_trema() {
        for width in 3..12 {
            let broken = lines("financiële beëindiging", width);
            assert!(broken.iter().all(|line| !line.starts_with(['ë', 'ï'])), "{width}: {broken:?}");
        }
    }

    #[test]
    fn existing_hyphens_get_no_second_one() {
        assert_eq!(lines("NVVK-schuldregeling", 8), ["NVVK-", "schuld-", "regeling"]);
    }

    #[test]
    fn an_address_is_cut_without_a_hyphen() {
        let spans =
            [Span { text: "https://vng.nl/artikelen".into(), tone: Tone::Address, target: None }];
        let cut: Vec<String> =
            wrap(&spans, 10).into_iter().map(|line| line[0].text.clone()).collect();
        assert_eq!(cut.concat(), "https://vng.nl/artikelen");
        assert_eq!(cut, ["https://", "vng.nl/", "artikelen"]);
    }

    /// A mark inside a word, or over several words, changes no line, and goes on over the break.
    #[test]
    fn a_mark_leaves_the_lines_as_they_were() {
        let parts = [("Met (", Tone::Plain), ("vrij te laten bedrag", Tone::Term)];
        let rest = [("-berekening) en ", Tone::Plain), ("schuldhulp", Tone::Term)];
        let parts: Vec<_> = parts.into_iter().chain(rest).chain([("en.", Tone::Plain)]).collect();
        let span = |&(text, tone): &(&str, Tone)| Span { text: text.into(), tone, target: None };
        let spans: Vec<Span> = parts.iter().map(span).collect();
        let text: String = parts.iter().map(|(text, _)| *text).collect();
        for width in 1..40 {
            let marked = wrap(&spans, width);
            let written: Vec<String> = marked
                .iter()
                .map(|line| line.iter().map(|run| run.text.as_str()).collect())
                .collect();
            assert_eq!(written, lines(&text, width), "{width}");
            let terms = marked.concat().into_iter().filter(|run| run.tone == Tone::Term);
            let terms: String = terms.map(|run| run.text).collect();
            let letters: String = terms.chars().filter(|sign| sign.is_alphabetic()).collect();
            assert_eq!(letters, "vrijtelatenbedragschuldhulp", "{width}");
        }
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "Plaatje compleet & perspectief: 日本語 in de vroegsignaleringspraktijk €12.000";
        for width in 2..40 {
            assert!(lines(text, width).iter().all(|line| line.width() <= width), "{width}");
        }
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(
            first_lines("Met vertrouwen de toekomst tegemoet", 11, 2),
            ["Met ver-", "trouwen de…"]
        );
    }
}
