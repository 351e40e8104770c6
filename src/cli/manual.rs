//! `manual`: the manual page as man reads it, and the user guide as plain text. Both are made from
//! what is there already: the command line with its help, and the guide of the app.
//!
//! # Decisions
//!
//! - 2026-11: `roff` writes the page, one small package without others. `clap_mangen` is built on it
//!   but has English headings, and knows nothing of options that hold for every command.

use std::process::ExitCode;

use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use super::args::{self, Printing};
use super::load::Context;
use super::print;
use super::show::{WIDTH, plain};
use crate::app::{Keymap, guide};
use crate::domain::Filter;
use crate::error::Error;
use crate::page::Pages;
use crate::texts::help::{Help, ManualHelp};
use crate::texts::{Language, Texts};

/// Prints the manual page, or the guide.
pub(super) fn run(context: &Context, asked: &Printing) -> Result<ExitCode, Error> {
    let text = if asked.guide { guide_of(context)? } else { page(context.language) };
    print(|out| out.write_all(text.as_bytes()))?;
    Ok(ExitCode::SUCCESS)
}

fn guide_of(context: &Context) -> Result<String, Error> {
    let texts = Texts::of(context.language);
    let guide = guide::of(texts, &Keymap::default());
    let pages = Pages {
        roadmap: &context.load_and_tell()?,
        texts,
        filter: Filter::default(),
        kept: None,
        library: None,
        guide: guide.as_ref(),
        keys: None,
    };
    Ok(plain(&pages.whole_guide().lay_out(WIDTH)))
}

/// The manual page in a language.
fn page(language: Language) -> String {
    let help = Help::of(language);
    let words = &help.manual_page;
    let command = args::command(language);
    let mut roff = Roff::new();
    let version = format!("routekaart {}", env!("CARGO_PKG_VERSION"));
    roff.control("TH", ["ROUTEKAART", "1", "", version.as_str(), words.title]);
    section(&mut roff, words.name);
    roff.text([roman(format!("routekaart - {}", words.about))]);
    section(&mut roff, words.synopsis);
    roff.text([bold("routekaart"), roman(words.usage)]);
    section(&mut roff, words.description);
    paragraphs(&mut roff, help.program.about);
    for paragraph in words.more {
        paragraphs(&mut roff, paragraph);
    }
    section(&mut roff, help.options);
    options(&mut roff, &command, true);
    section(&mut roff, help.commands);
    for below in command.get_subcommands() {
        subcommand(&mut roff, "", below, help);
    }
    section(&mut roff, help.examples);
    examples(&mut roff, "routekaart", help);
    rest(&mut roff, words);
    roff.to_roff()
}

/// Files, surroundings, exit codes and where to read on.
fn rest(roff: &mut Roff, words: &ManualHelp) {
    for (title, rows) in words.tables {
        section(roff, title);
        for (name, does) in *rows {
            roff.control("TP", []).text([bold(*name)]).text([roman(*does)]);
        }
    }
    section(roff, words.see_also);
    paragraphs(roff, words.read_on);
}

fn section(roff: &mut Roff, title: &str) {
    let title = title.trim_end_matches(':').to_uppercase();
    roff.control("SH", [title.as_str()]);
}

fn paragraphs(roff: &mut Roff, text: &str) {
    roff.control("PP", []).text([roman(text.replace('\n', " "))]);
}

/// A command, and those below it.
fn subcommand(roff: &mut Roff, path: &str, command: &Command, help: &Help) {
    let name = format!("{path}{}", command.get_name());
    roff.control("SS", [name.as_str()]);
    if let Some(words) = help.command(&name) {
        roff.text([bold(words.usage)]);
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        paragraphs(roff, &about);
    }
    options(roff, command, false);
    examples(roff, &name, help);
    for below in command.get_subcommands() {
        subcommand(roff, &format!("{name} "), below, help);
    }
}

/// What a command takes; what every command takes is told once.
fn options(roff: &mut Roff, command: &Command, general: bool) {
    let told = command.get_arguments().filter(|arg| general || !arg.is_global_set());
    for arg in told {
        roff.control("TP", []).text(written(arg));
        let about = arg.get_help().map(ToString::to_string).unwrap_or_default();
        roff.text([roman(about.replace('\n', " "))]);
    }
}

/// How an option is written: `-o, --output FILE`.
fn written(arg: &Arg) -> Vec<Inline> {
    let short = arg.get_short().map(|letter| format!("-{letter}"));
    let long = arg.get_long().map(|name| format!("--{name}"));
    let names: Vec<_> = short.into_iter().chain(long).collect();
    let mut parts = vec![bold(names.join(", "))];
    if arg.get_action().takes_values() {
        let values = arg.get_value_names().unwrap_or_default();
        for value in values {
            parts.extend((!names.is_empty()).then(|| roman(" ")));
            parts.push(italic(value.as_str()));
        }
    }
    parts
}

fn examples(roff: &mut Roff, name: &str, help: &Help) {
    for example in help.command(name).into_iter().flat_map(|words| words.examples) {
        roff.control("TP", []).text([italic(example.line)]).text([roman(example.does)]);
    }
}
