//! A whole workshop, played against the clock of the test: led, killed, gone on with, followed on a
//! second screen, and looked back on.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::wildcard_enum_match_arm,
    reason = "a test that cannot go on says where"
)]

mod support;

use std::path::Path;

use jiff::tz::TimeZone;
use routekaart::app::{Effect, Event, Model, Place, Scope, Spot, Stage, handle};
use routekaart::data::EMBEDDED_SCRIPT;
use routekaart::domain::workshop::{Cue, StepKind};
use routekaart::domain::{Closed, MilestoneId, TrackId};
use routekaart::page::{Block, Topic};
use routekaart::shell::store::Store;
use routekaart::workspace::{Clock, EntryId, Held, Plan, Progress, Stamp, WorkspaceName, WriterId};
use routekaart::{layout, wrap};
use support::{model, screen};

const MINUTE: u64 = 60_000;
const START: u64 = 1_795_516_200_000;

/// A program with its files, as the shell runs it: what it asks to save is on disk before the next
/// event.
struct Running {
    model: Model,
    store: Store,
    /// After how long it asked to be woken.
    woken: Option<u64>,
}

impl Running {
    fn open(home: &Path, now: u64) -> Self {
        let (store, opened) = Store::open(home, &WorkspaceName::default());
        let mut model = model(80, 24);
        model.notebook.now = now;
        model.open_workspace("test".to_owned(), opened.workspace, opened.me, TimeZone::UTC);
        Self { model, store, woken: None }
    }

    fn event(&mut self, event: &Event) {
        for effect in handle(&mut self.model, event).effects {
            match effect {
                Effect::Save(versions) => self.store.save(&versions).unwrap(),
                Effect::RemindIn(time) => self.woken = u64::try_from(time.as_millis()).ok(),
                other => panic!("{other:?} was not asked for"),
            }
        }
    }

    fn press(&mut self, keys: &str) {
        for word in keys.split_whitespace() {
            self.event(&Event::Pressed(word.parse().unwrap()));
        }
    }

    fn type_in(&mut self, text: &str) {
        self.event(&Event::Pasted(text.to_owned()));
        self.press("Enter");
    }

    fn wait(&mut self, minutes: u64) {
        self.model.notebook.now += minutes * MINUTE;
        self.event(&Event::Reminded);
    }

    fn held(&self) -> Held {
        self.model.session().unwrap()
    }

    fn title(&self) -> String {
        self.held().step().unwrap().title.clone()
    }
}

/// Everything that a group says and does in a step, and then on to the next.
fn play(running: &mut Running) {
    let (kind, minutes) = {
        let held = running.held();
        let step = held.step().unwrap();
        (step.kind, u64::from(step.minutes))
    };
    match kind {
        StepKind::Basis => running.press("1 3 4"),
        StepKind::Inspiration => running.press("Down + + +"),
        StepKind::Vote => running.press("7 Down 4"),
        StepKind::Actions => {
            running.press("a");
            running.type_in("Bel de corporatie");
            running.type_in("Samira");
            running.type_in("2026-12-01");
        }
        StepKind::Welcome
        | StepKind::Why
        | StepKind::Resident
        | StepKind::Future
        | StepKind::Break
        | StepKind::Closing => {
            running.press("n");
            running.type_in("De stem heeft tijd");
        }
    }
    running.wait(minutes);
    running.press("Right");
}

#[test]
fn an_hour_can_be_played_killed_and_gone_on_with() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter");
    for _ in 0..5 {
        play(&mut running);
    }
    // A line that was kept and one that was being typed when the laptop died.
    running.press("n");
    running.type_in("Morgen de brief stoppen");
    running.press("n x");
    let (before, title) = (running.held(), running.title());
    let now = running.model.notebook.now;
    drop(running);

    let mut running = Running::open(home.path(), now + 3 * MINUTE);
    running.press("w");
    assert!(screen(&running.model).contains("Ga verder met Kort"));
    running.press("Enter");
    assert_eq!(running.held(), before);
    assert_eq!(running.title(), title);
    let clock = Clock::of(&before.plan, &before.progress, now + 3 * MINUTE);
    assert_eq!(running.model.clock_of(&running.held()), clock);
    assert_eq!(clock.step_ran, 3 * MINUTE);
    while running.held().is_open() {
        play(&mut running);
    }

    let held = running.held();
    assert_eq!(held.plan.minutes(), 60);
    assert_eq!(held.progress.ran_in_all(u64::MAX), 63 * MINUTE);
    assert_eq!(held.ratings.len(), 6);
    assert_eq!(held.actions(), [("Samira", "2026-12-01", "Bel de corporatie")]);
    assert_eq!(held.statements().count(), 7);
    assert_eq!(held.chosen().first().unwrap().count, 7);
    let seen = screen(&running.model);
    for words in ["Voor en na", "Samira", "7 stemmen", "De stem heeft tijd"] {
        assert!(seen.contains(words), "{words} is not in\n{seen}");
    }
    // What ended can be looked back on, and gone on with.
    running.press("Esc w");
    assert!(matches!(running.model.here(), Place::Workshop(Stage::Planning)));
    running.press("End Enter");
    assert!(!running.held().is_open());
    running.press("Left");
    assert!(running.held().is_open());
}

