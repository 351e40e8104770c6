//! The search: what is typed, what was found, and which hit is chosen.

use super::{Effect, Field, Focus, Here, Model, Place, Reading, Taken, list};
use crate::domain::{Cell, Filter, Id, Initiative};
use crate::layout::{self, Shape};
use crate::page::Topic;
use crate::search::{self, Context, Found, Group, Hit, Index, Noted, Session, Shown, Within};

/// How many searches are remembered.
const RECENT: usize = 8;

/// What is searched for, and what is chosen of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Finder {
    /// What is typed.
    pub query: Field,
    /// The chosen hit, or the chosen search of those before when nothing is typed, from 0.
    pub chosen: usize,
    /// Whether to search what the filter hides too.
    pub unfiltered: bool,
    /// The searches that led somewhere, newest first.
    pub recent: Vec<String>,
}

/// The machine behind the search: made at the first search, for the start must not wait for it.
#[derive(Debug, Default)]
pub(super) struct Search {
    index: Option<Index>,
    session: Session,
    found: Found,
    /// What the filter was when this was found.
    filter: Filter,
}

impl Search {
    /// Forgets what was read: there are other things to be found now.
    pub(super) fn forget(&mut self) {
        self.index = None;
        self.session = Session::default();
    }
}

impl Model {
    /// What was found for what is typed.
    #[must_use]
    pub fn found(&self) -> &Found {
        &self.search.found
    }

    /// The hits, group by group.
    #[must_use]
    pub fn hits(&self) -> Vec<(Group, Hit)> {
        let groups = self.search.found.groups();
        groups
            .into_iter()
            .flat_map(|(group, hits)| hits.into_iter().map(move |hit| (group, hit)))
            .collect()
    }

    /// Searches anew, after the query or the filter changed.
    pub(super) fn search_anew(&mut self) {
        let Self { roadmap, state, search, notebook, .. } = self;
        let notes = || Noted::all(notebook.workspace(), notebook.overview());
        let index = search.index.get_or_insert_with(|| Index::with_notes(roadmap, notes()));
        let filter = if state.finder.unfiltered { Filter::default() } else { state.filter };
        let within = Within { filter, ..Within::default() };
        search.filter = state.filter;
        search.found = search.session.search(index, roadmap, state.finder.query.text(), within);
        state.finder.chosen = 0;
    }
}

/// A line of the list of hits as it is drawn.
#[derive(Clone, Debug)]
pub enum FinderLine {
    /// Nothing, between two groups.
    Blank,
    /// The group that the hits below belong to.
    Group(Group),
    /// The title of a hit.
    Title {
        /// Its place among the hits.
        place: usize,
        /// What is shown of it.
        shown: Shown,
    },
    /// The text in which it was found, below its title.
    Context {
        /// The place of the hit.
        place: usize,
        /// The text.
        found: Context,
    },
}

impl Model {
    /// The lines of the list that are seen, around the chosen hit. Only those are made: what a hit
    /// shows costs more than to find it.
    #[must_use]
    pub fn finder_lines(&self, hits: &[(Group, Hit)]) -> Vec<FinderLine> {
        let chosen = self.state.finder.chosen;
        let height = usize::from(layout::Finder::of(self.state.size).rows.height);
        let first = chosen.saturating_sub(height / 2);
        let (mut lines, mut chosen_line) = (Vec::new(), 0);
        for (place, &(group, hit)) in hits.iter().enumerate().skip(first).take(height * 3 / 2) {
            let opens = place == 0 || hits[place - 1].0 != group;
            if opens || place == first {
                lines.extend((!lines.is_empty()).then_some(FinderLine::Blank));
                lines.push(FinderLine::Group(group));
            }
            if place == chosen {
                chosen_line = lines.len();
            }
            let mut shown = self.found().show(&self.roadmap, hit);
            let context = shown.context.take();
            lines.push(FinderLine::Title { place, shown });
            lines.extend(context.map(|found| FinderLine::Context { place, found }));
        }
        lines.drain(..(chosen_line + 2).saturating_sub(height.max(2)).min(lines.len()));
        lines.truncate(height);
        lines
    }
}

