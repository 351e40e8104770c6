//! The words of the workshop: planning it, leading it, and what comes out of it.

use crate::domain::workshop::StepKind;
use crate::workspace::{LineKind, Record, RecordKey};

/// The words of the workshop.
pub struct WorkshopTexts {
    /// The name of the screen.
    pub screen: &'static str,
    pub template: &'static str,
    pub session: &'static str,
    pub clock: &'static str,
    pub statement: &'static str,
    pub action: &'static str,
    pub votes: &'static str,
    pub score: &'static str,
    pub line: &'static str,
    /// The labels of the rows of planning.
    pub agenda: &'static str,
    pub track: &'static str,
    pub role: &'static str,
    pub people: &'static str,
    pub start: &'static str,
    pub own_agenda: &'static str,
    pub per_milestone: &'static str,
    pub no_role: &'static str,
    pub now: &'static str,
    pub begin: &'static str,
    pub go_on: fn(&str, &str) -> String,
    pub reopen: fn(&str, &str) -> String,
    pub past: &'static str,
    pub goal: &'static str,
    pub prepare: &'static str,
    pub during: &'static str,
    pub after: &'static str,
    pub about_material: &'static str,
    pub when_short: &'static str,
    pub why_these: &'static str,
    pub audience: &'static str,
    /// How long it takes and when it ends.
    pub fits: fn(u32, &str) -> String,
    pub breaks: fn(&[String]) -> String,
    pub no_milestones: &'static str,
    pub people_count: fn(u16) -> String,
    pub template_kept: fn(&str) -> String,
    pub own_name: fn(usize, u32) -> String,
    /// Where in the workshop one is.
    pub step_of: fn(usize, usize) -> String,
    pub left: fn(u64) -> String,
    pub left_seconds: fn(u64) -> String,
    pub over: fn(u64) -> String,
    pub whole: fn(u64, u64) -> String,
    pub late: fn(u64) -> String,
    pub paused: &'static str,
    pub extended: fn(u16) -> String,
    pub captured: fn(&str) -> String,
    pub counts: fn(usize, usize) -> String,
    pub statement_asked: &'static str,
    pub action_asked: &'static str,
    pub who_asked: &'static str,
    pub due_asked: &'static str,
    pub nothing_to_score: &'static str,
    pub nothing_to_vote: &'static str,
    pub votes_left: fn(u32, u32) -> String,
    pub votes_many: fn(u32, u32) -> String,
    pub votes_each: fn(usize) -> String,
    pub vote_count: fn(u16) -> String,
    pub questions: &'static str,
    pub opening: &'static str,
    pub rules: &'static str,
    pub future: &'static str,
    pub figures: &'static str,
    pub before_after: &'static str,
    pub then_and_now: &'static str,
    /// Two sessions side by side.
    pub compared: &'static str,
    pub then: &'static str,
    pub now_label: &'static str,
    pub scores: &'static str,
    pub same: &'static str,
    pub in_all: &'static str,
    pub agreed_then: &'static str,
    pub nothing_to_compare: &'static str,
    pub top_votes: &'static str,
    pub statements: &'static str,
    pub actions: &'static str,
    pub nobody: &'static str,
    pub nothing_yet: &'static str,
    pub first_step: &'static str,
    pub ended: &'static str,
    pub resumed: &'static str,
    pub steps: &'static str,
    pub skipped: fn(&str) -> String,
    /// The page of a milestone, and the notes of the facilitator.
    pub exercise: &'static str,
    pub method: &'static str,
    pub situation: &'static str,
    pub materials: &'static str,
    pub result: &'static str,
    pub tips: &'static str,
    pub when_stuck: &'static str,
    pub minutes: fn(u16) -> String,
    pub notes: &'static str,
    pub next: &'static str,
    pub to_capture: &'static str,
    pub care: &'static str,
    pub no_session: &'static str,
    pub no_agenda: fn(&str, &str) -> String,
    pub leave_notes: &'static str,
    pub open_sign: &'static str,
    pub none_held: &'static str,
    pub unknown_session: fn(&str) -> String,
}

