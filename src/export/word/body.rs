//! The text of the document as Word has it.

use super::super::document::{
    Block, Cited, Document, Drawing, Figure, Heading, Leads, Look, Run, Table, text_of,
};
use super::super::markup::xml;
use super::parts;

/// How wide the text is, in twentieths of a point: A4 without its margins.
const WIDTH: usize = 9638;

/// What stands in the document, and the addresses it refers to.
pub(super) struct Body {
    pub(super) text: String,
    pub(super) links: Vec<String>,
    headings: usize,
}

/// The id by which the text names a page outside.
pub(super) fn link_id(place: usize) -> String {
    format!("web{}", place + 1)
}

impl Body {
    pub(super) fn of(document: &Document) -> Self {
        let mut body = Self { text: parts::BODY_START.to_owned(), links: Vec::new(), headings: 0 };
        body.paragraph("Title", "", &[Run::plain(&document.title)]);
        body.paragraph("Subtitle", "", &[Run::plain(&document.about)]);
        for block in &document.blocks {
            body.block(document, block);
        }
        body.text.push_str(parts::BODY_END);
        body
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn block(&mut self, document: &Document, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Text(runs) if text_of(runs).trim().is_empty() => {}
            Block::Text(runs) => self.paragraph("Normal", "", runs),
            Block::Lines(lines) => self.lines(lines),
            Block::List(items) => {
                for runs in items {
                    self.paragraph("ListParagraph", parts::BULLET, runs);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(document, figure),
            Block::Contents(deepest) => self.contents(document, *deepest),
            Block::Sources(sources) => self.sources(sources),
        }
    }

    fn paragraph(&mut self, style: &str, properties: &str, runs: &[Run]) {
        self.put(&format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>"));
        self.runs(runs);
        self.put("</w:p>");
    }

    fn heading(&mut self, heading: &Heading) {
        self.headings += 1;
        let (number, level) = (self.headings, heading.level - 1);
        let fresh = if heading.fresh { "<w:pageBreakBefore/>" } else { "" };
        self.put(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/>{fresh}</w:pPr>\
             <w:bookmarkStart w:id=\"{number}\" w:name=\"_Toc{number}\"/>"
        ));
        self.runs(&[Run::plain(&heading.text)]);
        self.put(&format!("<w:bookmarkEnd w:id=\"{number}\"/></w:p>"));
    }

    /// What a person wrote: one paragraph, with its lines as they were.
    fn lines(&mut self, lines: &[Vec<Run>]) {
        if lines.is_empty() {
            return;
        }
        self.put("<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr>");
        for (number, runs) in lines.iter().enumerate() {
            if number > 0 {
                self.put("<w:r><w:br/></w:r>");
            }
            self.runs(runs);
        }
        self.put("</w:p>");
    }

    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            let style = match (&run.leads, run.look) {
                (Some(Leads::Out(_)), _) => "<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>",
                (_, Look::Plain) => "",
                (_, Look::Strong) => "<w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr>",
                (_, Look::Quiet) => "<w:rPr><w:rStyle w:val=\"Quiet\"/></w:rPr>",
                (_, Look::Blank) => "<w:rPr><w:rStyle w:val=\"Blank\"/></w:rPr>",
            };
            let text = xml(&run.text);
            let text = format!("<w:r>{style}<w:t xml:space=\"preserve\">{text}</w:t></w:r>");
            match &run.leads {
                Some(Leads::Out(url)) => {
                    let id = self.link(url);
                    self.put(&format!(
                        "<w:hyperlink r:id=\"{id}\" w:history=\"1\">{text}</w:hyperlink>"
                    ));
                }
                Some(Leads::Source(number)) => self.put(&format!(
                    "<w:hyperlink w:anchor=\"bron_{number}\" w:history=\"1\">{text}</w:hyperlink>"
                )),
                None => self.put(&text),
            }
        }
    }

    fn link(&mut self, url: &str) -> String {
        let place = self.links.iter().position(|known| known == url).unwrap_or_else(|| {
            self.links.push(url.to_owned());
            self.links.len() - 1
        });
        link_id(place)
    }

    fn table(&mut self, table: &Table) {
        self.paragraph("Caption", "<w:keepNext/>", &[Run::plain(&table.caption)]);
        let wide = widths(table);
        let column = |wide: &usize| format!("<w:gridCol w:w=\"{wide}\"/>");
        let grid = wide.iter().map(column).collect::<Vec<_>>().concat();
        self.put(&parts::table_start(&xml(&table.caption), &grid));
        self.put("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (column, &wide) in table.columns.iter().zip(&wide) {
            self.cell(wide, parts::SHADE, &[Run::strong(column)]);
        }
        self.put("</w:tr>");
        for row in &table.rows {
            self.put("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (runs, &wide) in row.iter().zip(&wide) {
                self.cell(wide, "", runs);
            }
            self.put("</w:tr>");
        }
        self.put("</w:tbl><w:p/>");
    }

