//! What there is to tell of a workspace: put in order once, for the documents and for the sheets.

use std::collections::BTreeMap;

use super::Material;
use super::draft::Draft;
use crate::domain::{Closed, Level, MilestoneId, PartialDate};
use crate::page::Topic;
use crate::workspace::{
    Checklist, Entry, Held, Item, Key, Note, OwnInitiative, Part, Subject, Tally, Task,
};

/// How far the municipality is at a milestone.
pub(super) struct Standing {
    pub(super) milestone: MilestoneId,
    /// Of each part, in the order of [`Part::ALL`].
    pub(super) parts: [Tally; 3],
    pub(super) whole: Tally,
}

/// Something that was scored.
pub(super) struct Scored {
    pub(super) item: Item,
    /// The chosen milestones at which it counts.
    pub(super) milestones: Vec<MilestoneId>,
    pub(super) level: Level,
    pub(super) remark: String,
}

/// What was written about something.
pub(super) struct Written {
    pub(super) day: Option<PartialDate>,
    pub(super) by: String,
    /// One text, or several when it was changed in several places.
    pub(super) texts: Vec<String>,
}

/// Something that was marked or written about.
pub(super) struct Thing {
    pub(super) subject: Subject,
    pub(super) title: String,
    pub(super) topic: Option<Topic>,
    pub(super) milestone: Option<MilestoneId>,
    pub(super) is_marked: bool,
    pub(super) notes: Vec<Written>,
}

/// Something to be done.
pub(super) struct Action {
    pub(super) task: Task,
    pub(super) about: String,
    pub(super) milestone: Option<MilestoneId>,
}

/// All that is told of a workspace, as far as it was chosen.
pub(super) struct Facts<'a> {
    pub(super) standing: Vec<Standing>,
    /// As the self-scan has them.
    pub(super) scored: Vec<Scored>,
    /// As the journey goes.
    pub(super) things: Vec<Thing>,
    pub(super) own: Vec<&'a OwnInitiative>,
    /// By who is to do it, then by when.
    pub(super) actions: Vec<Action>,
    /// The workshops that were held, newest first.
    pub(super) sessions: Vec<Held>,
}

impl<'a> Facts<'a> {
    pub(super) fn of(draft: &Draft<'a>) -> Self {
        let things = things(draft);
        let actions = actions(&things);
        let checklist = Checklist::of(draft.material.roadmap);
        Self {
            standing: standing(draft.material, &checklist),
            scored: scored(draft.material, &checklist),
            own: own(draft.material),
            sessions: super::sessions::held(draft),
            things,
            actions,
        }
    }

    /// Whether anything was scored at all.
    pub(super) fn is_scored(&self) -> bool {
        self.standing.iter().any(|standing| standing.whole.scored() > 0)
    }
}

fn level_of(material: &Material<'_>, subject: &Subject) -> Option<Level> {
    material.kept.overview.scores.get(subject).map(|score| score.level)
}

fn standing(material: &Material<'_>, checklist: &Checklist) -> Vec<Standing> {
    let tally = |milestone, part: Option<Part>| {
        let wanted = |item: &&Item| part.is_none_or(|part| item.part == part);
        let items = checklist.at(milestone).filter(wanted);
        items.map(|item| level_of(material, &item.about.subject)).collect::<Tally>()
    };
    let at = |milestone| Standing {
        milestone,
        parts: Part::ALL.map(|part| tally(milestone, Some(part))),
        whole: tally(milestone, None),
    };
    material.selection.milestones().map(at).collect()
}

fn scored(material: &Material<'_>, checklist: &Checklist) -> Vec<Scored> {
    let mut all = Vec::new();
    for item in checklist.all() {
        let Some((score, remark)) = material.kept.score(&item.about.subject) else { continue };
        let here = |&milestone: &MilestoneId| {
            checklist.at(milestone).any(|other| other.about.subject == item.about.subject)
        };
        let milestones: Vec<_> = material.selection.milestones().filter(here).collect();
        if !milestones.is_empty() {
            let (item, remark) = (item.clone(), remark.to_owned());
            all.push(Scored { item, milestones, level: score.level, remark });
        }
    }
    all
}

fn own<'a>(material: &Material<'a>) -> Vec<&'a OwnInitiative> {
    let entries = material.kept.overview.own.iter().filter_map(|&id| {
        match &material.kept.workspace.newest(&Key::Own(id))?.1.entry {
            Entry::Own { initiative, .. } => Some(initiative),
            Entry::Bookmark { .. }
            | Entry::Note { .. }
            | Entry::Score { .. }
            | Entry::Workshop(_) => None,
        }
    });
    let selection = material.selection;
    entries
        .filter(|own| selection.admits_any(&own.milestones))
        .filter(|own| {
            let roles = selection.filter.roles;
            roles.is_open() || own.roles.iter().any(|&role| roles.has(role))
        })
        .collect()
}

