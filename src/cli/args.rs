//! What can be typed after `routekaart`. Names and shapes stand here, every word of the help in
//! `texts::help`: clap's own words are English, so each place where it would speak is filled in.

use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, StyledStr, TypedValueParser};
use clap::{Arg, ArgAction, ColorChoice, Command, CommandFactory, Parser, Subcommand, ValueHint};
use clap_complete::Shell;

use super::find::Sort;
use crate::app::ThemeName;
use crate::domain::{Closed, LayerId, MilestoneId, PhaseId, RoleId, TrackId};
use crate::export::{Format, What};
use crate::search::Group;
use crate::texts::Language;
use crate::texts::help::{CommandHelp, Help};

/// Everything that was typed.
#[derive(Debug, Parser)]
#[command(
    name = "routekaart",
    version,
    color = ColorChoice::Never,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
#[expect(clippy::struct_excessive_bools, reason = "each flag has one that takes it back")]
pub(super) struct Args {
    #[arg(long, alias = "thema", value_parser = one_of(themes()))]
    pub(super) theme: Option<ThemeName>,
    #[arg(long, overrides_with = "no_ascii")]
    ascii: bool,
    #[arg(long, alias = "geen-ascii", overrides_with = "ascii")]
    no_ascii: bool,
    #[arg(long, alias = "toegankelijk")]
    pub(super) accessible: bool,
    #[arg(long, alias = "muis", overrides_with = "no_mouse")]
    mouse: bool,
    #[arg(long, alias = "geen-muis", overrides_with = "mouse")]
    no_mouse: bool,
    #[arg(long, alias = "draaiboek")]
    pub(super) script: Option<PathBuf>,
    #[command(flatten)]
    pub(super) general: General,
    #[arg(long, short = 'V', alias = "versie", action = ArgAction::Version)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(super) task: Option<Task>,
}

/// What can be said with every command.
#[derive(Debug, clap::Args)]
pub(super) struct General {
    #[arg(long, alias = "kaart", global = true)]
    pub(super) roadmap: Option<PathBuf>,
    #[arg(long, global = true, value_hint = ValueHint::DirPath)]
    pub(super) data: Option<PathBuf>,
    #[arg(long, alias = "werkmap", global = true)]
    pub(super) workspace: Option<String>,
    #[arg(long, alias = "taal", global = true, value_parser = one_of(languages()))]
    lang: Option<Language>,
    #[arg(long, short = 'h', alias = "hulp", global = true, action = ArgAction::Help)]
    help: Option<bool>,
}

impl Args {
    /// Whether plain signs were asked for, or refused; of both, the last counts.
    pub(super) fn plain(&self) -> Option<bool> {
        wish(self.ascii, self.no_ascii)
    }

    /// Whether the mouse was asked for, or refused; of both, the last counts.
    pub(super) fn pointing(&self) -> Option<bool> {
        wish(self.mouse, self.no_mouse)
    }
}

fn wish(wanted: bool, refused: bool) -> Option<bool> {
    (wanted || refused).then_some(wanted)
}

/// A command, with what it takes.
#[derive(Debug, Subcommand)]
pub(super) enum Task {
    #[command(alias = "lijst")]
    List(Listing),
    #[command(alias = "toon")]
    Show(Showing),
    #[command(alias = "zoek")]
    Search(Searching),
    #[command(alias = "begrip")]
    Term(Asking),
    #[command(alias = "controleer")]
    Check(Checking),
    #[command(alias = "paden")]
    Paths(Telling),
    #[command(alias = "werkmap")]
    Workspace(Workspaces),
    #[command(alias = "bewaar")]
    Bookmark(Marking),
    #[command(alias = "notitie")]
    Note(Noting),
    #[command(alias = "notities")]
    Notes(Telling),
    Score(Scoring),
    Workshop(Workshops),
    #[command(alias = "exporteer")]
    Export(Rendering),
    #[command(alias = "importeer")]
    Import(Importing),
    #[command(alias = "instellingen")]
    Config(Configuring),
    #[command(alias = "aanvullingen")]
    Completions(Completing),
    #[command(alias = "rondleiding")]
    Tour,
    #[command(alias = "handleiding")]
    Manual(Printing),
}

