//! What a start, a key and a frame cost inside the program: medians, in microseconds, at 120×36.
//! `cargo bench --bench frame`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use routekaart::app::{Event, Key, Look, Model, Size, ThemeName, handle};
use routekaart::data;
use routekaart::domain::MilestoneId;
use routekaart::page::Topic;
use routekaart::texts::Language;
use routekaart::view;
use routekaart::view::theme::{Depth, Theme};

const SIZE: Size = Size { width: 120, height: 36 };
const RUNS: usize = 200;

fn main() {
    report("read the embedded roadmap", || {
        black_box(data::embedded().is_ok());
    });
    let Ok(roadmap) = data::embedded() else { return };
    let mut model = Model::new(roadmap, Language::Dutch, Look::default(), SIZE);
    let theme = Theme::new(ThemeName::Dark, Depth::Indexed);
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.width, SIZE.height));
    report("draw the map", || {
        buffer.reset();
        view::paint(&model, &theme, &mut buffer);
    });
    let mut turn = 0_usize;
    report("a key on the map, and its frame", || {
        turn += 1;
        let key = if turn.is_multiple_of(2) { "Left" } else { "Right" };
        press(&mut model, key);
        buffer.reset();
        view::paint(&model, &theme, &mut buffer);
    });
    let pages = model.pages();
    let topic = Topic::Milestone(MilestoneId::InView);
    let page = pages.sheet(topic, 0);
    report("copy a milestone's page", || {
        black_box(page.clone());
    });
    report("copy it, and mark its terms", || {
        let mut page = page.clone();
        pages.marker(topic).mark(&mut page);
        black_box(page);
    });
    press(&mut model, "Enter");
    report("a key on a milestone's page, and its frame", || {
        turn += 1;
        press(&mut model, if turn.is_multiple_of(2) { "Up" } else { "Down" });
        buffer.reset();
        view::paint(&model, &theme, &mut buffer);
    });
}

fn press(model: &mut Model, key: &str) {
    if let Ok(key) = key.parse::<Key>() {
        handle(model, &Event::Pressed(key));
    }
}

#[expect(clippy::print_stdout, reason = "a bench tells its figures")]
fn report(what: &str, mut run: impl FnMut()) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{:>9.1} µs  {what}", times[RUNS / 2].as_secs_f64() * 1e6);
}
