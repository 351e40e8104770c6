//! A workspace on disk: a folder in which every writer has a file of their own.
//!
//! ```text
//! HOME/werkmappen/NAME/WRITER.ron         what one writer keeps
//! HOME/werkmappen/NAME/WRITER.ron.vorige  the same before the last change
//! HOME/werkmappen/NAME/WRITER.erbij-….ron what was imported of that writer; see `bring`
//! HOME/schrijvers/…                       who writes here; see `person`
//! ```
//!
//! Reading is joining all files of the folder, so any service that keeps folders alike serves a
//! whole team. Writing is replacing one's own file, whole or not at all.
//!
//! # Decisions
//!
//! - 2026-11: what could not be written stays in the [`Store`] and goes along with the next save.
//!   The app says so and goes on; nobody retypes anything.
//! - 2026-11: a folder that was there and is gone is not made again. It is a share that is not
//!   there for a while, or it was removed on purpose.
//! - 2026-11: a file of one's own that cannot be read is put aside under a name that says so when
//!   something is saved, not before: reading changes nothing. Files of others are never touched.
//! - 2026-11: changes of others are told by the system (`notify`, which brings six packages on
//!   Linux: nobody wants to write that for three systems). Network shares tell nothing, so the
//!   folder is looked at after each save as well; a look compares names, sizes and times.
//! - 2026-11: one's own file is read again before it is written, under a lock. Two programs of one
//!   person then keep each other's entries, and both texts of a note that they both changed.

pub(super) mod atomic;
mod bring;
pub mod clock;
mod folder;
mod lock;
mod mine;
mod notice;
mod person;
mod shelf;
mod watch;

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::data::workspace as format;
use crate::error::Error;
use crate::workspace::{Version, Workspace, WorkspaceName, WriterId};
use folder::{Folder, Read};
use mine::Pending;
use person::Person;
use watch::Watch;

pub use bring::{Brought, TakenBack};
pub use notice::{Notice, Reason};
pub use shelf::Shelf;

/// What the name of a file ends in that could not be read.
const UNREADABLE: &str = "onleesbaar";

/// Whoever asks for one thing to be kept would rather wait than do it again.
const PATIENCE: Duration = Duration::from_mins(1);

/// A workspace that is in use.
#[derive(Debug)]
pub struct Store {
    folder: Folder,
    person: Person,
    /// Everything that was read or written, of everyone.
    known: Workspace,
    pending: Pending,
    /// What other programs wrote, until it is asked for.
    arrived: Option<Workspace>,
    name: WorkspaceName,
    /// Whether the folder was there.
    was_there: bool,
    /// How long to wait while another program of this person writes.
    patience: Duration,
    notices: Vec<Notice>,
    watch: Option<Watch>,
}

/// What was found in a workspace.
#[derive(Debug)]
pub struct Opened {
    /// Everything that everyone kept.
    pub workspace: Workspace,
    /// Who writes here.
    pub me: WriterId,
    /// What they are called; may be empty.
    pub my_name: String,
    /// What the person should know of the files.
    pub notices: Vec<Notice>,
    /// Why the folder could not be read, if so. It can be saved to all the same, later on.
    pub failed: Option<Error>,
}

impl Store {
    /// Opens a workspace in the person's data folder. Nothing is written: a workspace that is not
    /// there is empty, and made when something is saved.
    #[must_use]
    pub fn open(home: &Path, name: &WorkspaceName) -> (Self, Opened) {
        let path = shelf::folder(home, name);
        let person = Person::find(home);
        let (me, my_name) = (person.id, person.named.name.clone());
        let mut store = Self {
            name: name.clone(),
            was_there: path.is_dir(),
            folder: Folder::new(path),
            person,
            known: Workspace::default(),
            pending: Pending::default(),
            patience: PATIENCE,
            arrived: None,
            notices: Vec::new(),
            watch: None,
        };
        store.known.name(me, store.person.named.clone());
        let failed = store.look().err();
        store.arrived = None;
        let notices = store.notices();
        let mut workspace = store.known.clone();
        workspace.count_from(person::salt());
        (store, Opened { workspace, me, my_name, notices, failed })
    }

    /// Makes a save give up after this time when another program of this person keeps writing; by
    /// itself it waits a minute.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Saves these versions, which are this writer's, and whatever could not be saved before. With
    /// nothing to save it only tries that again.
    ///
    /// # Errors
    ///
    /// When it is not on the disk now. Nothing of it is lost: it goes along with the next save.
    pub fn save(&mut self, versions: &[Version]) -> Result<(), Error> {
        let me = self.person.id;
        for version in versions {
            self.pending.add(me, version);
        }
        if self.pending.is_empty() {
            return Ok(());
        }
        self.write()?;
        self.pending.done();
        Ok(())
    }

