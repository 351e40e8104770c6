//! The words of the panel in which a document is handed to others.

use crate::export::Format;

/// The words of the panel.
pub struct ExportingTexts {
    /// The title of the panel.
    pub title: &'static str,
    /// The labels of the rows, from top to bottom.
    pub labels: [&'static str; 4],
    /// What the formats are called, in their order.
    pub formats: [&'static str; 6],
    /// All of it.
    pub whole: &'static str,
    /// What the filter leaves.
    pub filtered: &'static str,
    /// The workshop that is at hand.
    pub session: &'static str,
    /// In which folder the file will be.
    pub goes_to: fn(&str) -> String,
    /// Above the first lines of the document.
    pub preview: &'static str,
    /// That there is such a file, and how to write over it.
    pub exists: &'static str,
    pub no_name: &'static str,
    pub not_made: &'static str,
    pub written: fn(&str) -> String,
}

impl ExportingTexts {
    /// What a format is called.
    #[must_use]
    pub const fn format(&self, format: Format) -> &'static str {
        self.formats[format as usize]
    }
}

pub(super) const DUTCH: ExportingTexts = ExportingTexts {
    title: "Exporteren",
    labels: ["Document", "Vorm", "Deel", "Bestand"],
    formats: ["Markdown", "Webpagina (HTML)", "Word", "Excel", "CSV", "JSON"],
    whole: "alles",
    filtered: "wat het filter toont",
    session: "deze workshop",
    goes_to: |folder| format!("in {folder}"),
    preview: "Zo begint het",
    exists: "Dit bestand bestaat al. Kies een andere naam, of druk {overwrite} om eroverheen te schrijven.",
    no_name: "Vul een naam voor het bestand in.",
    not_made: "Het document kon niet worden gemaakt. Kies een andere vorm.",
    written: |path| format!("Geschreven: {path}"),
};

pub(super) const ENGLISH: ExportingTexts = ExportingTexts {
    title: "Export",
    labels: ["Document", "Format", "Part", "File"],
    formats: ["Markdown", "Web page (HTML)", "Word", "Excel", "CSV", "JSON"],
    whole: "everything",
    filtered: "what the filter shows",
    session: "this workshop",
    goes_to: |folder| format!("in {folder}"),
    preview: "This is how it begins",
    exists: "This file exists already. Choose another name, or press {overwrite} to write over it.",
    no_name: "Fill in a name for the file.",
    not_made: "The document could not be made. Choose another format.",
    written: |path| format!("Written: {path}"),
};
