//! A program without a terminal: the real roadmap, keys as words, and the screen as text.

#![expect(
    dead_code,
    unreachable_pub,
    clippy::expect_used,
    clippy::panic,
    reason = "shared by test files, each of which uses a part of it"
)]

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use routekaart::app::tour::Tour;
use routekaart::app::{Effect, Event, Key, Look, Model, Response, Size, handle};
use routekaart::data;
use routekaart::domain::Roadmap;
use routekaart::texts::Language;
use routekaart::view::{self, theme::Theme};

/// The sizes at which every screen is looked at.
pub const SIZES: [(u16, u16); 5] = [(60, 18), (80, 24), (120, 36), (160, 48), (200, 60)];

/// The roadmap that comes with the program.
pub fn roadmap() -> Roadmap {
    data::embedded().expect("the embedded roadmap is clean")
}

/// The program as it starts, in Dutch.
pub fn model(width: u16, height: u16) -> Model {
    model_in(Language::Dutch, width, height)
}

/// The program as it starts.
pub fn model_in(language: Language, width: u16, height: u16) -> Model {
    Model::new(roadmap(), language, Look::default(), Size { width, height })
}

/// Presses keys, written as words with spaces between them, and gives what came of the last.
pub fn press(model: &mut Model, keys: &str) -> Response {
    let mut last = Response::default();
    for word in keys.split_whitespace() {
        let key: Key = word.parse().unwrap_or_else(|()| panic!("{word} is no key"));
        last = handle(model, &Event::Pressed(key));
    }
    last
}

/// What is asked of the world after these keys.
pub fn effects(model: &mut Model, keys: &str) -> Vec<Effect> {
    press(model, keys).effects
}

/// How large the window is: larger than the screen in it where the tour has its bar.
pub fn window(model: &Model) -> Size {
    model.state.tour.map_or(model.state.size, Tour::window)
}

/// The screen, in the colours in which every meaning differs.
pub fn paint(model: &Model) -> Buffer {
    let Size { width, height } = window(model);
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    view::paint(model, &Theme::probe(), &mut buffer);
    buffer
}

/// The column and row of the terminal's cursor.
pub fn cursor(model: &Model) -> Option<(u16, u16)> {
    let Size { width, height } = window(model);
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    view::paint(model, &Theme::probe(), &mut buffer).map(|place| (place.x, place.y))
}

/// The characters of the screen, a line a row.
pub fn screen(model: &Model) -> String {
    rows(&paint(model), |buffer, x, y| buffer[(x, y)].symbol().to_owned())
}

/// A letter for the meaning of each place on the screen, a line a row.
pub fn meanings(model: &Model) -> String {
    rows(&paint(model), |buffer, x, y| {
        let letter = Theme::letter(buffer[(x, y)].style());
        if letter == '.' { " ".to_owned() } else { letter.to_string() }
    })
}

fn rows(buffer: &Buffer, sign: impl Fn(&Buffer, u16, u16) -> String) -> String {
    let row = |y| {
        let signs: String = (0..buffer.area.width).map(|x| sign(buffer, x, y)).collect();
        signs.trim_end().to_owned()
    };
    (0..buffer.area.height).map(row).collect::<Vec<_>>().join("\n")
}
