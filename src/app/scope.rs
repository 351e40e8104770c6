//! Where the keys go, and the sets of places that the key table speaks of. A new place is a member
//! here, and stands in each set by what it is like.

/// Where the keys go: what has the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// The map itself.
    Grid,
    /// The list of the chosen cell.
    List,
    /// The detail beside the list.
    Detail,
    /// A page with several sheets.
    Sheets,
    /// A page of one sheet.
    Page,
    /// The glossary.
    Glossary,
    /// The search, where letters are typed.
    Finder,
    /// What was kept.
    Saved,
    /// What was kept, while one types the words that it must have.
    Narrow,
    /// The note that is being written, over whatever is below.
    Editor,
    /// The self-scan.
    Scan,
    /// A remark that is written, over the self-scan.
    Remark,
    /// The filter, over whatever is below.
    Filter,
    /// The palette, where letters are typed, over whatever is below.
    Palette,
    /// The help, over whatever is below.
    Help,
    /// The form for an initiative of one's own, where letters are typed.
    Form,
    /// The mail about one, over whatever is below.
    Mail,
    /// What is handed to others, over whatever is below.
    Export,
    /// Planning a workshop.
    Plan,
    /// A workshop that was held, among the rows of planning.
    Past,
    /// A step of a workshop that is read.
    Stage,
    /// The last step of a workshop: what came out of it.
    Outcome,
    /// A workshop that has ended.
    Ended,
    /// A step in which the group scores.
    Rating,
    /// A step in which the group votes.
    Voting,
    /// All steps of a workshop.
    Steps,
    /// What a facilitator reads: the notes of the step, or the material.
    Notes,
    /// Two sessions side by side.
    Compared,
    /// A line that is captured, over the step.
    Capture,
    /// The bar of the tour: its keys come before those of whatever has the focus.
    Tour,
}

impl Scope {
    /// Every scope that can have the focus.
    pub const ALL: &'static [Self] = &[
        Self::Grid,
        Self::List,
        Self::Detail,
        Self::Sheets,
        Self::Page,
        Self::Glossary,
        Self::Finder,
        Self::Saved,
        Self::Narrow,
        Self::Editor,
        Self::Scan,
        Self::Remark,
        Self::Filter,
        Self::Palette,
        Self::Help,
        Self::Form,
        Self::Mail,
        Self::Export,
        Self::Plan,
        Self::Past,
        Self::Stage,
        Self::Outcome,
        Self::Ended,
        Self::Rating,
        Self::Voting,
        Self::Steps,
        Self::Notes,
        Self::Compared,
        Self::Capture,
    ];

    /// Whether a letter is a letter here, and no key.
    #[must_use]
    pub const fn is_typed_in(self) -> bool {
        TYPED.has(self)
    }
}

/// A set of scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scopes(u32);

impl Scopes {
    const fn of(scopes: &[Scope]) -> Self {
        let (mut bits, mut place) = (0, 0);
        while place < scopes.len() {
            bits |= 1 << scopes[place] as u32;
            place += 1;
        }
        Self(bits)
    }

    pub(super) const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    pub(super) const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether a scope is among them.
    #[must_use]
    pub const fn has(self, scope: Scope) -> bool {
        self.0 & (1 << scope as u32) != 0
    }
}

pub(super) const GRID: Scopes = Scopes::of(&[Scope::Grid]);
pub(super) const LIST: Scopes = Scopes::of(&[Scope::List]);
pub(super) const PAGE: Scopes = Scopes::of(&[Scope::Page]);
pub(super) const FILTER: Scopes = Scopes::of(&[Scope::Filter]);
pub(super) const HELP: Scopes = Scopes::of(&[Scope::Help]);
pub(super) const FINDER: Scopes = Scopes::of(&[Scope::Finder]);
pub(super) const EDITOR: Scopes = Scopes::of(&[Scope::Editor]);
pub(super) const PALETTE: Scopes = Scopes::of(&[Scope::Palette]);
pub(super) const SAVED: Scopes = Scopes::of(&[Scope::Saved]);
pub(super) const NARROW: Scopes = Scopes::of(&[Scope::Narrow]);
pub(super) const SCAN: Scopes = Scopes::of(&[Scope::Scan]);
pub(super) const REMARK: Scopes = Scopes::of(&[Scope::Remark]);
pub(super) const FORM: Scopes = Scopes::of(&[Scope::Form]);
pub(super) const MAIL: Scopes = Scopes::of(&[Scope::Mail]);
pub(super) const EXPORT: Scopes = Scopes::of(&[Scope::Export]);
pub(super) const PLAN: Scopes = Scopes::of(&[Scope::Plan, Scope::Past]);
pub(super) const PAST: Scopes = Scopes::of(&[Scope::Past]);
pub(super) const ENDED: Scopes = Scopes::of(&[Scope::Ended]);
pub(super) const STAGE: Scopes = Scopes::of(&[Scope::Stage, Scope::Outcome]);
pub(super) const OUTCOME: Scopes = Scopes::of(&[Scope::Outcome]);
pub(super) const RATING: Scopes = Scopes::of(&[Scope::Rating]);
pub(super) const VOTING: Scopes = Scopes::of(&[Scope::Voting]);
pub(super) const STEPS: Scopes = Scopes::of(&[Scope::Steps]);
pub(super) const COMPARED: Scopes = Scopes::of(&[Scope::Compared]);
pub(super) const NOTES: Scopes = Scopes::of(&[Scope::Notes]).and(COMPARED);
pub(super) const TOUR: Scopes = Scopes::of(&[Scope::Tour]);
pub(super) const CAPTURE: Scopes = Scopes::of(&[Scope::Capture]);
/// A step of a workshop, whatever it shows.
pub(super) const LED: Scopes = STAGE.and(RATING).and(VOTING);
/// A session, whether it runs or has ended.
pub(super) const SHOWN: Scopes = LED.and(ENDED);
/// Every screen of the workshop.
pub(super) const WORKSHOP: Scopes = SHOWN.and(PLAN).and(STEPS).and(NOTES);

