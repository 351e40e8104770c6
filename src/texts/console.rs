//! What the command line says back: complaints about what was typed, and short remarks.

use super::Language;

/// All remarks of the command line in one language.
pub struct Console {
    /// An option that does not exist.
    pub unknown_option: fn(&str) -> String,
    /// A word where none belongs.
    pub stray_word: fn(&str) -> String,
    /// A command that does not exist.
    pub unknown_command: fn(&str) -> String,
    /// An option (first) with a value (second) that it does not take.
    pub wrong_value: fn(&str, &str) -> String,
    /// An option without the value that it needs.
    pub no_value: fn(&str) -> String,
    /// An option (first) that takes no value but got one (second).
    pub needless_value: fn(&str, &str) -> String,
    /// An option that was given twice.
    pub twice: fn(&str) -> String,
    /// An option (first) that does not go with another (second).
    pub conflict: fn(&str, &str) -> String,
    /// What should have been there.
    pub missing: fn(&str) -> String,
    /// Text that is not UTF-8.
    pub not_utf8: &'static str,
    /// Anything else that is wrong with the command line.
    pub unclear: &'static str,
    /// What may have been meant.
    pub suggestion: fn(&str) -> String,
    /// Which values there are.
    pub choices: fn(&str) -> String,
    /// Where the help is, given the command that shows it.
    pub see_help: fn(&str) -> String,
    /// The last word between two suggestions.
    pub or: &'static str,
    /// Nothing has this id.
    pub unknown_id: fn(&str) -> String,
    /// Nothing of this kind (second) has this id (first).
    pub unknown_id_of_kind: fn(&str, &str) -> String,
    /// How to find ids.
    pub ids_are_listed: &'static str,
    /// The id (first) of what was shown also names these (second).
    pub also_named: fn(&str, &str) -> String,
    /// The id (first) of what was not found names these (second).
    pub else_named: fn(&str, &str) -> String,
    /// How many initiatives were listed.
    pub listed: fn(usize, usize) -> String,
    /// Nothing was found for these words.
    pub nothing_found: fn(&str) -> String,
    /// What was searched for instead of what was typed.
    pub shown_for: fn(&str) -> String,
    /// How many hits are told, and how many there are.
    pub hits: fn(usize, usize) -> String,
    /// Other words of the glossary that may have been meant.
    pub other_terms: fn(&str) -> String,
    /// A file without problems, with how many initiatives it brings.
    pub in_order: fn(&str, usize, usize) -> String,
    /// A workshop without problems, with how many agendas it has.
    pub script_in_order: fn(&str, usize) -> String,
    /// A pack that is left out.
    pub pack_skipped: fn(&str) -> String,
    /// The output could not be written, and why.
    pub not_written: fn(&str) -> String,
    /// The label of the data folder.
    pub data_folder: &'static str,
    /// The label of the folder for packs.
    pub packs_folder: &'static str,
    /// The label of a pack.
    pub pack: &'static str,
    /// Behind a folder that is not there yet.
    pub not_there_yet: &'static str,
    /// The label of the folder for workspaces.
    pub workspaces_folder: &'static str,
    /// The label of the workspace in use.
    pub workspace: &'static str,
    /// Nothing that can be kept has this id.
    pub nothing_to_keep: fn(&str) -> String,
    /// A note without text.
    pub empty_note: &'static str,
    /// How to give a note its text.
    pub how_to_note: &'static str,
    /// What to do at a terminal that waits for a note.
    pub type_note: &'static str,
    /// What the standard input is called.
    pub standard_input: &'static str,
    /// There are no notes.
    pub no_notes: &'static str,
    /// Above a second text of a note.
    pub other_text: &'static str,
    /// What cannot be scored.
    pub not_scored: fn(&str) -> String,
    /// What can be scored.
    pub how_to_score: &'static str,
    /// How to tell in which format.
    pub how_to_export: &'static str,
    /// A format that is no text.
    pub not_printed: fn(&str) -> String,
    /// How to name a file for it.
    pub how_to_output: &'static str,
    /// That it takes a while.
    pub exporting: &'static str,
    /// The kinds of entries, as one and as more; last what was removed.
    pub entries: [[&'static str; 2]; 6],
    /// Someone without a name.
    pub someone: &'static str,
    /// What an import brought.
    pub came_in: fn(&str) -> String,
    /// Whose that is.
    pub came_from: fn(&str) -> String,
    /// How to take an import back.
    pub how_to_take_back: &'static str,
    /// An import of what was there already.
    pub nothing_new: &'static str,
    /// How many entries are as they were before.
    pub taken_back: fn(usize) -> String,
    /// How many were changed since, and stay.
    pub stays: fn(usize) -> String,
    /// The settings have a fault and are not used.
    pub settings_left_out: &'static str,
    /// There is no file of settings here.
    pub no_settings: fn(&str) -> String,
    /// This file of settings is in order.
    pub settings_in_order: fn(&str) -> String,
    /// A setting that is left to the program.
    pub not_set: &'static str,
    /// The workspace that the settings name is not there.
    pub set_workspace_missing: fn(&str) -> String,
}

impl Console {
    /// The remarks in this language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Dutch => &DUTCH,
            Language::English => &ENGLISH,
        }
    }
}

