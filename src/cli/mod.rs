//! The command line: the same facts as the screens, as plain text and as JSON, for scripts, pipes
//! and screen readers. Each command is a few lines over `domain` and `page`; nothing is decided
//! here that a screen decides too.

mod args;
mod check;
mod complaint;
mod completions;
mod config;
mod export;
mod find;
mod import;
mod json;
mod keep;
mod language;
mod list;
mod load;
mod manual;
mod output;
mod paths;
mod personal;
mod search;
mod show;
mod signs;
mod term;
mod workshop;
mod workspace;

use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::FromArgMatches;

use crate::app::ThemeName;
use crate::domain::workshop::Library;
use crate::domain::{Roadmap, TrackId};
use crate::error::Error;
use crate::settings::Settings;
use crate::texts::Language;
use crate::texts::console::Console;
use crate::workspace::WorkspaceName;
use args::{Args, Task, Workshops};
use load::Context;
use personal::Personal;

pub use load::Notice;

/// The exit code for a command line that cannot be understood.
const USAGE: u8 = 2;

/// What came of the command line.
#[derive(Debug)]
pub enum Answer {
    /// All is said and done.
    Done(ExitCode),
    /// The app is asked for.
    App(Box<Start>),
}

/// What the app shows first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The map.
    Map,
    /// Planning a workshop, or going on with one.
    Planning,
    /// A workshop that begins at once.
    Workshop {
        /// The key of its agenda.
        agenda: String,
        /// Whose journey, when that was asked for.
        track: Option<TrackId>,
    },
    /// The facilitator's notes of the workshop that runs.
    Notes,
    /// The tour.
    Tour,
}

/// What the app is to start with.
#[derive(Debug)]
pub struct Start {
    /// The roadmap, with the packs laid over it.
    pub roadmap: Roadmap,
    /// What the person should know about the packs.
    pub notices: Vec<Notice>,
    /// The language of the interface.
    pub language: Language,
    /// The colours, when they were chosen.
    pub theme: Option<ThemeName>,
    /// Whether to use plain signs only.
    pub ascii: bool,
    /// Whether lines of text were asked for, and no picture.
    pub accessible: bool,
    /// Whether to let the terminal report the mouse.
    pub mouse: bool,
    /// The data folder, when there can be one.
    pub data: Option<PathBuf>,
    /// The material of the workshop.
    pub library: Library,
    /// What the person set for good.
    pub settings: Settings,
    /// What is seen first.
    pub opening: Opening,
    /// Which workspace to open.
    pub workspace: WorkspaceName,
}

/// Does what the command line asks, and says what is left to do. `typed` starts with the name of
/// the program.
#[must_use]
pub fn answer(typed: &[OsString]) -> Answer {
    let words: Vec<_> = typed.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let personal = Personal::read();
    let language = language::of(&words, personal.settings.language);
    let command = args::command(language);
    let parsed = command.clone().try_get_matches_from(typed);
    match parsed.and_then(|matches| Args::from_arg_matches(&matches)) {
        Ok(args) => {
            perform(args, language, personal).unwrap_or_else(|error| failed(&error, language))
        }
        Err(error) if error.use_stderr() => {
            let words = complaint::lines(&error, &command, &words, Console::of(language));
            tell(&words);
            Answer::Done(USAGE.into())
        }
        Err(help_or_version) => {
            let text = help_or_version.to_string();
            let printed = print(|out| out.write_all(text.as_bytes()));
            printed
                .map_or_else(|error| failed(&error, language), |()| Answer::Done(ExitCode::SUCCESS))
        }
    }
}

