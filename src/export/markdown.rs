//! Markdown that reads the same on the usual forges.

use super::document::{Block, Cited, Document, Drawing, Figure, Leads, Look, Run, Table};
use super::markup::{address, markdown, markdown_line, slug};

pub(super) fn write(document: &Document) -> String {
    let mut parts =
        vec![format!("# {}", markdown(&document.title)), markdown_line(&markdown(&document.about))];
    parts.extend(document.blocks.iter().map(|block| part(document, block)));
    parts.retain(|part| !part.trim().is_empty());
    format!("{}\n", parts.join("\n\n"))
}

fn part(document: &Document, block: &Block) -> String {
    match block {
        Block::Heading(heading) => {
            let signs = "#".repeat(usize::from(heading.level));
            format!("{signs} {}", markdown(heading.text.trim()))
        }
        Block::Text(runs) => markdown_line(&line(runs)),
        Block::Lines(lines) => {
            let lines: Vec<_> = lines.iter().map(|runs| markdown_line(&line(runs))).collect();
            lines.join("\\\n")
        }
        Block::List(items) => list(items.iter().map(|runs| line(runs))),
        Block::Table(found) => table(found),
        Block::Figure(figure) => bars(figure),
        Block::Contents(deepest) => contents(document, *deepest),
        Block::Sources(sources) => numbered(sources),
    }
}

fn line(runs: &[Run]) -> String {
    runs.iter().map(piece).collect()
}

fn piece(run: &Run) -> String {
    let text = markdown(&run.text);
    let text = match run.look {
        Look::Plain | Look::Quiet => text,
        Look::Strong | Look::Blank => strong(&text),
    };
    match &run.leads {
        Some(Leads::Out(url)) if run.text == *url => format!("<{}>", address(url)),
        Some(Leads::Out(url)) => format!("[{text}](<{}>)", address(url)),
        Some(Leads::Source(_)) | None => text,
    }
}

/// The signs must touch the letters, or they are read as signs.
fn strong(text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let (before, after) = text.split_once(inner).unwrap_or_default();
    format!("{before}**{inner}**{after}")
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {}", markdown_line(&item))).collect::<Vec<_>>().join("\n")
}

fn table(table: &Table) -> String {
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = row(table.columns.iter().map(|column| markdown(column)).collect());
    let rule = row(table.columns.iter().map(|_| "---".to_owned()).collect());
    let rows = table.rows.iter().map(|cells| row(cells.iter().map(|runs| line(runs)).collect()));
    let caption = strong(&markdown(&table.caption));
    let all = std::iter::once(format!("{caption}\n\n{head}\n{rule}")).chain(rows);
    all.collect::<Vec<_>>().join("\n")
}

/// The bars of a figure in words. A drawn map stands beside a table that says the same.
fn bars(figure: &Figure) -> String {
    match &figure.drawing {
        Drawing::Map { .. } => String::new(),
        Drawing::Bars(bars) => list(
            bars.iter().map(|bar| format!("{}: {}", markdown(&bar.label), markdown(&bar.value))),
        ),
    }
}

fn contents(document: &Document, deepest: u8) -> String {
    let mut slugs: Vec<String> = vec![slug(&document.title)];
    let mut lines = Vec::new();
    for (_, heading) in document.headings() {
        let slug = slug(heading.text.trim());
        let before = slugs.iter().filter(|other| **other == slug).count();
        let target = if before == 0 { slug.clone() } else { format!("{slug}-{before}") };
        slugs.push(slug);
        if heading.level <= deepest {
            let indent = "  ".repeat(usize::from(heading.level) - 2);
            lines.push(format!("{indent}- [{}](<#{target}>)", markdown(heading.text.trim())));
        }
    }
    lines.join("\n")
}

fn numbered(sources: &[Cited]) -> String {
    let line = |(place, cited): (usize, &Cited)| {
        let title = markdown(&cited.title);
        let date = if cited.date.is_empty() { String::new() } else { format!(", {}", cited.date) };
        format!("{}. {title}{date}: <{}>", place + 1, address(&cited.url))
    };
    sources.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}
