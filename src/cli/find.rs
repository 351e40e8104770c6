//! From an id to what it names. Ids are unique within a kind only: 'wgs' is a law and a term.

use super::args::Word;
use crate::domain::{
    Closed, Element, Figure, Id, Initiative, Keyed, Law, LayerId, MilestoneId, PhaseId, Register,
    Roadmap, RoleId, Term, TrackId,
};
use crate::texts::Language;

/// The kinds of thing that have ids, in the order in which they are looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Initiative,
    Milestone,
    Layer,
    Role,
    Track,
    Phase,
    Law,
    Element,
    Term,
    Figure,
}

impl Sort {
    /// Each kind with its Dutch and its English word.
    pub(super) const WORDS: [Word<Self>; 10] = [
        ("initiatief", Some("initiative"), Self::Initiative),
        ("mijlpaal", Some("milestone"), Self::Milestone),
        ("laag", Some("layer"), Self::Layer),
        ("rol", Some("role"), Self::Role),
        ("spoor", Some("track"), Self::Track),
        ("fase", Some("phase"), Self::Phase),
        ("wet", Some("law"), Self::Law),
        ("element", None, Self::Element),
        ("begrip", Some("term"), Self::Term),
        ("cijfer", Some("figure"), Self::Figure),
    ];

    /// The word for it in this language.
    pub(super) fn word(self, language: Language) -> &'static str {
        let (dutch, english, _) = Self::WORDS[self as usize];
        match language {
            Language::Dutch => dutch,
            Language::English => english.unwrap_or(dutch),
        }
    }
}

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Initiative(Id<Initiative>),
    Milestone(MilestoneId),
    Layer(LayerId),
    Role(RoleId),
    Track(TrackId),
    Phase(PhaseId),
    Law(Id<Law>),
    Element(Id<Element>),
    Term(Id<Term>),
    Figure(Id<Figure>),
}

impl Found {
    /// What kind of thing it is.
    pub(super) fn sort(self) -> Sort {
        match self {
            Self::Initiative(_) => Sort::Initiative,
            Self::Milestone(_) => Sort::Milestone,
            Self::Layer(_) => Sort::Layer,
            Self::Role(_) => Sort::Role,
            Self::Track(_) => Sort::Track,
            Self::Phase(_) => Sort::Phase,
            Self::Law(_) => Sort::Law,
            Self::Element(_) => Sort::Element,
            Self::Term(_) => Sort::Term,
            Self::Figure(_) => Sort::Figure,
        }
    }
}

/// Everything with this id, in the order of the kinds.
pub(super) fn named(roadmap: &Roadmap, id: &str) -> Vec<Found> {
    let found = [
        roadmap.initiatives.find(id).map(Found::Initiative),
        MilestoneId::from_id(id).map(Found::Milestone),
        LayerId::from_id(id).map(Found::Layer),
        RoleId::from_id(id).map(Found::Role),
        TrackId::from_id(id).map(Found::Track),
        PhaseId::from_id(id).map(Found::Phase),
        roadmap.find_law(id).map(Found::Law),
        roadmap.elements.find(id).map(Found::Element),
        roadmap.terms.find(id).map(Found::Term),
        roadmap.figures.find(id).map(Found::Figure),
    ];
    found.into_iter().flatten().collect()
}

/// At most this many ids are suggested.
const SUGGESTIONS: usize = 5;

/// Below this likeness a suggestion would only puzzle.
const ALIKE: f64 = 0.8;

/// The ids that look most like what was typed, closest first.
pub(super) fn nearest<'a>(roadmap: &'a Roadmap, typed: &str) -> Vec<&'a str> {
    let typed = typed.to_lowercase().replace([' ', '_'], "-");
    let mut scored: Vec<_> = every_id(roadmap)
        .into_iter()
        .map(|id| (likeness(id, &typed), id))
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    scored.sort_by(|(one, id), (other, other_id)| other.total_cmp(one).then(id.cmp(other_id)));
    scored.dedup_by(|one, other| one.1 == other.1);
    scored.into_iter().take(SUGGESTIONS).map(|(_, id)| id).collect()
}

/// From 0 to 1; a part of an id is like it, however short it is beside the whole.
fn likeness(id: &str, typed: &str) -> f64 {
    let score = strsim::jaro_winkler(id, typed);
    if typed.len() >= 3 && id.contains(typed) { score.max(0.9) } else { score }
}

fn every_id(roadmap: &Roadmap) -> Vec<&str> {
    [
        keys(&roadmap.initiatives),
        closed_ids::<MilestoneId>(),
        closed_ids::<LayerId>(),
        closed_ids::<RoleId>(),
        closed_ids::<TrackId>(),
        closed_ids::<PhaseId>(),
        keys(&roadmap.laws),
        keys(&roadmap.elements),
        keys(&roadmap.terms),
        keys(&roadmap.figures),
    ]
    .concat()
}

fn keys<T: Keyed>(register: &Register<T>) -> Vec<&str> {
    register.iter().map(|(_, entry)| entry.key()).collect()
}

fn closed_ids<T: Closed>() -> Vec<&'static str> {
    T::ALL.iter().map(|member| member.id()).collect()
}
