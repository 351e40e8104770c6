//! `check`: every problem of every file, so that one run is enough to mend them all.

use std::path::Path;
use std::process::ExitCode;

use super::args::Checking;
use super::load::{Context, name};
use super::output::clean;
use super::print;
use crate::data::{self, FileKind};
use crate::error::Error;
use crate::shell::files;

/// Checks the files, each by itself on the roadmap without packs.
pub(super) fn run(context: &Context, checking: &Checking) -> Result<ExitCode, Error> {
    let mut all_in_order = true;
    for path in &checking.files {
        let found = look_at(context, path)?;
        all_in_order &= found.in_order;
        print(|out| found.lines.iter().try_for_each(|line| writeln!(out, "{}", clean(line))))?;
    }
    Ok(if all_in_order { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is to be said of a file.
struct Findings {
    in_order: bool,
    lines: Vec<String>,
}

fn look_at(context: &Context, path: &Path) -> Result<Findings, Error> {
    let text = match files::read(path) {
        Ok(text) => text,
        Err(error) => {
            return Ok(Findings { in_order: false, lines: vec![error.message(context.language)] });
        }
    };
    let file = name(path);
    let mut base = context.base()?;
    let problems = data::check(&file, &text, &base);
    if !problems.is_empty() {
        return Ok(Findings { in_order: false, lines: context.lines(&problems) });
    }
    let (initiatives, elements) = match data::kind(&text) {
        FileKind::Script => {
            let agendas = data::script(&file, &text).map_or(0, |script| script.agendas.len());
            let line = (context.words.script_in_order)(&file, agendas);
            return Ok(Findings { in_order: true, lines: vec![line] });
        }
        FileKind::Roadmap => {
            (data::roadmap(&file, &text).map_or(0, |roadmap| roadmap.initiatives.len()), 0)
        }
        FileKind::Pack => data::lay_pack(&mut base, &file, &text)
            .map_or((0, 0), |pack| (pack.initiatives.len(), pack.elements.len())),
    };
    let line = (context.words.in_order)(&file, initiatives, elements);
    Ok(Findings { in_order: true, lines: vec![line] })
}
