//! A line of text that a person types in: what stands in it, and where the cursor is. The cursor
//! goes by what people see as one letter, and never stands inside of one.

use unicode_segmentation::UnicodeSegmentation;

use crate::search::LETTERS_AT_MOST;

/// What can be done to a line of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Put a letter at the cursor.
    Type(char),
    /// A letter to the left.
    Left,
    /// A letter to the right.
    Right,
    /// To the start of this word, or of the one before.
    WordLeft,
    /// To the end of this word, or of the one after.
    WordRight,
    /// To the start of the line.
    Start,
    /// To the end of the line.
    End,
    /// Take the letter before the cursor away.
    Erase,
    /// Take the letter at the cursor away.
    Delete,
    /// Take the word before the cursor away.
    EraseWord,
    /// Take everything away.
    EraseAll,
}

/// A line of text with a cursor in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    text: String,
    /// Where the next letter goes, in bytes.
    cursor: usize,
    /// How many letters there is room for.
    most: usize,
}

impl Default for Field {
    /// An empty line, with room for as much as a search reads.
    fn default() -> Self {
        Self::of_at_most(LETTERS_AT_MOST)
    }
}

impl Field {
    /// An empty line with room for so many letters.
    #[must_use]
    pub const fn of_at_most(most: usize) -> Self {
        Self { text: String::new(), cursor: 0, most }
    }

    /// What stands in it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether nothing but spaces stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// What stands before the cursor, and what stands from it on.
    #[must_use]
    pub fn parts(&self) -> (&str, &str) {
        self.text.split_at_checked(self.cursor).unwrap_or((&self.text, ""))
    }

    /// Does one thing to the line, and tells whether another text stands in it now.
    pub(super) fn edit(&mut self, edit: Edit) -> bool {
        let (before, after) = self.parts();
        let (start, here, end) = (0, self.cursor, self.text.len());
        let left = || here - before.graphemes(true).next_back().map_or(0, str::len);
        let right = || here + after.graphemes(true).next().map_or(0, str::len);
        match edit {
            Edit::Type(letter) => return self.insert(letter.encode_utf8(&mut [0; 4])),
            Edit::Left => self.cursor = left(),
            Edit::Right => self.cursor = right(),
            Edit::WordLeft => self.cursor = word_start(before),
            Edit::WordRight => self.cursor = end - behind_word(after).len(),
            Edit::Start => self.cursor = start,
            Edit::End => self.cursor = end,
            Edit::Erase => return self.take(left(), here),
            Edit::Delete => return self.take(here, right()),
            Edit::EraseWord => return self.take(word_start(before), here),
            Edit::EraseAll => return self.take(start, end),
        }
        false
    }

    /// Puts text at the cursor, as far as there is room, without what cannot be seen. Tells whether
    /// anything was put.
    pub(super) fn insert(&mut self, text: &str) -> bool {
        let room = self.most.saturating_sub(self.text.chars().count());
        let seen = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter });
        let seen = seen.filter(|&letter| !crate::data::is_hidden(letter));
        let put: String = seen.take(room).collect();
        let (before, after) = self.parts();
        let whole = format!("{before}{put}{after}");
        self.text = whole;
        self.stand(self.cursor + put.len());
        !put.is_empty()
    }

    /// Puts another text in its place, with the cursor behind it.
    pub(super) fn replace(&mut self, text: &str) {
        self.edit(Edit::EraseAll);
        self.insert(text);
    }

    fn take(&mut self, from: usize, to: usize) -> bool {
        let (Some(before), Some(after)) = (self.text.get(..from), self.text.get(to..)) else {
            return false;
        };
        self.text = format!("{before}{after}");
        self.stand(from);
        from < to
    }

    /// Puts the cursor here, or behind the letter that this is inside of: what was apart may have
    /// become one.
    fn stand(&mut self, wanted: usize) {
        let starts = self.text.grapheme_indices(true).map(|(start, _)| start);
        self.cursor = starts.chain([self.text.len()]).find(|&at| at >= wanted).unwrap_or(0);
    }
}

