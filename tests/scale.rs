//! What far more of everything costs: what is not on the screen must not be felt under a key.
//!
//! `cargo test --release --test scale -- --ignored --nocapture` tells all times, and the memory.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::format_push_string,
    reason = "a test that cannot go on has failed, and this one tells what it measured"
)]

#[path = "support/many.rs"]
mod many;
mod support;

use std::fs;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use routekaart::app::{Look, Model, Size};
use routekaart::data;
use routekaart::data::workspace as format;
use routekaart::shell::store::Store;
use routekaart::texts::Language;
use routekaart::workspace::{Named, Workspace, WorkspaceName, WriterId};
use support::{paint, press};

const SIZE: Size = Size { width: 120, height: 36 };

/// How long a key may take, with the frame after it, before a person feels it.
const FELT: Duration = Duration::from_millis(100);

/// Keys that walk, with those that lead to where they walk.
const WALKS: [(&str, &str); 8] = [
    ("", "Down"),
    ("2 Tab", "Down"),
    ("2 Tab End", "Up"),
    ("2 Tab", "PageDown"),
    ("2", "r"),
    ("f", "Down"),
    ("B", "Down"),
    ("?", "Down"),
];

fn program(initiatives: usize, workspace: Workspace) -> Model {
    let mut roadmap = support::roadmap();
    let start = Instant::now();
    let pack = data::lay_pack(&mut roadmap, "veel.ron", &many::pack(initiatives)).unwrap();
    assert_eq!(pack.initiatives.len(), initiatives);
    println!("{initiatives} initiatives read and checked: {:?}", start.elapsed());
    let start = Instant::now();
    let mut model = Model::new(roadmap, Language::Dutch, Look::default(), SIZE);
    model.open_workspace("standaard".to_owned(), workspace, WriterId(1), TimeZone::UTC);
    paint(&model);
    println!("the first frame: {:?}", start.elapsed());
    model
}

/// The longest of a few presses of a key, each with its frame.
fn cost(model: &mut Model, way: &str, key: &str) -> Duration {
    model.state = routekaart::app::Model::start(Look::default(), SIZE);
    press(model, way);
    paint(model);
    let presses = (0..5).map(|_| {
        let start = Instant::now();
        press(model, key);
        paint(model);
        start.elapsed()
    });
    presses.max().unwrap_or_default()
}

fn costs(model: &mut Model) -> Vec<(String, Duration)> {
    let searched = [("/", "b r i e f"), ("/ a a n p a k", "Down"), ("/", "s c h u l d")];
    let walks = WALKS.iter().chain(&searched);
    walks.map(|(way, key)| (format!("{way} › {key}"), cost(model, way, key))).collect()
}

/// The most memory that was in use, in MiB; 0 where that is not told.
fn memory() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    peak.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<usize>().ok()).unwrap_or(0) / 1024
}

fn told(model: &mut Model) -> Vec<String> {
    let costs = costs(model);
    for (key, cost) in &costs {
        println!("  {key}: {cost:?}");
    }
    println!("memory: {} MiB", memory());
    let felt = costs.into_iter().filter(|(_, cost)| *cost > FELT);
    felt.map(|(key, cost)| format!("{key}: {cost:?}")).collect()
}

#[test]
#[ignore = "takes a minute, and means something in a release build only"]
fn ten_thousand_initiatives_are_not_felt() {
    let felt = told(&mut program(10_000, Workspace::default()));
    assert!(felt.is_empty(), "{felt:#?}");
}

#[test]
#[ignore = "takes a minute, and means something in a release build only"]
fn a_hundred_thousand_initiatives_are_worked_with() {
    let felt = told(&mut program(100_000, Workspace::default()));
    println!("felt: {felt:#?}");
    assert!(memory() < 2048, "{} MiB", memory());
}

#[test]
#[ignore = "takes a minute, and means something in a release build only"]
fn a_hundred_thousand_entries_of_fifty_writers_are_read_and_saved() {
    let home = tempfile::tempdir().unwrap();
    let name = WorkspaceName::default();
    let folder = home.path().join("werkmappen").join(name.as_str());
    fs::create_dir_all(&folder).unwrap();
    let kept = many::workspace(50, 100_000);
    for (writer, file) in (1..=50).map(WriterId).map(|writer| (writer, format!("{writer}.ron"))) {
        fs::write(folder.join(file), format::write(writer, &Named::default(), kept.of(writer)))
            .unwrap();
    }
    let start = Instant::now();
    let (mut store, opened) = Store::open(home.path(), &name);
    println!("100000 entries of 50 writers opened: {:?}", start.elapsed());
    assert!(opened.notices.is_empty() && opened.failed.is_none());
    assert_eq!(opened.workspace.all().count(), 100_000);
    let mut workspace = opened.workspace;
    let me = opened.me;
    many::keep(&mut workspace, me, 1_795_610_800_000, many::long_note(1 << 20));
    let versions: Vec<_> = workspace.of(me).cloned().collect();
    let start = Instant::now();
    store.save(&versions).unwrap();
    println!("a note of 1 MB saved: {:?}", start.elapsed());
    let felt = told(&mut program(10, workspace));
    println!("felt: {felt:#?}");
    assert!(memory() < 2048, "{} MiB", memory());
}

/// The same in small, so that the generator and the walk stay in order.
#[test]
fn more_of_everything_is_walked_through() {
    let mut workspace = many::workspace(3, 30);
    many::keep(&mut workspace, WriterId(1), 1_795_610_800_000, many::long_note(20_000));
    let mut model = program(50, workspace);
    assert!(!costs(&mut model).is_empty());
}
