//! Planning: which agenda, for whom, when; and what was planned before.

use std::collections::BTreeMap;

use super::{Model, Stage, go};
use crate::app::{Effect, Here, Place, Taken, Towards, list};
use crate::domain::workshop::{Agenda, AgendaStep, Script, StepKind};
use crate::domain::{Closed, Id, MilestoneId, RoleId, TrackId};
use crate::layout::PLAN_LABEL;
use crate::workspace::{Entry, EntryId, Held, Plan, PlannedStep, Progress, Record, Workspace};

const MINUTE: u64 = 60_000;
const QUARTER: u64 = 15 * MINUTE;

/// How many quarters of an hour ahead a start can be planned.
const LATEST: u8 = 40;

/// From this length an agenda of one's own gets a break.
const WITH_BREAK: u32 = 90;

/// How many sessions of before are listed.
const PAST: usize = 9;

/// What is being planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Which agenda, by its place among [`Model::agendas`].
    pub agenda: usize,
    /// Whose journey.
    pub track: TrackId,
    /// From which role, if any.
    pub role: Option<RoleId>,
    /// How many people.
    pub people: u16,
    /// When: now, or at the so manieth quarter of an hour from now.
    pub later: u8,
    /// The milestones of an agenda of one's own, and how many minutes each gets.
    pub milestones: BTreeMap<MilestoneId, u16>,
    /// How many minutes one gets that is picked.
    pub minutes: u16,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            agenda: 0,
            track: TrackId::Resident,
            role: None,
            people: 10,
            later: 0,
            milestones: BTreeMap::new(),
            minutes: 15,
        }
    }
}

/// A row of planning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanRow {
    /// Go on with a session that has not ended.
    GoOn(EntryId),
    /// Begin what is planned.
    Begin,
    /// Which agenda.
    Agenda,
    /// Whose journey.
    Track,
    /// From which role.
    Role,
    /// How many people.
    People,
    /// When.
    Start,
    /// How many minutes every milestone gets.
    Minutes,
    /// Whether a milestone is in it, and for how long.
    Milestone(MilestoneId),
    /// What the material says.
    Material,
    /// A session that was held before.
    Past(EntryId),
}

/// An agenda to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Of the material.
    Script(Id<Agenda>),
    /// Of one's own, made here.
    Own,
    /// Of one's own, kept before.
    Template(EntryId),
}

impl Model {
    /// The agendas there are to choose from.
    #[must_use]
    pub fn agendas(&self) -> Vec<Choice> {
        let script = self.library.script();
        let ids = script.into_iter().flat_map(|script| script.agendas.ids());
        let own = templates(self.notebook.workspace()).map(|(id, _)| Choice::Template(id));
        ids.map(Choice::Script).chain([Choice::Own]).chain(own).collect()
    }

    /// The agenda that is chosen.
    #[must_use]
    pub fn choice(&self) -> Choice {
        let choices = self.agendas();
        choices.get(self.state.workshop.draft.agenda).copied().unwrap_or(Choice::Own)
    }

    /// The rows of planning.
    #[must_use]
    pub fn plan_rows(&self) -> Vec<PlanRow> {
        let workspace = self.notebook.workspace();
        let (open, past): (Vec<_>, Vec<_>) = Held::all(workspace)
            .into_iter()
            .filter_map(|id| Held::read(workspace, id))
            .partition(Held::is_open);
        let mut rows: Vec<_> = open.iter().map(|held| PlanRow::GoOn(held.id)).collect();
        rows.extend([PlanRow::Begin, PlanRow::Agenda, PlanRow::Track, PlanRow::Role]);
        rows.extend([PlanRow::People, PlanRow::Start]);
        if self.choice() == Choice::Own {
            rows.push(PlanRow::Minutes);
            rows.extend(MilestoneId::ALL.iter().map(|&id| PlanRow::Milestone(id)));
        }
        rows.push(PlanRow::Material);
        rows.extend(past.iter().take(PAST).map(|held| PlanRow::Past(held.id)));
        rows
    }

    /// When what is planned starts, in milliseconds since 1970.
    #[must_use]
    pub fn planned_start(&self) -> u64 {
        let now = self.notebook.now;
        match self.state.workshop.draft.later {
            0 => now,
            quarters => (now / QUARTER + u64::from(quarters)) * QUARTER,
        }
    }

