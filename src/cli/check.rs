//! `check`: every problem of every file, so that one run is enough to mend them all.

use std::path::Path;
use std::process::ExitCode;

use serde::Serialize;

use super::args::Checking;
use super::json::{self, ProblemJson};
use super::load::{Context, name};
use super::output::clean;
use super::print;
use crate::data::{self, FileKind};
use crate::error::Error;
use crate::shell::files;

/// Checks the files, each by itself on the roadmap without packs.
pub(super) fn run(context: &Context, checking: &Checking) -> Result<ExitCode, Error> {
    let mut all_in_order = true;
    let mut told = Vec::new();
    for path in &checking.files {
        let found = look_at(context, path)?;
        all_in_order &= found.problems.is_empty();
        if checking.json {
            told.push((name(path), found));
        } else {
            print(|out| found.lines.iter().try_for_each(|line| writeln!(out, "{}", clean(line))))?;
        }
    }
    if checking.json {
        let told: Vec<_> = told
            .into_iter()
            .map(|(path, found)| FileJson { path, problems: found.problems })
            .collect();
        print(|out| json::indented(out, &told))?;
    }
    Ok(if all_in_order { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is to be said of a file.
struct Findings {
    lines: Vec<String>,
    problems: Vec<ProblemJson>,
}

/// A file that was checked; without problems it is in order.
#[derive(Serialize)]
struct FileJson {
    path: String,
    problems: Vec<ProblemJson>,
}

fn look_at(context: &Context, path: &Path) -> Result<Findings, Error> {
    let text = match files::read(path) {
        Ok(text) => text,
        Err(error) => {
            let message = error.message(context.language);
            let problems = vec![ProblemJson::whole(message.clone())];
            return Ok(Findings { lines: vec![message], problems });
        }
    };
    let file = name(path);
    let mut base = context.base()?;
    let problems = data::check(&file, &text, &base);
    if !problems.is_empty() {
        let lines = context.lines(&problems);
        let problems = problems.iter().map(|one| ProblemJson::of(one, context.language)).collect();
        return Ok(Findings { lines, problems });
    }
    let (initiatives, elements) = match data::kind(&text) {
        FileKind::Script => {
            let agendas = data::script(&file, &text).map_or(0, |script| script.agendas.len());
            let line = (context.words.script_in_order)(&file, agendas);
            return Ok(Findings { lines: vec![line], problems: Vec::new() });
        }
        FileKind::Roadmap => {
            (data::roadmap(&file, &text).map_or(0, |roadmap| roadmap.initiatives.len()), 0)
        }
        FileKind::Pack => data::lay_pack(&mut base, &file, &text)
            .map_or((0, 0), |pack| (pack.initiatives.len(), pack.elements.len())),
    };
    let line = (context.words.in_order)(&file, initiatives, elements);
    Ok(Findings { lines: vec![line], problems: Vec::new() })
}
