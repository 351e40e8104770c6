//! The English.

use super::{name, quoted};
use crate::app::remap::MoveFault;
use crate::data::{Expected, Fault, Misfit, Misset, Set, Syntax, Written};
use crate::texts::{Language, Texts};

pub(super) fn describe(fault: &Fault) -> String {
    match fault {
        Fault::EmptyFile => {
            "The file is empty. It should hold a roadmap, a pack or a workshop.".into()
        }
        Fault::Syntax(syntax) => describe_syntax(syntax),
        Fault::TooMany { limit } => {
            format!("More is wrong; these are the first {limit}. Mend these and check again.")
        }
        Fault::Version { found, known } => {
            format!("This program cannot read version {found}. It reads version {known}.")
        }
        Fault::UnknownField { name, nearest, known } => {
            format!("Unknown field {}. {}", quoted(name), meant(*nearest, known))
        }
        Fault::DoubleField { name, first_line } => format!(
            "The field {} stands here again; the first is on line {first_line}. Remove one.",
            quoted(name)
        ),
        Fault::WrongType { expected, found } => {
            format!("This should be {}, but it is {}.", expectation(*expected), written(found))
        }
        Fault::Missing => "This is missing and must be there. Fill it in.".into(),
        Fault::Empty => "This is empty. Fill it in.".into(),
        Fault::StraySpace => {
            "There is a space too many: at the start, at the end or two in a row. Remove it.".into()
        }
        Fault::ControlCharacter { code } => format!(
            "The text holds a character you cannot see (U+{code:04X}), such as a line break. \
             Remove it or type the text again."
        ),
        Fault::TooLong { length, limit } => {
            format!("The text has {length} characters; {limit} is the most. Make it shorter.")
        }
        Fault::NotASentence => {
            "This is not a whole sentence. End with a full stop, question or exclamation mark."
                .into()
        }
        Fault::BadId { id } => format!(
            "The id {} is not allowed. Use lower-case letters, digits and hyphens between them.",
            quoted(id)
        ),
        Fault::UnknownId { id, set, nearest, allowed } => {
            format!("Unknown {} {}. {}", noun(*set), quoted(id), meant(nearest.as_deref(), allowed))
        }
        Fault::Double { id, first_line } => format!(
            "{} stands here again; the first is on line {first_line}. Remove one.",
            quoted(id)
        ),
        Fault::Taken { id, set } => format!(
            "The roadmap has this {} already: {}. Choose another id.",
            noun(*set),
            quoted(id)
        ),
        Fault::MemberMissing { id, set } => {
            format!(
                "The {} {} is missing. Each must be there exactly once.",
                noun(*set),
                quoted(id)
            )
        }
        Fault::WrongNumber { found, right } => {
            format!("This milestone has number {found}, but it is number {right}.")
        }
        Fault::TooFew { found, least } => {
            format!("Too few: {found}. There must be {least} or more. Add some.")
        }
        Fault::NoSource => {
            "This text has no source. Name one in sources, or write editorial: true when it is \
             your own reading."
                .into()
        }
        Fault::SourceAndEditorial => {
            "This text has a source as well as editorial: true. Remove one of the two.".into()
        }
        Fault::NotHttp { url } => format!(
            "{} is not a web address. It must start with https:// or http://, then the name of a \
             site, without spaces.",
            quoted(url)
        ),
        Fault::BadDate { found } => format!(
            "{} is not a date. Write a year (2024), a month (2024-03) or a day (2024-03-15).",
            quoted(found)
        ),
        Fault::NotAYear { found, from, to } => {
            format!("{found} cannot be. Write a year from {from} to {to}.")
        }
        Fault::NotFinite => "This is not a number. Write a number, such as 8.6.".into(),
        Fault::PlaceOfNational => {
            "A national initiative has no place. Remove place, or choose another scale.".into()
        }
        Fault::PlaceMissing => "A regional or local initiative has a place. Fill in place.".into(),
        Fault::Setting(setting) => describe_setting(setting),
        Fault::Workshop(misfit) => describe_misfit(misfit),
    }
}

fn describe_setting(setting: &Misset) -> String {
    match setting {
        Misset::Workspace { name } => format!(
            "No workspace can be called {}. Use letters, digits, spaces, hyphens and dots.",
            quoted(name)
        ),
        Misset::NoKey { found } => format!(
            "{} is not a key. Write a sign, or something like F7, Ctrl+f or Alt+Left.",
            quoted(found)
        ),
        Misset::Key(fault) => describe_move(fault),
        Misset::Twice => "This action stands here twice. Remove one of them.".into(),
    }
}

fn describe_move(fault: &MoveFault) -> String {
    let texts = Texts::of(Language::English);
    match *fault {
        MoveFault::Needed(key) => {
            format!("The key {key} must stay what it is. Choose another key.")
        }
        MoveFault::Taken { key, action, scope } => format!(
            "The key {key} does something else {}: '{}'. Choose another key, or move that as well.",
            texts.place(scope),
            name(action, texts)
        ),
        MoveFault::Typed(key) => format!(
            "Text is typed here, and {key} is a letter then. Choose a key with Ctrl, Alt or F."
        ),
    }
}

