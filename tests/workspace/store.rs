//! A workspace on disk, written by one and by several programs.

use std::fs;
use std::time::Duration;

use routekaart::domain::MilestoneId;
use routekaart::shell::store::{Opened, Store};
use routekaart::texts::Language;
use routekaart::workspace::{
    About, Entry, EntryId, Overview, Subject, Version, Workspace, WorkspaceName, WriterId,
};
use tempfile::TempDir;

/// A program that has a workspace open.
pub(crate) struct Program {
    pub(crate) store: Store,
    pub(crate) workspace: Workspace,
    pub(crate) me: WriterId,
}

pub(crate) fn home() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn subject() -> Subject {
    Subject::Milestone(MilestoneId::InView)
}

impl Program {
    pub(crate) fn start(home: &TempDir) -> Self {
        Self::look(home).0
    }

    pub(crate) fn look(home: &TempDir) -> (Self, Opened) {
        let (store, opened) = Store::open(home.path(), &WorkspaceName::default());
        let (workspace, me) = (opened.workspace.clone(), opened.me);
        (Self { store, workspace, me }, opened)
    }

    pub(crate) fn writes(&mut self, id: Option<EntryId>, text: &str) -> Version {
        let by = self.me;
        let id = id.unwrap_or_else(|| EntryId { begun: self.workspace.next(now()), by });
        let about = About { subject: subject(), title: "In beeld".to_owned() };
        let entry = Entry::Note { id, about, text: text.to_owned() };
        self.workspace.write(self.me, now(), entry, false)
    }

    pub(crate) fn keeps(&mut self, text: &str) -> EntryId {
        let version = self.writes(None, text);
        self.store.save(std::slice::from_ref(&version)).unwrap();
        id_of(&version)
    }

    pub(crate) fn takes_in(&mut self) -> bool {
        self.store.fresh().is_some_and(|fresh| self.workspace.join(fresh))
    }
}

pub(crate) fn id_of(version: &Version) -> EntryId {
    let Entry::Note { id, .. } = version.entry else { unreachable!("these tests write notes") };
    id
}

fn now() -> u64 {
    routekaart::shell::store::clock::now()
}

/// The texts of all notes that are there.
pub(crate) fn texts(workspace: &Workspace) -> Vec<String> {
    let overview = Overview::of(workspace);
    let mut texts: Vec<String> = overview
        .notes_about(&subject())
        .iter()
        .flat_map(|note| workspace.heads(&routekaart::workspace::Key::Note(note.id)))
        .filter_map(|(_, version)| match &version.entry {
            Entry::Note { text, .. } => Some(text.clone()),
            Entry::Bookmark { .. }
            | Entry::Score { .. }
            | Entry::Own { .. }
            | Entry::Workshop(_) => None,
        })
        .collect();
    texts.sort();
    texts
}

fn on_disk(home: &TempDir) -> Workspace {
    Program::start(home).workspace
}

#[test]
fn what_is_saved_is_there_the_next_time() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    program.keeps("twee\r\n\u{1b}[2J");
    let (again, opened) = Program::look(&home);
    assert_eq!(
        again.workspace.all().collect::<Vec<_>>(),
        program.workspace.all().collect::<Vec<_>>()
    );
    assert_eq!(again.me, program.me);
    assert!(opened.notices.is_empty() && opened.failed.is_none());
}

