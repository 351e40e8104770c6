//! Text that can be read aloud: signs as words or as what stands on every keyboard, and a page as a
//! line a paragraph.

use crate::app::Key;
use crate::data::is_hidden;
use crate::page::{Block, Page, Span, Tone};
use crate::texts::{LinearTexts, Texts};

/// Signs, and what is written for them.
const SIGNS: &[(&str, &str)] = &[
    (" · ", ", "),
    (" › ", ", "),
    ("· ", ""),
    ("…", "..."),
    ("“", "\""),
    ("”", "\""),
    ("„", "\""),
    ("‘", "'"),
    ("’", "'"),
    ("‹", "("),
    ("›", ")"),
    (" – ", ", "),
    (" — ", ", "),
    ("–", "-"),
    ("—", "-"),
    ("\u{a0}", " "),
    (" → ", ", "),
    // A sentence that ends in a question needs no point of ours.
    ("?.", "?"),
];

/// A text on one line, without what cannot be read aloud.
pub(super) fn plain(text: &str, words: &LinearTexts) -> String {
    let own = [("★", words.bookmark_sign), ("✎", words.note_sign)];
    let mut line = text.replace(['\n', '\r', '\t'], " ");
    for (sign, written) in SIGNS.iter().chain(&own) {
        line = line.replace(sign, written);
    }
    line.retain(|letter| !is_hidden(letter) && !is_drawn(letter));
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether it is an arrow, a line, a block or another shape: what such a sign says stands beside it
/// in words.
const fn is_drawn(letter: char) -> bool {
    matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '‖')
}

/// A key as it is said: an arrow by its direction.
pub(super) fn key(texts: &Texts, key: Key) -> String {
    texts.linear.arrow(key).map_or_else(|| texts.key(key), str::to_owned)
}

/// A page as lines: a paragraph, a heading, a source each.
pub(super) fn lines(page: &Page, words: &LinearTexts) -> Vec<String> {
    let told = page.blocks.iter().filter_map(|block| told(block, words));
    told.map(|line| plain(&line, words)).filter(|line| !line.is_empty()).collect()
}

fn told(block: &Block, words: &LinearTexts) -> Option<String> {
    Some(match block {
        Block::Blank | Block::Rule => return None,
        Block::Heading(spans) => format!("{}: {}", words.heading, text(spans)),
        Block::Paragraph(spans) | Block::Item { spans, .. } => {
            spans.iter().map(|span| with_keys(span, words)).collect()
        }
        Block::Source { mark, spans } => format!("{} {}", mark.trim(), text(spans)),
        Block::Field { label, spans } => format!("{}: {}", by_name(label, words), text(spans)),
        Block::Entry { spans, aside } if aside.is_empty() => text(spans),
        Block::Entry { spans, aside } => format!("{}, {aside}", text(spans)),
        Block::Bar(bar) => format!("{}: {}", bar.label, bar.value),
    })
}

fn with_keys(span: &Span, words: &LinearTexts) -> String {
    if span.tone == Tone::Key { by_name(&span.text, words) } else { span.text.clone() }
}

/// Keys as they are said: an arrow by its direction.
fn by_name(keys: &str, words: &LinearTexts) -> String {
    let arrows = ["←", "→", "↑", "↓"].into_iter().zip(words.arrows);
    arrows.fold(keys.to_owned(), |keys, (arrow, name)| keys.replace(arrow, name))
}

/// The text of a row of spans.
pub(super) fn text(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}