impl WorkshopTexts {
    /// What sort of thing was kept.
    #[must_use]
    pub const fn kind(&self, key: &RecordKey) -> &'static str {
        match key {
            RecordKey::Template(_) => self.template,
            RecordKey::Plan(_) => self.session,
            RecordKey::Progress(_) => self.clock,
            RecordKey::Line(_) => self.line,
            RecordKey::Votes(..) => self.votes,
            RecordKey::Rating(..) => self.score,
        }
    }

    /// The same of a record, which tells an action from a statement.
    #[must_use]
    pub fn kind_of(&self, record: &Record) -> &'static str {
        match record {
            Record::Line { line, .. } => self.kind_of_line(&line.kind),
            Record::Template { .. }
            | Record::Plan { .. }
            | Record::Progress { .. }
            | Record::Votes { .. }
            | Record::Rating { .. } => self.kind(&record.key()),
        }
    }

    /// Whether a line is a statement or an action.
    #[must_use]
    pub const fn kind_of_line(&self, kind: &LineKind) -> &'static str {
        match kind {
            LineKind::Statement => self.statement,
            LineKind::Action { .. } => self.action,
        }
    }
}

/// The sign of a step in a list, so that its sort is seen without its title.
#[must_use]
pub const fn step_sign(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Welcome | StepKind::Why => ">",
        StepKind::Resident => "i",
        StepKind::Basis => "b",
        StepKind::Inspiration => "*",
        StepKind::Future => "t",
        StepKind::Break => "-",
        StepKind::Vote => "#",
        StepKind::Actions => "!",
        StepKind::Closing => "<",
    }
}

