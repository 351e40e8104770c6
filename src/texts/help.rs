//! The words of `--help`: what the program, its commands and its options are for.

use super::Language;

/// The words of one command.
pub struct CommandHelp {
    /// What it does, in one line.
    pub about: &'static str,
    /// How it is called.
    pub usage: &'static str,
    /// Ways to call it that are worth trying, a line each.
    pub examples: &'static [Example],
}

/// A command line, and what it does.
pub struct Example {
    /// What to type.
    pub line: &'static str,
    /// What that does.
    pub does: &'static str,
}

/// All words of `--help` in one language.
pub struct Help {
    /// The word before the way to call a command.
    pub usage: &'static str,
    /// The heading above the commands.
    pub commands: &'static str,
    /// The heading above what a command takes without a name.
    pub arguments: &'static str,
    /// The heading above the options of one command.
    pub options: &'static str,
    /// The heading above the options of every command.
    pub general: &'static str,
    /// The heading above the examples.
    pub examples: &'static str,
    /// The word before other names for the same.
    pub also: &'static str,
    /// The word before the values that an option takes.
    pub values: &'static str,
    /// How a file is written in the help.
    pub file: &'static str,
    /// How a folder is written in the help.
    pub folder: &'static str,
    /// How the name of a theme is written in the help.
    pub theme_name: &'static str,
    /// How a language is written in the help.
    pub language: &'static str,
    /// How a kind of thing is written in the help.
    pub kind_name: &'static str,
    /// How words are written in the help.
    pub words_name: &'static str,
    /// How a number is written in the help.
    pub number: &'static str,
    /// The program itself.
    pub program: CommandHelp,
    /// The command that checks files.
    pub check: CommandHelp,
    /// The command that lists initiatives.
    pub list: CommandHelp,
    /// The command that shows one thing.
    pub show: CommandHelp,
    /// The command that searches.
    pub search: CommandHelp,
    /// The command that explains a word.
    pub term: CommandHelp,
    /// The command that tells where files are.
    pub paths: CommandHelp,
    /// Another roadmap.
    pub roadmap: &'static str,
    /// Another data folder.
    pub data: &'static str,
    /// The colours.
    pub theme: &'static str,
    /// Plain signs only.
    pub ascii: &'static str,
    /// The language of the interface.
    pub lang: &'static str,
    /// The mouse.
    pub mouse: &'static str,
    /// This help.
    pub help: &'static str,
    /// The version.
    pub version: &'static str,
    /// Only these milestones.
    pub milestone: &'static str,
    /// Only these layers.
    pub layer: &'static str,
    /// Only with a text for these roles.
    pub role: &'static str,
    /// Only for these tracks.
    pub track: &'static str,
    /// Only in these phases.
    pub phase: &'static str,
    /// JSON instead of text.
    pub json: &'static str,
    /// What to show.
    pub id: &'static str,
    /// Which of the things with that id.
    pub kind: &'static str,
    /// What to search for.
    pub words: &'static str,
    /// Only hits of this kind.
    pub only: &'static str,
    /// How many hits.
    pub limit: &'static str,
    /// The files to check.
    pub files: &'static str,
}

impl Help {
    /// The words in this language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Dutch => &DUTCH,
            Language::English => &ENGLISH,
        }
    }

    /// What an option or argument is for, by the name that the command line gives it.
    #[must_use]
    pub fn option(&self, name: &str) -> Option<&'static str> {
        Some(match name {
            "roadmap" => self.roadmap,
            "data" => self.data,
            "theme" => self.theme,
            "ascii" => self.ascii,
            "lang" => self.lang,
            "mouse" => self.mouse,
            "help" => self.help,
            "version" => self.version,
            "milestone" => self.milestone,
            "layer" => self.layer,
            "role" => self.role,
            "track" => self.track,
            "phase" => self.phase,
            "json" => self.json,
            "id" => self.id,
            "kind" => self.kind,
            "words" => self.words,
            "only" => self.only,
            "limit" => self.limit,
            "files" => self.files,
            _ => return None,
        })
    }

    /// How the value of an option is written, by the name that the command line gives it.
    #[must_use]
    pub fn value_name(&self, name: &str) -> &'static str {
        match name {
            "roadmap" | "files" => self.file,
            "data" => self.folder,
            "theme" => self.theme_name,
            "lang" => self.language,
            "kind" | "only" => self.kind_name,
            "words" => self.words_name,
            "limit" => self.number,
            _ => "ID",
        }
    }

    /// The words of a command, by its name.
    #[must_use]
    pub fn command(&self, name: &str) -> Option<&CommandHelp> {
        Some(match name {
            "routekaart" => &self.program,
            "check" => &self.check,
            "list" => &self.list,
            "show" => &self.show,
            "search" => &self.search,
            "term" => &self.term,
            "paths" => &self.paths,
            _ => return None,
        })
    }
}