#[test]
fn the_notes_follow_from_another_program() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter");
    let mut notes = Running::open(home.path(), START);
    let asked = notes.model.show_notes();
    assert!(asked.is_empty());
    assert_eq!(notes.title(), "Welkom en inchecken");
    running.press("Right Right n");
    running.type_in("De stem heeft tijd");
    let arrived = notes.store.fresh().unwrap();
    notes.event(&Event::Arrived(arrived));
    assert_eq!(notes.title(), "In contact: luister naar de inwoner");
    notes.press("End");
    let seen = screen(&notes.model);
    assert!(seen.contains("De stem heeft tijd"), "{seen}");
    notes.press("Home");
    let seen = screen(&notes.model);
    assert!(seen.contains("lees de situatie rustig voor") && seen.contains("nog 5 min"), "{seen}");
    assert!(!screen(&running.model).contains("Wacht daarna tien tellen"));
}

#[test]
fn what_is_captured_can_be_undone() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter Right Right Right 1 2");
    assert_eq!(running.held().ratings.len(), 2);
    running.press("u");
    assert_eq!(running.held().ratings.len(), 1);
    let scored = running.model.checklist.at(MilestoneId::InContact).nth(1).unwrap();
    assert_eq!(running.model.level(&scored.about.subject), None);
    running.press("Ctrl+r");
    assert_eq!(running.held().ratings.len(), 2);
    running.press("Right 1 2");
    assert_eq!(running.held().votes.first().unwrap().count, 12);
    running.press("u u");
    assert!(running.held().votes.is_empty());
    running.press("n");
    running.type_in("weg ermee");
    running.press("u");
    assert_eq!(running.held().statements().count(), 0);
    assert_eq!(running.held().progress.step, 4, "moving is not undone");
}

#[test]
fn the_clock_wakes_each_minute_and_each_second_at_the_end() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter");
    assert_eq!(running.woken, Some(MINUTE));
    running.wait(1);
    assert!(screen(&running.model).contains("nog 4 min · 1 van 60"));
    running.wait(3);
    assert_eq!(running.woken, Some(1_000));
    assert!(screen(&running.model).contains("nog 60 s"));
    running.wait(3);
    let seen = screen(&running.model);
    assert!(seen.contains("! 2 min over tijd") && seen.contains("! 2 min later klaar"), "{seen}");
    running.press("e e");
    assert!(!screen(&running.model).contains("over tijd"));
    running.woken = None;
    running.press("p");
    assert_eq!(running.woken, None, "a clock that stands still wakes nobody");
    running.wait(10);
    assert!(screen(&running.model).contains("klok staat stil"));
    running.press("p");
    assert!(screen(&running.model).contains("nog 2 min · 7 van 60"));
}

impl Running {
    /// Presses keys that the footer shows, and no others.
    fn press_shown(&mut self, keys: &str) {
        for word in keys.split_whitespace() {
            let footer = screen(&self.model).lines().last().unwrap().to_owned();
            let key = self.model.texts.key(word.parse().unwrap());
            let is_arrows = |told: &str| told.chars().all(|sign| "←↑↓→".contains(sign));
            let tells = |told: &str| told == key || is_arrows(told) && told.contains(&key);
            assert!(footer.split_whitespace().any(tells), "{key} is not in {footer}");
            self.press(word);
        }
    }
}

/// Everything that a step has to tell, a line as it is wrapped.
fn lines_of(running: &Running) -> Vec<String> {
    let (model, held) = (&running.model, running.held());
    let areas = model.stage_areas(&held);
    let asked = if held.is_open() { model.asked(&held) } else { String::new() };
    let mut lines = wrap::lines(&asked, usize::from(areas.ask.width));
    let sheet = model.stage_page(&held).lay_out(areas.text.width);
    lines.extend(sheet.lines.iter().map(|line| line.text().trim().to_owned()));
    for row in model.stage_rows() {
        let whole = if row.summary.is_empty() { row.about.title } else { row.summary };
        lines.extend(wrap::lines(&whole, usize::from(areas.text.width)));
    }
    lines
}

