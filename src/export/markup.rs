//! How formats escape, once. Every text has been through [`clean`] before it gets here.

use crate::data::{is_hidden, is_web_address};

/// The text without what XML does not know and what changes other text without being seen. What
/// joins or parts letters stays, for emoji and many languages are written with it.
#[must_use]
pub(super) fn clean(text: &str) -> String {
    let seen = |letter| match letter {
        '\t' => ' ',
        '\u{ad}' | '\u{200c}' | '\u{200d}' => letter,
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        _ if is_hidden(letter) => '\u{fffd}',
        _ => letter,
    };
    text.chars().map(seen).collect()
}

/// Whether this is the address of a page to which a document may lead.
#[must_use]
pub(super) fn is_page(url: &str) -> bool {
    is_web_address(url) && !url.chars().any(is_hidden)
}

/// Text as XML and HTML have it, in elements and in attributes.
///
/// ```
/// use routekaart::export::xml;
/// assert_eq!(xml("<b> & \"é\""), "&lt;b&gt; &amp; &quot;é&quot;");
/// ```
#[must_use]
pub fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// What means something within a line of Markdown.
const INLINE: &str = "\\`*_[]<>|~&$";

/// What stands unseen between an @ and a name, so that no forge calls whoever is called that.
const NOBODY: &str = "<!-- -->";

/// Text as Markdown has it, within a line.
#[must_use]
pub(super) fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if INLINE.contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
        let named = letters.peek().is_some_and(|next| next.is_alphanumeric());
        if letter == '@' && named && !before.is_alphanumeric() {
            escaped.push_str(NOBODY);
        }
        before = letter;
    }
    escaped
}

/// A whole line of Markdown that is running text, whatever it begins with.
#[must_use]
pub(super) fn markdown_line(line: &str) -> String {
    let line = line.trim();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let after = line.chars().nth(digits);
    if digits > 0 && matches!(after, Some('.' | ')')) {
        let (number, rest) = line.split_at(digits);
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['#', '+', '-', '=', ':']) { format!("\\{line}") } else { line.to_owned() }
}

/// What a heading of Markdown can be reached by on the usual forges.
#[must_use]
pub(super) fn slug(heading: &str) -> String {
    let kept = |letter: &char| letter.is_alphanumeric() || " -_".contains(*letter);
    heading
        .to_lowercase()
        .chars()
        .filter(kept)
        .map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// The address of a page where an address may end at a space or a bracket.
#[must_use]
pub(super) fn address(url: &str) -> String {
    url.replace('<', "%3C").replace('>', "%3E").replace(' ', "%20").replace('\\', "%5C")
}

/// A text that a spreadsheet takes for a text when it reads a CSV file.
///
/// ```
/// use routekaart::export::cell;
/// assert_eq!(cell("=1+1"), "'=1+1");
/// assert_eq!(cell("1+1"), "1+1");
/// ```
#[must_use]
pub fn cell(text: &str) -> String {
    let acts = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if acts { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_text_stays_a_line_of_text() {
        for (line, written) in [
            ("# kop", "\\# kop"),
            ("12. punt", "12\\. punt"),
            ("- [ ] actie", "\\- \\[ \\] actie"),
            ("een | twee", "een \\| twee"),
            ("12.5 procent", "12\\.5 procent"),
            ("gewoon", "gewoon"),
            ("bel @jan", "bel @<!-- -->jan"),
            ("jan@vng.nl @ @", "jan@vng.nl @ @"),
        ] {
            assert_eq!(markdown_line(&markdown(line)), written);
        }
    }

    #[test]
    fn what_cannot_be_seen_is_made_visible_and_emoji_stay_whole() {
        assert_eq!(clean("a\u{0}b\u{202e}c\u{ffff}\td"), "a\u{fffd}b\u{fffd}c\u{fffd} d");
        assert_eq!(clean("👩\u{200d}👧"), "👩\u{200d}👧");
    }

    #[test]
    fn a_heading_is_reached_as_forges_do() {
        assert_eq!(slug("3 In beeld: wie, wat?"), "3-in-beeld-wie-wat");
    }
}