pub(super) const DUTCH: WorkshopTexts = WorkshopTexts {
    screen: "Workshop",
    template: "agenda",
    session: "workshop",
    clock: "klok",
    statement: "uitspraak",
    action: "actie",
    votes: "stemmen voor",
    score: "score bij",
    line: "regel",
    agenda: "Agenda",
    track: "Spoor",
    role: "Rol",
    people: "Groep",
    start: "Begin",
    own_agenda: "Eigen",
    per_milestone: "Elke mijlpaal",
    no_role: "geen rol",
    now: "nu",
    begin: "Begin deze workshop",
    go_on: |name, step| format!("Ga verder met {name}: {step}"),
    reopen: |date, name| format!("{date} · {name}"),
    past: "Eerder gehouden",
    goal: "Doel",
    prepare: "Vooraf",
    during: "Tijdens",
    after: "Daarna",
    about_material: "Over dit materiaal: werkvormen en bronnen",
    when_short: "Bij tijdnood",
    why_these: "Waarom deze",
    audience: "Voor wie",
    fits: |minutes, end| format!("{minutes} minuten · klaar om {end}"),
    breaks: |at| match at {
        [] => "zonder pauze".into(),
        [one] => format!("pauze om {one}"),
        several => format!("pauzes om {}", several.join(" en ")),
    },
    no_milestones: "Kies eerst een mijlpaal, met de spatie.",
    people_count: |people| format!("{people} mensen"),
    template_kept: |name| format!("Agenda bewaard: {name}. U vindt hem bij Agenda."),
    own_name: |milestones, minutes| {
        let word = if milestones == 1 { "mijlpaal" } else { "mijlpalen" };
        format!("Eigen agenda, {milestones} {word}, {minutes} minuten")
    },
    step_of: |step, all| format!("stap {step} van {all}"),
    left: |minutes| format!("nog {minutes} min"),
    left_seconds: |seconds| format!("nog {seconds} s"),
    over: |minutes| {
        if minutes == 0 { "! tijd om".into() } else { format!("! {minutes} min over tijd") }
    },
    whole: |ran, all| format!("{ran} van {all}"),
    late: |minutes| format!("! {minutes} min later klaar"),
    paused: "‖ klok staat stil",
    extended: |minutes| format!("Deze stap duurt nu {minutes} minuten."),
    captured: |what| format!("vastgelegd: {what}"),
    counts: |statements, actions| {
        let one = if statements == 1 { "uitspraak" } else { "uitspraken" };
        let other = if actions == 1 { "actie" } else { "acties" };
        format!("{statements} {one} · {actions} {other}")
    },
    statement_asked: "Uitspraak, zonder naam",
    action_asked: "Actie: wat gaan we doen?",
    who_asked: "Wie doet dit?",
    due_asked: "Wanneer is het klaar?",
    nothing_to_score: "Bij deze mijlpaal is niets te scoren.",
    nothing_to_vote: "Er is niets om op te stemmen. Kijk of een filter aan staat.",
    votes_left: |used, all| format!("{used} van {all} stemmen geteld"),
    votes_many: |used, all| format!("! {used} stemmen geteld, er zijn er {all}"),
    votes_each: |each| {
        let word = if each == 1 { "stem" } else { "stemmen" };
        format!("{each} {word} per persoon")
    },
    vote_count: |count| if count == 1 { "1 stem".into() } else { format!("{count} stemmen") },
    questions: "Vragen voor de groep",
    opening: "De inwoner vraagt",
    rules: "Afspraken",
    future: "De toekomst volgens de kaart",
    figures: "Landelijk",
    before_after: "Voor en na",
    then_and_now: "Sinds de workshop anders gescoord",
    compared: "Toen en nu",
    then: "Toen",
    now_label: "Nu",
    scores: "Scores",
    same: "(gelijk)",
    in_all: "In totaal",
    agreed_then: "Toen afgesproken",
    nothing_to_compare: "Er is nog geen andere workshop om mee te vergelijken.",
    top_votes: "Meeste stemmen",
    statements: "Uitspraken",
    actions: "Acties",
    nobody: "nog niemand",
    nothing_yet: "nog niets",
    first_step: "Dit is de eerste stap.",
    ended: "De workshop is klaar en bewaard. Met ← gaat u ermee door.",
    resumed: "U gaat verder waar u was. De klok liep door.",
    steps: "Alle stappen",
    skipped: |title| format!("Overgeslagen: {title}. Met ← gaat u terug."),
    exercise: "Oefening",
    method: "Werkvorm",
    situation: "Situatie",
    materials: "Nodig",
    result: "Opbrengst",
    tips: "Tips",
    when_stuck: "Als de groep vastloopt",
    minutes: |minutes| format!("{minutes} minuten"),
    notes: "Spiekbrief",
    next: "Straks",
    to_capture: "Vastleggen",
    care: "Zorg voor de groep",
    no_session: "Er loopt geen workshop in deze werkmap. Begin er een met {workshop}.",
    no_agenda: |asked, known| format!("er is geen agenda '{asked}'; er zijn: {known}"),
    leave_notes: "q stopt",
    open_sign: "loopt nog",
    none_held: "Er is nog geen workshop gehouden in deze werkmap.",
    unknown_session: |asked| {
        format!("er is geen workshop '{asked}'; 'routekaart workshop lijst' noemt ze")
    },
};

