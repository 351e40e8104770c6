//! Writing a note. What is typed is written to the workspace as one types, at most once in half a
//! second, and is one step of undo in the end.

use ratatui::style::Style;
use ratatui_textarea::{CursorMove, TextArea, WrapMode};
use unicode_normalization::UnicodeNormalization;

use super::{Edit, Effect, Here, Leap, Model, Overlay, Taken, Towards};
use crate::workspace::{About, Entry, EntryId, Key, Stamp, Step, Task, Version, WriterId};

/// What is typed goes to disk at most this often, in milliseconds.
const PAUSE: u64 = 500;

/// How many changes of the text can be undone while one writes.
const CHANGES: usize = 1_000;

/// What can be done to a note beside typing in a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writing {
    /// Start a new line.
    NewLine,
    /// Take the last change of the text back.
    Undo,
    /// Do it again.
    Redo,
    /// Make the line an here, done, or open again.
    Tick,
    /// Go on in the person's own editor.
    Outside,
    /// Remove the note.
    Remove,
}

/// A note that is being written.
pub struct Editor {
    /// What it is about.
    pub about: About,
    /// The text, with its cursor.
    pub area: TextArea<'static>,
    id: EntryId,
    /// What counted when it was opened; nothing for a new note.
    before: Option<Version>,
    /// The versions that were before the person when it was opened, and what was written since.
    seen: Vec<(WriterId, Stamp)>,
    /// What was written of it since.
    last: Option<Version>,
    /// Whether the text differs from what was written.
    touched: bool,
    /// When it was last written, in milliseconds since 1970.
    written: u64,
    /// Whether the world was asked to come back to it.
    awaited: bool,
}

impl Editor {
    fn new(about: About, id: EntryId, text: &str) -> Self {
        Self {
            about,
            area: area_of(text),
            id,
            before: None,
            seen: Vec::new(),
            last: None,
            touched: false,
            written: 0,
            awaited: false,
        }
    }

    /// The text as it stands.
    #[must_use]
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    fn entry(&self) -> Entry {
        Entry::Note { id: self.id, about: self.about.clone(), text: self.text() }
    }

    fn is_blank(&self) -> bool {
        self.area.lines().iter().all(|line| line.trim().is_empty())
    }

    /// Does one thing to the line that the cursor is in, and tells whether the text changed.
    fn edit(&mut self, edit: Edit) -> bool {
        let area = &mut self.area;
        match edit {
            Edit::Type(letter) if crate::data::is_hidden(letter) => return false,
            Edit::Type(letter) => area.insert_char(letter),
            Edit::Left => area.move_cursor(CursorMove::Back),
            Edit::Right => area.move_cursor(CursorMove::Forward),
            Edit::WordLeft => area.move_cursor(CursorMove::WordBack),
            Edit::WordRight => area.move_cursor(CursorMove::WordForward),
            Edit::Start => area.move_cursor(CursorMove::Head),
            Edit::End => area.move_cursor(CursorMove::End),
            Edit::Erase => return area.delete_char(),
            Edit::Delete => return area.delete_next_char(),
            Edit::EraseWord => return area.delete_word(),
            Edit::EraseAll => return area.delete_line_by_head(),
        }
        matches!(edit, Edit::Type(_))
    }

    fn tick(&mut self) {
        let cursor = self.area.cursor();
        let Some(line) = self.area.lines().get(cursor.0).cloned() else { return };
        let ticked = Task::ticked(&line, 0);
        let wanted = if ticked == line { format!("- [ ] {}", line.trim_start()) } else { ticked };
        self.area.move_cursor(CursorMove::Head);
        self.area.delete_line_by_end();
        self.area.insert_str(wanted);
    }
}

/// A field with this text, the cursor at its end.
fn area_of(text: &str) -> TextArea<'static> {
    let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
    area.set_wrap_mode(WrapMode::WordOrGlyph);
    area.set_cursor_line_style(Style::new());
    area.set_max_histories(CHANGES);
    to_end(&mut area);
    area
}

