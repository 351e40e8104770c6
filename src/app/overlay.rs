//! What lies over the page: panels, one on top of the other. The keys go to the topmost, and when
//! it is closed the one below is as it was left.

use super::{
    Capture, Exporting, FilterPanel, Here, Model, Palette, Remark, Scope, Taken, help, list,
};
use crate::layout;
use crate::page::Page;
use crate::workspace::EntryId;

/// Something that lies over the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The filter.
    Filter(FilterPanel),
    /// The note that is being written.
    Editor,
    /// The palette.
    Palette(Palette),
    /// The help for a scope, from a line on.
    Help {
        /// The scope below.
        scope: Scope,
        /// The first line that is seen.
        scroll: usize,
    },
    /// A remark that is being written.
    Remark(Remark),
    /// A line of a workshop that is being captured.
    Capture(Capture),
    /// A document that is about to be written.
    Export(Exporting),
    /// The mail about an initiative of one's own, from a line on.
    Mail {
        /// Which initiative.
        of: EntryId,
        /// The first line that is seen.
        scroll: usize,
    },
}

impl Overlay {
    /// Where the keys go while this is on top.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        match self {
            Self::Filter(_) => Scope::Filter,
            Self::Editor => Scope::Editor,
            Self::Palette(_) => Scope::Palette,
            Self::Help { .. } => Scope::Help,
            Self::Remark(_) => Scope::Remark,
            Self::Capture(_) => Scope::Capture,
            Self::Mail { .. } => Scope::Mail,
            Self::Export(_) => Scope::Export,
        }
    }

    /// The first line that is seen, of what can be scrolled.
    pub(super) fn scroll_mut(&mut self) -> Option<&mut usize> {
        match self {
            Self::Help { scroll, .. } | Self::Mail { scroll, .. } => Some(scroll),
            Self::Filter(_)
            | Self::Editor
            | Self::Palette(_)
            | Self::Remark(_)
            | Self::Export(_)
            | Self::Capture(_) => None,
        }
    }
}

impl Model {
    /// The page that an overlay shows, when it is no more than a page.
    #[must_use]
    pub fn page_over(&self, overlay: &Overlay) -> Option<Page> {
        match *overlay {
            Overlay::Help { scope, .. } => Some(help::page(scope, self.texts, &self.keymap)),
            Overlay::Mail { of, .. } => Some(self.letter(of)),
            Overlay::Filter(_)
            | Overlay::Editor
            | Overlay::Palette(_)
            | Overlay::Remark(_)
            | Overlay::Export(_)
            | Overlay::Capture(_) => None,
        }
    }

    /// The last line from which an overlay can be seen, from 0.
    pub(super) fn last_scroll(&self, overlay: &Overlay) -> usize {
        let Some(page) = self.page_over(overlay) else { return 0 };
        let area = layout::overlay_text(self.state.size);
        page.lay_out(area.width).lines.len().saturating_sub(usize::from(area.height))
    }
}

/// Scrolls the page that lies on top, as an action says.
pub(super) fn scroll(model: &mut Model, here: Here) -> Taken {
    let last = model.last_scroll(model.state.overlays.top()?);
    let page = usize::from(layout::overlay_text(model.state.size).height);
    let scroll = model.state.overlays.top_mut()?.scroll_mut()?;
    *scroll = list::moved(here, *scroll, last + 1, page)?;
    Some(Vec::new())
}

/// All that lies over the page, from the bottom up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlays(Vec<Overlay>);

impl Overlays {
    /// What has the focus, if anything lies over the page.
    #[must_use]
    pub fn top(&self) -> Option<&Overlay> {
        self.0.last()
    }

    /// All of them, from the bottom up.
    pub fn iter(&self) -> impl Iterator<Item = &Overlay> {
        self.0.iter()
    }

    /// Whether nothing lies over the page.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn top_mut(&mut self) -> Option<&mut Overlay> {
        self.0.last_mut()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Overlay> {
        self.0.iter_mut()
    }

    pub(super) fn push(&mut self, overlay: Overlay) {
        self.0.push(overlay);
    }

    /// Takes the note away, wherever it lies, when it is no longer being written.
    pub(super) fn without_editor(mut self) -> Self {
        self.0.retain(|overlay| *overlay != Overlay::Editor);
        self
    }

    pub(super) fn pop(&mut self) -> Option<Overlay> {
        self.0.pop()
    }
}
