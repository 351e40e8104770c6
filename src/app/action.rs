//! What a person can ask for. Small and `Copy`, so that a table can hold them and a test can throw
//! any sequence of them at the program.

use super::{Edit, Lead, Mailing, TourMove, Writing};
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

/// What means something else in every part of the screen: the one that has the focus decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    /// Walk, choose or read on in a direction.
    Move(Towards),
    /// Leap through a list or a text.
    Leap(Leap),
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
    /// Take what is chosen in or out.
    Toggle,
    /// Another order of the list.
    Sort,
}

/// What a person asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Something that the part of the screen with the focus knows.
    Here(Here),
    /// Go to a milestone.
    Milestone(MilestoneId),
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
    /// Take every wish out of the filter.
    ClearFilter,
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
    /// To the workshop, or what leading one asks for.
    Workshop(Lead),
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
    /// To the form: for the initiative of one's own that one is at, else for a new one.
    Submit,
    /// Keep what the form says.
    Save,
    /// Remove the initiative whose form this is.
    Withdraw,
    /// See the mail about an initiative of one's own, or do something with it.
    Mail(Mailing),
    /// Choose a document to hand to others.
    Export,
    /// Write it over the file that is there.
    Overwrite,
    /// Other colours.
    Theme,
    /// Let the mouse take part, or not.
    Mouse,
    /// Show or leave the palette.
    Palette,
    /// Show or leave the help.
    Help,
    /// To the guide, at the chapter about where one is, or back from it.
    Guide,
    /// Begin the tour, or what it is asked.
    Tour(TourMove),
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
            Self::Here(Here::Move(_) | Here::Leap(_))
                | Self::Edit(_)
                | Self::Write(Writing::NewLine)
                | Self::Tour(TourMove::Back | TourMove::Skip | TourMove::Leave)
                | Self::Palette
        )
    }
}