    /// Whether something could not be saved yet.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        !self.pending.is_empty()
    }

    /// What other programs wrote since the last look, by this person or another; nothing when there
    /// is nothing new.
    pub fn fresh(&mut self) -> Option<Workspace> {
        // What cannot be read now will be there at a later look; a save tells what is wrong.
        let _ = self.look();
        if let Some(watch) = &mut self.watch {
            watch.follow(&self.folder.path);
        }
        self.arrived.take()
    }

    /// What the person should know of the files since this was last asked.
    pub fn notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// Calls `wake` from another thread whenever something changed in the folder. Where the system
    /// cannot tell, it is never called.
    pub fn watch(&mut self, wake: impl Fn() + Send + 'static) {
        self.watch = Watch::start(&self.folder.path, wake);
    }

    /// The folder of the workspace.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.folder.path
    }

    fn look(&mut self) -> Result<(), Error> {
        let path = self.folder.path.clone();
        let looked = self.folder.look(&mut self.notices);
        let found = looked.map_err(|source| Error::Read { path, source })?;
        self.take_in(&found);
        Ok(())
    }

    fn take_in(&mut self, found: &Workspace) {
        let news = self.known.news_of(found);
        if self.known.join(news.clone()) {
            self.arrived.get_or_insert_default().join(news);
        }
    }

    fn write(&mut self) -> Result<(), Error> {
        let path = self.own_path();
        let failed = |source| Error::Write { path: path.clone(), source };
        self.prepare().map_err(failed)?;
        let _turn = lock::turn(&self.person.turn(), self.patience).map_err(failed)?;
        let mut file = self.own_file(&path)?;
        self.pending.lay_over(&mut file, self.person.id);
        // What this program knows of its own file belongs in it, should the file have gone.
        file.catch_up(&self.known, self.person.id);
        let text = format::write(self.person.id, &self.person.named, file.of(self.person.id));
        if text.is_empty() {
            return Err(failed(ErrorKind::InvalidData.into()));
        }
        atomic::clean_up(&path);
        atomic::renew(&path, text.as_bytes()).map_err(failed)?;
        self.was_there = true;
        self.folder.know(&path);
        // Whatever comes of this, what was written is safe.
        let _ = self.person.use_next(&self.name);
        // What is in the file as it was asked for is no news for whoever asked.
        for version in self.pending.versions() {
            if file.by(self.person.id, &version.entry.key()) == Some(version) {
                self.known.take(self.person.id, version.clone());
            }
        }
        self.take_in(&file);
        Ok(())
    }

    fn own_path(&self) -> PathBuf {
        self.folder.path.join(format!("{}.ron", self.person.id))
    }

    /// Sees to it that there is a folder to write in, and a person to write.
    fn prepare(&self) -> io::Result<()> {
        if self.was_there && !self.folder.path.is_dir() {
            return Err(ErrorKind::NotFound.into());
        }
        atomic::folder(&self.folder.path)?;
        self.person.keep()
    }

    /// What this writer's file holds now. One that cannot be read is put aside, and what its older
    /// generation has counts.
    fn own_file(&mut self, path: &Path) -> Result<Workspace, Error> {
        let mut file = Workspace::default();
        let contents = match folder::read(path)? {
            Read::Absent => None,
            Read::Whole(contents) if contents.writer == self.person.id => Some(contents),
            Read::Whole(_) => self.put_aside(path, None)?,
            Read::Broken(_, older) => self.put_aside(path, older)?,
        };
        if let Some(version) = contents.as_ref().and_then(|contents| contents.newer) {
            return Err(Error::Newer { path: path.to_owned(), version });
        }
        if let Some(contents) = contents {
            folder::take(&mut file, contents);
        }
        Ok(file)
    }

    fn put_aside(
        &mut self,
        path: &Path,
        older: Option<format::FileContents>,
    ) -> Result<Option<format::FileContents>, Error> {
        let aside = atomic::set_aside(path, UNREADABLE, &clock::today())
            .map_err(|source| Error::Write { path: path.to_owned(), source })?;
        self.notices.push(Notice::SetAside { path: path.to_owned(), aside });
        Ok(older.filter(|contents| contents.writer == self.person.id))
    }
}
