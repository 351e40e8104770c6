//! The help: every key of a scope from the key table, and what the signs on the screen mean.

use super::Size;
use super::keymap::{self, Scope};
use crate::layout;
use crate::page::{Block, Page, Span};
use crate::texts::Texts;

/// The help for a scope.
#[must_use]
pub fn page(scope: Scope, texts: &Texts) -> Page {
    let paragraph = |text: &str| Block::Paragraph(vec![Span::quiet(text)]);
    let mut blocks = vec![paragraph(texts.notice.welcome), Block::Blank];
    for told in keymap::told(scope, &texts.action) {
        let keys: Vec<String> = told.all.iter().map(|&key| texts.key(key)).collect();
        let spans = vec![Span::plain(told.label)];
        let label = Span::plain(keys.join(" "));
        blocks.push(Block::Field { label: label.text, spans });
    }
    blocks.push(Block::Blank);
    blocks.extend(texts.phrase.legend.iter().map(|line| paragraph(line)));
    Page { blocks }
}

/// The last line from which the help can be seen in a window of this size, from 0.
#[must_use]
pub(super) fn last_scroll(scope: Scope, texts: &Texts, size: Size) -> usize {
    let area = layout::overlay_text(size);
    let lines = page(scope, texts).lay_out(area.width).lines.len();
    lines.saturating_sub(usize::from(area.height))
}
