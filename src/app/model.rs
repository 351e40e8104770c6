//! The state of the program, and what can be asked of it.

use std::path::PathBuf;

use std::cell::OnceCell;

use ratatui::layout::Rect;

use super::editor::Editor;
use super::finder::Search;
use super::guide::Shelved;
use super::notebook::Notebook;
use super::saved::{Saved, SavedRow};
use super::tour::{Aside, Tour};
use super::{
    Finder, Focus, Form, History, Keymap, Look, Map, Opened, Outcome, Overlay, Overlays, Place,
    Reading, Scope, Size, Workshop,
};
use crate::domain::guide::Guide;
use crate::domain::workshop::Library;
use crate::domain::{Cell, Filter, Id, Initiative, MilestoneId, Roadmap};
use crate::layout::{self, Shape};
use crate::page::{Kept, Pages, SourceRef, Target, Topic};
use crate::texts::{Language, Texts};
use crate::workspace::Checklist;

/// How many keys the welcome stays for.
const WELCOME_KEYS: u8 = 3;

/// Everything that can change while the program runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// How large the window is.
    pub size: Size,
    /// Where one is and was.
    pub history: History,
    /// What the map remembers.
    pub map: Map,
    /// What a person wants to see.
    pub filter: Filter,
    /// What is searched for.
    pub finder: Finder,
    /// What is shown of what was kept.
    pub saved: Saved,
    /// What the workshop remembers.
    pub workshop: Workshop,
    /// The forms that are being filled in.
    pub forms: Vec<Form>,
    /// What lies over the page.
    pub overlays: Overlays,
    /// What lay over the page from which the guide was opened.
    pub(super) shelved: Option<Shelved>,
    /// How far the tour is, while there is one; the window is then larger than `size`.
    pub tour: Option<Tour>,
    /// Colours and signs.
    pub look: Look,
    /// Whether the mouse takes part.
    pub mouse: bool,
    /// What just happened; gone with the next key.
    pub notice: Option<String>,
    /// How often what is kept has changed.
    pub revision: u64,
    /// Whether something that was kept is not on disk yet.
    pub unsaved: bool,
    /// Whether the person was told what would be lost by leaving now.
    pub warned: bool,
    /// How many keys the welcome still stays for.
    pub(super) welcome: u8,
}

impl State {
    /// A key was pressed: what was told has been read.
    pub(super) fn forget_notice(&mut self) {
        self.notice = None;
        self.welcome = self.welcome.saturating_sub(1);
    }

    /// Whether the welcome is still shown.
    #[must_use]
    pub fn welcomes(&self) -> bool {
        self.welcome > 0
    }
}

/// The program: what it knows, and the state it is in.
pub struct Model {
    /// What is shown.
    pub roadmap: Roadmap,
    /// In which words.
    pub texts: &'static Texts,
    /// Which keys do what.
    pub keymap: Keymap,
    /// What can change.
    pub state: State,
    /// What the person keeps.
    pub notebook: Notebook,
    /// What there is to score.
    pub checklist: Checklist,
    /// The material of the workshop.
    pub library: Library,
    /// Where files go that are named without a folder.
    pub folder: PathBuf,
    /// Why what was kept could not be read, if so.
    pub unread: Option<String>,
    /// The guide, read when it is first asked for.
    guide: OnceCell<Option<Guide>>,
    pub(super) search: Search,
    pub(super) editor: Option<Editor>,
    pub(super) saved: Vec<SavedRow>,
    pub(super) aside: Option<Box<Aside>>,
}

impl Model {
    /// The program as it starts: on the map, everything visible, with a word of welcome.
    #[must_use]
    pub fn new(roadmap: Roadmap, language: Language, look: Look, size: Size) -> Self {
        Self {
            checklist: Checklist::of(&roadmap),
            roadmap,
            texts: Texts::of(language),
            keymap: Keymap::default(),
            state: Self::start(look, size),
            notebook: Notebook::new(),
            library: Library::new(|| crate::data::embedded_script().ok()),
            folder: PathBuf::new(),
            unread: None,
            guide: OnceCell::new(),
            search: Search::default(),
            editor: None,
            saved: Vec::new(),
            aside: None,
        }
    }

    /// The state in which every program starts.
    #[must_use]
    pub fn start(look: Look, size: Size) -> State {
        State {
            size,
            history: History::new(Place::Map(super::map::START, Focus::Grid)),
            map: Map::new(),
            filter: Filter::default(),
            finder: Finder::default(),
            saved: Saved::default(),
            workshop: Workshop::default(),
            forms: Vec::new(),
            overlays: Overlays::default(),
            shelved: None,
            tour: None,
            look,
            mouse: false,
            notice: None,
            revision: 0,
            unsaved: false,
            warned: false,
            welcome: WELCOME_KEYS,
        }
    }

