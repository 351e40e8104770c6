//! Finding: from what a person remembers of something to the thing itself, in any order, with or
//! without accents, with a slip of the finger.
//!
//! [`fold`](Folded) makes texts comparable, an [`Index`] holds every word of the roadmap with
//! where it stands, a query is turned into words that are looked for and the ways to match
//! them, and `rank` decides what matches best. A word that nothing matches is taken for a slip.
//!
//! # Decisions
//!
//! - 2026-11: an index of words, not a scan of texts. The words of a text are few beside its
//!   letters, so all that is clever (stems, compounds, slips) is done once per word of the roadmap
//!   and not once per place. Weighed: scanning folded texts, which is as fast at 300 initiatives,
//!   but keeps all texts twice and can tell a word from a part of one only by looking again.
//!   Measured beside `fzf --filter` on the same lines it is the faster at every size that
//!   `benches/search.rs` makes. Look again when texts change while they are searched: it is made anew.
//! - 2026-11: a query of three words or more may lack one. People ask in sentences, and demanding
//!   each word of them finds what has the words by chance. Two words narrow as long as five
//!   entries or more have both. A name of which half was typed is always told.
//! - 2026-11: a sentence is read with three rules of Dutch and no grammar: small words may stand in
//!   a saying ('uit haar huis gezet'), a verb finds the particle it let go ('valt uit', 'uitval'),
//!   and summaries that hold several of the words go first. Weighed on lists of queries that were
//!   written before the engine had seen them; heavier weights for names or texts gained nothing.
//! - 2026-11: what people say otherwise is a table in the program, of words that any adviser would
//!   use. Most queries that miss ask for a thing by a name it does not have, and no weight mends
//!   that. Weighed: lighter weights for verbs that fit any question, which moved as many answers
//!   away from the top as towards it. Look again when a table of the field can be had from others.

mod everyday;
mod fold;
mod fuzzy;
mod index;
mod lexicon;
mod names;
mod query;
mod rank;
mod saying;
mod session;
mod show;
mod slip;
mod stem;
mod target;
mod word;

pub use fold::{Folded, plain};
pub use index::{Counts, Index};
pub use names::{Named, by_name};
pub use query::{LETTERS_AT_MOST, WORDS_AT_MOST};
pub use session::{Found, Hit, Session, Within};
pub use show::{Context, Shown};
pub use target::{Field, Group, Noted, Target};