    /// The plan as it stands; nothing as long as it has no milestone.
    #[must_use]
    pub fn planned(&self) -> Option<Plan> {
        let draft = &self.state.workshop.draft;
        let script = self.library.script()?;
        let start = self.planned_start();
        let plan = match self.choice() {
            Choice::Script(id) => Plan::of(&script.agendas[id], draft.track, draft.people, start),
            Choice::Own => self.own_plan(script, start)?,
            Choice::Template(id) => template(self.notebook.workspace(), id)?.clone(),
        };
        let Draft { track, role, people, .. } = *draft;
        Some(Plan { track, role, people, start, ..plan })
    }

    fn own_plan(&self, script: &Script, start: u64) -> Option<Plan> {
        let draft = &self.state.workshop.draft;
        let picked: Vec<_> = draft.milestones.keys().copied().collect();
        let (_, frame) = script.agendas.iter().next()?;
        let own = |step: &AgendaStep| {
            let mut planned = planned(step);
            if !planned.milestones.is_empty() {
                planned.milestones.clone_from(&picked);
            }
            planned
        };
        let of_kinds = |kinds: &'static [StepKind]| {
            frame.steps.iter().filter(|step| kinds.contains(&step.kind)).map(own)
        };
        let mut steps: Vec<_> = of_kinds(&[StepKind::Welcome, StepKind::Why]).collect();
        for (&milestone, &minutes) in &draft.milestones {
            steps.extend(self.at_milestone(script, milestone, minutes));
        }
        steps.extend(of_kinds(&[StepKind::Future, StepKind::Vote]));
        steps.extend(of_kinds(&[StepKind::Actions, StepKind::Closing]));
        let mut plan = Plan {
            name: String::new(),
            agenda: String::new(),
            track: draft.track,
            role: draft.role,
            people: draft.people,
            start,
            steps,
        };
        add_break(script, &mut plan);
        plan.name = (self.texts.workshop.own_name)(picked.len(), plan.minutes());
        (!picked.is_empty()).then_some(plan)
    }

    /// The three steps of a milestone, in the minutes that it gets.
    fn at_milestone(&self, script: &Script, milestone: MilestoneId, all: u16) -> Vec<PlannedStep> {
        let (listen, choose) = ((all / 3).max(1), (all * 4 / 15).max(1));
        let minutes = [listen, all.saturating_sub(listen + choose).max(1), choose];
        let kinds = [StepKind::Resident, StepKind::Basis, StepKind::Inspiration];
        let steps = kinds.into_iter().zip(minutes).filter_map(|(kind, minutes)| {
            let step = step_for(script, kind, milestone)?;
            let mut planned = PlannedStep { minutes, ..planned(step) };
            if step.milestones.len() > 1 {
                let pages = self.pages();
                let name = pages.milestone_name(milestone);
                let layer = self.texts.layer_short(crate::domain::LayerId::Inspiration);
                planned.title = format!("{name}: {}", layer.to_lowercase());
                planned.milestones = vec![milestone];
            }
            Some(planned)
        });
        steps.collect()
    }
}

fn planned(step: &AgendaStep) -> PlannedStep {
    PlannedStep {
        key: step.key.clone(),
        kind: step.kind,
        title: step.title.clone(),
        minutes: step.minutes,
        milestones: step.milestones.clone(),
    }
}

/// The step of this kind for a milestone: one for it alone where there is one.
fn step_for(script: &Script, kind: StepKind, milestone: MilestoneId) -> Option<&AgendaStep> {
    let steps = || script.agendas.iter().flat_map(|(_, agenda)| &agenda.steps);
    let fits = |step: &&AgendaStep| step.kind == kind && step.milestones.contains(&milestone);
    steps().filter(fits).find(|step| step.milestones.len() == 1).or_else(|| steps().find(fits))
}

/// A long agenda gets a break half-way, before a new milestone.
fn add_break(script: &Script, plan: &mut Plan) {
    let mut steps = script.agendas.iter().flat_map(|(_, agenda)| &agenda.steps);
    let pause = steps.find(|step| step.kind == StepKind::Break);
    let Some(pause) = pause.filter(|_| plan.minutes() > WITH_BREAK) else { return };
    let half = plan.minutes() / 2;
    let starts = |place: &usize| {
        plan.steps.get(*place).is_some_and(|step| step.kind == StepKind::Resident)
            && plan.minutes_before(*place) >= half.saturating_sub(10)
    };
    if let Some(place) = (0..plan.steps.len()).find(starts) {
        plan.steps.insert(place, planned(pause));
    }
}

