//! The rules for lists: how many, nothing twice, and ids that exist.

use super::super::locate::Step;
use super::super::nearest::nearest;
use super::super::problem::{Fault, Set};
use super::place::Place;
use crate::domain::workshop::{Lesson, Method};
use crate::domain::{Element, Id, Keyed, Law, Register, RegisteredSource, Term};

impl Place<'_> {
    /// Converts each item of a list that has at least so many.
    pub(super) fn each<R, T>(
        &mut self,
        field: &'static str,
        items: Vec<R>,
        least: usize,
        mut convert: impl FnMut(&mut Place<'_>, R) -> T,
    ) -> Vec<T> {
        let mut list = self.field(field);
        list.here_count(items.len(), least);
        let items = items.into_iter().enumerate();
        items.map(|(index, item)| convert(&mut list.item(index), item)).collect()
    }

    /// A list of texts, none of them twice.
    pub(super) fn texts(
        &mut self,
        field: &'static str,
        texts: Vec<String>,
        least: usize,
    ) -> Vec<String> {
        self.field(field).here_once(&texts, String::as_str);
        self.each(field, texts, least, |place, text| place.here_text(Some(text)))
    }

    /// References to registered sources.
    pub(super) fn sources(
        &mut self,
        field: &'static str,
        ids: Vec<String>,
        least: usize,
    ) -> Vec<Id<RegisteredSource>> {
        let sources = self.sources;
        self.field(field).here_count(ids.len(), least);
        self.references(field, ids, sources)
    }

    /// References to entries of an open set, none of them twice.
    pub(super) fn references<T: Referred>(
        &mut self,
        field: &'static str,
        ids: Vec<String>,
        register: &Register<T>,
    ) -> Vec<Id<T>> {
        let mut list = self.field(field);
        list.here_once(&ids, String::as_str);
        let mut found = Vec::with_capacity(ids.len());
        for (index, id) in ids.into_iter().enumerate() {
            match T::find(register, &id) {
                Some(place) => found.push(place),
                None => list.item(index).here_unknown(id, register),
            }
        }
        found
    }

    /// A reference to one entry of an open set, or nothing when it is noted as wrong.
    pub(super) fn reference<T: Referred>(
        &mut self,
        field: &'static str,
        id: String,
        register: &Register<T>,
    ) -> Option<Id<T>> {
        let found = T::find(register, &id);
        if found.is_none() {
            self.field(field).here_unknown(id, register);
        }
        found
    }

    /// An open set: entries with ids of their own, at least one.
    pub(super) fn register<R, T: Keyed>(
        &mut self,
        field: &'static str,
        entries: Vec<R>,
        convert: impl FnMut(&mut Place<'_>, R) -> T,
    ) -> Register<T> {
        self.register_of(field, entries, 1, convert)
    }

    /// An open set of at least so many entries.
    pub(super) fn register_of<R, T: Keyed>(
        &mut self,
        field: &'static str,
        entries: Vec<R>,
        least: usize,
        mut convert: impl FnMut(&mut Place<'_>, R) -> T,
    ) -> Register<T> {
        let mut list = self.field(field);
        list.here_count(entries.len(), least);
        let mut register = Register::default();
        // By place in the register the place in the file, which is further on after a double id.
        let mut places = Vec::with_capacity(entries.len());
        for (index, entry) in entries.into_iter().enumerate() {
            let entry = convert(&mut list.item(index), entry);
            match register.add(entry) {
                Ok(_) => places.push(index),
                Err(entry) => {
                    let first = register.find(entry.key()).map_or(0, Id::index);
                    let first = places.get(first).copied().unwrap_or_default();
                    list.here_second_id(entry.key(), first, index);
                }
            }
        }
        register
    }

    fn here_second_id(&mut self, id: &str, first: usize, second: usize) {
        // An id that is missing altogether is noted as that.
        if !id.is_empty() {
            let id_of = |index| [Step::Index(index), Step::Field("id")];
            self.note_second(id, &id_of(first), &id_of(second));
        }
    }

    pub(super) fn here_count(&mut self, found: usize, least: usize) {
        if found == 0 && least > 0 {
            self.note(Fault::Empty);
        } else if found < least {
            self.note(Fault::TooFew { found, least });
        }
    }

    /// No item may stand twice in the list.
    pub(super) fn here_once<R>(&mut self, items: &[R], key: impl Fn(&R) -> &str) {
        for (second, item) in items.iter().enumerate() {
            let first = items.iter().take(second).position(|earlier| key(earlier) == key(item));
            if let Some(first) = first.filter(|_| !key(item).is_empty()) {
                self.note_second(key(item), &[Step::Index(first)], &[Step::Index(second)]);
            }
        }
    }

    fn here_unknown<T: Referred>(&mut self, id: String, register: &Register<T>) {
        let keys = register.iter().flat_map(|(_, entry)| {
            let second = entry.second_keys().iter().map(String::as_str);
            std::iter::once(entry.key()).chain(second)
        });
        let nearest = nearest(&id, keys).map(str::to_owned);
        self.note(Fault::UnknownId { id, set: T::SET, nearest, allowed: Vec::new() });
    }
}

/// An entry of an open set that others refer to.
pub(super) trait Referred: Keyed + Sized {
    const SET: Set;

    fn find(register: &Register<Self>, id: &str) -> Option<Id<Self>> {
        register.find(id)
    }

    /// Other keys that it may be referred to by.
    fn second_keys(&self) -> &[String] {
        &[]
    }
}

impl Referred for RegisteredSource {
    const SET: Set = Set::Sources;
}

impl Referred for Lesson {
    const SET: Set = Set::Sources;
}

impl Referred for Method {
    const SET: Set = Set::Methods;
}

impl Referred for Element {
    const SET: Set = Set::Elements;
}

impl Referred for Term {
    const SET: Set = Set::Terms;
}

impl Referred for Law {
    const SET: Set = Set::Laws;

    fn find(register: &Register<Self>, id: &str) -> Option<Id<Self>> {
        register.find_by_any_key(id)
    }

    fn second_keys(&self) -> &[String] {
        &self.aliases
    }
}
