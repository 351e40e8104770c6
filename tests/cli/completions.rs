//! What the shells get to complete with.

use std::fs;
use std::process::Command;

use crate::{program, run, said};

const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];

#[test]
fn each_shell_gets_a_script_with_names_values_and_ids() {
    for shell in SHELLS {
        let said = run(&format!("completions {shell}"));
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{shell}");
        for word in ["milestone", "mijlpaal", "toon", "in-beeld", "communicatie", "docx"] {
            assert!(said.out.contains(word), "{shell} lacks {word}");
        }
    }
    assert_eq!(run("aanvullingen bash").out, run("completions bash").out);
}

#[test]
fn an_unknown_shell_is_refused_with_those_there_are() {
    let said = run("completions basj");
    assert_eq!(said.code, 2);
    assert!(said.err.contains("'bash'") && said.err.contains("powershell"), "{}", said.err);
}

/// What bash offers behind a line that ends in the word to complete.
fn offered(line: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("routekaart.bash");
    fs::write(&script, run("completions bash").out).unwrap();
    let words: Vec<_> = line.iter().map(|word| format!("'{word}'")).collect();
    let asked = format!(
        "source \"$0\" || exit 3; COMP_WORDS=({}); COMP_CWORD={}; \
         _routekaart routekaart \"${{COMP_WORDS[COMP_CWORD]}}\" \"${{COMP_WORDS[COMP_CWORD-1]}}\"; \
         printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        words.join(" "),
        line.len() - 1,
    );
    let output = Command::new("bash").args(["--norc", "-c", &asked]).arg(&script).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

#[cfg(unix)]
#[test]
fn bash_completes_commands_values_and_ids() {
    let asked: [(&[&str], &str); 5] = [
        (&["routekaart", "sea"], "search"),
        (&["routekaart", "lijst", "--mijlpaal", "in-b"], "in-beeld"),
        (&["routekaart", "list", "--role", "comm"], "communicatie"),
        (&["routekaart", "show", "moneyw"], "moneyways"),
        (&["routekaart", "export", "--format", "doc"], "docx"),
    ];
    for (line, expected) in asked {
        let Some(offered) = offered(line) else { return };
        assert!(offered.lines().any(|word| word == expected), "{line:?}: {offered}");
    }
}

#[test]
fn the_scripts_read_well_for_shells_that_are_here() {
    let folder = tempfile::tempdir().unwrap();
    for (shell, option) in [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")] {
        let script = folder.path().join(shell);
        fs::write(&script, said(program().args(["completions", shell]).output().unwrap()).out)
            .unwrap();
        // A shell that is not installed has nothing to say.
        let Ok(output) = Command::new(shell).arg(option).arg(&script).output() else { continue };
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && complaint.is_empty(), "{shell}: {complaint}");
    }
}