/// Where the last word of a text starts.
fn word_start(text: &str) -> usize {
    let words = text.trim_end();
    words.rfind(char::is_whitespace).map_or(0, |space| space + 1)
}

/// What of a text is left behind its first word.
fn behind_word(text: &str) -> &str {
    let words = text.trim_start();
    words.find(char::is_whitespace).and_then(|space| words.get(space..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Edit, Field};

    /// A line in which `|` is the cursor.
    fn line(text: &str) -> Field {
        let (before, after) = text.split_once('|').unwrap();
        let mut field = Field::of_at_most(12);
        field.insert(after);
        field.edit(Edit::Start);
        field.insert(before);
        field
    }

    fn written(field: &Field) -> String {
        let (before, after) = field.parts();
        format!("{before}|{after}")
    }

    #[test]
    fn every_edit_does_one_thing() {
        for (before, edit, after) in [
            ("hu|ur", Edit::Type('é'), "hué|ur"),
            ("hu|ur", Edit::Left, "h|uur"),
            ("|huur", Edit::Left, "|huur"),
            ("hu|ur", Edit::Right, "huu|r"),
            ("huur|", Edit::Right, "huur|"),
            ("een twee |", Edit::WordLeft, "een |twee "),
            ("een tw|ee", Edit::WordLeft, "een |twee"),
            ("|een", Edit::WordLeft, "|een"),
            ("een| twee", Edit::WordRight, "een twee|"),
            ("e|en twee", Edit::WordRight, "een| twee"),
            ("een|", Edit::WordRight, "een|"),
            ("hu|ur", Edit::Start, "|huur"),
            ("hu|ur", Edit::End, "huur|"),
            ("hu|ur", Edit::Erase, "h|ur"),
            ("|huur", Edit::Erase, "|huur"),
            ("hu|ur", Edit::Delete, "hu|r"),
            ("huur|", Edit::Delete, "huur|"),
            ("een twee |", Edit::EraseWord, "een |"),
            ("een tw|ee", Edit::EraseWord, "een |ee"),
            ("hu|ur", Edit::EraseAll, "|"),
        ] {
            let mut field = line(before);
            let text = field.text().to_owned();
            let changed = field.edit(edit);
            assert_eq!(written(&field), after, "{before} {edit:?}");
            assert_eq!(changed, field.text() != text, "{before} {edit:?}");
        }
    }

    #[test]
    fn a_letter_of_several_signs_is_one_letter() {
        let mut field = line("e\u{301}👩‍🏫|x");
        assert_eq!(written(&field), "e\u{301}👩🏫|x", "a joiner cannot be seen");
        field.edit(Edit::Left);
        field.edit(Edit::Left);
        assert_eq!(written(&field), "e\u{301}|👩🏫x");
        field.edit(Edit::Erase);
        assert_eq!(written(&field), "|👩🏫x");
    }

    #[test]
    fn the_cursor_never_stands_inside_a_letter() {
        let mut field = line("a|b");
        field.edit(Edit::Delete);
        field.edit(Edit::Type('\u{301}'));
        field.edit(Edit::Start);
        field.edit(Edit::Type('e'));
        assert_eq!(written(&field), "e|a\u{301}");
        field.edit(Edit::Right);
        field.edit(Edit::Left);
        assert_eq!(written(&field), "e|a\u{301}");
        let mut field = line("|\u{301}");
        field.edit(Edit::Type('e'));
        assert_eq!(written(&field), "e\u{301}|");
    }

    #[test]
    fn what_there_is_no_room_for_stays_out() {
        let mut field = line("|45678");
        assert!(field.insert("123\u{1b}\n\u{202e}abcdefgh"));
        assert_eq!(written(&field), "123 abc|45678");
        assert!(!field.insert("x"));
        field.replace("nieuw");
        assert_eq!(written(&field), "nieuw|");
    }
}