static DUTCH: Console = Console {
    unknown_option: |option| format!("de optie '{option}' bestaat niet"),
    stray_word: |word| format!("'{word}' hoort hier niet"),
    unknown_command: |word| format!("de opdracht '{word}' bestaat niet"),
    wrong_value: |option, value| format!("'{value}' kan niet bij {option}"),
    no_value: |option| format!("bij {option} hoort een waarde"),
    needless_value: |option, value| format!("bij {option} hoort geen waarde, ook niet '{value}'"),
    twice: |option| format!("{option} mag maar één keer"),
    conflict: |option, other| format!("{option} kan niet samen met {other}"),
    missing: |what| format!("hier ontbreekt nog: {what}"),
    not_utf8: "deze tekst is niet geschreven in UTF-8",
    unclear: "deze regel is niet te begrijpen",
    suggestion: |what| format!("Bedoelt u {what}?"),
    choices: |values| format!("Kies uit: {values}"),
    see_help: |command| format!("Zie '{command}'."),
    or: "of",
    unknown_id: |id| format!("niets heeft het id '{id}'"),
    unknown_id_of_kind: |id, kind| format!("geen {kind} heeft het id '{id}'"),
    ids_are_listed: "'routekaart lijst' noemt de ids van alle initiatieven.",
    also_named: |id, others| format!("'{id}' is ook het id van: {others}. Kies met --soort."),
    else_named: |id, others| format!("'{id}' is het id van: {others}."),
    listed: |shown, all| format!("{shown} van {all} initiatieven"),
    nothing_found: |words| format!("niets gevonden voor '{words}'"),
    shown_for: |words| format!("Getoond voor '{words}'."),
    hits: |shown, all| format!("{shown} van {all} resultaten"),
    other_terms: |terms| format!("Andere begrippen: {terms}."),
    in_order: |file, initiatives, elements| {
        let words = [["element", "elementen"], ["initiatief", "initiatieven"]];
        format!("{file}: in orde ({})", brought(elements, initiatives, words))
    },
    script_in_order: |file, agendas| {
        let word = if agendas == 1 { "agenda" } else { "agenda's" };
        format!("{file}: in orde (workshop met {agendas} {word})")
    },
    pack_skipped: |pack| format!("Het pakket {pack} is overgeslagen:"),
    not_written: |why| format!("de uitvoer kan niet worden geschreven: {why}"),
    data_folder: "gegevens",
    packs_folder: "pakketten",
    pack: "pakket",
    not_there_yet: "bestaat nog niet",
    workspaces_folder: "werkmappen",
    workspace: "werkmap",
    nothing_to_keep: |id| format!("niets dat u kunt bewaren heeft het id '{id}'"),
    empty_note: "de notitie is leeg",
    how_to_note: "Zet de tekst achter het id, of geef hem door via de standaardinvoer.",
    type_note: "Typ de notitie. Sluit af met Ctrl+D op een lege regel (Windows: Ctrl+Z, Enter).",
    standard_input: "de standaardinvoer",
    no_notes: "nog geen notities",
    other_text: "Ook gewijzigd op een andere plaats:",
    not_scored: |title| format!("'{title}' kan geen score krijgen"),
    how_to_score: "'routekaart score --lijst' noemt wat een score kan krijgen.",
    how_to_export: "Kies een formaat: md, html, docx, xlsx, csv of json.",
    not_printed: |format| format!("een {format}-bestand kan niet op het scherm"),
    how_to_output: "Noem het bestand met --output BESTAND.",
    exporting: "Bezig met schrijven…",
    entries: [
        ["bladwijzer", "bladwijzers"],
        ["notitie", "notities"],
        ["score", "scores"],
        ["eigen initiatief", "eigen initiatieven"],
        ["deel van een workshop", "delen van een workshop"],
        ["keer iets verwijderd", "keer iets verwijderd"],
    ],
    someone: "iemand zonder naam",
    came_in: |counts| format!("Erbij gekomen: {counts}."),
    came_from: |writers| format!("Van: {writers}."),
    how_to_take_back: "Terugdraaien: routekaart importeer --terug",
    nothing_new: "Niets nieuws: dit stond er al.",
    taken_back: |count| format!("Teruggedraaid: {count}."),
    stays: |count| format!("Sindsdien gewijzigd, en dus gebleven: {count}."),
    settings_left_out: "Uw instellingen zijn niet gebruikt: zie 'routekaart instellingen check'.",
    no_settings: |file| format!("{file}: bestaat niet; er zijn geen eigen instellingen"),
    settings_in_order: |file| format!("{file}: in orde"),
    not_set: "-",
    set_workspace_missing: |name| format!("De werkmap '{name}' uit uw instellingen bestaat niet."),
};