/// Which initiatives to list, and how.
#[derive(Debug, clap::Args)]
pub(super) struct Listing {
    #[arg(long, alias = "mijlpaal", value_delimiter = ',', value_parser = any_of::<MilestoneId>())]
    pub(super) milestone: Vec<MilestoneId>,
    #[arg(long, alias = "laag", value_delimiter = ',', value_parser = any_of::<LayerId>())]
    pub(super) layer: Vec<LayerId>,
    #[arg(long, alias = "rol", value_delimiter = ',', value_parser = any_of::<RoleId>())]
    pub(super) role: Vec<RoleId>,
    #[arg(long, alias = "spoor", value_delimiter = ',', value_parser = any_of::<TrackId>())]
    pub(super) track: Vec<TrackId>,
    #[arg(long, alias = "fase", value_delimiter = ',', value_parser = any_of::<PhaseId>())]
    pub(super) phase: Vec<PhaseId>,
    #[arg(long)]
    pub(super) json: bool,
}

/// What to show, and how.
#[derive(Debug, clap::Args)]
pub(super) struct Showing {
    #[arg(required = true)]
    pub(super) id: String,
    #[arg(long, alias = "soort", value_parser = one_of(Sort::WORDS.to_vec()))]
    pub(super) kind: Option<Sort>,
    #[arg(long)]
    pub(super) json: bool,
}

/// What to search for, and how much of it to tell.
#[derive(Debug, clap::Args)]
pub(super) struct Searching {
    #[arg(required = true)]
    pub(super) words: Vec<String>,
    #[arg(long = "kind", alias = "soort", value_parser = one_of(groups()))]
    pub(super) only: Option<Group>,
    #[arg(long, alias = "hooguit", default_value_t = 20, hide_default_value = true)]
    pub(super) limit: usize,
    #[arg(long)]
    pub(super) json: bool,
}

/// Which word to explain, and how.
#[derive(Debug, clap::Args)]
pub(super) struct Asking {
    #[arg(required = true)]
    pub(super) words: Vec<String>,
    #[arg(long)]
    pub(super) json: bool,
}

/// Which files to check.
#[derive(Debug, clap::Args)]
pub(super) struct Checking {
    #[arg(required = true)]
    pub(super) files: Vec<PathBuf>,
    #[arg(long)]
    pub(super) json: bool,
}

/// What to do with workspaces; without a word they are listed.
#[derive(Debug, clap::Args)]
pub(super) struct Workspaces {
    #[command(subcommand)]
    pub(super) task: Option<WorkspaceTask>,
}

/// What can be done with a workspace as a whole.
#[derive(Debug, Subcommand)]
pub(super) enum WorkspaceTask {
    #[command(alias = "lijst")]
    List(Telling),
    #[command(alias = "nieuw")]
    New { name: String },
    #[command(alias = "hernoem")]
    Rename { name: String, new_name: String },
    #[command(alias = "pad")]
    Path {
        name: Option<String>,
        #[arg(long)]
        json: bool,
    },
    #[command(alias = "exporteer")]
    Export(Exporting),
    #[command(alias = "verwijder")]
    Remove { name: String },
}

/// How to open the workshop, or what to do with sessions that were held.
#[derive(Debug, clap::Args)]
pub(super) struct Workshops {
    #[arg(long)]
    pub(super) agenda: Option<String>,
    #[arg(long = "track", alias = "spoor", requires = "agenda", value_parser = any_of::<TrackId>())]
    pub(super) journey: Option<TrackId>,
    #[arg(long, alias = "spiekbrief", conflicts_with = "agenda")]
    pub(super) notes: bool,
    #[arg(long, alias = "draaiboek")]
    pub(super) script: Option<PathBuf>,
    #[command(subcommand)]
    pub(super) task: Option<WorkshopTask>,
}