fn to_end(area: &mut TextArea<'static>) {
    area.move_cursor(CursorMove::Bottom);
    area.move_cursor(CursorMove::End);
}

/// Text as it may stand in a note: whole letters, no control characters, spaces for tabs.
fn cleaned(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
    lines.nfc().filter(|&letter| letter == '\n' || !crate::data::is_hidden(letter)).collect()
}

impl Model {
    /// The note that is being written, if one is.
    #[must_use]
    pub fn editor(&self) -> Option<&Editor> {
        self.editor.as_ref()
    }

    /// Opens a note about something: the newest there is, or a new one when there is none or one is
    /// asked for.
    fn write_about(&mut self, about: About, new: bool) {
        let notes = self.notebook.overview().notes_about(&about.subject);
        let id = notes.last().filter(|_| !new).map(|note| note.id);
        self.write_note(about, id);
    }

    /// Opens the note with this id, or a new one.
    pub(super) fn write_note(&mut self, about: About, id: Option<EntryId>) {
        let notebook = &self.notebook;
        let begun = notebook.workspace().next(notebook.now);
        let id = id.unwrap_or(EntryId { begun, by: notebook.me() });
        let texts = notebook.kept().texts(id);
        let apart = texts.len() > 1;
        let text = texts.join(self.texts.phrase.also_written);
        let before = notebook.newest(&Key::Note(id)).cloned();
        let seen = notebook.workspace().seen(&Key::Note(id));
        self.editor = Some(Editor { before, seen, ..Editor::new(about, id, &text) });
        self.state.overlays.push(Overlay::Editor);
        if apart {
            self.tell(self.texts.word.changed_apart);
        }
    }

    /// Changes the text of the note that is being written, and sees that it is stored in time.
    #[must_use]
    fn change_note(&mut self, change: impl FnOnce(&mut Editor) -> bool) -> Vec<Effect> {
        let Some(editor) = &mut self.editor else { return Vec::new() };
        self.state.revision += 1;
        if !change(editor) {
            return Vec::new();
        }
        editor.touched = true;
        self.store_soon()
    }

    /// Stores what is typed now, or asks to be reminded when that was done just before.
    fn store_soon(&mut self) -> Vec<Effect> {
        let now = self.notebook.now;
        let Some(editor) = &mut self.editor else { return Vec::new() };
        if now.saturating_sub(editor.written) >= PAUSE {
            return self.store_draft();
        }
        if editor.awaited {
            return Vec::new();
        }
        editor.awaited = true;
        vec![Effect::RemindIn(std::time::Duration::from_millis(PAUSE))]
    }

    /// Writes the text as it stands, if it is not written yet.
    fn store_draft(&mut self) -> Vec<Effect> {
        let Some(editor) = &mut self.editor else { return Vec::new() };
        if !editor.touched || (editor.is_blank() && editor.last.is_none()) {
            return Vec::new();
        }
        let entry = editor.entry();
        let version = self.notebook.write_on(&mut editor.seen, entry, false);
        editor.last = Some(version.clone());
        editor.touched = false;
        editor.written = self.notebook.now;
        self.stored(vec![version])
    }
}

/// What the editor does with an action.
pub(super) fn take(model: &mut Model, here: Here) -> Taken {
    match here {
        Here::Move(towards) => Some(step(model, towards)),
        Here::Leap(by) => Some(leap(model, by)),
        Here::Back => Some(close(model)),
        Here::Panel(_)
        | Here::Sibling(_)
        | Here::Term(_)
        | Here::Open
        | Here::Toggle
        | Here::Sort => None,
    }
}

/// Does one thing to the line that the cursor is in.
pub(super) fn edit(model: &mut Model, edit: Edit) -> Vec<Effect> {
    model.change_note(|editor| editor.edit(edit))
}

/// Opens the note about what the person is at.
pub(super) fn open(model: &mut Model, new: bool) -> Vec<Effect> {
    if !new && matches!(model.here(), super::Place::Saved) && super::saved::note(model) {
        return Vec::new();
    }
    match model.about_here() {
        Some(about) => model.write_about(about, new),
        None => model.tell(model.texts.notice.nothing_to_keep),
    }
    Vec::new()
}

