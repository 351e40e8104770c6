//! What a typed line asks of the key table: a key by its name, or what a key does by its label.

use crate::app::{Action, Key, Scope, keymap};
use crate::texts::Texts;

/// No step is taken more often at once.
const TIMES: usize = 99;

/// The actions that these words ask for in a scope, nothing when the key table has no such thing:
/// `B` or `Ctrl+F`, `bewaar`, `score 3`, `omlaag 4`.
#[must_use]
pub fn command(scope: Scope, texts: &Texts, words: &str) -> Option<Vec<Action>> {
    let words = words.trim();
    if let Some(action) = key(scope, texts, words) {
        return Some(vec![action]);
    }
    if let Some((name, count)) = words.rsplit_once(' ')
        && let (Some(action), Ok(count)) = (key(scope, texts, name), count.parse::<usize>())
    {
        return Some(vec![action; count.clamp(1, TIMES)]);
    }
    labelled(scope, texts, words)
}

/// What a key does that is typed by its name.
fn key(scope: Scope, texts: &Texts, name: &str) -> Option<Action> {
    let live = || {
        keymap::live(scope).flat_map(|binding| binding.keys.iter().map(move |key| (binding, key)))
    };
    let exact = live().find(|(_, key)| key.to_string() == name);
    let called = || live().find(|(_, key)| names(texts, **key).any(|other| is_same(&other, name)));
    exact.or_else(called).map(|(binding, _)| binding.action)
}

/// What a key is called where more than a letter is written.
fn names(texts: &Texts, key: Key) -> impl Iterator<Item = String> {
    let arrow = texts.linear.arrow(key).map(str::to_owned);
    let written = [texts.key(key), key.to_string()].into_iter();
    written.filter(|name| name.chars().count() > 1).chain(arrow)
}

/// What a label of the key table does. Where it is several things, their keys stand behind it.
fn labelled(scope: Scope, texts: &Texts, words: &str) -> Option<Vec<Action>> {
    let label = |binding: &&'static keymap::Binding| (binding.label)(&texts.action);
    let begins = |binding: &&'static keymap::Binding| {
        let rest = words.get(label(binding).len()..)?;
        let name = words.get(..label(binding).len())?;
        let apart = rest.is_empty() || rest.starts_with(' ');
        (apart && is_same(name, label(binding))).then(|| rest.trim())
    };
    let longest = keymap::live(scope).filter(|binding| begins(binding).is_some());
    let longest = longest.max_by_key(|binding| label(binding).len()).map(|one| label(&one))?;
    let found: Vec<_> = keymap::live(scope).filter(|one| label(one) == longest).collect();
    let rest = begins(found.first()?)?;
    if !rest.is_empty() {
        return keys(&found, texts, rest);
    }
    let first = found.first()?.action;
    found.iter().all(|binding| binding.action == first).then(|| vec![first])
}

/// The actions of keys that stand behind a label: one by its name, or a row of digits.
fn keys(found: &[&'static keymap::Binding], texts: &Texts, rest: &str) -> Option<Vec<Action>> {
    let of = |name: &str| {
        let has = |key: &Key| {
            key.to_string() == name || names(texts, *key).any(|other| is_same(&other, name))
        };
        found.iter().find(|binding| binding.keys.iter().any(has)).map(|binding| binding.action)
    };
    if let Some(action) = of(rest) {
        return Some(vec![action]);
    }
    rest.chars().map(|letter| of(&letter.to_string())).collect()
}

/// Whether two words are the same but for capitals.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}
