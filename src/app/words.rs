//! Sentences of the interface that name a key: each writes the name of an action between braces,
//! and a person reads the key that they have for it.

use std::borrow::Cow;

use super::guide::key;
use super::{Keymap, Model};
use crate::page;
use crate::texts::Texts;

/// A text in parts, each with the name of the key behind it.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    text.split('}').map(|part| match part.split_once('{') {
        Some((before, name)) => (before, Some(name)),
        None => (part, None),
    })
}

/// A sentence of the interface with the keys of a table in it.
#[must_use]
pub(super) fn filled(text: &'static str, texts: &Texts, keymap: &Keymap) -> Cow<'static, str> {
    if !text.contains('{') {
        return Cow::Borrowed(text);
    }
    let part = |(before, name): (&str, Option<&str>)| {
        let key = name.and_then(|name| key(name, keymap));
        format!("{before}{}", key.map(|key| texts.key(key)).unwrap_or_default())
    };
    Cow::Owned(pieces(text).map(part).collect())
}

impl Model {
    /// A sentence of the interface with this person's keys in it.
    #[must_use]
    pub fn words(&self, text: &'static str) -> Cow<'static, str> {
        filled(text, self.texts, &self.keymap)
    }

    /// Tells something in the last row but one. A sentence of the interface names the keys of this
    /// person; what was put together holds words of others, and those stay as they are.
    pub fn tell(&mut self, notice: impl Into<Cow<'static, str>>) {
        self.state.notice = Some(match notice.into() {
            Cow::Borrowed(sentence) => self.words(sentence).into_owned(),
            Cow::Owned(notice) => notice,
        });
    }

    /// Tells what was done, and which key undoes it.
    pub(super) fn tell_done(&mut self, what: &str) {
        self.tell(format!("{what} {}", self.words(self.texts.notice.can_undo)));
    }

    /// Tells what was undone, and which key does it again.
    pub(super) fn tell_undone(&mut self, what: &str) {
        self.tell(format!("{what} {}", self.words(self.texts.notice.can_redo)));
    }
}

impl page::Keys for Model {
    fn words(&self, text: &'static str) -> Cow<'static, str> {
        Self::words(self, text)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What the interface says, as it is written.
    pub(in crate::app) const TEXTS: &[&str] = &[
        include_str!("../texts/dutch.rs"),
        include_str!("../texts/english.rs"),
        include_str!("../texts/form.rs"),
        include_str!("../texts/workshop.rs"),
        include_str!("../texts/exporting.rs"),
        include_str!("../texts/tour.rs"),
    ];

    /// Every sentence between quotes: lines that go on are one.
    fn sentences() -> impl Iterator<Item = String> {
        let whole = |text: &str| text.replace("\\\n", " ").replace("\\\"", "'");
        TEXTS.iter().flat_map(move |text| {
            let quoted: Vec<_> =
                whole(text).split('"').skip(1).step_by(2).map(str::to_owned).collect();
            quoted.into_iter().filter(|quoted| quoted.ends_with('.'))
        })
    }

    /// Whether a word can be nothing but a key. In Dutch `u` is a person: there it is a key when
    /// a sentence begins with it, and in English `a` is a word.
    fn is_key(word: &str, begins: bool) -> bool {
        let bare = word.trim_end_matches([',', '.', ':', ';']);
        match bare {
            "a" | "A" | "U" => false,
            "I" | "u" => begins,
            "?" | "/" => true,
            _ => {
                let mut letters = bare.chars();
                let function = |rest: &str| !rest.is_empty() && rest.parse::<u8>().is_ok();
                matches!((letters.next(), letters.next()), (Some('a'..='z' | 'A'..='Z'), None))
                    || bare.strip_prefix('F').is_some_and(function)
                    || bare.starts_with("Ctrl+")
                    || bare.starts_with("Alt+")
            }
        }
    }

    #[test]
    fn no_sentence_names_a_key_by_hand() {
        for sentence in sentences() {
            let mut before = ".";
            for word in sentence.split_whitespace() {
                let named = is_key(word, before.ends_with('.'));
                assert!(!named, "{word} in: {sentence}");
                before = word;
            }
        }
    }

    #[test]
    fn every_name_between_braces_in_a_sentence_has_a_key() {
        let (texts, keymap) = (Texts::of(crate::texts::Language::Dutch), Keymap::default());
        let plain = [texts.notice.welcome, texts.empty.narrowed, texts.form.own_keys];
        for text in plain.iter().chain(texts.phrase.legend) {
            assert!(!filled(text, texts, &keymap).contains(['{', '}']), "{text}");
            for name in pieces(text).filter_map(|(_, name)| name) {
                assert!(key(name, &keymap).is_some(), "{name} in: {text}");
            }
        }
    }
}
