//! Scores, as pages tell them: a sign, the word, since when and by whom, and the remark.

use super::{Block, Kept, Page, Pages, Span, Tone, Topic};
use crate::domain::{Level, MilestoneId};
use crate::workspace::{Entry, Item, Key, Part, Score, Subject};

/// The sign of a score, or of none; in plain letters where the terminal has no others.
#[must_use]
pub const fn sign(level: Option<Level>, plain: bool) -> &'static str {
    match (level, plain) {
        (None, false) => "·",
        (Some(Level::NotStarted), false) => "○",
        (Some(Level::Preparing), false) => "◔",
        (Some(Level::Partly), false) => "◑",
        (Some(Level::InOrder), false) => "●",
        (Some(Level::NotApplicable), false) => "–",
        (None, true) => ".",
        (Some(Level::NotStarted), true) => "0",
        (Some(Level::Preparing), true) => "1",
        (Some(Level::Partly), true) => "2",
        (Some(Level::InOrder), true) => "3",
        (Some(Level::NotApplicable), true) => "-",
    }
}

/// What a score means to whoever looks at it.
#[must_use]
pub const fn tone(level: Option<Level>) -> Tone {
    match level {
        Some(Level::NotStarted) => Tone::Attention,
        Some(Level::Preparing | Level::Partly) => Tone::Plain,
        Some(Level::InOrder) => Tone::Good,
        Some(Level::NotApplicable) | None => Tone::Quiet,
    }
}

impl<'a> Kept<'a> {
    /// The score of something, with the remark about it, if it has one.
    #[must_use]
    pub fn score(&self, subject: &Subject) -> Option<(Score, &'a str)> {
        let score = self.overview.scores.get(subject)?;
        let (_, version) = self.workspace.newest(&Key::Score(subject.clone()))?;
        match &version.entry {
            Entry::Score { remark, .. } => Some((*score, remark)),
            Entry::Bookmark { .. }
            | Entry::Note { .. }
            | Entry::Own { .. }
            | Entry::Workshop(_) => None,
        }
    }
}

impl Pages<'_> {
    /// The score of something and the remark about it, or nothing when there is none; so many
    /// columns in, where it stands below an item of a list.
    pub(super) fn own_score(&self, page: &mut Page, subject: &Subject, indent: usize) {
        let Some(kept) = self.kept else { return };
        let Some((score, remark)) = kept.score(subject) else { return };
        let level = Some(score.level);
        let day = kept.day(score.at).map(|date| self.texts.date(date));
        let who = kept.writer(score.by).map(str::to_owned);
        let word = Span::new(self.texts.level(score.level), tone(level));
        let when = day.into_iter().chain(who).map(|part| Span::quiet(format!(" · {part}")));
        let spans = std::iter::once(word).chain(when).collect();
        let mark = |sign: &str| format!("{}{sign}", " ".repeat(indent));
        page.blocks.push(Block::Item { mark: mark(sign(level, kept.plain)), spans });
        if !remark.is_empty() {
            let spans = vec![Span::new(remark, Tone::Own)];
            page.blocks.push(Block::Item { mark: mark(" "), spans });
        }
    }

    /// Something to score, whole: its text, where it comes from, and its score.
    #[must_use]
    pub fn scored(&self, item: &Item, milestone: MilestoneId) -> Page {
        let mut page = Page::default();
        let subject = &item.about.subject;
        page.text(&item.about.title);
        page.quiet(&self.origin(item, milestone));
        if let (Part::Elements, Some(Topic::Element(id))) = (item.part, self.topic(subject)) {
            page.text(&self.roadmap.elements[id].summary);
        }
        if self.kept.is_some_and(|kept| kept.score(subject).is_some()) {
            self.own_score(&mut page, subject, 0);
        } else {
            page.quiet(self.texts.word.unscored);
        }
        let others = self.milestones_scored(subject).into_iter().filter(|&id| id != milestone);
        let others: Vec<_> = others.map(|id| self.milestone_name(id)).collect();
        if !others.is_empty() {
            page.quiet(&format!("{} {}", self.texts.word.also_at, others.join(", ")));
        }
        page
    }

    /// Of what something to score is a part.
    fn origin(&self, item: &Item, milestone: MilestoneId) -> String {
        let words = &self.texts.word;
        match (item.part, self.topic(&item.about.subject)) {
            (Part::Duties, Some(topic)) => self.name(topic),
            (Part::Duties, None) => words.laws.to_owned(),
            (Part::Questions, _) => {
                format!("{} · {}", words.key_question, self.milestone_name(milestone))
            }
            (Part::Elements, _) => words.elements.to_owned(),
        }
    }

    /// The milestones at which something is scored.
    fn milestones_scored(&self, subject: &Subject) -> Vec<MilestoneId> {
        match self.topic(subject) {
            Some(Topic::Milestone(id)) => vec![id],
            Some(Topic::Law(id)) => self.roadmap.laws[id].milestones.clone(),
            Some(Topic::Element(id)) => self.roadmap.elements[id].milestones.clone(),
            Some(
                Topic::Initiative(_)
                | Topic::Term(_)
                | Topic::Figure(_)
                | Topic::Background
                | Topic::Guide(_),
            )
            | None => Vec::new(),
        }
    }

    /// How many elements of the official list are known, and what can be done about the rest.
    #[must_use]
    pub fn elements_known(&self) -> String {
        let added = self.roadmap.added_elements();
        let official = usize::from(self.roadmap.basic_services.official_count);
        (self.texts.phrase.elements_known)(self.roadmap.elements.len() - added, official, added)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Closed;

    #[test]
    fn every_score_has_a_sign_of_its_own() {
        for plain in [false, true] {
            let levels = Level::ALL.iter().copied().map(Some).chain([None]);
            let mut signs: Vec<_> = levels.map(|level| sign(level, plain)).collect();
            assert!(!plain || signs.iter().all(|sign| sign.is_ascii()), "{signs:?}");
            signs.sort_unstable();
            signs.dedup();
            assert_eq!(signs.len(), Level::ALL.len() + 1);
        }
    }
}
