//! The world: the loop, the terminal, the keys, the files. Nothing is decided here; a choice found
//! in this folder belongs in `app`.
//!
//! # Decisions
//!
//! 2026-11: the loop waits for the terminal. A change in a shared folder wakes it by way of the
//! terminal (`wake`), and only an app that has something to do soon makes it wait less long. No
//! timer and no poll, so that an idle program costs nothing; what came together (a held key, a paste without marks) is handled
//! together and drawn once.
//!
//! 2026-11: crossterm with `use-dev-tty`, which waits with `poll` instead of `epoll`. The other way
//! reads 1,024 bytes and then waits for something new, so that the rest of a long burst without
//! paste marks stays away until the next key (crossterm #1057). It costs one small package.

mod answer;
mod environment;
pub mod files;
mod input;
mod keeping;
mod lines;
mod outside;
mod pen;
pub mod progress;
mod quiet;
mod signals;
pub mod store;
mod terminal;
mod wake;

use std::collections::VecDeque;
use std::io;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crossterm::event::{poll, read};
use ratatui::Frame;

use crate::app::{Effect, Event, Outcome};
use crate::error::Error;
use crate::texts::Language;

use answer::Answer;
pub use environment::Environment;
use keeping::Keeping;
pub use lines::{Lines, Wanted, converse};
use store::Store;
use terminal::Screen;
use wake::Wake;

/// After so many events something is drawn even when more wait.
const TOGETHER: usize = 64;

/// As little as crossterm takes for a look whether there is more: with nothing at all it does not
/// even look.
const AT_ONCE: Duration = Duration::from_micros(2);

/// What runs in the terminal.
pub trait App {
    /// Takes an event, and tells what is to be done outside.
    fn handle(&mut self, event: Event) -> Vec<Effect>;

    /// Draws everything.
    fn draw(&self, frame: &mut Frame);

    /// Whether there is something to draw since this was last asked.
    fn changed(&mut self) -> bool;

    /// The language in which it is to be told what went wrong.
    fn language(&self) -> Language;

    /// Whether it matters what the terminal's background is: no, when a theme was chosen.
    fn follows_background(&self) -> bool;
}

/// Runs until the app asks to quit. What it saves goes to the store, and mails go into the
/// folder `data`; without one nothing can be saved.
///
/// # Errors
///
/// When there is no terminal, or it is gone, or what was to be saved could not be saved to the end.
pub fn run(app: &mut impl App, data: Option<PathBuf>, store: Option<Store>) -> Result<(), Error> {
    let screen = Screen::enter()?;
    let environment = Environment::read();
    let keeping = Keeping { language: app.language(), data, store };
    let mut shell = Shell { screen, app, environment, keeping, wake: Wake::default(), due: None };
    let ended = shell.run().map_err(|source| Error::Terminal { source });
    let saved = shell.keeping.end();
    ended.and(saved)
}

struct Shell<'a, A> {
    screen: Screen,
    app: &'a mut A,
    environment: Environment,
    keeping: Keeping,
    wake: Wake,
    /// When the app asked to be reminded.
    due: Option<Instant>,
}

