//! A page at a certain width: lines, where its links are, and where its headings are.

use super::{Bar, Block, Page, Span, Target, Tone};
use crate::domain::{Id, Term};
use crate::wrap::{self, Run};

/// The column in which the texts beside labels start.
const LABEL_WIDTH: usize = 16;

/// A part of a line with one meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// What it means.
    pub tone: Tone,
    /// The link it belongs to, as a place in [`Sheet::links`].
    pub link: Option<usize>,
    /// The term it names, where that can be looked up.
    pub term: Option<Id<Term>>,
}

/// One line of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The pieces from left to right.
    pub pieces: Vec<Piece>,
}

/// Something that can be followed, and the lines it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The first line, from 0.
    pub first: usize,
    /// The last line.
    pub last: usize,
    /// Where it leads.
    pub target: Target,
}

/// A term that can be looked up, and the lines it is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The first line, from 0.
    pub first: usize,
    /// The last line.
    pub last: usize,
    /// The term.
    pub term: Id<Term>,
}

/// A page laid out at a width.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The lines from top to bottom.
    pub lines: Vec<Line>,
    /// The links from top to bottom.
    pub links: Vec<Link>,
    /// The terms from top to bottom, apart from the links: who walks the links does not meet them.
    pub terms: Vec<Mark>,
    /// The lines on which headings stand.
    pub headings: Vec<usize>,
}

impl Page {
    /// Lays the page out in lines of at most `width` columns.
    #[must_use]
    pub fn lay_out(&self, width: u16) -> Sheet {
        let mut sheet = Sheet::default();
        let width = usize::from(width).max(1);
        for block in &self.blocks {
            sheet.add(block, width);
        }
        if sheet.lines.last().is_some_and(|line| line.pieces.is_empty()) {
            sheet.lines.pop();
        }
        sheet
    }
}

impl Line {
    /// The text of the line without its meanings.
    #[must_use]
    pub fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.text.as_str()).collect()
    }

    /// What stands at this column, from 0.
    #[must_use]
    pub fn piece_at(&self, column: usize) -> Option<&Piece> {
        let mut end = 0;
        self.pieces.iter().find(|piece| {
            end += wrap::width(&piece.text);
            column < end
        })
    }

    fn width(&self) -> usize {
        self.pieces.iter().map(|piece| wrap::width(&piece.text)).sum()
    }

    fn push(&mut self, text: impl Into<String>, tone: Tone) {
        self.pieces.push(Piece { text: text.into(), tone, link: None, term: None });
    }
}

impl Sheet {
    fn add(&mut self, block: &Block, width: usize) {
        match block {
            Block::Blank => {
                if self.lines.last().is_some_and(|line| !line.pieces.is_empty()) {
                    self.lines.push(Line::default());
                }
            }
            Block::Heading(spans) => {
                self.headings.push(self.lines.len());
                self.hang("", spans, 0, width);
            }
            Block::Paragraph(spans) => self.hang("", spans, 0, width),
            Block::Item { mark, spans } | Block::Source { mark, spans } => {
                self.hang(mark, spans, wrap::width(mark) + 1, width);
            }
            Block::Field { label, spans } => self.field(label, spans, width),
            Block::Entry { spans, aside } => self.entry(spans, aside, width),
            Block::Bar(bar) => self.bar(bar, width),
            Block::Rule => {
                let mut line = Line::default();
                line.push("─".repeat(width), Tone::Quiet);
                self.lines.push(line);
            }
        }
    }

    /// Adds text whose lines start at column `indent`, the first of them behind `mark`.
    fn hang(&mut self, mark: &str, spans: &[Span], indent: usize, width: usize) {
        let indent = if indent * 2 > width { 0 } else { indent };
        for (number, runs) in wrap::wrap(spans, width - indent).into_iter().enumerate() {
            let mut line = Line::default();
            if indent > 0 {
                let lead = if number == 0 { mark } else { "" };
                line.push(format!("{lead:indent$}"), Tone::Quiet);
            }
            self.push_runs(line, runs);
        }
    }