/// Searches anew when the filter or what can be found is another than it was when one left.
pub(super) fn refresh(model: &mut Model) {
    if model.search.filter != model.state.filter {
        model.search_anew();
    } else if model.search.index.is_none() {
        let chosen = model.state.finder.chosen;
        model.search_anew();
        model.state.finder.chosen = chosen.min(count(model).saturating_sub(1));
    }
}

/// What the search does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    if here == Here::Open {
        return Some(go(model));
    }
    if list::moves(here) {
        let rows = usize::from(layout::Finder::of(model.state.size).rows.height) / 2;
        let chosen = list::moved(here, model.state.finder.chosen, count(model), rows);
        model.state.finder.chosen = chosen.unwrap_or(0);
        return Some(Vec::new());
    }
    None
}

/// Opens the search; what was typed before is still there.
pub(super) fn open(model: &mut Model) {
    if !matches!(model.here(), Place::Finder) {
        model.state.history.go(Place::Finder);
        model.search_anew();
    }
}

/// Searches with the filter, or without.
pub(super) fn toggle_filter(model: &mut Model) {
    model.state.finder.unfiltered = !model.state.finder.unfiltered;
    model.search_anew();
}

/// How many rows there are to choose from.
fn count(model: &Model) -> usize {
    let finder = &model.state.finder;
    if finder.query.text().is_empty() { finder.recent.len() } else { model.found().hits.len() }
}

/// Goes to the chosen hit, or takes up the chosen search.
fn go(model: &mut Model) -> Vec<Effect> {
    let finder = &model.state.finder;
    if finder.query.text().is_empty() {
        if let Some(query) = finder.recent.get(finder.chosen).cloned() {
            model.state.finder.query.replace(&query);
            model.search_anew();
        }
    } else if let Some(&(_, hit)) = model.hits().get(finder.chosen) {
        remember(&mut model.state.finder);
        lead_to(model, hit.target);
    }
    Vec::new()
}

fn remember(finder: &mut Finder) {
    let query = finder.query.text().trim().to_owned();
    finder.recent.retain(|other| *other != query);
    finder.recent.insert(0, query);
    finder.recent.truncate(RECENT);
}

/// Where what was found is read; nothing for a note about what this roadmap does not have.
#[must_use]
pub fn reading(model: &Model, target: search::Target) -> Option<Reading> {
    let topic = match target {
        search::Target::Initiative(id) => Topic::Initiative(id),
        search::Target::Milestone(id) => Topic::Milestone(id),
        search::Target::Law(id) => Topic::Law(id),
        search::Target::Element(id) => Topic::Element(id),
        search::Target::Term(id) => Topic::Term(id),
        search::Target::Figure(id) => Topic::Figure(id),
        search::Target::Cell(cell) => Topic::Milestone(cell.milestone),
        search::Target::Note(number) => {
            let topic = model.pages().topic(&model.found().note(number)?.about.subject)?;
            let tabs = model.pages().tabs(topic).len();
            return Some(Reading { tab: tabs.saturating_sub(1), ..Reading::new(topic) });
        }
    };
    Some(Reading::new(topic))
}

fn lead_to(model: &mut Model, target: search::Target) {
    match target {
        search::Target::Initiative(id) => lead_to_initiative(model, id),
        search::Target::Cell(cell) => model.state.history.go(Place::Map(cell, Focus::List)),
        search::Target::Milestone(_)
        | search::Target::Law(_)
        | search::Target::Element(_)
        | search::Target::Term(_)
        | search::Target::Figure(_)
        | search::Target::Note(_) => match reading(model, target) {
            Some(reading) => {
                model.state.history.go(Place::Page(reading));
                model.settle();
            }
            None => model.tell(model.texts.notice.gone),
        },
    }
}

/// On the map where it can be seen there, with its detail; else on a page of its own.
fn lead_to_initiative(model: &mut Model, id: Id<Initiative>) {
    let initiative = &model.roadmap.initiatives[id];
    let on_map = model.state.filter.admits(initiative);
    let cell =
        initiative.milestones.first().map(|&milestone| Cell { milestone, layer: initiative.layer });
    if let Some(cell) = cell {
        model.state.map.choose(cell, id);
        if on_map && Shape::of(model.state.size) == Shape::Wide {
            model.state.history.go(Place::Map(cell, Focus::Detail));
            return;
        }
    }
    super::update::open_topic(model, Topic::Initiative(id));
}
