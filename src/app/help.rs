//! The help: every key of a scope from the key table, and what the signs on the screen mean.

use super::words::filled;
use super::{Keymap, Model, Overlay, Scope};
use crate::page::{Block, Page, Span};
use crate::texts::Texts;

/// The help for a scope.
#[must_use]
pub fn page(scope: Scope, texts: &Texts, keymap: &Keymap) -> Page {
    let paragraph =
        |text: &'static str| Block::Paragraph(vec![Span::quiet(filled(text, texts, keymap))]);
    let mut blocks =
        vec![paragraph(texts.notice.welcome), paragraph(texts.notice.guide), Block::Blank];
    for told in keymap.told(scope, &texts.action) {
        let keys: Vec<String> = told.all.iter().map(|&key| texts.key(key)).collect();
        let spans = vec![Span::plain(told.label)];
        let label = Span::plain(keys.join(" "));
        blocks.push(Block::Field { label: label.text, spans });
    }
    blocks.push(Block::Blank);
    blocks.extend(texts.phrase.legend.iter().map(|line| paragraph(line)));
    Page { blocks }
}

/// Shows the help for what has the focus, or leaves it.
pub(super) fn toggle(model: &mut Model) {
    let scope = model.scope();
    let overlays = &mut model.state.overlays;
    if scope == Scope::Help {
        overlays.pop();
    } else {
        overlays.push(Overlay::Help { scope, scroll: 0 });
    }
}