fn perform(args: Args, language: Language, personal: Personal) -> Result<Answer, Error> {
    let set = personal.settings.workspace.clone();
    let looks = Looks {
        theme: args.theme,
        ascii: args.plain(),
        accessible: args.accessible,
        mouse: args.pointing(),
    };
    let context = Context::new(language, args.general).with_script(args.script).preferring(set);
    let is_about_settings = matches!(args.task, Some(Task::Config(_) | Task::Completions(_)));
    let opens = matches!(&args.task, None | Some(Task::Workshop(Workshops { task: None, .. })));
    if let Some(notice) = personal.notice(language).filter(|_| !is_about_settings && !opens) {
        tell(&format!("{}\n{}\n", notice.title, notice.lines.join("\n")));
    }
    let code = match args.task {
        Some(Task::List(listing)) => list::run(&context, &listing)?,
        Some(Task::Show(showing)) => show::run(&context, &showing)?,
        Some(Task::Search(searching)) => search::run(&context, &searching)?,
        Some(Task::Term(asking)) => term::run(&context, &asking)?,
        Some(Task::Check(checking)) => check::run(&context, &checking)?,
        Some(Task::Paths(telling)) => paths::run(&context, &telling)?,
        Some(Task::Workspace(asked)) => workspace::run(&context, asked.task.as_ref())?,
        Some(Task::Bookmark(marking)) => keep::bookmark(&context, &marking)?,
        Some(Task::Note(noting)) => keep::note(&context, &noting)?,
        Some(Task::Notes(telling)) => keep::notes(&context, &telling)?,
        Some(Task::Score(scoring)) => keep::score(&context, &scoring)?,
        Some(Task::Workshop(asked)) => {
            let context = context.with_script(asked.script.clone());
            match workshop::run(&context, &asked)? {
                workshop::Came::Done(code) => code,
                workshop::Came::Open(opening) => return start(context, looks, opening, personal),
            }
        }
        Some(Task::Export(rendering)) => export::run(&context, &rendering)?,
        Some(Task::Tour) => return start(context, looks, Opening::Tour, personal),
        Some(Task::Manual(asked)) => manual::run(&context, &asked)?,
        Some(Task::Import(importing)) => import::run(&context, &importing)?,
        Some(Task::Config(asked)) => config::run(&context, &personal, asked.task.as_ref())?,
        Some(Task::Completions(asked)) => completions::run(&context, &asked)?,
        None => return start(context, looks, Opening::Map, personal),
    };
    Ok(Answer::Done(code))
}

/// How the app is to look, as far as that was asked.
#[derive(Clone, Copy)]
struct Looks {
    theme: Option<ThemeName>,
    ascii: Option<bool>,
    accessible: bool,
    mouse: Option<bool>,
}

/// The app, with all that it starts with.
fn start(
    context: Context,
    looks: Looks,
    opening: Opening,
    personal: Personal,
) -> Result<Answer, Error> {
    let loaded = context.load()?;
    let mut notices: Vec<_> = personal.notice(context.language).into_iter().collect();
    notices.extend(context.missing_workspace());
    notices.extend(loaded.notices);
    let settings = personal.settings;
    Ok(Answer::App(Box::new(Start {
        roadmap: loaded.roadmap,
        notices,
        language: context.language,
        theme: looks.theme,
        ascii: looks.ascii.or(settings.ascii).unwrap_or_else(signs::are_plain),
        accessible: looks.accessible || settings.accessible == Some(true),
        mouse: looks.mouse.or(settings.mouse) == Some(true),
        settings,
        library: context.library()?,
        opening,
        workspace: context.workspace()?,
        data: context.data,
    })))
}

fn failed(error: &Error, language: Language) -> Answer {
    if error.is_closed_pipe() {
        return Answer::Done(ExitCode::SUCCESS);
    }
    report(error, language);
    Answer::Done(ExitCode::FAILURE)
}

/// Says on the error stream what failed, and what to do about it.
pub fn report(error: &Error, language: Language) {
    tell(&format!("routekaart: {}\n  {}\n", error.message(language), error.hint(language)));
}

/// Writes to the standard output. The reader of a pipe may leave at any time.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Error> {
    let mut out = BufWriter::new(io::stdout().lock());
    write(&mut out).and_then(|()| out.flush()).map_err(|source| Error::Output { source })
}

/// Writes to the error stream. When that fails there is nobody left to tell.
fn tell(text: &str) {
    for line in text.lines() {
        let _ = writeln!(io::stderr(), "{}", output::clean(line));
    }
}
