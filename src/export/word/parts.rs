//! What a Word file consists of beside its text.

/// How every part begins.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// What the kinds of relations begin with.
pub(super) const RELATION: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What each part is.
pub(super) const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/></Types>"#;

/// Which part is the document.
pub(super) const PACKAGE_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// What the document needs, with the links to pages outside.
pub(super) fn document_relations(links: &str) -> String {
    let part = |id: &str, kind: &str, file: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{RELATION}/{kind}\" Target=\"{file}\"/>")
    };
    let parts = [
        part("rId1", "styles", "styles.xml"),
        part("rId2", "numbering", "numbering.xml"),
        part("rId3", "settings", "settings.xml"),
        part("rId4", "footer", "footer1.xml"),
    ];
    format!(
        "{HEAD}<Relationships \
         xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}{links}\
         </Relationships>",
        parts.concat()
    )
}

/// How the document begins.
pub(super) const BODY_START: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>"#;

/// How it ends: A4, with the footer on each page.
pub(super) const BODY_END: &str = r#"<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>"#;

/// A point of a list.
pub(super) const BULLET: &str = r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"#;

/// A numbered source.
pub(super) const NUMBER: &str = r#"<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>"#;

/// The colour behind the names of columns.
pub(super) const SHADE: &str = r#"<w:shd w:val="clear" w:color="auto" w:fill="E9EEF3"/>"#;

/// That what follows are the contents: headings of three levels, as links.
pub(super) const CONTENTS_START: &str = r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \h \z \u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"#;

/// How a table begins; `words` say what it shows.
pub(super) fn table_start(words: &str, grid: &str) -> String {
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>\
         <w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" \
         w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"{words}\"/>\
         </w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )
}

/// How lists are counted.
pub(super) const NUMBERING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#;

/// What holds for the file as a whole.
pub(super) const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#;

/// The line at the foot of each page: the title, and the number of the page.
pub(super) fn footer(title: &str, page: &str) -> String {
    let field = |name: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>\
             <w:instrText xml:space=\"preserve\"> {name} </w:instrText></w:r><w:r>\
             <w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r>\
             <w:fldChar w:fldCharType=\"end\"/></w:r>"
        )
    };
    let text = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    format!(
        "{HEAD}<w:ftr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>\
         <w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}{}{}{}</w:p></w:ftr>",
        text(&format!("{title} · {page} ")),
        field("PAGE"),
        text(" / "),
        field("NUMPAGES"),
    )
}

/// A style of paragraphs: its id and name, what it is based on, how it stands, how it looks.
fn paragraph(id: &str, name: &str, based: &str, stands: &str, looks: &str) -> String {
    let based =
        if based.is_empty() { String::new() } else { format!("<w:basedOn w:val=\"{based}\"/>") };
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{based}\
         <w:qFormat/><w:pPr>{stands}</w:pPr><w:rPr>{looks}</w:rPr></w:style>"
    )
}

fn character(id: &str, name: &str, looks: &str) -> String {
    format!(
        "<w:style w:type=\"character\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
         <w:rPr>{looks}</w:rPr></w:style>"
    )
}

/// A heading: its level from 1, the space above it, and how large it is in half points.
fn heading(level: usize, before: usize, size: usize) -> String {
    let stands = format!(
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"80\"/>\
         <w:outlineLvl w:val=\"{}\"/>",
        level - 1
    );
    let looks = format!("<w:b/><w:sz w:val=\"{size}\"/>");
    paragraph(&format!("Heading{level}"), &format!("heading {level}"), "Normal", &stands, &looks)
}

/// All styles, for a document in this language.
pub(super) fn styles(language: &str) -> String {
    let code = if language == "en" { "en-GB" } else { "nl-NL" };
    let plain = |&(id, name, stands, looks): &(&str, &str, &str, &str)| {
        paragraph(id, name, "Normal", stands, looks)
    };
    let paragraphs = PARAGRAPHS.iter().map(plain);
    let headings = [heading(1, 360, 32), heading(2, 280, 26), heading(3, 200, 22)];
    let characters = CHARACTERS.iter().map(|(id, name, looks)| character(id, name, looks));
    let all: Vec<_> = paragraphs.chain(headings).chain(characters).collect();
    format!("{HEAD}{}{}{TABLE_STYLE}</w:styles>", defaults(code), all.concat())
}

/// Styles of paragraphs: id and name, how each stands, how it looks.
const PARAGRAPHS: &[(&str, &str, &str, &str)] = &[
    ("Title", "Title", r#"<w:spacing w:after="60"/>"#, r#"<w:b/><w:sz w:val="48"/>"#),
    ("Subtitle", "Subtitle", r#"<w:spacing w:after="240"/>"#, r#"<w:color w:val="505A66"/>"#),
    (
        "TOCHeading",
        "TOC Heading",
        r#"<w:keepNext/><w:spacing w:before="240" w:after="80"/>"#,
        r#"<w:b/><w:sz w:val="28"/>"#,
    ),
    ("TOC1", "toc 1", r#"<w:spacing w:after="40"/>"#, ""),
    ("TOC2", "toc 2", r#"<w:spacing w:after="40"/><w:ind w:left="284"/>"#, ""),
    (
        "Own",
        "Notitie",
        r#"<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="8A949F"/></w:pBdr><w:ind w:left="284"/>"#,
        "",
    ),
    ("ListParagraph", "List Paragraph", r#"<w:spacing w:after="60"/>"#, ""),
    ("Caption", "caption", r#"<w:keepNext/><w:spacing w:before="160" w:after="60"/>"#, "<w:b/>"),
    (
        "Cell",
        "Tabelcel",
        r#"<w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/>"#,
        r#"<w:sz w:val="19"/>"#,
    ),
    (
        "Footer",
        "footer",
        r#"<w:spacing w:after="0"/>"#,
        r#"<w:color w:val="505A66"/><w:sz w:val="18"/>"#,
    ),
];

/// Styles within a paragraph: id and name, and how each looks.
const CHARACTERS: &[(&str, &str, &str)] = &[
    ("Strong", "Strong", "<w:b/>"),
    ("Quiet", "Rustig", r#"<w:color w:val="505A66"/>"#),
    ("Blank", "Vul in", r#"<w:shd w:val="clear" w:color="auto" w:fill="FFF2B3"/>"#),
    ("Hyperlink", "Hyperlink", r#"<w:color w:val="0B4F8A"/><w:u w:val="single"/>"#),
];

/// What holds where a style says nothing: the letter, its size and the language.
fn defaults(code: &str) -> String {
    format!(
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
         <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" \
         w:cs=\"Calibri\" w:eastAsia=\"Calibri\"/><w:sz w:val=\"22\"/>\
         <w:lang w:val=\"{code}\" w:eastAsia=\"{code}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr>\
         </w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" \
         w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
    )
}

/// Tables with thin lines.
const TABLE_STYLE: &str = r#"<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="8A949F"/><w:left w:val="single" w:sz="4" w:space="0" w:color="8A949F"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="8A949F"/><w:right w:val="single" w:sz="4" w:space="0" w:color="8A949F"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="8A949F"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="8A949F"/></w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#;
