//! Where the person's data lives, and how files are read.

use std::env;
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

use super::store::atomic;
use crate::error::Error;

/// The largest file that is read, in MiB. The whole roadmap is less than one.
const LIMIT: u64 = 64;

/// No more files than this bear one name and a number.
const MOST_OF_A_NAME: usize = 999;

/// The folder of the person's data: the one asked for, else what `ROUTEKAART_HOME` names, else
/// where this system keeps such things. `None` where there is no such place.
#[must_use]
pub fn home(asked: Option<PathBuf>) -> Option<PathBuf> {
    asked
        .or_else(|| folder_in("ROUTEKAART_HOME"))
        .or_else(|| {
            // Elsewhere `directories` looks at this itself.
            let named = cfg!(target_os = "macos").then(|| folder_in("XDG_DATA_HOME"))?;
            named.filter(|folder| folder.is_absolute()).map(|folder| folder.join("routekaart"))
        })
        .or_else(|| Some(ProjectDirs::from("nl", "", "routekaart")?.data_dir().to_owned()))
}

/// The file of the person's settings, whether it is there or not: in the folder that
/// `ROUTEKAART_HOME` names, else where this system keeps settings. A data folder that is asked for
/// may be a team's, so it has no say. `None` where there is no such place.
#[must_use]
pub fn config() -> Option<PathBuf> {
    let folder = folder_in("ROUTEKAART_HOME")
        .or_else(|| {
            // Elsewhere `directories` looks at this itself.
            let named = cfg!(target_os = "macos").then(|| folder_in("XDG_CONFIG_HOME"))?;
            named.filter(|folder| folder.is_absolute()).map(|folder| folder.join("routekaart"))
        })
        .or_else(|| Some(ProjectDirs::from("nl", "", "routekaart")?.config_dir().to_owned()))?;
    Some(folder.join("config.ron"))
}

/// Where a document goes that is named without a folder: the person's folder for documents, else
/// where the program was started.
#[must_use]
pub fn documents() -> PathBuf {
    let documents = UserDirs::new().and_then(|dirs| dirs.document_dir().map(Path::to_owned));
    let there = documents.filter(|folder| folder.is_dir());
    there.or_else(|| env::current_dir().ok()).unwrap_or_default()
}

/// The folder that a variable names, if it names one.
fn folder_in(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|folder| !folder.is_empty()).map(PathBuf::from)
}

/// The text of a file, without a byte order mark.
///
/// # Errors
///
/// When the file cannot be read, is larger than 64 MiB, or is not UTF-8.
pub fn read(path: &Path) -> Result<String, Error> {
    read_up_to(path, LIMIT)
}

/// Writes a file, whole or not at all, that only its owner can read.
///
/// # Errors
///
/// When there is one already and it is not to be written `over`, or the system refuses.
pub fn write(path: &Path, bytes: &[u8], over: bool) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let written = match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Err(_) if path.to_string_lossy().ends_with(std::path::is_separator) => {
            return Err(Error::NoFolder { path: path.to_owned() });
        }
        Err(_) if folder.is_some_and(|folder| !folder.exists()) => {
            return Err(Error::NoFolder { path: folder.unwrap_or(path).to_owned() });
        }
        Ok(_) if !over => return Err(Error::Exists { path: path.to_owned() }),
        // What is no file, such as the terminal, is written to and never replaced.
        Ok(found) if !found.is_file() => fs::write(path, bytes),
        Ok(_) => atomic::replace(path, bytes),
        Err(_) => atomic::make(path, bytes),
    };
    written.map_err(|source| {
        let path = path.to_owned();
        let exists = source.kind() == ErrorKind::AlreadyExists;
        if exists { Error::Exists { path } } else { Error::Write { path, source } }
    })
}

