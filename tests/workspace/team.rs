//! Several people and programs in one folder: everyone's entries, in whatever way the folder is
//! kept alike.

use std::fs;
use std::sync::mpsc::channel;
use std::time::Duration;

use routekaart::shell::store::Store;
use routekaart::workspace::{Overview, WorkspaceName};
use tempfile::TempDir;

use crate::part;
use crate::store::{Program, home, subject, texts};

/// Twenty programs at once; `users` of them are different people. Each keeps fifty notes, so many
/// at once.
fn crowd(users: usize, batch: usize) {
    let home = home();
    // From here on everyone is known; otherwise many who start at once are many people.
    for user in 0..users {
        let first = part::start(home.path(), &format!("lid{user}"), 1, 1);
        assert!(first.wait_with_output().unwrap().status.success());
    }
    let start =
        |number: usize| part::start(home.path(), &format!("lid{}", number % users), 50, batch);
    let children: Vec<_> = (0..20).map(start).collect();
    let mut told = 0;
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        told += part::told(&output.stdout).len();
    }
    let (_, opened) = Store::open(home.path(), &WorkspaceName::default());
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    let notes = Overview::of(&opened.workspace).notes_about(&subject()).len();
    assert_eq!((told, notes), (1_000, 1_000 + users));
    assert_eq!(written(&home, "werkmappen/standaard"), users);
}

/// How many files there are that are no older generation and no turn.
fn written(home: &TempDir, folder: &str) -> usize {
    let files = fs::read_dir(home.path().join(folder)).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    paths.filter(|path| path.extension().is_some_and(|end| end == "ron")).count()
}

#[test]
fn twenty_programs_of_one_person_leave_every_entry() {
    crowd(1, 10);
}

/// Nobody knows them yet: whoever is first stays, and the others write all the same.
#[test]
fn first_starts_at_once_all_work() {
    for _ in 0..3 {
        let home = home();
        let children: Vec<_> = (0..12).map(|_| part::start(home.path(), "lid", 2, 1)).collect();
        for child in children {
            let output = child.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        assert_eq!(texts(&Program::start(&home).workspace).len(), 24);
        assert_eq!(written(&home, "schrijvers"), 1);
    }
}

#[test]
fn twenty_people_leave_every_entry() {
    crowd(20, 10);
}

#[test]
#[ignore = "takes minutes"]
fn twenty_programs_leave_every_entry_one_by_one() {
    crowd(1, 1);
    crowd(4, 1);
}

#[test]
fn a_change_by_another_program_is_told_by_the_system() {
    let home = home();
    let mut watching = Program::start(&home);
    let (sender, told) = channel();
    watching.store.watch(move || sender.send(()).unwrap_or_default());
    let mut writing = Program::start(&home);
    writing.keeps("van een ander");
    let deadline = Duration::from_secs(20);
    loop {
        told.recv_timeout(deadline).unwrap();
        if watching.takes_in() {
            break;
        }
    }
    assert_eq!(texts(&watching.workspace), ["van een ander"]);
    // Looking wakes nobody, or two programs would keep each other awake.
    while told.recv_timeout(Duration::from_millis(100)).is_ok() {}
    assert!(!watching.takes_in());
    assert!(told.recv_timeout(Duration::from_millis(200)).is_err());
}

/// What Nextcloud, Dropbox, Microsoft and Syncthing leave behind when a file changed in two places.
#[test]
fn conflict_copies_are_read_as_well() {
    for name in [
        "{} (conflicted copy 2026-11-24 101500).ron",
        "{} (Samira's conflicted copy 2026-11-24).ron",
        "{}-LAPTOP-SAMIRA.ron",
        "{}.sync-conflict-20261124-101500-ABCDEFG.ron",
    ] {
        let home = home();
        let mut program = Program::start(&home);
        program.keeps("samen");
        let own = program.store.path().join(format!("{}.ron", program.me));
        let before = fs::read(&own).unwrap();
        program.keeps("hier");
        let copy = own.with_file_name(name.replace("{}", &program.me.to_string()));
        fs::rename(&own, &copy).unwrap();
        fs::write(&own, before).unwrap();
        let mut program = Program::start(&home);
        assert_eq!(texts(&program.workspace), ["hier", "samen"], "{name}");
        program.keeps("later");
        fs::remove_file(copy).unwrap();
        assert_eq!(texts(&Program::start(&home).workspace), ["hier", "later", "samen"], "{name}");
    }
}

/// What Word processors, editors and sync services put beside a file is none of ours.
#[test]
fn other_files_in_the_folder_are_left_alone() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    let names = [".x.ron", "lees mij.txt", "a.ron~", ".git", "~$a.docx", "a.ron.vorige"];
    for name in names {
        fs::write(program.store.path().join(name), "geen werkmap").unwrap();
    }
    fs::create_dir(program.store.path().join("map.ron")).unwrap();
    let (mut program, opened) = Program::look(&home);
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    program.keeps("twee");
    for name in names {
        assert_eq!(fs::read_to_string(program.store.path().join(name)).unwrap(), "geen werkmap");
    }
}
