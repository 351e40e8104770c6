//! The README's table of keys is the program's.

use std::{env, fs};

use routekaart::app::{Key, Keymap, Scope};
use routekaart::texts::{Language, Texts};

const START: &str = "<!-- keys:start -->\n";
const END: &str = "<!-- keys:end -->";

/// Where a key holds, in a word or two.
fn place(scope: Scope) -> &'static str {
    match scope {
        Scope::Grid => "map",
        Scope::List => "list",
        Scope::Detail => "detail",
        Scope::Sheets => "page with sheets",
        Scope::Page => "page",
        Scope::Glossary => "glossary",
        Scope::Finder => "search",
        Scope::Saved => "kept",
        Scope::Narrow => "searching in kept",
        Scope::Editor => "note",
        Scope::Scan => "self-scan",
        Scope::Remark => "remark",
        Scope::Filter => "filter",
        Scope::Palette => "commands",
        Scope::Help => "help",
        Scope::Form => "form",
        Scope::Mail => "mail",
        Scope::Export => "export",
        Scope::Plan => "workshop planning",
        Scope::Past => "held workshop",
        Scope::Stage => "workshop step",
        Scope::Outcome => "workshop outcome",
        Scope::Ended => "ended workshop",
        Scope::Rating => "workshop scoring",
        Scope::Voting => "workshop voting",
        Scope::Steps => "workshop steps",
        Scope::Notes => "workshop notes",
        Scope::Compared => "workshops compared",
        Scope::Capture => "workshop line",
        Scope::Tour => "tour",
    }
}

/// Where something holds: by name, or as all places but a few.
fn places(scopes: &[Scope]) -> String {
    let names = |wanted: &dyn Fn(&Scope) -> bool| {
        let names = Scope::ALL
            .iter()
            .chain(&[Scope::Tour])
            .filter(|scope| wanted(scope))
            .map(|&scope| place(scope));
        names.collect::<Vec<_>>().join(", ")
    };
    let lettered = |scope: &Scope| !scope.is_typed_in() && *scope != Scope::Tour;
    let rest = names(&|scope| lettered(scope) && !scopes.contains(scope));
    if scopes.iter().all(lettered) && rest.split(", ").count() <= 3 {
        let but = if rest.is_empty() { rest } else { format!(", but {rest}") };
        return format!("everywhere{but}");
    }
    names(&|scope| scopes.contains(scope))
}

/// A row for everything that keys do, in the order in which the scopes first tell it.
fn table() -> String {
    let (texts, keymap) = (Texts::of(Language::English), Keymap::default());
    let written = |key: &Key| format!("`{}`", texts.key(*key));
    let mut rows: Vec<(String, Vec<Scope>)> = Vec::new();
    for &scope in Scope::ALL.iter().chain(&[Scope::Tour]) {
        for told in keymap.told(scope, &texts.action) {
            let keys: Vec<String> = told.all.iter().map(written).collect();
            let row = format!("| {} | {} |", keys.join(" "), told.label);
            match rows.iter_mut().find(|(other, _)| *other == row) {
                Some((_, scopes)) => scopes.push(scope),
                None => rows.push((row, vec![scope])),
            }
        }
    }
    let rows = rows.iter().map(|(row, scopes)| format!("{row} {} |\n", places(scopes)));
    let head = "| keys | what they do | where |\n| --- | --- | --- |\n";
    format!("{head}{}", rows.collect::<String>())
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
