//! A small program that plays a part in these tests: it is this test program itself, started
//! again in a terminal, so that the real one needs no door for tests.

use std::env;

use ratatui::Frame;
use routekaart::app::{Code, Effect, Event, Held, Key};
use routekaart::shell::{self, App};
use routekaart::texts::Language;

use crate::pty::{Session, Start};

const VARIABLE: &str = "ROUTEKAART_TEST_PART";

/// Starts the small program in a terminal.
pub(crate) fn start() -> Start {
    let program = env::current_exe().unwrap();
    let arguments = ["--exact", "part::plays_its_part", "--nocapture", "--test-threads=1"];
    Start::new(program.to_str().unwrap(), &arguments).with(VARIABLE, "1")
}

/// Starts the small program and waits until it is there.
pub(crate) fn run() -> Session {
    let mut session = start().run();
    session.wait_for("gereed");
    session.settle();
    session
}

/// Shows what the last event was.
#[derive(Default)]
struct Part {
    shown: String,
    changed: bool,
    mouse: bool,
}

impl App for Part {
    fn handle(&mut self, event: Event) -> Vec<Effect> {
        let before = self.shown.clone();
        let mut effects = Vec::new();
        match event {
            Event::Pressed(Key { code: Code::Char('z'), held: Held::Ctrl }) => {
                effects.push(Effect::Suspend);
            }
            Event::Pressed(Key { code: Code::Char(letter), held: Held::None }) => match letter {
                'q' => effects.push(Effect::Quit),
                'o' => effects.push(Effect::Open("https://www.vng.nl/routekaart".to_owned())),
                'y' => effects.push(Effect::Copy("Geldfit".to_owned())),
                'M' => {
                    self.mouse = !self.mouse;
                    effects.push(Effect::Mouse(self.mouse));
                }
                'p' => panic!("het ging mis"),
                'x' => {}
                letter => self.shown = format!("toets {letter}"),
            },
            Event::Pressed(key) => self.shown = format!("toets {key}"),
            Event::Resized(size) => self.shown = format!("gereed {}x{}", size.width, size.height),
            other @ (Event::Arrived(_)
            | Event::Asked(_)
            | Event::Clicked(_)
            | Event::Wheeled { .. }
            | Event::Pasted(_)
            | Event::Background { .. }
            | Event::Finished(_)
            | Event::Reminded
            | Event::Told(_)) => self.shown = format!("{other:?}"),
        }
        self.changed |= self.shown != before;
        effects
    }

    fn draw(&self, frame: &mut Frame) {
        frame.render_widget(self.shown.as_str(), frame.area());
    }

    fn changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    fn language(&self) -> Language {
        Language::Dutch
    }

    fn follows_background(&self) -> bool {
        true
    }
}

#[test]
fn plays_its_part() {
    if env::var_os(VARIABLE).is_some() {
        shell::run(&mut Part::default(), None, None).unwrap();
    }
}
