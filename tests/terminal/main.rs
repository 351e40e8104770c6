//! The program in a real terminal: that it starts, walks, and above all leaves everything as it
//! was, however it ends.
//!
//! What can be seen with our own program is tested with it (`routekaart`); what would need a door
//! in it, such as a panic, is tested on the same shell around a small program (`part`).

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod lines;
mod part;
mod pty;
mod workshop;

use std::fmt::Write as _;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use pty::{Session, Start};
use vt100::{Color, MouseProtocolMode};

const TITLE: &str = "Routekaart Financiële Zorgen";
const RIGHT: &str = "\x1b[C";
const LEFT: &str = "\x1b[D";
/// No program knows this key.
const UNKNOWN: &str = "\x1b[24~";

fn routekaart() -> Session {
    let mut session = Start::routekaart(&["--theme", "donker"]).run();
    session.wait_for(TITLE);
    session.settle();
    session
}

fn expect_change(session: &mut Session, keys: &str) -> String {
    let before = session.look();
    session.send(keys);
    session.wait_until("another screen", |session| session.look() != before);
    session.settle();
    session.look()
}

#[test]
fn it_starts_with_its_name_and_quits_with_a_key() {
    let mut session = routekaart();
    assert!(session.screen().alternate_screen());
    session.send("q");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

#[test]
fn a_walk_there_and_back_ends_where_it_began() {
    let mut session = routekaart();
    // The welcome stays for three keys.
    expect_change(&mut session, "lhl");
    let start = expect_change(&mut session, "h");
    let right = expect_change(&mut session, RIGHT);
    assert_ne!(right, start);
    assert_eq!(expect_change(&mut session, "h"), start);
    assert_eq!(expect_change(&mut session, "l"), right);
    assert_eq!(expect_change(&mut session, LEFT), start);
    expect_change(&mut session, "\r");
    assert_eq!(expect_change(&mut session, "\x1b"), start);
    expect_change(&mut session, "?");
    assert_eq!(expect_change(&mut session, "\x1b"), start);
}

#[test]
fn the_cursor_stands_where_letters_are_typed_and_on_what_is_chosen() {
    let mut session = routekaart();
    let place = |session: &Session| session.screen().cursor_position();
    let start = place(&session);
    session.send("j");
    session.wait_until("it is a row down", |session| place(session) == (start.0 + 1, start.1));
    session.send("/huur");
    session.wait_for("› huur");
    session.settle();
    let (row, column) = place(&session);
    assert_eq!(column, 7);
    session.send(LEFT);
    session.wait_until("it moves", |session| place(session) == (row, 6));
    session.send("\x10");
    session.wait_until("it is in the palette", |session| place(session).1 > 20);
    session.send("\x1b");
    session.wait_until("it is back", |session| place(session) == (row, 6));
    session.send("\x1b");
    session.wait_until("it is on the map", |session| place(session) == (start.0 + 1, start.1));
    assert!(!session.screen().hide_cursor());
}

#[test]
fn signals_leave_a_clean_terminal() {
    for (signal, code) in [("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let mut session = routekaart();
        session.signal(signal);
        assert_eq!(session.end(), code, "{signal}");
        session.expect_clean();
    }
}

#[test]
fn without_colour_the_choice_is_still_to_be_seen() {
    let mut session = Start::routekaart(&[]).with("NO_COLOR", "1").run();
    session.wait_for(TITLE);
    session.settle();
    let screen = session.screen();
    let cells = (0..24).flat_map(|row| (0..80).filter_map(move |column| screen.cell(row, column)));
    let mut reversed = 0;
    for cell in cells {
        assert_eq!((cell.fgcolor(), cell.bgcolor()), (Color::Default, Color::Default));
        reversed += usize::from(cell.inverse());
    }
    assert!(reversed > 0);
}

#[test]
fn the_smallest_window_and_back_shows_the_same() {
    let mut session = routekaart();
    let start = session.look();
    for (width, height) in [(1, 1), (200, 60), (1, 60), (200, 1)] {
        let before = session.raw().len();
        session.resize(width, height);
        session.wait_until("a frame", |session| session.raw().len() > before);
    }
    session.resize(80, 24);
    session.wait_until("the first screen", |session| session.look() == start);
    session.send("q");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

/// Whatever the size of the moment, and however small, the end is as if nothing had happened.
#[test]
fn a_storm_of_sizes_ends_where_it_began() {
    let mut session = routekaart();
    let start = session.look();
    for round in 0..150u16 {
        session.resize(1 + round * 37 % 200, 1 + round * 23 % 60);
        session.send(if round % 2 == 0 { RIGHT } else { LEFT });
    }
    session.resize(1, 1);
    session.settle();
    session.resize(80, 24);
    session.settle();
    // To which cell the keys led depends on the window that each of them met.
    session.send(&["1", LEFT, LEFT, RIGHT].concat());
    session.wait_until("the first screen", |session| {
        session.look().lines().skip(80).take(80 * 20).eq(start.lines().skip(80).take(80 * 20))
    });
    session.send("q");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

/// Over a line of 9600 baud, 960 bytes a second: a line further in half a second, another cell of
/// the map within one, and another screen within two and a half.
#[test]
fn a_slow_line_carries_every_key() {
    let mut session = routekaart();
    let (line, cell, screen) = (480, 960, 2400);
    let steps = [("\t", line), ("j", line), ("j", line)];
    let cells = [(RIGHT, cell), ("j", cell), ("h", cell), ("k", cell)];
    let screens = ["\r", "\x1b", "?", "\x1b", "/", "h", "u"].map(|key| (key, screen));
    let mut told = String::new();
    let mut is_slow = false;
    for (key, most) in cells.into_iter().chain(steps).chain(screens) {
        let before = session.raw().len();
        expect_change(&mut session, key);
        let bytes = session.raw().len() - before;
        is_slow |= bytes > most;
        writeln!(told, "{key:?}: {bytes} bytes, at most {most}").unwrap();
    }
    assert!(!is_slow, "{told}");
}

/// A locale without UTF-8 gets plain signs, unless the settings say otherwise.
#[test]
fn a_locale_without_unicode_gets_plain_signs() {
    for locale in ["C", "nl_NL.ISO-8859-15@euro"] {
        let mut session = Start::routekaart(&[]).with("LC_ALL", locale).run();
        session.wait_for("Routekaart Financiele Zorgen");
        session.settle();
        assert!(session.raw().is_ascii(), "{locale}");
    }
    let start = Start::routekaart(&[]).with("LC_ALL", "C");
    fs::write(start.folder().join("config.ron"), "(ascii: false)").unwrap();
    start.run().wait_for(TITLE);
}

#[test]
fn a_key_without_effect_and_doing_nothing_write_nothing() {
    let mut session = routekaart();
    session.send(UNKNOWN);
    assert_eq!(session.written_in(Duration::from_secs(1)), "");
}

#[test]
fn two_open_programs_see_what_the_other_keeps() {
    let folder = tempfile::tempdir().unwrap();
    let start = || {
        let home = folder.path().to_str().unwrap();
        let mut session = Start::routekaart(&[]).with("ROUTEKAART_HOME", home).run();
        session.wait_for(TITLE);
        session.settle();
        session
    };
    let (mut one, mut other) = (start(), start());
    for (writer, reader) in [(0, 1), (1, 0)] {
        let sessions = [&mut one, &mut other];
        let [first, second] = sessions;
        let (writer, reader) = if writer < reader { (first, second) } else { (second, first) };
        let before = reader.look();
        expect_change(writer, "m");
        reader.wait_until("what the other keeps", |reader| reader.look() != before);
        reader.settle();
        writer.send(RIGHT);
        writer.settle();
    }
    let kept = fs::read_dir(folder.path().join("werkmappen/standaard")).unwrap();
    assert!(kept.count() > 0);
    for mut session in [one, other] {
        session.send("q");
        assert_eq!(session.end(), 0);
        session.expect_clean();
    }
}

#[test]
fn part_leaves_a_clean_terminal_on_a_signal() {
    for (signal, code) in [("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let mut session = part::run();
        session.send("M");
        session.signal(signal);
        assert_eq!(session.end(), code, "{signal}");
        session.expect_clean();
    }
}

#[test]
fn part_panics_with_a_message_that_can_be_read() {
    let mut session = part::run();
    session.send("Mp");
    assert_ne!(session.end(), 0);
    session.expect_clean();
    assert!(session.screen().contents().contains("het ging mis"));
}

#[test]
fn part_writes_nothing_when_nothing_changes() {
    let mut session = part::run();
    session.send("x");
    assert_eq!(session.written_in(Duration::from_secs(1)), "");
    expect_change(&mut session, "j");
    let frame = session.raw().len();
    session.send("j");
    session.settle();
    assert_eq!(session.raw().len(), frame);
}

#[test]
fn part_hears_what_the_background_is() {
    for (answer, light) in [
        ("\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\", "light: true"),
        ("\x1b]11;rgb:1e1e/1e1e/1e1e\x07", "light: false"),
    ] {
        let mut session = part::run();
        assert_eq!(session.raw().matches("\x1b]11;?\x07").count(), 1);
        session.send(answer);
        session.wait_for(light);
        session.send("\x1b]k");
        session.wait_for("toets k");
        session.send("q");
        session.end();
        session.expect_clean();
    }
}

#[test]
fn part_asks_nothing_where_no_colour_is_wanted() {
    for (variable, value) in [("NO_COLOR", "1"), ("TERM", "linux"), ("TERM", "dumb")] {
        let mut session = part::start().with(variable, value).run();
        session.wait_for("gereed");
        session.settle();
        assert!(!session.raw().contains("\x1b]11;"), "{variable}={value}");
    }
}

#[test]
fn part_goes_to_the_background_and_comes_back() {
    let inner = part::start();
    let arguments =
        ["-c", "set -m; \"$0\" \"$@\"; echo gestopt; read line; fg >/dev/null; echo klaar"];
    let mut session = inner.through("sh", &arguments).run();
    session.wait_for("gereed");
    expect_change(&mut session, "j");
    session.send("M\x1a");
    session.wait_for("gestopt");
    session.expect_clean();
    session.resize(60, 20);
    session.send("\r");
    session.wait_for("gereed 60x20");
    assert!(session.screen().alternate_screen());
    assert!(session.screen().hide_cursor());
    assert_eq!(session.screen().mouse_protocol_mode(), MouseProtocolMode::PressRelease);
    session.send("q");
    session.wait_for("klaar");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

#[test]
fn part_where_nothing_can_stop_it_is_back_at_once() {
    let mut session = part::run();
    session.send("k");
    session.wait_for("toets k");
    session.send("\x1a");
    session.wait_for("gereed 80x24");
    assert!(session.screen().alternate_screen());
    session.send("q");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

#[test]
fn part_opens_a_page_and_keeps_its_screen() {
    let start = part::start();
    let browser = start.folder().join("xdg-open");
    fs::write(&browser, "#!/bin/sh\necho rommel; echo rommel >&2; echo \"$1\" > adres; sleep 2\n")
        .unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:/usr/bin:/bin", start.folder().display());
    let mut session = start.with("PATH", &path).run();
    session.wait_for("gereed");
    session.send("o");
    session.wait_for("Finished(Opened)");
    session.settle();
    assert_eq!(session.screen().contents().trim_end(), "Finished(Opened)");
    let address = fs::read_to_string(session.folder().join("adres")).unwrap();
    assert_eq!(address.trim_end(), "https://www.vng.nl/routekaart");
}

#[test]
fn part_says_when_there_is_no_browser() {
    let start = part::start();
    let path = start.folder().display().to_string();
    let mut session = start.with("PATH", &path).run();
    session.wait_for("gereed");
    session.send("o");
    session.wait_for("Finished(NotOpened)");
}

#[test]
fn part_copies_through_the_terminal() {
    let mut session = part::run();
    session.send("y");
    session.wait_for("Finished(Copied)");
    assert!(session.raw().contains("\x1b]52;c;R2VsZGZpdA==\x1b\\"));
    let mut session = part::start().with("TERM", "linux").run();
    session.wait_for("gereed");
    session.send("y");
    session.wait_for("Finished(NotCopied)");
    assert!(!session.raw().contains("\x1b]52"));
}

#[test]
fn part_takes_the_mouse_and_gives_it_back() {
    let mut session = part::run();
    assert_eq!(session.screen().mouse_protocol_mode(), MouseProtocolMode::None);
    session.send("M");
    session.wait_until("the mouse", |session| {
        session.screen().mouse_protocol_mode() == MouseProtocolMode::PressRelease
    });
    session.send("\x1b[<0;4;2M\x1b[<0;4;2m");
    session.wait_for("Clicked(Spot { x: 3, y: 1 })");
    session.send("\x1b[<64;4;2M");
    session.wait_for("up: true");
    session.send("Mq");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

#[test]
fn part_gets_a_paste_in_one_piece() {
    let mut session = part::run();
    assert!(session.screen().bracketed_paste());
    session.send("\x1b[200~huur en q\x1b[201~");
    session.wait_for("Pasted(\"huur en q\")");
    session.send(&format!("\x1b[200~{}slot\x1b[201~k", "lang ".repeat(1500)));
    session.wait_for("toets k");
}

#[test]
fn part_draws_once_for_keys_that_came_together() {
    let mut session = part::run();
    let before = session.raw().matches("\x1b[0m").count();
    session.send("abcdefghijk");
    session.wait_for("toets k");
    session.settle();
    // Most of the time it is one frame; a busy machine may cut what was typed in a few.
    assert!(session.raw().matches("\x1b[0m").count() < before + 8);
}

#[test]
fn part_hears_more_keys_at_once_than_fit_in_one_read() {
    for count in [1023, 1024, 1025, 3000] {
        let mut session = part::run();
        session.send(&format!("{}k", "j".repeat(count)));
        session.wait_for("toets k");
    }
}

#[test]
fn part_survives_a_storm_of_sizes() {
    let mut session = part::run();
    for size in 1..=200 {
        session.resize(size, 1 + size % 60);
    }
    session.resize(1, 1);
    session.resize(80, 24);
    session.wait_for("gereed 80x24");
    session.send("q");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}

/// A newcomer's five minutes, from the command line to the last word.
#[test]
fn the_whole_tour_can_be_done() {
    let mut session = Start::routekaart(&["rondleiding"]).run();
    let steps =
        ["\x1b[B", "\x1b[C", "\t", "\r", "\t\t\t", "p", "r", "/huur\r", "m", "naf\x1b", "B", "?"];
    for (number, keys) in steps.iter().enumerate() {
        session.wait_for(&format!("Rondleiding {} van 12", number + 1));
        session.send(keys);
    }
    session.wait_for("Rondleiding · klaar");
    session.send("\x1b[15~");
    session.wait_for("De rondleiding is klaar.");
    session.send("B");
    session.wait_for("Nog niets bewaard");
    session.send("q");
    assert_eq!(session.end(), 0);
    session.expect_clean();
}