impl<A: App> Shell<'_, A> {
    fn run(&mut self) -> io::Result<()> {
        if self.deliver(Event::Resized(self.screen.size()))?.is_break() {
            return Ok(());
        }
        self.app.changed();
        self.draw()?;
        if self.app.follows_background() && self.environment.may_ask_background() {
            self.screen.ask_background()?;
        }
        if self.catch_up()?.is_break() {
            return Ok(());
        }
        if let Some(store) = &mut self.keeping.store {
            store.watch(self.wake.caller());
        }
        let mut answer = Answer::default();
        let mut events = Vec::new();
        loop {
            if self.app.changed() || self.screen.is_stale() {
                self.draw()?;
            }
            wait(self.due, &mut answer, &mut events)?;
            self.heed(&mut events);
            for event in events.drain(..) {
                if self.deliver(event)?.is_break() {
                    return Ok(());
                }
            }
        }
    }

    /// Adds what does not come from the terminal: changes of others, and what the app asked for.
    fn heed(&mut self, events: &mut Vec<Event>) {
        if self.wake.take() {
            let size = self.screen.size();
            events.retain(|event| !wake::is_call(event, size));
            events.extend(self.keeping.fresh());
        }
        if self.due.is_some_and(|due| due <= Instant::now()) {
            self.due = None;
            events.push(Event::Reminded);
        }
    }

    fn draw(&mut self) -> io::Result<()> {
        let Self { screen, app, .. } = self;
        screen.draw(|frame| app.draw(frame))
    }

    /// Notices a size that changed before anyone listened: crossterm starts with its first call.
    fn catch_up(&mut self) -> io::Result<ControlFlow<()>> {
        poll(AT_ONCE)?;
        let size = terminal::measure()?;
        if size == self.screen.size() {
            return Ok(ControlFlow::Continue(()));
        }
        self.deliver(Event::Resized(size))
    }

    /// Hands an event to the app, does what it asks for, and hands it how that ended.
    fn deliver(&mut self, event: Event) -> io::Result<ControlFlow<()>> {
        let mut waiting = VecDeque::from([event]);
        while let Some(event) = waiting.pop_front() {
            if let Event::Resized(size) = event {
                self.screen.resized(size);
            }
            for effect in self.app.handle(event) {
                match effect {
                    Effect::Quit => return Ok(ControlFlow::Break(())),
                    Effect::Suspend => {
                        waiting.push_back(Event::Resized(self.screen.suspend()?));
                    }
                    Effect::Open(address) => waiting.push_back(Event::Finished(open(&address))),
                    Effect::Copy(text) => waiting.push_back(Event::Finished(self.copy(&text))),
                    Effect::Edit(text) => {
                        let (edited, size) = self.screen.away(|| outside::edit(&text))?;
                        let outcome = edited.ok().flatten();
                        let outcome = outcome.map_or(Outcome::NotEdited, Outcome::Edited);
                        waiting.extend([Event::Resized(size), Event::Finished(outcome)]);
                    }
                    Effect::SaveMail { name, text } => {
                        waiting.push_back(Event::Finished(self.keeping.save_mail(&name, &text)));
                    }
                    Effect::Write { path, bytes, over } => {
                        waiting.push_back(Event::Finished(self.keeping.write(&path, &bytes, over)));
                    }
                    Effect::Mail(address) => waiting.push_back(Event::Finished(mail(&address))),
                    Effect::Mouse(on) => self.screen.mouse(on)?,
                    Effect::Save(versions) => waiting.extend(self.keeping.save(&versions)),
                    Effect::RemindIn(time) => {
                        let due = Instant::now() + time;
                        self.due = Some(self.due.map_or(due, |sooner| sooner.min(due)));
                    }
                }
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    fn copy(&mut self, text: &str) -> Outcome {
        if self.environment.may_copy() && self.screen.copy(text) {
            Outcome::Copied
        } else {
            Outcome::NotCopied
        }
    }
}

/// Waits for an event and takes what came with it, or until there is something else to do.
fn wait(due: Option<Instant>, answer: &mut Answer, events: &mut Vec<Event>) -> io::Result<()> {
    if let Some(due) = due
        && !poll(due.saturating_duration_since(Instant::now()).max(AT_ONCE))?
    {
        return Ok(());
    }
    for taken in 0..TOGETHER {
        if taken > 0 && !poll(AT_ONCE)? {
            break;
        }
        if let Some(event) = input::event(read()?) {
            answer.take(event, events);
        }
    }
    Ok(())
}

/// Hands an address to the browser. The browser is on its own: what it prints is dropped, and
/// nobody waits for it.
fn open(address: &str) -> Outcome {
    let web = address.starts_with("https://") || address.starts_with("http://");
    if web && open::that_detached(address).is_ok() { Outcome::Opened } else { Outcome::NotOpened }
}

/// Hands a mail to the mail program, in the same way.
fn mail(address: &str) -> Outcome {
    if address.starts_with("mailto:") && open::that_detached(address).is_ok() {
        Outcome::MailOpened
    } else {
        Outcome::MailNotOpened
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_are_opened() {
        for address in ["file:///etc/passwd", "mailto:a@b.nl", "", "--help", "/bin/sh", "https:"] {
            assert_eq!(open(address), Outcome::NotOpened, "{address}");
        }
    }

    #[test]
    fn only_mails_are_handed_to_the_mail_program() {
        for address in ["https://vng.nl", "file:///etc/passwd", "", "--help", "MAILTO", "mailto"] {
            assert_eq!(mail(address), Outcome::MailNotOpened, "{address}");
        }
    }
}
