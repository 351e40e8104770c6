//! The terminal's answer to the question what its background is.
//!
//! # Decisions
//!
//! 2026-11: the question is put after the first frame and nobody waits for the answer, because not
//! every terminal answers and a first frame that waits is late. The answer is
//! `ESC ] 11 ; rgb:RRRR/GGGG/BBBB` with BEL or `ESC \` behind it, which crossterm 0.29 does not
//! know: it reports Alt+], the letters one by one, and Ctrl+G or Alt+\. So that is what is looked
//! for here. An answer that a slow line cuts right behind its ESC is missed. Look again when
//! crossterm reports such answers itself.

use crate::app::{Code, Event, Held, Key};

/// How an answer starts.
const OPENING: Key = Key::alt(Code::Char(']'));

/// How an answer ends.
const ENDINGS: [Key; 2] = [Key::ctrl('g'), Key::alt(Code::Char('\\'))];

/// What the answer says before the colour, and of how many parts the colour is.
const FORMS: [(&str, usize); 2] = [("11;rgb:", 3), ("11;rgba:", 4)];

/// Where black and white are equally far away, in relative luminance.
const MIDDLE: f64 = 0.179;

/// Finds the answer among the keys. Whatever turns out not to be one is passed on in the order in
/// which it came.
#[derive(Debug, Default)]
pub(super) struct Answer {
    /// What came so far and may be an answer, its opening first.
    held: Vec<Key>,
    /// The same without the opening.
    text: String,
}

impl Answer {
    /// Takes one event, and puts into `events` what is known by now.
    pub(super) fn take(&mut self, event: Event, events: &mut Vec<Event>) {
        let Event::Pressed(key) = event else {
            events.push(event);
            return;
        };
        if self.held.is_empty() {
            self.open(key, events);
        } else if let (Code::Char(letter), Held::None) = (key.code, key.held) {
            self.text.push(letter);
            self.held.push(key);
            if !may_be_colour(&self.text) {
                self.release(events);
            }
        } else if let Some(light) = is_light(&self.text).filter(|_| ENDINGS.contains(&key)) {
            self.held.clear();
            self.text.clear();
            events.push(Event::Background { light });
        } else {
            self.release(events);
            self.open(key, events);
        }
    }

    fn open(&mut self, key: Key, events: &mut Vec<Event>) {
        if key == OPENING {
            self.held.push(key);
        } else {
            events.push(Event::Pressed(key));
        }
    }

    fn release(&mut self, events: &mut Vec<Event>) {
        events.extend(self.held.drain(..).map(Event::Pressed));
        self.text.clear();
    }
}

/// Whether a colour can start like this.
fn may_be_colour(text: &str) -> bool {
    FORMS.into_iter().any(|(form, count)| {
        form.starts_with(text)
            || text.strip_prefix(form).is_some_and(|colour| {
                let mut parts = colour.split('/').rev();
                let last = parts.next().unwrap_or_default();
                colour.split('/').count() <= count
                    && (last.is_empty() || share(last).is_some())
                    && parts.all(|part| share(part).is_some())
            })
    })
}

/// Whether this is a colour, and a light one.
fn is_light(text: &str) -> Option<bool> {
    let (colour, count) =
        FORMS.into_iter().find_map(|(form, count)| Some((text.strip_prefix(form)?, count)))?;
    let parts = colour.split('/').map(share).collect::<Option<Vec<f64>>>()?;
    if parts.len() != count {
        return None;
    }
    let weights = [0.2126, 0.7152, 0.0722];
    let luminance: f64 = parts.into_iter().map(linear).zip(weights).map(|(a, b)| a * b).sum();
    Some(luminance > MIDDLE)
}

/// One to four hexadecimal digits as a part of the largest number they can write.
fn share(digits: &str) -> Option<f64> {
    let largest = match digits.len() {
        1 => 0xf,
        2 => 0xff,
        3 => 0xfff,
        4 => 0xffff,
        _ => return None,
    };
    // Not left to the parser, which takes a sign as well.
    let all = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    let number = u16::from_str_radix(digits, 16).ok().filter(|_| all)?;
    Some(f64::from(number) / f64::from(largest))
}

