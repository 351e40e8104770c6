//! Every word of the interface, a typed table per language. A word that lacks a translation does
//! not compile. The roadmap itself is Dutch; its milestones, layers, roles, tracks and phases also
//! carry an English name, which [`Language::pick`] chooses.

pub mod console;
mod dutch;
mod english;
mod export;
mod exporting;
pub mod fault;
mod form;
pub mod help;
mod linear;
mod tour;
mod workshop;

pub use export::ExportTexts;
pub use exporting::ExportingTexts;
pub use form::{FormTexts, MAIL, MailTexts};
pub use linear::{LinearTexts, LinearWords};
pub use tour::TourTexts;
pub use workshop::{WorkshopTexts, step_sign};

use crate::app::{Code, Held, Key, SavedOrder, Scope, Show};
use crate::domain::{
    Certainty, EvidenceLevel, Kind, LayerId, Level, Order, PartialDate, PhaseId, RoleId, Scale,
    Status,
};

/// The languages of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch, at level B1.
    #[default]
    Dutch,
    /// English.
    English,
}

impl Language {
    /// The text in this language, of a pair.
    #[must_use]
    pub fn pick<'a>(self, dutch: &'a str, english: &'a str) -> &'a str {
        match self {
            Self::Dutch => dutch,
            Self::English => english,
        }
    }

    /// Whether this is English.
    #[must_use]
    pub fn is_english(self) -> bool {
        self == Self::English
    }

    /// The language with this code, `nl` or `en`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The code of this language.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
            Self::English => "en",
        }
    }

    /// The language for a locale such as `en_GB.UTF-8`, when that names a language at all. Who reads
    /// none of the languages of the Netherlands is served by English.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '-', '.', '@']).next().unwrap_or_default();
        match code {
            "nl" | "fy" | "li" => Some(Self::Dutch),
            _ if matches!(code.len(), 2 | 3)
                && code.bytes().all(|letter| letter.is_ascii_lowercase()) =>
            {
                Some(Self::English)
            }
            _ => None,
        }
    }
}

