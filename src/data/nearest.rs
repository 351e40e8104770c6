//! What a person may have meant.

/// Longer words are not typing mistakes of anything we have, and comparing costs their length.
const LONGEST: usize = 60;

/// The candidate that looks most like the word, when one looks enough like it.
pub(super) fn nearest<C: AsRef<str>>(word: &str, candidates: impl Iterator<Item = C>) -> Option<C> {
    if word.len() > LONGEST {
        return None;
    }
    let allowed = 1 + word.chars().count() / 4;
    candidates
        .map(|candidate| (strsim::osa_distance(word, candidate.as_ref()), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}
