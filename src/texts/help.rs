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

/// The words of the commands for workspaces as a whole.
pub struct WorkspaceHelp {
    /// All of them together.
    pub about: CommandHelp,
    /// The one that lists them.
    pub list: CommandHelp,
    /// The one that makes one.
    pub new: CommandHelp,
    /// The one that gives one another name.
    pub rename: CommandHelp,
    /// The one that tells where one is.
    pub path: CommandHelp,
    /// The one that writes one to a file.
    pub export: CommandHelp,
    /// The one that puts one away.
    pub remove: CommandHelp,
}

/// The words of the commands for workshops.
pub struct WorkshopHelp {
    /// The one that opens one.
    pub about: CommandHelp,
    /// The one that lists those that were held.
    pub list: CommandHelp,
    /// The one that shows one.
    pub show: CommandHelp,
}

/// The words of the commands for the settings.
pub struct ConfigHelp {
    /// All of them together.
    pub about: CommandHelp,
    /// The one that tells where they are.
    pub path: CommandHelp,
    /// The one that shows them.
    pub show: CommandHelp,
    /// The one that checks them.
    pub check: CommandHelp,
}

/// A heading, and rows below it: a name, and what it is.
type Rows = (&'static str, &'static [(&'static str, &'static str)]);

/// The words of the manual page that the help does not have.
pub struct ManualHelp {
    /// What stands above the page.
    pub title: &'static str,
    /// The heading above the name.
    pub name: &'static str,
    /// What the program is, in a few words.
    pub about: &'static str,
    /// The heading above the way to call it.
    pub synopsis: &'static str,
    /// The way to call it, behind its name.
    pub usage: &'static str,
    /// The heading above what it is.
    pub description: &'static str,
    /// What it is, after what the help says.
    pub more: &'static [&'static str],
    /// Files, surroundings and exit codes.
    pub tables: &'static [Rows],
    /// The heading above where to read on.
    pub see_also: &'static str,
    /// Where to read on.
    pub read_on: &'static str,
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
    /// How the name of a workspace is written in the help.
    pub name: &'static str,
    /// How a new name is written in the help.
    pub new_name: &'static str,
    /// How a text is written in the help.
    pub text_name: &'static str,
    /// How a level is written in the help.
    pub level_name: &'static str,
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
    /// The commands for workspaces as a whole.
    pub workspaces: WorkspaceHelp,
    /// The command that marks something.
    pub bookmark: CommandHelp,
    /// The command that writes a note.
    pub note: CommandHelp,
    /// The command that tells all notes.
    pub notes: CommandHelp,
    /// The command that scores something.
    pub score: CommandHelp,
    /// The commands for workshops.
    pub workshops: WorkshopHelp,
    /// Other material for the workshop.
    pub script: &'static str,
    /// Which agenda.
    pub agenda: &'static str,
    /// Whose journey.
    pub journey: &'static str,
    /// The facilitator's notes.
    pub speaker: &'static str,
    /// Which session.
    pub session: &'static str,
    /// With which other session.
    pub other: &'static str,
    /// The command that writes a document.
    pub export: CommandHelp,
    /// The command that takes in what someone else kept.
    pub import: CommandHelp,
    /// The command that writes what a shell completes with.
    pub completions: CommandHelp,
    /// Which shell.
    pub shell: &'static str,
    /// How a shell is written in the help.
    pub shell_name: &'static str,
    /// The commands for the settings.
    pub config: ConfigHelp,
    /// An example of the settings.
    pub example: &'static str,
    /// The exit codes, below the examples of the program.
    pub exit_codes: &'static str,
    /// The command that begins the tour.
    pub tour: CommandHelp,
    /// The command that prints the manual.
    pub manual: CommandHelp,
    /// The guide instead of the manual page.
    pub guide: &'static str,
    /// The words of the manual page.
    pub manual_page: ManualHelp,
    /// Another roadmap.
    pub roadmap: &'static str,
    /// Another data folder.
    pub data: &'static str,
    /// The colours.
    pub theme: &'static str,
    /// Plain signs only.
    pub ascii: &'static str,
    /// Lines instead of a picture.
    pub accessible: &'static str,
    /// No plain signs, whatever the settings say.
    pub no_ascii: &'static str,
    /// Which workspace.
    pub workspace: &'static str,
    /// The language of the interface.
    pub lang: &'static str,
    /// The mouse.
    pub mouse: &'static str,
    /// No mouse, whatever the settings say.
    pub no_mouse: &'static str,
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
    /// The text of a note.
    pub text: &'static str,
    /// How far something is.
    pub level: &'static str,
    /// Why it is that far.
    pub remark: &'static str,
    /// List instead.
    pub listed: &'static str,
    /// Take a mark away.
    pub unmark: &'static str,
    /// The file to write.
    pub target: &'static str,
    /// Write over a file.
    pub force: &'static str,
    /// In which format.
    pub format: &'static str,
    /// Which document.
    pub what: &'static str,
    /// The file to write the document to.
    pub output: &'static str,
    /// The file to take in.
    pub source: &'static str,
    /// Take the last import back.
    pub take_back: &'static str,
    /// How a format is written in the help.
    pub format_name: &'static str,
    /// How a document is written in the help.
    pub what_name: &'static str,
    /// The name of a workspace.
    pub workspace_name: &'static str,
    /// The name it gets.
    pub new_workspace_name: &'static str,
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
            "guide" => self.guide,
            "roadmap" => self.roadmap,
            "data" => self.data,
            "theme" => self.theme,
            "ascii" => self.ascii,
            "accessible" => self.accessible,
            "no_ascii" => self.no_ascii,
            "lang" => self.lang,
            "mouse" => self.mouse,
            "no_mouse" => self.no_mouse,
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
            "workspace" => self.workspace,
            "text" => self.text,
            "level" => self.level,
            "remark" => self.remark,
            "list" => self.listed,
            "remove" => self.unmark,
            "file" => self.target,
            "force" => self.force,
            "format" => self.format,
            "what" => self.what,
            "output" => self.output,
            "source" => self.source,
            "undo" => self.take_back,
            "name" => self.workspace_name,
            "new_name" => self.new_workspace_name,
            "script" => self.script,
            "agenda" => self.agenda,
            "journey" => self.journey,
            "notes" => self.speaker,
            "session" | "held" => self.session,
            "other" => self.other,
            "shell" => self.shell,
            "example" => self.example,
            _ => return None,
        })
    }

    /// How the value of an option is written, by the name that the command line gives it.
    #[must_use]
    pub fn value_name(&self, name: &str) -> &'static str {
        match name {
            "roadmap" | "files" | "file" | "output" | "source" | "script" => self.file,
            "format" => self.format_name,
            "what" => self.what_name,
            "data" => self.folder,
            "theme" => self.theme_name,
            "lang" => self.language,
            "kind" | "only" => self.kind_name,
            "words" => self.words_name,
            "limit" => self.number,
            "workspace" | "name" => self.name,
            "new_name" => self.new_name,
            "text" | "remark" => self.text_name,
            "level" => self.level_name,
            "shell" => self.shell_name,
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
            "workspace" => &self.workspaces.about,
            "workspace list" => &self.workspaces.list,
            "workspace new" => &self.workspaces.new,
            "workspace rename" => &self.workspaces.rename,
            "workspace path" => &self.workspaces.path,
            "workspace export" => &self.workspaces.export,
            "workspace remove" => &self.workspaces.remove,
            "bookmark" => &self.bookmark,
            "note" => &self.note,
            "notes" => &self.notes,
            "score" => &self.score,
            "workshop" => &self.workshops.about,
            "workshop list" => &self.workshops.list,
            "workshop show" => &self.workshops.show,
            "export" => &self.export,
            "import" => &self.import,
            "completions" => &self.completions,
            "config" => &self.config.about,
            "config path" => &self.config.path,
            "config show" => &self.config.show,
            "config check" => &self.config.check,
            "manual" => &self.manual,
            "tour" => &self.tour,
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
    name: "NAAM",
    new_name: "NIEUWE_NAAM",
    text_name: "TEKST",
    level_name: "WAARDE",
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
        about: "Noem de mappen waar gegevens, pakketten en werkmappen staan.",
        usage: "routekaart paths [OPTIES]",
        examples: &[],
    },
    tour: CommandHelp {
        about: "Open de app met een rondleiding van vijf minuten; uw werkmap blijft zoals ze is.",
        usage: "routekaart tour [OPTIES]",
        examples: &[],
    },
    manual: CommandHelp {
        about: "Schrijf de handleiding op: als man-pagina, of de gids als gewone tekst.",
        usage: "routekaart manual [OPTIES]",
        examples: &[
            Example { line: "routekaart handleiding | man -l -", does: "lees de man-pagina" },
            Example {
                line: "routekaart handleiding --gids",
                does: "lees de gids, die in de app onder F1 staat",
            },
        ],
    },
    guide: "Schrijf de gids uit de app, in plaats van de man-pagina",
    manual_page: ManualHelp {
        title: "Handleiding routekaart",
        name: "Naam",
        about: "de Routekaart Financiële Zorgen van de VNG in de terminal",
        synopsis: "Gebruik",
        usage: " [OPTIES] [OPDRACHT]",
        description: "Beschrijving",
        more: &[
            "De app toont per mijlpaal wat wettelijk moet, wat anderen doen en wat er komt. \
             F1 opent de gids. ? noemt alle toetsen van een scherm.",
            "Elke opdracht heeft een Engelse naam en meestal ook een Nederlandse. Alles werkt \
             zonder netwerk.",
        ],
        tables: &[
            (
                "Bestanden",
                &[
                    (
                        "~/.local/share/routekaart",
                        "De gegevens op Linux. routekaart paden noemt de map.",
                    ),
                    ("packs/*.ron", "Eigen pakketten, in die map."),
                    ("werkmappen/NAAM/", "Een werkmap: bladwijzers, notities en scores."),
                ],
            ),
            (
                "Omgeving",
                &[
                    ("ROUTEKAART_HOME", "De map voor gegevens. --data gaat voor."),
                    ("NO_COLOR", "Geen kleuren."),
                    ("EDITOR", "De editor voor een notitie."),
                    ("ROUTEKAART_CLOCK", "Een bestand met de tijd, om te testen."),
                ],
            ),
            (
                "Uitkomst",
                &[
                    ("0", "Het is gelukt."),
                    ("1", "Er is iets mis, of er is niets gevonden."),
                    ("2", "De opdrachtregel is niet te begrijpen."),
                ],
            ),
        ],
        see_also: "Zie ook",
        read_on: "routekaart handleiding --gids",
    },
    workspaces: WorkspaceHelp {
        about: CommandHelp {
            about: "Beheer werkmappen: de mappen met uw bladwijzers, notities en scores.",
            usage: "routekaart workspace [OPTIES] [OPDRACHT]",
            examples: &[
                Example { line: "routekaart werkmap", does: "noem alle werkmappen" },
                Example {
                    line: "routekaart --werkmap wijkteam",
                    does: "open de kaart met de werkmap wijkteam",
                },
            ],
        },
        list: CommandHelp {
            about: "Noem alle werkmappen; een * staat bij de laatst gebruikte.",
            usage: "routekaart workspace list [OPTIES]",
            examples: &[],
        },
        new: CommandHelp {
            about: "Maak een werkmap, en gebruik die voortaan.",
            usage: "routekaart workspace new [OPTIES] NAAM",
            examples: &[Example {
                line: "routekaart werkmap nieuw \"Team Zuid\"",
                does: "maak de werkmap Team Zuid",
            }],
        },
        rename: CommandHelp {
            about: "Geef een werkmap een andere naam.",
            usage: "routekaart workspace rename [OPTIES] NAAM NIEUWE_NAAM",
            examples: &[Example {
                line: "routekaart werkmap hernoem standaard wijkteam",
                does: "noem de werkmap standaard voortaan wijkteam",
            }],
        },
        path: CommandHelp {
            about: "Noem de map waarin een werkmap staat.",
            usage: "routekaart workspace path [OPTIES] [NAAM]",
            examples: &[Example {
                line: "routekaart werkmap pad",
                does: "de map van de werkmap die u nu gebruikt",
            }],
        },
        export: CommandHelp {
            about: "Schrijf een hele werkmap naar één bestand, met de inbreng van iedereen.",
            usage: "routekaart workspace export [OPTIES] BESTAND",
            examples: &[Example {
                line: "routekaart werkmap exporteer wijkteam.json --json --werkmap wijkteam",
                does: "de werkmap wijkteam, voor een ander programma",
            }],
        },
        remove: CommandHelp {
            about: "Zet een werkmap weg; de bestanden blijven bewaard.",
            usage: "routekaart workspace remove [OPTIES] NAAM",
            examples: &[Example {
                line: "routekaart werkmap verwijder proef",
                does: "zet de werkmap proef bij de verwijderde",
            }],
        },
    },
    bookmark: CommandHelp {
        about: "Zet een bladwijzer bij iets.",
        usage: "routekaart bookmark [OPTIES] ID",
        examples: &[
            Example {
                line: "routekaart bewaar wgs --soort wet",
                does: "een bladwijzer bij de Wgs",
            },
            Example {
                line: "routekaart bewaar in-beeld/basisproces --weg",
                does: "geen bladwijzer meer bij dit vak",
            },
        ],
    },
    note: CommandHelp {
        about: "Schrijf een notitie bij iets.",
        usage: "routekaart note [OPTIES] ID [TEKST]…",
        examples: &[
            Example {
                line: "routekaart notitie in-beeld \"Besproken met het wijkteam\"",
                does: "een notitie bij de mijlpaal In beeld",
            },
            Example {
                line: "routekaart notitie vak:in-beeld/basisproces < verslag.txt",
                does: "een notitie met de tekst van een bestand",
            },
        ],
    },
    notes: CommandHelp {
        about: "Toon alle notities van een werkmap.",
        usage: "routekaart notes [OPTIES]",
        examples: &[Example {
            line: "routekaart notities --json",
            does: "alle notities, voor een ander programma",
        }],
    },
    score: CommandHelp {
        about: "Geef aan hoe ver de gemeente is met een element, vraag of plicht.",
        usage: "routekaart score [OPTIES] ID WAARDE\n         routekaart score --list [OPTIES]",
        examples: &[
            Example {
                line: "routekaart score --lijst --mijlpaal in-beeld",
                does: "alles wat bij In beeld een score kan krijgen",
            },
            Example {
                line: "routekaart score aanbod-per-doelgroep deels --toelichting \"Jongeren nog niet\"",
                does: "dit element is deels op orde",
            },
        ],
    },
    workshops: WorkshopHelp {
        about: CommandHelp {
            about: "Leid een workshop met een groep, of lees de spiekbrief mee.",
            usage: "routekaart workshop [OPTIES] [OPDRACHT]",
            examples: &[
                Example {
                    line: "routekaart workshop --agenda kort --spoor inwoner",
                    does: "begin meteen een workshop van een uur",
                },
                Example {
                    line: "routekaart workshop --spiekbrief",
                    does: "lees in een tweede venster wat de begeleider zegt en doet",
                },
            ],
        },
        list: CommandHelp {
            about: "Noem de workshops die zijn gehouden, de nieuwste eerst.",
            usage: "routekaart workshop list [OPTIES]",
            examples: &[],
        },
        show: CommandHelp {
            about: "Toon wat er uit een workshop kwam: scores, stemmen, acties, uitspraken.",
            usage: "routekaart workshop show [OPTIES] WORKSHOP",
            examples: &[Example {
                line: "routekaart workshop toon 1",
                does: "de uitkomst van de nieuwste workshop",
            }],
        },
    },
    script: "Gebruik het materiaal in dit bestand voor de workshop",
    agenda: "Begin meteen met deze agenda: kort, normaal of dagdeel",
    journey: "Volg de inwoner van dit spoor",
    speaker: "Open de spiekbrief van de workshop die loopt",
    session: "Welke workshop: het nummer in de lijst, of het id",
    other: "Zet deze workshop ernaast: toen en nu",
    export: CommandHelp {
        about: "Schrijf een verslag, plan of de hele routekaart voor een ander programma.",
        usage: "routekaart export --format FORMAAT [OPTIES]",
        examples: &[
            Example {
                line: "routekaart exporteer --wat verslag --uitvoer verslag.docx",
                does: "het verslag van de werkmap, voor Word",
            },
            Example {
                line: "routekaart exporteer --formaat md --wat plan --mijlpaal in-beeld",
                does: "een eerste plan van aanpak bij In beeld, op het scherm",
            },
            Example {
                line: "routekaart exporteer --formaat json > werkmap.json",
                does: "alles van de werkmap, om elders te importeren",
            },
        ],
    },
    import: CommandHelp {
        about: "Voeg toe wat iemand anders bewaarde: een export als JSON, of een bestand uit een werkmap.",
        usage: "routekaart import [OPTIES] BESTAND\n         routekaart import --undo [OPTIES]",
        examples: &[
            Example {
                line: "routekaart importeer werkmap.json",
                does: "voeg dit toe aan de werkmap die u nu gebruikt",
            },
            Example {
                line: "routekaart importeer --terug",
                does: "draai de laatste import terug; wat sindsdien is gewijzigd, blijft",
            },
        ],
    },
    completions: CommandHelp {
        about: "Geef het script waarmee een shell opdrachten, opties en ids aanvult.",
        usage: "routekaart completions [OPTIES] SHELL",
        examples: &[
            Example {
                line: "source <(routekaart aanvullingen bash)",
                does: "in ~/.bashrc: bash vult aan met Tab",
            },
            Example {
                line: "routekaart aanvullingen fish > ~/.config/fish/completions/routekaart.fish",
                does: "fish vult aan vanaf het volgende venster",
            },
        ],
    },
    shell: "De shell die aanvult",
    shell_name: "SHELL",
    config: ConfigHelp {
        about: CommandHelp {
            about: "Toon uw instellingen: kleuren, taal, rol, werkmap en toetsen.",
            usage: "routekaart config [OPTIES] [OPDRACHT]",
            examples: &[Example {
                line: "routekaart instellingen toon --voorbeeld",
                does: "een voorbeeld om mee te beginnen, met uitleg",
            }],
        },
        path: CommandHelp {
            about: "Noem het bestand waarin uw instellingen staan.",
            usage: "routekaart config path [OPTIES]",
            examples: &[],
        },
        show: CommandHelp {
            about: "Toon wat uw instellingen zeggen.",
            usage: "routekaart config show [OPTIES]",
            examples: &[],
        },
        check: CommandHelp {
            about: "Controleer uw instellingen, en lees waar elke fout staat.",
            usage: "routekaart config check [OPTIES]",
            examples: &[],
        },
    },
    example: "Toon een voorbeeld met alle instellingen",
    exit_codes: "Eindcodes: 0 gelukt, 1 er is iets mis of niets gevonden, 2 de opdracht is niet te begrijpen.",
    roadmap: "Gebruik de routekaart in dit bestand, in plaats van de ingebouwde",
    data: "Gebruik deze map voor gegevens, pakketten en werkmappen",
    workspace: "Gebruik deze werkmap, in plaats van de laatst gebruikte",
    theme: "Kies de kleuren; zonder deze optie volgt de app de achtergrond van de terminal",
    ascii: "Gebruik alleen gewone letters en tekens",
    accessible: "Bedien de app in regels tekst, zonder beeld: voor schermlezer en brailleregel",
    no_ascii: "Gebruik alle tekens, ook als de instellingen dat niet doen",
    lang: "Kies de taal van de bediening; de routekaart zelf is Nederlands",
    mouse: "Bedien de app ook met de muis; tekst selecteren gaat dan met Shift",
    no_mouse: "Laat de muis met rust, ook als de instellingen hem gebruiken",
    help: "Toon deze hulp",
    version: "Toon de versie",
    milestone: "Alleen bij deze mijlpalen",
    layer: "Alleen in deze lagen",
    role: "Alleen met een tekst voor deze rollen",
    track: "Alleen voor deze sporen",
    phase: "Alleen in deze fasen",
    json: "Geef JSON, voor een ander programma",
    id: "Waar het om gaat: een id, zoals 'routekaart lijst' ze noemt in de eerste kolom",
    kind: "Welke soort, als meer dingen hetzelfde id hebben",
    words: "Waar u naar zoekt, in welke volgorde ook",
    only: "Alleen resultaten van deze soort",
    limit: "Hooguit zoveel resultaten; zonder deze optie 20",
    files: "De bestanden",
    text: "De tekst; zonder tekst wordt de standaardinvoer gelezen",
    level: "niet-gestart, in-voorbereiding, deels, op-orde of niet-van-toepassing; het begin is genoeg",
    remark: "Waarom, in een zin",
    listed: "Noem alles wat een score kan krijgen, met de score",
    unmark: "Haal de bladwijzer weg",
    target: "Het bestand om naar te schrijven",
    force: "Schrijf ook over een bestand heen",
    format: "In dit formaat; zonder deze optie volgt het uit de naam van het bestand",
    what: "Dit document; zonder deze optie het verslag",
    output: "Schrijf naar dit bestand, in plaats van naar het scherm",
    source: "Het bestand dat erbij komt",
    take_back: "Draai de laatste import terug; wat sindsdien is gewijzigd, blijft staan",
    format_name: "FORMAAT",
    what_name: "DOCUMENT",
    workspace_name: "De naam van de werkmap",
    new_workspace_name: "De naam die de werkmap krijgt",
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
    name: "NAME",
    new_name: "NEW_NAME",
    text_name: "TEXT",
    level_name: "VALUE",
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
        about: "Tell in which folders data, packs and workspaces are.",
        usage: "routekaart paths [OPTIONS]",
        examples: &[],
    },
    tour: CommandHelp {
        about: "Open the app with a tour of five minutes; your workspace stays as it is.",
        usage: "routekaart tour [OPTIONS]",
        examples: &[],
    },
    manual: CommandHelp {
        about: "Print the manual: as a man page, or the user guide as plain text.",
        usage: "routekaart manual [OPTIONS]",
        examples: &[
            Example { line: "routekaart manual --lang en | man -l -", does: "read the man page" },
            Example {
                line: "routekaart manual --guide --lang en",
                does: "read the user guide, which is under F1 in the app",
            },
        ],
    },
    guide: "Print the user guide of the app instead of the man page",
    manual_page: ManualHelp {
        title: "routekaart manual",
        name: "Name",
        about: "the VNG roadmap for money worries in the terminal",
        synopsis: "Synopsis",
        usage: " [OPTIONS] [COMMAND]",
        description: "Description",
        more: &[
            "The app shows at each milestone what the law asks, what others do and what is to \
             come. F1 opens the user guide. ? names every key of a screen.",
            "Each command has an English name and mostly a Dutch one. Everything works without a \
             network.",
        ],
        tables: &[
            (
                "Files",
                &[
                    (
                        "~/.local/share/routekaart",
                        "The data on Linux. routekaart paths tells the folder.",
                    ),
                    ("packs/*.ron", "Packs of your own, in that folder."),
                    ("werkmappen/NAME/", "A workspace: bookmarks, notes and scores."),
                ],
            ),
            (
                "Environment",
                &[
                    ("ROUTEKAART_HOME", "The folder for data. --data wins over it."),
                    ("NO_COLOR", "No colours."),
                    ("EDITOR", "The editor for a note."),
                    ("ROUTEKAART_CLOCK", "A file with the time, for a test."),
                ],
            ),
            (
                "Exit status",
                &[
                    ("0", "It was done."),
                    ("1", "Something is wrong, or nothing was found."),
                    ("2", "The command line cannot be understood."),
                ],
            ),
        ],
        see_also: "See also",
        read_on: "routekaart manual --guide",
    },
    workspaces: WorkspaceHelp {
        about: CommandHelp {
            about: "Manage workspaces: the folders with your bookmarks, notes and scores.",
            usage: "routekaart workspace [OPTIONS] [COMMAND]",
            examples: &[
                Example { line: "routekaart workspace", does: "tell all workspaces" },
                Example {
                    line: "routekaart --workspace team",
                    does: "open the map with the workspace team",
                },
            ],
        },
        list: CommandHelp {
            about: "Tell all workspaces; a * stands with the one last used.",
            usage: "routekaart workspace list [OPTIONS]",
            examples: &[],
        },
        new: CommandHelp {
            about: "Make a workspace, and use it from now on.",
            usage: "routekaart workspace new [OPTIONS] NAME",
            examples: &[Example {
                line: "routekaart workspace new \"Team South\"",
                does: "make the workspace Team South",
            }],
        },
        rename: CommandHelp {
            about: "Give a workspace another name.",
            usage: "routekaart workspace rename [OPTIONS] NAME NEW_NAME",
            examples: &[Example {
                line: "routekaart workspace rename standaard team",
                does: "call the workspace standaard team from now on",
            }],
        },
        path: CommandHelp {
            about: "Tell in which folder a workspace is.",
            usage: "routekaart workspace path [OPTIONS] [NAME]",
            examples: &[Example {
                line: "routekaart workspace path",
                does: "the folder of the workspace that you use now",
            }],
        },
        export: CommandHelp {
            about: "Write a whole workspace to one file, with what everyone wrote.",
            usage: "routekaart workspace export [OPTIONS] FILE",
            examples: &[Example {
                line: "routekaart workspace export team.json --json --workspace team",
                does: "the workspace team, for another program",
            }],
        },
        remove: CommandHelp {
            about: "Put a workspace away; its files are kept.",
            usage: "routekaart workspace remove [OPTIONS] NAME",
            examples: &[Example {
                line: "routekaart workspace remove trial",
                does: "put the workspace trial with the removed ones",
            }],
        },
    },
    bookmark: CommandHelp {
        about: "Mark something with a bookmark.",
        usage: "routekaart bookmark [OPTIONS] ID",
        examples: &[
            Example { line: "routekaart bookmark wgs --kind law", does: "a bookmark on the Wgs" },
            Example {
                line: "routekaart bookmark in-beeld/basisproces --remove",
                does: "no bookmark on this cell any more",
            },
        ],
    },
    note: CommandHelp {
        about: "Write a note about something.",
        usage: "routekaart note [OPTIONS] ID [TEXT]…",
        examples: &[
            Example {
                line: "routekaart note in-beeld \"Discussed with the team\"",
                does: "a note about the milestone In beeld",
            },
            Example {
                line: "routekaart note vak:in-beeld/basisproces < minutes.txt",
                does: "a note with the text of a file",
            },
        ],
    },
    notes: CommandHelp {
        about: "Show all notes of a workspace.",
        usage: "routekaart notes [OPTIONS]",
        examples: &[Example {
            line: "routekaart notes --json",
            does: "all notes, for another program",
        }],
    },
    score: CommandHelp {
        about: "Tell how far the municipality is with an element, question or duty.",
        usage: "routekaart score [OPTIONS] ID VALUE\n       routekaart score --list [OPTIONS]",
        examples: &[
            Example {
                line: "routekaart score --list --milestone in-beeld",
                does: "all that can be scored at In beeld",
            },
            Example {
                line: "routekaart score aanbod-per-doelgroep partly --remark \"Not yet for the young\"",
                does: "this element is partly in order",
            },
        ],
    },
    workshops: WorkshopHelp {
        about: CommandHelp {
            about: "Lead a workshop with a group, or read the speaker notes along.",
            usage: "routekaart workshop [OPTIONS] [COMMAND]",
            examples: &[
                Example {
                    line: "routekaart workshop --agenda kort --track inwoner",
                    does: "begin a workshop of an hour at once",
                },
                Example {
                    line: "routekaart workshop --notes",
                    does: "read in a second window what the facilitator says and does",
                },
            ],
        },
        list: CommandHelp {
            about: "Tell the workshops that were held, newest first.",
            usage: "routekaart workshop list [OPTIONS]",
            examples: &[],
        },
        show: CommandHelp {
            about: "Show what came out of a workshop: scores, votes, actions, statements.",
            usage: "routekaart workshop show [OPTIONS] WORKSHOP",
            examples: &[Example {
                line: "routekaart workshop show 1",
                does: "the outcome of the newest workshop",
            }],
        },
    },
    script: "Use the material in this file for the workshop",
    agenda: "Begin at once with this agenda: kort, normaal or dagdeel",
    journey: "Follow the resident of this track",
    speaker: "Open the speaker notes of the workshop that runs",
    session: "Which workshop: its number in the list, or its id",
    other: "Put this workshop beside it: then and now",
    export: CommandHelp {
        about: "Write a report, a plan or the whole roadmap for another program.",
        usage: "routekaart export --format FORMAT [OPTIONS]",
        examples: &[
            Example {
                line: "routekaart export --what report --output report.docx",
                does: "the report of the workspace, for Word",
            },
            Example {
                line: "routekaart export --format md --what plan --milestone in-beeld",
                does: "a first plan for In view, on the screen",
            },
            Example {
                line: "routekaart export --format json > workspace.json",
                does: "all of the workspace, to import elsewhere",
            },
        ],
    },
    import: CommandHelp {
        about: "Add what someone else kept: an export as JSON, or a file of a workspace.",
        usage: "routekaart import [OPTIONS] FILE\n       routekaart import --undo [OPTIONS]",
        examples: &[
            Example {
                line: "routekaart import workspace.json",
                does: "add this to the workspace that you use now",
            },
            Example {
                line: "routekaart import --undo",
                does: "take the last import back; what was changed since stays",
            },
        ],
    },
    completions: CommandHelp {
        about: "Write the script with which a shell completes commands, options and ids.",
        usage: "routekaart completions [OPTIONS] SHELL",
        examples: &[
            Example {
                line: "source <(routekaart completions bash)",
                does: "in ~/.bashrc: bash completes with Tab",
            },
            Example {
                line: "routekaart completions fish > ~/.config/fish/completions/routekaart.fish",
                does: "fish completes from the next window on",
            },
        ],
    },
    shell: "The shell that completes",
    shell_name: "SHELL",
    config: ConfigHelp {
        about: CommandHelp {
            about: "Show your settings: colours, language, role, workspace and keys.",
            usage: "routekaart config [OPTIONS] [COMMAND]",
            examples: &[Example {
                line: "routekaart config show --example",
                does: "an example to begin with, explained",
            }],
        },
        path: CommandHelp {
            about: "Tell the file in which your settings are.",
            usage: "routekaart config path [OPTIONS]",
            examples: &[],
        },
        show: CommandHelp {
            about: "Show what your settings say.",
            usage: "routekaart config show [OPTIONS]",
            examples: &[],
        },
        check: CommandHelp {
            about: "Check your settings, and read where every fault is.",
            usage: "routekaart config check [OPTIONS]",
            examples: &[],
        },
    },
    example: "Show an example with every setting",
    exit_codes: "Exit codes: 0 done, 1 something is wrong or not found, 2 the line cannot be understood.",
    roadmap: "Use the roadmap in this file instead of the built-in one",
    data: "Use this folder for data, packs and workspaces",
    workspace: "Use this workspace instead of the one last used",
    theme: "Choose the colours; without this option the app follows the terminal's background",
    ascii: "Use plain letters and signs only",
    accessible: "Use the app in lines of text, without a picture: for screen reader and braille",
    no_ascii: "Use all signs, even if the settings do not",
    lang: "Choose the language of the interface; the roadmap itself is Dutch",
    mouse: "Use the mouse in the app as well; text is then selected with Shift",
    no_mouse: "Leave the mouse alone, even if the settings use it",
    help: "Show this help",
    version: "Show the version",
    milestone: "Only at these milestones",
    layer: "Only in these layers",
    role: "Only with a text for these roles",
    track: "Only for these tracks",
    phase: "Only in these phases",
    json: "Give JSON, for another program",
    id: "What it is about: an id, as 'routekaart list' has them in its first column",
    kind: "Which kind, when several things have the same id",
    words: "What you are looking for, in any order",
    only: "Only results of this kind",
    limit: "At most this many results; 20 without this option",
    files: "The files",
    text: "The text; without it the standard input is read",
    level: "not-started, preparing, partly, in-order or not-applicable; the start is enough",
    remark: "Why, in a sentence",
    listed: "Tell all that can be scored, with the score",
    unmark: "Take the bookmark away",
    target: "The file to write",
    force: "Write over a file as well",
    format: "In this format; without this option the name of the file tells",
    what: "This document; without this option the report",
    output: "Write to this file, instead of to the screen",
    source: "The file to add",
    take_back: "Take the last import back; what was changed since stays",
    format_name: "FORMAT",
    what_name: "DOCUMENT",
    workspace_name: "The name of the workspace",
    new_workspace_name: "The name that the workspace gets",
};