/// What can be done with sessions that were held.
#[derive(Debug, Subcommand)]
pub(super) enum WorkshopTask {
    #[command(alias = "lijst")]
    List(Telling),
    #[command(alias = "toon")]
    Show {
        session: String,
        #[arg(long = "with", id = "other", alias = "met", value_name = "ID")]
        other: Option<String>,
        #[arg(long)]
        json: bool,
    },
}

/// Where to write a whole workspace, and how.
#[derive(Debug, clap::Args)]
pub(super) struct Exporting {
    pub(super) file: PathBuf,
    #[arg(long)]
    pub(super) json: bool,
    #[arg(long, alias = "overschrijf")]
    pub(super) force: bool,
}

/// What to mark, or no longer.
#[derive(Debug, clap::Args)]
pub(super) struct Marking {
    #[arg(required = true)]
    pub(super) id: String,
    #[arg(long, alias = "soort", value_parser = one_of(Sort::WORDS.to_vec()))]
    pub(super) kind: Option<Sort>,
    #[arg(long, alias = "weg")]
    pub(super) remove: bool,
}

/// What to write a note about, and the note.
#[derive(Debug, clap::Args)]
pub(super) struct Noting {
    #[arg(required = true)]
    pub(super) id: String,
    pub(super) text: Vec<String>,
    #[arg(long, alias = "soort", value_parser = one_of(Sort::WORDS.to_vec()))]
    pub(super) kind: Option<Sort>,
}

/// How to tell notes.
#[derive(Debug, clap::Args)]
pub(super) struct Telling {
    #[arg(long)]
    pub(super) json: bool,
}

/// What to score, and how far it is; or which things can be scored.
#[derive(Debug, clap::Args)]
pub(super) struct Scoring {
    #[arg(required_unless_present = "list", conflicts_with = "list")]
    pub(super) id: Option<String>,
    #[arg(required_unless_present = "list")]
    pub(super) level: Option<String>,
    #[arg(long, alias = "soort", value_parser = one_of(Sort::WORDS.to_vec()))]
    pub(super) kind: Option<Sort>,
    #[arg(long, alias = "toelichting", default_value = "", hide_default_value = true)]
    pub(super) remark: String,
    #[arg(long, alias = "lijst")]
    pub(super) list: bool,
    #[arg(long, requires = "list")]
    pub(super) json: bool,
    #[arg(long, alias = "mijlpaal", conflicts_with = "id", value_delimiter = ',', value_parser = any_of::<MilestoneId>())]
    pub(super) milestone: Vec<MilestoneId>,
}

/// What to hand to others, in which format, and where to.
#[derive(Debug, clap::Args)]
pub(super) struct Rendering {
    #[arg(long, alias = "formaat", required_unless_present = "output", value_parser = one_of(formats()))]
    pub(super) format: Option<Format>,
    #[arg(long, alias = "wat", value_parser = one_of(documents()))]
    pub(super) what: Option<What>,
    #[arg(long, alias = "mijlpaal", value_delimiter = ',', value_parser = any_of::<MilestoneId>())]
    pub(super) milestone: Vec<MilestoneId>,
    #[arg(long, alias = "rol", value_delimiter = ',', value_parser = any_of::<RoleId>())]
    pub(super) role: Vec<RoleId>,
    #[arg(long = "session", id = "held", alias = "sessie", value_name = "ID")]
    pub(super) session: Option<String>,
    #[arg(long, short = 'o', alias = "uitvoer")]
    pub(super) output: Option<PathBuf>,
    #[arg(long, alias = "overschrijf")]
    pub(super) force: bool,
}

/// What to take in, or to take back.
#[derive(Debug, clap::Args)]
pub(super) struct Importing {
    #[arg(required_unless_present = "undo", conflicts_with = "undo")]
    pub(super) source: Option<PathBuf>,
    #[arg(long, alias = "terug")]
    pub(super) undo: bool,
}

