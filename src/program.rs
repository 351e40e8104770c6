//! The app in the terminal: the model, the colours it is drawn in, and whether it has to be drawn.

mod spoken;

use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use jiff::tz::TimeZone;
use ratatui::Frame;

use crate::app::{self, Effect, Event, Look, Model, Size, ThemeName};
use crate::cli::{self, Opening, Start};
use crate::linear;
use crate::shell::store::{Store, clock};
use crate::shell::{self, Environment};
use crate::texts::Language;
use crate::view;
use crate::view::theme::{Depth, Theme};
use crate::workspace::WorkspaceName;
use spoken::Spoken;

/// What the terminal is taken for until it tells its size.
const UNKNOWN: Size = Size { width: 80, height: 24 };

/// How long the screen may stand still for another program that writes: what is not saved now is
/// saved a little later.
const PATIENCE: Duration = Duration::from_secs(2);

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
    let mono = environment.is_colourless().then_some(ThemeName::Mono);
    let asked = start.theme.or(mono).or(start.settings.theme);
    let theme = asked.unwrap_or_default();
    let in_lines = is_in_lines(&start, &environment);
    let look = Look { theme, chosen: asked.is_some(), ascii: start.ascii || in_lines };
    let size = if in_lines { linear::ENDLESS } else { UNKNOWN };
    let mut model = Model::new(start.roadmap, language, look, size);
    if let Some(notice) = start.notices.into_iter().next() {
        model.tell(notice.title);
    }
    model.library = start.library;
    model.keymap = start.settings.keymap;
    model.state.filter.roles = start.settings.role.into_iter().collect();
    model.state.filter.tracks = start.settings.track.into_iter().collect();
    model.folder = shell::files::documents();
    let store = start.data.as_ref().map(|home| open_workspace(&mut model, home, &start.workspace));
    model.state.mouse = start.mouse && !in_lines;
    let mut first = if model.state.mouse { vec![Effect::Mouse(true)] } else { Vec::new() };
    first.extend(open_at(&mut model, &start.opening));
    let ended = if in_lines {
        shell::converse(&mut Spoken::new(model, first), start.data, store)
    } else {
        let mut program = Program { model, depth: environment.depth(), changed: true, first };
        shell::run(&mut program, start.data, store)
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            cli::report(&error, language);
            ExitCode::FAILURE
        }
    }
}

/// Whether the app speaks in lines and shows no picture: when that was asked for, and where there
/// can be none.
fn is_in_lines(start: &Start, environment: &Environment) -> bool {
    start.accessible || environment.is_lines_only()
}

/// Goes to what is asked for, and gives what is to be done for it.
fn open_at(model: &mut Model, opening: &Opening) -> Vec<Effect> {
    model.notebook.now = clock::now();
    match opening {
        Opening::Map => Vec::new(),
        Opening::Planning => model.show_workshop(),
        Opening::Workshop { agenda, track } => model.start_workshop(agenda, *track),
        Opening::Notes => model.show_notes(),
        Opening::Tour => model.start_tour(),
    }
}

/// Opens the workspace and lays it before the person, with what they should know of its files.
fn open_workspace(model: &mut Model, home: &Path, name: &WorkspaceName) -> Store {
    let language = model.texts.language;
    let (store, opened) = Store::open(home, name);
    let failed = opened.failed.map(|error| error.message(language));
    model.unread.clone_from(&failed);
    let told = opened.notices.first().map(|notice| notice.message(language));
    if let Some(sentence) = failed.or(told) {
        model.tell(sentence);
    }
    model.open_workspace(name.to_string(), opened.workspace, opened.me, TimeZone::system());
    store.with_patience(PATIENCE)
}

impl shell::App for Program {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        self.model.notebook.now = clock::now();
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

    fn language(&self) -> Language {
        self.model.texts.language
    }

    fn follows_background(&self) -> bool {
        !self.model.state.look.chosen
    }
}
