//! Where the words of the glossary occur in a text: whole words, whatever their case, accents and
//! plural; of several that start at one place the longest.

use std::ops::Range;
use std::sync::OnceLock;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use super::{Id, Register, Term};

/// A word of the glossary, and where it occurs in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The bytes of the text that name it.
    pub place: Range<usize>,
    /// The word itself.
    pub term: Id<Term>,
}

/// What the words of a glossary look like in a sentence; worked out when first asked for, because
/// a start must not wait for it and every frame needs it.
#[derive(Debug, Default)]
pub struct Wordings {
    sorted: OnceLock<Sorted>,
}

impl Wordings {
    /// The mentions of these terms in a text, from left to right, of which no two overlap.
    #[must_use]
    pub fn mentions(&self, terms: &Register<Term>, text: &str) -> Vec<Mention> {
        self.sorted.get_or_init(|| Sorted::new(terms)).mentions(text)
    }
}

/// One way to write a term, folded.
#[derive(Debug)]
struct Wording {
    text: String,
    term: Id<Term>,
}

/// The ways to write a folded name: as it is, and with the endings of a plural.
fn forms(name: &str) -> Vec<String> {
    let mut forms = vec![name.to_owned()];
    let plural = if name.ends_with('e') { "n" } else { "en" };
    forms.extend(["s", plural].map(|ending| format!("{name}{ending}")));
    let mut letters = name.chars().rev();
    let (last, second, third) = (letters.next(), letters.next(), letters.next());
    let (Some(last), Some(second), Some(third)) = (last, second, third) else { return forms };
    if is_vowel(last) || !is_vowel(second) {
        return forms;
    }
    let stem: String = letters.rev().collect();
    if third == second {
        // spoor, sporen
        forms.push(format!("{stem}{third}{last}en"));
    } else if !is_vowel(third) {
        // rol, rollen
        forms.push(format!("{name}{last}en"));
    }
    forms
}

fn is_vowel(letter: char) -> bool {
    "aeiou".contains(letter)
}

/// How many pairs of first letters are kept apart.
const PAIRS: usize = 32 * 32;

/// Wordings by their first two letters, the longest first.
#[derive(Debug)]
struct Sorted {
    pairs: Vec<Vec<Wording>>,
}

impl Sorted {
    fn new(terms: &Register<Term>) -> Self {
        let mut pairs: Vec<Vec<Wording>> = Vec::new();
        pairs.resize_with(PAIRS, Vec::new);
        for (term, entry) in terms.iter() {
            for name in std::iter::once(&entry.name).chain(&entry.abbreviation) {
                for text in forms(&folded(name)) {
                    pairs[pair(text.chars())].push(Wording { text, term });
                }
            }
        }
        for wordings in &mut pairs {
            wordings.sort_by_key(|wording| std::cmp::Reverse(wording.text.len()));
        }
        Self { pairs }
    }

    fn mentions(&self, text: &str) -> Vec<Mention> {
        let mut mentions = Vec::new();
        let (mut in_word, mut from) = (false, 0);
        for (at, letter) in text.char_indices() {
            let opens = !in_word && letter.is_alphanumeric();
            in_word = letter.is_alphanumeric() || is_combining_mark(letter);
            if !opens || at < from {
                continue;
            }
            if let Some((end, term)) = self.named_at(text.get(at..).unwrap_or_default())
                && !is_in_address(text, at)
            {
                from = at + end;
                mentions.push(Mention { place: at..from, term });
            }
        }
        mentions
    }

    /// The longest wording that the text starts with, and where it ends there.
    fn named_at(&self, text: &str) -> Option<(usize, Id<Term>)> {
        let wordings = &self.pairs[pair(text.chars().filter_map(fold))];
        wordings.iter().find_map(|wording| Some((end_of(&wording.text, text)?, wording.term)))
    }
}

/// The place of two letters among the pairs; others may have the same.
fn pair(mut letters: impl Iterator<Item = char>) -> usize {
    let mut next = || letters.next().map_or(0, |letter| letter as usize % 32);
    next() * 32 + next()
}

/// A letter as it is compared, and a space for every kind of space; nothing for an accent.
fn fold(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return Some(letter.to_ascii_lowercase());
    }
    if is_combining_mark(letter) {
        return None;
    }
    let mut first = None;
    decompose_canonical(letter, |part| first = first.or(Some(part)));
    let letter = first.unwrap_or(letter);
    if letter.is_whitespace() { Some(' ') } else { letter.to_lowercase().next() }
}

fn folded(text: &str) -> String {
    text.chars().filter_map(fold).collect()
}