fn templates(workspace: &Workspace) -> impl Iterator<Item = (EntryId, &Plan)> {
    workspace.all().filter(|(_, _, version)| !version.removed).filter_map(|(_, _, version)| {
        match &version.entry {
            Entry::Workshop(Record::Template { id, plan }) => Some((*id, plan)),
            Entry::Workshop(
                Record::Plan { .. }
                | Record::Progress { .. }
                | Record::Line { .. }
                | Record::Votes { .. }
                | Record::Rating { .. },
            )
            | Entry::Bookmark { .. }
            | Entry::Note { .. }
            | Entry::Score { .. }
            | Entry::Own { .. } => None,
        }
    })
}

/// An agenda of one's own.
#[must_use]
pub(super) fn template(workspace: &Workspace, id: EntryId) -> Option<&Plan> {
    templates(workspace).find(|(other, _)| *other == id).map(|(_, plan)| plan)
}

/// Chooses what is most likely wanted: to go on where there is something, else to begin.
pub(super) fn prepare(model: &mut Model) {
    model.state.workshop.chosen = 0;
    if let Some(track) = model.state.filter.tracks.single() {
        model.state.workshop.draft.track = track;
    }
    if model.state.filter.roles.single().is_some() {
        model.state.workshop.draft.role = model.state.filter.roles.single();
    }
}

/// The row that is chosen.
fn chosen_row(model: &Model) -> Option<PlanRow> {
    let rows = model.plan_rows();
    rows.get(model.state.workshop.chosen).or(rows.last()).copied()
}

/// Whether the row of a session that has ended is chosen.
pub(super) fn is_past(model: &Model) -> bool {
    matches!(chosen_row(model), Some(PlanRow::Past(_)))
}

/// The session of the row that is chosen.
pub(super) fn chosen_session(model: &Model) -> Option<EntryId> {
    match chosen_row(model)? {
        PlanRow::GoOn(id) | PlanRow::Past(id) => Some(id),
        PlanRow::Begin
        | PlanRow::Agenda
        | PlanRow::Track
        | PlanRow::Role
        | PlanRow::People
        | PlanRow::Start
        | PlanRow::Minutes
        | PlanRow::Milestone(_)
        | PlanRow::Material => None,
    }
}

/// What planning does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    let rows = model.plan_rows();
    let chosen = model.state.workshop.chosen.min(rows.len().saturating_sub(1));
    let row = *rows.get(chosen)?;
    match here {
        Here::Move(Towards::Left) => change(model, row, -1),
        Here::Move(Towards::Right) => change(model, row, 1),
        Here::Toggle => toggle(model, row),
        Here::Open => return Some(open(model, row)),
        Here::Move(_) | Here::Leap(_) => {
            model.state.workshop.chosen = list::moved(here, chosen, rows.len(), rows.len())?;
        }
        Here::Panel(_) | Here::Sibling(_) | Here::Term(_) | Here::Back | Here::Sort => return None,
    }
    Some(Vec::new())
}

fn change(model: &mut Model, row: PlanRow, by: i16) {
    let agendas = model.agendas().len();
    let draft = &mut model.state.workshop.draft;
    match row {
        PlanRow::Agenda => draft.agenda = turned(draft.agenda, by, agendas),
        PlanRow::Track => {
            let place = turned(draft.track.index(), by, TrackId::ALL.len());
            draft.track = TrackId::ALL[place];
        }
        PlanRow::Role => {
            let place = draft.role.map_or(0, |role| role.index() + 1);
            let place = turned(place, by, RoleId::ALL.len() + 1);
            draft.role = place.checked_sub(1).and_then(|place| RoleId::ALL.get(place).copied());
        }
        PlanRow::People => draft.people = draft.people.saturating_add_signed(by).clamp(2, 60),
        PlanRow::Start => {
            let by = i8::try_from(by).unwrap_or_default();
            draft.later = draft.later.saturating_add_signed(by).min(LATEST);
        }
        PlanRow::Minutes => {
            draft.minutes = longer(draft.minutes, by);
            draft.milestones.values_mut().for_each(|minutes| *minutes = draft.minutes);
        }
        PlanRow::Milestone(id) => match draft.milestones.get_mut(&id) {
            Some(minutes) => *minutes = longer(*minutes, by),
            None => drop(draft.milestones.insert(id, draft.minutes)),
        },
        PlanRow::GoOn(_) | PlanRow::Begin | PlanRow::Material | PlanRow::Past(_) => {}
    }
}

