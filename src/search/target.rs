//! What can be found, and what of it is searched.

use std::borrow::Cow;

use crate::domain::{
    Cell, Closed, Element, Figure, Id, Initiative, Keyed, Law, MilestoneId, Prose, Roadmap, Term,
};
use crate::workspace::{About, Key, Overview, Workspace};

/// The kinds of thing that can be found, in the order in which equals are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Initiatives.
    Initiative,
    /// Milestones.
    Milestone,
    /// Laws and agreements.
    Law,
    /// Elements of the basic services.
    Element,
    /// Words of the glossary.
    Term,
    /// National figures.
    Figure,
    /// Cells of the map.
    Cell,
    /// What the person noted.
    Note,
}

impl Closed for Group {
    const ALL: &'static [Self] = &[
        Self::Initiative,
        Self::Milestone,
        Self::Law,
        Self::Element,
        Self::Term,
        Self::Figure,
        Self::Cell,
        Self::Note,
    ];

    fn id(self) -> &'static str {
        match self {
            Self::Initiative => "initiatief",
            Self::Milestone => "mijlpaal",
            Self::Law => "wet",
            Self::Element => "element",
            Self::Term => "begrip",
            Self::Figure => "cijfer",
            Self::Cell => "vak",
            Self::Note => "notitie",
        }
    }

    fn index(self) -> usize {
        self as usize
    }
}

/// Something that can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// An initiative.
    Initiative(Id<Initiative>),
    /// A milestone.
    Milestone(MilestoneId),
    /// A law.
    Law(Id<Law>),
    /// An element.
    Element(Id<Element>),
    /// A term.
    Term(Id<Term>),
    /// A figure.
    Figure(Id<Figure>),
    /// A cell of the map.
    Cell(Cell),
    /// A note, by its number among those that the index was made with.
    Note(usize),
}

/// A note that can be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Noted {
    /// What it is about.
    pub about: About,
    /// Its text, of any number of lines.
    pub text: String,
}

impl Noted {
    /// The texts of every note of a workspace, in the order of what they are about.
    #[must_use]
    pub fn all(workspace: &Workspace, overview: &Overview) -> Vec<Self> {
        let mut noted = Vec::new();
        for entry in overview.notes.values().flatten() {
            let Some((_, version)) = workspace.newest(&Key::Note(entry.id)) else { continue };
            let Some(about) = version.entry.about() else { continue };
            let texts = workspace.note_texts(entry.id).into_iter();
            noted.extend(texts.map(|text| Self { about: about.clone(), text: text.to_owned() }));
        }
        noted
    }
}

/// All that is searched.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) roadmap: &'a Roadmap,
    pub(super) notes: &'a [Noted],
}

/// In which part of an entry a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The abbreviation.
    Short,
    /// A keyword, or another name.
    Keyword,
    /// The key in files and on the command line.
    Key,
    /// The one sentence that sums it up.
    Lead,
    /// Everything else.
    Body,
}

impl Target {
    /// What kind of thing it is.
    #[must_use]
    pub fn group(self) -> Group {
        match self {
            Self::Initiative(_) => Group::Initiative,
            Self::Milestone(_) => Group::Milestone,
            Self::Law(_) => Group::Law,
            Self::Element(_) => Group::Element,
            Self::Term(_) => Group::Term,
            Self::Figure(_) => Group::Figure,
            Self::Cell(_) => Group::Cell,
            Self::Note(_) => Group::Note,
        }
    }

