//! Word and Excel: what is in the files, and that they are well-formed.

use std::io::{Cursor, Read};

use routekaart::export::{Format, What};
use zip::ZipArchive;

use crate::made::made;
use crate::markup::{Part, parts, text_of};

/// The parts of a file, by name.
pub(crate) fn unzipped(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|place| {
            let mut file = archive.by_index(place).unwrap();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            (file.name().unwrap().into_owned(), text)
        })
        .collect()
}

fn part<'a>(parts: &'a [(String, String)], wanted: &str) -> &'a str {
    parts.iter().find(|(name, _)| name == wanted).map(|(_, text)| text.as_str()).unwrap()
}

#[test]
fn a_word_file_has_a_language_headings_lists_and_repeated_rows() {
    let files = unzipped(made(Format::Word, What::Report));
    for (name, text) in &files {
        assert!(!parts(text).is_empty(), "{name}");
    }
    let styles = part(&files, "word/styles.xml");
    assert!(styles.contains("w:lang w:val=\"nl-NL\""));
    assert!(
        styles.contains("w:styleId=\"Heading2\"") && styles.contains("<w:outlineLvl w:val=\"1\"/>")
    );
    let body = part(&files, "word/document.xml");
    assert_eq!(body.matches("<w:tbl>").count(), body.matches("<w:tblHeader/>").count());
    assert!(body.contains(" TOC \\o ") && body.contains("fldCharType=\"end\""));
    assert!(part(&files, "word/footer1.xml").contains(" PAGE "));
    assert!(body.contains("w:numId w:val=\"2\""));
}

#[test]
fn every_style_link_and_place_that_a_word_file_names_is_there() {
    for what in What::ALL {
        let files = unzipped(made(Format::Word, what));
        let (styles, body) = (part(&files, "word/styles.xml"), part(&files, "word/document.xml"));
        let relations = part(&files, "word/_rels/document.xml.rels");
        for found in parts(body) {
            let Part::Open(name, attributes) = found else { continue };
            let value = |name: &str| {
                let (_, rest) = attributes.split_once(&format!("{name}=\""))?;
                rest.split('"').next()
            };
            match name.as_str() {
                "w:pStyle" | "w:rStyle" | "w:tblStyle" => {
                    let style = value("w:val").unwrap();
                    assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
                }
                "w:hyperlink" => {
                    let link = value("r:id").map(|id| relations.contains(&format!("Id=\"{id}\"")));
                    let place =
                        value("w:anchor").map(|to| body.contains(&format!("w:name=\"{to}\"")));
                    assert_eq!(link.or(place), Some(true), "{attributes}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn a_workbook_has_a_sheet_per_subject_with_a_header_in_sight_and_filters() {
    let files = unzipped(made(Format::Excel, What::Report));
    for (name, text) in &files {
        assert!(!parts(text).is_empty(), "{name}");
    }
    let book = part(&files, "xl/workbook.xml");
    for name in ["Stand", "Punten", "Bewaard", "Eigen initiatieven", "Acties", "Bronnen"] {
        assert!(book.contains(&format!("<sheet name=\"{name}\"")), "{name}");
    }
    let sheets: Vec<_> =
        files.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet")).collect();
    assert_eq!(sheets.len(), 6);
    for (name, sheet) in sheets {
        assert!(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter "), "{name}");
        assert!(!sheet.contains("<f>"), "a formula in {name}");
    }
}

#[test]
fn everything_that_was_written_is_in_every_format() {
    let said = [
        "Besproken met het wijkteam",
        "Iets zonder naam",
        "Bel de corporatie",
        "👩\u{200d}👧 einde",
        "Los",
        "van elkaar",
        "sinds maart",
        "nog niemand @Piet",
        "Wet van ooit",
        "Bewoners helpen elkaar.",
        "Elke week in de bibliotheek.",
        "010 123 45 67",
        "https://voorbeeld.nl/kring?a=1",
        "https://wetten.overheid.nl/BWBR0031331",
    ];
    for format in Format::ALL {
        let bytes = made(format, What::Report);
        let text = match format {
            Format::Word | Format::Excel => {
                let texts: Vec<_> = unzipped(bytes).iter().map(|(_, text)| text_of(text)).collect();
                texts.join("\n")
            }
            Format::Json => {
                serde_json::from_slice::<serde_json::Value>(&bytes).unwrap().to_string()
            }
            Format::Markdown | Format::Html | Format::Csv => {
                // Without what keeps a forge from calling a person.
                String::from_utf8(bytes).unwrap().replace("@<!-- -->", "@")
            }
        };
        for sentence in said {
            assert!(text.contains(sentence), "{sentence} in {format:?}");
        }
    }
}

#[test]
fn the_same_material_gives_the_same_bytes() {
    for format in Format::ALL {
        assert!(made(format, What::Report) == made(format, What::Report), "{format:?}");
    }
}
