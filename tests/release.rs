//! What is handed out beside the program, and what the documents promise about it: each claim that
//! can be tried is tried here.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says where")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use routekaart::domain::{Closed, MilestoneId};

const PROGRAM: &str = env!("CARGO_BIN_EXE_routekaart");

/// The documents that tell how the program is used and changed.
const DOCUMENTS: [&str; 3] = ["README.md", "CONTRIBUTING.md", "docs/beheer.md"];

/// Packages that talk to a network, or are there for those that do.
const NETWORK: [&str; 20] = [
    "async-std",
    "curl",
    "curl-sys",
    "h2",
    "hickory-resolver",
    "http",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "openssl-sys",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "tokio",
    "trust-dns-resolver",
    "ureq",
    "webbrowser",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn text(output: Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What stands between backticks in a document, outside its blocks of code.
fn quoted(document: &str) -> BTreeSet<String> {
    let outside: String = document.split("```").step_by(2).collect();
    outside.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The commands of this program in the blocks of a document that a shell would run.
fn commands(document: &str) -> Vec<String> {
    let blocks = document.split("```sh\n").skip(1);
    let lines = blocks.flat_map(|block| block.split("```").next().unwrap_or_default().lines());
    let shown = lines.map(str::to_owned);
    let named = quoted(document).into_iter();
    shown.chain(named).filter(|line| line.starts_with("routekaart ")).collect()
}

#[test]
#[cfg(target_os = "linux")]
fn the_folders_for_the_it_department_are_those_of_the_program() {
    let home = tempfile::tempdir().unwrap();
    let ask = |line: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.env_clear().env("HOME", home.path()).env("LC_ALL", "nl_NL.UTF-8").args(line);
        text(command.output().unwrap())
    };
    let (paths, config) = (ask(&["paths"]), ask(&["config", "path"]));
    let told = paths.lines().filter_map(|line| line.split('\t').nth(1));
    let here = home.path().to_str().unwrap();
    let told: BTreeSet<String> =
        told.chain([config.trim()]).map(|path| path.replace(here, "~")).collect();
    let document = read("docs/beheer.md");
    let (_, table) = document.split_once("<!-- folders:start -->").unwrap();
    let (table, _) = table.split_once("<!-- folders:end -->").unwrap();
    assert_eq!(quoted(table), told);
    assert!(files(home.path()).is_empty(), "asking where things are wrote something");
}

#[test]
fn nothing_in_the_program_talks_to_a_network() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal,build", "--target", "all"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    let tree = text(tree);
    let packages = tree.lines().filter_map(|line| line.split(' ').next());
    let found: Vec<_> = packages.filter(|name| NETWORK.contains(name)).collect();
    assert!(found.is_empty(), "{found:?}");
    for path in files(&root().join("src")) {
        let code = fs::read_to_string(&path).unwrap();
        assert!(!code.contains("std::net"), "{}", path.display());
        assert!(!code.contains("unix::net"), "{}", path.display());
    }
}

#[test]
fn the_desktop_entry_starts_this_program_and_has_its_icon() {
    let entry = read("packaging/routekaart.desktop");
    assert!(entry.starts_with("[Desktop Entry]\nType=Application\n"));
    let value = |key: &str| {
        let found = entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
        found.unwrap_or_else(|| panic!("no {key}"))
    };
    let program = Path::new(PROGRAM).file_stem().unwrap().to_str().unwrap();
    assert_eq!((value("Exec"), value("TryExec")), (program, program));
    assert_eq!((value("Terminal"), value("Name")), ("true", "Routekaart Financiële Zorgen"));
    let icon = read(&format!("packaging/{}.svg", value("Icon")));
    assert_eq!(icon.matches("<circle").count(), MilestoneId::ALL.len());
}

#[test]
fn the_names_of_released_files_have_this_version() {
    let document = read("docs/beheer.md");
    for name in ["routekaart_", "routekaart-"] {
        let numbered = document.split(name).skip(1);
        let numbered = numbered.filter(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit()));
        let wrong: Vec<_> =
            numbered.filter(|rest| !rest.starts_with(env!("CARGO_PKG_VERSION"))).collect();
        assert!(wrong.is_empty(), "docs/beheer.md names another version than Cargo.toml");
    }
}

#[test]
fn files_that_the_documents_name_are_there() {
    let folders = ["assets/", "docs/", "packaging/", "src/", "tests/", ".ci/"];
    for document in DOCUMENTS {
        for name in quoted(&read(document)) {
            let is_path = folders.iter().any(|folder| name.starts_with(folder));
            let plain = !name.contains([' ', '*', '<', 'N']);
            if is_path && plain {
                assert!(root().join(&name).exists(), "{document} names {name}");
            }
        }
    }
}

#[test]
#[cfg(unix)]
fn commands_that_the_documents_name_are_understood() {
    assert!(commands(&read("README.md")).len() > 10);
    for document in DOCUMENTS {
        for line in commands(&read(document)) {
            let script = format!("routekaart() {{ \"{PROGRAM}\" \"$@\" --help; }}\n{line}");
            let output = Command::new("sh").args(["-c", &script]).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{document}: {line}\n{said}");
        }
    }
}

#[test]
#[cfg(unix)]
fn scripts_can_be_run_and_read() {
    use std::os::unix::fs::PermissionsExt;
    let mut scripts = vec![root().join(".ci/run")];
    scripts.extend(
        files(&root().join("packaging")).into_iter().filter(|path| path.extension().is_none()),
    );
    assert!(scripts.len() > 5, "{scripts:?}");
    for script in scripts {
        let name = script.display();
        let mode = fs::metadata(&script).unwrap().permissions().mode();
        assert_eq!(mode & 0o111, 0o111, "{name} cannot be run");
        text(Command::new("bash").arg("-n").arg(&script).output().unwrap());
        let first = fs::read_to_string(&script).unwrap();
        assert!(first.contains("\nset -euo pipefail\n"), "{name} goes on after a fault");
    }
}