/// Writes a new file in a folder, which is made when it is not there, and tells the name
/// of the file. Where the name is taken a number is put before its ending: no file is ever written
/// over. Only the person may read the file.
///
/// # Errors
///
/// When the folder or the file cannot be made or written.
pub fn write_new(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> Result<String, Error> {
    let failed = |source| Error::Write { path: folder.to_owned(), source };
    fs::create_dir_all(folder).map_err(failed)?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let names = (2..MOST_OF_A_NAME).map(|number| format!("{stem}-{number}.{ending}"));
    for name in std::iter::once(name.to_owned()).chain(names) {
        match write(&folder.join(&name), bytes.as_ref(), false) {
            Ok(()) => return Ok(name),
            Err(Error::Exists { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Err(Error::Exists { path: folder.join(name) })
}

fn read_up_to(path: &Path, limit: u64) -> Result<String, Error> {
    let largest = limit * 1024 * 1024;
    let mut bytes = Vec::new();
    // One more than the limit, to see that there is more. Its size on disk tells nothing about a
    // pipe, and not everything about a file that grows.
    let done = File::open(path).and_then(|file| file.take(largest + 1).read_to_end(&mut bytes));
    let size = done.map_err(|source| Error::Read { path: path.to_owned(), source })?;
    if size as u64 > largest {
        return Err(Error::TooLarge { path: path.to_owned(), limit });
    }
    let text = String::from_utf8(bytes).map_err(|wrong| {
        let right = wrong.utf8_error().valid_up_to();
        let before = wrong.as_bytes().iter().take(right);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        Error::NotText { path: path.to_owned(), line, byte: right + 1 }
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// The packs in a folder of data, in the order of their names. None when there is no such folder.
#[must_use]
pub fn packs(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder.join("packs")) else { return Vec::new() };
    let mut packs: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| is_pack(path))
        .collect();
    packs.sort();
    packs
}

/// Hidden files are leftovers of editors.
fn is_pack(path: &Path) -> bool {
    let hidden = path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    !hidden && path.extension().is_some_and(|end| end == "ron") && path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Language;

    #[test]
    fn no_file_is_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let mails = folder.path().join("mail");
        for (name, text) in [("brief.eml", "een"), ("brief-2.eml", "twee"), ("brief-3.eml", "drie")]
        {
            assert_eq!(write_new(&mails, "brief.eml", text).unwrap(), name);
        }
        assert_eq!(read(&mails.join("brief.eml")).unwrap(), "een");
        assert_eq!(read(&mails.join("brief-3.eml")).unwrap(), "drie");
        let error = write_new(&mails.join("brief.eml"), "x.eml", "").unwrap_err();
        assert!(sentence(&error).starts_with("Kan "), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_person_may_read_a_new_file() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        write_new(folder.path(), "brief.eml", "").unwrap();
        let mode = fs::metadata(folder.path().join("brief.eml")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    fn sentence(error: &Error) -> String {
        error.message(Language::Dutch)
    }

    #[test]
    fn text_is_read_without_its_mark() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack.ron");
        fs::write(&path, "\u{feff}(naam: \"Financiële zorgen\")").unwrap();
        assert_eq!(read(&path).unwrap(), "(naam: \"Financiële zorgen\")");
        fs::write(&path, "").unwrap();
        assert_eq!(read(&path).unwrap(), "");
    }

    #[test]
    fn what_is_no_text_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pack.ron");
        fs::write(&path, b"(\n naam: \"caf\xe9\"\n)").unwrap();
        let error = read(&path).unwrap_err();
        assert!(matches!(error, Error::NotText { line: 2, byte: 14, .. }), "{error:?}");
        assert!(sentence(&error).ends_with("is geen UTF-8: zie regel 2, byte 14."));
    }

    #[test]
    fn what_is_missing_or_a_folder_is_told_in_plain_words() {
        let folder = tempfile::tempdir().unwrap();
        let missing = sentence(&read(&folder.path().join("weg.ron")).unwrap_err());
        assert!(missing.ends_with("weg.ron niet lezen: het bestaat niet."), "{missing}");
        if cfg!(unix) {
            let found = sentence(&read(folder.path()).unwrap_err());
            assert!(found.ends_with("niet lezen: het is een map."), "{found}");
        }
    }

    #[test]
    fn a_file_may_be_as_large_as_the_limit_and_no_larger() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("groot.ron");
        fs::write(&path, vec![b' '; 1024 * 1024]).unwrap();
        assert_eq!(read_up_to(&path, 1).unwrap().len(), 1024 * 1024);
        fs::write(&path, vec![b' '; 1024 * 1024 + 1]).unwrap();
        let error = read_up_to(&path, 1).unwrap_err();
        assert!(sentence(&error).ends_with("groot.ron is groter dan 1 MiB."), "{error}");
    }

    #[test]
    fn packs_come_in_the_order_of_their_names() {
        let folder = tempfile::tempdir().unwrap();
        assert!(packs(folder.path()).is_empty());
        let inside = folder.path().join("packs");
        fs::create_dir_all(inside.join("map.ron")).unwrap();
        for name in ["b.ron", "a.ron", ".a.ron", "a.ron~", "lees.txt", "C.ron"] {
            fs::write(inside.join(name), "").unwrap();
        }
        let names: Vec<_> = packs(folder.path())
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, ["C.ron", "a.ron", "b.ron"]);
    }

    #[test]
    fn the_folder_asked_for_wins() {
        assert_eq!(home(Some("/elders".into())), Some("/elders".into()));
    }
}
