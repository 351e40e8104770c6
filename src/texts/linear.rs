//! The words of the app without a picture.

use crate::app::{Code, Held, Key};

/// The words of the app without a picture.
pub struct LinearTexts {
    /// The words that can be typed everywhere.
    pub words: LinearWords,
    /// What is told first.
    pub welcome: &'static str,
    pub prompt: &'static str,
    /// The same where text is typed.
    pub prompt_text: &'static str,
    /// What can be typed everywhere, a sentence a line.
    pub help: &'static [&'static str],
    /// What holds where text is typed.
    pub help_typed: &'static str,
    /// Left, right, up and down, as words.
    pub arrows: [&'static str; 4],
    pub heading: &'static str,
    pub initiative: &'static str,
    pub duty: &'static str,
    pub question: &'static str,
    pub no_score: &'static str,
    pub bookmark_sign: &'static str,
    pub note_sign: &'static str,
    pub own_sign: &'static str,
    pub text_here: fn(usize) -> String,
    pub no_text: &'static str,
    pub text_end: &'static str,
    pub more_text: fn(usize) -> String,
    pub more_choices: fn(usize) -> String,
    pub no_number: fn(usize, usize) -> String,
    pub no_back: &'static str,
    pub not_here: fn(&str) -> String,
    pub picture_only: &'static str,
    pub nothing_changed: &'static str,
    pub nothing_here: &'static str,
    pub close_hint: &'static str,
    /// The map and its list.
    pub on_map: fn(&str, usize) -> String,
    pub map_hint: &'static str,
    pub to_list: fn(usize) -> String,
    pub to_page: &'static str,
    pub in_list: fn(&str, &str, &str, usize, usize) -> String,
    /// What is read.
    pub on_sheet: fn(&str, &str, usize, usize) -> String,
    pub sheet: fn(&str, bool) -> String,
    pub source: fn(&str, &str) -> String,
    pub chosen: fn(&str) -> String,
    /// Lists.
    pub in_glossary: fn(&str, usize, usize) -> String,
    pub finder: &'static str,
    pub found: fn(&str, &str) -> String,
    pub in_filter: fn(&str, &str) -> String,
    pub wish: fn(&str, bool, usize) -> String,
    pub in_palette: fn(&str, usize) -> String,
    /// What was kept.
    pub in_saved: fn(&str, usize) -> String,
    pub saved_hint: &'static str,
    pub narrow_asked: &'static str,
    pub task: fn(&str, bool, &str) -> String,
    pub in_note: fn(&str, usize) -> String,
    pub note_hint: &'static str,
    /// The self-scan.
    pub in_scan: fn(&str, &str, &str, usize, usize) -> String,
    pub score_hint: fn(&str) -> String,
    pub in_remark: fn(&str, &str) -> String,
    pub line_hint: &'static str,
    /// The form.
    pub in_form: fn(&str, usize, usize) -> String,
    pub example: fn(&str) -> String,
    pub filled: fn(&str) -> String,
    pub picked: fn(&str) -> String,
    pub option: fn(&str, bool) -> String,
    pub row_hint: &'static str,
    pub options_hint: &'static str,
    pub save_hint: &'static str,
    /// What is handed to others.
    pub in_export: fn(&str, &str, &str) -> String,
    pub export_hint: &'static str,
    pub export_exists: &'static str,
    pub write_file: &'static str,
    pub write_over: &'static str,
    /// The workshop.
    pub in_plan: fn(&str) -> String,
    pub plan_hint: &'static str,
    pub stage_hint: &'static str,
    pub vote_hint: &'static str,
    pub no_clock: &'static str,
    /// The report.
    pub report_kept: fn(&str, &str) -> String,
    pub no_format: fn(&str) -> String,
}

/// The words that can be typed everywhere.
pub struct LinearWords {
    pub here: &'static str,
    pub more: &'static str,
    pub list: &'static str,
    pub read: &'static str,
    /// Behind the one before: without a pause.
    pub whole: &'static str,
    pub help: &'static str,
    pub back: &'static str,
    pub stop: &'static str,
    pub clock: &'static str,
    pub report: &'static str,
    pub search: &'static str,
    pub choose: &'static str,
}

impl LinearTexts {
    /// An arrow key as a word; nothing for other keys.
    #[must_use]
    pub fn arrow(&self, key: Key) -> Option<&'static str> {
        let place = [Code::Left, Code::Right, Code::Up, Code::Down];
        let place = place.iter().position(|&code| code == key.code && key.held == Held::None)?;
        self.arrows.get(place).copied()
    }
}

