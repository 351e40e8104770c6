//! A file that cannot be read as it stands, made readable: every value of a wrong sort is noted and
//! left out, so that the checks can still look at all the rest.

use super::findings::Findings;
use super::locate::{Field, Node, Step, Tree, Value};
use super::nearest::nearest;
use super::options;
use super::problem::{Fault, Syntax, Written};
use super::shape::Shape;
use std::collections::HashSet;

/// What is left of a file, and what was wrong with the rest.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// RON of the right shape.
    pub(super) text: String,
    /// Values of a wrong sort and fields that do not exist.
    pub(super) findings: Findings,
    /// What was left out; nothing more needs to be said about these.
    pub(super) dropped: HashSet<Vec<Step>>,
}

/// Keeps what fits the shape.
pub(super) fn mend(tree: &Tree<'_>, shape: &Shape) -> Mended {
    let mut mender = Mender { tree, path: Vec::new(), mended: Mended::default() };
    if tree.root.as_ref().is_none_or(|root| !mender.value(root, shape)) {
        mender.mended.dropped.insert(Vec::new());
        shape.nothing().clone_into(&mut mender.mended.text);
    }
    mender.mended
}

struct Mender<'t> {
    tree: &'t Tree<'t>,
    path: Vec<Step>,
    mended: Mended,
}

impl Mender<'_> {
    /// Writes the value when it fits; else notes it and says no.
    fn value(&mut self, node: &Node, shape: &Shape) -> bool {
        let fits = match (shape, &node.value) {
            (_, Value::Broken) => return self.drop_quietly(),
            (Shape::Maybe(_), Value::Word) if self.tree.slice(&node.span) == "None" => {
                self.push("None");
                true
            }
            (Shape::Maybe(inner), _) => return self.value(node, inner),
            (Shape::Text, Value::Text) => return self.text(node),
            (Shape::Flag, Value::Word) => self.leaf::<bool>(node),
            (Shape::Whole { most }, Value::Number) if u8::try_from(*most).is_ok() => {
                self.leaf::<u8>(node)
            }
            (Shape::Whole { .. }, Value::Number) => self.leaf::<u16>(node),
            (Shape::Number, Value::Number | Value::Word) => self.leaf::<f64>(node),
            (Shape::List(inner), Value::List(items)) => {
                self.list(items, inner);
                true
            }
            (Shape::Map(inner), Value::Map(pairs)) => {
                self.map(pairs, inner);
                true
            }
            (Shape::Record { name, fields }, Value::Record { name: written, fields: found }) => {
                if let Some(span) = written.as_ref().filter(|span| self.tree.slice(span) != *name) {
                    let found = self.tree.slice(span).to_owned();
                    self.note(Fault::Syntax(Syntax::WrongName { found }));
                }
                self.record(found, fields);
                true
            }
            _ => false,
        };
        if !fits {
            let fault = Fault::WrongType { expected: shape.expected(), found: self.written(node) };
            self.note(fault);
            self.drop_quietly();
        }
        fits
    }

    fn text(&mut self, node: &Node) -> bool {
        let is_text = self.leaf::<String>(node);
        if !is_text {
            self.note(Fault::Syntax(Syntax::BadEscape));
            self.drop_quietly();
        }
        is_text
    }

    fn leaf<T: serde::de::DeserializeOwned>(&mut self, node: &Node) -> bool {
        let written = self.tree.slice(&node.span);
        let fits = options().from_str::<T>(written).is_ok();
        if fits {
            self.push(written);
        }
        fits
    }

    fn list(&mut self, items: &[Node], inner: &Shape) {
        self.push("[");
        for (index, item) in items.iter().enumerate() {
            self.part(Step::Index(index), item, inner);
        }
        self.push("]");
    }

    fn map(&mut self, pairs: &[(Node, Node)], inner: &Shape) {
        self.push("{");
        for (index, (key, value)) in pairs.iter().enumerate() {
            self.path.push(Step::Pair(index));
            if !self.value(key, &Shape::Text) {
                self.push("\"\"");
            }
            self.path.pop();
            self.push(":");
            self.part(Step::Pair(index), value, inner);
        }
        self.push("}");
    }

    fn part(&mut self, step: Step, node: &Node, shape: &Shape) {
        let before = self.mended.text.len();
        self.path.push(step);
        if !self.value(node, shape) {
            self.mended.text.truncate(before);
            self.push(shape.nothing());
        }
        self.path.pop();
        self.push(",");
    }

    fn record(&mut self, found: &[Field], known: &'static [(&'static str, Shape)]) {
        let mut seen = HashSet::new();
        let written: HashSet<_> = found.iter().map(|field| self.tree.slice(&field.name)).collect();
        let absent: Vec<_> =
            known.iter().map(|&(name, _)| name).filter(|name| !written.contains(name)).collect();
        self.push("(");
        for (nth, field) in found.iter().enumerate() {
            let name = self.tree.slice(&field.name);
            match known.iter().find(|(known, _)| *known == name) {
                None => self.unknown_field(nth, name, (known, &absent)),
                Some(_) if !seen.insert(name) => self.second_field(nth, name, known),
                Some((name, shape)) => self.field(name, &field.value, shape),
            }
        }
        self.push(")");
    }

    fn field(&mut self, name: &'static str, node: &Node, shape: &Shape) {
        let before = self.mended.text.len();
        self.push(name);
        self.push(":");
        self.path.push(Step::Field(name));
        if self.value(node, shape) {
            self.push(",");
        } else {
            self.mended.text.truncate(before);
        }
        self.path.pop();
    }

    /// `absent` are those of the known fields that are not written.
    fn unknown_field(
        &mut self,
        nth: usize,
        name: &str,
        (known, absent): (&[(&'static str, Shape)], &[&'static str]),
    ) {
        let name = name.to_owned();
        let known: Vec<&'static str> = known.iter().map(|&(name, _)| name).collect();
        let nearest = nearest(&name, absent.iter().copied());
        // What it was meant to be is not called missing as well.
        if let Some(meant) = nearest {
            self.path.push(Step::Field(meant));
            self.drop_quietly();
            self.path.pop();
        }
        self.path.push(Step::Nth(nth));
        self.note(Fault::UnknownField { name, nearest, known });
        self.path.pop();
    }

    fn second_field(&mut self, nth: usize, name: &str, known: &[(&'static str, Shape)]) {
        let first = known.iter().find(|(known, _)| *known == name);
        let mut earlier = self.path.clone();
        earlier.extend(first.map(|&(name, _)| Step::Field(name)));
        let mut path = self.path.clone();
        path.push(Step::Nth(nth));
        let fault = Fault::DoubleField { name: name.to_owned(), first_line: 0 };
        self.mended.findings.add_second(path, fault, earlier);
    }

    fn written(&self, node: &Node) -> Written {
        let words = || self.tree.slice(&node.span).chars().take(40).collect();
        match &node.value {
            Value::Text => Written::Text,
            Value::Number => Written::Number(words()),
            Value::Word | Value::Broken => Written::Word(words()),
            Value::List(_) => Written::List,
            Value::Tuple(_) => Written::Tuple,
            Value::Map(_) => Written::Map,
            Value::Record { .. } => Written::Record,
        }
    }

    fn push(&mut self, text: &str) {
        self.mended.text.push_str(text);
    }

    fn note(&mut self, fault: Fault) {
        self.mended.findings.add(self.path.clone(), fault);
    }

    fn drop_quietly(&mut self) -> bool {
        self.mended.dropped.insert(self.path.clone());
        false
    }
}
