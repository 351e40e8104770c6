//! What a person can ask for. Small and `Copy`, so that a table can hold them and a test can throw
//! any sequence of them at the program.

use super::{Edit, Writing};
use crate::domain::{Level, MilestoneId};

/// A direction on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Towards {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Left.
    Left,
    /// Right.
    Right,
}

/// A leap through a list or a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leap {
    /// A screenful towards the start.
    PageUp,
    /// A screenful towards the end.
    PageDown,
    /// To the start.
    Start,
    /// To the end.
    End,
}

/// One step along a row of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the one before.
    Previous,
    /// To the one after.
    Next,
}

/// What a person asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Walk, choose or read on in a direction.
    Move(Towards),
    /// Leap through a list or a text.
    Leap(Leap),
    /// Go to a milestone.
    Milestone(MilestoneId),
    /// To the next or previous panel, sheet or heading.
    Panel(Step),
    /// To the next or previous thing of the same kind.
    Sibling(Step),
    /// To the next or previous term in the text on the screen.
    Term(Step),
    /// Go deeper: open what is chosen, or follow the chosen link or term.
    Open,
    /// One level back, at last to the map.
    Back,
    /// To where one was before.
    HistoryBack,
    /// Undo that.
    HistoryForward,
    /// Straight to the map.
    Home,
    /// To the page of the milestone one is at.
    OpenMilestone,
    /// To the background: figures, layers, roles, contact.
    Background,
    /// To the glossary.
    Glossary,
    /// To the search.
    Search,
    /// Change what is typed, or move in it.
    Edit(Edit),
    /// Search with the filter, or without.
    Unfiltered,
    /// Another role: all, each in turn, and all again.
    CycleRole,
    /// Show or leave the filter.
    Filter,
    /// Take the chosen wish of the filter in or out.
    Toggle,
    /// Take every wish out of the filter.
    ClearFilter,
    /// Another order of the list.
    Sort,
    /// Open the chosen source in the browser.
    OpenSource,
    /// Copy the address of the chosen source.
    CopySource,
    /// Mark what one is at, or take the mark away.
    Bookmark,
    /// Write a note about what one is at, or go on with it.
    Note,
    /// Write another note about it.
    NewNote,
    /// Write a note in one's own editor.
    NoteOutside,
    /// Change the note that is being written.
    Write(Writing),
    /// To what was kept.
    Saved,
    /// Type the words that what was kept must have.
    Narrow,
    /// Remove the chosen one of what was kept.
    Remove,
    /// To the self-scan.
    Scan,
    /// Score the chosen item, and go on to the next.
    Score(Level),
    /// Take the score of the chosen item away.
    Unscore,
    /// List gaps only, or everything.
    Gaps,
    /// Write a remark about the chosen score.
    Remark,
    /// Keep what was written.
    Keep,
    /// Take back what was kept last.
    Undo,
    /// Do again what was taken back.
    Redo,
    /// Other colours.
    Theme,
    /// Let the mouse take part, or not.
    Mouse,
    /// Show or leave the palette.
    Palette,
    /// Show or leave the help.
    Help,
    /// To the shell, until called back.
    Suspend,
    /// Leave the program.
    Quit,
}

impl Action {
    /// Whether one would look for it by name. Walking, leaping and typing are what keys are for,
    /// and the palette is where one looks.
    #[must_use]
    pub const fn is_named(self) -> bool {
        !matches!(
            self,
            Self::Move(_)
                | Self::Leap(_)
                | Self::Edit(_)
                | Self::Write(Writing::NewLine)
                | Self::Palette
        )
    }
}
