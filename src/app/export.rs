//! Handing a document to others: which, in what format, of which part, and to which file. The file
//! is made here and written outside.
//!
//! # Decisions
//!
//! 2026-11: a name without a folder goes into the folder for documents, and where the system has
//! none, where the program was started. Weighed: always where it was started. Who opens the
//! program with a click finds that folder never again.

use std::path::PathBuf;

use super::{Edit, Effect, Field, Here, Model, Overlay, Step, Taken, Towards};
use crate::domain::{Choice, MilestoneId};
use crate::export::{self, Format, Material, Selection, What};
use crate::page::Tone;
use crate::workspace::{EntryId, Stamp};

/// How many letters the name of a file has room for.
const LONGEST_NAME: usize = 400;

/// How many lines of the document are shown before it is written.
const PREVIEW: usize = 60;

/// A row of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportRow {
    /// Which document.
    What,
    /// In which format.
    Format,
    /// Which part of it.
    Portion,
    /// To which file.
    File,
}

impl ExportRow {
    /// Every row, from top to bottom.
    pub const ALL: [Self; 4] = [Self::What, Self::Format, Self::Portion, Self::File];
}

/// Which part of the roadmap and the workspace is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// All of it.
    Whole,
    /// What belongs to the milestone that one is at.
    Milestone(MilestoneId),
    /// What the filter leaves.
    Filtered,
    /// The workshop that is led, looked at or chosen: only the report tells one.
    Session(EntryId),
}

/// A document that is about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exporting {
    /// The chosen row.
    pub row: ExportRow,
    /// Which document.
    pub what: What,
    /// In which format.
    pub format: Format,
    /// Which part of it.
    pub portion: Portion,
    /// What the file is to be called.
    pub file: Field,
    /// How the document begins.
    pub preview: Vec<(String, Tone)>,
    /// Whether there is such a file already, as far as is known.
    pub exists: bool,
    /// The name that the file was given, before anyone typed.
    given: String,
}

impl Exporting {
    /// What the file will be called: as typed, with the ending of its format.
    #[must_use]
    pub fn name(&self) -> String {
        let (name, end) = (self.file.text().trim(), format!(".{}", self.format.id()));
        if name.to_lowercase().ends_with(&end) { name.to_owned() } else { format!("{name}{end}") }
    }

    /// Changes the name of the file.
    pub(super) fn rename(&mut self, change: impl FnOnce(&mut Field) -> bool) {
        if self.row == ExportRow::File && change(&mut self.file) {
            self.exists = false;
        }
    }
}

impl Model {
    /// The whole path of the file that is about to be written.
    #[must_use]
    pub fn export_path(&self, exporting: &Exporting) -> PathBuf {
        self.folder.join(exporting.name())
    }

    /// The parts of a document that can be chosen here.
    #[must_use]
    pub fn portions(&self, what: What) -> Vec<Portion> {
        let session = self.session_here().filter(|_| what == What::Report).map(Portion::Session);
        let milestone = self.milestone_here().map(Portion::Milestone);
        let filtered = (!self.state.filter.is_open()).then_some(Portion::Filtered);
        [session, Some(Portion::Whole), milestone, filtered].into_iter().flatten().collect()
    }

    /// What a part is called.
    #[must_use]
    pub fn portion_name(&self, portion: Portion) -> String {
        let words = &self.texts.exporting;
        let name = match portion {
            Portion::Whole => words.whole,
            Portion::Milestone(id) => return self.pages().milestone_name(id).to_owned(),
            Portion::Filtered => words.filtered,
            Portion::Session(_) => words.session,
        };
        name.to_owned()
    }

    fn material(&self, portion: Portion) -> Material<'_> {
        let selection = match portion {
            Portion::Whole => Selection::default(),
            Portion::Milestone(id) => {
                Selection { milestones: Choice::only(id), ..Selection::default() }
            }
            Portion::Filtered => Selection { filter: self.state.filter, ..Selection::default() },
            Portion::Session(id) => Selection { session: Some(id), ..Selection::default() },
        };
        let kept = self.notebook.kept();
        let now = Stamp { millis: self.notebook.now, count: 0 };
        Material {
            roadmap: &self.roadmap,
            kept,
            name: &self.notebook.name,
            selection,
            day: kept.day(now).unwrap_or(self.roadmap.about.checked),
            texts: self.texts,
        }
    }

    fn exporting_mut(&mut self) -> Option<&mut Exporting> {
        let Some(Overlay::Export(exporting)) = self.state.overlays.top_mut() else { return None };
        Some(exporting)
    }
}

/// Opens the panel, with the report for Word: of the workshop where one is at hand.
pub(super) fn open(model: &mut Model) {
    let (what, format) = (What::Report, Format::Word);
    let portion = model.portions(what).first().copied().unwrap_or(Portion::Whole);
    let mut exporting = Exporting {
        row: ExportRow::What,
        what,
        format,
        portion,
        file: Field::of_at_most(LONGEST_NAME),
        preview: Vec::new(),
        exists: false,
        given: String::new(),
    };
    refresh(model, &mut exporting);
    model.state.overlays.push(Overlay::Export(exporting));
}

