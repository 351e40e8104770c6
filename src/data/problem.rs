//! What can be wrong with a file, as data. The words for it stand in `texts::fault`.

use crate::app::remap::MoveFault;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The name of the file, as the caller gave it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, counted in characters.
    pub column: usize,
    /// The id of the entry it is in, or its place (`initiatives[3]`, from 1) when it has no id.
    pub entry: Option<String>,
    /// The path to the field in the file, such as `initiatives.summary`; empty for the whole file.
    pub field: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong, with what a person must know to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in the file.
    EmptyFile,
    /// The text cannot be read as RON at this place.
    Syntax(Syntax),
    /// More is wrong than is worth listing.
    TooMany { limit: usize },
    /// The file is of a version that this program does not know.
    Version { found: u16, known: u16 },
    /// The format has no such field.
    UnknownField { name: String, nearest: Option<&'static str>, known: Vec<&'static str> },
    /// A field stands twice in one entry.
    DoubleField { name: String, first_line: usize },
    /// Another sort of value belongs here.
    WrongType { expected: Expected, found: Written },
    /// A required field or part is not there.
    Missing,
    /// A text or list has nothing in it.
    Empty,
    /// There are spaces at an end of the text, or two in a row.
    StraySpace,
    /// A character that cannot be seen: a control character, a line break or a format character.
    ControlCharacter { code: u32 },
    /// The text has too many characters.
    TooLong { length: usize, limit: usize },
    /// The text does not end as a sentence does.
    NotASentence,
    /// The id is not in lower case, digits and hyphens.
    BadId { id: String },
    /// Nothing has this id. For a closed set `allowed` lists the ids there are.
    UnknownId { id: String, set: Set, nearest: Option<String>, allowed: Vec<&'static str> },
    /// The same id or value stands twice where each may stand once.
    Double { id: String, first_line: usize },
    /// The roadmap under a pack has an entry with this id already.
    Taken { id: String, set: Set },
    /// A member of a closed set that must be here is not.
    MemberMissing { id: &'static str, set: Set },
    /// The number of a milestone is not the one of its id.
    WrongNumber { found: u8, right: usize },
    /// Fewer than there must be.
    TooFew { found: usize, least: usize },
    /// Neither sources nor `editorial: true`.
    NoSource,
    /// Both sources and `editorial: true`.
    SourceAndEditorial,
    /// Not the address of a web page.
    NotHttp { url: String },
    /// Not a date.
    BadDate { found: String },
    /// A year outside the years the roadmap can speak of.
    NotAYear { found: u16, from: u16, to: u16 },
    /// A number without end, or none at all.
    NotFinite,
    /// A national initiative has a place.
    PlaceOfNational,
    /// A regional or local initiative has no place.
    PlaceMissing,
    /// A setting cannot be.
    Setting(Misset),
    /// The workshop does not fit together.
    Workshop(Misfit),
}

/// How a text fails to be RON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A bracket is never closed.
    Unclosed { open: char, close: char },
    /// A text has no quote at its end.
    UnclosedText,
    /// A comment between `/*` and `*/` has no end.
    UnclosedComment,
    /// Two values without a comma between them.
    MissingComma,
    /// A name without a colon after it.
    MissingColon,
    /// Something that has no meaning here.
    Unexpected { found: String },
    /// More text after the end of the file's contents.
    Trailing,
    /// Brackets within brackets, deeper than anything the format has.
    TooDeep { limit: usize },
    /// A text with an escape that does not exist.
    BadEscape,
    /// A name before a bracket that is not the name of what belongs here.
    WrongName { found: String },
    /// Something else; the words are the RON library's, and English.
    Other { message: String },
}

/// How the parts of a workshop do not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// A number of minutes that no step and no workshop can take.
    Minutes { found: u16, most: u16 },
    /// The steps of an agenda take longer or shorter than it says.
    Sum { found: u16, right: u16 },
    /// A step names a milestone that its agenda does not.
    NotOfAgenda { id: &'static str },
    /// No step of the agenda is about one of its milestones.
    NotVisited { id: &'static str },
    /// A line for the facilitator that does not begin with a fixed word.
    NoCue { allowed: Vec<&'static str> },
    /// A score that counts for something else than its place on the scale.
    Value { right: Option<u8> },
}

/// How a setting cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misset {
    /// No workspace can have this name.
    Workspace { name: String },
    /// Not the name of a key.
    NoKey { found: String },
    /// A key cannot do what is asked of it.
    Key(MoveFault),
    /// An action gets keys for the second time.
    Twice,
}

/// What sort of value belongs somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text between quotes.
    Text,
    /// `true` or `false`.
    Flag,
    /// A number without decimals, from 0.
    Whole { most: u16 },
    /// A number.
    Number,
    /// A list between square brackets.
    List,
    /// A map between braces, with ids as keys.
    Map,
    /// Fields between round brackets.
    Record,
}

/// What sort of value stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// A text between quotes.
    Text,
    /// A number, as it is written.
    Number(String),
    /// A bare word, as it is written.
    Word(String),
    /// A list between square brackets.
    List,
    /// A map between braces.
    Map,
    /// Fields between round brackets.
    Record,
    /// Values without names between round brackets.
    Tuple,
}

/// A set of things that have ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// The milestones.
    Milestones,
    /// The layers.
    Layers,
    /// The roles.
    Roles,
    /// The tracks.
    Tracks,
    /// The phases of debt help.
    Phases,
    /// The sorts of initiative.
    Kinds,
    /// How far an initiative reaches.
    Scales,
    /// Whether an initiative runs.
    Statuses,
    /// The levels of evidence.
    EvidenceLevels,
    /// How sure facts are.
    Certainties,
    /// The registered sources.
    Sources,
    /// The laws.
    Laws,
    /// The elements of the basic services.
    Elements,
    /// The terms of the glossary.
    Terms,
    /// The initiatives.
    Initiatives,
    /// The scores.
    Levels,
    /// The sorts of step in a workshop.
    StepKinds,
    /// The sorts of thing that are written down in one.
    CaptureKinds,
    /// Its forms of work.
    Methods,
    /// The colours.
    Themes,
    /// The languages of the interface.
    Languages,
    /// The actions whose keys can be chosen.
    Actions,
}
