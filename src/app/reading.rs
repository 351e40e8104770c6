//! Something that is being read: which page and sheet, how far down, and which link is chosen.

use ratatui::layout::Rect;

use super::{Leap, Step};
use crate::domain::{Id, Term};
use crate::layout;
use crate::page::{Block, Link, Mark, Page, Pages, Piece, Sheet, Target, Topic};

/// A place in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The page.
    pub topic: Topic,
    /// Which of its sheets, from 0.
    pub tab: usize,
    /// The first line that is seen.
    pub scroll: usize,
    /// The chosen link, as a place in [`Sheet::links`].
    pub link: Option<usize>,
    /// The chosen term, when it is not a link that is chosen.
    pub term: Option<Id<Term>>,
}

/// A page as it stands in an area.
#[derive(Debug)]
pub struct Opened {
    /// What stays in place above.
    pub header: Sheet,
    /// The text.
    pub body: Sheet,
    /// Where both stand.
    pub areas: layout::Reading,
}

impl Opened {
    /// How far down one can go, in lines.
    #[must_use]
    pub fn last_scroll(&self) -> usize {
        self.body.lines.len().saturating_sub(self.areas.visible())
    }

    /// The links that are seen from this line on.
    pub(super) fn seen_links(&self, scroll: usize) -> impl Iterator<Item = &Link> {
        self.body.links.iter().filter(move |link| self.shows(scroll, link.first, link.last))
    }

    /// The terms that are seen from this line on, those in the header first.
    fn seen_terms(&self, scroll: usize) -> Vec<Id<Term>> {
        let above = usize::from(self.areas.header.height);
        let header = self.header.terms.iter().filter(|mark| mark.last < above);
        let body = self.body.terms.iter();
        let body = body.filter(|mark| self.shows(scroll, mark.first, mark.last));
        header.chain(body).map(|mark| mark.term).collect()
    }

    /// Where a term stands in the text that scrolls.
    fn term(&self, term: Id<Term>) -> Option<&Mark> {
        self.body.terms.iter().find(|mark| mark.term == term)
    }

    fn shows(&self, scroll: usize, first: usize, last: usize) -> bool {
        first >= scroll && last < scroll + self.areas.visible()
    }
}

impl Reading {
    /// The start of a page.
    #[must_use]
    pub fn new(topic: Topic) -> Self {
        Self { topic, tab: 0, scroll: 0, link: None, term: None }
    }

    /// The page as it stands in this area. Where the header would take too much of it, only its
    /// first line stays in place and the rest scrolls along.
    #[must_use]
    pub fn opened(&self, pages: Pages<'_>, area: Rect) -> Opened {
        let mut header = pages.header(self.topic);
        let mut body = pages.sheet(self.topic, self.tab);
        let width = layout::Reading::header_width(area);
        let mut along = Page::default();
        if header.lay_out(width).lines.len() * 3 > usize::from(area.height) {
            along.blocks = header.blocks.split_off(1);
        }
        if self.tab > 0 {
            along.blocks.clear();
        }
        let mut marker = pages.marker(self.topic);
        marker.mark(&mut header);
        marker.mark(&mut along);
        marker.mark(&mut body);
        if !along.blocks.is_empty() {
            along.blocks.push(Block::Blank);
            body.blocks.splice(0..0, along.blocks);
        }
        let header = header.lay_out(width);
        let lines = u16::try_from(header.lines.len()).unwrap_or(u16::MAX);
        let tabs = pages.tabs(self.topic).len() > 1;
        let areas = layout::Reading::of(area, lines, tabs);
        Opened { header, body: body.lay_out(areas.column_width), areas }
    }

    /// Where the chosen term or link leads.
    #[must_use]
    pub fn target(&self, opened: &Opened) -> Option<Target> {
        if let Some(term) = self.term {
            return Some(Target::Term(term));
        }
        opened.body.links.get(self.link?).map(|link| link.target)
    }

    /// Whether a piece of the page belongs to the chosen link or term.
    #[must_use]
    pub fn chooses(&self, piece: &Piece) -> bool {
        let link = piece.link.is_some() && piece.link == self.link;
        let term = piece.term.is_some() && piece.term == self.term;
        link || term
    }

