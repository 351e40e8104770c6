//! Keeping: bookmarks, and taking back whatever was kept last.

use super::{Effect, Focus, Model, Place};
use crate::page::Target;
use crate::workspace::{
    About, Entry, Key, Record, Refused, Step, Subject, Version, Workspace, WriterId,
};

impl Model {
    /// What the person is at: what a bookmark or a note would be about.
    #[must_use]
    pub fn about_here(&self) -> Option<About> {
        let pages = self.pages();
        let subject = match self.here() {
            Place::Map(cell, Focus::Grid) => Subject::Cell(cell),
            Place::Map(cell, Focus::List | Focus::Detail) => {
                pages.subject(crate::page::Topic::Initiative(self.chosen(cell)?))?
            }
            Place::Page(reading) => pages.subject(reading.topic)?,
            Place::Glossary(glossary) => pages
                .subject(crate::page::Topic::of(Target::Term(glossary.term(&self.roadmap)?))?)?,
            Place::Saved => return self.chosen_saved().and_then(|row| row.about.clone()),
            Place::Scan(scan) => {
                let row = self.scan_list(scan).row()?;
                pages.subject(pages.topic(&row.item.about.subject)?)?
            }
            Place::Finder | Place::Workshop(_) | Place::Form(_) => return None,
        };
        pages.named(subject)
    }

    /// Opens a workspace: from now on what is kept goes there.
    pub fn open_workspace(
        &mut self,
        name: String,
        workspace: Workspace,
        me: WriterId,
        zone: jiff::tz::TimeZone,
    ) {
        self.notebook.open(name, workspace, me, zone);
        self.refresh_kept();
    }

    /// Takes in what others wrote while the program runs.
    pub(super) fn arrived(&mut self, workspace: Workspace) {
        if self.notebook.join(workspace) {
            self.refresh_kept();
            if !matches!(self.here(), Place::Workshop(_)) {
                self.tell(self.texts.notice.arrived);
            }
        }
    }

    /// Writes entries as one step that can be undone, and asks to store them.
    pub(super) fn keep_all(&mut self, entries: Vec<(Entry, bool)>) -> Vec<Effect> {
        let mut step = Step::default();
        let mut versions = Vec::new();
        for (entry, removed) in entries {
            let before = self.notebook.newest(&entry.key()).cloned();
            let version = self.notebook.write(entry, removed);
            step.add(before, &version);
            versions.push(version);
        }
        self.notebook.did(step);
        self.stored(versions)
    }

    /// Shows what was written, and asks to store it.
    pub(super) fn stored(&mut self, versions: Vec<Version>) -> Vec<Effect> {
        self.refresh_kept();
        vec![Effect::Save(versions)]
    }

    /// Puts everything that depends on what is kept in order again.
    pub(super) fn refresh_kept(&mut self) {
        self.notebook.refresh(&mut self.roadmap);
        self.search.forget();
        self.state.revision += 1;
        self.settle();
    }
}

/// Marks what the person is at, or takes the mark away.
pub(super) fn toggle_bookmark(model: &mut Model) -> Vec<Effect> {
    let Some(about) = model.about_here() else {
        model.tell(model.texts.notice.nothing_to_keep);
        return Vec::new();
    };
    let marked = model.notebook.overview().is_marked(&about.subject);
    let title = about.title.clone();
    let effects = model.keep_all(vec![(Entry::Bookmark { about }, marked)]);
    let phrases = &model.texts.phrase;
    let done = if marked { (phrases.unmarked)(&title) } else { (phrases.marked)(&title) };
    model.tell_done(&done);
    effects
}

/// Takes the last step back.
pub(super) fn undo(model: &mut Model) -> Vec<Effect> {
    let done = model.notebook.undo();
    let tell = |model: &mut Model, what: &str| {
        model.tell_undone(&(model.texts.phrase.undone)(what));
    };
    told(model, done, tell, model.texts.notice.nothing_to_undo)
}

/// Does again what was taken back.
pub(super) fn redo(model: &mut Model) -> Vec<Effect> {
    let done = model.notebook.redo();
    let tell = |model: &mut Model, what: &str| {
        model.tell_done(&(model.texts.phrase.redone)(what));
    };
    told(model, done, tell, model.texts.notice.nothing_to_redo)
}

fn told(
    model: &mut Model,
    done: Result<Vec<Version>, Refused>,
    tell: fn(&mut Model, &str),
    nothing: &'static str,
) -> Vec<Effect> {
    match done {
        Ok(versions) => {
            let what = versions.first().map(|version| name_of(model, version)).unwrap_or_default();
            let scored = versions.first().and_then(scored);
            let effects = model.stored(versions);
            if let Some(subject) = scored {
                super::scan::follow(model, &subject);
            }
            tell(model, &what);
            effects
        }
        Err(Refused::Nothing) => {
            model.tell(nothing);
            Vec::new()
        }
        Err(Refused::ChangedSince) => {
            model.tell(model.texts.notice.changed_since);
            Vec::new()
        }
    }
}

/// What a version is a score of, when it is one.
fn scored(version: &Version) -> Option<Subject> {
    match &version.entry {
        Entry::Score { about, .. } => Some(about.subject.clone()),
        Entry::Bookmark { .. } | Entry::Note { .. } | Entry::Own { .. } | Entry::Workshop(_) => {
            None
        }
    }
}

/// What was kept, in a few words: 'bladwijzer bij Geldfit'.
pub(super) fn name_of(model: &Model, version: &Version) -> String {
    let words = &model.texts.word;
    let kind = match version.entry.key() {
        Key::Bookmark(_) => words.bookmark,
        Key::Note(_) => words.note,
        Key::Score(_) => words.score,
        Key::Own(_) => words.own_initiative,
        Key::Workshop(ref key) => model.texts.workshop.kind(key),
    };
    match &version.entry {
        Entry::Bookmark { about } | Entry::Note { about, .. } | Entry::Score { about, .. } => {
            (model.texts.phrase.kept_of)(kind, &about.title)
        }
        Entry::Own { initiative, .. } => format!("{kind} {}", initiative.name),
        Entry::Workshop(record) => workshop_name(model.texts.workshop.kind_of(record), record),
    }
}

/// What was kept of a workshop: 'uitspraak “De stem heeft tijd.”'.
pub(super) fn workshop_name(kind: &str, record: &Record) -> String {
    match record {
        Record::Template { plan, .. } | Record::Plan { plan, .. } => {
            format!("{kind} {}", plan.name)
        }
        Record::Line { line, .. } => format!("{kind} “{}”", line.text),
        Record::Votes { about, .. } | Record::Rating { about, .. } => {
            format!("{kind} {}", about.title)
        }
        Record::Progress { .. } => kind.to_owned(),
    }
}
