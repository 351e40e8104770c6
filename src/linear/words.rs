//! What a typed line asks of the key table: a key by its name, or what a key does by its label.

use crate::app::remap::Row;
use crate::app::{Action, Key, Keymap, Scope};
use crate::texts::Texts;

/// No step is taken more often at once.
const TIMES: usize = 99;

/// The actions that these words ask for in a scope, nothing when the key table has no such thing:
/// `B` or `Ctrl+F`, `bewaar`, `score 3`, `omlaag 4`.
#[must_use]
pub fn command(keymap: &Keymap, scope: Scope, texts: &Texts, words: &str) -> Option<Vec<Action>> {
    let words = words.trim();
    if let Some(action) = key(keymap, scope, texts, words) {
        return Some(vec![action]);
    }
    if let Some((name, count)) = words.rsplit_once(' ')
        && let (Some(action), Ok(count)) = (key(keymap, scope, texts, name), count.parse::<usize>())
    {
        return Some(vec![action; count.clamp(1, TIMES)]);
    }
    labelled(keymap, scope, texts, words)
}

/// What a key does that is typed by its name.
fn key(keymap: &Keymap, scope: Scope, texts: &Texts, name: &str) -> Option<Action> {
    let live =
        || keymap.live(scope).flat_map(|row| row.keys.iter().map(move |key| (row.binding, key)));
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
fn labelled(keymap: &Keymap, scope: Scope, texts: &Texts, words: &str) -> Option<Vec<Action>> {
    let label = |row: &&Row| (row.binding.label)(&texts.action);
    let begins = |row: &&Row| {
        let rest = words.get(label(row).len()..)?;
        let name = words.get(..label(row).len())?;
        let apart = rest.is_empty() || rest.starts_with(' ');
        (apart && is_same(name, label(row))).then(|| rest.trim())
    };
    let longest = keymap.live(scope).filter(|row| begins(row).is_some());
    let longest = longest.max_by_key(|row| label(row).len()).map(|one| label(&one))?;
    let found: Vec<_> = keymap.live(scope).filter(|one| label(one) == longest).collect();
    let rest = begins(found.first()?)?;
    if !rest.is_empty() {
        return keys(&found, texts, rest);
    }
    let first = found.first()?.binding.action;
    found.iter().all(|row| row.binding.action == first).then(|| vec![first])
}

/// The actions of keys that stand behind a label: one by its name, or a row of digits.
fn keys(found: &[&Row], texts: &Texts, rest: &str) -> Option<Vec<Action>> {
    let of = |name: &str| {
        let has = |key: &Key| {
            key.to_string() == name || names(texts, *key).any(|other| is_same(&other, name))
        };
        found.iter().find(|row| row.keys.iter().any(has)).map(|row| row.binding.action)
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