/// Shows how the document begins that is chosen now, and gives its file the name that belongs to
/// it. A name that was typed stays, but for its ending.
fn refresh(model: &Model, exporting: &mut Exporting) {
    let material = model.material(exporting.portion);
    let given = export::file_name(exporting.format, exporting.what, &material);
    let typed = exporting.file.text();
    if typed == exporting.given {
        exporting.file.replace(&given);
    } else if let Some((stem, end)) = typed.rsplit_once('.')
        && Format::ALL.iter().any(|format| format.id() == end)
    {
        let renamed = format!("{stem}.{}", exporting.format.id());
        exporting.file.replace(&renamed);
    }
    exporting.given = given;
    exporting.exists = false;
    exporting.preview = export::preview(exporting.format, exporting.what, &material, PREVIEW);
}

/// What the panel does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    match here {
        Here::Open => return Some(write(model, false)),
        Here::Back => {
            model.state.overlays.pop();
        }
        Here::Panel(step) => step_row(model, step),
        Here::Move(Towards::Left) => change(model, Step::Previous),
        Here::Move(Towards::Right) => change(model, Step::Next),
        Here::Move(Towards::Up) => step_row(model, Step::Previous),
        Here::Move(Towards::Down) => step_row(model, Step::Next),
        Here::Leap(_) | Here::Sibling(_) | Here::Term(_) | Here::Toggle | Here::Sort => {
            return None;
        }
    }
    Some(Vec::new())
}

fn step_row(model: &mut Model, step: Step) {
    if let Some(exporting) = model.exporting_mut() {
        exporting.row = beside(&ExportRow::ALL, exporting.row, step);
    }
}

/// Another choice in the chosen row.
fn change(model: &mut Model, step: Step) {
    let Some(Overlay::Export(exporting)) = model.state.overlays.top() else { return };
    let mut exporting = exporting.clone();
    let portions = model.portions(exporting.what);
    match exporting.row {
        ExportRow::What => {
            exporting.what = beside(&What::ALL, exporting.what, step);
            if !model.portions(exporting.what).contains(&exporting.portion) {
                exporting.portion = Portion::Whole;
            }
        }
        ExportRow::Format => exporting.format = beside(&Format::ALL, exporting.format, step),
        ExportRow::Portion => exporting.portion = beside(&portions, exporting.portion, step),
        ExportRow::File => {
            exporting.file.edit(match step {
                Step::Previous => Edit::Left,
                Step::Next => Edit::Right,
            });
        }
    }
    if exporting.row != ExportRow::File {
        refresh(model, &mut exporting);
    }
    if let Some(there) = model.exporting_mut() {
        *there = exporting;
    }
}

/// The one before or after, around the ends.
fn beside<T: Copy + PartialEq>(all: &[T], here: T, step: Step) -> T {
    let place = all.iter().position(|one| *one == here).unwrap_or(0);
    let next = match step {
        Step::Previous => (place + all.len()).saturating_sub(1),
        Step::Next => place + 1,
    };
    all.get(next % all.len().max(1)).copied().unwrap_or(here)
}

/// Asks to write the file over the one that is there, once that was told.
pub(super) fn overwrite(model: &mut Model) -> Vec<Effect> {
    match model.state.overlays.top() {
        Some(Overlay::Export(exporting)) if exporting.exists => write(model, true),
        Some(_) | None => Vec::new(),
    }
}

/// Makes the document, and asks to write it.
fn write(model: &mut Model, over: bool) -> Vec<Effect> {
    let Some(Overlay::Export(exporting)) = model.state.overlays.top() else { return Vec::new() };
    let words = &model.texts.exporting;
    if exporting.file.is_blank() {
        model.tell(words.no_name);
        return Vec::new();
    }
    // A document that lacks what could not be read would be handed on as the whole.
    if let Some(why) = model.unread.clone().filter(|_| exporting.what != What::Roadmap) {
        model.tell(why);
        return Vec::new();
    }
    let material = model.material(exporting.portion);
    let Ok(bytes) = export::bytes(exporting.format, exporting.what, &material) else {
        model.tell(words.not_made);
        return Vec::new();
    };
    vec![Effect::Write { path: model.export_path(exporting), bytes, over }]
}

/// The file is written: the panel has done its work.
pub(super) fn written(model: &mut Model, path: &str) {
    if model.exporting_mut().is_some() {
        model.state.overlays.pop();
    }
    model.tell((model.texts.exporting.written)(path));
}

/// There is such a file: it is asked whether to write over it.
pub(super) fn exists(model: &mut Model) {
    if let Some(exporting) = model.exporting_mut() {
        exporting.exists = true;
        exporting.row = ExportRow::File;
    }
}
