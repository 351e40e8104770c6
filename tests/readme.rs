//! The README's table of keys is the program's.

use std::{env, fs};

use routekaart::app::keymap;
use routekaart::app::{Key, Scope};
use routekaart::texts::{Language, Texts};

const START: &str = "<!-- keys:start -->\n";
const END: &str = "<!-- keys:end -->";

fn heading(scope: Scope) -> &'static str {
    match scope {
        Scope::Grid => "On the map",
        Scope::List => "In the list of a cell",
        Scope::Detail => "In the detail beside the list",
        Scope::Sheets => "On a page with several sheets",
        Scope::Page => "On a page of one sheet",
        Scope::Glossary => "In the glossary",
        Scope::Finder => "In the search",
        Scope::Saved => "In what was kept",
        Scope::Narrow => "While narrowing what was kept",
        Scope::Editor => "While writing a note",
        Scope::Scan => "In the self-scan",
        Scope::Remark => "In a remark",
        Scope::Filter => "In the filter",
        Scope::Palette => "In the palette of commands",
        Scope::Help => "In the help",
    }
}

fn table() -> String {
    let texts = Texts::of(Language::English);
    let written = |key: &Key| format!("`{}`", texts.key(*key));
    let block = |&scope: &Scope| {
        let row = |told: &keymap::Told| {
            let keys: Vec<String> = told.all.iter().map(written).collect();
            format!("| {} | {} |", keys.join(" "), told.label)
        };
        let rows: Vec<String> = keymap::told(scope, &texts.action).iter().map(row).collect();
        let head = "| keys | what they do |\n| --- | --- |";
        format!("**{}**\n\n{head}\n{}\n\n", heading(scope), rows.join("\n"))
    };
    Scope::ALL.iter().map(block).collect::<Vec<_>>().concat()
}

#[test]
fn the_keys_in_the_readme_are_those_of_the_program() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let text = fs::read_to_string(path).unwrap();
    let (before, rest) = text.split_once(START).unwrap();
    let (block, after) = rest.split_once(END).unwrap();
    if block != table() && env::var_os("UPDATE_README").is_some() {
        fs::write(path, format!("{before}{START}{}{END}{after}", table())).unwrap();
        return;
    }
    assert_eq!(block, table(), "run this test with UPDATE_README=1 to write the new table");
}
