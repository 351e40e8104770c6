//! Which roadmap to work with: the embedded one or a person's own, with their packs laid over it.

use std::path::{Path, PathBuf};

use super::args::General;
use crate::data::{self, Problem};
use crate::domain::Roadmap;
use crate::error::Error;
use crate::shell::files;
use crate::shell::store::{Shelf, Store};
use crate::texts::Language;
use crate::texts::console::Console;
use crate::texts::fault;
use crate::workspace::{Overview, Workspace, WorkspaceName};

/// What every command knows: the language, and where things are.
pub(super) struct Context {
    pub(super) language: Language,
    pub(super) words: &'static Console,
    pub(super) data: Option<PathBuf>,
    roadmap: Option<PathBuf>,
    workspace: Option<String>,
}

/// A roadmap, ready for use.
pub(super) struct Loaded {
    pub(super) roadmap: Roadmap,
    pub(super) notices: Vec<Notice>,
}

/// Something the person should know, though it stops nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it is, in one sentence.
    pub title: String,
    /// What exactly, line by line.
    pub lines: Vec<String>,
}

impl Context {
    pub(super) fn new(language: Language, general: General) -> Self {
        let General { roadmap, data, workspace, .. } = general;
        let data = files::home(data);
        Self { language, words: Console::of(language), data, roadmap, workspace }
    }

    /// The folder of the person's data.
    pub(super) fn home(&self) -> Result<&Path, Error> {
        self.data.as_deref().ok_or(Error::NoHome)
    }

    /// The workspace to use: the one asked for, else the one last used.
    pub(super) fn workspace(&self) -> Result<WorkspaceName, Error> {
        match (&self.workspace, &self.data) {
            (Some(asked), _) => self.existing(asked),
            (None, Some(home)) => Ok(Shelf::new(home).last_used()),
            (None, None) => Ok(WorkspaceName::default()),
        }
    }

    /// The workspace of this name; capitals count only where there are several.
    pub(super) fn existing(&self, typed: &str) -> Result<WorkspaceName, Error> {
        let name = workspace_name(typed)?;
        let names = Shelf::new(self.home()?).names()?;
        if names.contains(&name) {
            return Ok(name);
        }
        let alike = names.iter().find(|other| other.is_same_folder(&name)).cloned();
        let usual = Some(&name).filter(|name| **name == WorkspaceName::default());
        alike.or(usual.cloned()).ok_or(Error::NoWorkspace { name })
    }

    /// The roadmap without any packs.
    pub(super) fn base(&self) -> Result<Roadmap, Error> {
        let read = match &self.roadmap {
            None => data::embedded(),
            Some(path) => data::roadmap(&name(path), &files::read(path)?),
        };
        read.map_err(|problems| Error::Data { lines: self.lines(&problems) })
    }

    /// The roadmap with the packs laid over it, in the order of their names.
    pub(super) fn load(&self) -> Result<Loaded, Error> {
        let mut roadmap = self.base()?;
        let mut notices = Vec::new();
        for path in self.data.as_deref().map(files::packs).unwrap_or_default() {
            if let Err(lines) = self.lay(&mut roadmap, &path) {
                notices.push(Notice { title: (self.words.pack_skipped)(&name(&path)), lines });
            }
        }
        Ok(Loaded { roadmap, notices })
    }

    /// The roadmap with its packs, after telling about those that are left out.
    pub(super) fn load_and_tell(&self) -> Result<Roadmap, Error> {
        self.load_with_kept().map(|(roadmap, ..)| roadmap)
    }

    /// The same with what was kept in the workspace, whose own initiatives are on the roadmap.
    pub(super) fn load_with_kept(&self) -> Result<(Roadmap, Workspace, Overview), Error> {
        let Loaded { mut roadmap, notices } = self.load()?;
        for notice in notices {
            super::tell(&format!("{}\n{}\n", notice.title, notice.lines.join("\n")));
        }
        let workspace = self.kept()?;
        let overview = Overview::of(&workspace);
        workspace.lay_own(&overview, &mut roadmap);
        Ok((roadmap, workspace, overview))
    }

    /// What was kept in the workspace, after telling what is wrong with its files.
    fn kept(&self) -> Result<Workspace, Error> {
        let Some(home) = &self.data else { return Ok(Workspace::default()) };
        let (_, opened) = Store::open(home, &self.workspace()?);
        let failed = opened.failed.iter().map(|error| error.message(self.language));
        let told = opened.notices.iter().map(|notice| notice.message(self.language));
        failed.chain(told).for_each(|sentence| super::tell(&sentence));
        Ok(opened.workspace)
    }

    fn lay(&self, roadmap: &mut Roadmap, path: &Path) -> Result<(), Vec<String>> {
        let text = files::read(path).map_err(|error| vec![error.message(self.language)])?;
        match data::lay_pack(roadmap, &name(path), &text) {
            Ok(_) => Ok(()),
            Err(problems) => Err(self.lines(&problems)),
        }
    }

    /// The problems as lines for people.
    pub(super) fn lines(&self, problems: &[Problem]) -> Vec<String> {
        problems.iter().map(|problem| fault::line(self.language, problem)).collect()
    }
}

/// What was typed as the name of a workspace.
pub(super) fn workspace_name(typed: &str) -> Result<WorkspaceName, Error> {
    let fault = |fault| Error::BadName { name: super::output::clean(typed), fault };
    typed.parse().map_err(fault)
}

/// How a file is called where it is spoken of: as it was given.
pub(super) fn name(path: &Path) -> String {
    super::output::clean(&path.to_string_lossy())
}