fn describe_misfit(misfit: &Misfit) -> String {
    match misfit {
        Misfit::Minutes { found, most } => {
            format!("Nothing takes {found} minutes. Write a number from 1 to {most}.")
        }
        Misfit::Sum { found, right } => {
            format!(
                "The steps take {found} minutes together, but it says {right}. Make them equal."
            )
        }
        Misfit::NotOfAgenda { id } => format!(
            "The agenda is not about milestone '{id}'. Add it to the agenda's milestones, or take \
             it away here."
        ),
        Misfit::NotVisited { id } => {
            format!("No step is about milestone '{id}' of this agenda. Add a step.")
        }
        Misfit::NoCue { allowed } => format!(
            "This line does not begin with a fixed word and a colon. The words are: {}.",
            allowed.join(", ")
        ),
        Misfit::Value { right: Some(right) } => {
            format!("This score counts for {right}. Write that number.")
        }
        Misfit::Value { right: None } => "This score does not count. Remove value.".into(),
    }
}

fn describe_syntax(syntax: &Syntax) -> String {
    match syntax {
        Syntax::Unclosed { open, close } => {
            format!("The bracket '{open}' is not closed. Put '{close}' where this part ends.")
        }
        Syntax::UnclosedText => {
            "This text is not closed. Put a quotation mark (\") at its end.".into()
        }
        Syntax::UnclosedComment => "This comment is not closed. Put */ at its end.".into(),
        Syntax::MissingComma => "A comma is missing here. Put one between the parts.".into(),
        Syntax::MissingColon => {
            "A colon is missing here. Put one between the name and the value.".into()
        }
        Syntax::Unexpected { found } => format!(
            "{} does not belong here. See whether a comma, bracket or quotation mark is missing \
             just before it.",
            quoted(found)
        ),
        Syntax::Trailing => {
            "The file is complete before this. Remove what follows, or see whether a bracket \
             closes too early."
                .into()
        }
        Syntax::TooDeep { limit } => {
            format!("More than {limit} brackets stand within each other. No file goes that deep.")
        }
        Syntax::BadEscape => {
            "This text has a \\ before something that cannot follow it. Write \\\\ for a \\ and \
             \\\" for a quotation mark."
                .into()
        }
        Syntax::WrongName { found } => {
            format!("Before this bracket stands {}. Remove that name.", quoted(found))
        }
        Syntax::Other { message } => {
            format!("The file cannot be read: {}", super::clean(message))
        }
    }
}

fn meant(nearest: Option<&str>, allowed: &[&str]) -> String {
    match nearest {
        Some(nearest) => format!("Did you mean {}?", quoted(nearest)),
        None if allowed.is_empty() => "See which ids the file or the roadmap has.".into(),
        None => format!("Possible are: {}.", allowed.join(", ")),
    }
}

fn expectation(expected: Expected) -> String {
    match expected {
        Expected::Text => "a text between quotation marks (\"…\")".into(),
        Expected::Flag => "true or false".into(),
        Expected::Whole { most } => {
            format!("a whole number from 0 to {most}, without quotation marks")
        }
        Expected::Number => "a number, such as 8.6".into(),
        Expected::List => "a list between [ and ]".into(),
        Expected::Map => "a list of pairs (\"id\": …) between { and }".into(),
        Expected::Record => "a group of fields (name: value) between ( and )".into(),
    }
}

fn written(found: &Written) -> String {
    match found {
        Written::Text => "a text".into(),
        Written::Number(number) => format!("the number {}", quoted(number)),
        Written::Word(word) => format!("the word {}", quoted(word)),
        Written::List => "a list between [ and ]".into(),
        Written::Map => "something between { and }".into(),
        Written::Record => "a group of fields between ( and )".into(),
        Written::Tuple => "something without field names between ( and )".into(),
    }
}

fn noun(set: Set) -> &'static str {
    match set {
        Set::Milestones => "milestone",
        Set::Layers => "layer",
        Set::Roles => "role",
        Set::Tracks => "track",
        Set::Phases => "phase",
        Set::Kinds => "kind",
        Set::Scales => "scale",
        Set::Statuses => "status",
        Set::EvidenceLevels => "level of evidence",
        Set::Certainties => "certainty",
        Set::Sources => "source",
        Set::Laws => "law",
        Set::Elements => "element",
        Set::Terms => "term",
        Set::Levels => "score",
        Set::StepKinds => "kind of step",
        Set::CaptureKinds => "kind of capture",
        Set::Methods => "form of work",
        Set::Themes => "theme",
        Set::Languages => "language",
        Set::Actions => "action",
        Set::Initiatives => "initiative",
    }
}
