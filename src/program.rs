//! The app in the terminal: the model, the colours it is drawn in, and whether it has to be drawn.

use std::process::ExitCode;

use ratatui::Frame;

use crate::app::{self, Effect, Event, Look, Model, Size, ThemeName};
use crate::cli::{self, Start};
use crate::shell::{self, Environment};
use crate::view;
use crate::view::theme::{Depth, Theme};

/// What the terminal is taken for until it tells its size.
const UNKNOWN: Size = Size { width: 80, height: 24 };

struct Program {
    model: Model,
    depth: Depth,
    changed: bool,
    /// What is asked of the world with the first event.
    first: Vec<Effect>,
}

/// Opens the app, and stays until the person leaves.
pub(crate) fn open(start: Start) -> ExitCode {
    let language = start.language;
    let environment = Environment::read();
    let asked = start.theme.or(environment.is_colourless().then_some(ThemeName::Mono));
    let theme = asked.unwrap_or_default();
    let look = Look { theme, chosen: asked.is_some(), ascii: start.ascii };
    let mut model = Model::new(start.roadmap, language, look, UNKNOWN);
    if let Some(notice) = start.notices.into_iter().next() {
        model.tell(notice.title);
    }
    model.state.mouse = start.mouse;
    let first = if start.mouse { vec![Effect::Mouse(true)] } else { Vec::new() };
    let mut program = Program { model, depth: environment.depth(), changed: true, first };
    match shell::run(&mut program, start.data, language) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            cli::report(&error, language);
            ExitCode::FAILURE
        }
    }
}

impl shell::App for Program {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        let response = app::handle(&mut self.model, &event);
        self.changed |= response.changed;
        let mut effects = std::mem::take(&mut self.first);
        effects.extend(response.effects);
        effects
    }

    fn draw(&self, frame: &mut Frame) {
        let theme = Theme::new(self.model.state.look.theme, self.depth);
        view::draw(&self.model, &theme, frame);
    }

    fn changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    fn follows_background(&self) -> bool {
        !self.model.state.look.chosen
    }
}
