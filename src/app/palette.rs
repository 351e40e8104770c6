//! The palette: everything the key table can do, by name. What can be done where one was comes
//! first; the rest tells where it can be done.

use std::ops::Range;

use super::remap::Row;
use super::{
    Action, Effect, Field, Here, Key, Lead, Model, Overlay, Scope, Step, Taken, TourMove, list,
    update,
};
use crate::layout;
use crate::search;

/// No more places than this are told for a command that cannot be done here.
const PLACES_AT_MOST: usize = 3;

/// What is typed to find a command, and which one is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// What is typed.
    pub query: Field,
    /// The place of the chosen command among those that match, from 0.
    pub chosen: usize,
}

/// Something that can be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// What it does.
    pub action: Action,
    /// What it is called.
    pub name: String,
    /// The keys that do it.
    pub keys: Vec<Key>,
    /// Where else it can be done; empty when it can be done here.
    pub elsewhere: Vec<Scope>,
    /// What matched in its name, as bytes.
    pub marks: Vec<Range<usize>>,
}

impl Command {
    /// Whether it can be done where the palette was opened.
    #[must_use]
    pub fn is_here(&self) -> bool {
        self.elsewhere.is_empty()
    }
}

impl Model {
    /// The commands that match what is typed: those of here first, best first.
    #[must_use]
    pub fn commands(&self, palette: &Palette) -> Vec<Command> {
        let offered = self.offered();
        let (here, elsewhere): (Vec<_>, Vec<_>) = offered.into_iter().partition(Command::is_here);
        let query = palette.query.text();
        [here, elsewhere].iter().flat_map(|group| matching(group, query)).collect()
    }

    /// Every action that has a name, once: as the scope below the palette calls it, else as the
    /// first scope does that has it.
    fn offered(&self) -> Vec<Command> {
        let below = self.scope_below_palette();
        let others = Scope::ALL.iter().copied().filter(|&scope| scope != below);
        let mut offered: Vec<Command> = Vec::new();
        for scope in [below].into_iter().chain(others) {
            for row in self.keymap.live(scope).filter(|row| row.binding.action.is_named()) {
                match offered.iter_mut().find(|command| command.action == row.binding.action) {
                    None => offered.push(self.command(row, below)),
                    Some(command) if scope == below => command.keys.extend(row.keys.iter()),
                    Some(_) => {}
                }
            }
        }
        offered
    }

    fn command(&self, row: &Row, below: Scope) -> Command {
        let action = row.binding.action;
        let has = |scope: Scope| self.keymap.live(scope).any(|row| row.binding.action == action);
        let scopes = Scope::ALL.iter().copied().filter(|&scope| has(scope));
        Command {
            action,
            name: self.command_name(row.binding),
            keys: row.keys.to_vec(),
            elsewhere: if has(below) { Vec::new() } else { scopes.collect() },
            marks: Vec::new(),
        }
    }

    /// What one would call it: the label of the table, or more words where those of a footer would
    /// not do.
    #[expect(clippy::wildcard_enum_match_arm, reason = "most labels are clear by themselves")]
    fn command_name(&self, binding: &super::keymap::Binding) -> String {
        let words = &self.texts.action;
        if let Action::Milestone(id) = binding.action {
            let number = self.roadmap.milestones[id].number;
            return (self.texts.phrase.milestone)(number, self.pages().milestone_name(id));
        }
        let label = (binding.label)(words);
        let names = &self.texts.command;
        let whole = match binding.action {
            Action::Here(Here::Sibling(Step::Previous)) => words.previous_sibling,
            Action::Here(Here::Sibling(Step::Next)) => words.next_sibling,
            Action::Here(Here::Sort) => names.sort,
            Action::CycleRole => names.role,
            Action::Filter if label == words.filter => names.filter,
            Action::Search => names.search,
            Action::Home => names.home,
            Action::OpenMilestone => names.milestone,
            Action::Background => names.background,
            Action::Glossary => names.glossary,
            Action::OpenSource => names.source,
            Action::CopySource => names.copy,
            Action::Bookmark => names.bookmark,
            Action::Note => names.note,
            Action::NewNote => names.new_note,
            Action::NoteOutside => names.outside,
            Action::Saved => names.saved,
            Action::Undo => names.undo,
            Action::Redo => names.redo,
            Action::Scan => names.scan,
            Action::Workshop(Lead::Show) => names.workshop,
            Action::Submit => names.submit,
            Action::Export => names.export,
            Action::Theme => names.theme,
            Action::Mouse => names.mouse,
            Action::Help => names.help,
            Action::Guide => names.guide,
            Action::Tour(TourMove::Start) => names.tour,
            Action::Suspend => names.suspend,
            Action::Quit => names.quit,
            _ => label,
        };
        whole.to_owned()
    }

