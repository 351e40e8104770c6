//! A file for Word: a document with a language, headings, contents, lists and page numbers.

mod body;
mod parts;

use std::io::{self, Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::document::Document;
use super::markup::xml;
use body::Body;

pub(super) fn write(document: &Document) -> io::Result<Vec<u8>> {
    let body = Body::of(document);
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::PACKAGE_RELATIONS.to_owned()),
        ("docProps/core.xml", properties(document)),
        ("word/document.xml", body.text),
        ("word/_rels/document.xml.rels", relations(&body.links)),
        ("word/styles.xml", parts::styles(document.language())),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/footer1.xml", parts::footer(&xml(&document.title), document.texts.export.page)),
    ];
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        archive.start_file(name, SimpleFileOptions::default())?;
        archive.write_all(text.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The title and the day, as Word shows them among the properties.
fn properties(document: &Document) -> String {
    let day = document.day;
    let (month, date) = (day.month().unwrap_or(1), day.day().unwrap_or(1));
    format!(
        "{}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title>\
         <dc:subject>{}</dc:subject><dc:language>{}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{}-{month:02}-{date:02}T00:00:00Z\
         </dcterms:created></cp:coreProperties>",
        parts::HEAD,
        xml(&document.title),
        xml(&document.about),
        document.language(),
        day.year(),
    )
}

/// What the document refers to: its own parts, and the pages outside.
fn relations(links: &[String]) -> String {
    let link = |(place, url): (usize, &String)| {
        format!(
            "<Relationship Id=\"{}\" Type=\"{}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            body::link_id(place),
            parts::RELATION,
            xml(url)
        )
    };
    let links: String = links.iter().enumerate().map(link).collect();
    parts::document_relations(&links)
}
