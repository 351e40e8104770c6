//! Two sessions side by side: then and now.

use super::{Page, Pages, Span, Tone, sign};
use crate::domain::{Closed, Level, MilestoneId};
use crate::workspace::{About, Checklist, Held, Stamp};

/// How many of the most voted of each session are told.
const MOST: usize = 3;

impl Pages<'_> {
    /// What two sessions made of the same things: scores, votes, and how much was said and agreed;
    /// then what was agreed in the first.
    #[must_use]
    pub fn compared(&self, then: &Held, now: &Held, checklist: &Checklist) -> Page {
        let words = &self.texts.workshop;
        let mut page = Page::default();
        page.field(words.then, self.session_line(then));
        page.field(words.now_label, self.session_line(now));
        page.heading(words.scores);
        self.compared_scores(&mut page, then, now, checklist);
        page.heading(words.top_votes);
        self.compared_votes(&mut page, then, now);
        page.heading(words.in_all);
        let counts = |held: &Held| (words.counts)(held.statements().count(), held.actions().len());
        page.item(vec![Span::quiet(counts(then)), Span::quiet(" → "), Span::plain(counts(now))]);
        page.heading(words.agreed_then);
        self.actions(&mut page, then);
        page
    }

    /// The day of a session, its agenda and its group.
    fn session_line(&self, held: &Held) -> Vec<Span> {
        let day =
            self.kept.and_then(|kept| kept.day(Stamp { millis: held.progress.began, count: 0 }));
        let day = day.map(|day| self.texts.date(day)).unwrap_or_default();
        let people = (self.texts.workshop.people_count)(held.plan.people);
        let rest = format!(" · {} · {people}", held.plan.name);
        vec![Span::new(day, Tone::Strong), Span::plain(rest)]
    }

    /// Every thing that one of the two scored, by milestone.
    fn compared_scores(&self, page: &mut Page, then: &Held, now: &Held, checklist: &Checklist) {
        let mut told = false;
        for &id in MilestoneId::ALL {
            let both: Vec<_> = checklist
                .at(id)
                .map(|item| &item.about)
                .map(|about| (about, then.rated(&about.subject), now.rated(&about.subject)))
                .filter(|(_, then, now)| then.is_some() || now.is_some())
                .collect();
            if both.is_empty() {
                continue;
            }
            told = true;
            page.blank();
            page.spans(vec![Span::new(self.milestone_name(id), Tone::Strong)]);
            for (about, then, now) in both {
                page.item(self.compared_score(about, then, now));
            }
        }
        if !told {
            page.quiet(self.texts.workshop.nothing_yet);
        }
    }

    fn compared_score(&self, about: &About, then: Option<Level>, now: Option<Level>) -> Vec<Span> {
        let level = |level| self.level_span(level);
        let title = Span::plain(format!("{} ", about.title));
        if then == now {
            return vec![title, level(now), Span::quiet(format!(" {}", self.texts.workshop.same))];
        }
        vec![title, level(then), Span::quiet(" → "), level(now)]
    }

    /// A score as its sign and its word.
    pub(super) fn level_span(&self, level: Option<Level>) -> Span {
        let plain = self.kept.is_some_and(|kept| kept.plain);
        let word = level.map_or(self.texts.export.no_score, |level| self.texts.level(level));
        Span::new(format!("{} {word}", sign(level, plain)), super::tone(level))
    }

    /// What got the most votes in either, with the votes in both.
    fn compared_votes(&self, page: &mut Page, then: &Held, now: &Held) {
        let mut told: Vec<&About> = Vec::new();
        for voted in now.chosen().into_iter().take(MOST).chain(then.chosen().into_iter().take(MOST))
        {
            if !told.iter().any(|about| about.subject == voted.about.subject) {
                told.push(&voted.about);
            }
        }
        if told.is_empty() {
            page.quiet(self.texts.workshop.nothing_yet);
        }
        for about in told {
            let count = (self.texts.workshop.vote_count)(now.votes_of(&about.subject));
            let count = format!("{} → {count}", then.votes_of(&about.subject));
            page.entry(vec![Span::plain(about.title.as_str())], count);
        }
    }
}