    fn scope_below_palette(&self) -> Scope {
        let below = self.state.overlays.iter().take_while(|overlay| !is_palette(overlay)).last();
        below.map_or_else(|| self.scope_of_page(), Overlay::scope)
    }
}

/// The commands of a group that match, best first, with what matched.
fn matching(group: &[Command], query: &str) -> Vec<Command> {
    let names: Vec<_> = group.iter().map(|command| command.name.as_str()).collect();
    let found = search::by_name(query, &names);
    found.into_iter().map(|one| Command { marks: one.marks, ..group[one.place].clone() }).collect()
}

fn is_palette(overlay: &Overlay) -> bool {
    matches!(overlay, Overlay::Palette(_))
}

/// Opens the palette or closes it. From a panel over the palette it leads back to it.
pub(super) fn toggle(model: &mut Model) {
    let overlays = &mut model.state.overlays;
    if overlays.top().is_some_and(is_palette) {
        overlays.pop();
    } else if overlays.iter().any(is_palette) {
        while !overlays.top().is_none_or(is_palette) {
            overlays.pop();
        }
    } else {
        overlays.push(Overlay::Palette(Palette::default()));
    }
}

/// What the palette does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    if here == Here::Open {
        return Some(run(model));
    }
    if !list::moves(here) {
        return None;
    }
    let count = count(model);
    let rows = usize::from(layout::Palette::of(model.state.size).rows.height);
    if let Some(Overlay::Palette(palette)) = model.state.overlays.top_mut() {
        palette.chosen = list::moved(here, palette.chosen, count, rows).unwrap_or(0);
    }
    Some(Vec::new())
}

/// How many commands there are to choose from, when the palette is on top.
pub(super) fn count(model: &Model) -> usize {
    let Some(Overlay::Palette(palette)) = model.state.overlays.top() else { return 0 };
    model.commands(palette).len()
}

/// Does the chosen command where the palette was opened, or tells where it can be done.
fn run(model: &mut Model) -> Vec<Effect> {
    let Some(Overlay::Palette(palette)) = model.state.overlays.top() else { return Vec::new() };
    let mut commands = model.commands(palette);
    if palette.chosen >= commands.len() {
        return Vec::new();
    }
    let command = commands.swap_remove(palette.chosen);
    if command.is_here() {
        model.state.overlays.pop();
        return update::update(model, command.action);
    }
    let mut places = Vec::new();
    for place in command.elsewhere.iter().map(|&scope| model.texts.place(scope)) {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places.truncate(PLACES_AT_MOST);
    model.tell((model.texts.phrase.elsewhere)(&places));
    Vec::new()
}

/// Keeps the chosen command among those there are, after a window of another shape renamed some.
pub(super) fn settle(model: &mut Model) {
    let found = model.state.overlays.iter().find_map(|overlay| {
        let Overlay::Palette(palette) = overlay else { return None };
        Some(model.commands(palette).len())
    });
    let Some(count) = found else { return };
    for overlay in model.state.overlays.iter_mut() {
        if let Overlay::Palette(palette) = overlay {
            palette.chosen = palette.chosen.min(count.saturating_sub(1));
        }
    }
}