static DUTCH: Help = Help {
    usage: "Gebruik:",
    commands: "Opdrachten",
    arguments: "Argumenten",
    options: "Opties",
    general: "Opties bij elke opdracht",
    examples: "Voorbeelden:",
    also: "ook:",
    values: "kies uit:",
    file: "BESTAND",
    folder: "MAP",
    theme_name: "THEMA",
    language: "TAAL",
    kind_name: "SOORT",
    words_name: "WOORDEN",
    number: "AANTAL",
    program: CommandHelp {
        about: "De Routekaart Financiële Zorgen van de VNG in de terminal.\n\
                Zonder opdracht opent de kaart: acht mijlpalen, drie lagen en alle initiatieven.",
        usage: "routekaart [OPTIES] [OPDRACHT]",
        examples: &[
            Example { line: "routekaart", does: "open de kaart" },
            Example {
                line: "routekaart lijst --mijlpaal in-beeld --rol communicatie",
                does: "wat er bij In beeld is voor de communicatieadviseur",
            },
            Example { line: "routekaart zoek brief naar jongeren", does: "zoek in alles" },
            Example { line: "routekaart toon wgs", does: "lees wat de Wgs vraagt" },
            Example {
                line: "routekaart controleer eigen.ron",
                does: "controleer een eigen kaart of pakket",
            },
        ],
    },
    check: CommandHelp {
        about: "Controleer een eigen routekaart of pakket, en lees waar elke fout staat.",
        usage: "routekaart check [OPTIES] BESTAND…",
        examples: &[Example {
            line: "routekaart controleer packs/*.ron",
            does: "controleer alle pakketten in de map packs",
        }],
    },
    list: CommandHelp {
        about: "Zet initiatieven op een rij, één per regel.",
        usage: "routekaart list [OPTIES]",
        examples: &[
            Example {
                line: "routekaart lijst --mijlpaal in-beeld,in-contact",
                does: "wat bij één van deze twee mijlpalen hoort",
            },
            Example {
                line: "routekaart lijst --laag basisproces --json",
                does: "alles van het basisproces, voor een ander programma",
            },
        ],
    },
    show: CommandHelp {
        about: "Toon één initiatief, mijlpaal, wet, begrip of iets anders met een id.",
        usage: "routekaart show [OPTIES] ID",
        examples: &[
            Example { line: "routekaart toon in-beeld", does: "de mijlpaal In beeld" },
            Example {
                line: "routekaart toon wgs --soort begrip",
                does: "het begrip Wgs in plaats van de wet",
            },
        ],
    },
    search: CommandHelp {
        about: "Zoek in alles: initiatieven, mijlpalen, vakken, wetten, elementen, begrippen en \
                cijfers.",
        usage: "routekaart search [OPTIES] WOORDEN…",
        examples: &[
            Example {
                line: "routekaart zoek huurachterstand brief",
                does: "de volgorde, accenten en een tikfout maken niet uit",
            },
            Example {
                line: "routekaart zoek nazorg --soort initiatief --json",
                does: "alleen initiatieven, voor een ander programma",
            },
        ],
    },
    term: CommandHelp {
        about: "Leg een woord uit de begrippenlijst uit.",
        usage: "routekaart term [OPTIES] WOORDEN…",
        examples: &[Example { line: "routekaart begrip vtlb", does: "wat het vtlb is" }],
    },
    paths: CommandHelp {
        about: "Noem de mappen waar gegevens en pakketten staan.",
        usage: "routekaart paths [OPTIES]",
        examples: &[],
    },
    roadmap: "Gebruik de routekaart in dit bestand, in plaats van de ingebouwde",
    data: "Gebruik deze map voor gegevens en pakketten",
    theme: "Kies de kleuren; zonder deze optie volgt de app de achtergrond van de terminal",
    ascii: "Gebruik alleen gewone letters en tekens",
    lang: "Kies de taal van de bediening; de routekaart zelf is Nederlands",
    mouse: "Bedien de app ook met de muis; tekst selecteren gaat dan met Shift",
    help: "Toon deze hulp",
    version: "Toon de versie",
    milestone: "Alleen bij deze mijlpalen",
    layer: "Alleen in deze lagen",
    role: "Alleen met een tekst voor deze rollen",
    track: "Alleen voor deze sporen",
    phase: "Alleen in deze fasen",
    json: "Geef JSON, voor een ander programma",
    id: "Het id van wat u wilt lezen; 'routekaart lijst' noemt ze in de eerste kolom",
    kind: "Welke soort, als meer dingen hetzelfde id hebben",
    words: "Waar u naar zoekt, in welke volgorde ook",
    only: "Alleen resultaten van deze soort",
    limit: "Hooguit zoveel resultaten; zonder deze optie 20",
    files: "De bestanden",
};