/// Everywhere.
const ALL: Scopes = Scopes::of(Scope::ALL);
/// Where a line is typed, and a row chosen below it.
pub(super) const SOUGHT: Scopes = FINDER.and(NARROW).and(PALETTE);
/// Where one line is typed.
pub(super) const LINED: Scopes = SOUGHT.and(REMARK).and(FORM).and(CAPTURE).and(EXPORT);
/// Where a letter is a letter.
pub(super) const TYPED: Scopes = LINED.and(EDITOR);
/// Where letters are typed and the palette can be opened.
pub(super) const WRITTEN: Scopes = TYPED.without(PALETTE);
/// Where letters are typed and there is something to leap through.
pub(super) const RANGING: Scopes = SOUGHT.and(EDITOR);
/// A screen of its own on which a line is typed.
pub(super) const ASKED: Scopes = FINDER.and(FORM);
/// Where a letter is a key and not a letter.
pub(super) const LETTERED: Scopes = ALL.without(TYPED);
/// Where letters are keys and the help is not open yet.
pub(super) const HELPED: Scopes = LETTERED.without(HELP);
/// Every screen, with nothing over it, on which letters are keys.
pub(super) const SCREENS_AND_SCAN: Scopes = HELPED.without(FILTER.and(MAIL).and(WORKSHOP));
/// Those, without the self-scan, where digits are scores.
pub(super) const SCREENS: Scopes = SCREENS_AND_SCAN.without(SCAN);
/// Everywhere but on the map itself.
pub(super) const OFF_GRID: Scopes = SCREENS_AND_SCAN.without(GRID);
/// Everywhere but on the map itself and in the self-scan.
pub(super) const PANELS_AND_PAGES: Scopes = OFF_GRID.without(SCAN);
/// From where Esc leads back to where one was.
pub(super) const LEAVING: Scopes = OFF_GRID.without(LIST).and(WORKSHOP);
/// The map, its list and the detail beside it.
pub(super) const MAP: Scopes = Scopes::of(&[Scope::Grid, Scope::List, Scope::Detail]);
/// Pages, of several sheets or of one.
pub(super) const PAGES: Scopes = Scopes::of(&[Scope::Sheets, Scope::Page]);
/// What has several sheets.
pub(super) const TABBED: Scopes = Scopes::of(&[Scope::Detail, Scope::Sheets]);
/// Texts with links.
pub(super) const LINKED: Scopes = PAGES.and(TABBED);
/// What has a source.
pub(super) const SOURCED: Scopes = LINKED.and(LIST);
/// Texts that are scrolled.
pub(super) const READING: Scopes = LINKED.and(HELP).and(MAIL).and(NOTES).and(STAGE).and(ENDED);
/// Lists of which a row is opened.
pub(super) const LISTS: Scopes = Scopes::of(&[Scope::List, Scope::Glossary]);
/// Lists of which a row is chosen.
pub(super) const CHOOSING: Scopes =
    LISTS.and(SAVED).and(SCAN).and(FILTER).and(PLAN).and(STEPS).and(RATING).and(VOTING);
/// What can be leapt through without typing.
pub(super) const SCROLLING: Scopes = READING.and(CHOOSING).without(SCAN.and(LED));
/// Away from the map, where one reads.
pub(super) const AWAY: Scopes = PAGES.and(Scopes::of(&[Scope::Glossary]));
/// Where the program can be put in the background: not where one writes, and would expect this key
/// to take back what was written.
pub(super) const STOPPED: Scopes = LETTERED.and(SOUGHT);
