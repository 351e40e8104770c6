//! The house rules that a compiler does not know: who may import whom, what the packages below are
//! allowed to be, and that the documents keep up.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says where")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One module at the top of `src`, and what it may name.
struct Room {
    name: &'static str,
    /// Other modules of this crate, or a part of one (`shell::files`).
    inside: &'static [&'static str],
    /// Of the names in [`WATCHED`], these are fine here.
    outside: &'static [&'static str],
}

const fn room(
    name: &'static str,
    inside: &'static [&'static str],
    outside: &'static [&'static str],
) -> Room {
    Room { name, inside, outside }
}

/// Who may import whom: left may use right. A module that is not here may use nothing.
const ROOMS: &[Room] = &[
    room("domain", &[], &[]),
    room("error", &["texts", "workspace"], &["std::io", "thiserror"]),
    room("settings", &["app", "domain", "texts", "workspace"], &[]),
    room(
        "data",
        &["app", "domain", "error", "settings", "texts", "workspace"],
        &["serde", "serde_json", "ron", "strsim"],
    ),
    room("workspace", &["domain"], &[]),
    room("search", &["domain", "workspace"], &["fuzzy_matcher", "strsim"]),
    room("mail", &["data::is_hidden", "domain", "search", "texts", "workspace"], &["jiff"]),
    room(
        "texts",
        &[
            "domain",
            "data",
            "app::SavedOrder",
            "app::Action",
            "app::remap",
            "export::Format",
            "export::What",
            "app::Show",
            "app::Code",
            "app::Held",
            "app::Key",
            "app::Scope",
            "workspace",
        ],
        &[],
    ),
    room(
        "export",
        &[
            "data::is_hidden",
            "data::is_web_address",
            "data::workspace",
            "domain",
            "page",
            "texts",
            "workspace",
        ],
        &["csv", "rust_xlsxwriter", "serde", "serde_json", "std::io", "zip"],
    ),
    room("wrap", &["page"], &["ratatui::text", "hypher"]),
    room("layout", &["domain", "page", "wrap", "app::Size"], &["ratatui::layout"]),
    room("page", &["domain", "texts", "workspace", "wrap"], &["jiff"]),
    room(
        "app",
        &[
            "domain",
            "data::is_hidden",
            "data::embedded_guide",
            "data::embedded_script",
            "data::is_web_address",
            "export",
            "mail",
            "page",
            "search",
            "texts",
            "layout",
            "workspace",
            "wrap",
        ],
        &["jiff", "ratatui::layout::Rect", "ratatui::style::Style", "ratatui_textarea"],
    ),
    room(
        "view",
        &["app", "export", "search", "page", "layout", "wrap", "domain", "texts", "workspace"],
        &["ratatui", "tui_big_text"],
    ),
    room(
        "linear",
        &["app", "data::is_hidden", "domain", "export", "page", "search", "texts", "workspace"],
        &[],
    ),
    room(
        "cli",
        &[
            "domain",
            "data",
            "page",
            "search",
            "settings",
            "texts",
            "error",
            "workspace",
            "app::ThemeName",
            "app::Keymap",
            "app::guide",
            "export",
            "shell::files",
            "shell::progress",
            "shell::store",
        ],
        &[
            "std::env",
            "std::io",
            "std::process",
            "clap",
            "clap_complete",
            "jiff",
            "roff",
            "serde",
            "serde_json",
            "strsim",
        ],
    ),
    room(
        "program",
        &["app", "cli", "domain", "export", "linear", "shell", "texts", "view", "workspace"],
        &["jiff", "ratatui::Frame", "std::process"],
    ),
    room(
        "shell",
        &["app", "data", "view", "page", "layout", "domain", "texts", "error", "workspace"],
        &[
            "ratatui",
            "crossterm",
            "std",
            "directories",
            "jiff",
            "notify",
            "open",
            "rustix",
            "signal_hook",
            "tempfile",
        ],
    ),
];

