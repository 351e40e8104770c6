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
mod locate;
mod mend;
mod nearest;
mod pairs;
mod problem;
mod raw;
mod report;
mod shape;
pub mod workspace;

pub use check::is_hidden;
pub use problem::{Expected, Fault, Problem, Set, Syntax, Written};

use crate::domain::{Element, Id, Initiative, Keyed, Register, Roadmap};
use findings::Findings;
use locate::Tree;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use shape::Shaped;

/// The roadmap that comes with the program.
pub const EMBEDDED: &str = include_str!("../../assets/roadmap.ron");

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

/// All that is wrong with a text, which may be a roadmap or a pack: a pack holds nothing but a
/// version, a name, sources, elements and initiatives. What a pack refers to must be in `base`.
#[must_use]
pub fn check(file: &str, text: &str, base: &Roadmap) -> Vec<Problem> {
    let problems =
        if is_roadmap(text) { roadmap(file, text).err() } else { pack(base, file, text).err() };
    problems.unwrap_or_default()
}

fn pack(base: &Roadmap, file: &str, text: &str) -> Result<check::Pack, Vec<Problem>> {
    load(file, text, |raw, findings| Some(check::pack(raw, base, findings)))
}

fn is_roadmap(text: &str) -> bool {
    let tree = Tree::of(without_mark(text));
    let mut only_in_roadmaps = raw::Roadmap::SHAPE
        .fields()
        .filter(|&name| !raw::Pack::SHAPE.fields().any(|own| own == name));
    tree.root
        .as_ref()
        .is_some_and(|root| only_in_roadmaps.any(|name| tree.field(root, name).is_some()))
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
