//! A small reader of XML and of our HTML, which refuses what is not well-formed.

/// Elements of HTML that never end.
const VOID: [&str; 2] = ["meta", "br"];

/// A tag with its attributes as they stand there, or text without the escapes.
#[derive(Debug, PartialEq)]
pub(crate) enum Part {
    Open(String, String),
    Close(String),
    Text(String),
}

/// The parts of a page, from the first to the last.
pub(crate) fn parts(text: &str) -> Vec<Part> {
    let mut rest = text;
    let (mut parts, mut open) = (Vec::new(), Vec::<String>::new());
    let is_html = text.starts_with("<!DOCTYPE html>");
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let (found, more) = rest.split_at(end);
            // The rules of a page have quotes in them, but no element.
            let style = open.last().is_some_and(|name| name == "style");
            parts.push(Part::Text(if style { found.to_owned() } else { unescaped(found) }));
            rest = more;
            continue;
        };
        let (tag, more) = tag.split_once('>').unwrap_or_else(|| panic!("no end: {tag:.80}"));
        assert!(!tag.contains('<'), "a tag in a tag: {tag:.80}");
        rest = more;
        if tag.starts_with(['?', '!']) {
            continue;
        }
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "wrong end");
            parts.push(Part::Close(name.to_owned()));
            continue;
        }
        let (tag, is_empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        assert!(attributes.matches('"').count().is_multiple_of(2), "quotes: {tag:.80}");
        for value in attributes.split('"').skip(1).step_by(2) {
            unescaped(value);
        }
        parts.push(Part::Open(name.to_owned(), attributes.to_owned()));
        if !(is_empty || is_html && VOID.contains(&name)) {
            open.push(name.to_owned());
        }
    }
    assert!(open.is_empty(), "never ended: {open:?}");
    parts
}

/// All text of a page.
pub(crate) fn text_of(page: &str) -> String {
    let texts = parts(page).into_iter().filter_map(|part| match part {
        Part::Text(text) => Some(text),
        Part::Open(name, _) if name == "w:br" || name == "br" => Some("\n".to_owned()),
        Part::Open(..) | Part::Close(_) => None,
    });
    texts.collect()
}

/// Text as it was before it was escaped; refuses what XML does not know.
fn unescaped(text: &str) -> String {
    let known = |letter: char| matches!(letter, '\n' | '\r' | '\t' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(text.chars().all(known), "no XML: {text:?}");
    let mut pieces = text.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, more) = piece.split_once(';').unwrap_or_else(|| panic!("a bare &: {piece:.40}"));
        plain.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" | "apos" => '\'',
            _ => panic!("an unknown sign: {name:.40}"),
        });
        plain.push_str(more);
    }
    plain
}
