//! The closed sets: every value is known when the program is built, and carries the Dutch id that
//! the files use. A new member is one row here, and the compiler names each place it must go.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// A set whose members are all known at compile time.
pub trait Closed: Copy + Eq + 'static {
    /// Every member, in the order of the roadmap.
    const ALL: &'static [Self];

    /// The id in files and on the command line: Dutch, kebab-case.
    fn id(self) -> &'static str;

    /// The place in [`Closed::ALL`], from 0.
    fn index(self) -> usize;

    /// The member with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|member| member.id() == id)
    }
}

macro_rules! closed {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$member_doc])* $member,)+
        }

        impl $crate::domain::Closed for $name {
            const ALL: &'static [Self] = &[$(Self::$member,)+];

            fn id(self) -> &'static str {
                match self {
                    $(Self::$member => $id,)+
                }
            }

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(super) use closed;

closed! {
    /// The eight milestones of a resident's journey, as the VNG names and numbers them.
    MilestoneId {
        Searching = "op-zoek",
        InView = "in-beeld",
        InContact = "in-contact",
        InConversation = "in-gesprek",
        CalmAndOverview = "rust-en-overzicht",
        FullPicture = "plaatje-compleet",
        ProudAndFit = "trots-en-financieel-fit",
        Confident = "met-vertrouwen",
    }
}

closed! {
    /// The three layers, from the ground up.
    LayerId {
        Basis = "basisproces",
        Inspiration = "inspiratielaag",
        Future = "toekomstlaag",
    }
}

closed! {
    /// The three roles in a municipality from which the roadmap can be read.
    RoleId {
        Policy = "beleid-juridisch",
        Data = "informatie-data",
        Communication = "communicatie",
    }
}

closed! {
    /// Whose journey it is.
    TrackId {
        Resident = "inwoner",
        YoungAdult = "jongere",
        Entrepreneur = "ondernemer",
    }
}

closed! {
    /// The five phases of debt help.
    PhaseId {
        Prevention = "preventie",
        EarlySignals = "vroegsignalering",
        Settlement = "schuldregelen",
        Guidance = "begeleiding",
        Aftercare = "nazorg",
    }
}

closed! {
    /// What sort of thing an initiative is.
    Kind {
        Law = "wet",
        NationalProvision = "landelijke-voorziening",
        Method = "methode",
        Instrument = "instrument",
        Campaign = "campagne",
        Standard = "standaard",
        Cooperation = "samenwerking",
        Study = "onderzoek",
        LocalInitiative = "lokaal-initiatief",
        Bill = "wetsvoorstel",
        Exploration = "verkenning",
    }
}

closed! {
    /// How far an initiative reaches, widest first.
    Scale {
        National = "landelijk",
        Regional = "regionaal",
        Local = "lokaal",
    }
}

closed! {
    /// Whether an initiative runs, as of its newest source.
    Status {
        Active = "actief",
        Pilot = "pilot",
        Finished = "afgerond",
        Announced = "aangekondigd",
    }
}

closed! {
    /// What the judgement of an initiative rests on, strongest first.
    EvidenceLevel {
        RequiredByLaw = "wettelijk-verplicht",
        Studied = "onderzocht",
        Practice = "praktijkervaring",
        Pilot = "pilot",
        Expected = "verwachting",
        Own = "eigen",
    }
}

impl EvidenceLevel {
    /// The levels that stand for a judgement, strongest first: what an editor may write in a file.
    /// `Own` is none, for nobody judged what a person adds.
    pub const JUDGED: &'static [Self] =
        &[Self::RequiredByLaw, Self::Studied, Self::Practice, Self::Pilot, Self::Expected];
}

closed! {
    /// How far a municipality is with something it scored.
    Level {
        NotStarted = "niet-gestart",
        Preparing = "in-voorbereiding",
        Partly = "deels",
        InOrder = "op-orde",
        NotApplicable = "niet-van-toepassing",
    }
}

closed! {
    /// How sure the facts are: `Middle` means one secondary source only.
    Certainty {
        High = "hoog",
        Middle = "middel",
    }
}

/// One value for each member of a closed set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K, V> {
    values: Vec<V>,
    keys: PhantomData<K>,
}

impl<K: Closed, V> Table<K, V> {
    /// Fills the table by asking for each member in turn.
    pub fn from_fn(value: impl FnMut(K) -> V) -> Self {
        Self { values: K::ALL.iter().copied().map(value).collect(), keys: PhantomData }
    }

    /// Fills the table by asking for each member in turn, or gives nothing when one has no value.
    pub fn try_from_fn(value: impl FnMut(K) -> Option<V>) -> Option<Self> {
        let values = K::ALL.iter().copied().map(value).collect::<Option<_>>()?;
        Some(Self { values, keys: PhantomData })
    }

    /// Each member with its value, in the order of the set.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (K, &V)> {
        K::ALL.iter().copied().zip(&self.values)
    }
}

impl<K: Closed, V> Index<K> for Table<K, V> {
    type Output = V;

    fn index(&self, key: K) -> &V {
        &self.values[key.index()]
    }
}

impl<K: Closed, V> IndexMut<K> for Table<K, V> {
    fn index_mut(&mut self, key: K) -> &mut V {
        &mut self.values[key.index()]
    }
}
