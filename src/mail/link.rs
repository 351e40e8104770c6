//! A mail as an address that opens the mail program (`mailto:`), as RFC 6068 says.

use super::{Mail, hex};

/// Longer addresses are cut or refused by one system or another, without a word.
const LONGEST: usize = 2_000;

impl Mail {
    /// The address; nothing when the mail is too long for one.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        let to: Vec<_> = self.to.split('@').map(encoded).collect();
        let body = self.body.replace('\n', "\r\n");
        let link = format!(
            "mailto:{}?subject={}&body={}",
            to.join("@"),
            encoded(&self.subject),
            encoded(&body)
        );
        (link.len() <= LONGEST).then_some(link)
    }
}

/// The text with every byte that may mean something written as a number.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.extend(hex('%', byte));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::super::tests::{mail, own};
    use crate::workspace::OwnInitiative;

    #[test]
    fn nothing_in_a_field_means_anything_to_the_address() {
        let own = OwnInitiative { name: "a&bcc=x@y.nl?é\n+#%".to_owned(), ..own() };
        let link = mail(&own).link().unwrap();
        assert!(link.starts_with("mailto:schulden@vng.nl?subject="), "{link}");
        assert_eq!((link.matches('&').count(), link.matches('?').count()), (1, 1));
        assert!(link.contains("a%26bcc%3Dx%40y.nl%3F%C3%A9%20%2B%23%25"), "{link}");
        assert!(link.contains("%0D%0A") && link.is_ascii());
    }

    #[test]
    fn a_long_mail_is_no_address() {
        let own = OwnInitiative { explanation: "é ".repeat(700), ..own() };
        assert_eq!(mail(&own).link(), None);
    }
}
