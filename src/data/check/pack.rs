//! The rules for a pack: those of what it brings, and that nothing of it is in the roadmap yet.

use super::super::findings::Findings;
use super::super::problem::{Fault, Set};
use super::super::raw;
use super::initiative::{self, Norms};
use super::place::Place;
use super::{norms, prose, version};
use crate::domain::{Element, Initiative, Keyed, Register, RegisteredSource, Roadmap};

/// What a pack brings, apart from the roadmap under it. Its ids count on from the roadmap's.
pub(in crate::data) struct Pack {
    /// The name it gives itself.
    pub(in crate::data) name: String,
    /// The sources that its elements rest on.
    pub(in crate::data) sources: Register<RegisteredSource>,
    /// Its elements.
    pub(in crate::data) elements: Register<Element>,
    /// Its initiatives.
    pub(in crate::data) initiatives: Register<Initiative>,
}

/// A pack that is to be laid over this roadmap. It brings initiatives, elements, or both.
pub(in crate::data) fn pack(raw: raw::Pack, base: &Roadmap, findings: &mut Findings) -> Pack {
    let none = Register::default();
    let mut place = Place::top(findings, &none);
    version(&mut place, raw.version);
    let name = place.text("name", raw.name);
    let brought = place.register_of("sources", raw.sources, 0, |place, raw| {
        let source = prose::registered(place, raw);
        new(place, source, &base.sources, Set::Sources)
    });
    let sources = joined(&base.sources, &brought);
    let mut place = Place::top(findings, &sources);
    let least = usize::from(raw.elements.is_empty());
    let new_elements = place.register_of("elements", raw.elements, 0, |place, raw| {
        let element = Element { is_added: true, ..norms::element(place, raw) };
        new(place, element, &base.elements, Set::Elements)
    });
    let elements = joined(&base.elements, &new_elements);
    let norms = Norms { laws: &base.laws, elements: &elements };
    let initiatives = place.register_of("initiatives", raw.initiatives, least, |place, raw| {
        let initiative = initiative::initiative(place, raw, norms);
        new(place, initiative, &base.initiatives, Set::Initiatives)
    });
    Pack { name, sources: brought, elements: new_elements, initiatives }
}

/// The entry itself, once it is noted if the roadmap has one with its id.
fn new<T: Keyed>(place: &mut Place<'_>, entry: T, base: &Register<T>, set: Set) -> T {
    if base.find(entry.key()).is_some() {
        place.field("id").note(Fault::Taken { id: entry.key().to_owned(), set });
    }
    entry
}

/// The entries of the roadmap, and after them those of the pack: where they will stand.
fn joined<T: Keyed + Clone>(base: &Register<T>, brought: &Register<T>) -> Register<T> {
    let mut all = Register::default();
    for (_, entry) in base.iter().chain(brought.iter()) {
        // An id that stands twice is noted already, and the pack will not be laid.
        drop(all.add(entry.clone()));
    }
    all
}
