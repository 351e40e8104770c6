//! Which signs the terminal can show, as far as the system tells.
//!
//! # Decisions
//!
//! 2026-11: a locale that names another encoding than UTF-8, or none (`C`, `POSIX`), gives plain
//! signs: in a terminal of one byte a sign every line with an accent shifts. Where no locale is set
//! at all nothing is known, as in most containers and services, and nearly every terminal is UTF-8.

use std::env;

/// The variables that name the encoding, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_CTYPE", "LANG"];

/// Whether the system says that there are plain signs only.
pub(super) fn are_plain() -> bool {
    let set = VARIABLES.iter().filter_map(env::var_os).find(|value| !value.is_empty());
    cfg!(unix) && set.is_some_and(|locale| is_without_unicode(&locale.to_string_lossy()))
}

fn is_without_unicode(locale: &str) -> bool {
    let locale = locale.split('@').next().unwrap_or(locale);
    match locale.split_once('.') {
        Some((_, encoding)) => !encoding.to_ascii_lowercase().replace('-', "").starts_with("utf8"),
        // macOS and some services say the language only; what they mean is UTF-8.
        None => ["C", "POSIX"].contains(&locale),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_locale_that_says_so_is_without_unicode() {
        for plain in ["C", "POSIX", "nl_NL.ISO-8859-1", "nl_NL.ISO8859-15@euro", "en_US.ascii"] {
            assert!(is_without_unicode(plain), "{plain}");
        }
        for whole in ["C.UTF-8", "C.utf8", "nl_NL.UTF-8", "nl_NL.utf8@euro", "nl_NL", "UTF-8", ""] {
            assert!(!is_without_unicode(whole), "{whole}");
        }
    }
}