pub(super) const ENGLISH: WorkshopTexts = WorkshopTexts {
    screen: "Workshop",
    template: "agenda",
    session: "workshop",
    clock: "clock",
    statement: "statement",
    action: "action",
    votes: "votes for",
    score: "score of",
    line: "line",
    agenda: "Agenda",
    track: "Track",
    role: "Role",
    people: "Group",
    start: "Start",
    own_agenda: "Own",
    per_milestone: "Each milestone",
    no_role: "no role",
    now: "now",
    begin: "Begin this workshop",
    go_on: |name, step| format!("Go on with {name}: {step}"),
    reopen: |date, name| format!("{date} · {name}"),
    past: "Held before",
    goal: "Goal",
    prepare: "Before",
    during: "During",
    after: "Afterwards",
    about_material: "About this material: forms of work and sources",
    when_short: "When time is short",
    why_these: "Why these",
    audience: "For whom",
    fits: |minutes, end| format!("{minutes} minutes · done at {end}"),
    breaks: |at| match at {
        [] => "no break".into(),
        [one] => format!("break at {one}"),
        several => format!("breaks at {}", several.join(" and ")),
    },
    no_milestones: "Choose a milestone first, with the space bar.",
    people_count: |people| format!("{people} people"),
    template_kept: |name| format!("Agenda kept: {name}. It stands at Agenda."),
    own_name: |milestones, minutes| {
        let word = if milestones == 1 { "milestone" } else { "milestones" };
        format!("Own agenda, {milestones} {word}, {minutes} minutes")
    },
    step_of: |step, all| format!("step {step} of {all}"),
    left: |minutes| format!("{minutes} min left"),
    left_seconds: |seconds| format!("{seconds} s left"),
    over: |minutes| {
        if minutes == 0 { "! time is up".into() } else { format!("! {minutes} min over") }
    },
    whole: |ran, all| format!("{ran} of {all}"),
    late: |minutes| format!("! done {minutes} min later"),
    paused: "‖ the clock stands still",
    extended: |minutes| format!("This step takes {minutes} minutes now."),
    captured: |what| format!("kept: {what}"),
    counts: |statements, actions| {
        let one = if statements == 1 { "statement" } else { "statements" };
        let other = if actions == 1 { "action" } else { "actions" };
        format!("{statements} {one} · {actions} {other}")
    },
    statement_asked: "Statement, without a name",
    action_asked: "Action: what will we do?",
    who_asked: "Who does this?",
    due_asked: "When is it done?",
    nothing_to_score: "There is nothing to score at this milestone.",
    nothing_to_vote: "There is nothing to vote on. See whether a filter is on.",
    votes_left: |used, all| format!("{used} of {all} votes counted"),
    votes_many: |used, all| format!("! {used} votes counted, there are {all}"),
    votes_each: |each| {
        let word = if each == 1 { "vote" } else { "votes" };
        format!("{each} {word} a person")
    },
    vote_count: |count| if count == 1 { "1 vote".into() } else { format!("{count} votes") },
    questions: "Questions for the group",
    opening: "The resident asks",
    rules: "Ground rules",
    future: "The future by the map",
    figures: "National",
    before_after: "Before and after",
    then_and_now: "Scored otherwise since the workshop",
    compared: "Then and now",
    then: "Then",
    now_label: "Now",
    scores: "Scores",
    same: "(the same)",
    in_all: "In all",
    agreed_then: "Agreed then",
    nothing_to_compare: "There is no other workshop yet to compare with.",
    top_votes: "Most votes",
    statements: "Statements",
    actions: "Actions",
    nobody: "nobody yet",
    nothing_yet: "nothing yet",
    first_step: "This is the first step.",
    ended: "The workshop is done and kept. ← goes on with it.",
    resumed: "You go on where you were. The clock went on.",
    steps: "All steps",
    skipped: |title| format!("Skipped: {title}. ← goes back."),
    exercise: "Exercise",
    method: "Form of work",
    situation: "Situation",
    materials: "Needed",
    result: "Result",
    tips: "Tips",
    when_stuck: "When the group is stuck",
    minutes: |minutes| format!("{minutes} minutes"),
    notes: "Speaker notes",
    next: "Next",
    to_capture: "To write down",
    care: "Care for the group",
    no_session: "No workshop runs in this workspace. Begin one with {workshop}.",
    no_agenda: |asked, known| format!("there is no agenda '{asked}'; there are: {known}"),
    leave_notes: "q stops",
    open_sign: "still runs",
    none_held: "No workshop was held in this workspace yet.",
    unknown_session: |asked| {
        format!("there is no workshop '{asked}'; 'routekaart workshop list' tells them")
    },
};
