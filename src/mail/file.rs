//! A mail as a file that mail programs open (`.eml`), as RFC 5322, RFC 2045 and RFC 2047 say.
//!
//! # Decisions
//!
//! - 2026-11: no `From`. The program does not know the person's address, and a mail program puts it
//!   there when the mail is sent; `X-Unsent` asks it to open the file as a mail to be sent.
//! - 2026-11: quoted-printable and not base64, so that a person who opens the file as text can read
//!   nearly all of it.

use jiff::Zoned;
use jiff::fmt::rfc2822;

use super::{Mail, hex};

/// The longest line, and the longest coded word of a header, so that its name fits before it.
const LINE: usize = 76;
const WORD: usize = 66;

const OPENING: &str = "=?utf-8?Q?";
const CLOSING: &str = "?=";

impl Mail {
    /// The file, of ASCII only and with CRLF at the end of each line.
    #[must_use]
    pub fn file(&self, now: &Zoned) -> String {
        let date = rfc2822::to_string(now).unwrap_or_default();
        let headers = [
            ("Date", date),
            ("To", self.to.chars().filter(char::is_ascii).collect()),
            ("Subject", header(&self.subject)),
            ("X-Unsent", "1".to_owned()),
            ("MIME-Version", "1.0".to_owned()),
            ("Content-Type", "text/plain; charset=utf-8".to_owned()),
            ("Content-Transfer-Encoding", "quoted-printable".to_owned()),
        ];
        let mut file = String::new();
        for (name, value) in headers {
            file.extend([name, ": ", value.as_str(), "\r\n"]);
        }
        file.push_str("\r\n");
        for line in self.body.lines() {
            body_line(line, &mut file);
            file.push_str("\r\n");
        }
        file
    }
}

/// The text of a header as coded words, each on a line of its own. A letter is never divided.
fn header(text: &str) -> String {
    let room = WORD - OPENING.len() - CLOSING.len();
    let mut words = vec![String::new()];
    for letter in text.chars() {
        let written = match letter {
            ' ' => "_".to_owned(),
            _ if letter.is_ascii_alphanumeric() => letter.to_string(),
            _ => coded(letter),
        };
        match words.last_mut() {
            Some(word) if word.len() + written.len() <= room => word.push_str(&written),
            _ => words.push(written),
        }
    }
    let words: Vec<_> = words.iter().map(|word| format!("{OPENING}{word}{CLOSING}")).collect();
    words.join("\r\n ")
}

/// Adds a line of the body, broken where it is too long.
fn body_line(line: &str, file: &mut String) {
    let mut width = 0;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_last = letters.peek().is_none();
        let is_plain = matches!(letter, '!'..='<' | '>'..='~') || letter == ' ' && !is_last;
        let written = if is_plain { letter.to_string() } else { coded(letter) };
        // The last column is for the sign that the line goes on.
        if width + written.len() >= LINE {
            file.push_str("=\r\n");
            width = 0;
        }
        width += written.len();
        file.push_str(&written);
    }
}

fn coded(letter: char) -> String {
    letter.encode_utf8(&mut [0; 4]).bytes().flat_map(|byte| hex('=', byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{mail, own};
    use super::*;
    use crate::workspace::OwnInitiative;

    fn now() -> Zoned {
        "2026-11-24T17:53:05+01:00[+01:00]".parse().unwrap()
    }

    /// The body as a mail program reads it.
    fn read(file: &str) -> String {
        let (_, body) = file.split_once("\r\n\r\n").unwrap();
        let joined = body.replace("=\r\n", "").replace("\r\n", "\n");
        let mut bytes = Vec::new();
        let mut rest = joined.bytes();
        while let Some(byte) = rest.next() {
            if byte == b'=' {
                let pair = [rest.next().unwrap(), rest.next().unwrap()];
                let digits = std::str::from_utf8(&pair).unwrap().to_owned();
                bytes.push(u8::from_str_radix(&digits, 16).unwrap());
            } else {
                bytes.push(byte);
            }
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_mail_program_reads_what_was_written() {
        for explanation in ["Kort.", "é€ = ".repeat(99).trim(), "woord ".repeat(60).trim(), ""] {
            let mail = mail(&OwnInitiative { explanation: explanation.to_owned(), ..own() });
            let file = mail.file(&now());
            assert!(file.is_ascii());
            assert!(file.lines().all(|line| line.len() <= LINE), "{file}");
            assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
            assert_eq!(read(&file).trim_end(), mail.body);
        }
    }

    #[test]
    fn the_headers_are_those_of_a_mail() {
        let file = mail(&own()).file(&now());
        let (headers, _) = file.split_once("\r\n\r\n").unwrap();
        assert!(headers.starts_with("Date: Tue, 24 Nov 2026 17:53:05 +0100\r\n"), "{headers}");
        assert!(headers.contains("\r\nTo: schulden@vng.nl\r\n"), "{headers}");
        let subject = headers.replace("?=\r\n =?utf-8?Q?", "");
        assert!(subject.contains("Zorgen=3A_Caf=C3=A9_=C3=89=C3=A9n_=26_co?="), "{subject}");
    }

    #[test]
    fn no_field_can_add_a_header() {
        let evil = "x\r\nBcc: iedereen@vng.nl\r\n\r\nlees dit";
        let own = OwnInitiative { name: evil.to_owned(), contact: evil.to_owned(), ..own() };
        let file = mail(&own).file(&now());
        let (headers, _) = file.split_once("\r\n\r\n").unwrap();
        assert!(!headers.lines().any(|line| line.starts_with("Bcc")), "{headers}");
        let starts = headers.lines().filter(|line| !line.starts_with(' ')).count();
        assert_eq!(starts, 7, "{headers}");
    }
}