/// What is seen of a step by going down to its end with the key of the footer.
fn read_through(running: &mut Running) {
    let wanted = lines_of(running);
    let (mut seen, mut longer) = (screen(&running.model), false);
    loop {
        let before = screen(&running.model);
        running.press_shown("Down");
        let now = screen(&running.model);
        if now == before {
            break;
        }
        longer |= running.model.state.workshop.scroll > 0;
        seen += &now;
    }
    for line in &wanted {
        assert!(seen.contains(line.trim()), "'{line}' is cut from\n{seen}");
    }
    let has_list = matches!(running.model.scope(), Scope::Rating | Scope::Voting);
    assert!(has_list || !longer || seen.contains('┃'), "nothing says that more follows\n{seen}");
    if has_list {
        while running.model.state.workshop.chosen > 0 {
            running.press_shown("Up");
        }
    }
}

/// An hour of a workshop, at 80 by 24, by someone who presses only what the footer shows; and what
/// does not fit is under the keys of the footer too.
#[test]
fn an_hour_is_led_with_the_keys_of_the_footer() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w");
    running.press_shown("Enter");
    while running.held().is_open() {
        read_through(&mut running);
        let step = running.held().step().unwrap().clone();
        match step.kind {
            StepKind::Basis => running.press_shown("1 3"),
            StepKind::Inspiration | StepKind::Vote => running.press_shown("+ + -"),
            StepKind::Actions => {
                running.press_shown("a");
                for answer in ["Bel de corporatie", "Samira", "1 december"] {
                    running.event(&Event::Pasted(answer.to_owned()));
                    running.press_shown("Enter");
                }
            }
            StepKind::Welcome
            | StepKind::Why
            | StepKind::Resident
            | StepKind::Future
            | StepKind::Break
            | StepKind::Closing => {
                running.press_shown("n");
                running.event(&Event::Pasted("De stem heeft tijd".to_owned()));
                running.press_shown("Enter");
            }
        }
        running.wait(u64::from(step.minutes));
        running.press_shown("Left Right Right");
    }
    read_through(&mut running);
    running.press_shown("x Esc");
    let held = running.held();
    assert_eq!((held.ratings.len(), held.actions().len()), (4, 1));
    assert_eq!(held.statements().count(), 5);
}

#[test]
fn an_agenda_of_ones_own_is_kept_and_used_again() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Down Right Right Right Down Down Down Down Down Down Space s");
    let plan = running.model.planned().unwrap();
    assert_eq!(plan.milestones(), [MilestoneId::Searching]);
    assert!(screen(&running.model).contains("Agenda bewaard"));
    let mut again = Running::open(home.path(), START);
    again.press("w Down Left");
    assert_eq!(again.model.planned().unwrap().steps, plan.steps);
    again.press("Enter");
    assert_eq!(again.held().plan.name, plan.name);
}

/// All that the pages about the workshop say: of every milestone, every step of every agenda, the
/// facilitator's notes, and the material as a whole.
fn all_that_is_told(model: &Model) -> String {
    let script = model.library.script().unwrap();
    let pages = model.pages();
    let mut told = vec![pages.whole_material()];
    told.extend(MilestoneId::ALL.iter().map(|&id| pages.sheet(Topic::Milestone(id), 0)));
    let mut texts = Vec::new();
    for (_, agenda) in script.agendas.iter() {
        told.push(pages.agenda(&agenda.key));
        texts.push(agenda.name.clone());
        let held = Held {
            id: EntryId { begun: Stamp::default(), by: WriterId::default() },
            plan: Plan::of(agenda, TrackId::Resident, 10, START),
            progress: Progress::begin(START),
            lines: Vec::new(),
            votes: Vec::new(),
            ratings: Vec::new(),
        };
        for step in &held.plan.steps {
            let from = model.agenda_step(&held, step).unwrap();
            texts.extend([from.screen.clone(), step.title.clone()]);
            told.push(pages.speaker_notes(&held, step, Some(from)));
        }
    }
    let spans = |block: Block| match block {
        Block::Paragraph(spans)
        | Block::Heading(spans)
        | Block::Item { spans, .. }
        | Block::Field { spans, .. }
        | Block::Entry { spans, .. }
        | Block::Source { spans, .. } => spans,
        Block::Blank | Block::Bar(_) | Block::Rule => Vec::new(),
    };
    let spans = told.into_iter().flat_map(|page| page.blocks).flat_map(spans);
    texts.extend(spans.map(|span| span.text));
    texts.join("\n")
}

