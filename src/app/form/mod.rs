//! The form for an initiative of one's own: what is typed and chosen so far, and where one is in
//! it. What is wrong with it stands in `check`, what comes of it in `submit`.

mod check;
mod letter;
pub(super) mod submit;

use super::{Edit, Field, Step};
use crate::domain::{Cell, Closed, LayerId, MilestoneId, PhaseId, Roadmap, RoleId, TrackId};
use crate::workspace::{EntryId, OwnInitiative};

pub use check::FormFault;
pub use submit::Mailing;

/// A row of the form, from top to bottom: what is typed, what is chosen, and the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormRow {
    /// What it is called.
    Name,
    /// The address of its page.
    Link,
    /// What it is, in a few sentences.
    Explanation,
    /// Who sends it in.
    Contact,
    /// Their phone number.
    Phone,
    /// Their position.
    Position,
    /// The layer.
    Layer,
    /// The milestones.
    Milestones,
    /// The tracks.
    Tracks,
    /// The phases.
    Phases,
    /// The roles.
    Roles,
    /// Where Enter keeps it.
    Save,
}

impl FormRow {
    /// Every row, in order; those that are typed in come first.
    pub const ALL: &'static [Self] = &[
        Self::Name,
        Self::Link,
        Self::Explanation,
        Self::Contact,
        Self::Phone,
        Self::Position,
        Self::Layer,
        Self::Milestones,
        Self::Tracks,
        Self::Phases,
        Self::Roles,
        Self::Save,
    ];

    /// Among how many things one chooses in this row.
    #[must_use]
    pub const fn options(self) -> usize {
        match self {
            Self::Name
            | Self::Link
            | Self::Explanation
            | Self::Contact
            | Self::Phone
            | Self::Position
            | Self::Save => 0,
            Self::Layer => LayerId::ALL.len(),
            Self::Milestones => MilestoneId::ALL.len(),
            Self::Tracks => TrackId::ALL.len(),
            Self::Phases => PhaseId::ALL.len(),
            Self::Roles => RoleId::ALL.len(),
        }
    }

    const fn place(self) -> usize {
        self as usize
    }
}

/// How many letters there is room for in the rows that are typed in: more than may stand there, so
/// that what is too long is told and not cut.
const ROOM: [usize; 6] = [200, 500, 3_000, 120, 60, 120];

/// A form that is being filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Which initiative is changed; nothing for a new one.
    pub of: Option<EntryId>,
    /// The row with the focus.
    pub row: FormRow,
    /// In a row of choices, which one the cursor is on.
    pub option: usize,
    lines: Vec<Field>,
    /// What is chosen; its texts are those from the start.
    chosen: OwnInitiative,
    /// What the form began with.
    begun: OwnInitiative,
    /// The rows that were left, as bits: what is wrong in them is told.
    left: u16,
}

impl Form {
    /// A form that begins with an initiative.
    pub(super) fn new(of: Option<EntryId>, begun: OwnInitiative) -> Self {
        let texts = [
            &begun.name,
            &begun.link,
            &begun.explanation,
            &begun.contact,
            &begun.phone,
            &begun.position,
        ];
        let line = |(most, text): (usize, &String)| {
            let mut field = Field::of_at_most(most);
            field.replace(text);
            field
        };
        let lines = ROOM.into_iter().zip(texts).map(line).collect();
        let chosen = begun.clone();
        let mut form = Self { of, row: FormRow::Name, option: 0, lines, chosen, begun, left: 0 };
        // What a field takes in may differ a little from what was written elsewhere.
        form.begun = form.initiative();
        form
    }

    /// An empty form for a cell of the map.
    pub(super) fn at(
        cell: Cell,
        roadmap: &Roadmap,
        tracks: Vec<TrackId>,
        roles: Vec<RoleId>,
    ) -> Self {
        let begun = OwnInitiative {
            name: String::new(),
            link: String::new(),
            explanation: String::new(),
            contact: String::new(),
            phone: String::new(),
            position: String::new(),
            layer: cell.layer,
            milestones: vec![cell.milestone],
            tracks,
            phases: roadmap.milestones[cell.milestone].phases.clone(),
            roles,
        };
        Self::new(None, begun)
    }

