//! What is told: after each line what changed, and on request what there is.

use super::offer::{asks_picture, help};
use super::plain::{self, plain};
use super::typed::{Meant, meant};
use super::{AT_ONCE, Seen, seen, workshop};
use crate::app::{Action, Event, Model, Scope};

/// What a typed line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// These events.
    Events(Vec<Event>),
    /// The report in a file, in the format of this word; empty for the usual one.
    Report(String),
}

/// Remembers what was told, so that only what is new is told.
#[derive(Debug, Default)]
pub struct Teller {
    /// The place that was told last.
    place: String,
    /// The list that was told last.
    of: String,
    /// The list of the page below what lies over it.
    below: String,
    /// The first choice that was told last.
    from: usize,
    /// How much of the text was read.
    read: usize,
    /// Whether 'more' is more of the text, and not of the list.
    reads: bool,
    /// What is to be said whatever changes.
    aside: Vec<String>,
    /// Whether something was asked of the program since the last words.
    acted: bool,
    /// What was told to have happened.
    notice: Option<String>,
    /// What the tour said last.
    lesson: Option<String>,
}

impl Teller {
    /// What is told first.
    #[must_use]
    pub fn welcome(&mut self, model: &Model) -> Vec<String> {
        let mut told = vec![model.texts.linear.welcome.to_owned()];
        told.extend(self.say(model));
        told
    }

