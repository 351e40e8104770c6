//! A light Dutch stemmer: what is left of a word when number and ending do not count, so that
//! 'brieven' finds 'brief' and 'signaleren' finds 'signalering'. Both sides are cut the same way,
//! so it matters that forms of one word end alike, not that the rest is a word.

/// Shorter words are left as they are.
const LONG: usize = 5;

/// The stem of a folded word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_owned();
    if word.len() < 4 || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return stem;
    }
    cut_plural(&mut stem);
    if stem.len() > LONG && stem.ends_with("je") {
        shorten(&mut stem, 2);
    }
    if stem.len() >= LONG + 2 && stem.ends_with("ing") {
        shorten(&mut stem, 3);
    }
    if stem.len() >= LONG
        && ["st", "rt", "lt", "kt", "pt", "gt"].iter().any(|end| stem.ends_with(end))
        || stem.len() >= LONG && stem.ends_with("dt")
    {
        shorten(&mut stem, 1);
    }
    // 'overheid' is not what is over.
    if stem.len() >= LONG * 2 && stem.ends_with("heid") && !stem.ends_with("overheid") {
        shorten(&mut stem, 4);
    }
    even_out(&mut stem);
    stem
}

fn cut_plural(stem: &mut String) {
    if stem.len() < LONG {
        if stem.ends_with('e') {
            shorten(stem, 1);
        }
    } else if stem.ends_with("en") {
        shorten(stem, 2);
    } else if stem.ends_with('s') {
        let before = stem.bytes().rev().nth(1).unwrap_or_default();
        if b"rlnmtdkgpfea".contains(&before) {
            shorten(stem, 1);
        }
        if stem.len() >= LONG && stem.ends_with('e') && !stem.ends_with("je") {
            shorten(stem, 1);
        }
    } else if stem.ends_with('e') && !stem.ends_with("je") {
        shorten(stem, 1);
    }
}

/// Spells what is left as one would: 'briev' as 'brief', 'gezinn' as 'gezin', 'signaal' as 'signal'.
fn even_out(stem: &mut String) {
    let [.., before, last] = stem.as_bytes() else { return };
    let (before, last) = (*before, *last);
    if before == last && !is_vowel(last) {
        shorten(stem, 1);
    } else if stem.len() >= 4 && (last == b'v' || last == b'z') {
        shorten(stem, 1);
        stem.push(if last == b'v' { 'f' } else { 's' });
    }
    if let [.., third, second, last] = *stem.as_bytes()
        && third == second
        && is_vowel(second)
        && !is_vowel(last)
    {
        shorten(stem, 2);
        stem.push(char::from(last));
    }
}

fn shorten(stem: &mut String, by: usize) {
    stem.truncate(stem.len().saturating_sub(by));
}

fn is_vowel(letter: u8) -> bool {
    b"aeiou".contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_one_word_have_one_stem() {
        for forms in [
            &["brief", "brieven"][..],
            &["schuld", "schulden"],
            &["jongere", "jongeren"],
            &["deurwaarder", "deurwaarders"],
            &["signaal", "signalen"],
            &["signalering", "signaleren"],
            &["regeling", "regelingen", "regelen"],
            &["gezin", "gezinnen"],
            &["bedrijf", "bedrijven"],
            &["week", "weken"],
            &["boete", "boetes"],
            &["fase", "fasen"],
            &["rood", "rode"],
            &["maatje", "maatjes"],
            &["school", "scholen"],
            &["duurt", "duur", "duren"],
            &["laaggeletterdheid", "laaggeletterd", "laaggeletterden"],
            &["woning", "woningen"],
            &["kwijtschelding", "kwijtschelden"],
            &["huis", "huis"],
            &["verwijst", "verwijzen"],
            &["meldt", "melding", "melden"],
            &["betaalt", "betalen", "betaling"],
            &["dienst", "diensten"],
        ] {
            let stems: Vec<_> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.iter().all(|other| *other == stems[0]), "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn other_words_keep_apart() {
        for (one, other) in [("leven", "lef"), ("koning", "kon"), ("bank", "ban")] {
            assert_ne!(stem(one), stem(other));
        }
        assert_eq!(stem("287a"), "287a");
        assert_eq!(stem("s"), "s");
    }
}