/// All words of the interface in one language.
pub struct Texts {
    /// Which language it is.
    pub language: Language,
    /// The names of the screens.
    pub screen: ScreenTexts,
    /// The names of the sheets of a page.
    pub tab: TabTexts,
    /// Labels and headings.
    pub word: WordTexts,
    /// What to say when there is nothing to show.
    pub empty: EmptyTexts,
    /// Sentences with something filled in.
    pub phrase: PhraseTexts,
    /// What keys do.
    pub action: ActionTexts,
    /// What can be done, as one would look for it.
    pub command: CommandTexts,
    /// What just happened.
    pub notice: NoticeTexts,
    /// The groups of the filter.
    pub group: GroupTexts,
    /// The form for an initiative of one's own.
    pub form: FormTexts,
    /// The tour.
    pub tour: TourTexts,
    /// The workshop.
    pub workshop: WorkshopTexts,
    /// Documents that are handed to others.
    pub export: ExportTexts,
    /// The panel in which one is chosen.
    pub exporting: ExportingTexts,
    /// The app without a picture.
    pub linear: LinearTexts,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($field:ident,)+ }) => {
        $(#[$doc])*

        pub struct $name {
            $(pub $field: &'static str,)+
        }
    };
}

words! {
    /// The names of the screens.
    ScreenTexts { guide, saved, note, finder, palette, title, map, background, glossary, filter, help, milestone, law, element, term, figure, scan, workshop, speaker, }
}

words! {
    /// Labels and headings.
    WordTexts {
        chapters, keys_typed,
        also_at, gaps_title, key_question, duties_short, remark, standing, standing_legend, unscored,
        bookmark, note, notes, score, own_initiative, changed_apart, only_kept, note_hint, unsaved, off_route, apart_short,
        contact, own_basis, role_chosen, your_notes,
        cells,
        figures,
        figure_alone,
        initiatives,
        abbreviation,
        recent, age, all_roles, all_tracks, ask, audience, caution, certainty, contradictions,
        data, date_inferred, deadline, duties, earlier_design, edition, editorial, elements,
        elements_short, evidence, former_name, found, from, gaps, goal, hours, keywords, kind,
        kindred, language_level, laws, laws_short, mail, maker, milestone, milestones, money, monitoring,
        more_help, official_count, on_the_map, phase, phases, phone, pillars, planning,
        professional, provider, question, questions, questions_short, reading_guide, roles, see_also, seen,
        signatories, signed, since, sources, status, status_at_vng, submit, submit_needs, target,
        terms, timeline, to, track, tracks, more,
    }
}

words! {
    /// What to say when there is nothing to show, and which key helps.
    EmptyTexts { sources, withdrawn, no_gaps, notes, saved, bookmarks, tasks, scores, own, removed, narrowed, cell, commands, found, finder, elements, filtered, kindred, laws, role, terms, }
}

words! {
    /// What keys do, in a word or three: for footer, help and README.
    ActionTexts {
        onward_step,
        step_back,
        vote,
        votes,
        statement,
        task,
        begin,
        change,
        save_agenda,
        steps,
        pause,
        longer,
        shorter,
        skip,
        take_up,
        other_step,
        compare,
        other_one,
        to_score,
        workshop,
        walk,
        saved,
        narrow,
        no_words,
        next_part,
        previous_part,
        scan,
        score,
        switch,
        unscore,
        remark,
        gaps,
        keep,
        leave,
        bookmark,
        note,
        new_note,
        outside,
        done,
        by_line,
        new_line,
        tick,
        erase_line,
        remove,
        undo,
        redo,
        search,
        go,
        run,
        palette,
        previous_sibling,
        next_sibling,
        unfiltered,
        erase,
        erase_word,
        erase_all,
        by_letter,
        by_word,
        text_start,
        text_end, choose, read, page_up, page_down, start, end, to_milestone, to_list, next_panel,
        previous_panel, next_tab, previous_tab, next_heading, previous_heading, siblings, open,
        term,
        previous_term,
        open_cell, follow, back, back_to_map, history_back, forward, home, role,
        filter, clear, toggle, sort, background, glossary, milestone, source, copy, theme, mouse,
        help, close, suspend, quit, submit, mail, next_field, previous_field, onward, save, copy_mail, export, write_file, overwrite, guide, tour, tour_back, tour_skip, tour_leave,
    }
}

words! {
    /// What can be done, in as many words as one would look for it by.
    CommandTexts {
        sort, role, filter, search, home, milestone, background, glossary, source, copy, bookmark, note, new_note, outside, saved, undo, redo, scan, workshop, submit, export, theme, mouse, help, suspend, quit, guide, tour,
    }
}

words! {
    /// What just happened, told in the last row but one.
    NoticeTexts {
        welcome, opened, not_opened, copied, not_copied, no_source, no_link, filter_cleared, no_filter,
        guide,
        mouse_on, mouse_off, gone, first, last, arrived, nothing_to_keep, nothing_to_undo, nothing_to_redo,
        changed_since, not_on_roadmap, no_task, can_undo, can_redo, task_done, task_open, note_kept, note_removed, not_edited, unsaved_lost, draft_lost,
        no_term,
        gaps_on, gaps_off, no_score, unscored, score_first, remark_kept, remark_gone,
    }
}

words! {
    /// The groups of the filter.
    GroupTexts { kept, role, track, phase, scale, evidence, status, }
}

/// The names of the sheets of a page, in their order.
pub struct TabTexts {
    /// Of an initiative.
    pub initiative: [&'static str; 6],
    /// Of the background.
    pub background: [&'static str; 6],
}

/// Sentences with something filled in.
pub struct PhraseTexts {
    pub place_in_list: fn(usize, usize) -> String,
    pub shown_of: fn(usize, usize) -> String,
    pub to_list: fn(usize, usize) -> String,
    pub initiatives: fn(usize) -> String,
    pub terms: fn(usize) -> String,
    pub since: fn(u16) -> String,
    pub status_as_of: fn(&str, &str) -> String,
    pub status_undated: fn(&str) -> String,
    pub age: fn(&str, &str) -> String,
    pub track: fn(&str) -> String,
    pub track_remark: fn(&str, &str, &str, &str) -> String,
    pub role_texts_are_ours: &'static str,
    pub too_small: fn(u16, u16) -> String,
    pub filter_on: fn(usize) -> String,
    pub found: fn(usize, usize) -> String,
    pub shown_for: fn(&str) -> String,
    pub milestone: fn(u8, &str) -> String,
    pub elsewhere: fn(&[&str]) -> String,
    pub legend: &'static [&'static str],
    pub sorted: fn(&str) -> String,
    pub theme: fn(&str) -> String,
    pub role_on: fn(&str, usize) -> String,
    pub pack_skipped: fn(&str, usize) -> String,
    pub more_lines: fn(usize) -> String,
    pub lines: fn(usize) -> String,
    pub narrowed: fn(&str) -> String,
    pub removed: fn(&str) -> String,
    pub restored: fn(&str) -> String,
    pub also_written: &'static str,
    pub marked: fn(&str) -> String,
    pub unmarked: fn(&str) -> String,
    pub undone: fn(&str) -> String,
    pub redone: fn(&str) -> String,
    pub kept_of: fn(&str, &str) -> String,
    pub scored: fn(&str) -> String,
    pub scored_last_of: fn(&str, &str) -> String,
    pub scored_last: fn(&str) -> String,
    pub scored_of: fn(usize, usize) -> String,
    pub gaps: fn(usize) -> String,
    pub elements_known: fn(usize, usize, usize) -> String,
}

/// The last of several parts behind another word than the comma between the others.
fn either(parts: &[&str], or: &str) -> String {
    match parts.split_last() {
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} {or} {last}", others.join(", ")),
        None => String::new(),
    }
}

impl Texts {
    /// The words of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Dutch => &dutch::TEXTS,
            Language::English => &english::TEXTS,
        }
    }

    fn pick(&self, dutch: &'static str, english: &'static str) -> &'static str {
        self.language.pick(dutch, english)
    }

    /// The name of a layer where room is short.
    #[must_use]
    pub fn layer_short(&self, layer: LayerId) -> &'static str {
        match layer {
            LayerId::Basis => self.pick("Basis", "Basis"),
            LayerId::Inspiration => self.pick("Inspiratie", "Inspiration"),
            LayerId::Future => self.pick("Toekomst", "Future"),
        }
    }

    /// The name of a role where room is short.
    #[must_use]
    pub fn role_short(&self, role: RoleId) -> &'static str {
        match role {
            RoleId::Policy => self.pick("Beleid en recht", "Policy and law"),
            RoleId::Data => self.pick("Informatie, data", "Information"),
            RoleId::Communication => self.pick("Communicatie", "Communication"),
        }
    }

    /// The name of a phase where room is short.
    #[must_use]
    pub fn phase_short(&self, phase: PhaseId) -> &'static str {
        match phase {
            PhaseId::Prevention => self.pick("preventie", "prevention"),
            PhaseId::EarlySignals => self.pick("vroegsign.", "signals"),
            PhaseId::Settlement => self.pick("schuldreg.", "settlement"),
            PhaseId::Guidance => self.pick("begeleiding", "guidance"),
            PhaseId::Aftercare => self.pick("nazorg", "aftercare"),
        }
    }

    /// How far an initiative reaches, in a word.
    #[must_use]
    pub fn scale(&self, scale: Scale) -> &'static str {
        match scale {
            Scale::National => self.pick("landelijk", "national"),
            Scale::Regional => self.pick("regionaal", "regional"),
            Scale::Local => self.pick("lokaal", "local"),
        }
    }

    /// Whether an initiative runs, in a word.
    #[must_use]
    pub fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Active => self.pick("actief", "active"),
            Status::Pilot => self.pick("proef", "on trial"),
            Status::Finished => self.pick("afgerond", "finished"),
            Status::Announced => self.pick("aangekondigd", "announced"),
        }
    }

    /// How strong the evidence is, in a word.
    #[must_use]
    pub fn evidence(&self, level: EvidenceLevel) -> &'static str {
        match level {
            EvidenceLevel::RequiredByLaw => self.pick("wettelijk", "by law"),
            EvidenceLevel::Studied => self.pick("onderzocht", "studied"),
            EvidenceLevel::Practice => self.pick("praktijk", "practice"),
            EvidenceLevel::Pilot => self.pick("pilot", "pilot"),
            EvidenceLevel::Expected => self.pick("verwacht", "expected"),
            EvidenceLevel::Own => self.pick("eigen", "own"),
        }
    }

    /// How far a municipality is with something, in a word or two.
    #[must_use]
    pub fn level(&self, level: Level) -> &'static str {
        match level {
            Level::NotStarted => self.pick("niet gestart", "not started"),
            Level::Preparing => self.pick("in voorbereiding", "being prepared"),
            Level::Partly => self.pick("deels", "partly"),
            Level::InOrder => self.pick("op orde", "in order"),
            Level::NotApplicable => self.pick("niet van toepassing", "not applicable"),
        }
    }

    /// The same where room is short.
    #[must_use]
    pub fn level_short(&self, level: Level) -> &'static str {
        match level {
            Level::NotStarted => self.pick("niet", "not"),
            Level::Preparing => self.pick("voorber.", "prepared"),
            Level::Partly | Level::InOrder => self.level(level),
            Level::NotApplicable => self.pick("n.v.t.", "n/a"),
        }
    }

    /// How sure the facts are, and what that means.
    #[must_use]
    pub fn certainty(&self, certainty: Certainty) -> &'static str {
        match certainty {
            Certainty::High => self.pick("hoog", "high"),
            Certainty::Middle => self.pick(
                "middel: de informatie is mager of komt uit één bron",
                "medium: little information, or a single source",
            ),
        }
    }

    /// What sort of thing an initiative is.
    #[must_use]
    pub fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Law => self.pick("wet", "law"),
            Kind::NationalProvision => self.pick("landelijke voorziening", "national provision"),
            Kind::Method => self.pick("methode", "method"),
            Kind::Instrument => self.pick("instrument", "instrument"),
            Kind::Campaign => self.pick("campagne", "campaign"),
            Kind::Standard => self.pick("standaard", "standard"),
            Kind::Cooperation => self.pick("samenwerking", "cooperation"),
            Kind::Study => self.pick("onderzoek", "study"),
            Kind::LocalInitiative => self.pick("lokaal initiatief", "local initiative"),
            Kind::Bill => self.pick("wetsvoorstel", "bill"),
            Kind::Exploration => self.pick("verkenning", "exploration"),
        }
    }

    /// A part of what was kept.
    #[must_use]
    pub fn show(&self, show: Show) -> &'static str {
        match show {
            Show::All => self.pick("Alles", "All"),
            Show::Bookmarks => self.pick("Bladwijzers", "Bookmarks"),
            Show::Notes => self.pick("Notities", "Notes"),
            Show::Tasks => self.pick("Acties", "Actions"),
            Show::Scores => self.pick("Scores", "Scores"),
            Show::Own => self.pick("Eigen", "Own"),
            Show::Removed => self.pick("Onlangs verwijderd", "Recently removed"),
        }
    }

    /// How what was kept is ordered.
    #[must_use]
    pub fn saved_order(&self, order: SavedOrder) -> &'static str {
        match order {
            SavedOrder::Journey => self.pick("zoals de reis gaat", "as the journey goes"),
            SavedOrder::Time => self.pick("nieuwste eerst", "newest first"),
            SavedOrder::Name => self.pick("op naam", "by name"),
        }
    }

    /// How a list is ordered.
    #[must_use]
    pub fn order(&self, order: Order) -> &'static str {
        match order {
            Order::Strength => self.pick("sterkste eerst", "strongest first"),
            Order::Name => self.pick("op naam", "by name"),
            Order::Year => self.pick("nieuwste eerst", "newest first"),
            Order::Scale => self.pick("landelijk eerst", "national first"),
        }
    }

    /// Where one is in a scope, as the end of a sentence.
    #[must_use]
    pub fn place(&self, scope: Scope) -> &'static str {
        match scope {
            Scope::Grid => self.pick("op de kaart", "on the map"),
            Scope::List => self.pick("in de lijst", "in the list"),
            Scope::Detail => self.pick("in het detail", "in the detail"),
            Scope::Sheets | Scope::Page => self.pick("op een pagina", "on a page"),
            Scope::Glossary => self.pick("in de begrippen", "in the glossary"),
            Scope::Finder => self.pick("bij het zoeken", "in the search"),
            Scope::Saved | Scope::Narrow => self.pick("bij Bewaard", "in what you kept"),
            Scope::Scan | Scope::Remark => self.pick("in de zelfscan", "in the self-scan"),
            Scope::Form => self.pick("in het formulier", "in the form"),
            Scope::Mail => self.pick("bij de mail", "in the mail"),
            Scope::Export => self.pick("bij het exporteren", "in the export"),
            Scope::Plan | Scope::Past => self.pick("bij het plannen", "in planning"),
            Scope::Stage
            | Scope::Outcome
            | Scope::Ended
            | Scope::Rating
            | Scope::Voting
            | Scope::Steps
            | Scope::Compared
            | Scope::Capture => self.pick("in de workshop", "in the workshop"),
            Scope::Notes => self.pick("op de spiekbrief", "on the speaker notes"),
            Scope::Editor => self.pick("in een notitie", "in a note"),
            Scope::Filter => self.pick("in het filter", "in the filter"),
            Scope::Palette => self.pick("bij de opdrachten", "in the commands"),
            Scope::Help => self.pick("in de hulp", "in the help"),
            Scope::Tour => self.pick("in de rondleiding", "in the tour"),
        }
    }

    /// A date in words, as precise as it is known: '24 januari 2024', 'maart 2024', '2024'.
    #[must_use]
    pub fn date(&self, date: PartialDate) -> String {
        const DUTCH: [&str; 12] = [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ];
        const ENGLISH: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        let months = if self.language.is_english() { ENGLISH } else { DUTCH };
        let month = date.month().and_then(|month| months.get(usize::from(month) - 1));
        let day = date.day().map(|day| day.to_string());
        let parts = [day, month.map(ToString::to_string), Some(date.year().to_string())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// A number as the language writes it: '8,6' and '651.000', '8.6' and '651,000'.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        let text = value.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let (thousands, decimal) = if self.language.is_english() { (',', '.') } else { ('.', ',') };
        let mut grouped = String::new();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.push(thousands);
            }
            grouped.push(digit);
        }
        if fraction.is_empty() { grouped } else { format!("{grouped}{decimal}{fraction}") }
    }

    /// A key as people know it: '↑', 'Enter', 'Ctrl+Z'.
    #[must_use]
    pub fn key(&self, key: Key) -> String {
        let name = match key.code {
            Code::Up => "↑".to_owned(),
            Code::Down => "↓".to_owned(),
            Code::Left => "←".to_owned(),
            Code::Right => "→".to_owned(),
            Code::Char(' ') => self.pick("spatie", "Space").to_owned(),
            Code::PageUp => "PgUp".to_owned(),
            Code::PageDown => "PgDn".to_owned(),
            Code::Char(letter) if key.held == Held::Ctrl => letter.to_uppercase().to_string(),
            Code::Char(_)
            | Code::Enter
            | Code::Esc
            | Code::Tab
            | Code::BackTab
            | Code::Backspace
            | Code::Delete
            | Code::Home
            | Code::End
            | Code::F(_) => key.code.to_string(),
        };
        match key.held {
            Held::None => name,
            Held::Ctrl => format!("Ctrl+{name}"),
            Held::Alt => format!("Alt+{name}"),
        }
    }
}
