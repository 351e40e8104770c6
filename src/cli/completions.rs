//! `completions`: what a shell needs to know to finish a command line.

use std::process::ExitCode;

use clap::Command;
use clap::builder::{PossibleValue, PossibleValuesParser};
use clap_complete::generate;

use super::args::{self, Completing};
use super::load::Context;
use super::print;
use crate::domain::{Closed, Keyed, MilestoneId, Register, Roadmap};
use crate::error::Error;

/// Writes the script of a shell to the standard output.
pub(super) fn run(context: &Context, asked: &Completing) -> Result<ExitCode, Error> {
    let ids = ids(&context.base()?);
    let mut command = told(args::command(context.language), &ids);
    let mut script = Vec::new();
    generate(asked.shell, &mut command, "routekaart", &mut script);
    print(|out| out.write_all(&script))?;
    Ok(ExitCode::SUCCESS)
}

/// The ids that one would type, in the order of the roadmap. Packs come and go, and a script stays.
fn ids(roadmap: &Roadmap) -> Vec<String> {
    let milestones = MilestoneId::ALL.iter().map(|id| id.id().to_owned());
    let mut ids: Vec<_> = milestones.collect();
    ids.extend(keys(&roadmap.laws));
    ids.extend(keys(&roadmap.elements));
    ids.extend(keys(&roadmap.terms));
    ids.extend(keys(&roadmap.figures));
    ids.extend(keys(&roadmap.initiatives));
    let mut seen = std::collections::HashSet::new();
    ids.retain(|id| seen.insert(id.clone()));
    ids
}

fn keys<T: Keyed>(register: &Register<T>) -> impl Iterator<Item = String> {
    register.iter().map(|(_, entry)| entry.key().to_owned())
}

/// The command line with its Dutch names told as well, and with the ids that there are.
fn told(command: Command, ids: &[String]) -> Command {
    let names: Vec<_> = command.get_all_aliases().map(str::to_owned).collect();
    // None takes the hidden names away: a name may stand there only once.
    command
        .alias(None::<&str>)
        .visible_aliases(names)
        .mut_args(|arg| {
            let names = arg.get_all_aliases().unwrap_or_default();
            let names: Vec<_> = names.into_iter().map(str::to_owned).collect();
            let arg = arg.alias(None::<&str>).visible_aliases(names);
            if arg.get_id() == "id" {
                let values = ids.iter().map(PossibleValue::new);
                return arg.value_parser(PossibleValuesParser::new(values));
            }
            arg
        })
        .mut_subcommands(|below| told(below, ids))
}