/// A number with the word for one or for more.
fn count(number: usize, one: &str, more: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { more })
}

pub(super) const DUTCH: LinearTexts = LinearTexts {
    words: LinearWords {
        here: "waar",
        more: "meer",
        list: "lijst",
        read: "lees",
        whole: "alles",
        help: "help",
        back: "terug",
        stop: "stop",
        clock: "klok",
        report: "verslag",
        search: "zoek",
        choose: "kies",
    },
    welcome: "Routekaart Financiële Zorgen, zonder beeld. Typ ? voor hulp en stop om te stoppen.",
    prompt: "Uw keuze: ",
    prompt_text: "Uw tekst: ",
    help: &[
        "Typ een nummer uit de lijst om dat te kiezen.",
        "Typ woorden om te zoeken.",
        "waar: herhaalt waar u bent.",
        "lijst: herhaalt de lijst. meer: gaat verder. Een lege regel doet dat ook.",
        "lees: leest de tekst in delen. lees alles: leest alles.",
        "terug: gaat terug. stop: stopt het programma.",
        "kies en een nummer: wijst iets aan zonder het te openen.",
        "klok: zegt hoeveel tijd de stap van de workshop nog heeft.",
        "verslag: bewaart een verslag voor Word. Of typ verslag html, md of xlsx.",
        "U kunt ook een toets typen, of het woord ervoor. Hier zijn dat:",
    ],
    help_typed: "Hier is een regel tekst. Zet : voor een opdracht, bijvoorbeeld :terug.",
    arrows: ["links", "rechts", "omhoog", "omlaag"],
    heading: "Kop",
    initiative: "Initiatief",
    duty: "Plicht",
    question: "Vraag",
    no_score: "nog geen score",
    bookmark_sign: "bewaard",
    note_sign: "notitie",
    own_sign: "eigen",
    text_here: |lines| format!("Tekst: {}. Typ lees.", count(lines, "alinea", "alinea's")),
    no_text: "Hier is geen tekst.",
    text_end: "Einde van de tekst.",
    more_text: |lines| format!("Nog {}. Typ meer.", count(lines, "alinea", "alinea's")),
    more_choices: |left| format!("Nog {left}. Typ meer."),
    no_number: |number, all| format!("Keuze {number} is er niet. Er zijn {all} keuzes."),
    no_back: "U bent op de kaart, verder terug kan niet. Typ stop om te stoppen.",
    not_here: |typed| format!("Dat kan hier niet: {typed}. Typ ? voor wat er kan."),
    picture_only: "Dat is er alleen in het beeld.",
    nothing_changed: "Er verandert niets.",
    nothing_here: "Hier staat nog niets.",
    close_hint: "Typ terug om dit te sluiten.",
    on_map: |cell, listed| {
        format!("Kaart, {cell}: {}.", count(listed, "initiatief", "initiatieven"))
    },
    map_hint: "Een nummer gaat naar die mijlpaal. Typ basis, inspiratie of toekomst voor een laag.",
    to_list: |listed| {
        format!("De lijst van deze laag: {}", count(listed, "initiatief", "initiatieven"))
    },
    to_page: "De bladzijde van deze mijlpaal",
    in_list: |cell, order, name, place, all| {
        format!("Lijst, {cell}, {order}. Nummer {place} van {all}: {name}.")
    },
    on_sheet: |name, sheet, place, all| format!("{name}. Blad {place} van {all}: {sheet}."),
    sheet: |name, here| {
        if here { format!("Blad {name}, hier bent u") } else { format!("Blad {name}") }
    },
    source: |title, address| format!("Bron: {title}, {address}"),
    chosen: |text| format!("Aangewezen: {text}."),
    in_glossary: |name, place, all| format!("Begrippen. Nummer {place} van {all}: {name}."),
    finder: "Zoeken. Typ woorden om te zoeken.",
    found: |query, found| format!("Gezocht op {query}: {found}."),
    in_filter: |shown, chosen| format!("Filter, {shown}. {chosen}."),
    wish: |name, on, leaves| {
        let on = if on { "aan" } else { "uit" };
        format!("{name}, {on}, laat {leaves} over")
    },
    in_palette: |query, all| {
        let all = count(all, "opdracht", "opdrachten");
        if query.is_empty() {
            format!("Opdrachten: {all}. Typ een woord.")
        } else {
            format!("Opdrachten met {query}: {all}.")
        }
    },
    in_saved: |part, all| format!("Bewaard, {part}: {all}."),
    saved_hint: "Typ acties, notities of scores voor dat deel. Typ kies en een nummer om aan te wijzen.",
    narrow_asked: "Zoeken in wat u bewaarde. Typ de woorden.",
    task: |what, done, about| {
        let done = if done { "klaar" } else { "open" };
        format!("Actie: {what}, {done}, bij {about}")
    },
    in_note: |about, lines| format!("Notitie bij {about}, {}.", count(lines, "regel", "regels")),
    note_hint: "Typ uw tekst, regel voor regel. Een punt alleen op een regel sluit de notitie.",
    in_scan: |name, scored, chosen, place, all| {
        format!("Zelfscan, {name}, {scored}. Nummer {place} van {all}: {chosen}.")
    },
    score_hint: |levels| format!("Typ score en een cijfer: {levels}."),
    in_remark: |about, text| {
        if text.is_empty() {
            format!("Opmerking bij {about}.")
        } else {
            format!("Opmerking bij {about}. Er staat: {text}")
        }
    },
    line_hint: "Typ één regel. Typ :terug om niets te bewaren.",
    in_form: |label, place, all| format!("Formulier, vraag {place} van {all}: {label}."),
    example: |example| {
        if example.is_empty() { "Nog leeg.".to_owned() } else { format!("Nog leeg: {example}.") }
    },
    filled: |text| format!("Er staat: {text}."),
    picked: |names| {
        if names.is_empty() {
            "Nog niets gekozen.".to_owned()
        } else {
            format!("Gekozen: {names}.")
        }
    },
    option: |name, on| format!("{name}, {}", if on { "aan" } else { "uit" }),
    row_hint: "Typ het antwoord. Een lege regel gaat verder. Typ :vorige of :terug.",
    options_hint: "Typ nummers om te kiezen. Een lege regel gaat verder.",
    save_hint: "Typ 1 om het te bewaren.",
    in_export: |chosen, file, folder| format!("Exporteren: {chosen}. Bestand {file} in {folder}."),
    export_hint: "Een nummer geeft de volgende waarde. Typ een naam voor het bestand, of bijvoorbeeld Excel.",
    export_exists: "Dit bestand bestaat al. Typ een andere naam, of kies 5.",
    write_file: "Schrijf het bestand",
    write_over: "Schrijf over het bestand heen",
    in_plan: |row| format!("Workshop plannen. {row}."),
    plan_hint: "Een nummer opent dat, of geeft de volgende waarde. Typ begin om te beginnen.",
    stage_hint: "Typ verder, vorige, uitspraak, actie, stappen of klok.",
    vote_hint: "Typ stem + of stem -, of aantal stemmen en een getal. Typ verder voor de volgende stap.",
    no_clock: "Er loopt nu geen workshop.",
    report_kept: |name, folder| format!("Het verslag staat in {name}, in de map {folder}."),
    no_format: |formats| format!("Dat soort bestand is er niet. Er zijn: {formats}."),
};