    /// Adds a label and its text; the text goes below it where there is no room beside it.
    fn field(&mut self, label: &str, spans: &[Span], width: usize) {
        if width < LABEL_WIDTH * 2 {
            let label = Span { text: label.to_owned(), tone: Tone::Quiet, target: None };
            self.hang("", &[label], 0, width);
            self.hang("", spans, 2, width);
        } else {
            self.hang(&wrap::clip(label, LABEL_WIDTH - 1), spans, LABEL_WIDTH, width);
        }
    }

    fn entry(&mut self, spans: &[Span], aside: &str, width: usize) {
        let aside_width = wrap::width(aside);
        let room = width.saturating_sub(aside_width + 2);
        let aside_fits = !aside.is_empty() && room * 2 >= width;
        let room = if aside_fits { room } else { width };
        for (number, runs) in wrap::wrap(spans, room.saturating_sub(2)).into_iter().enumerate() {
            let mut line = Line::default();
            line.push(if number == 0 { "· " } else { "  " }, Tone::Quiet);
            self.push_runs(line, runs);
            if number == 0
                && aside_fits
                && let Some(line) = self.lines.last_mut()
            {
                let gap = width.saturating_sub(line.width());
                line.push(format!("{aside:>gap$}"), Tone::Quiet);
            }
        }
    }

    /// Adds a bar in a column of its own, so that all bars of a page have one scale, and what it
    /// stands for in the column behind it.
    fn bar(&mut self, bar: &Bar, width: usize) {
        let label = format!("{:>6} ", bar.label);
        let room = width.saturating_sub(label.len()) * 2 / 5;
        let columns = bar_columns(bar.share, room);
        let sign = if bar.wished { "░" } else { "█" };
        let rest = " ".repeat(room.saturating_sub(columns) + 1);
        let indent = label.len() + room + 1;
        let spans = [Span { text: bar.value.clone(), ..Span::default() }];
        let runs = wrap::wrap(&spans, width.saturating_sub(indent));
        for (number, runs) in runs.into_iter().enumerate() {
            let mut line = Line::default();
            if number == 0 {
                line.push(label.clone(), Tone::Quiet);
                line.push(sign.repeat(columns), bar.tone);
                line.push(rest.clone(), Tone::Plain);
            } else {
                line.push(" ".repeat(indent), Tone::Plain);
            }
            self.push_runs(line, runs);
        }
    }

    fn push_runs(&mut self, mut line: Line, runs: Vec<Run>) {
        let at = self.lines.len();
        for Run { text, tone, target } in runs {
            let term = self.term(tone, target, at);
            let target = target.filter(|_| term.is_none());
            let number = target.map(|target| self.link(target, at));
            line.pieces.push(Piece { text, tone, link: number, term });
        }
        self.lines.push(line);
    }

    /// The term that a run on this line marks, if it does; one that broke off on the line before
    /// goes on.
    fn term(&mut self, tone: Tone, target: Option<Target>, line: usize) -> Option<Id<Term>> {
        let Some(Target::Term(term)) = target.filter(|_| tone == Tone::Term) else { return None };
        match self.terms.last_mut() {
            Some(last) if last.term == term => last.last = line,
            Some(_) | None => self.terms.push(Mark { first: line, last: line, term }),
        }
        Some(term)
    }

    /// The number of the link to this target on this line: a link that broke off on the line
    /// before goes on, any other starts anew.
    fn link(&mut self, target: Target, line: usize) -> usize {
        if let Some(last) = self.links.last_mut()
            && last.target == target
            && last.last + 1 >= line
        {
            last.last = line;
        } else {
            self.links.push(Link { first: line, last: line, target });
        }
        self.links.len() - 1
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "columns of a screen, between 1 and a few hundred"
)]
fn bar_columns(share: f64, room: usize) -> usize {
    ((share.clamp(0.0, 1.0) * room as f64).round() as usize).clamp(1, room.max(1))
}
