//! RON text cut into tokens. White space, comments and the `#![enable(…)]` line are left out.

use super::super::problem::Syntax;
use super::Slip;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Round,
    Square,
    Curly,
}

impl Bracket {
    pub(super) fn open(self) -> char {
        match self {
            Self::Round => '(',
            Self::Square => '[',
            Self::Curly => '{',
        }
    }

    pub(super) fn close(self) -> char {
        match self {
            Self::Round => ')',
            Self::Square => ']',
            Self::Curly => '}',
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    Text,
    /// A text without its last quote.
    HalfText,
    Number,
    Word,
    Strange,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Every token of the text, and what could not be cut well.
pub(super) fn tokens(text: &str) -> (Vec<Token>, Vec<Slip>) {
    let mut cutter = Cutter { text, at: 0, tokens: Vec::new(), slips: Vec::new(), ran_out: false };
    while let Some(next) = cutter.peek() {
        cutter.cut(next);
    }
    (cutter.tokens, cutter.slips)
}

struct Cutter<'t> {
    text: &'t str,
    at: usize,
    tokens: Vec<Token>,
    slips: Vec<Slip>,
    /// Whether a text was open until the end of the file: then none is sought there again, or a
    /// long file of loose quotes would be read once for each of them.
    ran_out: bool,
}

impl<'t> Cutter<'t> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn cut(&mut self, next: char) {
        let rest = self.rest();
        if next.is_whitespace() || matches!(next, '\u{200E}' | '\u{200F}') {
            self.at += next.len_utf8();
        } else if rest.starts_with("//") {
            self.at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            self.comment();
        } else if rest.starts_with("#!") {
            self.at += rest.find(']').map_or(rest.len(), |end| end + 1);
        } else if let Some(hashes) = raw_hashes(rest) {
            self.raw_text(hashes);
        } else if next == '"' {
            self.quoted_text();
        } else {
            self.plain(next);
        }
    }

    fn plain(&mut self, next: char) {
        let kind = match next {
            '(' => Kind::Open(Bracket::Round),
            '[' => Kind::Open(Bracket::Square),
            '{' => Kind::Open(Bracket::Curly),
            ')' => Kind::Close(Bracket::Round),
            ']' => Kind::Close(Bracket::Square),
            '}' => Kind::Close(Bracket::Curly),
            ',' => Kind::Comma,
            ':' => Kind::Colon,
            '0'..='9' | '+' | '-' | '.' => return self.run(Kind::Number),
            '\'' => return self.other_quotes('\''),
            '“' | '”' | '„' => return self.other_quotes('”'),
            '_' => return self.run(Kind::Word),
            _ if next.is_alphabetic() => return self.run(Kind::Word),
            _ => Kind::Strange,
        };
        self.token(kind, next.len_utf8());
    }

    /// A number or a word. People write `op-zoek` and `2024-03` without quotes, and then the whole
    /// of it is what is wrong.
    fn run(&mut self, kind: Kind) {
        let goes_on = |letter: char| letter.is_alphanumeric() || "_.+-".contains(letter);
        let rest = self.rest();
        self.token(kind, rest.find(|letter| !goes_on(letter)).unwrap_or(rest.len()));
    }

    /// A text between the quotes of another language or of a word processor: not RON, but one thing.
    fn other_quotes(&mut self, close: char) {
        let line = self.rest().lines().next().unwrap_or_default();
        let first = line.chars().next().map_or(0, char::len_utf8);
        let end = line.get(first..).and_then(|rest| rest.find(close));
        match end {
            Some(end) => self.token(Kind::Word, first + end + close.len_utf8()),
            None => self.token(Kind::Strange, first),
        }
    }

    fn token(&mut self, kind: Kind, length: usize) {
        let start = self.at;
        self.at += length;
        self.tokens.push(Token { kind, start, end: self.at });
    }

    fn comment(&mut self) {
        let (start, rest) = (self.at, self.rest());
        let (mut depth, mut last) = (0_usize, '\0');
        for (offset, letter) in rest.char_indices() {
            match (last, letter) {
                ('/', '*') => (depth, last) = (depth + 1, '\0'),
                ('*', '/') => (depth, last) = (depth.saturating_sub(1), '\0'),
                _ => last = letter,
            }
            if depth == 0 && offset > 0 {
                self.at += offset + 1;
                return;
            }
        }
        self.at = self.text.len();
        self.slip(start, Syntax::UnclosedComment);
    }

    fn raw_text(&mut self, hashes: usize) {
        let end = format!("\"{}", "#".repeat(hashes));
        let start = hashes + 2;
        let found = self.rest().get(start..).and_then(|rest| rest.find(&end));
        match found {
            Some(found) => self.token(Kind::Text, start + found + end.len()),
            None => self.half_text(self.rest().len()),
        }
    }

    fn quoted_text(&mut self) {
        let rest = self.rest();
        let line = rest.find('\n').unwrap_or(rest.len());
        let within = if self.ran_out { rest.get(..line).unwrap_or_default() } else { rest };
        match closing_quote(within) {
            // Over the end of a line only when it then goes on as after a text: else a quote was
            // forgotten, and the next text's quote is not the end of this one.
            Some(end) if end < line || ends_a_value(rest.get(end + 1..)) => {
                self.token(Kind::Text, end + 1);
            }
            Some(_) => self.half_text(line),
            None => {
                self.ran_out = true;
                self.half_text(line);
            }
        }
    }

    fn half_text(&mut self, length: usize) {
        let half = self.rest().get(..length).unwrap_or_default().trim_end();
        self.slip(self.at, Syntax::UnclosedText);
        self.token(Kind::HalfText, half.strip_suffix(',').unwrap_or(half).len());
    }

    fn slip(&mut self, offset: usize, syntax: Syntax) {
        self.slips.push(Slip { offset, syntax });
    }
}

/// How many hashes a raw text opens with, when one starts here.
fn raw_hashes(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let opened = after.trim_start_matches('#');
    opened.starts_with('"').then_some(after.len() - opened.len())
}

/// Where the text that starts here has its last quote.
fn closing_quote(rest: &str) -> Option<usize> {
    let mut escaped = false;
    for (offset, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(offset),
            _ => {}
        }
    }
    None
}

fn ends_a_value(rest: Option<&str>) -> bool {
    let next = rest.unwrap_or_default().trim_start().chars().next();
    next.is_none_or(|next| matches!(next, ',' | ')' | ']' | '}' | ':' | '/'))
}
