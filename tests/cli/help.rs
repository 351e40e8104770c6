//! What the command line says of itself: the help, the complaints, in two languages.

use std::fmt::Write;

use crate::{README, program, run, said};

/// Every command that has a help of its own.
const COMMANDS: [&str; 30] = [
    "",
    "list",
    "show",
    "search",
    "term",
    "check",
    "paths",
    "bookmark",
    "note",
    "notes",
    "score",
    "workshop",
    "workshop list",
    "workshop show",
    "export",
    "import",
    "config",
    "config path",
    "config show",
    "config check",
    "completions",
    "tour",
    "manual",
    "workspace",
    "workspace list",
    "workspace new",
    "workspace rename",
    "workspace path",
    "workspace export",
    "workspace remove",
];

#[test]
fn help_in_dutch() {
    let pages: Vec<_> =
        COMMANDS.iter().map(|command| run(&format!("{command} --help")).out).collect();
    insta::assert_snapshot!("help_nl", pages.join("\n----\n\n"));
}

#[test]
fn help_in_english() {
    let pages: Vec<_> =
        COMMANDS.iter().map(|command| run(&format!("{command} --help --lang en")).out).collect();
    insta::assert_snapshot!("help_en", pages.join("\n----\n\n"));
}

/// clap has English words of its own, and notes for programmers stand beside the options.
#[test]
fn no_english_is_left_in_the_dutch_help() {
    for command in COMMANDS {
        let help = run(&format!("{command} --help")).out;
        for word in ["Usage", "Options", "Commands", "Arguments", "aliases", "possible", "Print "] {
            assert!(!help.contains(word), "{word}:\n{help}");
        }
        let bare = help.lines().filter(|line| line.trim_start().starts_with('-'));
        for line in bare {
            let (_, about) = line.trim_start().split_once("  ").unwrap_or_default();
            assert!(!about.trim().is_empty(), "no help: {line}");
        }
    }
}

#[test]
fn complaints_are_in_the_language_of_the_person() {
    let lines = [
        "--kart x",
        "lijstje",
        "lijst --mijlpaal in-beel",
        "lijst --mijlpaal",
        "lijst --json=1",
        "--taal nl --taal nl",
        "toon",
        "toon wgs --soort wetje",
        "paden foo",
        "zoek",
        "zoek x --soort laag",
        "zoek x --limit veel",
        "werkmap nieuws",
        "werkmap nieuw",
        "score aanbod-per-doelgroep",
        "score aanbod-per-doelgroep niet",
        "score --lijst in-beeld",
        "score wgs deels --mijlpaal in-beeld",
        "controleer",
        "--thema blauw",
        "--taal fr",
    ];
    let mut seen = String::new();
    for language in ["", "--lang en "] {
        for line in lines {
            if line.contains("--taal") && !language.is_empty() {
                continue;
            }
            let said = run(&format!("{language}{line}"));
            assert_eq!((said.code, said.out.as_str()), (2, ""), "{line}");
            writeln!(seen, "$ routekaart {language}{line}\n{}", said.err).unwrap();
        }
    }
    insta::assert_snapshot!("complaints", seen);
}

#[test]
fn the_language_is_dutch_unless_option_or_locale_says_another() {
    let first = |locale: &str, line: &str| {
        let mut command = program();
        command.env("LANG", locale).env("LC_ALL", locale).args(line.split_whitespace());
        let said = said(command.output().unwrap());
        if said.out.contains("Gebruik:") { "nl" } else { "en" }
    };
    assert_eq!(first("nl_NL.UTF-8", "--help"), "nl");
    assert_eq!(first("C", "--help"), "nl");
    assert_eq!(first("", "--help"), "nl");
    assert_eq!(first("fy_NL.UTF-8", "--help"), "nl");
    assert_eq!(first("en_GB.UTF-8", "--help"), "en");
    assert_eq!(first("de_DE@euro", "--help"), "en");
    assert_eq!(first("en_GB.UTF-8", "--taal=nl --hulp"), "nl");
    assert_eq!(first("nl_NL.UTF-8", "list --lang en -h"), "en");
}

#[test]
fn the_version_is_told() {
    let expected = format!("routekaart {}\n", env!("CARGO_PKG_VERSION"));
    for option in ["-V", "--version", "--versie"] {
        let said = run(option);
        assert_eq!((said.code, said.out.as_str()), (0, expected.as_str()));
    }
}

#[test]
fn the_readme_shows_the_help() {
    let block = format!("```text\n{}```\n", run("--lang en --help").out);
    let (_, rest) = README.split_once("<!-- help:start -->\n").unwrap();
    let (found, _) = rest.split_once("<!-- help:end -->").unwrap();
    assert_eq!(found, block, "put this between the marks in README.md:\n{block}");
}
