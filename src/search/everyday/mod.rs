//! How people say it, beside how the roadmap writes it. Kept as data: a row is what is typed, and
//! the words that stand for it, each a way of its own. It holds words of everyday speech only:
//! forms of a word are the stemmer's work, and what a text says itself needs no row here.

mod life;
mod money;
mod office;
mod people;
mod work;

use super::target::Group;

/// Words that carry no meaning of their own in a question.
pub(super) const STOP: &[&str] = &[
    "aan", "aantal", "al", "alle", "alles", "als", "bestaan", "bestaat", "betekent", "bij", "daar",
    "dan", "dat", "de", "deze", "die", "dit", "doe", "doen", "door", "dus", "een", "elk", "elkaar",
    "elke", "en", "er", "even", "ga", "gaat", "geen", "graag", "haar", "had", "heb", "hebben",
    "heeft", "heet", "hem", "hen", "het", "hier", "hij", "hoe", "hoeveel", "hun", "iemand", "iets",
    "ik", "in", "is", "je", "jij", "jouw", "jullie", "kan", "komt", "krijg", "krijgt", "kun",
    "kunnen", "laat", "lang", "maar", "mag", "me", "mee", "meneer", "mensen", "met", "mevrouw",
    "mij", "mijlpaal", "mijn", "moet", "moeten", "mogen", "na", "naar", "niet", "nog", "nu", "of",
    "om", "omdat", "ons", "onze", "ook", "op", "over", "per", "sinds", "staat", "te", "tegen",
    "terwijl", "toch", "tot", "u", "uit", "uw", "van", "vanaf", "veel", "versus", "via", "vinden",
    "volgens", "voor", "vs", "waar", "waarheen", "waarin", "waarmee", "waarom", "wanneer", "wat",
    "we", "wel", "welk", "welke", "werkt", "wie", "wij", "wil", "willen", "word", "worden",
    "wordt", "zal", "ze", "zich", "zij", "zijn", "zit", "zo", "zodat", "zou", "zullen",
];

/// Words that a verb carries in front of it, and lets go of in a sentence.
pub(super) const PARTICLES: &[&str] = &[
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "tegen", "terug", "toe",
    "uit", "voor",
];

/// Words that tell which kind of thing is asked for.
pub(super) const LEANINGS: &[(&str, Group)] = &[
    ("aantal", Group::Figure),
    ("hoeveel", Group::Figure),
    ("vaak", Group::Figure),
    ("percentage", Group::Figure),
    ("procent", Group::Figure),
    ("gemiddeld", Group::Figure),
    ("cijfers", Group::Figure),
    ("artikel", Group::Law),
    ("wet", Group::Law),
    ("betekent", Group::Term),
    ("betekenis", Group::Term),
    ("definitie", Group::Term),
    ("mijlpaal", Group::Milestone),
];

/// What is typed, and what also counts as that. Several words on the left are one; several on the
/// right must all be there.
pub(super) type Saying = (&'static str, &'static [&'static str]);

/// All that is said otherwise.
pub(super) fn sayings() -> impl Iterator<Item = &'static Saying> {
    [life::SAYINGS, money::SAYINGS, office::SAYINGS, people::SAYINGS, work::SAYINGS]
        .into_iter()
        .flatten()
}