/// Opens the note about what the person is at in their own editor.
pub(super) fn open_outside(model: &mut Model) -> Vec<Effect> {
    open(model, false);
    write(model, Writing::Outside)
}

/// Does one thing to the note that is being written.
pub(super) fn write(model: &mut Model, writing: Writing) -> Vec<Effect> {
    match writing {
        Writing::NewLine => model.change_note(|editor| {
            editor.area.insert_newline();
            true
        }),
        Writing::Undo => model.change_note(|editor| editor.area.undo()),
        Writing::Redo => model.change_note(|editor| editor.area.redo()),
        Writing::Tick => model.change_note(|editor| {
            editor.tick();
            true
        }),
        Writing::Remove => replace_and_close(model, ""),
        Writing::Outside => {
            model.editor().map(|editor| Effect::Edit(editor.text())).into_iter().collect()
        }
    }
}

/// Puts a text where the cursor is.
pub(super) fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    model.change_note(|editor| editor.area.insert_str(cleaned(text)))
}

/// Puts what came back from the person's own editor in place of the text, and closes the note.
pub(super) fn edited(model: &mut Model, text: &str) -> Vec<Effect> {
    replace_and_close(model, cleaned(text).trim_end())
}

fn replace_and_close(model: &mut Model, text: &str) -> Vec<Effect> {
    let mut effects = model.change_note(|editor| {
        editor.area = area_of(text);
        true
    });
    effects.extend(close(model));
    effects
}

/// Moves to another line.
fn step(model: &mut Model, towards: Towards) -> Vec<Effect> {
    let to = match towards {
        Towards::Up => CursorMove::Up,
        Towards::Down => CursorMove::Down,
        Towards::Left => CursorMove::Back,
        Towards::Right => CursorMove::Forward,
    };
    model.change_note(|editor| {
        editor.area.move_cursor(to);
        false
    })
}

/// Leaps through the text.
fn leap(model: &mut Model, leap: Leap) -> Vec<Effect> {
    let page = usize::from(crate::layout::editor_text(model.state.size).height).max(2) - 1;
    model.change_note(|editor| {
        let area = &mut editor.area;
        match leap {
            Leap::PageUp => (0..page).for_each(|_| area.move_cursor(CursorMove::Up)),
            Leap::PageDown => (0..page).for_each(|_| area.move_cursor(CursorMove::Down)),
            Leap::Start => area.move_cursor(CursorMove::Jump(0, 0)),
            Leap::End => to_end(area),
        }
        false
    })
}

/// The time has come to store what is typed.
pub(super) fn reminded(model: &mut Model) -> Vec<Effect> {
    if let Some(editor) = &mut model.editor {
        editor.awaited = false;
    }
    model.store_draft()
}

/// Closes the note: what is typed is kept, and a note without text is removed.
pub(super) fn close(model: &mut Model) -> Vec<Effect> {
    let blank = model.editor().is_some_and(Editor::is_blank);
    let mut effects = if blank { Vec::new() } else { model.store_draft() };
    let Some(mut editor) = model.editor.take() else { return effects };
    model.state.overlays.pop();
    let mut step = Step::default();
    let last = match (blank, editor.before.as_ref().or(editor.last.as_ref())) {
        (true, Some(version)) if !version.removed => {
            let entry = version.entry.clone();
            let removed = model.notebook.write_on(&mut editor.seen, entry, true);
            effects.extend(model.stored(vec![removed.clone()]));
            Some(removed)
        }
        (_, _) => editor.last,
    };
    let notices = &model.texts.notice;
    match (&last, blank) {
        (None, _) => {}
        (Some(_), true) => model.tell(notices.note_removed),
        (Some(_), false) => model.tell(notices.note_kept),
    }
    if let Some(last) = last.filter(|_| !blank || editor.before.is_some()) {
        step.add(editor.before, &last);
        model.notebook.did(step);
    }
    effects
}
