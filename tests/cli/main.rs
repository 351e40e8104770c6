//! The command line, tried as a person and as a script would: the program itself is run.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod completions;
mod config;
mod files;
mod help;
mod keep;
mod list;
mod manual;
mod rough;
mod search;
mod show;

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

const README: &str = include_str!("../../README.md");

/// What the program said.
struct Said {
    out: String,
    err: String,
    code: i32,
}

/// The program, in a Dutch system without data of its own.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_routekaart"));
    command
        .env("ROUTEKAART_HOME", Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-such-folder"))
        .env("LC_ALL", "C")
        .env_remove("COLUMNS")
        .stdin(Stdio::null());
    command
}

fn said(output: Output) -> Said {
    Said {
        out: String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n"),
        err: String::from_utf8(output.stderr).unwrap().replace("\r\n", "\n"),
        code: output.status.code().unwrap(),
    }
}

fn run(line: &str) -> Said {
    said(program().args(line.split_whitespace()).output().unwrap())
}

fn json(line: &str) -> Value {
    let said = run(line);
    assert_eq!((said.code, said.err.as_str()), (0, ""), "{line}");
    serde_json::from_str(&said.out).unwrap()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect()
}
