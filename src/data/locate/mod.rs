//! Where things stand in a RON text: its tokens grown into a tree of spans, so that a path becomes
//! a place. Only built when something is wrong; a good file never comes here.
//!
//! Unlike `ron` it goes on after a mistake: it notes the slip, and takes up again at the next comma
//! or bracket.

mod grow;
mod tokens;

use super::problem::Syntax;
use std::ops::Range;

/// One step on the way from the whole file to a value in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// The field with this name.
    Field(&'static str),
    /// The field at this place, from 0, whatever its name.
    Nth(usize),
    /// The item of a list, from 0.
    Index(usize),
    /// The pair of a map, from 0.
    Pair(usize),
}

/// A mistake against the grammar of RON.
#[derive(Debug)]
pub(super) struct Slip {
    pub(super) offset: usize,
    pub(super) syntax: Syntax,
}

/// A value, and where it stands.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) value: Value,
    /// Whether a slip inside may have cost some of its parts.
    pub(super) damaged: bool,
}

#[derive(Debug)]
pub(super) enum Value {
    Text,
    Number,
    Word,
    List(Vec<Node>),
    Tuple(Vec<Node>),
    Map(Vec<(Node, Node)>),
    Record {
        name: Option<Range<usize>>,
        fields: Vec<Field>,
    },
    /// Not readable; the slip is noted.
    Broken,
}

#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: Range<usize>,
    pub(super) value: Node,
}

/// A file as spans.
#[derive(Debug)]
pub(super) struct Tree<'t> {
    pub(super) text: &'t str,
    pub(super) root: Option<Node>,
    pub(super) slips: Vec<Slip>,
}

/// How far a path could be followed.
pub(super) struct Spot<'n> {
    /// Where to point.
    pub(super) offset: usize,
    /// How many steps of the path exist.
    pub(super) steps: usize,
    /// The last value that exists.
    pub(super) node: Option<&'n Node>,
}

impl<'t> Tree<'t> {
    /// Reads the text once.
    pub(super) fn of(text: &'t str) -> Self {
        let (tokens, slips) = tokens::tokens(text);
        let (root, slips) = grow::grow(text, &tokens, slips);
        Self { text, root, slips }
    }

    /// The text of a span.
    pub(super) fn slice(&self, span: &Range<usize>) -> &'t str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Follows the path as far as it goes.
    pub(super) fn find(&self, path: &[Step]) -> Spot<'_> {
        let start = self.root.as_ref().map_or(0, |root| root.span.start);
        let mut spot = Spot { offset: start, steps: 0, node: self.root.as_ref() };
        for &step in path {
            let Some((offset, node)) = spot.node.and_then(|node| self.below(node, step)) else {
                break;
            };
            spot = Spot { offset, steps: spot.steps + 1, node: Some(node) };
        }
        spot
    }

    /// The way to the innermost part that holds this place.
    pub(super) fn around(&self, offset: usize) -> Vec<Step> {
        let mut path = Vec::new();
        let mut node = self.root.as_ref();
        while let Some((step, inner)) = node.and_then(|node| part_around(node, offset)) {
            path.push(step);
            node = Some(inner);
        }
        path
    }

    /// The field with this name, when the value has one.
    pub(super) fn field<'n>(&self, node: &'n Node, name: &str) -> Option<&'n Field> {
        fields(node)?.iter().find(|field| self.slice(&field.name) == name)
    }

    /// The words for a path: the names of fields and the keys of maps, with dots between.
    pub(super) fn name(&self, path: &[Step]) -> String {
        let mut names = Vec::new();
        for (place, &step) in path.iter().enumerate() {
            let above = || self.find(path.get(..place).unwrap_or_default()).node;
            match step {
                Step::Field(name) => names.push(name.to_owned()),
                Step::Nth(nth) => names.extend(above().and_then(|node| self.nth_name(node, nth))),
                Step::Pair(pair) => names.extend(above().and_then(|node| self.key(node, pair))),
                Step::Index(_) => {}
            }
        }
        names.join(".")
    }

    fn below<'n>(&self, node: &'n Node, step: Step) -> Option<(usize, &'n Node)> {
        match (step, &node.value) {
            (Step::Field(name), _) => {
                self.field(node, name).map(|field| (field.name.start, &field.value))
            }
            (Step::Nth(nth), Value::Record { fields, .. }) => {
                fields.get(nth).map(|field| (field.name.start, &field.value))
            }
            (Step::Index(index), Value::List(items)) => {
                items.get(index).map(|item| (item.span.start, item))
            }
            (Step::Pair(pair), Value::Map(pairs)) => {
                pairs.get(pair).map(|(key, value)| (key.span.start, value))
            }
            (Step::Nth(_) | Step::Index(_) | Step::Pair(_), _) => None,
        }
    }

    fn nth_name(&self, node: &Node, nth: usize) -> Option<String> {
        Some(self.slice(&fields(node)?.get(nth)?.name).to_owned())
    }

    fn key(&self, node: &Node, pair: usize) -> Option<String> {
        let Value::Map(pairs) = &node.value else { return None };
        Some(self.slice(&pairs.get(pair)?.0.span).trim_matches('"').to_owned())
    }
}

fn fields(node: &Node) -> Option<&[Field]> {
    match &node.value {
        Value::Record { fields, .. } => Some(fields),
        Value::Text
        | Value::Number
        | Value::Word
        | Value::List(_)
        | Value::Tuple(_)
        | Value::Map(_)
        | Value::Broken => None,
    }
}

fn part_around(node: &Node, offset: usize) -> Option<(Step, &Node)> {
    match &node.value {
        Value::Record { fields, .. } => {
            let holds = |field: &Field| (field.name.start..=field.value.span.end).contains(&offset);
            let nth = fields.iter().rposition(holds)?;
            fields.get(nth).map(|field| (Step::Nth(nth), &field.value))
        }
        Value::List(items) => {
            let holds = |item: &Node| (item.span.start..=item.span.end).contains(&offset);
            let index = items.iter().rposition(holds)?;
            items.get(index).map(|item| (Step::Index(index), item))
        }
        Value::Map(pairs) => {
            let holds =
                |(key, value): &(Node, Node)| (key.span.start..=value.span.end).contains(&offset);
            let pair = pairs.iter().rposition(holds)?;
            pairs.get(pair).map(|(_, value)| (Step::Pair(pair), value))
        }
        Value::Text | Value::Number | Value::Word | Value::Tuple(_) | Value::Broken => None,
    }
}