    /// To the next or previous term that is seen, around the end; nothing when none is.
    pub fn to_term(&mut self, step: Step, opened: &Opened) -> Option<Id<Term>> {
        let seen = opened.seen_terms(self.scroll);
        let place = seen.iter().position(|&term| self.term == Some(term));
        let last = seen.len().checked_sub(1)?;
        let next = match (step, place) {
            (Step::Next, Some(place)) if place < last => place + 1,
            (Step::Next, _) => 0,
            (Step::Previous, Some(place)) if place > 0 => place - 1,
            (Step::Previous, _) => last,
        };
        self.term = seen.get(next).copied();
        self.link = self.link.filter(|_| self.term.is_none());
        self.term
    }

    /// To the next or previous sheet, around the end.
    pub fn turn(&mut self, step: Step, tabs: usize) {
        let tabs = tabs.max(1);
        let tab = match step {
            Step::Next => self.tab + 1,
            Step::Previous => self.tab + tabs - 1,
        };
        *self = Self { tab: tab % tabs, ..Self::new(self.topic) };
    }

    /// To the next or previous heading.
    pub fn skip(&mut self, step: Step, opened: &Opened) {
        let headings = &opened.body.headings;
        let line = match step {
            Step::Next => headings.iter().find(|&&line| line > self.scroll),
            Step::Previous => headings.iter().rev().find(|&&line| line < self.scroll),
        };
        let fallback = match step {
            Step::Next => opened.last_scroll(),
            Step::Previous => 0,
        };
        self.scroll_to(line.copied().unwrap_or(fallback), opened);
    }

    /// To a heading, by number from 0.
    pub fn to_heading(&mut self, number: usize, opened: &Opened) {
        let line = opened.body.headings.get(number).copied().unwrap_or(0);
        self.scroll_to(line, opened);
    }

    /// One step on: to the next link when it can be seen, else one line down.
    pub fn down(&mut self, opened: &Opened) {
        let links = &opened.body.links;
        let from = self.term_line(opened).unwrap_or(self.scroll);
        let start = self
            .link
            .map_or_else(|| links.partition_point(|link| link.first < from), |chosen| chosen + 1);
        if !self.choose_if_seen(start, opened) {
            self.scroll_to(self.scroll + 1, opened);
            self.choose_if_seen(start, opened);
        }
    }

    /// One step back: to the previous link when it can be seen, else one line up.
    pub fn up(&mut self, opened: &Opened) {
        let links = &opened.body.links;
        let below = self.scroll + opened.areas.visible();
        let until = self.term_line(opened).unwrap_or(below);
        let end = self.link.unwrap_or_else(|| links.partition_point(|link| link.last < until));
        let before = end.checked_sub(1);
        if !before.is_some_and(|link| self.choose_if_seen(link, opened)) {
            self.scroll_to(self.scroll.saturating_sub(1), opened);
            if let Some(link) = before {
                self.choose_if_seen(link, opened);
            }
        }
    }

    /// A leap through the text.
    pub fn leap(&mut self, leap: Leap, opened: &Opened) {
        let page = opened.areas.visible().saturating_sub(1).max(1);
        let line = match leap {
            Leap::PageUp => self.scroll.saturating_sub(page),
            Leap::PageDown => self.scroll + page,
            Leap::Start => 0,
            Leap::End => usize::MAX,
        };
        self.scroll_to(line, opened);
    }

    /// Chooses the first link that is seen, when none is chosen.
    pub fn choose_first(&mut self, opened: &Opened) {
        let links = &opened.body.links;
        let seen = links.iter().position(|link| opened.shows(self.scroll, link.first, link.last));
        self.link = self.link.or(seen);
    }

    /// Keeps the place within the text, after the window or the filter changed.
    pub fn settle(&mut self, opened: &Opened) {
        self.scroll_to(self.scroll, opened);
    }

    fn scroll_to(&mut self, line: usize, opened: &Opened) {
        self.scroll = line.min(opened.last_scroll());
        self.link = self.link.filter(|&link| self.sees(link, opened));
        let seen = self.term.map(|_| opened.seen_terms(self.scroll)).unwrap_or_default();
        self.term = self.term.filter(|term| seen.contains(term));
    }

    fn choose_if_seen(&mut self, link: usize, opened: &Opened) -> bool {
        let seen = self.sees(link, opened);
        if seen {
            self.link = Some(link);
            self.term = None;
        }
        seen
    }

    fn sees(&self, link: usize, opened: &Opened) -> bool {
        let link = opened.body.links.get(link);
        link.is_some_and(|link| opened.shows(self.scroll, link.first, link.last))
    }

    /// The line of the chosen term, from which one goes on to the links.
    fn term_line(&self, opened: &Opened) -> Option<usize> {
        Some(opened.term(self.term?)?.first)
    }
}