    /// Where the keys go.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.state.overlays.top().map_or_else(|| self.scope_of_page(), Overlay::scope)
    }

    /// Where the keys go when nothing lies over the page.
    #[must_use]
    pub fn scope_of_page(&self) -> Scope {
        match self.here() {
            Place::Map(_, Focus::Grid) => Scope::Grid,
            Place::Map(_, Focus::List) => Scope::List,
            Place::Map(_, Focus::Detail) => Scope::Detail,
            Place::Page(reading) if self.pages().tabs(reading.topic).len() > 1 => Scope::Sheets,
            Place::Page(_) => Scope::Page,
            Place::Glossary(_) => Scope::Glossary,
            Place::Finder => Scope::Finder,
            Place::Saved if self.state.saved.typing => Scope::Narrow,
            Place::Saved => Scope::Saved,
            Place::Scan(_) => Scope::Scan,
            Place::Workshop(stage) => self.scope_of_stage(stage),
            Place::Form(_) => Scope::Form,
        }
    }

    /// Where one is. In a window without a detail beside the list, the list has the focus instead.
    #[must_use]
    pub fn here(&self) -> Place {
        match self.state.history.here {
            Place::Map(cell, Focus::Detail) if Shape::of(self.state.size) != Shape::Wide => {
                Place::Map(cell, Focus::List)
            }
            Place::Map(..)
            | Place::Page(_)
            | Place::Glossary(_)
            | Place::Finder
            | Place::Saved
            | Place::Scan(_)
            | Place::Workshop(_)
            | Place::Form(_) => self.state.history.here,
        }
    }

    /// The writer of pages, for what is chosen now.
    #[must_use]
    pub fn pages(&self) -> Pages<'_> {
        let kept = Some(Kept { plain: self.state.look.ascii, ..self.notebook.kept() });
        Pages {
            roadmap: &self.roadmap,
            texts: self.texts,
            filter: self.state.filter,
            kept,
            library: Some(&self.library),
            guide: self.guide.get_or_init(|| super::guide::of(self.texts, &self.keymap)).as_ref(),
            keys: Some(self),
        }
    }

    /// The initiatives of a cell, as the filter and the order make them.
    #[must_use]
    pub fn listed(&self, cell: Cell) -> Vec<Id<Initiative>> {
        self.roadmap.listed(cell, self.state.filter, self.state.map.order)
    }

    /// The chosen initiative of a cell.
    #[must_use]
    pub fn chosen(&self, cell: Cell) -> Option<Id<Initiative>> {
        let listed = self.listed(cell);
        self.state.map.chosen(cell, &listed).map(|place| listed[place])
    }

    /// Why a list is empty, and what can be done about it.
    #[must_use]
    pub fn why_empty(&self) -> &'static str {
        let empty = &self.texts.empty;
        if self.state.filter.is_open() { empty.cell } else { empty.filtered }
    }

    /// The milestone one is at, or that what one reads belongs to first.
    #[must_use]
    pub fn milestone_here(&self) -> Option<MilestoneId> {
        match self.here() {
            Place::Map(cell, _) => Some(cell.milestone),
            Place::Scan(scan) => Some(scan.milestone),
            Place::Page(reading) => self.pages().milestone_of(reading.topic),
            Place::Saved => self.chosen_saved().and_then(|row| row.milestone),
            Place::Glossary(_) | Place::Finder | Place::Workshop(_) | Place::Form(_) => None,
        }
    }

    /// What is being read, and how it stands on the screen.
    #[must_use]
    pub fn reading(&self) -> Option<(Reading, Opened)> {
        match self.here() {
            Place::Map(cell, Focus::Detail) => self.detail(cell),
            Place::Page(reading) => Some(self.open(reading, layout::page_area(self.state.size))),
            Place::Map(_, Focus::Grid | Focus::List)
            | Place::Glossary(_)
            | Place::Finder
            | Place::Saved
            | Place::Scan(_)
            | Place::Workshop(_)
            | Place::Form(_) => None,
        }
    }

    /// What is read beside the list of a cell, and how it stands there; nothing where the window
    /// has no room for it or the list is empty.
    #[must_use]
    pub fn detail(&self, cell: Cell) -> Option<(Reading, Opened)> {
        let area = layout::Map::of(self.state.size).detail?;
        Some(self.open(self.state.map.detail(self.chosen(cell)?), area))
    }

    /// Opens a page at a place, or as near to it as the text now is: since one was there the window
    /// or the filter may have changed.
    fn open(&self, mut reading: Reading, area: Rect) -> (Reading, Opened) {
        let opened = reading.opened(self.pages(), area);
        reading.settle(&opened);
        (reading, opened)
    }

    /// The source that is meant: the chosen one, else the first in sight, else the initiative's
    /// first.
    #[must_use]
    pub fn source(&self) -> Option<SourceRef> {
        if let Place::Map(cell, Focus::List) = self.here() {
            return Some(SourceRef::Own(self.chosen(cell)?, 0));
        }
        let (reading, opened) = self.reading()?;
        let on_sheet = opened.seen_links(reading.scroll).map(|link| link.target);
        let mut wanted = reading.target(&opened).into_iter().chain(on_sheet);
        let named = wanted.find_map(|target| match target {
            Target::Source(source) => Some(source),
            Target::Milestone(_)
            | Target::Cell(_)
            | Target::Initiative(_)
            | Target::Law(_)
            | Target::Element(_)
            | Target::Term(_)
            | Target::Task(..)
            | Target::Figure(_)
            | Target::Guide(_) => None,
        });
        named.or(match reading.topic {
            Topic::Initiative(id) => Some(SourceRef::Own(id, 0)),
            Topic::Milestone(_)
            | Topic::Law(_)
            | Topic::Element(_)
            | Topic::Term(_)
            | Topic::Figure(_)
            | Topic::Background
            | Topic::Guide(_) => None,
        })
    }

    /// Keeps every place within its text, after the window or the filter changed.
    pub(super) fn settle(&mut self) {
        if matches!(self.here(), Place::Finder) {
            super::finder::refresh(self);
        }
        if matches!(self.here(), Place::Saved) {
            self.list_saved();
        }
        if let Place::Form(of) = self.here() {
            self.prepare_form(of);
        }
        self.leave_empty_detail();
        if let Some((reading, _)) = self.reading() {
            self.keep(reading);
        }
        super::palette::settle(self);
        let last: Vec<_> = self.state.overlays.iter().map(|over| self.last_scroll(over)).collect();
        for (overlay, last) in self.state.overlays.iter_mut().zip(last) {
            if let Some(scroll) = overlay.scroll_mut() {
                *scroll = (*scroll).min(last);
            }
        }
    }

    /// Where nothing is left in the list there is nothing to read beside it: the list says why.
    fn leave_empty_detail(&mut self) {
        if let Place::Map(cell, Focus::Detail) = self.state.history.here
            && self.chosen(cell).is_none()
        {
            self.state.history.here = Place::Map(cell, Focus::List);
        }
    }

    /// Remembers how far one has read.
    pub(super) fn keep(&mut self, reading: Reading) {
        match self.here() {
            Place::Map(..) => self.state.map.read(reading),
            Place::Page(_) => self.state.history.here = Place::Page(reading),
            Place::Glossary(_)
            | Place::Finder
            | Place::Saved
            | Place::Scan(_)
            | Place::Workshop(_)
            | Place::Form(_) => {}
        }
    }

    /// Tells how something that was asked of the world ended.
    pub(super) fn tell_outcome(&mut self, outcome: &Outcome) {
        let (notices, form) = (&self.texts.notice, &self.texts.form);
        match outcome {
            Outcome::Opened => self.tell(notices.opened),
            Outcome::Copied if self.scope() == Scope::Mail => self.tell(form.mail_copied),
            Outcome::NotCopied if self.scope() == Scope::Mail => self.tell(form.mail_not_copied),
            Outcome::NotOpened => self.tell(notices.not_opened),
            Outcome::Copied => self.tell(notices.copied),
            Outcome::NotCopied => self.tell(notices.not_copied),
            Outcome::NotEdited => self.tell(notices.not_edited),
            Outcome::Edited(_) => {}
            Outcome::MailSaved { name, folder } => self.tell((form.mail_saved)(name, folder)),
            Outcome::MailNotSaved(why) | Outcome::NotWritten(why) => self.tell(why.clone()),
            Outcome::Written(path) => super::export::written(self, path),
            Outcome::FileExists => super::export::exists(self),
            Outcome::MailOpened => self.tell(form.mail_opened),
            Outcome::MailNotOpened => self.tell(form.mail_not_opened),
            Outcome::Saved => self.state.unsaved = false,
            Outcome::NotSaved(why) => {
                self.state.unsaved = true;
                if self.state.warned {
                    self.tell(notices.unsaved_lost);
                } else {
                    self.tell(why.clone());
                }
            }
        }
    }
}
