//! From what crossterm reports to what this program calls an event.

use crossterm::event::{
    Event as Reported, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

use super::terminal::known;
use crate::app::{Code, Event, Held, Key, Spot};

/// The event for what was reported, if it means anything here.
pub(super) fn event(reported: Reported) -> Option<Event> {
    match reported {
        Reported::Key(key) => pressed(key).map(Event::Pressed),
        Reported::Mouse(mouse) => pointed(mouse),
        Reported::Paste(text) => Some(Event::Pasted(text)),
        Reported::Resize(width, height) => Some(Event::Resized(known(width, height))),
        Reported::FocusGained | Reported::FocusLost => None,
    }
}

fn pressed(key: KeyEvent) -> Option<Key> {
    let shift = key.modifiers.contains(KeyModifiers::SHIFT);
    let held = held(key)?;
    let code = match (code(key.code, shift)?, held) {
        // With Ctrl and Alt terminals disagree about capitals.
        (Code::Char(letter), Held::Ctrl | Held::Alt) => Code::Char(lower(letter)),
        (code, _) => code,
    };
    let takes = match key.kind {
        KeyEventKind::Press => true,
        KeyEventKind::Repeat => repeats(code),
        KeyEventKind::Release => false,
    };
    takes.then_some(Key { code, held })
}

/// What is held down beside Shift, or nothing when it is more than this program knows.
fn held(key: KeyEvent) -> Option<Held> {
    let known = KeyModifiers::SHIFT | KeyModifiers::CONTROL | KeyModifiers::ALT;
    let letter = matches!(key.code, KeyCode::Char(_));
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    match (ctrl, alt) {
        _ if !known.contains(key.modifiers) => None,
        (false, false) => Some(Held::None),
        (true, false) => Some(Held::Ctrl),
        (false, true) => Some(Held::Alt),
        // On Windows this is AltGr, and what it typed.
        (true, true) => (cfg!(windows) && letter).then_some(Held::None),
    }
}

fn code(code: KeyCode, shift: bool) -> Option<Code> {
    Some(match code {
        KeyCode::Char(letter) if shift => Code::Char(upper(letter)),
        KeyCode::Char(letter) => Code::Char(letter),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab if shift => Code::BackTab,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        KeyCode::Insert
        | KeyCode::Null
        | KeyCode::CapsLock
        | KeyCode::ScrollLock
        | KeyCode::NumLock
        | KeyCode::PrintScreen
        | KeyCode::Pause
        | KeyCode::Menu
        | KeyCode::KeypadBegin
        | KeyCode::Media(_)
        | KeyCode::Modifier(_) => return None,
    })
}

/// The capital, where there is one of one letter.
fn upper(letter: char) -> char {
    let mut letters = letter.to_uppercase();
    letters.next().filter(|_| letters.next().is_none()).unwrap_or(letter)
}

fn lower(letter: char) -> char {
    let mut letters = letter.to_lowercase();
    letters.next().filter(|_| letters.next().is_none()).unwrap_or(letter)
}

/// Whether holding this key down means pressing it again and again.
const fn repeats(code: Code) -> bool {
    match code {
        Code::Up
        | Code::Down
        | Code::Left
        | Code::Right
        | Code::Home
        | Code::End
        | Code::PageUp
        | Code::PageDown
        | Code::Backspace
        | Code::Delete => true,
        Code::Char(_) | Code::Enter | Code::Esc | Code::Tab | Code::BackTab | Code::F(_) => false,
    }
}

fn pointed(mouse: MouseEvent) -> Option<Event> {
    let spot = Spot { x: mouse.column, y: mouse.row };
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Event::Clicked(spot)),
        MouseEventKind::ScrollUp => Some(Event::Wheeled { spot, up: true }),
        MouseEventKind::ScrollDown => Some(Event::Wheeled { spot, up: false }),
        MouseEventKind::Down(MouseButton::Right | MouseButton::Middle)
        | MouseEventKind::Up(_)
        | MouseEventKind::Drag(_)
        | MouseEventKind::Moved
        | MouseEventKind::ScrollLeft
        | MouseEventKind::ScrollRight => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Size;

    fn typed(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> Option<String> {
        let event = event(Reported::Key(KeyEvent::new_with_kind(code, modifiers, kind)))?;
        let Event::Pressed(key) = event else { panic!("{event:?} is no key") };
        Some(key.to_string())
    }

    #[test]
    fn shift_is_in_the_key() {
        let (none, shift) = (KeyModifiers::NONE, KeyModifiers::SHIFT);
        for (code, modifiers, expected) in [
            (KeyCode::Char('j'), none, "j"),
            (KeyCode::Char('J'), none, "J"),
            (KeyCode::Char('J'), shift, "J"),
            (KeyCode::Char('j'), shift, "J"),
            (KeyCode::Char('é'), shift, "É"),
            (KeyCode::Char('ß'), shift, "ß"),
            (KeyCode::Char('?'), shift, "?"),
            (KeyCode::Char(' '), shift, "Space"),
            (KeyCode::Tab, none, "Tab"),
            (KeyCode::Tab, shift, "Shift+Tab"),
            (KeyCode::BackTab, shift, "Shift+Tab"),
            (KeyCode::BackTab, none, "Shift+Tab"),
            (KeyCode::Up, shift, "Up"),
        ] {
            let key = typed(code, modifiers, KeyEventKind::Press);
            assert_eq!(key.as_deref(), Some(expected), "{code:?} {modifiers:?}");
        }
    }

    #[test]
    fn what_is_held_down_is_ctrl_or_alt_and_the_letter_is_small() {
        let (ctrl, alt) = (KeyModifiers::CONTROL, KeyModifiers::ALT);
        for (code, modifiers, expected) in [
            (KeyCode::Char('s'), ctrl, Some("Ctrl+s")),
            (KeyCode::Char('S'), ctrl | KeyModifiers::SHIFT, Some("Ctrl+s")),
            (KeyCode::Char('X'), alt | KeyModifiers::SHIFT, Some("Alt+x")),
            (KeyCode::Left, alt, Some("Alt+Left")),
            (KeyCode::Char(']'), alt, Some("Alt+]")),
            (KeyCode::Char('c'), KeyModifiers::SUPER, None),
            (KeyCode::Insert, KeyModifiers::NONE, None),
        ] {
            let key = typed(code, modifiers, KeyEventKind::Press);
            assert_eq!(key.as_deref(), expected, "{code:?} {modifiers:?}");
        }
        let both = typed(KeyCode::Char('€'), ctrl | alt, KeyEventKind::Press);
        assert_eq!(both.as_deref(), cfg!(windows).then_some("€"));
    }

    #[test]
    fn a_key_counts_once_and_held_down_only_when_it_moves() {
        let none = KeyModifiers::NONE;
        assert_eq!(typed(KeyCode::Down, none, KeyEventKind::Release), None);
        assert_eq!(typed(KeyCode::Down, none, KeyEventKind::Repeat).as_deref(), Some("Down"));
        assert_eq!(typed(KeyCode::Enter, none, KeyEventKind::Repeat), None);
        assert_eq!(typed(KeyCode::Char('q'), none, KeyEventKind::Repeat), None);
    }

    #[test]
    fn of_the_mouse_only_the_left_button_and_the_wheel_count() {
        let mouse = |kind| {
            let modifiers = KeyModifiers::NONE;
            event(Reported::Mouse(MouseEvent { kind, column: 3, row: 7, modifiers }))
        };
        let spot = Spot { x: 3, y: 7 };
        let left = MouseEventKind::Down(MouseButton::Left);
        assert_eq!(mouse(left), Some(Event::Clicked(spot)));
        assert_eq!(mouse(MouseEventKind::ScrollUp), Some(Event::Wheeled { spot, up: true }));
        assert_eq!(mouse(MouseEventKind::ScrollDown), Some(Event::Wheeled { spot, up: false }));
        assert_eq!(mouse(MouseEventKind::Moved), None);
        assert_eq!(mouse(MouseEventKind::Up(MouseButton::Left)), None);
        assert_eq!(mouse(MouseEventKind::Down(MouseButton::Right)), None);
    }

    #[test]
    fn pastes_and_sizes_pass_and_focus_does_not() {
        let pasted = event(Reported::Paste("huur\rachterstand".to_owned()));
        assert_eq!(pasted, Some(Event::Pasted("huur\rachterstand".to_owned())));
        let resized = event(Reported::Resize(80, 24));
        assert_eq!(resized, Some(Event::Resized(Size { width: 80, height: 24 })));
        let untold = event(Reported::Resize(0, 0));
        assert_eq!(untold, Some(Event::Resized(Size { width: 80, height: 24 })));
        assert_eq!(event(Reported::FocusGained), None);
    }
}
