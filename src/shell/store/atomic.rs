//! Files that are there whole or not at all.
//!
//! # Decisions
//!
//! 2026-11: `tempfile`, which was already here for the tests, makes the file beside its target and
//! takes its place; it knows how each system renames over a file, and that nobody else may read
//! it. A program that is killed leaves a hidden file behind, which bears the name of its target, so
//! that the next one to write that target can clean up.

use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tempfile::{Builder, NamedTempFile};

/// What the name of an older generation ends in.
const OLDER: &str = "vorige";

/// What the name of a file ends in that is being written.
const UNFINISHED: &str = ".nieuw";

/// Opens or makes a file that only its owner can read.
pub(in super::super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Makes a folder, and those above it, that only its owner can look into.
pub(in super::super) fn folder(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path)?;
    path.parent().map_or(Ok(()), sync)
}

/// Puts these bytes in the place of a file. Afterwards they are on the disk, or the file is as it
/// was.
pub(in super::super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    take_place(written(path, bytes)?, path)?;
    path.parent().map_or(Ok(()), sync)
}

/// The same, and what the file was before stays beside it as its older generation.
pub(in super::super) fn renew(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = written(path, bytes)?;
    open_to_team(&new, path)?;
    keep_older(path)?;
    take_place(new, path)?;
    path.parent().map_or(Ok(()), sync)
}

/// Makes a file with these bytes, unless there is one already.
///
/// # Errors
///
/// `AlreadyExists` when there is one.
pub(in super::super) fn make(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let new = written(path, bytes)?;
    new.persist_noclobber(path).map_err(|failed| failed.error)?;
    path.parent().map_or(Ok(()), sync)
}

/// Moves a file that is no good out of the way, and tells where to.
pub(in super::super) fn set_aside(path: &Path, why: &str, day: &str) -> io::Result<PathBuf> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    for number in 1..=999_u16 {
        let again = if number == 1 { String::new() } else { format!("-{number}") };
        let aside = path.with_file_name(format!("{name}.{why}-{day}{again}"));
        if fs::symlink_metadata(&aside).is_err() {
            fs::rename(path, &aside)?;
            return Ok(aside);
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// The path of a file's older generation.
pub(in super::super) fn older(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(OLDER);
    PathBuf::from(name)
}

/// Removes what programs that were killed left behind beside this file. Only for whose turn it is.
pub(in super::super) fn clean_up(path: &Path) {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else { return };
    let start = unfinished(name);
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let left = name.as_encoded_bytes().starts_with(start.as_encoded_bytes());
        if left && name.to_string_lossy().ends_with(UNFINISHED) {
            // It may be gone by itself, and it does no harm where it is.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn unfinished(name: &OsStr) -> OsString {
    let mut start = OsString::from(".");
    start.push(name);
    start.push(".");
    start
}

/// A file beside this one with these bytes, on the disk.
fn written(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let beside = path.parent().unwrap_or_else(|| Path::new("."));
    let start = unfinished(path.file_name().unwrap_or_default());
    let mut builder = Builder::new();
    builder.prefix(&start).suffix(UNFINISHED);
    let mut new = builder.tempfile_in(beside).map_err(plain)?;
    new.write_all(bytes).map_err(plain)?;
    new.as_file().sync_all()?;
    Ok(new)
}

/// Lets those read a file who may look into its folder. That is nobody else, unless someone opened
/// the folder to a team.
#[cfg(unix)]
fn open_to_team(new: &NamedTempFile, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    let folder = fs::metadata(path.parent().unwrap_or_else(|| Path::new(".")))?;
    let mode = 0o600 | (folder.permissions().mode() & 0o666);
    new.as_file().set_permissions(fs::Permissions::from_mode(mode))
}

/// Elsewhere a file has the rights of its folder by itself.
#[cfg(not(unix))]
fn open_to_team(_: &NamedTempFile, _: &Path) -> io::Result<()> {
    Ok(())
}

/// `tempfile` tells the path in the error as well, and so hides what the system said.
fn plain(error: io::Error) -> io::Error {
    let cause = error.get_ref().and_then(|inner| inner.source());
    let code = cause.and_then(|inner| inner.downcast_ref::<io::Error>()?.raw_os_error());
    code.map_or(error, io::Error::from_raw_os_error)
}

fn keep_older(path: &Path) -> io::Result<()> {
    if !path.is_file() {
        return Ok(());
    }
    let older = older(path);
    match fs::remove_file(&older) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    // The file itself stays where it is all the time. Not every disk can give it a second name.
    if fs::hard_link(path, &older).is_ok() {
        return Ok(());
    }
    take_place(written(&older, &fs::read(path)?)?, &older)
}

/// On Windows a virus scanner or a sync program may hold the file for a moment.
fn take_place(mut new: NamedTempFile, path: &Path) -> io::Result<()> {
    let mut tries = if cfg!(windows) { 5 } else { 0 };
    loop {
        let Err(failed) = new.persist(path) else { return Ok(()) };
        if tries == 0 || !matches!(failed.error.raw_os_error(), Some(5 | 32)) {
            return Err(failed.error);
        }
        tries -= 1;
        new = failed.file;
        thread::sleep(Duration::from_millis(40));
    }
}

/// Brings the names in a folder to the disk, where that is possible.
fn sync(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    let Ok(opened) = File::open(folder) else { return Ok(()) };
    match opened.sync_all() {
        Err(error) if !matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Err(error)
        }
        Ok(()) | Err(_) => Ok(()),
    }
}