/// What to do with the settings; without a word they are shown.
#[derive(Debug, clap::Args)]
pub(super) struct Configuring {
    #[command(subcommand)]
    pub(super) task: Option<ConfigTask>,
}

/// What can be asked of the settings.
#[derive(Debug, Subcommand)]
pub(super) enum ConfigTask {
    #[command(alias = "pad")]
    Path(Telling),
    #[command(alias = "toon")]
    Show {
        #[arg(long, alias = "voorbeeld", conflicts_with = "json")]
        example: bool,
        #[arg(long)]
        json: bool,
    },
    #[command(alias = "controleer")]
    Check(Telling),
}

/// For which shell.
#[derive(Debug, clap::Args)]
pub(super) struct Completing {
    #[arg(required = true, value_parser = one_of(shells()))]
    pub(super) shell: Shell,
}

/// Which manual to print.
#[derive(Debug, clap::Args)]
pub(super) struct Printing {
    #[arg(long, alias = "gids")]
    pub(super) guide: bool,
}

/// A word on the command line, another word for the same, and what they mean.
pub(super) type Word<T> = (&'static str, Option<&'static str>, T);

fn languages() -> Vec<Word<Language>> {
    let word = |id| Some((id, None, Language::from_id(id)?));
    ["nl", "en"].into_iter().filter_map(word).collect()
}

fn themes() -> Vec<Word<ThemeName>> {
    let english = |theme| match theme {
        ThemeName::Dark => Some("dark"),
        ThemeName::Light => Some("light"),
        ThemeName::Contrast | ThemeName::Mono => None,
    };
    ThemeName::ALL.map(|theme| (theme.id(), english(theme), theme)).to_vec()
}

fn groups() -> Vec<Word<Group>> {
    let english = |group| match group {
        Group::Initiative => Some("initiative"),
        Group::Milestone => Some("milestone"),
        Group::Law => Some("law"),
        Group::Element => None,
        Group::Term => Some("term"),
        Group::Figure => Some("figure"),
        Group::Cell => Some("cell"),
        Group::Note => Some("note"),
    };
    Group::ALL.iter().map(|&group| (group.id(), english(group), group)).collect()
}

fn formats() -> Vec<Word<Format>> {
    let word = |format: Format| match format {
        Format::Markdown => Some("markdown"),
        Format::Word => Some("word"),
        Format::Excel => Some("excel"),
        Format::Html | Format::Csv | Format::Json => None,
    };
    Format::ALL.map(|format| (format.id(), word(format), format)).to_vec()
}

fn shells() -> Vec<Word<Shell>> {
    vec![
        ("bash", None, Shell::Bash),
        ("zsh", None, Shell::Zsh),
        ("fish", None, Shell::Fish),
        ("elvish", None, Shell::Elvish),
        ("powershell", None, Shell::PowerShell),
    ]
}

fn documents() -> Vec<Word<What>> {
    let english = |what| match what {
        What::Report => Some("report"),
        What::Plan => None,
        What::Bookmarks => Some("bookmarks"),
        What::Roadmap => Some("roadmap"),
    };
    What::ALL.map(|what| (what.id(), english(what), what)).to_vec()
}

fn any_of<T: Closed + Send + Sync>() -> impl TypedValueParser<Value = T> {
    one_of(T::ALL.iter().map(|&member| (member.id(), None, member)).collect())
}

fn one_of<T: Copy + Send + Sync + 'static>(
    words: Vec<Word<T>>,
) -> impl TypedValueParser<Value = T> {
    let values = words.iter().map(|(id, other, _)| PossibleValue::new(id).aliases(*other));
    PossibleValuesParser::new(values).try_map(move |typed| {
        let means = |(id, other, _): &&Word<T>| *id == typed || *other == Some(typed.as_str());
        words.iter().find(means).map(|(.., value)| *value).ok_or(typed.clone())
    })
}

