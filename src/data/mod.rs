//! Text → domain, or all that is wrong at once. Nothing here opens a file: it is given text.
//!
//! A good file takes one way: `ron` reads it into `raw`, and `check` moves it into the domain. Only
//! when something is wrong is the text read again, into a tree of places (`locate`); what `ron`
//! stopped at is noted and left out (`mend`), the checks look at the rest, and every finding gets
//! its line (`report`). So the first frame pays for no line numbers.
//!
//! # Decisions
//!
//! - Wrong types and unknown fields are found by comparing that tree with the shape of the raw
//!   types, not by reading again after each error of `serde`: one pass names them all, at their
//!   exact place. Weighed: blanking what `ron` points at and trying again, which costs one reading
//!   per mistake and trusts positions that point behind what is wrong.
//! - Format characters (Unicode's Cf) are refused in texts, soft hyphens among them: what cannot be
//!   seen cannot be checked by the one who reads it.

mod check;
mod findings;
mod guide;
mod locate;
mod mend;
mod nearest;
mod pairs;
mod problem;
mod raw;
mod report;
mod shape;
pub mod workspace;

pub use check::{is_hidden, is_web_address};
pub use guide::embedded_guide;
pub use problem::{Expected, Fault, Misfit, Misset, Problem, Set, Syntax, Written};

use crate::domain::workshop::Script;
use crate::domain::{Element, Id, Initiative, Keyed, Register, Roadmap};
use crate::settings::Settings;
use findings::Findings;
use locate::Tree;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use shape::{Shape, Shaped};

/// The roadmap that comes with the program.
pub const EMBEDDED: &str = include_str!("../../assets/roadmap.ron");

/// The material of the workshop that comes with the program.
pub const EMBEDDED_SCRIPT: &str = include_str!("../../assets/workshop.ron");

/// The version of the files that this program reads.
const VERSION: u16 = 1;

/// What a pack brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackInfo {
    /// The name the pack gives itself.
    pub name: String,
    /// Its elements, now in the roadmap.
    pub elements: Vec<Id<Element>>,
    /// Its initiatives, now in the roadmap.
    pub initiatives: Vec<Id<Initiative>>,
}

/// The roadmap that comes with the program.
///
/// # Errors
/// All that is wrong with it; a test sees to it that there is nothing.
pub fn embedded() -> Result<Roadmap, Vec<Problem>> {
    roadmap("roadmap.ron", EMBEDDED)
}

/// The roadmap in a text; `file` is what the problems call it.
///
/// # Errors
/// All that is wrong with it, in the order of the text.
pub fn roadmap(file: &str, text: &str) -> Result<Roadmap, Vec<Problem>> {
    load(file, text, check::roadmap)
}

/// The material of the workshop in a text; `file` is what the problems call it.
///
/// # Errors
/// All that is wrong with it, in the order of the text.
pub fn script(file: &str, text: &str) -> Result<Script, Vec<Problem>> {
    load(file, text, check::script)
}

/// The settings in a text; `file` is what the problems call it. An empty text says nothing.
///
/// # Errors
/// All that is wrong with them, in the order of the text.
pub fn settings(file: &str, text: &str) -> Result<Settings, Vec<Problem>> {
    load(file, text, |raw, findings| Some(check::settings(raw, findings)))
}

/// The material of the workshop that comes with the program.
///
/// # Errors
/// All that is wrong with it; a test sees to it that there is nothing.
pub fn embedded_script() -> Result<Script, Vec<Problem>> {
    script("workshop.ron", EMBEDDED_SCRIPT)
}

/// Lays a pack over the roadmap.
///
/// # Errors
/// All that is wrong with the pack, in the order of the text; the roadmap is then as it was.
pub fn lay_pack(roadmap: &mut Roadmap, file: &str, text: &str) -> Result<PackInfo, Vec<Problem>> {
    let pack = pack(roadmap, file, text)?;
    add(&mut roadmap.sources, pack.sources);
    let elements = add(&mut roadmap.elements, pack.elements);
    let initiatives = add(&mut roadmap.initiatives, pack.initiatives);
    Ok(PackInfo { name: pack.name, elements, initiatives })
}

fn add<T: Keyed>(register: &mut Register<T>, brought: Register<T>) -> Vec<Id<T>> {
    brought.into_entries().into_iter().filter_map(|entry| register.add(entry).ok()).collect()
}

/// All that is wrong with a text, which may be a roadmap, the material of a workshop, or a pack: a
/// pack holds nothing but a version, a name, sources, elements and initiatives. What a pack refers
/// to must be in `base`.
#[must_use]
pub fn check(file: &str, text: &str, base: &Roadmap) -> Vec<Problem> {
    let problems = match kind(text) {
        FileKind::Roadmap => roadmap(file, text).err(),
        FileKind::Script => script(file, text).err(),
        FileKind::Pack => pack(base, file, text).err(),
    };
    problems.unwrap_or_default()
}

fn pack(base: &Roadmap, file: &str, text: &str) -> Result<check::Pack, Vec<Problem>> {
    load(file, text, |raw, findings| Some(check::pack(raw, base, findings)))
}

/// What a file is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A roadmap.
    Roadmap,
    /// The material of a workshop.
    Script,
    /// A pack.
    Pack,
}

/// What a text is meant to be, by the fields at its top: those that only one kind of file has.
#[must_use]
pub fn kind(text: &str) -> FileKind {
    let tree = Tree::of(without_mark(text));
    let has_own = |shape: &Shape, others: [&Shape; 2]| {
        let mut own = shape.fields().filter(|name| !others[0].fields().any(|other| other == *name));
        let root = tree.root.as_ref();
        root.is_some_and(|root| {
            own.any(|name| {
                !others[1].fields().any(|other| other == name) && tree.field(root, name).is_some()
            })
        })
    };
    let (roadmap, script, pack) = (&raw::Roadmap::SHAPE, &raw::Script::SHAPE, &raw::Pack::SHAPE);
    if has_own(script, [roadmap, pack]) && !has_own(roadmap, [script, pack]) {
        FileKind::Script
    } else if has_own(roadmap, [pack, pack]) {
        FileKind::Roadmap
    } else {
        FileKind::Pack
    }
}

fn load<R, T>(
    file: &str,
    text: &str,
    convert: impl FnOnce(R, &mut Findings) -> Option<T>,
) -> Result<T, Vec<Problem>>
where
    R: Default + DeserializeOwned + Shaped,
{
    let text = without_mark(text);
    let mut findings = Findings::default();
    let error = match options().from_str(text) {
        Ok(raw) => {
            let whole = convert(raw, &mut findings).filter(|_| findings.all.is_empty());
            return whole.ok_or_else(|| report::problems(file, &Tree::of(text), None, findings));
        }
        Err(error) => error,
    };
    let tree = Tree::of(text);
    let mut mended = mend::mend(&tree, &R::SHAPE);
    let raw = options().from_str(&mended.text).unwrap_or_else(|_| {
        mended.dropped.insert(Vec::new());
        R::default()
    });
    convert(raw, &mut findings);
    let mut problems = report::problems(file, &tree, Some(mended), findings);
    if problems.is_empty() {
        problems.push(report::unreadable(file, &error));
    }
    Err(problems)
}

fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

fn options() -> ron::Options {
    ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}
