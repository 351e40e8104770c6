//! The mail with which an initiative of one's own is handed in: what the VNG asks for, and where on
//! the map it belongs. It is made ready here; a person sends it, with a program of their own.
//!
//! The mail is in Dutch in whatever language the interface is, for the VNG reads it.

mod file;
mod link;

use crate::domain::Roadmap;
use crate::texts::MAIL;
use crate::workspace::OwnInitiative;

/// A mail that is ready.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text, with `\n` behind each line but the last.
    pub body: String,
    /// What the initiative is called.
    name: String,
    /// What the VNG asks for and was not given.
    pub missing: Vec<&'static str>,
}

impl Mail {
    /// The mail about an initiative.
    #[must_use]
    pub fn new(own: &OwnInitiative, roadmap: &Roadmap) -> Self {
        let name = clean(&own.name);
        let asked = asked(own);
        let missing = asked.iter().filter(|(_, told)| told.is_empty()).map(|(label, _)| *label);
        let mut lines = vec![MAIL.greeting.to_owned(), String::new(), MAIL.opening.to_owned()];
        lines.push(String::new());
        lines.push(format!("{}: {name}", MAIL.initiative));
        lines.extend(asked.iter().map(|(label, told)| {
            format!("{label}: {}", if told.is_empty() { MAIL.not_given } else { told })
        }));
        lines.push(String::new());
        lines.push(MAIL.on_the_map.to_owned());
        let places = places(own, roadmap);
        lines.extend(places.iter().map(|(label, names)| format!("{label}: {names}")));
        lines.push(String::new());
        lines.push(MAIL.closing.to_owned());
        lines.extend(Some(clean(&own.contact)).filter(|contact| !contact.is_empty()));
        Self {
            to: clean(&roadmap.contact.mail),
            subject: format!("{}: {name}", MAIL.subject),
            body: lines.join("\n"),
            name,
            missing: missing.collect(),
        }
    }

    /// The whole mail as one text, for the clipboard.
    #[must_use]
    pub fn text(&self) -> String {
        let Self { to, subject, body, .. } = self;
        format!("{}: {to}\n{}: {subject}\n\n{body}\n", MAIL.to, MAIL.subject_label)
    }

    /// A name for its file, of plain letters only, without what comes behind the dot.
    #[must_use]
    pub fn file_name(&self) -> String {
        const LONGEST: usize = 48;
        let folded = crate::search::Folded::new(&self.name);
        let words = folded.text().split(|letter: char| !letter.is_ascii_alphanumeric());
        let mut name = String::from("initiatief");
        for word in words.filter(|word| !word.is_empty()) {
            if name.len() + word.len() >= LONGEST {
                break;
            }
            name.push('-');
            name.push_str(word);
        }
        name
    }
}

/// What the VNG asks for, in its order: each with its label, and without what cannot be seen.
fn asked(own: &OwnInitiative) -> [(&'static str, String); 5] {
    [
        (MAIL.link, clean(&own.link)),
        (MAIL.explanation, clean(&own.explanation)),
        (MAIL.contact, clean(&own.contact)),
        (MAIL.phone, clean(&own.phone)),
        (MAIL.position, clean(&own.position)),
    ]
}

/// Where it belongs, with the VNG's names for things.
fn places(own: &OwnInitiative, roadmap: &Roadmap) -> [(&'static str, String); 5] {
    let milestones = own.milestones.iter().map(|&id| {
        let milestone = &roadmap.milestones[id];
        format!("{} {}", milestone.number, milestone.name)
    });
    let tracks = own.tracks.iter().map(|&id| roadmap.tracks[id].name.clone());
    let phases = own.phases.iter().map(|&id| roadmap.phases[id].name.clone());
    let roles = own.roles.iter().map(|&id| roadmap.roles[id].name.clone());
    [
        (MAIL.layer, roadmap.layers[own.layer].name.clone()),
        (MAIL.milestones, milestones.collect::<Vec<_>>().join(", ")),
        (MAIL.tracks, tracks.collect::<Vec<_>>().join(", ")),
        (MAIL.phases, phases.collect::<Vec<_>>().join(", ")),
        (MAIL.roles, roles.collect::<Vec<_>>().join(", ")),
    ]
}

/// The text on one line, without what cannot be seen: what someone else's file says may not start
/// a line, let alone a header.
fn clean(text: &str) -> String {
    let seen = text.chars().map(|letter| if crate::data::is_hidden(letter) { ' ' } else { letter });
    seen.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A byte as a sign and two digits, as mail writes what could mean something.
fn hex(sign: char, byte: u8) -> [char; 3] {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 0xF)]);
    [sign, digit(byte >> 4), digit(byte)]
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::{LayerId, MilestoneId, PhaseId, RoleId, TrackId};

    /// An initiative of whom everything is known.
    pub(crate) fn own() -> OwnInitiative {
        OwnInitiative {
            name: "Café Één & co".to_owned(),
            link: "https://www.nijmegen.nl/geld".to_owned(),
            explanation: "Elke week praten bewoners over geld. Dat kost € 5.".to_owned(),
            contact: "Samira El Idrissi".to_owned(),
            phone: "024 329 90 00".to_owned(),
            position: "beleidsadviseur".to_owned(),
            layer: LayerId::Inspiration,
            milestones: vec![MilestoneId::InView, MilestoneId::Searching],
            tracks: vec![TrackId::Resident],
            phases: vec![PhaseId::Prevention],
            roles: vec![RoleId::Policy],
        }
    }

    pub(crate) fn mail(own: &OwnInitiative) -> Mail {
        Mail::new(own, &crate::data::embedded().unwrap())
    }

    #[test]
    fn it_says_what_is_asked_for_and_where_it_belongs() {
        let mail = mail(&own());
        assert_eq!(mail.to, "schulden@vng.nl");
        assert!(mail.missing.is_empty());
        for told in ["https://www.nijmegen.nl/geld", "024 329 90 00", "2 In beeld, 1 Op zoek"] {
            assert!(mail.body.contains(told), "{told} is not in {}", mail.body);
        }
        assert_eq!(mail.file_name(), "initiatief-cafe-een-co");
        assert!(mail.text().starts_with("Aan: schulden@vng.nl\nOnderwerp: "));
    }

    #[test]
    fn what_is_missing_is_told() {
        let mail = mail(&OwnInitiative { link: String::new(), phone: " ".to_owned(), ..own() });
        assert_eq!(mail.missing, [MAIL.link, MAIL.phone]);
        assert_eq!(mail.body.matches(MAIL.not_given).count(), 2);
    }

    #[test]
    fn a_name_cannot_lead_out_of_the_folder() {
        for name in ["../../etc/passwd", "C:\\con", "", "日本", "a/b\0c", &"lang ".repeat(99)] {
            let file = mail(&OwnInitiative { name: (*name).to_owned(), ..own() }).file_name();
            let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
            assert!(file.starts_with("initiatief") && file.chars().all(plain), "{file}");
            assert!(file.len() <= 60, "{file}");
        }
    }
}
