//! What reaches the program, and what it asks of the world.

use std::path::PathBuf;
use std::time::Duration;

use super::{Action, Key};
use crate::workspace::{Version, Workspace};

/// Where on the screen, in columns and rows from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The column.
    pub x: u16,
    /// The row.
    pub y: u16,
}

/// How large the screen is, in columns and rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The number of columns.
    pub width: u16,
    /// The number of rows.
    pub height: u16,
}

/// Something that happened outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// A key went down.
    Pressed(Key),
    /// This was asked for by its name or number, without a key.
    Asked(Action),
    /// The left button was clicked.
    Clicked(Spot),
    /// The wheel was turned, up or down.
    Wheeled {
        /// Where the pointer was.
        spot: Spot,
        /// Away from the person, towards the start of the text.
        up: bool,
    },
    /// Text was pasted, as the terminal gave it.
    Pasted(String),
    /// The window has another size.
    Resized(Size),
    /// The terminal told whether its background is light.
    Background {
        /// Whether dark text belongs on it.
        light: bool,
    },
    /// Other programs wrote this in the workspace, of this person or of others.
    Arrived(Workspace),
    /// Something that was asked for is done, or failed.
    Finished(Outcome),
    /// The time that was asked for with [`Effect::RemindIn`] has passed.
    Reminded,
    /// Something about the person's files that they should know, in a sentence.
    Told(String),
}

/// Something to be done outside. Nothing of it happens in the core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave the program.
    Quit,
    /// Put the program in the background of the shell, until it is called back.
    Suspend,
    /// Open an address in the browser; only http and https reach this.
    Open(String),
    /// Put a text on the clipboard.
    Copy(String),
    /// Store these versions in the workspace, safely on disk, and what could not be stored before.
    Save(Vec<Version>),
    /// Let the person change a text in their own editor.
    Edit(String),
    /// Keep a mail as a new file with this name, in the folder of the person's data.
    SaveMail {
        /// The name, without what comes behind the dot.
        name: String,
        /// What it holds.
        text: String,
    },
    /// Write a file, whole or not at all.
    Write {
        /// Where.
        path: PathBuf,
        /// What it holds.
        bytes: Vec<u8>,
        /// Whether it may take the place of one that is there.
        over: bool,
    },
    /// Open an address in the mail program; only `mailto:` reaches this.
    Mail(String),
    /// Let the terminal report the mouse, or give the mouse back to the terminal.
    Mouse(bool),
    /// Send one [`Event::Reminded`] after this time, or at the moment asked for before if that is
    /// sooner.
    RemindIn(Duration),
}

/// How an [`Effect`] ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The address was handed to the browser.
    Opened,
    /// There is no browser here, or it did not start.
    NotOpened,
    /// The text was handed to the terminal's clipboard.
    Copied,
    /// The terminal did not take the text.
    NotCopied,
    /// The person changed a text in their own editor; this is what it became.
    Edited(String),
    /// They have no editor that could be opened, or it failed.
    NotEdited,
    /// What had to be stored is safely on disk.
    Saved,
    /// The mail is in a file.
    MailSaved {
        /// What the file is called.
        name: String,
        /// In which folder it is.
        folder: String,
    },
    /// The mail is in no file; why, and what to do about it.
    MailNotSaved(String),
    /// The file is written; this is its whole path.
    Written(String),
    /// Nothing was written, for there is such a file.
    FileExists,
    /// Nothing was written; why, and what to do about it.
    NotWritten(String),
    /// The mail was handed to the mail program.
    MailOpened,
    /// There is no mail program here, or it did not start.
    MailNotOpened,
    /// It is not on disk; why, and what to do about it. It is kept, and tried again.
    NotSaved(String),
}
