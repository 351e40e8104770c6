//! Killed at any moment: what was told to be safe is there, and every file can be read.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use routekaart::shell::store::Store;
use routekaart::workspace::{Overview, WorkspaceName};

use crate::part;
use crate::store::{home, subject};

/// The real program, on its way to keep a note.
fn real(home: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_routekaart"))
        .args(["note", "in-beeld", "Besproken met het wijkteam"])
        .env("ROUTEKAART_HOME", home)
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The ids that the real program told, each in full.
fn told_by_real(out: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(out);
    let lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    lines.filter_map(|line| line.split_once('\t')).map(|(id, _)| id.to_owned()).collect()
}

fn random_up_to(most: Duration) -> Duration {
    let random = RandomState::new().build_hasher().finish() % 1_000;
    most.mul_f64(f64::from(u32::try_from(random).unwrap()) / 1_000.0)
}

/// Kills a program so many times, each time at another moment of its life.
fn kill(times: usize, start: impl Fn(&Path) -> Child, told: impl Fn(&[u8]) -> Vec<String>) {
    let home = home();
    let began = Instant::now();
    let mut safe: BTreeSet<String> =
        told(&start(home.path()).wait_with_output().unwrap().stdout).into_iter().collect();
    let life = began.elapsed().mul_f64(1.1);
    assert!(!safe.is_empty(), "it keeps nothing even when it is left alone");
    for _ in 0..times {
        let mut child = start(home.path());
        thread::sleep(random_up_to(life));
        child.kill().unwrap();
        safe.extend(told(&child.wait_with_output().unwrap().stdout));
        let (_, opened) = Store::open(home.path(), &WorkspaceName::default());
        assert!(opened.failed.is_none() && opened.notices.is_empty(), "{:?}", opened.notices);
        let overview = Overview::of(&opened.workspace);
        let notes = overview.notes_about(&subject());
        let there: BTreeSet<String> = notes.iter().map(|note| note.id.to_string()).collect();
        assert!(safe.is_subset(&there), "lost: {:?}", safe.difference(&there));
    }
}

#[test]
fn nothing_is_lost_when_the_program_is_killed() {
    kill(20, real, told_by_real);
}

#[test]
fn nothing_is_lost_when_a_busy_writer_is_killed() {
    kill(20, |home| part::start(home, "samira", 12, 1), part::told);
}

#[test]
#[ignore = "takes minutes"]
fn nothing_is_lost_when_the_program_is_killed_all_day() {
    kill(300, real, told_by_real);
    kill(300, |home| part::start(home, "samira", 12, 1), part::told);
}