    /// What stands before what is typed.
    #[must_use]
    pub fn prompt(&self, model: &Model) -> &'static str {
        let words = &model.texts.linear;
        let is_text = match model.scope() {
            Scope::Editor | Scope::Remark | Scope::Capture | Scope::Narrow => true,
            Scope::Form => model.form().is_some_and(|form| form.field(form.row).is_some()),
            Scope::Grid
            | Scope::List
            | Scope::Detail
            | Scope::Sheets
            | Scope::Page
            | Scope::Glossary
            | Scope::Finder
            | Scope::Saved
            | Scope::Scan
            | Scope::Filter
            | Scope::Palette
            | Scope::Help
            | Scope::Mail
            | Scope::Export
            | Scope::Plan
            | Scope::Stage
            | Scope::Rating
            | Scope::Voting
            | Scope::Steps
            | Scope::Notes
            | Scope::Past
            | Scope::Outcome
            | Scope::Ended
            | Scope::Compared
            | Scope::Tour => false,
        };
        if is_text { words.prompt_text } else { words.prompt }
    }

    /// Takes a line, and gives what it asks for. What can be said at once is said with the rest.
    pub fn take(&mut self, model: &Model, line: &str) -> Asked {
        let here = seen(model, self.from);
        let words = &model.texts.linear;
        match meant(model, &here, line) {
            Meant::Where => {
                self.aside.push(here.place);
                self.aside.extend(lesson(model));
            }
            Meant::More if self.reads => self.read_on(model, &here, false),
            Meant::More => self.list_on(model, &here),
            Meant::List if here.choices.is_empty() => self.aside.push(here.place),
            Meant::List => self.list(model, 0),
            Meant::Read { whole } => {
                self.read = 0;
                self.read_on(model, &here, whole);
            }
            Meant::Help => {
                self.aside.extend(help(model));
                // The last lesson of the tour waits until the help is there.
                if model.state.tour.is_some() && !model.scope().is_typed_in() {
                    return Asked::Events(vec![Event::Asked(Action::Help)]);
                }
            }
            Meant::Clock => return self.clock(),
            Meant::Report(format) => {
                self.acted = true;
                return Asked::Report(format);
            }
            Meant::NoNumber(number) => {
                self.aside.push((words.no_number)(number, here.choices.len()));
            }
            Meant::NoBack => self.aside.push(words.no_back.to_owned()),
            Meant::NotHere(typed) => self.aside.push((words.not_here)(&typed)),
            Meant::Done(events) if events.iter().any(asks_picture) => {
                self.aside.push(words.picture_only.to_owned());
            }
            Meant::Done(events) => {
                self.acted = true;
                return Asked::Events(events);
            }
        }
        Asked::Events(Vec::new())
    }

    /// The clock goes on while nobody types, so the program looks at it first.
    fn clock(&mut self) -> Asked {
        self.aside.push(String::new());
        Asked::Events(vec![Event::Reminded])
    }

    /// What there is to say now: what was asked for, what just happened, and what changed.
    pub fn say(&mut self, model: &Model) -> Vec<String> {
        let mut told = std::mem::take(&mut self.aside);
        for line in told.iter_mut().filter(|line| line.is_empty()) {
            *line = workshop::clock(model);
        }
        let acted = std::mem::take(&mut self.acted);
        let notice = model.state.notice.clone();
        told.extend(notice.clone().filter(|_| acted || notice != self.notice));
        self.notice = notice;
        let now = seen(model, 0);
        let is_page = model.state.overlays.is_empty();
        let is_known = now.of == self.of || (is_page && now.of == self.below);
        if !is_known {
            self.arrive(model, &now, &mut told);
        } else if now.of != self.of || now.place != self.place {
            told.push(now.place.clone());
        } else if acted && told.is_empty() && self.lesson == lesson(model) {
            told.push(model.texts.linear.nothing_changed.to_owned());
        }
        if is_page {
            self.below.clone_from(&now.of);
        }
        (self.place, self.of) = (now.place, now.of);
        self.teach(model, &mut told);
        let words = &model.texts.linear;
        told.iter().map(|line| plain(line, words)).filter(|line| !line.is_empty()).collect()
    }

    /// Tells the step of the tour when it is another one.
    fn teach(&mut self, model: &Model, told: &mut Vec<String>) {
        let lesson = lesson(model);
        if self.lesson != lesson {
            told.extend(lesson.clone());
            self.lesson = lesson;
        }
    }

    /// What is told of a screen when one comes there.
    fn arrive(&mut self, model: &Model, now: &Seen, told: &mut Vec<String>) {
        let words = &model.texts.linear;
        self.read = 0;
        self.reads = now.choices.is_empty();
        told.push(now.place.clone());
        if !now.text.is_empty() {
            told.push((words.text_here)(now.text.len()));
        }
        self.list(model, now.chosen / AT_ONCE * AT_ONCE);
        told.append(&mut self.aside);
        told.extend(Some(now.hint.clone()).filter(|hint| !hint.is_empty()));
    }

    /// Tells the choices from this one on, as many as at once.
    fn list(&mut self, model: &Model, from: usize) {
        let now = seen(model, from);
        (self.from, self.reads) = (from, now.choices.is_empty());
        let shown = now.choices.iter().enumerate().skip(from).take(AT_ONCE);
        let lines = shown.map(|(place, choice)| format!("{}. {}", place + 1, choice.text));
        self.aside.extend(lines);
        let left = now.choices.len().saturating_sub(from + AT_ONCE);
        if left > 0 {
            self.aside.push((model.texts.linear.more_choices)(left));
        }
    }

    /// Goes on with the list; after its end it tells where one is.
    fn list_on(&mut self, model: &Model, here: &Seen) {
        if self.from + AT_ONCE < here.choices.len() {
            self.list(model, self.from + AT_ONCE);
        } else {
            self.aside.push(here.place.clone());
        }
    }

    /// Reads on in the text, a part or the whole of it.
    fn read_on(&mut self, model: &Model, here: &Seen, whole: bool) {
        let words = &model.texts.linear;
        let count = if whole { here.text.len() } else { AT_ONCE };
        let part = here.text.iter().skip(self.read).take(count);
        self.aside.extend(part.cloned());
        self.read = (self.read + count).min(here.text.len());
        let left = here.text.len() - self.read;
        self.reads = left > 0;
        self.aside.push(match (here.text.is_empty(), left) {
            (true, _) => words.no_text.to_owned(),
            (false, 0) => words.text_end.to_owned(),
            (false, left) => (words.more_text)(left),
        });
    }
}

/// What the tour asks now, and which step that is.
fn lesson(model: &Model) -> Option<String> {
    let (tour, texts) = (model.state.tour?, &model.texts.tour);
    let (step, of) = tour.place();
    let place = if tour.is_over() { texts.done.to_owned() } else { (texts.place)(step, of) };
    let says = plain::lines(&model.tour_page(), &model.texts.linear).join(" ");
    Some(format!("{place}. {says}"))
}
