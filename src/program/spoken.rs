//! The app without a picture: the model, and what was told of it.

use crate::app::{self, Effect, Event, Model};
use crate::domain::Filter;
use crate::export::{self, Format, Material, Selection, What};
use crate::linear::{Asked, Teller};
use crate::shell::store::clock;
use crate::shell::{Lines, Wanted};
use crate::texts::Language;
use crate::workspace::Stamp;

/// In which folder of the person's data a report comes.
const FOLDER: &str = "export";

pub(super) struct Spoken {
    model: Model,
    teller: Teller,
    /// What is asked of the world with the first event.
    first: Vec<Effect>,
    /// Whether the welcome was told.
    welcomed: bool,
}

impl Spoken {
    pub(super) fn new(model: Model, first: Vec<Effect>) -> Self {
        Self { model, teller: Teller::default(), first, welcomed: false }
    }

    /// The report as a file, in the format of this word.
    fn report(&self, word: &str) -> Wanted {
        let word = if word.is_empty() { Format::Word.id() } else { word };
        let words = &self.model.texts.linear;
        let Some(format) = Format::ALL.into_iter().find(|format| format.id() == word) else {
            let all = Format::ALL.map(Format::id).join(", ");
            return Wanted::Events(vec![Event::Told((words.no_format)(&all))]);
        };
        match export::bytes(format, What::Report, &self.material()) {
            Ok(bytes) => Wanted::File {
                folder: FOLDER,
                name: export::file_name(format, What::Report, &self.material()),
                bytes,
                told: words.report_kept,
            },
            Err(error) => Wanted::Events(vec![Event::Told(error.to_string())]),
        }
    }

    fn material(&self) -> Material<'_> {
        let kept = self.model.notebook.kept();
        let now = Stamp { millis: self.model.notebook.now, count: 0 };
        let roles = self.model.state.filter.roles;
        Material {
            roadmap: &self.model.roadmap,
            kept,
            name: &self.model.notebook.name,
            selection: Selection {
                filter: Filter { roles, ..Filter::default() },
                ..Selection::default()
            },
            day: kept.day(now).unwrap_or(self.model.roadmap.about.checked),
            texts: self.model.texts,
        }
    }
}

impl Lines for Spoken {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        self.model.notebook.now = clock::now();
        let mut effects = std::mem::take(&mut self.first);
        effects.extend(app::handle(&mut self.model, &event).effects);
        effects
    }

    fn typed(&mut self, line: &str) -> Wanted {
        self.model.notebook.now = clock::now();
        match self.teller.take(&self.model, line) {
            Asked::Events(events) => Wanted::Events(events),
            Asked::Report(word) => self.report(&word),
        }
    }

    fn say(&mut self) -> Vec<String> {
        if std::mem::replace(&mut self.welcomed, true) {
            self.teller.say(&self.model)
        } else {
            self.teller.welcome(&self.model)
        }
    }

    fn prompt(&self) -> &'static str {
        self.teller.prompt(&self.model)
    }

    fn language(&self) -> Language {
        self.model.texts.language
    }
}
