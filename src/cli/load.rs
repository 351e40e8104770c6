//! Which roadmap to work with: the embedded one or a person's own, with their packs laid over it.

use std::path::{Path, PathBuf};

use super::args::General;
use crate::data::{self, Problem};
use crate::domain::Roadmap;
use crate::domain::workshop::Library;
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
    script: Option<PathBuf>,
    workspace: Option<String>,
    /// The one to use when none is asked for.
    preferred: Option<WorkspaceName>,
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
        let words = Console::of(language);
        Self { language, words, data, roadmap, script: None, workspace, preferred: None }
    }

    /// With other material for the workshop, when that was asked for.
    pub(super) fn with_script(self, script: Option<PathBuf>) -> Self {
        Self { script: script.or(self.script), ..self }
    }

    /// With the workspace of the settings, for when none is asked for.
    pub(super) fn preferring(self, preferred: Option<WorkspaceName>) -> Self {
        Self { preferred, ..self }
    }

    /// That the workspace of the settings is not there, when it would have been used.
    pub(super) fn missing_workspace(&self) -> Option<Notice> {
        let name = self.preferred.as_ref().filter(|_| self.workspace.is_none())?;
        let missing = self.existing(name.as_str()).is_err();
        let title = (self.words.set_workspace_missing)(name.as_str());
        missing.then_some(Notice { title, lines: Vec::new() })
    }

    /// The folder of the person's data.
    pub(super) fn home(&self) -> Result<&Path, Error> {
        self.data.as_deref().ok_or(Error::NoHome)
    }

    /// The workspace to use: the one asked for, else that of the settings, else the one
    /// last used.
    pub(super) fn workspace(&self) -> Result<WorkspaceName, Error> {
        match (&self.workspace, &self.data) {
            (Some(asked), _) => self.existing(asked),
            (None, Some(home)) => {
                let preferred = self.preferred.as_ref();
                let set = preferred.and_then(|name| self.existing(name.as_str()).ok());
                Ok(set.unwrap_or_else(|| Shelf::new(home).last_used()))
            }
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

    /// The material of the workshop: the person's own, which is checked now, else the embedded.
    pub(super) fn library(&self) -> Result<Library, Error> {
        let Some(path) = &self.script else {
            return Ok(Library::new(|| data::embedded_script().ok()));
        };
        let read = data::script(&name(path), &files::read(path)?);
        read.map(Library::of).map_err(|problems| Error::Data { lines: self.lines(&problems) })
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