/// Where a wording ends in a text that starts with it as whole words.
fn end_of(wording: &str, text: &str) -> Option<usize> {
    let mut wanted = wording.chars();
    let mut next = wanted.next();
    for (at, letter) in text.char_indices() {
        let Some(folded) = fold(letter) else { continue };
        match next {
            Some(wanted) if wanted == folded => {}
            Some(_) => return None,
            None => return (!folded.is_alphanumeric()).then_some(at),
        }
        next = wanted.next();
    }
    next.is_none().then_some(text.len())
}

/// Whether the signs around a place, up to the spaces, are an address of the web or of mail.
fn is_in_address(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.rfind(char::is_whitespace).unwrap_or(0);
    let end = after.find(char::is_whitespace).map_or(text.len(), |end| at + end);
    let signs = text.get(start..end).unwrap_or_default();
    let has_dot_inside = || {
        let mut parts = signs.split('.').skip(1);
        parts.any(|part| part.starts_with(|letter: char| letter.is_ascii_lowercase()))
    };
    signs.contains('@') || signs.contains("://") || has_dot_inside()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a text that name a word of this glossary.
    fn named<'a>(names: &[&str], text: &'a str) -> Vec<&'a str> {
        let mut terms = Register::default();
        for name in names {
            let (name, abbreviation) = name.split_once('=').unwrap_or((name, ""));
            let term = Term {
                key: name.to_owned(),
                name: name.to_owned(),
                abbreviation: Some(abbreviation.to_owned()).filter(|text| !text.is_empty()),
                explanation: String::new(),
                see_also: Vec::new(),
                sources: Vec::new(),
            };
            assert!(terms.add(term).is_ok());
        }
        let mentions = Wordings::default().mentions(&terms, text);
        mentions.into_iter().map(|mention| text.get(mention.place).unwrap()).collect()
    }

    #[test]
    fn a_name_an_abbreviation_and_any_case_are_found() {
        let names = ["vrij te laten bedrag=vtlb", "Wgs"];
        assert_eq!(named(&names, "Het vtlb volgt uit de wgs."), ["vtlb", "wgs"]);
        assert_eq!(named(&names, "(Vtlb) WGS"), ["Vtlb", "WGS"]);
        assert_eq!(named(&names, "Het Vrij te laten\u{a0}bedrag."), ["Vrij te laten\u{a0}bedrag"]);
    }

    #[test]
    fn plurals_are_found() {
        for (name, plural) in [
            ("regeling", "regelingen"),
            ("intake", "intakes"),
            ("ervaringsdeskundige", "ervaringsdeskundigen"),
            ("mijlpaal", "mijlpalen"),
            ("rol", "rollen"),
            ("problematische schuld", "problematische schulden"),
        ] {
            assert_eq!(named(&[name], &format!("Veel {plural}, ja.")), [plural]);
        }
    }

    #[test]
    fn a_part_of_a_word_is_no_mention() {
        let names = ["beslag", "rol", "nazorg"];
        assert_eq!(named(&names, "loonbeslag, controle, rolde, nazorgt, beslag2"), [""; 0]);
        assert_eq!(named(&names, "beslag-vrij; “rol” en/of nazorg"), names);
    }

    #[test]
    fn the_longest_of_several_is_the_one() {
        let names = ["schuldregeling", "schuldregeling zonder afloscapaciteit", "afloscapaciteit"];
        let text = "Een schuldregeling zonder afloscapaciteit is een schuldregeling zonder bod.";
        assert_eq!(named(&names, text), [names[1], names[0]]);
        assert_eq!(named(&["BKR", "BKR-registratie"], "BKR-registraties"), ["BKR-registraties"]);
    }

    #[test]
    fn accents_do_not_count_however_they_are_written() {
        let names = ["coördinerende deurwaarder"];
        for text in [
            "coördinerende deurwaarders",
            "co\u{f6}rdinerende deurwaarder",
            "coo\u{308}rdinerende deurwaarder",
            "Coordinerende deurwaarder",
        ] {
            assert_eq!(named(&names, text), [text]);
        }
        assert_eq!(named(&["rol"], "ro\u{308}l e\u{301}rol"), ["ro\u{308}l"]);
    }

    #[test]
    fn an_address_is_left_alone() {
        let names = ["Geldfit", "routekaart"];
        assert_eq!(
            named(&names, "geldfit.nl https://vng.nl/routekaart routekaart@vng.nl"),
            [""; 0]
        );
        assert_eq!(named(&names, "Geldfit. Een routekaart/wegwijzer."), ["Geldfit", "routekaart"]);
    }
}
