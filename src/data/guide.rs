//! The guide as written → chapters. It is no file that people bring: a test sees to it that what
//! comes with the program can be read, so nothing here tells what is wrong.

use serde::Deserialize;

use crate::domain::guide::{Chapter, ChapterId, Guide, Part, Word};
use crate::domain::{Closed, Table};

const DUTCH: &str = include_str!("../../assets/guide.nl.ron");
const ENGLISH: &str = include_str!("../../assets/guide.en.ron");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    chapters: Vec<RawChapter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawChapter {
    id: String,
    name: String,
    text: Vec<String>,
}

/// The guide that comes with the program, in English or in Dutch; its keys are named.
#[must_use]
pub fn embedded_guide(english: bool) -> Option<Guide> {
    guide(if english { ENGLISH } else { DUTCH })
}

/// The guide in a text; nothing when it cannot be read, or when a chapter is not there just once.
fn guide(text: &str) -> Option<Guide> {
    let Raw { chapters } = ron::from_str(text).ok()?;
    let of = |id: ChapterId| chapters.iter().find(|raw| raw.id == id.id()).and_then(chapter);
    let guide = Guide { chapters: Table::try_from_fn(of)? };
    (chapters.len() == ChapterId::ALL.len()).then_some(guide)
}

fn chapter(raw: &RawChapter) -> Option<Chapter> {
    let parts = raw.text.iter().map(|line| part(line)).collect::<Option<_>>()?;
    Some(Chapter { name: raw.name.clone(), parts, keys: Vec::new() })
}

fn part(line: &str) -> Option<Part> {
    if let Some(heading) = line.strip_prefix("# ") {
        return Some(Part::Heading(heading.to_owned()));
    }
    Some(match line.strip_prefix("- ") {
        Some(item) => Part::Item(words(item)?),
        None => Part::Text(words(line)?),
    })
}

/// The words of a line; nothing when a brace is not closed or a chapter is not there.
fn words(line: &str) -> Option<Vec<Word>> {
    let mut words = Vec::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        words.push(Word::Text(before.to_owned()));
        words.push(match name.strip_prefix('@') {
            Some(id) => Word::Chapter(ChapterId::from_id(id)?),
            None => Word::Key(name.to_owned()),
        });
        rest = behind;
    }
    words.push(Word::Text(rest.to_owned()));
    words.retain(|word| !matches!(word, Word::Text(text) if text.is_empty()));
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_is_whole_in_both_languages() {
        let (dutch, english) = (guide(DUTCH).unwrap(), guide(ENGLISH).unwrap());
        for (id, chapter) in dutch.chapters.iter() {
            let other = &english.chapters[id];
            assert_eq!(chapter.parts.len(), other.parts.len(), "{id:?}");
        }
        let names = |guide: &Guide| {
            let mut names: Vec<_> = guide.key_names().map(str::to_owned).collect();
            names.sort();
            names
        };
        assert_eq!(names(&dutch), names(&english));
    }

    #[test]
    fn a_brace_that_is_not_closed_is_refused() {
        assert_eq!(words("Druk op {open"), None);
        assert_eq!(words("Lees {@nergens}."), None);
        let key = Word::Key("open".to_owned());
        let stop = Word::Text(".".to_owned());
        assert_eq!(words("{open}."), Some(vec![key, stop]));
    }

    /// What is easy to read is short.
    #[test]
    fn no_sentence_is_longer_than_twenty_words() {
        for text in [DUTCH, ENGLISH] {
            let Raw { chapters } = ron::from_str(text).unwrap();
            let lines = chapters.iter().flat_map(|chapter| &chapter.text);
            for sentence in lines.flat_map(|line| line.split_inclusive(['.', '?', ':'])) {
                assert!(sentence.split_whitespace().count() <= 20, "{sentence}");
            }
        }
    }
}