/// Names that belong at the rim, or to one module.
const WATCHED: &[&str] = &[
    "clap",
    "clap_complete",
    "crossterm",
    "csv",
    "directories",
    "fuzzy_matcher",
    "hypher",
    "jiff",
    "notify",
    "open",
    "ratatui",
    "ratatui_textarea",
    "roff",
    "ron",
    "rust_xlsxwriter",
    "rustix",
    "serde",
    "serde_json",
    "signal_hook",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "strsim",
    "tempfile",
    "thiserror",
    "tui_big_text",
    "zip",
];

#[test]
fn modules_import_only_what_the_table_allows() {
    let mut offences = Vec::new();
    for (path, text) in sources() {
        let Some(module) = module_of(&path) else { continue };
        let room = ROOMS.iter().find(|room| room.name == module);
        let Some(room) = room else {
            offences.push(format!("{path}: the module `{module}` has no row in the table"));
            continue;
        };
        let code = production(&text);
        let inside = paths_below(&code, "crate").into_iter().filter(|name| {
            first_of(name) != module && !room.inside.iter().any(|allowed| covers(allowed, name))
        });
        let outside = WATCHED
            .iter()
            .flat_map(|watched| named(&code, watched))
            .filter(|name| !room.outside.iter().any(|allowed| covers(allowed, name)));
        offences.extend(inside.map(|name| format!("{path}: crate::{name}")));
        offences.extend(outside.map(|name| format!("{path}: {name}")));
        if module == "view" && code.contains("&mut Model") {
            offences.push(format!("{path}: &mut Model"));
        }
    }
    assert!(offences.is_empty(), "not allowed by the table:\n{}", offences.join("\n"));
}

#[test]
fn the_table_has_no_row_too_many() {
    let modules: BTreeSet<_> =
        sources().iter().filter_map(|(path, _)| module_of(path).map(str::to_owned)).collect();
    let idle: Vec<_> =
        ROOMS.iter().map(|room| room.name).filter(|name| !modules.contains(*name)).collect();
    assert!(idle.is_empty(), "in the table but not in src: {idle:?}");
}

/// A reason to think again, not a fault: it is printed with `cargo test -- --nocapture`.
#[test]
fn long_files_are_named() {
    for (path, text) in sources() {
        let lines = production(&text).lines().filter(|line| !line.trim().is_empty()).count();
        if lines > 400 {
            println!("{path} has {lines} lines of code: think of splitting it");
        }
    }
}

#[test]
fn the_changelog_knows_this_version() {
    let heading = format!("## [{}]", env!("CARGO_PKG_VERSION"));
    assert!(read("CHANGELOG.md").contains(&heading), "CHANGELOG.md has no heading {heading}");
}

