//! The language of the interface: no sentence is too long to be read at once, in Dutch or in English.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

/// No sentence has more words than this.
const LONGEST: usize = 20;

/// How many of the longest are shown with `cargo test --test language -- --nocapture`.
const SHOWN: usize = 12;

/// Every text between quotes in the words of the interface, with its file.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let code = fs::read_to_string(&path).unwrap();
            found.extend(quoted(&code).into_iter().map(|text| (name.clone(), text)));
        }
    }
    found
}

/// The texts between quotes, as the program has them: a line that goes on below is one.
fn quoted(code: &str) -> Vec<String> {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut found = Vec::new();
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        // A letter between single quotes may be a quote.
        if letter == '\'' && letters.next_if_eq(&'"').is_some() {
            continue;
        }
        if letter != '"' {
            continue;
        }
        let mut text = String::new();
        while let Some(letter) = letters.next_if(|letter| *letter != '"') {
            match letter {
                '\\' => match letters.next() {
                    Some('n') => text.push('\n'),
                    Some('\n') => while letters.next_if(char::is_ascii_whitespace).is_some() {},
                    Some(other) => text.push(other),
                    None => {}
                },
                letter => text.push(letter),
            }
        }
        letters.next();
        found.push(text);
    }
    found
}

/// The sentences of a text; a colon or a semicolon does not end one, an empty line does.
fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for word in text.split('\n').flat_map(|line| line.split_whitespace().chain(["\n"])) {
        let ends =
            word == "\n" || word.trim_end_matches(['"', '\'', ')']).ends_with(['.', '!', '?']);
        if word != "\n" {
            let last = found.last_mut().unwrap();
            last.push_str(word);
            last.push(' ');
        }
        if ends {
            found.push(String::new());
        }
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// Words, not the signs between them.
fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[test]
fn no_sentence_of_the_interface_is_over_twenty_words() {
    let mut all: Vec<(usize, String, String)> = Vec::new();
    for (file, text) in texts() {
        for sentence in sentences(&text) {
            all.push((count(&sentence), file.clone(), sentence));
        }
    }
    assert!(all.len() > 1_000, "only {} sentences were found", all.len());
    all.sort_by(|one, other| other.cmp(one));
    all.dedup();
    for (words, file, sentence) in all.iter().take(SHOWN) {
        println!("{words} words, {file}: {sentence}");
    }
    let long: Vec<_> = all.iter().filter(|(words, ..)| *words > LONGEST).collect();
    assert!(long.is_empty(), "over {LONGEST} words: {long:#?}");
}

#[test]
fn texts_and_sentences_are_found_as_they_are_meant() {
    let code = "//! \"no\"\nlet a = \"One. Two \\\n    three?\"; let b = '\"'; f(\"x \\\"y\\\"\");";
    assert_eq!(quoted(code), ["One. Two three?", "x \"y\""]);
    assert_eq!(sentences("One. Two three? Four"), ["One. ", "Two three? ", "Four "]);
    assert_eq!(count("One – two · three"), 3);
}
