//! Something that is being read: which page and sheet, how far down, and which link is chosen.

use ratatui::layout::Rect;

use super::{Leap, Step};
use crate::layout;
use crate::page::{Link, Pages, Sheet, Target, Topic};

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
        self.body.links.iter().filter(move |link| self.shows(scroll, link))
    }

    fn shows(&self, scroll: usize, link: &Link) -> bool {
        link.first >= scroll && link.last < scroll + self.areas.visible()
    }
}

impl Reading {
    /// The start of a page.
    #[must_use]
    pub fn new(topic: Topic) -> Self {
        Self { topic, tab: 0, scroll: 0, link: None }
    }

    /// The page as it stands in this area. Where the header would take too much of it, only its
    /// first line stays in place and the rest scrolls along.
    #[must_use]
    pub fn opened(&self, pages: Pages<'_>, area: Rect) -> Opened {
        let mut header_page = pages.header(self.topic);
        let mut body_page = pages.sheet(self.topic, self.tab);
        let tabs = pages.tabs(self.topic).len() > 1;
        let width = layout::Reading::header_width(area);
        let mut header = header_page.lay_out(width);
        if header.lines.len() * 3 > usize::from(area.height) && header_page.blocks.len() > 1 {
            let mut moved = header_page.blocks.split_off(1);
            header = header_page.lay_out(width);
            if self.tab == 0 {
                moved.push(crate::page::Block::Blank);
                moved.append(&mut body_page.blocks);
                body_page.blocks = moved;
            }
        }
        let lines = u16::try_from(header.lines.len()).unwrap_or(u16::MAX);
        let areas = layout::Reading::of(area, lines, tabs);
        Opened { header, body: body_page.lay_out(areas.column_width), areas }
    }

    /// Where the chosen link leads.
    #[must_use]
    pub fn target(&self, opened: &Opened) -> Option<Target> {
        opened.body.links.get(self.link?).map(|link| link.target)
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
        let start = self.link.map_or_else(
            || links.partition_point(|link| link.first < self.scroll),
            |chosen| chosen + 1,
        );
        if !self.choose_if_seen(start, opened) {
            self.scroll_to(self.scroll + 1, opened);
            self.choose_if_seen(start, opened);
        }
    }

    /// One step back: to the previous link when it can be seen, else one line up.
    pub fn up(&mut self, opened: &Opened) {
        let links = &opened.body.links;
        let end = self.link.unwrap_or_else(|| {
            links.partition_point(|link| link.last < self.scroll + opened.areas.visible())
        });
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
        let seen = opened.body.links.iter().position(|link| opened.shows(self.scroll, link));
        self.link = self.link.or(seen);
    }

    /// Keeps the place within the text, after the window or the filter changed.
    pub fn settle(&mut self, opened: &Opened) {
        self.scroll_to(self.scroll, opened);
    }

    fn scroll_to(&mut self, line: usize, opened: &Opened) {
        self.scroll = line.min(opened.last_scroll());
        let seen = |&link: &usize| {
            opened.body.links.get(link).is_some_and(|link| opened.shows(self.scroll, link))
        };
        self.link = self.link.filter(seen);
    }

    fn choose_if_seen(&mut self, link: usize, opened: &Opened) -> bool {
        let seen =
            opened.body.links.get(link).is_some_and(|found| opened.shows(self.scroll, found));
        if seen {
            self.link = Some(link);
        }
        seen
    }
}
