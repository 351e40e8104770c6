//! The manual page and the guide on the command line.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::run;

/// A line of roff as it was meant: without escapes.
fn unescaped(page: &str) -> String {
    page.replace("\\-", "-").replace("\\fB", "").replace("\\fI", "").replace("\\fR", "")
}

#[test]
fn the_manual_page_has_its_headings_in_both_languages() {
    let headings = |page: &str| {
        let lines = page.lines().filter(|line| line.starts_with(".SH") || line.starts_with(".SS"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let dutch = headings(&run("handleiding").out);
    insta::assert_snapshot!("manual_nl", dutch);
    insta::assert_snapshot!("manual_en", headings(&run("manual --lang en").out));
}

#[test]
fn the_manual_page_names_every_command_and_option() {
    let page = unescaped(&run("manual").out);
    let help = run("--help").out;
    let (_, commands) = help.split_once("Opdrachten:\n").unwrap();
    let (commands, _) = commands.split_once("\n\n").unwrap();
    let names = commands.lines().filter(|line| !line.starts_with("   "));
    let names: Vec<_> = names.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(page.contains(&format!("\n.SS {name}\n")), "{name}");
        let help = run(&format!("{name} --help")).out;
        for option in help.split_whitespace().filter(|word| word.starts_with("--")) {
            let option = option.trim_end_matches([']', ',', '.']);
            assert!(page.contains(option), "{name} {option}");
        }
    }
}

/// Where groff is, it has nothing to complain about.
#[test]
fn groff_takes_the_manual_page() {
    for line in ["manual", "manual --lang en"] {
        let groff = Command::new("groff")
            .args(["-k", "-ww", "-man", "-Tutf8"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        let Ok(mut groff) = groff else { return };
        groff.stdin.take().unwrap().write_all(run(line).out.as_bytes()).unwrap();
        let said = groff.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&said.stderr), "", "{line}");
    }
}

#[test]
fn the_guide_is_told_as_plain_text() {
    let dutch = run("handleiding --gids");
    assert_eq!((dutch.code, dutch.err.as_str()), (0, ""));
    assert!(dutch.out.starts_with("Handleiding\n\n1. WAT IS DIT\n"));
    assert!(dutch.out.lines().all(|line| line.chars().count() <= 80));
    let english = run("manual --guide --lang en").out;
    assert!(english.starts_with("User guide\n\n1. WHAT IS THIS\n"));
}
