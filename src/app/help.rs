//! The help: every key of a scope from the key table, and what the signs on the screen mean.

use super::keymap;
use super::{Here, Model, Overlay, Scope, Size, Taken, list};
use crate::layout;
use crate::page::{Block, Page, Span};
use crate::texts::Texts;

/// The help for a scope.
#[must_use]
pub fn page(scope: Scope, texts: &Texts) -> Page {
    let paragraph = |text: &str| Block::Paragraph(vec![Span::quiet(text)]);
    let mut blocks =
        vec![paragraph(texts.notice.welcome), paragraph(texts.notice.guide), Block::Blank];
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

/// What the help does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    let (texts, size) = (model.texts, model.state.size);
    let page = usize::from(layout::overlay_text(size).height);
    let Some(Overlay::Help { scope, scroll }) = model.state.overlays.top_mut() else { return None };
    let last = last_scroll(*scope, texts, size);
    *scroll = list::moved(here, *scroll, last + 1, page)?;
    Some(Vec::new())
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
