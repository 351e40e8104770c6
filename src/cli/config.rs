//! `config`: where the settings are, what they say, and what is wrong with them. The file itself is
//! only ever read.

use std::process::ExitCode;

use serde::Serialize;

use super::args::{ConfigTask, Telling};
use super::json::{CheckJson, PathJson, ProblemJson};
use super::load::{Context, name};
use super::personal::{Personal, Trouble};
use super::{json, print};
use crate::domain::Closed;
use crate::error::Error;
use crate::settings::{EXAMPLE, EXAMPLE_IN_ENGLISH, Settings};
use crate::texts::Language;

/// Does what is asked; without a word it shows them.
pub(super) fn run(
    context: &Context,
    personal: &Personal,
    task: Option<&ConfigTask>,
) -> Result<ExitCode, Error> {
    match task {
        None => show(context, personal, false),
        Some(ConfigTask::Show { example: true, .. }) => {
            let example = context.language.pick(EXAMPLE, EXAMPLE_IN_ENGLISH);
            print(|out| out.write_all(example.as_bytes()))?;
            Ok(ExitCode::SUCCESS)
        }
        Some(ConfigTask::Show { json, .. }) => show(context, personal, *json),
        Some(ConfigTask::Path(telling)) => path(personal, telling),
        Some(ConfigTask::Check(telling)) => check(context, personal, telling),
    }
}

/// The file as it is called in what is told.
fn file(personal: &Personal) -> Result<String, Error> {
    personal.path.as_deref().map(name).ok_or(Error::NoHome)
}

fn path(personal: &Personal, telling: &Telling) -> Result<ExitCode, Error> {
    let file = file(personal)?;
    if telling.json {
        let told = PathJson { path: &file, exists: personal.is_there };
        print(|out| json::indented(out, &told))?;
    } else {
        print(|out| writeln!(out, "{file}"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn check(context: &Context, personal: &Personal, telling: &Telling) -> Result<ExitCode, Error> {
    let file = file(personal)?;
    if telling.json {
        let problems = problems(personal, context.language);
        let told = CheckJson { path: &file, exists: personal.is_there, problems };
        print(|out| json::indented(out, &told))?;
    } else {
        let words = context.words;
        let lines = match (personal.is_there, &personal.trouble) {
            (false, _) => vec![(words.no_settings)(&file)],
            (true, None) => vec![(words.settings_in_order)(&file)],
            (true, Some(_)) => personal.lines(context.language),
        };
        print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    }
    Ok(if personal.trouble.is_none() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the file sets, a name, a tab and a value on each line.
fn show(context: &Context, personal: &Personal, json: bool) -> Result<ExitCode, Error> {
    let file = file(personal)?;
    let told = SettingsJson::of(&personal.settings);
    if json {
        let told = ShowJson { path: &file, exists: personal.is_there, settings: told };
        print(|out| json::indented(out, &told))?;
    } else {
        print(|out| {
            told.lines().iter().try_for_each(|(name, value)| {
                let value = value.as_deref().unwrap_or(context.words.not_set);
                writeln!(out, "{name}\t{value}")
            })
        })?;
        if !personal.is_there {
            super::tell(&(context.words.no_settings)(&file));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn problems(personal: &Personal, language: Language) -> Vec<ProblemJson> {
    match &personal.trouble {
        None => Vec::new(),
        Some(Trouble::Unread(error)) => {
            vec![ProblemJson::whole(error.message(language))]
        }
        Some(Trouble::Faults(problems)) => {
            problems.iter().map(|problem| ProblemJson::of(problem, language)).collect()
        }
    }
}

#[derive(Serialize)]
struct ShowJson<'a> {
    path: &'a str,
    exists: bool,
    settings: SettingsJson<'a>,
}

/// The settings by the names that the file uses.
#[derive(Serialize)]
struct SettingsJson<'a> {
    theme: Option<&'static str>,
    language: Option<&'static str>,
    role: Option<&'static str>,
    track: Option<&'static str>,
    workspace: Option<&'a str>,
    mouse: Option<bool>,
    ascii: Option<bool>,
    accessible: Option<bool>,
    reduced_motion: Option<bool>,
    keys: Vec<KeysJson<'a>>,
}

#[derive(Serialize)]
struct KeysJson<'a> {
    action: &'a str,
    keys: &'a str,
}

impl<'a> SettingsJson<'a> {
    fn of(settings: &'a Settings) -> Self {
        let keys = settings.moves.iter().map(|(action, keys)| KeysJson { action, keys });
        Self {
            theme: settings.theme.map(crate::app::ThemeName::id),
            language: settings.language.map(Language::id),
            role: settings.role.map(Closed::id),
            track: settings.track.map(Closed::id),
            workspace: settings.workspace.as_ref().map(crate::workspace::WorkspaceName::as_str),
            mouse: settings.mouse,
            ascii: settings.ascii,
            accessible: settings.accessible,
            reduced_motion: settings.reduced_motion,
            keys: keys.collect(),
        }
    }

    fn lines(&self) -> Vec<(String, Option<String>)> {
        let text = |name: &str, value: Option<&str>| (name.to_owned(), value.map(str::to_owned));
        let flag =
            |name: &str, value: Option<bool>| (name.to_owned(), value.map(|on| on.to_string()));
        let mut lines = vec![
            text("theme", self.theme),
            text("language", self.language),
            text("role", self.role),
            text("track", self.track),
            text("workspace", self.workspace),
            flag("mouse", self.mouse),
            flag("ascii", self.ascii),
            flag("accessible", self.accessible),
            flag("reduced_motion", self.reduced_motion),
        ];
        let keys = self.keys.iter();
        lines.extend(keys.map(|one| (format!("keys.{}", one.action), Some(one.keys.to_owned()))));
        lines
    }
}
