//! What a screen says, before anyone knows how wide it is: headings, paragraphs, rows and links.
//!
//! One description serves the panel beside the list, the page of its own, the command `show` and
//! whatever else can tell a text, so the same thing reads the same everywhere.

mod background;
mod build;
mod compared;
mod guide;
mod initiative;
mod kept;
mod mark;
mod milestone;
mod reference;
mod score;
mod sheet;
mod stage;
mod topic;
mod way;
mod workshop;

use crate::domain::guide::ChapterId;
use crate::domain::{
    Cell, Element, Figure, Id, Initiative, Law, LayerId, MilestoneId, RegisteredSource, Roadmap,
    Source, Term,
};

use crate::workspace::EntryId;

pub use kept::Kept;
pub use mark::Marker;
pub use score::{sign, tone};
pub use sheet::{Line, Link, Mark, Piece, Sheet};
pub use topic::{Keys, Pages, Topic};

/// What a piece of text means. Only `view::theme` knows what that looks like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Running text.
    #[default]
    Plain,
    /// Titles, and what is chosen.
    Strong,
    /// What helps but is not read: dates, ids, counts of the whole.
    Quiet,
    /// What a layer's name or route is written in.
    Layer(LayerId),
    /// What asks for attention.
    Attention,
    /// What is in order.
    Good,
    /// An address; breaks anywhere, never with a hyphen.
    Address,
    /// What can be followed.
    Link,
    /// What the person added.
    Own,
    /// A word of the glossary in a running text, which can be looked up.
    Term,
    /// Letters that a search matched.
    Matched,
    /// A key to press.
    Key,
    /// The chosen row, cell or tab of the panel that has the focus.
    Chosen,
    /// The chosen row, cell or tab of a panel without the focus.
    ChosenAway,
    /// Where the next letter goes, in a line that is typed in.
    Cursor,
    /// The border and title of what lies over the page.
    Frame,
}

/// A source, wherever it is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceRef {
    /// In the register of the roadmap.
    Registered(Id<RegisteredSource>),
    /// The initiative's own, by number from 0.
    Own(Id<Initiative>, usize),
}

impl SourceRef {
    /// The source itself.
    #[must_use]
    pub fn source(self, roadmap: &Roadmap) -> Option<&Source> {
        match self {
            Self::Registered(id) => Some(&roadmap.sources[id].source),
            Self::Own(id, number) => roadmap.initiatives[id].sources.get(number),
        }
    }
}

/// Where a link leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A milestone's page.
    Milestone(MilestoneId),
    /// A cell of the map.
    Cell(Cell),
    /// An initiative's page.
    Initiative(Id<Initiative>),
    /// A law's page.
    Law(Id<Law>),
    /// An element's page.
    Element(Id<Element>),
    /// A term's page.
    Term(Id<Term>),
    /// A figure's page.
    Figure(Id<Figure>),
    /// A chapter of the guide.
    Guide(ChapterId),
    /// An action in a note, by the line it stands on: following it ticks it off.
    Task(EntryId, usize),
    /// A page outside, in the browser.
    Source(SourceRef),
}

/// A run of text with one meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// The text, without line breaks.
    pub text: String,
    /// What it means.
    pub tone: Tone,
    /// Where it leads, if anywhere.
    pub target: Option<Target>,
}

/// A part of a page that starts on a line of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// An empty line; several in a row count as one, and none stands at the start or the end.
    Blank,
    /// A heading, which a reader can jump to.
    Heading(Vec<Span>),
    /// Running text.
    Paragraph(Vec<Span>),
    /// Running text behind a mark, hanging.
    Item {
        /// The mark, such as a bullet or a number.
        mark: String,
        /// The text.
        spans: Vec<Span>,
    },
    /// A source: its title behind its number or its address below that, hanging.
    Source {
        /// The number, or as many spaces.
        mark: String,
        /// The title or the address.
        spans: Vec<Span>,
    },
    /// A label in a column of its own, and its text beside it.
    Field {
        /// The label.
        label: String,
        /// The text.
        spans: Vec<Span>,
    },
    /// A row of a list: what it is at the left, what helps at the right where there is room.
    Entry {
        /// What it is.
        spans: Vec<Span>,
        /// What helps.
        aside: String,
    },
    /// A bar of a chart.
    Bar(Bar),
    /// A thin line across.
    Rule,
}

/// A bar of a chart, with what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What stands before it, such as a year.
    pub label: String,
    /// How long it is, from 0 to 1 of the room for bars.
    pub share: f64,
    /// What stands behind it, such as the value.
    pub value: String,
    /// What colour it has.
    pub tone: Tone,
    /// Whether it is a target instead of a measurement.
    pub wished: bool,
}

/// A page: blocks from top to bottom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// The blocks, from top to bottom.
    pub blocks: Vec<Block>,
}