    /// The id on the command line; that of a cell has its layer behind a slash, and a note has none.
    #[must_use]
    pub fn id(self, roadmap: &Roadmap) -> Cow<'_, str> {
        match self {
            Self::Initiative(id) => roadmap.initiatives[id].key().into(),
            Self::Milestone(id) => id.id().into(),
            Self::Law(id) => roadmap.laws[id].key().into(),
            Self::Element(id) => roadmap.elements[id].key().into(),
            Self::Term(id) => roadmap.terms[id].key().into(),
            Self::Figure(id) => roadmap.figures[id].key().into(),
            Self::Cell(cell) => format!("{}/{}", cell.milestone.id(), cell.layer.id()).into(),
            Self::Note(_) => Cow::Borrowed(""),
        }
    }

    /// The name, with its abbreviation behind it when there is one; of a note what it is about.
    pub(super) fn title(self, Known { roadmap, notes }: Known<'_>) -> Cow<'_, str> {
        let (name, short) = match self {
            Self::Initiative(id) => (&roadmap.initiatives[id].name, None),
            Self::Milestone(id) => (&roadmap.milestones[id].name, None),
            Self::Law(id) => (&roadmap.laws[id].name, roadmap.laws[id].abbreviation.as_deref()),
            Self::Element(id) => (&roadmap.elements[id].name, None),
            Self::Term(id) => (&roadmap.terms[id].name, roadmap.terms[id].abbreviation.as_deref()),
            Self::Figure(id) => (&roadmap.figures[id].label, None),
            Self::Cell(cell) => {
                let milestone = &roadmap.milestones[cell.milestone].name;
                return format!("{milestone} · {}", roadmap.layers[cell.layer].name).into();
            }
            Self::Note(number) => {
                let about = notes.get(number).map(|noted| noted.about.title.as_str());
                return about.unwrap_or_default().into();
            }
        };
        match short.filter(|short| !name.contains(short)) {
            Some(short) => format!("{name} ({short})").into(),
            None => name.into(),
        }
    }

    /// Everything that can be found, group by group.
    pub(super) fn all(Known { roadmap, notes }: Known<'_>) -> impl Iterator<Item = Self> {
        let initiatives = roadmap.on_map().map(|(id, _)| Self::Initiative(id));
        let milestones = MilestoneId::ALL.iter().copied().map(Self::Milestone);
        initiatives
            .chain(milestones)
            .chain(roadmap.laws.ids().map(Self::Law))
            .chain(roadmap.elements.ids().map(Self::Element))
            .chain(roadmap.terms.ids().map(Self::Term))
            .chain(roadmap.figures.ids().map(Self::Figure))
            .chain(Cell::all().map(Self::Cell))
            .chain((0..notes.len()).map(Self::Note))
    }

    /// Visits every text that is searched, in the order in which a reader meets them.
    pub(super) fn each_text(self, known: Known<'_>, visit: &mut dyn FnMut(Field, &str)) {
        let roadmap = known.roadmap;
        match self {
            Self::Initiative(id) => initiative(&roadmap.initiatives[id], visit),
            Self::Milestone(id) => milestone(roadmap, id, visit),
            Self::Law(id) => law(&roadmap.laws[id], visit),
            Self::Element(id) => {
                let element = &roadmap.elements[id];
                visit(Field::Name, &element.name);
                visit(Field::Key, &element.key);
                visit(Field::Lead, &element.summary);
                prose(&element.explanation, visit);
            }
            Self::Term(id) => {
                let term = &roadmap.terms[id];
                visit(Field::Name, &term.name);
                visit_some(Field::Short, term.abbreviation.as_ref(), visit);
                visit(Field::Key, &term.key);
                visit(Field::Lead, &term.explanation);
            }
            Self::Figure(id) => {
                let figure = &roadmap.figures[id];
                visit(Field::Name, &figure.label);
                visit(Field::Key, &figure.key);
                visit(Field::Lead, &figure.unit);
                visit_some(Field::Body, figure.measured.as_ref(), visit);
                visit_some(Field::Body, figure.note.as_ref(), visit);
                for point in &figure.points {
                    visit_some(Field::Body, point.remark.as_ref(), visit);
                }
            }
            Self::Cell(cell) => {
                visit(Field::Name, &self.title(known));
                prose(&roadmap.milestones[cell.milestone].cells[cell.layer], visit);
            }
            Self::Note(number) => {
                visit(Field::Name, &self.title(known));
                let text = known.notes.get(number).map(|noted| noted.text.as_str());
                for line in text.unwrap_or_default().lines() {
                    visit(Field::Body, line);
                }
            }
        }
    }
}

fn initiative(initiative: &Initiative, visit: &mut dyn FnMut(Field, &str)) {
    visit(Field::Name, &initiative.name);
    for keyword in &initiative.keywords {
        visit(Field::Keyword, keyword);
    }
    visit(Field::Key, &initiative.key);
    visit(Field::Lead, &initiative.summary);
    visit(Field::Body, &initiative.explanation);
    visit_some(Field::Keyword, initiative.place.as_ref(), visit);
    visit(Field::Body, &initiative.provider);
    for (_, role) in initiative.roles.iter() {
        visit_some(Field::Body, role.as_ref(), visit);
    }
    visit(Field::Body, &initiative.evidence_note);
}

fn milestone(roadmap: &Roadmap, id: MilestoneId, visit: &mut dyn FnMut(Field, &str)) {
    let milestone = &roadmap.milestones[id];
    visit(Field::Name, &milestone.name);
    visit(Field::Key, id.id());
    visit(Field::Keyword, &milestone.name_en);
    visit(Field::Lead, &milestone.goal);
    visit(Field::Body, &milestone.resident);
    visit(Field::Body, &milestone.professional);
    visit(Field::Body, &milestone.gloss_en);
    for question in &milestone.questions {
        visit(Field::Body, question);
    }
    for (_, role) in milestone.roles.iter() {
        prose(role, visit);
    }
}

fn law(law: &Law, visit: &mut dyn FnMut(Field, &str)) {
    visit(Field::Name, &law.name);
    visit_some(Field::Short, law.abbreviation.as_ref(), visit);
    for alias in &law.aliases {
        visit(Field::Keyword, alias);
    }
    visit(Field::Key, &law.key);
    visit(Field::Lead, &law.summary);
    prose(&law.duties, visit);
    visit_some(Field::Body, law.status.as_ref(), visit);
    visit_some(Field::Body, law.caution.as_ref(), visit);
}

fn prose(prose: &Prose, visit: &mut dyn FnMut(Field, &str)) {
    for sentence in &prose.sentences {
        visit(Field::Body, &sentence.text);
    }
}

fn visit_some(field: Field, text: Option<&String>, visit: &mut dyn FnMut(Field, &str)) {
    if let Some(text) = text {
        visit(field, text);
    }
}