    /// What is typed in a row; nothing for a row of choices.
    #[must_use]
    pub fn field(&self, row: FormRow) -> Option<&Field> {
        self.lines.get(row.place())
    }

    /// Whether something of a row is chosen, by its place in the row.
    #[must_use]
    pub fn has(&self, row: FormRow, place: usize) -> bool {
        let chosen = &self.chosen;
        match row {
            FormRow::Layer => chosen.layer.index() == place,
            FormRow::Milestones => has(&chosen.milestones, place),
            FormRow::Tracks => has(&chosen.tracks, place),
            FormRow::Phases => has(&chosen.phases, place),
            FormRow::Roles => has(&chosen.roles, place),
            FormRow::Name
            | FormRow::Link
            | FormRow::Explanation
            | FormRow::Contact
            | FormRow::Phone
            | FormRow::Position
            | FormRow::Save => false,
        }
    }

    /// The initiative as it is written now.
    #[must_use]
    pub fn initiative(&self) -> OwnInitiative {
        let text = |row: FormRow| self.field(row).map_or("", Field::text).trim().to_owned();
        OwnInitiative {
            name: text(FormRow::Name),
            link: text(FormRow::Link),
            explanation: text(FormRow::Explanation),
            contact: text(FormRow::Contact),
            phone: text(FormRow::Phone),
            position: text(FormRow::Position),
            ..self.chosen.clone()
        }
    }

    /// Whether it says something else than at the start.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.initiative() != self.begun
    }

    /// Goes to a row. The one that is left is looked at.
    pub(super) fn go(&mut self, row: FormRow) {
        self.left |= 1 << self.row.place();
        self.row = row;
        self.option = if row == FormRow::Layer { self.chosen.layer.index() } else { 0 };
    }

    /// To the row below or above; at the end it stays.
    pub(super) fn step(&mut self, step: Step) {
        let place = match step {
            Step::Previous => self.row.place().saturating_sub(1),
            Step::Next => self.row.place() + 1,
        };
        if let Some(&row) = FormRow::ALL.get(place)
            && row != self.row
        {
            self.go(row);
        }
    }

    /// Does one thing to what is typed, or moves the cursor along the choices.
    pub(super) fn edit(&mut self, edit: Edit) {
        if let Some(field) = self.lines.get_mut(self.row.place()) {
            field.edit(edit);
            return;
        }
        let last = self.row.options().saturating_sub(1);
        match edit {
            Edit::Left | Edit::WordLeft => self.option = self.option.saturating_sub(1),
            Edit::Right | Edit::WordRight => self.option = (self.option + 1).min(last),
            Edit::Start => self.option = 0,
            Edit::End => self.option = last,
            Edit::Type(_) | Edit::Erase | Edit::Delete | Edit::EraseWord | Edit::EraseAll => {}
        }
    }

    /// Puts a text where one types.
    pub(super) fn insert(&mut self, text: &str) {
        if let Some(field) = self.lines.get_mut(self.row.place()) {
            field.insert(text);
        }
    }

    /// Takes the choice under the cursor in or out; where one types it is a space.
    pub(super) fn toggle(&mut self) {
        let (chosen, place) = (&mut self.chosen, self.option);
        match self.row {
            FormRow::Layer => {
                chosen.layer = LayerId::ALL.get(place).copied().unwrap_or(chosen.layer);
            }
            FormRow::Milestones => toggle(&mut chosen.milestones, place),
            FormRow::Tracks => toggle(&mut chosen.tracks, place),
            FormRow::Phases => toggle(&mut chosen.phases, place),
            FormRow::Roles => toggle(&mut chosen.roles, place),
            FormRow::Name
            | FormRow::Link
            | FormRow::Explanation
            | FormRow::Contact
            | FormRow::Phone
            | FormRow::Position => self.edit(Edit::Type(' ')),
            FormRow::Save => {}
        }
    }
}

fn has<T: Closed>(chosen: &[T], place: usize) -> bool {
    chosen.iter().any(|member| member.index() == place)
}

/// Takes a member in, behind those that were chosen before it, or out.
fn toggle<T: Closed>(chosen: &mut Vec<T>, place: usize) {
    if has(chosen, place) {
        chosen.retain(|member| member.index() != place);
    } else {
        chosen.extend(T::ALL.get(place));
    }
}
