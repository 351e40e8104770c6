//! A program that only keeps notes, as fast as it can: it is this test program itself, started
//! again. It tells each note when that is safely on disk.

use std::env;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use routekaart::shell::store::Store;
use routekaart::workspace::WorkspaceName;

use crate::store::{Program, id_of};

const HOME: &str = "ROUTEKAART_TEST_PART";
const COUNT: &str = "ROUTEKAART_TEST_COUNT";
const BATCH: &str = "ROUTEKAART_TEST_BATCH";
const USER: &str = "USER";

/// What stands before a note that is told.
pub(crate) const TOLD: &str = "bewaard: ";

/// Starts the program: whose it is, how many notes it keeps, and how many of them at once.
pub(crate) fn start(home: &Path, user: &str, count: usize, batch: usize) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["--exact", "part::plays_its_part", "--nocapture", "--test-threads=1"])
        .env(HOME, home)
        .env(COUNT, count.to_string())
        .env(BATCH, batch.to_string())
        .env(USER, user)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The notes that were told, each in full.
pub(crate) fn told(out: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(out);
    let lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    lines.filter_map(|line| line.trim_end().split_once(TOLD)).map(|(_, id)| id.to_owned()).collect()
}

#[test]
fn plays_its_part() {
    let Some(home) = env::var_os(HOME) else { return };
    let number = |name| env::var(name).unwrap().parse::<usize>().unwrap();
    let (count, batch) = (number(COUNT), number(BATCH));
    let (store, opened) = Store::open(Path::new(&home), &WorkspaceName::default());
    let mut program = Program { store, workspace: opened.workspace, me: opened.me };
    for start in (0..count).step_by(batch) {
        let write = |number| program.writes(None, &format!("notitie {number}\ntweede regel"));
        let versions: Vec<_> = (start..count.min(start + batch)).map(write).collect();
        program.store.save(&versions).unwrap();
        for version in &versions {
            println!("{TOLD}{}", id_of(version));
        }
    }
}
