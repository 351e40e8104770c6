//! The guide as pages, a chapter each.

use super::{Page, Pages, Span, Target, Tone};
use crate::domain::guide::{Chapter, ChapterId, Part, Word};

impl Pages<'_> {
    /// What a chapter is called.
    #[must_use]
    pub fn chapter_name(&self, id: ChapterId) -> &str {
        self.guide.map_or(self.texts.screen.guide, |guide| &guide.chapters[id].name)
    }

    /// A chapter: its text, the keys that belong to it, and the way to the others.
    pub(super) fn chapter(&self, id: ChapterId) -> Page {
        let mut page = Page::default();
        let Some(guide) = self.guide else { return page };
        self.told(&mut page, &guide.chapters[id]);
        page.heading(self.texts.word.chapters);
        for (other, chapter) in guide.chapters.iter() {
            let name = chapter.name.as_str();
            let span = if other == id {
                Span::new(name, Tone::Strong)
            } else {
                Span::link(name, Target::Guide(other))
            };
            page.entry(vec![span], String::new());
        }
        page
    }

    /// All chapters one below the other, each under its name.
    #[must_use]
    pub fn whole_guide(&self) -> Page {
        let mut page = Page::default();
        page.spans(vec![Span::new(self.texts.screen.guide, Tone::Strong)]);
        let chapters = self.guide.into_iter().flat_map(|guide| guide.chapters.iter());
        for (number, (_, chapter)) in chapters.enumerate() {
            page.heading(&format!("{}. {}", number + 1, chapter.name.to_uppercase()));
            page.blank();
            self.told(&mut page, chapter);
        }
        page
    }

    fn told(&self, page: &mut Page, chapter: &Chapter) {
        let mut below_heading = true;
        for part in &chapter.parts {
            if matches!(part, Part::Text(_)) && !below_heading {
                page.blank();
            }
            below_heading = matches!(part, Part::Heading(_));
            match part {
                Part::Heading(text) => page.heading(text),
                Part::Text(words) => page.spans(self.spans(words)),
                Part::Item(words) => page.item(self.spans(words)),
            }
        }
        if !chapter.keys.is_empty() {
            page.heading(self.texts.word.keys_typed);
            for (keys, does) in &chapter.keys {
                page.field(keys, vec![Span::plain(does.as_str())]);
            }
        }
    }

    fn spans(&self, words: &[Word]) -> Vec<Span> {
        let span = |word: &Word| match word {
            Word::Text(text) => Span::plain(text.as_str()),
            Word::Key(key) => Span::new(key.as_str(), Tone::Key),
            Word::Chapter(id) => Span::link(self.chapter_name(*id), Target::Guide(*id)),
        };
        words.iter().map(span).collect()
    }
}
