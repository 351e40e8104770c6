//! A conversation with the program, without a terminal.

use jiff::tz::TimeZone;
use routekaart::app::{Effect, Event, Look, Model, Outcome, State, handle};
use routekaart::linear::{Asked, ENDLESS, Teller};
use routekaart::texts::Language;
use routekaart::workspace::{Workspace, WriterId};

use crate::support;

/// The program, and what it was asked of the world.
pub(crate) struct Talk {
    pub(crate) model: Model,
    pub(crate) effects: Vec<Effect>,
    teller: Teller,
}

impl Talk {
    /// The program as it starts, after its first words.
    pub(crate) fn new(language: Language) -> Self {
        let look = Look { ascii: true, ..Look::default() };
        let model = Model::new(support::roadmap(), language, look, ENDLESS);
        let mut talk = Self { model, effects: Vec::new(), teller: Teller::default() };
        let _ = talk.teller.welcome(&talk.model);
        talk
    }

    /// Types a line, and gives what is said.
    pub(crate) fn line(&mut self, line: &str) -> Vec<String> {
        let mut waiting = match self.teller.take(&self.model, line) {
            Asked::Events(events) => events,
            Asked::Report(format) => vec![Event::Told(format!("report {format}"))],
        };
        waiting.reverse();
        while let Some(event) = waiting.pop() {
            for effect in handle(&mut self.model, &event).effects {
                if matches!(effect, Effect::Save(_)) {
                    waiting.push(Event::Finished(Outcome::Saved));
                }
                self.effects.push(effect);
            }
        }
        self.teller.say(&self.model)
    }

    /// As it was at this state, with nothing kept and nothing told yet.
    pub(crate) fn again(&mut self, state: &State) {
        let (nothing, me) = (Workspace::default(), WriterId::default());
        self.model.open_workspace(String::new(), nothing, me, TimeZone::UTC);
        self.model.state = state.clone();
        self.teller = Teller::default();
        let _ = self.teller.welcome(&self.model);
    }

    /// Types lines, and gives what the last of them says.
    pub(crate) fn lines(&mut self, lines: &[&str]) -> Vec<String> {
        lines.iter().map(|line| self.line(line)).last().unwrap_or_default()
    }
}
