//! What the person keeps, beside the state: it may be large, and is compared by its revision.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::domain::{Cell, Keyed, Roadmap};
use crate::page::Kept;
use crate::workspace::{
    Entry, EntryId, History, Key, Overview, OwnInitiative, Refused, Stamp, Step, Subject, Version,
    Workspace, WriterId,
};

/// How much was kept in a cell of the map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Bookmarks on the cell and on its initiatives.
    pub bookmarks: usize,
    /// Notes about them.
    pub notes: usize,
    /// Initiatives that were added here.
    pub own: usize,
}

/// A workspace, and what was done to it in this session.
pub struct Notebook {
    workspace: Workspace,
    overview: Overview,
    marks: [Marks; 24],
    history: History,
    me: WriterId,
    zone: TimeZone,
    /// What the clock tells, in milliseconds since 1970; whoever runs the program keeps it.
    pub now: u64,
    /// What the workspace is called.
    pub name: String,
}

impl Notebook {
    /// An empty notebook of nobody, on Greenwich time.
    pub(super) fn new() -> Self {
        Self {
            workspace: Workspace::default(),
            overview: Overview::default(),
            marks: [Marks::default(); 24],
            history: History::default(),
            me: WriterId::default(),
            zone: TimeZone::UTC,
            now: 0,
            name: String::new(),
        }
    }

    /// Everything that was kept, as pages tell it.
    #[must_use]
    pub fn kept(&self) -> Kept<'_> {
        let Self { workspace, overview, zone, .. } = self;
        Kept { workspace, overview, zone, plain: false }
    }

    /// What counts of it.
    #[must_use]
    pub fn overview(&self) -> &Overview {
        &self.overview
    }

    /// Everything that was kept.
    #[must_use]
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Who is writing.
    #[must_use]
    pub fn me(&self) -> WriterId {
        self.me
    }

    /// How much was kept in each cell, by [`Cell::index`].
    #[must_use]
    pub fn marks(&self) -> &[Marks; 24] {
        &self.marks
    }

    /// Opens a workspace for a writer, in their time zone.
    pub(super) fn open(
        &mut self,
        name: String,
        workspace: Workspace,
        me: WriterId,
        zone: TimeZone,
    ) {
        *self = Self { workspace, me, zone, name, now: self.now, ..Self::new() };
    }

    /// An empty notebook of the same person, for what is not meant to stay.
    pub(super) fn practice(&self, name: &str) -> Self {
        let mut practice = Self { now: self.now, ..Self::new() };
        practice.open(name.to_owned(), Workspace::default(), self.me, self.zone.clone());
        practice
    }

    /// Takes in what others wrote, and tells whether that was news.
    pub(super) fn join(&mut self, other: Workspace) -> bool {
        self.workspace.join(other)
    }

    /// Writes an entry, or that it is removed, without a way back.
    pub(super) fn write(&mut self, entry: Entry, removed: bool) -> Version {
        self.workspace.write(self.me, self.now, entry, removed)
    }

    /// Writes an entry of which these versions were before the person when they began, and has them
    /// see this one too.
    pub(super) fn write_on(
        &mut self,
        seen: &mut Vec<(WriterId, Stamp)>,
        entry: Entry,
        removed: bool,
    ) -> Version {
        let (me, now) = (self.me, self.now);
        let version = self.workspace.write_having_seen(seen.clone(), me, now, entry, removed);
        seen.retain(|&(writer, _)| writer != me);
        seen.push((me, version.at));
        version
    }

    /// What counts of an entry now.
    #[must_use]
    pub fn newest(&self, key: &Key) -> Option<&Version> {
        self.workspace.newest(key).map(|(_, version)| version)
    }

    /// Remembers a step, so that it can be undone.
    pub(super) fn did(&mut self, step: Step) {
        self.history.did(step);
    }

    /// Takes the last step back.
    pub(super) fn undo(&mut self) -> Result<Vec<Version>, Refused> {
        self.history.undo(&mut self.workspace, self.me, self.now)
    }

    /// Does it again.
    pub(super) fn redo(&mut self) -> Result<Vec<Version>, Refused> {
        self.history.redo(&mut self.workspace, self.me, self.now)
    }

    /// An id for something that is begun now.
    pub(super) fn new_id(&self) -> EntryId {
        EntryId { begun: self.workspace.next(self.now), by: self.me }
    }

    /// The time of day at a moment, where the person is: '14:30'.
    #[must_use]
    pub fn time_of(&self, millis: u64) -> String {
        let at = self.at(millis);
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// The day of a moment, where the person is: '2026-11-24'.
    #[must_use]
    pub fn date_of(&self, millis: u64) -> String {
        self.at(millis).date().to_string()
    }

    fn at(&self, millis: u64) -> Zoned {
        let at = i64::try_from(millis).ok().map(Timestamp::from_millisecond);
        at.and_then(Result::ok).unwrap_or_default().to_zoned(self.zone.clone())
    }

    /// What the clock tells, where the person is.
    #[must_use]
    pub fn clock(&self) -> Zoned {
        self.at(self.now)
    }

    /// An initiative of someone's own as it was last written, even when it was removed.
    #[must_use]
    pub fn own(&self, id: EntryId) -> Option<&OwnInitiative> {
        self.workspace.own(id)
    }

    /// Puts the overview in order again after a change, and tells the roadmap what was kept of it
    /// and added to it.
    pub(super) fn refresh(&mut self, roadmap: &mut Roadmap) {
        self.overview = Overview::of(&self.workspace);
        self.workspace.lay_own(&self.overview, roadmap);
        self.marks = [Marks::default(); 24];
        for cell in Cell::all() {
            self.mark(&Subject::Cell(cell), &[cell]);
        }
        let ids: Vec<_> = roadmap.initiatives.ids().collect();
        for id in ids {
            let initiative = &roadmap.initiatives[id];
            let subject = Subject::Initiative(initiative.key().to_owned());
            let layer = initiative.layer;
            let cells = initiative.milestones.iter().map(|&milestone| Cell { milestone, layer });
            let cells: Vec<_> = cells.collect();
            let is_own = initiative.is_own();
            for cell in &cells {
                self.marks[cell.index()].own += usize::from(is_own);
            }
            roadmap.initiatives[id].is_kept = self.mark(&subject, &cells) || is_own;
        }
    }

    /// Counts what was kept of a subject in its cells, and tells whether there was anything.
    fn mark(&mut self, subject: &Subject, cells: &[Cell]) -> bool {
        let bookmarks = usize::from(self.overview.is_marked(subject));
        let notes = self.overview.notes_about(subject).len();
        for cell in cells {
            let marks = &mut self.marks[cell.index()];
            marks.bookmarks += bookmarks;
            marks.notes += notes;
        }
        bookmarks + notes > 0
    }
}