    fn cell(&mut self, wide: usize, shade: &str, runs: &[Run]) {
        self.put(&format!("<w:tc><w:tcPr><w:tcW w:w=\"{wide}\" w:type=\"dxa\"/>{shade}</w:tcPr>"));
        self.paragraph("Cell", "", runs);
        self.put("</w:tc>");
    }

    /// The bars of a figure as a table. A drawn map stands beside a table that says the same.
    fn figure(&mut self, document: &Document, figure: &Figure) {
        let Drawing::Bars(bars) = &figure.drawing else { return };
        let words = &document.texts.export;
        let row = |label: &str, value: &str| vec![vec![Run::plain(label)], vec![Run::plain(value)]];
        self.table(&Table {
            caption: figure.title.clone(),
            columns: vec![words.year, words.value],
            rows: bars.iter().map(|bar| row(&bar.label, &bar.value)).collect(),
        });
    }

    /// A list that Word knows as the contents, filled in already.
    fn contents(&mut self, document: &Document, deepest: u8) {
        self.paragraph("TOCHeading", "", &[Run::plain(document.texts.export.contents)]);
        let all: Vec<_> = document.contents(deepest).collect();
        for (place, (number, heading)) in all.iter().enumerate() {
            let level = heading.level - 1;
            self.put(&format!("<w:p><w:pPr><w:pStyle w:val=\"TOC{level}\"/></w:pPr>"));
            if place == 0 {
                self.put(parts::CONTENTS_START);
            }
            let text = xml(&heading.text);
            self.put(&format!(
                "<w:hyperlink w:anchor=\"_Toc{number}\" w:history=\"1\"><w:r>\
                 <w:t xml:space=\"preserve\">{text}</w:t></w:r></w:hyperlink>"
            ));
            if place + 1 == all.len() {
                self.put("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            self.put("</w:p>");
        }
    }

    fn sources(&mut self, sources: &[Cited]) {
        for (place, cited) in sources.iter().enumerate() {
            // Headings have the numbers below this.
            let (number, id) = (place + 1, 1_000_000 + place);
            let date =
                if cited.date.is_empty() { String::new() } else { format!(", {}", cited.date) };
            self.put(&format!(
                "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/>{}</w:pPr>\
                 <w:bookmarkStart w:id=\"{id}\" w:name=\"bron_{number}\"/>",
                parts::NUMBER
            ));
            self.runs(&[
                Run::plain(&format!("{}{date}: ", cited.title)),
                Run::link(&cited.url, &cited.url),
            ]);
            self.put(&format!("<w:bookmarkEnd w:id=\"{id}\"/></w:p>"));
        }
    }
}

/// How wide a letter is at most in running text, in twentieths of a point.
const LETTER: usize = 118;

/// What stands free beside the text of a cell.
const BESIDE: usize = 240;

/// How wide each column is: no narrower than its longest word, and the rest goes to the columns
/// with the longest texts.
fn widths(table: &Table) -> Vec<usize> {
    let needs: Vec<_> = (0..table.columns.len()).map(|place| needed(table, place)).collect();
    let least = needs.iter().map(|(least, _)| least).sum::<usize>().max(1);
    let more = needs.iter().map(|(_, more)| more).sum::<usize>().max(1);
    let rest = WIDTH.saturating_sub(least);
    let wide = |(own, wish): (usize, usize)| own * WIDTH.min(least) / least + rest * wish / more;
    needs.into_iter().map(wide).collect()
}

/// How wide a column must be, and how much wider it would like to be.
fn needed(table: &Table, place: usize) -> (usize, usize) {
    let cells = table.rows.iter().filter_map(|row| row.get(place)).map(|runs| text_of(runs));
    // What stands above is bold, and takes more room than its letters.
    let name = table.columns.get(place).map(|name| format!("{name}--"));
    // What names a row is filled in by hand where it is still empty.
    let (mut word, mut text) = (0, if place == 0 { 40 } else { 0 });
    for cell in cells.chain(name) {
        let longest = cell.split_whitespace().map(|word| word.chars().count()).max();
        word = word.max(longest.unwrap_or_default().min(16));
        text = text.max(cell.chars().count().min(70));
    }
    (word * LETTER + BESIDE, text.saturating_sub(word) * LETTER + 1)
}
