//! What goes to disk while the app runs, with a picture or without: what is kept, and files for
//! others.

use std::path::{Path, PathBuf};

use super::files;
use super::store::Store;
use crate::app::{Event, Outcome};
use crate::error::Error;
use crate::texts::{Language, Texts};
use crate::workspace::Version;

/// The folder of the person's data, and what is kept in it.
pub(super) struct Keeping {
    /// The language in which it is to be told what went wrong.
    pub(super) language: Language,
    /// The folder, when there is one.
    pub(super) data: Option<PathBuf>,
    /// The workspace, when it could be opened.
    pub(super) store: Option<Store>,
}

impl Keeping {
    /// What others wrote, and what is to be said of the files.
    pub(super) fn fresh(&mut self) -> Vec<Event> {
        let Some(store) = &mut self.store else { return Vec::new() };
        let language = self.language;
        let arrived = store.fresh().map(Event::Arrived);
        let told = store.notices().into_iter().map(|notice| Event::Told(notice.message(language)));
        arrived.into_iter().chain(told).collect()
    }

    /// Stores versions, and gives what came of it.
    pub(super) fn save(&mut self, versions: &[Version]) -> Vec<Event> {
        let language = self.language;
        let saved = match self.store.as_mut().map(|store| store.save(versions)) {
            Some(Ok(())) => Outcome::Saved,
            Some(Err(error)) => Outcome::NotSaved(error.unsaved(language)),
            None => Outcome::NotSaved(Error::NoHome.unsaved(language)),
        };
        let mut events = self.fresh();
        events.push(Event::Finished(saved));
        events
    }

    /// Stores what could not be stored before.
    ///
    /// # Errors
    ///
    /// When it still cannot be stored.
    pub(super) fn end(&mut self) -> Result<(), Error> {
        self.store.as_mut().map_or(Ok(()), |store| store.save(&[]))
    }

    /// Keeps a mail as a file in the folder of the person's data.
    pub(super) fn save_mail(&self, name: &str, text: &str) -> Outcome {
        match self.write_new("mail", &format!("{name}.eml"), text.as_bytes()) {
            Ok((name, folder)) => Outcome::MailSaved { name, folder },
            Err(why) => Outcome::MailNotSaved(why),
        }
    }

    /// Writes a file, and tells its whole path.
    pub(super) fn write(&self, path: &Path, bytes: &[u8], over: bool) -> Outcome {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        match files::write(&whole, bytes, over) {
            Ok(()) => Outcome::Written(whole.display().to_string()),
            Err(Error::Exists { .. }) => Outcome::FileExists,
            Err(error) => {
                let language = self.language;
                Outcome::NotWritten(format!("{} {}", error.message(language), error.hint(language)))
            }
        }
    }

    /// Writes a new file in a folder of the person's data, and gives its name and the folder; else
    /// why not, and what to do about it.
    pub(super) fn write_new(
        &self,
        folder: &str,
        name: &str,
        bytes: &[u8],
    ) -> Result<(String, String), String> {
        let language = self.language;
        let Some(data) = &self.data else {
            return Err(Texts::of(language).form.no_folder.to_owned());
        };
        let folder = data.join(folder);
        let named = files::write_new(&folder, name, bytes);
        named
            .map(|name| (name, folder.display().to_string()))
            .map_err(|error| format!("{} {}", error.message(language), error.hint(language)))
    }
}