static ENGLISH: Help = Help {
    usage: "Usage:",
    commands: "Commands",
    arguments: "Arguments",
    options: "Options",
    general: "Options of every command",
    examples: "Examples:",
    also: "also:",
    values: "one of:",
    file: "FILE",
    folder: "DIR",
    theme_name: "THEME",
    language: "LANG",
    kind_name: "KIND",
    words_name: "WORDS",
    number: "NUMBER",
    program: CommandHelp {
        about: "The VNG Routekaart Financiële Zorgen (roadmap for money worries) in the terminal.\n\
                Without a command the map opens: eight milestones, three layers, all initiatives.",
        usage: "routekaart [OPTIONS] [COMMAND]",
        examples: &[
            Example { line: "routekaart --lang en", does: "open the map" },
            Example {
                line: "routekaart list --milestone in-beeld --role communicatie",
                does: "what there is at In beeld for the communication adviser",
            },
            Example { line: "routekaart search brief jongeren", does: "search everything" },
            Example { line: "routekaart show wgs", does: "read what the Wgs asks" },
            Example {
                line: "routekaart check mine.ron",
                does: "check a roadmap or pack of your own",
            },
        ],
    },
    check: CommandHelp {
        about: "Check a roadmap or pack of your own, and read where every fault is.",
        usage: "routekaart check [OPTIONS] FILE…",
        examples: &[Example {
            line: "routekaart check packs/*.ron",
            does: "check all packs in the folder packs",
        }],
    },
    list: CommandHelp {
        about: "List initiatives, one a line.",
        usage: "routekaart list [OPTIONS]",
        examples: &[
            Example {
                line: "routekaart list --milestone in-beeld,in-contact",
                does: "what belongs to either of these two milestones",
            },
            Example {
                line: "routekaart list --layer basisproces --json",
                does: "all of the basic layer, for another program",
            },
        ],
    },
    show: CommandHelp {
        about: "Show one initiative, milestone, law, term or anything else that has an id.",
        usage: "routekaart show [OPTIONS] ID",
        examples: &[
            Example { line: "routekaart show in-beeld", does: "the milestone In beeld" },
            Example {
                line: "routekaart show wgs --kind term",
                does: "the term Wgs instead of the law",
            },
        ],
    },
    search: CommandHelp {
        about: "Search everything: initiatives, milestones, cells, laws, elements, terms and \
                figures.",
        usage: "routekaart search [OPTIONS] WORDS…",
        examples: &[
            Example {
                line: "routekaart search huurachterstand brief",
                does: "order, accents and a slip of the finger do not matter",
            },
            Example {
                line: "routekaart search nazorg --kind initiative --json",
                does: "only initiatives, for another program",
            },
        ],
    },
    term: CommandHelp {
        about: "Explain a word of the glossary.",
        usage: "routekaart term [OPTIONS] WORDS…",
        examples: &[Example { line: "routekaart term vtlb", does: "what the vtlb is" }],
    },
    paths: CommandHelp {
        about: "Tell in which folders data and packs are.",
        usage: "routekaart paths [OPTIONS]",
        examples: &[],
    },
    roadmap: "Use the roadmap in this file instead of the built-in one",
    data: "Use this folder for data and packs",
    theme: "Choose the colours; without this option the app follows the terminal's background",
    ascii: "Use plain letters and signs only",
    lang: "Choose the language of the interface; the roadmap itself is Dutch",
    mouse: "Use the mouse in the app as well; text is then selected with Shift",
    help: "Show this help",
    version: "Show the version",
    milestone: "Only at these milestones",
    layer: "Only in these layers",
    role: "Only with a text for these roles",
    track: "Only for these tracks",
    phase: "Only in these phases",
    json: "Give JSON, for another program",
    id: "The id of what you want to read; 'routekaart list' has them in its first column",
    kind: "Which kind, when several things have the same id",
    words: "What you are looking for, in any order",
    only: "Only results of this kind",
    limit: "At most this many results; 20 without this option",
    files: "The files",
};
