//! How runs of text are made: cleaned, on one line, and leading only where a document may lead.

use super::document::{Leads, Look, Run};
use super::markup::{clean, is_page};

impl Run {
    /// Text with a look.
    #[must_use]
    pub fn new(text: &str, look: Look) -> Self {
        Self { text: clean(&text.replace(['\n', '\r'], " ")), look, leads: None }
    }

    /// Running text.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self::new(text, Look::Plain)
    }

    /// Text that is set off.
    #[must_use]
    pub fn strong(text: &str) -> Self {
        Self::new(text, Look::Strong)
    }

    /// Text that is less than the rest.
    #[must_use]
    pub fn quiet(text: &str) -> Self {
        Self::new(text, Look::Quiet)
    }

    /// Text that leads to a page, or plain text where that is no page of the web.
    #[must_use]
    pub fn link(text: &str, url: &str) -> Self {
        let leads = is_page(url).then(|| Leads::Out(url.to_owned()));
        Self { leads, ..Self::plain(text) }
    }

    /// The number of a source, which leads to it.
    #[must_use]
    pub fn cite(number: usize) -> Self {
        let leads = Some(Leads::Source(number));
        Self { leads, ..Self::quiet(&format!("[{number}]")) }
    }

    /// What a person wrote on one line; addresses of pages in it lead there.
    #[must_use]
    pub fn written(text: &str) -> Vec<Self> {
        let mut runs = Vec::new();
        let mut plain = String::new();
        for part in text.split_inclusive(char::is_whitespace) {
            let word = part.trim_end();
            let address = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
            if !is_page(address) {
                plain.push_str(part);
                continue;
            }
            runs.push(Self::plain(&plain));
            runs.push(Self::link(address, address));
            part.strip_prefix(address).unwrap_or_default().clone_into(&mut plain);
        }
        runs.push(Self::plain(&plain));
        runs.retain(|run| !run.text.is_empty());
        runs
    }
}