#[test]
fn every_text_of_the_material_can_be_reached() {
    let model = model(80, 24);
    let told = all_that_is_told(&model);
    let lines = EMBEDDED_SCRIPT.lines().filter(|line| !line.trim_start().starts_with("//"));
    let texts: Vec<_> = lines.flat_map(|line| line.split('"').skip(1).step_by(2)).collect();
    assert!(texts.len() > 1_500);
    for text in texts {
        let is_id = !text.contains(' ') && text.to_lowercase() == text;
        let is_date = text.starts_with("20");
        let line = text.split_once(": ").filter(|(cue, _)| Cue::from_id(cue).is_some());
        let wanted = line.map_or(text, |(_, rest)| rest);
        assert!(is_id || is_date || told.contains(wanted), "{text} is nowhere");
    }
}

#[test]
fn clicks_choose_in_a_step_and_go_to_another() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter Right Right Right");
    assert_eq!(running.model.scope(), Scope::Rating);
    let text = running.model.stage_areas(&running.held()).text;
    let rows = layout::choices_area(text, running.model.stage_rows().len());
    running.event(&Event::Clicked(Spot { x: rows.x + 4, y: rows.y + 2 }));
    assert_eq!(running.model.state.workshop.chosen, 2);
    running.event(&Event::Clicked(Spot { x: rows.x, y: rows.bottom() }));
    assert_eq!(running.model.state.workshop.chosen, 2, "below the rows");

    running.press("o");
    let steps = layout::steps_area(running.model.state.size);
    for _ in 0..2 {
        running.event(&Event::Clicked(Spot { x: steps.x + 4, y: steps.y + 1 }));
    }
    assert_eq!(running.held().progress.step, 1);
    assert!(matches!(running.model.here(), Place::Workshop(Stage::Running(_))));
}

#[test]
fn an_outcome_tells_what_was_scored_otherwise_since() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter Right Right Right 1");
    let held = running.held();
    let told = |running: &Running| {
        let page = running.model.pages().outcome(&held, &running.model.checklist);
        page.lay_out(76).lines.len()
    };
    let before = told(&running);
    running.press("Up 4");
    let other = running.held();
    assert_eq!(other.ratings.len(), 1);
    assert!(told(&running) > before, "the session as it was read before tells another score");
}

/// Two workshops that were held, a week apart: scores and votes that differ.
fn held_twice(home: &Path) -> Running {
    let mut running = Running::open(home, START);
    running.press("w Enter Right Right Right 1 2 o End Up Up Enter 5 a");
    running.type_in("Bel de corporatie");
    running.type_in("Samira");
    running.type_in("1 december");
    running.press("o End Enter Right Esc");
    running.model.notebook.now += 7 * 24 * 60 * MINUTE;
    running.press("w Enter Right Right Right 1 4 o End Up Up Enter 8 n");
    running.type_in("Het gaat beter");
    running.press("o End Enter Right Esc");
    running
}

#[test]
fn a_workshop_is_compared_with_the_one_before_it() {
    let home = tempfile::tempdir().unwrap();
    let mut running = held_twice(home.path());
    running.press("w End v");
    assert!(matches!(running.model.here(), Place::Workshop(Stage::Compared(..))));
    let (then, now) = running.model.compared().unwrap();
    assert!(then.progress.began < now.progress.began);
    let mut seen = screen(&running.model);
    running.press("PageDown");
    seen += &screen(&running.model);
    running.press("End");
    seen += &screen(&running.model);
    for words in [
        "Workshop › Toen en nu",
        "24 november 2026",
        "1 december 2026",
        "gestart (gelijk)",
        "voorbereiding → ● op orde",
        "5 → 8 stemmen",
        "0 uitspraken · 1 actie → 1 uitspraak · 0 acties",
        "Toen afgesproken",
        "Samira",
    ] {
        assert!(seen.contains(words), "{words} is not in\n{seen}");
    }
    running.press("Esc Up Enter v");
    assert!(matches!(running.model.here(), Place::Workshop(Stage::Compared(..))));
    running.press("Left Right Right Esc Left");
    assert!(running.held().is_open(), "what was looked back on is gone on with");
}

#[test]
fn a_workshop_alone_is_compared_with_none() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter o End Enter Right v");
    assert!(screen(&running.model).contains("nog geen andere workshop"));
}