/// The command line with its help in this language.
pub(super) fn command(language: Language) -> Command {
    let help = Help::of(language);
    with_words(Args::command(), "", help).mut_subcommands(|command| {
        let path = format!("{} ", command.get_name());
        with_words(command, "", help).mut_subcommands(|below| with_words(below, &path, help))
    })
}

/// A command with its words; `path` is what stands before its name, for a command of a command.
fn with_words(command: Command, path: &str, help: &'static Help) -> Command {
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", help.usage);
    let also = also(command.get_all_aliases(), "", help);
    let command = command
        .help_template(template)
        .max_term_width(HELP_WIDTH)
        .disable_help_subcommand(true)
        .subcommand_help_heading(help.commands)
        .mut_args(|arg| arg_with_words(arg, help));
    let name = format!("{path}{}", command.get_name());
    let Some(words) = help.command(&name) else { return command };
    let exit_codes = if name == "routekaart" { help.exit_codes } else { "" };
    command
        .about(format!("{}{also}", words.about))
        .override_usage(words.usage)
        .after_help(examples(words, exit_codes, help))
}

/// The help is read in a terminal, but also in the README.
const HELP_WIDTH: usize = 88;

fn arg_with_words(arg: Arg, help: &'static Help) -> Arg {
    let name = arg.get_id().as_str().to_owned();
    let heading = match name.as_str() {
        "id" | "files" | "words" | "text" | "level" | "name" | "new_name" | "file" | "session"
        | "source" | "shell" => help.arguments,
        "roadmap" | "data" | "workspace" | "lang" | "help" => help.general,
        _ => help.options,
    };
    let about = help.option(&name).unwrap_or_default();
    let also = also(arg.get_all_aliases().into_iter().flatten(), "--", help);
    let arg = arg.help_heading(heading);
    if !arg.get_action().takes_values() {
        return arg.help(format!("{about}{also}"));
    }
    let values = values(&arg, help);
    arg.help(format!("{about}{also}{values}"))
        .hide_possible_values(true)
        .value_name(help.value_name(&name))
}

fn values(arg: &Arg, help: &Help) -> String {
    let values = arg.get_possible_values();
    let names = values.iter().map(|value| value.get_name_and_aliases().collect::<Vec<_>>());
    let names: Vec<_> = names.map(|names| names.join("/")).collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("\n[{} {}]", help.values, names.join(", "))
    }
}

/// Other names for the same, with spaces at which no line is broken.
fn also<'a>(names: impl IntoIterator<Item = &'a str>, dashes: &str, help: &Help) -> String {
    let names: Vec<_> = names.into_iter().map(|name| format!("{dashes}{name}")).collect();
    let together = names.join(",\u{a0}");
    if names.is_empty() { String::new() } else { format!(" [{}\u{a0}{together}]", help.also) }
}

fn examples(words: &CommandHelp, exit_codes: &str, help: &Help) -> StyledStr {
    let lines = words.examples.iter().map(|part| format!("\n  {}\n      {}", part.line, part.does));
    let text: String = lines.collect();
    if text.is_empty() {
        return StyledStr::new();
    }
    let gap = if exit_codes.is_empty() { "" } else { "\n\n" };
    format!("{}{text}{gap}{exit_codes}", help.examples).into()
}

#[cfg(test)]
mod tests {
    use clap::FromArgMatches;

    use super::*;

    #[test]
    fn the_last_flag_counts_and_no_flag_leaves_it_to_the_settings() {
        let asked = |line: &str| {
            let words = std::iter::once("routekaart").chain(line.split_whitespace());
            let found = command(Language::English).try_get_matches_from(words).unwrap();
            let args = Args::from_arg_matches(&found).unwrap();
            (args.pointing(), args.plain())
        };
        assert_eq!(asked(""), (None, None));
        assert_eq!(asked("--mouse --no-ascii"), (Some(true), Some(false)));
        assert_eq!(asked("--mouse --no-mouse"), (Some(false), None));
        assert_eq!(asked("--geen-muis --muis --ascii"), (Some(true), Some(true)));
    }
}
