//! What sort of value belongs where, told by the types of `raw` themselves: so that every value of
//! a wrong sort can be named at once, though `serde` stops at the first.

use super::problem::Expected;

/// A sort of value.
#[derive(Debug)]
pub(super) enum Shape {
    Text,
    Flag,
    Whole { most: u16 },
    Number,
    Maybe(&'static Shape),
    List(&'static Shape),
    Map(&'static Shape),
    Record { name: &'static str, fields: &'static [(&'static str, Shape)] },
}

/// A type that knows its shape.
pub(super) trait Shaped {
    const SHAPE: Shape;
}

impl Shape {
    /// What to tell a person who wrote something else.
    pub(super) fn expected(&self) -> Expected {
        match self {
            Self::Text => Expected::Text,
            Self::Flag => Expected::Flag,
            &Self::Whole { most } => Expected::Whole { most },
            Self::Number => Expected::Number,
            Self::Maybe(inner) => inner.expected(),
            Self::List(_) => Expected::List,
            Self::Map(_) => Expected::Map,
            Self::Record { .. } => Expected::Record,
        }
    }

    /// A value of this sort that says nothing, to stand where a bad one was.
    pub(super) fn nothing(&self) -> &'static str {
        match self {
            Self::Text => "\"\"",
            Self::Flag => "false",
            Self::Whole { .. } | Self::Number => "0",
            Self::Maybe(_) => "None",
            Self::List(_) => "[]",
            Self::Map(_) => "{}",
            Self::Record { .. } => "()",
        }
    }

    /// The names of its fields.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'static str> {
        let fields: &[(&str, Self)] = match self {
            Self::Record { fields, .. } => fields,
            Self::Text
            | Self::Flag
            | Self::Whole { .. }
            | Self::Number
            | Self::Maybe(_)
            | Self::List(_)
            | Self::Map(_) => &[],
        };
        fields.iter().map(|&(name, _)| name)
    }
}

impl Shaped for String {
    const SHAPE: Shape = Shape::Text;
}

impl Shaped for bool {
    const SHAPE: Shape = Shape::Flag;
}

impl Shaped for u8 {
    const SHAPE: Shape = Shape::Whole { most: u8::MAX as u16 };
}

impl Shaped for u16 {
    const SHAPE: Shape = Shape::Whole { most: u16::MAX };
}

impl Shaped for f64 {
    const SHAPE: Shape = Shape::Number;
}

impl<T: Shaped> Shaped for Option<T> {
    const SHAPE: Shape = Shape::Maybe(&T::SHAPE);
}

impl<T: Shaped> Shaped for Vec<T> {
    const SHAPE: Shape = Shape::List(&T::SHAPE);
}