/// So many steps of five minutes more, or fewer, than a milestone has.
fn longer(minutes: u16, by: i16) -> u16 {
    minutes.saturating_add_signed(by * 5).clamp(5, 60)
}

/// Picks a milestone or leaves it out; of any other row the next value.
fn toggle(model: &mut Model, row: PlanRow) {
    let draft = &mut model.state.workshop.draft;
    match row {
        PlanRow::Milestone(id) if draft.milestones.remove(&id).is_some() => {}
        PlanRow::Milestone(_)
        | PlanRow::GoOn(_)
        | PlanRow::Begin
        | PlanRow::Agenda
        | PlanRow::Track
        | PlanRow::Role
        | PlanRow::People
        | PlanRow::Start
        | PlanRow::Minutes
        | PlanRow::Material
        | PlanRow::Past(_) => change(model, row, 1),
    }
}

/// The place so many further among so many, around the end.
pub(super) fn turned(place: usize, by: i16, count: usize) -> usize {
    let count = count.max(1);
    if by < 0 { (place + count - 1) % count } else { (place + 1) % count }
}

fn open(model: &mut Model, row: PlanRow) -> Vec<Effect> {
    match row {
        PlanRow::GoOn(id) => {
            run(model, id);
            model.tell(model.texts.workshop.resumed);
        }
        PlanRow::Past(id) => run(model, id),
        PlanRow::Material => go(model, Stage::Material),
        PlanRow::Milestone(_) => toggle(model, row),
        PlanRow::Begin
        | PlanRow::Agenda
        | PlanRow::Track
        | PlanRow::Role
        | PlanRow::People
        | PlanRow::Start
        | PlanRow::Minutes => return begin(model),
    }
    Vec::new()
}

/// A click on the chosen row, at this column of it: the sign before a value turns it back.
pub(super) fn click(model: &mut Model, column: u16) -> Vec<Effect> {
    let Some(row) = chosen_row(model) else { return Vec::new() };
    match row {
        PlanRow::GoOn(_)
        | PlanRow::Begin
        | PlanRow::Material
        | PlanRow::Milestone(_)
        | PlanRow::Past(_) => return open(model, row),
        PlanRow::Agenda
        | PlanRow::Track
        | PlanRow::Role
        | PlanRow::People
        | PlanRow::Start
        | PlanRow::Minutes => {
            change(model, row, if column < PLAN_LABEL + 4 { -1 } else { 1 });
        }
    }
    Vec::new()
}

/// Leads a session, in the place of planning it.
fn run(model: &mut Model, id: EntryId) {
    model.state.workshop.led = Some(id);
    model.state.workshop.captured = None;
    model.state.workshop.chosen = 0;
    model.state.workshop.scroll = 0;
    super::reminded(model);
    model.state.history.turn_into(Place::Workshop(Stage::Running(id)));
}

/// Begins what is planned, now.
fn begin(model: &mut Model) -> Vec<Effect> {
    let Some(plan) = model.planned() else {
        model.tell(model.texts.workshop.no_milestones);
        return Vec::new();
    };
    let id = model.notebook.new_id();
    let progress = Progress::begin(model.notebook.now);
    let records = [Record::Plan { id, plan }, Record::Progress { session: id, progress }];
    let write = |record| model.notebook.write(Entry::Workshop(record), false);
    let versions = records.into_iter().map(write).collect();
    let effects = model.stored(versions);
    run(model, id);
    effects
}

/// Keeps the agenda that is planned, to be used again.
pub(super) fn keep_template(model: &mut Model) -> Vec<Effect> {
    let Some(plan) = model.planned() else {
        model.tell(model.texts.workshop.no_milestones);
        return Vec::new();
    };
    let (id, name) = (model.notebook.new_id(), plan.name.clone());
    let record = Record::Template { id, plan };
    let effects = model.keep_all(vec![(Entry::Workshop(record), false)]);
    model.tell((model.texts.workshop.template_kept)(&name));
    effects
}

/// Starts the agenda with this key at once; the newest open session of it is not touched.
pub(super) fn start(model: &mut Model, agenda: &str, track: Option<TrackId>) -> Vec<Effect> {
    go(model, Stage::Planning);
    prepare(model);
    let script = model.library.script();
    let id = script.and_then(|script| script.agendas.find(agenda));
    let Some(place) = id.map(Id::index) else { return Vec::new() };
    model.state.workshop.draft.agenda = place;
    if let Some(track) = track {
        model.state.workshop.draft.track = track;
    }
    begin(model)
}