pub(super) const ENGLISH: LinearTexts = LinearTexts {
    words: LinearWords {
        here: "where",
        more: "more",
        list: "list",
        read: "read",
        whole: "all",
        help: "help",
        back: "back",
        stop: "stop",
        clock: "clock",
        report: "report",
        search: "search",
        choose: "choose",
    },
    welcome: "Roadmap of Financial Worries, without a picture. Type ? for help and stop to stop.",
    prompt: "Your choice: ",
    prompt_text: "Your text: ",
    help: &[
        "Type a number of the list to choose that.",
        "Type words to search.",
        "where: repeats where you are.",
        "list: repeats the list. more: goes on. An empty line does so too.",
        "read: reads the text in parts. read all: reads all of it.",
        "back: goes back. stop: stops the program.",
        "choose and a number: points at something without opening it.",
        "clock: tells how much time the step of the workshop has left.",
        "report: keeps a report for Word. Or type report html, md or xlsx.",
        "You can also type a key, or the word for it. Here those are:",
    ],
    help_typed: "Here a line is text. Put : before a command, for example :back.",
    arrows: ["left", "right", "up", "down"],
    heading: "Heading",
    initiative: "Initiative",
    duty: "Duty",
    question: "Question",
    no_score: "no score yet",
    bookmark_sign: "kept",
    note_sign: "note",
    own_sign: "own",
    text_here: |lines| format!("Text: {}. Type read.", count(lines, "paragraph", "paragraphs")),
    no_text: "There is no text here.",
    text_end: "End of the text.",
    more_text: |lines| format!("{} left. Type more.", count(lines, "paragraph", "paragraphs")),
    more_choices: |left| format!("{left} left. Type more."),
    no_number: |number, all| format!("There is no choice {number}. There are {all} choices."),
    no_back: "You are on the map, there is no way back from it. Type stop to stop.",
    not_here: |typed| format!("That cannot be done here: {typed}. Type ? for what can."),
    picture_only: "That is there in the picture only.",
    nothing_changed: "Nothing changes.",
    nothing_here: "There is nothing here yet.",
    close_hint: "Type back to close this.",
    on_map: |cell, listed| format!("Map, {cell}: {}.", count(listed, "initiative", "initiatives")),
    map_hint: "A number goes to that milestone. Type basis, inspiration or future for a layer.",
    to_list: |listed| {
        format!("The list of this layer: {}", count(listed, "initiative", "initiatives"))
    },
    to_page: "The page of this milestone",
    in_list: |cell, order, name, place, all| {
        format!("List, {cell}, {order}. Number {place} of {all}: {name}.")
    },
    on_sheet: |name, sheet, place, all| format!("{name}. Sheet {place} of {all}: {sheet}."),
    sheet: |name, here| {
        if here { format!("Sheet {name}, you are here") } else { format!("Sheet {name}") }
    },
    source: |title, address| format!("Source: {title}, {address}"),
    chosen: |text| format!("Pointed at: {text}."),
    in_glossary: |name, place, all| format!("Glossary. Number {place} of {all}: {name}."),
    finder: "Search. Type words to search.",
    found: |query, found| format!("Searched for {query}: {found}."),
    in_filter: |shown, chosen| format!("Filter, {shown}. {chosen}."),
    wish: |name, on, leaves| {
        let on = if on { "on" } else { "off" };
        format!("{name}, {on}, leaves {leaves}")
    },
    in_palette: |query, all| {
        let all = count(all, "command", "commands");
        if query.is_empty() {
            format!("Commands: {all}. Type a word.")
        } else {
            format!("Commands with {query}: {all}.")
        }
    },
    in_saved: |part, all| format!("Kept, {part}: {all}."),
    saved_hint: "Type actions, notes or scores for that part. Type choose and a number to point.",
    narrow_asked: "Search in what you kept. Type the words.",
    task: |what, done, about| {
        let done = if done { "done" } else { "open" };
        format!("Action: {what}, {done}, at {about}")
    },
    in_note: |about, lines| format!("Note about {about}, {}.", count(lines, "line", "lines")),
    note_hint: "Type your text, line by line. A point alone on a line closes the note.",
    in_scan: |name, scored, chosen, place, all| {
        format!("Self-scan, {name}, {scored}. Number {place} of {all}: {chosen}.")
    },
    score_hint: |levels| format!("Type score and a digit: {levels}."),
    in_remark: |about, text| {
        if text.is_empty() {
            format!("Remark about {about}.")
        } else {
            format!("Remark about {about}. It says: {text}")
        }
    },
    line_hint: "Type one line. Type :back to keep nothing.",
    in_form: |label, place, all| format!("Form, question {place} of {all}: {label}."),
    example: |example| {
        if example.is_empty() {
            "Still empty.".to_owned()
        } else {
            format!("Still empty: {example}.")
        }
    },
    filled: |text| format!("It says: {text}."),
    picked: |names| {
        if names.is_empty() {
            "Nothing chosen yet.".to_owned()
        } else {
            format!("Chosen: {names}.")
        }
    },
    option: |name, on| format!("{name}, {}", if on { "on" } else { "off" }),
    row_hint: "Type the answer. An empty line goes on. Type :previous or :back.",
    options_hint: "Type numbers to choose. An empty line goes on.",
    save_hint: "Type 1 to keep it.",
    in_export: |chosen, file, folder| format!("Export: {chosen}. File {file} in {folder}."),
    export_hint: "A number gives the next value. Type a name for the file, or for example Excel.",
    export_exists: "This file exists already. Type another name, or choose 5.",
    write_file: "Write the file",
    write_over: "Write over the file",
    in_plan: |row| format!("Plan a workshop. {row}."),
    plan_hint: "A number opens that, or gives the next value. Type begin to begin.",
    stage_hint: "Type on, previous, statement, action, steps or clock.",
    vote_hint: "Type vote + or vote -, or number of votes and a number. Type on for the next step.",
    no_clock: "No workshop is running now.",
    report_kept: |name, folder| format!("The report is in {name}, in the folder {folder}."),
    no_format: |formats| format!("There is no such kind of file. There are: {formats}."),
};
