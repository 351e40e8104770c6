//! The mail as a page: what it says, what it lacks, and that nobody sends it but the person.

use crate::app::Model;
use crate::page::{Block, Page, Span, Tone};
use crate::texts::MAIL;
use crate::workspace::EntryId;

impl Model {
    /// The mail about an initiative of one's own, as it lies over the page.
    #[must_use]
    pub fn letter(&self, of: EntryId) -> Page {
        let Some(mail) = self.mail_of(of) else { return Page::default() };
        let texts = &self.texts.form;
        let paragraph = |span: Span| Block::Paragraph(vec![span]);
        let field = |label: &str, text: &str| Block::Field {
            label: label.to_owned(),
            spans: vec![Span::plain(text)],
        };
        let mut blocks = vec![paragraph(Span::quiet(texts.mail_is_yours))];
        if !mail.missing.is_empty() {
            let lacks = (texts.mail_lacks)(&mail.missing.join(", ").to_lowercase());
            blocks.push(paragraph(Span::new(lacks, Tone::Attention)));
        }
        blocks.push(Block::Blank);
        blocks.push(field(MAIL.to, &mail.to));
        blocks.push(field(MAIL.subject_label, &mail.subject));
        blocks.push(Block::Rule);
        blocks.extend(
            mail.body.lines().map(|line| {
                if line.is_empty() { Block::Blank } else { paragraph(Span::plain(line)) }
            }),
        );
        Page { blocks }
    }
}