static ENGLISH: Console = Console {
    unknown_option: |option| format!("there is no option '{option}'"),
    stray_word: |word| format!("'{word}' does not belong here"),
    unknown_command: |word| format!("there is no command '{word}'"),
    wrong_value: |option, value| format!("{option} does not take '{value}'"),
    no_value: |option| format!("{option} needs a value"),
    needless_value: |option, value| format!("{option} takes no value, nor '{value}'"),
    twice: |option| format!("{option} can be given only once"),
    conflict: |option, other| format!("{option} does not go with {other}"),
    missing: |what| format!("this is missing: {what}"),
    not_utf8: "this text is not written in UTF-8",
    unclear: "this line cannot be understood",
    suggestion: |what| format!("Did you mean {what}?"),
    choices: |values| format!("One of: {values}"),
    see_help: |command| format!("See '{command}'."),
    or: "or",
    unknown_id: |id| format!("nothing has the id '{id}'"),
    unknown_id_of_kind: |id, kind| format!("no {kind} has the id '{id}'"),
    ids_are_listed: "'routekaart list' has the ids of all initiatives.",
    also_named: |id, others| format!("'{id}' is also the id of: {others}. Choose with --kind."),
    else_named: |id, others| format!("'{id}' is the id of: {others}."),
    listed: |shown, all| format!("{shown} of {all} initiatives"),
    nothing_found: |words| format!("nothing found for '{words}'"),
    shown_for: |words| format!("Shown for '{words}'."),
    hits: |shown, all| format!("{shown} of {all} results"),
    other_terms: |terms| format!("Other terms: {terms}."),
    in_order: |file, initiatives, elements| {
        let words = [["element", "elements"], ["initiative", "initiatives"]];
        format!("{file}: in order ({})", brought(elements, initiatives, words))
    },
    script_in_order: |file, agendas| {
        let word = if agendas == 1 { "agenda" } else { "agendas" };
        format!("{file}: in order (workshop with {agendas} {word})")
    },
    pack_skipped: |pack| format!("The pack {pack} is left out:"),
    not_written: |why| format!("the output cannot be written: {why}"),
    data_folder: "data",
    packs_folder: "packs",
    pack: "pack",
    not_there_yet: "not there yet",
    workspaces_folder: "workspaces",
    workspace: "workspace",
    nothing_to_keep: |id| format!("nothing that can be kept has the id '{id}'"),
    empty_note: "the note is empty",
    how_to_note: "Put the text behind the id, or hand it over by the standard input.",
    type_note: "Type the note. End with Ctrl+D on an empty line (Windows: Ctrl+Z, Enter).",
    standard_input: "the standard input",
    no_notes: "no notes yet",
    other_text: "Changed in another place as well:",
    not_scored: |title| format!("'{title}' cannot be scored"),
    how_to_score: "'routekaart score --list' tells what can be scored.",
    how_to_export: "Choose a format: md, html, docx, xlsx, csv or json.",
    not_printed: |format| format!("a {format} file cannot be printed on the screen"),
    how_to_output: "Name the file with --output FILE.",
    exporting: "Writing…",
    entries: [
        ["bookmark", "bookmarks"],
        ["note", "notes"],
        ["score", "scores"],
        ["initiative of your own", "initiatives of your own"],
        ["part of a workshop", "parts of a workshop"],
        ["removal", "removals"],
    ],
    someone: "someone without a name",
    came_in: |counts| format!("Came in: {counts}."),
    came_from: |writers| format!("From: {writers}."),
    how_to_take_back: "To take it back: routekaart import --undo",
    nothing_new: "Nothing new: this was here already.",
    taken_back: |count| format!("Taken back: {count}."),
    stays: |count| format!("Changed since, and so kept: {count}."),
    settings_left_out: "Your settings are not used: see 'routekaart config check'.",
    no_settings: |file| format!("{file}: not there; there are no settings of your own"),
    settings_in_order: |file| format!("{file}: in order"),
    not_set: "-",
    set_workspace_missing: |name| format!("The workspace '{name}' of your settings is not there."),
};

/// How many elements and initiatives a file brings; the words are those for one and for more.
fn brought(elements: usize, initiatives: usize, words: [[&str; 2]; 2]) -> String {
    let counted = |number: usize, [one, more]: [&str; 2]| {
        format!("{number} {}", if number == 1 { one } else { more })
    };
    match (elements, initiatives) {
        (0, _) => counted(initiatives, words[1]),
        (_, 0) => counted(elements, words[0]),
        (_, _) => format!("{}, {}", counted(elements, words[0]), counted(initiatives, words[1])),
    }
}
