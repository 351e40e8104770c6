//! Open sets: entries that a file brings, found by their key once and by number ever after.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// The place of an entry in its [`Register`]. Only a register hands these out.
pub struct Id<T> {
    place: u32,
    entries: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    fn new(place: usize) -> Self {
        Self { place: u32::try_from(place).unwrap_or(u32::MAX), entries: PhantomData }
    }

    /// The place in the register, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.place as usize
    }
}

// Written out because a derive would ask the same traits of `T`, which an id does not hold.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place.cmp(&other.place)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.place.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.place)
    }
}

/// Something that a file names with a key of its own.
pub trait Keyed {
    /// The key in files and on the command line: ASCII, kebab-case, unique in its register.
    fn key(&self) -> &str;
}

/// The entries of an open set, in the order of the file, findable by key.
#[derive(Debug)]
pub struct Register<T> {
    entries: Vec<T>,
    places: HashMap<String, Id<T>>,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Keyed> Register<T> {
    /// Adds an entry, or gives it back when its key is taken.
    ///
    /// # Errors
    /// The entry itself, when another has the same key.
    pub fn add(&mut self, entry: T) -> Result<Id<T>, T> {
        if self.places.contains_key(entry.key()) {
            return Err(entry);
        }
        let id = Id::new(self.entries.len());
        self.places.insert(entry.key().to_owned(), id);
        self.entries.push(entry);
        Ok(id)
    }

    /// The id of the entry with this key.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<Id<T>> {
        self.places.get(key).copied()
    }

    /// The entries themselves, in the order of the file.
    #[must_use]
    pub fn into_entries(self) -> Vec<T> {
        self.entries
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is nothing here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Every id, in the order of the file.
    pub fn ids(&self) -> impl DoubleEndedIterator<Item = Id<T>> + use<T> {
        (0..self.entries.len()).map(Id::new)
    }

    /// Every entry with its id, in the order of the file.
    #[must_use]
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Id<T>, &T)> {
        self.entries.iter().enumerate().map(|(place, entry)| (Id::new(place), entry))
    }
}

impl<T> Index<Id<T>> for Register<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.entries[id.index()]
    }
}

impl<T> IndexMut<Id<T>> for Register<T> {
    fn index_mut(&mut self, id: Id<T>) -> &mut T {
        &mut self.entries[id.index()]
    }
}
