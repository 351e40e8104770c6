//! The settings of a person: where they are, what they say, and what happens when they are wrong.

use std::fs;

use routekaart::app::remap::MOVABLE;
use routekaart::data;
use routekaart::settings::{EXAMPLE, EXAMPLE_IN_ENGLISH};
use tempfile::TempDir;

use crate::{README, Said, program, said};

/// A home of one's own with these settings.
fn home(settings: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("config.ron"), settings).unwrap();
    folder
}

fn run_in(home: &TempDir, line: &str) -> Said {
    let mut command = program();
    command.env("ROUTEKAART_HOME", home.path()).args(line.split_whitespace());
    said(command.output().unwrap())
}

/// The example with every line in use.
fn in_use(example: &str) -> String {
    let starts = |line: &str| {
        let word = line.split(':').next().unwrap_or_default();
        !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
    };
    let lines = example.lines().map(|line| match line.trim().strip_prefix("// ") {
        Some(rest) if starts(rest) => rest.to_owned(),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_examples_are_in_order_as_they_are_and_with_every_line_in_use() {
    for example in [EXAMPLE, EXAMPLE_IN_ENGLISH] {
        let empty = data::settings("config.ron", example).unwrap();
        assert!(empty.theme.is_none() && empty.moves.is_empty());
        let all = data::settings("config.ron", &in_use(example)).unwrap();
        assert!(all.theme.is_some() && all.language.is_some() && all.role.is_some());
        assert!(all.track.is_some() && all.workspace.is_some());
        let flags = [all.mouse, all.ascii, all.accessible, all.reduced_motion];
        assert_eq!(flags, [Some(true); 4]);
        assert_eq!(all.moves.len(), 2);
    }
    assert_eq!(run_in(&home("()"), "config show --example").out, EXAMPLE);
    assert_eq!(run_in(&home("()"), "config show --example --lang en").out, EXAMPLE_IN_ENGLISH);
}

#[test]
fn the_file_is_named_shown_and_found_in_order() {
    let home = home("(theme: \"dark\", keys: { \"bookmark\": \"F7\" })");
    let path = home.path().join("config.ron").display().to_string();
    assert_eq!(run_in(&home, "config path").out, format!("{path}\n"));
    assert_eq!(run_in(&home, "instellingen pad").out, format!("{path}\n"));
    let shown = run_in(&home, "config");
    assert!(shown.out.starts_with("theme\tdonker\nlanguage\t-\n"), "{}", shown.out);
    assert!(shown.out.ends_with("keys.bookmark\tF7\n"), "{}", shown.out);
    let checked = run_in(&home, "config check");
    assert_eq!((checked.code, checked.out), (0, format!("{path}: in orde\n")));
    let told: serde_json::Value =
        serde_json::from_str(&run_in(&home, "config show --json").out).unwrap();
    assert_eq!(told["settings"]["theme"], "donker");
    assert_eq!(told["settings"]["keys"][0]["action"], "bookmark");
    assert_eq!(told["exists"], true);
}

#[test]
fn every_fault_is_told_with_its_line_and_the_file_is_left_alone() {
    let text = "(\n theem: \"donker\",\n language: \"fr\",\n mouse: \"ja\",\n role: \"baas\",\n \
                workspace: \"../elders\",\n keys: {\n  \"bookmark\": \"n\",\n  \"zoom\": \"x\",\n  \
                \"search\": \"Esc\",\n  \"note\": \"Hyper+x\",\n },\n)";
    let home = home(text);
    let checked = run_in(&home, "config check");
    assert_eq!(checked.code, 1);
    for (line, word) in [
        (2, "'theem'"),
        (3, "'fr'"),
        (4, "true of false"),
        (5, "'baas'"),
        (6, "'../elders'"),
        (9, "'zoom'"),
        (10, "Esc"),
        (11, "'Hyper+x'"),
    ] {
        let told = checked
            .out
            .lines()
            .any(|told| told.contains(&format!("config.ron:{line}:")) && told.contains(word));
        assert!(told, "{line} {word}:\n{}", checked.out);
    }
    let other = run_in(&home, "list --milestone in-beeld");
    assert_eq!(other.code, 0);
    assert!(other.out.lines().count() > 50);
    assert!(other.err.starts_with("Uw instellingen zijn niet gebruikt:"), "{}", other.err);
    let told: serde_json::Value =
        serde_json::from_str(&run_in(&home, "config check --json").out).unwrap();
    assert!(told["problems"].as_array().unwrap().len() >= 8, "{told}");
    assert_eq!(fs::read_to_string(home.path().join("config.ron")).unwrap(), text);
}

#[test]
fn two_actions_on_one_key_are_refused() {
    let home = home("(keys: { \"bookmark\": \"n\" })");
    let checked = run_in(&home, "config check");
    assert_eq!(checked.code, 1);
    assert!(
        checked.out.contains("De toets n doet op de kaart al iets anders: 'note'."),
        "{}",
        checked.out
    );
}

#[test]
fn an_option_is_stronger_than_the_settings_and_those_than_the_system() {
    let home = home("(language: \"en\")");
    assert!(run_in(&home, "config check").out.ends_with(": in order\n"));
    assert!(run_in(&home, "config check --lang nl").out.ends_with(": in orde\n"));
}

#[test]
fn without_a_file_nothing_is_wrong() {
    let home = tempfile::tempdir().unwrap();
    let checked = run_in(&home, "config check");
    assert_eq!((checked.code, checked.err.as_str()), (0, ""));
    assert!(checked.out.contains("bestaat niet"), "{}", checked.out);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn a_workspace_of_the_settings_is_used_and_one_asked_for_wins() {
    let home = home("(workspace: \"zuid\")");
    for name in ["noord", "zuid", "west"] {
        assert_eq!(run_in(&home, &format!("workspace new {name}")).code, 0);
    }
    assert!(run_in(&home, "workspace path").out.trim_end().ends_with("zuid"));
    assert!(run_in(&home, "workspace path --workspace noord").out.trim_end().ends_with("noord"));
}

#[test]
fn the_readme_names_every_action_that_has_keys_to_choose() {
    let (_, block) = README.split_once("<!-- actions:start -->\n").unwrap();
    let (block, _) = block.split_once("<!-- actions:end -->").unwrap();
    let names: Vec<_> = block.split('`').skip(1).step_by(2).collect();
    assert_eq!(names, MOVABLE.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}
