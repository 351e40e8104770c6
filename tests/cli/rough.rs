//! Rough weather: readers who leave, full disks, and text that would command the terminal.

#[cfg(target_os = "linux")]
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::{program, said};

#[test]
fn a_reader_who_leaves_is_no_error() {
    for line in ["list", "list --json", "--help"] {
        let mut child = program()
            .args(line.split_whitespace())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        if line != "--help" {
            out.read_line(&mut first).unwrap();
        }
        drop(out);
        let said = said(child.wait_with_output().unwrap());
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{line}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let said = said(program().arg("list").stdout(full).output().unwrap());
    assert_eq!(said.code, 1);
    assert!(said.err.contains("de schijf is vol"), "{}", said.err);
}

#[test]
fn nothing_typed_can_command_the_terminal() {
    let evil = "a\u{1b}]0;titel\u{7}\u{202e}\nb";
    for line in [
        vec!["show", evil],
        vec![evil],
        vec!["list", "--milestone", evil],
        vec!["list", "--roadmap", evil],
        vec!["check", evil],
        vec!["search", evil],
        vec!["term", evil],
        vec!["paths", "--data", evil],
        vec!["note", evil, "x"],
        vec!["score", "wgs", evil],
        vec!["workspace", "new", evil],
        vec!["notes", "--workspace", evil],
    ] {
        let said = said(program().args(&line).output().unwrap());
        let all = format!("{}{}", said.out, said.err);
        for letter in ['\u{1b}', '\u{7}', '\u{202e}'] {
            assert!(!all.contains(letter), "{line:?}: {all:?}");
        }
        assert_ne!(said.code, 101, "{line:?}: {all}");
    }
}

#[cfg(unix)]
#[test]
fn what_is_not_unicode_is_told_and_never_a_panic() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let strange = OsStr::from_bytes(b"caf\xe9.ron");
    let said_of = |first: &str| said(program().arg(first).arg(strange).output().unwrap());
    assert_eq!(said_of("check").code, 1);
    assert_eq!(said_of("show").code, 2);
    assert_eq!(said_of("--kaart").code, 1);
    assert_eq!(said(program().arg(strange).output().unwrap()).code, 2);
}