#[test]
fn opening_writes_nothing() {
    let home = home();
    let (mut program, opened) = Program::look(&home);
    program.store.watch(|| ());
    assert!(program.store.fresh().is_none());
    program.store.save(&[]).unwrap();
    assert!(opened.notices.is_empty() && opened.failed.is_none());
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn two_programs_see_what_the_other_writes() {
    let home = home();
    let (mut one, mut other) = (Program::start(&home), Program::start(&home));
    one.keeps("van de een");
    assert!(other.takes_in());
    other.keeps("van de ander");
    assert!(one.takes_in());
    assert_eq!(texts(&one.workspace), texts(&other.workspace));
    assert_eq!(texts(&on_disk(&home)), ["van de ander", "van de een"]);
    assert!(!one.takes_in() && !other.takes_in(), "nothing is news twice");
}

#[test]
fn both_texts_of_a_note_stay_when_two_programs_of_one_person_change_it() {
    let home = home();
    let mut one = Program::start(&home);
    let id = one.keeps("samen");
    let mut other = Program::start(&home);
    assert_eq!(one.me, other.me);
    let first = one.writes(Some(id), "van links");
    let second = other.writes(Some(id), "van rechts");
    one.store.save(&[first]).unwrap();
    other.store.save(&[second]).unwrap();
    assert_eq!(texts(&on_disk(&home)), ["van links", "van rechts"]);
    one.takes_in();
    other.takes_in();
    assert_eq!(texts(&one.workspace), ["van links", "van rechts"]);
    assert_eq!(texts(&other.workspace), ["van links", "van rechts"]);
}

/// Each program goes on from what it wrote itself, as it does while a note is open in it.
#[test]
fn two_programs_that_go_on_with_one_note_make_one_more_and_no_third() {
    let home = home();
    let mut one = Program::start(&home);
    let id = one.keeps("samen");
    let mut other = Program::start(&home);
    for number in 0..5 {
        for (program, side) in [(&mut one, "links"), (&mut other, "rechts")] {
            let version = program.writes(Some(id), &format!("van {side} {number}"));
            program.store.save(&[version]).unwrap();
        }
    }
    assert_eq!(texts(&on_disk(&home)), ["van links 4", "van rechts 4"]);
}

#[test]
fn a_note_that_another_program_went_on_with_is_not_removed() {
    let home = home();
    let mut one = Program::start(&home);
    let id = one.keeps("samen");
    let mut other = Program::start(&home);
    let version = one.writes(Some(id), "verder");
    one.store.save(&[version]).unwrap();
    let mut removal = other.writes(Some(id), "samen");
    removal.removed = true;
    other.store.save(&[removal.clone()]).unwrap();
    assert_eq!(texts(&on_disk(&home)), ["verder"]);
    let mut third = Program::start(&home);
    let mut gone = third.writes(Some(id), "verder");
    gone.removed = true;
    third.store.save(&[gone]).unwrap();
    assert!(texts(&on_disk(&home)).is_empty());
    let version = one.writes(Some(id), "toch nog iets");
    one.store.save(&[version]).unwrap();
    assert_eq!(texts(&on_disk(&home)), ["toch nog iets"]);
}

#[test]
fn a_turn_that_does_not_come_is_told_and_nothing_is_lost() {
    let home = home();
    let mut program = Program::start(&home);
    program.keeps("een");
    let turn = home.path().join(format!("schrijvers/{}.lock", program.me));
    let other = fs::File::open(turn).unwrap();
    other.lock().unwrap();
    let mut program = Program::start(&home);
    program.store = program.store.with_patience(Duration::from_millis(20));
    let version = program.writes(None, "twee");
    let said = program.store.save(&[version]).unwrap_err().unsaved(Language::Dutch);
    assert!(said.contains("een ander programma gebruikt het"), "{said}");
    drop(other);
    program.store = program.store.with_patience(Duration::from_secs(20));
    program.store.save(&[]).unwrap();
    assert_eq!(texts(&on_disk(&home)), ["een", "twee"]);
}

#[test]
fn going_on_with_a_note_makes_no_second_one() {
    let home = home();
    let mut program = Program::start(&home);
    let id = program.keeps("a");
    for text in ["ab", "abc", "abcd"] {
        let version = program.writes(Some(id), text);
        program.store.save(&[version]).unwrap();
    }
    assert_eq!(texts(&on_disk(&home)), ["abcd"]);
}
