//! Tokens grown into a tree. A mistake costs the part it is in, not the rest of the file.

use super::super::problem::Syntax;
use super::tokens::{Bracket, Kind, Token};
use super::{Field, Node, Slip, Value};
use std::ops::Range;

/// Deeper than anything the format has, and far less than a stack can take.
const DEPTH: usize = 64;

/// The value that the whole text is, when there is one, and every slip in the order of the text.
pub(super) fn grow(text: &str, tokens: &[Token], slips: Vec<Slip>) -> (Option<Node>, Vec<Slip>) {
    let is_cut_short = slips.iter().any(|slip| slip.syntax == Syntax::UnclosedComment);
    let mut grower = Grower {
        text,
        tokens,
        at: 0,
        open: Vec::new(),
        slips,
        is_cut_short,
        left_open: None,
        stopped: false,
    };
    let root = grower.value();
    if let Some(token) = grower.peek() {
        match root.as_ref().map(|root| &root.value) {
            None => grower.unexpected(),
            // Not RON at all: that it is not a record says enough.
            Some(Value::Text | Value::Number | Value::Word | Value::Broken) => {}
            Some(Value::List(_) | Value::Tuple(_) | Value::Map(_) | Value::Record { .. }) => {
                grower.slip(token.start, Syntax::Trailing);
            }
        }
    }
    grower.slips.sort_by_key(|slip| slip.offset);
    (root, grower.slips)
}

struct Grower<'t> {
    text: &'t str,
    tokens: &'t [Token],
    at: usize,
    open: Vec<Bracket>,
    slips: Vec<Slip>,
    /// Whether the text ends inside a comment, and with it everything that was open.
    is_cut_short: bool,
    /// Behind which token a group ended without its bracket.
    left_open: Option<usize>,
    /// Whether reading has ended early, so that what is still open need not be named.
    stopped: bool,
}