#[test]
fn publiccode_knows_this_version_and_licence() {
    let text = read("publiccode.yml");
    let version = format!("softwareVersion: \"{}\"", env!("CARGO_PKG_VERSION"));
    assert!(text.contains(&version), "publiccode.yml lacks: {version}");
    assert!(text.contains("license: EUPL-1.2"));
    assert!(read("LICENSE").contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2"));
}

#[test]
fn there_is_one_ratatui_and_one_crossterm() {
    let lock = read("Cargo.lock");
    for name in ["ratatui", "crossterm"] {
        let line = format!("name = \"{name}\"");
        let found = lock.lines().filter(|found| *found == line).count();
        assert_eq!(found, 1, "packages called {name} in Cargo.lock");
    }
}

#[test]
fn packages_come_from_the_default_registry() {
    let lock = read("Cargo.lock");
    let sources: BTreeSet<_> = lock.lines().filter(|line| line.starts_with("source = ")).collect();
    assert_eq!(sources.len(), 1, "{sources:?}");
    assert!(sources.iter().all(|source| source.starts_with("source = \"registry+")), "{sources:?}");
}

#[test]
fn packages_have_a_licence_on_the_list() {
    let listed = read(".deny.toml");
    let (_, listed) = listed.split_once("[licenses]").unwrap();
    let (listed, _) = listed.split_once(']').unwrap();
    let allowed: Vec<_> = listed.split('"').skip(1).step_by(2).collect();
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal,build,dev"])
        .args(["--prefix", "none", "--format", "{l}\t{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).unwrap();
    let packages: BTreeSet<_> = tree.lines().filter_map(|line| line.split_once('\t')).collect();
    assert!(packages.len() > 50, "{tree}");
    let refused: Vec<_> =
        packages.iter().filter(|(licence, _)| !is_allowed(licence, &allowed)).collect();
    assert!(refused.is_empty(), "not on the list in .deny.toml: {refused:#?}");
}

/// Whether one of the ways to use a package asks for nothing but licences on the list.
fn is_allowed(licence: &str, allowed: &[&str]) -> bool {
    let plain = licence.replace('/', " OR ");
    let terms: Vec<_> = plain.split(" AND ").collect();
    terms.iter().all(|term| {
        let ways = term.trim_matches(['(', ')', ' ']).split(" OR ");
        ways.map(str::trim).any(|way| allowed.contains(&way))
    })
}

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every Rust file under `src`, by its path from there, with `/` between the parts.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The top module a file belongs to; `lib.rs` and `main.rs` belong to none and may do all.
fn module_of(path: &str) -> Option<&str> {
    let first = path.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (name != "lib" && name != "main").then_some(name)
}

/// The code without comments and without the tests below it.
fn production(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
    lines.map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Every path that starts with `root::`, without that, and with groups in braces written out.
fn paths_below(code: &str, root: &str) -> BTreeSet<String> {
    let start = format!("{root}::");
    code.match_indices(&start)
        .filter(|(place, _)| {
            let before = code.get(..*place).and_then(|before| before.chars().next_back());
            !before.is_some_and(|letter| is_word(letter) || letter == ':')
        })
        .flat_map(|(place, _)| expand(code.get(place + start.len()..).unwrap_or_default()))
        .collect()
}

/// The paths that a use-tree starts with: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn expand(tree: &str) -> Vec<String> {
    let tree = tree.trim_start();
    if let Some(group) = tree.strip_prefix('{') {
        return branches(group).into_iter().flat_map(expand).collect();
    }
    let name: String = tree.chars().take_while(|letter| is_word(*letter)).collect();
    match tree.get(name.len()..).and_then(|rest| rest.strip_prefix("::")) {
        Some(rest) => expand(rest).into_iter().map(|below| format!("{name}::{below}")).collect(),
        None => vec![name],
    }
}

/// The parts of a group up to its closing brace.
fn branches(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0, 0, Vec::new());
    for (place, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '}' | ',' if depth == 0 => {
                parts.extend(group.get(from..place).filter(|part| !part.trim().is_empty()));
                from = place + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    parts
}

/// Where a watched name stands in the code, each with what follows it.
fn named(code: &str, watched: &str) -> Vec<String> {
    let root = first_of(watched);
    let whole = paths_below(code, root).into_iter().map(|below| format!("{root}::{below}"));
    whole.filter(|name| covers(watched, name)).collect()
}

fn first_of(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// Whether `name` is `path` or lies below it.
fn covers(path: &str, name: &str) -> bool {
    name.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

#[test]
fn groups_are_written_out() {
    let code =
        "use crate::domain::{Cell, a::{B, C}};\nlet x = crate::texts::of(1);\nmycrate::no();";
    let found: Vec<_> = paths_below(code, "crate").into_iter().collect();
    assert_eq!(found, ["domain::Cell", "domain::a::B", "domain::a::C", "texts::of"]);
    assert_eq!(named("use std::{fmt, fs};", "std::fs"), ["std::fs"]);
    assert_eq!(named("use std::time::Duration;", "std::time::Instant"), [""; 0]);
}

#[test]
fn licences_are_read_as_they_are_meant() {
    let allowed = ["MIT", "Unicode-3.0"];
    assert!(is_allowed("MIT/Apache-2.0", &allowed));
    assert!(is_allowed("(MIT OR Apache-2.0) AND Unicode-3.0", &allowed));
    assert!(!is_allowed("MIT AND WTFPL", &allowed));
    assert!(!is_allowed("", &allowed));
}