#[test]
fn the_command_line_compares_two_workshops() {
    let home = tempfile::tempdir().unwrap();
    drop(held_twice(home.path()));
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_routekaart"));
        let output = command.args(["--data", home.path().to_str().unwrap(), "workshop"]);
        let output = output.args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let told = run(&["show", "1", "--with", "2"]);
    assert_eq!(told, run(&["toon", "2", "--met", "1"]), "the older one comes first");
    assert!(told.contains("voorbereiding → ● op orde"), "{told}");
    let json: serde_json::Value =
        serde_json::from_str(&run(&["show", "1", "--with", "2", "--json"])).unwrap();
    let scores = json["scores"].as_array().unwrap();
    let other = scores.iter().find(|score| score["then"] != score["now"]).unwrap();
    assert_eq!(other["then"], "in-voorbereiding");
    assert_eq!(json["now"]["statements"][0], "Het gaat beter");
}

#[test]
fn each_milestone_of_ones_own_agenda_has_its_own_minutes() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    // Own agenda; the second and the third milestone, of which the third gets ten minutes more.
    running.press("w Down Right Right Right Down Down Down Down Down Down Down Right Down Space");
    running.press("Right Right");
    let minutes = |model: &Model, id| {
        let plan = model.planned().unwrap();
        let three = [StepKind::Resident, StepKind::Basis, StepKind::Inspiration];
        let at = plan.steps.iter().filter(|step| step.milestones == [id]);
        at.filter(|step| three.contains(&step.kind)).map(|step| step.minutes).sum::<u16>()
    };
    assert_eq!(minutes(&running.model, MilestoneId::InView), 15);
    assert_eq!(minutes(&running.model, MilestoneId::InContact), 25);
    let seen = screen(&running.model);
    assert!(seen.contains("[x] In contact") && seen.contains("‹ 25 minuten ›"), "{seen}");
    running.press("s");
    let name = running.model.planned().unwrap().name;
    let mut again = Running::open(home.path(), START);
    again.press("w Down Left");
    assert_eq!(again.model.planned().unwrap().name, name);
    again.press("Enter");
    let held = again.held();
    let kept = held.plan.steps.iter().find(|step| step.kind == StepKind::Basis).unwrap();
    assert_eq!((kept.minutes, held.plan.name), (6, name));
    // Every milestone at once, never less than five minutes, and left out again.
    running.press("Up Up Up Left Left Left Left");
    assert_eq!(minutes(&running.model, MilestoneId::InContact), 5);
    running.press("Down Down Space Down Enter");
    assert!(running.model.planned().is_none());
}

#[test]
fn moving_and_time_stop_at_both_ends() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w Enter E");
    assert!(screen(&running.model).contains("Deze stap duurt nu 5 minuten."));
    running.press("Left");
    assert!(screen(&running.model).contains("Dit is de eerste stap."));
    running.press("O");
    assert_eq!(running.held().progress.step, 1);
    assert!(screen(&running.model).contains("Overgeslagen: Welkom en inchecken."));
    running.press("o End Enter");
    assert_eq!(running.held().progress.step, 11);
    running.press("e E E O");
    assert!(!running.held().is_open(), "past the last step is the end");
    let ended = running.held().progress;
    running.wait(30);
    running.press("Right Space O e E p");
    assert_eq!(running.held().progress, ended, "nothing moves what has ended");
    running.press("o Home Down Enter");
    assert!(running.held().is_open());
    assert_eq!(running.held().progress.step, 1);
    let ran = running.model.clock_of(&running.held()).whole_ran;
    assert_eq!(ran, 0, "the time between did not count");
    assert_eq!(running.model.state.workshop.led, Some(running.held().id));
}

#[test]
fn clicks_and_the_wheel_plan_a_workshop() {
    let home = tempfile::tempdir().unwrap();
    let mut running = Running::open(home.path(), START);
    running.press("w");
    let (rows, _) = layout::plan_areas(running.model.state.size, running.model.plan_rows().len());
    let click = |running: &mut Running, row: u16, column: u16| {
        running.event(&Event::Clicked(Spot { x: rows.x + column, y: rows.y + row }));
    };
    let people = |running: &Running| running.model.state.workshop.draft.people;
    click(&mut running, 4, 20);
    assert_eq!((running.model.state.workshop.chosen, people(&running)), (4, 10));
    click(&mut running, 4, 20);
    assert_eq!(people(&running), 11);
    click(&mut running, 4, layout::PLAN_LABEL + 2);
    assert_eq!(people(&running), 10);
    running.event(&Event::Wheeled { spot: Spot { x: rows.x, y: rows.y }, up: true });
    assert_eq!(running.model.state.workshop.chosen, 3);
    click(&mut running, 0, 5);
    assert!(matches!(running.model.here(), Place::Workshop(Stage::Planning)));
    click(&mut running, 0, 5);
    assert!(running.held().is_open());
}