impl Grower<'_> {
    fn peek(&self) -> Option<Token> {
        self.tokens.get(self.at).copied()
    }

    fn kind(&self, ahead: usize) -> Option<Kind> {
        self.tokens.get(self.at + ahead).map(|token| token.kind)
    }

    fn take(&mut self) {
        self.at += 1;
    }

    fn slip(&mut self, offset: usize, syntax: Syntax) {
        if !self.stopped {
            self.slips.push(Slip { offset, syntax });
        }
    }

    fn unexpected(&mut self) {
        let found = self.found();
        let offset = self.peek().map_or(self.text.len(), |token| token.start);
        // That a text is not closed has been noted.
        if self.kind(0) != Some(Kind::HalfText) {
            self.slip(offset, Syntax::Unexpected { found });
        }
    }

    fn found(&self) -> String {
        let token = self.peek().and_then(|token| self.text.get(token.start..token.end));
        token.unwrap_or_default().chars().take(40).collect()
    }

    fn value(&mut self) -> Option<Node> {
        let token = self.peek()?;
        let value = match token.kind {
            Kind::Open(bracket) => return Some(self.group(bracket, None)),
            Kind::Word if self.kind(1) == Some(Kind::Open(Bracket::Round)) => {
                self.take();
                return Some(self.named(token));
            }
            Kind::Text => Value::Text,
            Kind::HalfText => Value::Broken,
            Kind::Number => Value::Number,
            Kind::Word => Value::Word,
            Kind::Close(_) | Kind::Comma | Kind::Colon | Kind::Strange => return None,
        };
        self.take();
        Some(Node { span: token.start..token.end, value, damaged: false })
    }

    /// A name with round brackets: the name is kept, but `Some(…)` is what is in it.
    fn named(&mut self, name: Token) -> Node {
        let mut node = self.group(Bracket::Round, Some(name.start..name.end));
        node.span.start = name.start;
        if self.text.get(name.start..name.end) == Some("Some")
            && let Value::Tuple(items) = &mut node.value
            && items.len() == 1
            && let Some(inner) = items.pop()
        {
            return inner;
        }
        node
    }

    fn group(&mut self, bracket: Bracket, name: Option<Range<usize>>) -> Node {
        let start = self.peek().map_or(0, |token| token.start);
        self.take();
        if self.open.len() == DEPTH {
            self.slip(start, Syntax::TooDeep { limit: DEPTH });
            self.stopped = true;
            self.at = self.tokens.len();
        }
        let mut node =
            Node { span: start..start, value: self.contents(bracket, name), damaged: false };
        self.open.push(bracket);
        while !self.ends(bracket, &mut node) {
            if !self.part(&mut node.value) || !self.separator(&node.value) {
                node.damaged = true;
                self.skip();
            }
        }
        self.open.pop();
        node.span.end = self.tokens.get(self.at.wrapping_sub(1)).map_or(start, |token| token.end);
        node
    }

    fn contents(&self, bracket: Bracket, name: Option<Range<usize>>) -> Value {
        match bracket {
            Bracket::Square => Value::List(Vec::new()),
            Bracket::Curly => Value::Map(Vec::new()),
            Bracket::Round if self.starts_field() || self.kind(0) == Some(Kind::Close(bracket)) => {
                Value::Record { name, fields: Vec::new() }
            }
            Bracket::Round => Value::Tuple(Vec::new()),
        }
    }

    /// Whether this group ends here: with its own bracket, or without it where an outer one goes on.
    fn ends(&mut self, bracket: Bracket, node: &mut Node) -> bool {
        let forgotten = match self.kind(0) {
            None => true,
            Some(Kind::Close(close)) if close == bracket => {
                self.take();
                return true;
            }
            Some(Kind::Close(close)) => self.open.contains(&close),
            Some(Kind::Comma) => self.outer_goes_on(&node.value, 1),
            Some(_) => self.outer_goes_on(&node.value, 0),
        };
        if forgotten {
            let is_end = self.peek().is_none();
            self.stopped |= is_end && self.is_cut_short;
            let (open, close) = (bracket.open(), bracket.close());
            self.slip(node.span.start, Syntax::Unclosed { open, close });
            self.stopped |= is_end;
            self.left_open = Some(self.at);
            node.damaged = true;
        }
        forgotten
    }

    /// Whether what comes so many tokens ahead is a part of the group around this one: another
    /// record where a field should be, or a field where an item should be.
    fn outer_goes_on(&self, value: &Value, ahead: usize) -> bool {
        let above = self.open.iter().rev().nth(1);
        match value {
            Value::Record { .. } => {
                above == Some(&Bracket::Square)
                    && self.kind(ahead) == Some(Kind::Open(Bracket::Round))
            }
            Value::List(_) | Value::Map(_) => {
                above == Some(&Bracket::Round)
                    && self.kind(ahead) == Some(Kind::Word)
                    && self.kind(ahead + 1) == Some(Kind::Colon)
            }
            Value::Tuple(_) | Value::Text | Value::Number | Value::Word | Value::Broken => false,
        }
    }

    fn part(&mut self, value: &mut Value) -> bool {
        match value {
            Value::List(items) | Value::Tuple(items) => match self.value() {
                Some(item) => items.push(item),
                None => return self.no_part(),
            },
            Value::Map(pairs) => {
                let Some(key) = self.value() else { return self.no_part() };
                let (value, is_whole) = self.after_colon(key.span.end);
                pairs.push((key, value));
                return is_whole;
            }
            Value::Record { fields, .. } => {
                let Some(name) = self.peek().filter(|token| token.kind == Kind::Word) else {
                    return self.no_part();
                };
                self.take();
                let (value, is_whole) = self.after_colon(name.end);
                fields.push(Field { name: name.start..name.end, value });
                return is_whole;
            }
            Value::Text | Value::Number | Value::Word | Value::Broken => return false,
        }
        true
    }

    fn no_part(&mut self) -> bool {
        self.unexpected();
        if matches!(self.kind(0), Some(Kind::Close(_))) {
            self.take();
        }
        false
    }

    /// The value after a name or key, and whether it was there.
    fn after_colon(&mut self, end: usize) -> (Node, bool) {
        let has_colon = self.kind(0) == Some(Kind::Colon);
        if has_colon {
            self.take();
        } else {
            self.slip(end, Syntax::MissingColon);
        }
        if let Some(node) = self.value() {
            return (node, true);
        }
        if has_colon && self.peek().is_some() {
            self.unexpected();
        }
        let next = self.peek().map_or(end, |token| token.start);
        (Node { span: end..next, value: Value::Broken, damaged: true }, false)
    }

    /// Whether the next part can be read: after a comma, or after the place where one was forgotten.
    fn separator(&mut self, value: &Value) -> bool {
        match self.kind(0) {
            None | Some(Kind::Close(_)) => return true,
            Some(Kind::Comma) => {
                self.take();
                return true;
            }
            Some(_) if self.outer_goes_on(value, 0) || self.left_open == Some(self.at) => {
                return true;
            }
            Some(
                Kind::Open(_)
                | Kind::Colon
                | Kind::Text
                | Kind::HalfText
                | Kind::Number
                | Kind::Word
                | Kind::Strange,
            ) => {}
        }
        let is_record = matches!(value, Value::Record { .. });
        let goes_on = if is_record { self.starts_field() } else { self.starts_value() };
        if goes_on {
            let end = self.tokens.get(self.at.wrapping_sub(1)).map_or(0, |token| token.end);
            self.slip(end, Syntax::MissingComma);
        } else {
            self.unexpected();
        }
        goes_on
    }

    fn starts_value(&self) -> bool {
        match self.kind(0) {
            Some(Kind::Open(_) | Kind::Text | Kind::HalfText | Kind::Number | Kind::Word) => true,
            Some(Kind::Close(_) | Kind::Comma | Kind::Colon | Kind::Strange) | None => false,
        }
    }

    fn starts_field(&self) -> bool {
        self.kind(0) == Some(Kind::Word)
            && matches!(
                self.kind(1),
                Some(
                    Kind::Colon
                        | Kind::Text
                        | Kind::Number
                        | Kind::Open(Bracket::Square | Bracket::Curly)
                )
            )
    }

    /// On to behind the next comma of this group, or to a closing bracket.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(kind) = self.kind(0) {
            match kind {
                Kind::Close(_) if depth == 0 => return,
                Kind::Open(_) => depth += 1,
                Kind::Close(_) => depth -= 1,
                Kind::Comma if depth == 0 => return self.take(),
                Kind::Comma
                | Kind::Colon
                | Kind::Text
                | Kind::HalfText
                | Kind::Number
                | Kind::Word
                | Kind::Strange => {}
            }
            self.take();
        }
    }
}