/// Everything that was marked or written about, as the journey goes; what belongs to no milestone
/// comes last.
fn things(draft: &Draft<'_>) -> Vec<Thing> {
    let overview = draft.material.kept.overview;
    let mut found: BTreeMap<&Subject, Thing> = BTreeMap::new();
    for subject in overview.bookmarks.keys() {
        let kept = kept_title(draft, &Key::Bookmark(subject.clone()));
        found.insert(subject, thing(draft, subject, &kept, true));
    }
    for (subject, notes) in &overview.notes {
        let first = notes.first().map(|note| kept_title(draft, &Key::Note(note.id)));
        let thing = found
            .entry(subject)
            .or_insert_with(|| thing(draft, subject, &first.unwrap_or_default(), false));
        thing.notes = notes.iter().map(|&note| written(draft, note)).collect();
    }
    let mut things: Vec<_> = found.into_values().filter(|thing| wanted(draft, thing)).collect();
    things.sort_by_key(|thing| thing.milestone.map_or(MilestoneId::ALL.len(), Closed::index));
    things
}

fn thing(draft: &Draft<'_>, subject: &Subject, kept: &str, is_marked: bool) -> Thing {
    let topic = draft.pages.topic(subject);
    let chosen = draft.material.selection;
    let milestones = topic.map(|topic| milestones_of(draft, topic)).unwrap_or_default();
    let milestone = milestones.iter().copied().find(|&id| chosen.milestones.has(id));
    Thing {
        subject: subject.clone(),
        title: draft.title(subject, kept),
        topic,
        milestone: milestone.or(milestones.first().copied()),
        is_marked,
        notes: Vec::new(),
    }
}

/// The milestones that a topic belongs to, most fitting first.
fn milestones_of(draft: &Draft<'_>, topic: Topic) -> Vec<MilestoneId> {
    let roadmap = draft.material.roadmap;
    match topic {
        Topic::Milestone(id) => vec![id],
        Topic::Initiative(id) => roadmap.initiatives[id].milestones.clone(),
        Topic::Law(id) => roadmap.laws[id].milestones.clone(),
        Topic::Element(id) => roadmap.elements[id].milestones.clone(),
        Topic::Term(_) | Topic::Figure(_) | Topic::Background | Topic::Guide(_) => Vec::new(),
    }
}

fn wanted(draft: &Draft<'_>, thing: &Thing) -> bool {
    let selection = draft.material.selection;
    let here = selection.milestones.is_open()
        || thing.milestone.is_some_and(|id| selection.milestones.has(id));
    let suits = match thing.topic {
        Some(Topic::Initiative(id)) => {
            selection.filter.admits(&draft.material.roadmap.initiatives[id])
        }
        Some(
            Topic::Milestone(_)
            | Topic::Law(_)
            | Topic::Element(_)
            | Topic::Term(_)
            | Topic::Figure(_)
            | Topic::Background
            | Topic::Guide(_),
        )
        | None => true,
    };
    here && suits
}

fn kept_title(draft: &Draft<'_>, key: &Key) -> String {
    let newest = draft.material.kept.workspace.newest(key);
    let about = newest.and_then(|(_, version)| version.entry.about());
    about.map(|about| about.title.clone()).unwrap_or_default()
}

fn written(draft: &Draft<'_>, note: Note) -> Written {
    let kept = draft.material.kept;
    let texts = kept.texts(note.id).into_iter().map(str::to_owned).collect();
    let by = kept.writer(note.by).unwrap_or_default().to_owned();
    Written { day: kept.day(note.at), by, texts }
}

fn actions(things: &[Thing]) -> Vec<Action> {
    let mut actions = Vec::new();
    for thing in things {
        for note in &thing.notes {
            let mut tasks: Vec<_> = note.texts.iter().flat_map(|text| Task::all(text)).collect();
            tasks.dedup_by(|one, other| one.what == other.what && one.done == other.done);
            let milestone = thing.milestone;
            let about = || thing.title.clone();
            actions.extend(tasks.into_iter().map(|task| Action {
                task,
                about: about(),
                milestone,
            }));
        }
    }
    let who = |action: &Action| action.task.who.as_ref().map(|who| who.to_lowercase());
    actions.sort_by_cached_key(|action| {
        let (who, due) = (who(action), action.task.due);
        (action.task.done, who.is_none(), who, due.is_none(), due)
    });
    actions
}
