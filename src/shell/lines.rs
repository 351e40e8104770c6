//! The app without a picture: a line is read, done, and what there is to say is added below it.
//! Nothing but text and line ends is ever written.

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};
use std::ops::ControlFlow;
use std::path::PathBuf;

use super::keeping::Keeping;
use super::store::Store;
use super::{mail, open, outside};
use crate::app::{Action, Effect, Event, Outcome};
use crate::error::Error;
use crate::texts::Language;

/// What is asked of the program for a line.
#[derive(Debug)]
pub enum Wanted {
    /// It takes these events.
    Events(Vec<Event>),
    /// This file is made.
    File {
        /// In which folder of the person's data.
        folder: &'static str,
        /// What it is called.
        name: String,
        /// What it holds.
        bytes: Vec<u8>,
        /// The sentence for its name and folder.
        told: fn(&str, &str) -> String,
    },
}

/// What speaks in lines.
pub trait Lines {
    /// Takes an event, and tells what is to be done outside.
    fn handle(&mut self, event: Event) -> Vec<Effect>;

    /// What a typed line asks for.
    fn typed(&mut self, line: &str) -> Wanted;

    /// What there is to say now, a line each.
    fn say(&mut self) -> Vec<String>;

    /// What stands before what is typed.
    fn prompt(&self) -> &'static str;

    /// The language in which it is to be told what went wrong.
    fn language(&self) -> Language;
}

/// Runs until the app asks to quit or there are no more lines.
///
/// # Errors
///
/// When lines cannot be read or written, or what was to be saved could not be saved to the end.
pub fn converse(
    app: &mut impl Lines,
    data: Option<PathBuf>,
    store: Option<Store>,
) -> Result<(), Error> {
    let keeping = Keeping { language: app.language(), data, store };
    let mut talk = Talk { app, keeping, reminded: false };
    let ended = talk.run().map_err(|source| Error::Output { source });
    let saved = talk.keeping.end();
    ended.and(saved)
}

struct Talk<'a, A> {
    app: &'a mut A,
    keeping: Keeping,
    /// Whether the app asked to be reminded.
    reminded: bool,
}

impl<A: Lines> Talk<'_, A> {
    fn run(&mut self) -> io::Result<()> {
        let mut input = io::stdin().lock();
        self.speak()?;
        loop {
            write(&[self.app.prompt()], "")?;
            let mut line = String::new();
            if input.read_line(&mut line)? == 0 {
                // Twice: the first time may only tell what would be lost.
                let quit = || Event::Asked(Action::Quit);
                let _ = self.deliver(vec![quit(), quit()]);
                return write(&[""], "\n");
            }
            if self.take(line.trim_end_matches(['\n', '\r'])).is_break() {
                return Ok(());
            }
            self.speak()?;
        }
    }

    /// Does what a line asks for, and what was to be done before.
    fn take(&mut self, line: &str) -> ControlFlow<()> {
        let mut events = self.keeping.fresh();
        if std::mem::take(&mut self.reminded) {
            events.push(Event::Reminded);
        }
        match self.app.typed(line) {
            Wanted::Events(wanted) => events.extend(wanted),
            Wanted::File { folder, name, bytes, told } => {
                let written = self.keeping.write_new(folder, &name, &bytes);
                events.push(Event::Told(match written {
                    Ok((name, folder)) => told(&name, &folder),
                    Err(why) => why,
                }));
            }
        }
        self.deliver(events)
    }

    fn speak(&mut self) -> io::Result<()> {
        let lines = self.app.say();
        write(&lines, "\n")
    }

    /// Hands events to the app, does what it asks for, and hands it how that ended.
    fn deliver(&mut self, events: Vec<Event>) -> ControlFlow<()> {
        let mut waiting = VecDeque::from(events);
        while let Some(event) = waiting.pop_front() {
            let mut ended = Vec::new();
            for effect in self.app.handle(event) {
                match effect {
                    Effect::Quit => return ControlFlow::Break(()),
                    Effect::Open(address) => ended.push(Event::Finished(open(&address))),
                    Effect::Mail(address) => ended.push(Event::Finished(mail(&address))),
                    // There is no clipboard without writing what is no text.
                    Effect::Copy(_) => ended.push(Event::Finished(Outcome::NotCopied)),
                    Effect::Edit(text) => {
                        let edited = outside::edit(&text).ok().flatten();
                        let outcome = edited.map_or(Outcome::NotEdited, Outcome::Edited);
                        ended.push(Event::Finished(outcome));
                    }
                    Effect::SaveMail { name, text } => {
                        ended.push(Event::Finished(self.keeping.save_mail(&name, &text)));
                    }
                    Effect::Write { path, bytes, over } => {
                        ended.push(Event::Finished(self.keeping.write(&path, &bytes, over)));
                    }
                    Effect::Save(versions) => ended.extend(self.keeping.save(&versions)),
                    Effect::RemindIn(_) => self.reminded = true,
                    // These are for a screen, and are never asked for without one.
                    Effect::Suspend | Effect::Mouse(_) => {}
                }
            }
            // What came of an event is told before the next one.
            for event in ended.into_iter().rev() {
                waiting.push_front(event);
            }
        }
        ControlFlow::Continue(())
    }
}

/// Writes lines, each with this behind it.
fn write(lines: &[impl AsRef<str>], end: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in lines {
        write!(out, "{}{end}", line.as_ref())?;
    }
    out.flush()
}