fn linear(part: f64) -> f64 {
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::FileFailurePersistence;

    use super::*;

    /// The keys that crossterm makes of these bytes, and what comes out of the machine.
    fn after(bytes: &str) -> Vec<String> {
        let mut answer = Answer::default();
        let mut events = Vec::new();
        for key in keys(bytes) {
            answer.take(Event::Pressed(key), &mut events);
        }
        events.iter().map(told).collect()
    }

    fn keys(bytes: &str) -> Vec<Key> {
        let mut letters = bytes.chars();
        let mut keys = Vec::new();
        while let Some(letter) = letters.next() {
            keys.push(match letter {
                '\x1b' => letters
                    .next()
                    .map_or(Key::plain(Code::Esc), |letter| Key::alt(Code::Char(letter))),
                '\x07' => Key::ctrl('g'),
                letter => Key::char(letter),
            });
        }
        keys
    }

    fn told(event: &Event) -> String {
        if let Event::Pressed(key) = event {
            return key.to_string();
        }
        let light = *event == Event::Background { light: true };
        let dark = *event == Event::Background { light: false };
        assert!(light || dark, "{event:?}");
        if light { "light".to_owned() } else { "dark".to_owned() }
    }

    #[test]
    fn answers_of_all_forms_are_recognised() {
        for (bytes, expected) in [
            ("\x1b]11;rgb:0000/0000/0000\x07", "dark"),
            ("\x1b]11;rgb:ffff/ffff/ffff\x07", "light"),
            ("\x1b]11;rgb:FDFD/F6F6/E3E3\x1b\\", "light"),
            ("\x1b]11;rgb:0000/2b2b/3636\x1b\\", "dark"),
            ("\x1b]11;rgb:1e/1e/1e\x07", "dark"),
            ("\x1b]11;rgb:f/f/f\x07", "light"),
            ("\x1b]11;rgba:eeee/eeee/eeee/ffff\x1b\\", "light"),
        ] {
            assert_eq!(after(bytes), [expected], "{bytes:?}");
        }
    }

    #[test]
    fn keys_around_an_answer_stay_keys() {
        assert_eq!(after("j\x1b]11;rgb:0/0/0\x07k"), ["j", "dark", "k"]);
        assert_eq!(after("\x1b]\x1b]11;rgb:0/0/0\x07"), ["Alt+]", "dark"]);
        assert_eq!(after("\x1b]11\x1b]11;rgb:0/0/0\x07"), ["Alt+]", "1", "1", "dark"]);
    }

    #[test]
    fn a_person_who_presses_the_opening_gets_it_with_the_next_key() {
        assert_eq!(after("\x1b]j"), ["Alt+]", "j"]);
        assert_eq!(after("\x1b]\x07"), ["Alt+]", "Ctrl+g"]);
        assert_eq!(after("\x1b]1q"), ["Alt+]", "1", "q"]);
        assert_eq!(after("\x1b]"), [""; 0]);
    }

    #[test]
    fn what_is_almost_an_answer_comes_back_whole() {
        for almost in [
            "\x1b]10;rgb:0/0/0\x07",
            "\x1b]11;rgb:00000/0/0\x07",
            "\x1b]11;rgb:0/0/0/0\x07",
            "\x1b]11;rgb:0/0\x07",
            "\x1b]11;rgb:0//0\x07",
            "\x1b]11;rgb:+1/0/0\x07",
            "\x1b]11;rgb:g/0/0\x07",
            "\x1b]11;rgb:é/0/0\x07",
            "\x1b]11;rgba:0/0/0\x07",
            "\x1b]11;rgb:\x07",
        ] {
            let expected: Vec<_> = keys(almost).iter().map(ToString::to_string).collect();
            assert_eq!(after(almost), expected, "{almost:?}");
        }
    }

    #[test]
    fn what_is_no_key_passes_at_once() {
        let mut answer = Answer::default();
        let mut events = Vec::new();
        answer.take(Event::Pressed(OPENING), &mut events);
        answer.take(Event::Pasted("11;rgb:0/0/0".to_owned()), &mut events);
        assert_eq!(events, [Event::Pasted("11;rgb:0/0/0".to_owned())]);
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("seeds"))),
            ..ProptestConfig::default()
        })]

        /// No key is lost, doubled or moved, and never more are held than an answer has.
        #[test]
        fn only_answers_are_swallowed(text in "(\x1b\\]|\x1b\\\\|\x07|11;rgb:|[0-9a-f/;rgb:]){0,40}") {
            let mut answer = Answer::default();
            let mut events = Vec::new();
            let keys = keys(&text);
            for key in &keys {
                answer.take(Event::Pressed(*key), &mut events);
                prop_assert!(answer.held.len() <= 28);
            }
            answer.release(&mut events);
            if events.iter().all(|event| matches!(event, Event::Pressed(_))) {
                prop_assert_eq!(events, keys.into_iter().map(Event::Pressed).collect::<Vec<_>>());
            }
        }
    }
}
