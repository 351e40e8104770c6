//! One page of HTML: no scripts, nothing from outside, for the screen, a reader aloud and paper.

use super::document::{Block, Cited, Document, Figure, Heading, Leads, Look, Run, Table, text_of};
use super::drawing;
use super::markup::xml;
use super::style::STYLE;

pub(super) fn write(document: &Document) -> String {
    let title = xml(&document.title);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"generator\" content=\"routekaart {}\">\n\
         <title>{title} · {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p class=\"quiet\">{}</p>\n",
        document.language(),
        env!("CARGO_PKG_VERSION"),
        xml(&document.about),
        xml(&document.about),
    );
    let (mut heading, mut figure) = (0, 0);
    for block in &document.blocks {
        match block {
            Block::Heading(_) => heading += 1,
            Block::Figure(_) => figure += 1,
            Block::Text(_)
            | Block::Lines(_)
            | Block::List(_)
            | Block::Table(_)
            | Block::Contents(_)
            | Block::Sources(_) => {}
        }
        page.push_str(&part(document, block, heading, figure));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn part(document: &Document, block: &Block, heading: usize, figure: usize) -> String {
    match block {
        Block::Heading(found) => {
            let fresh = if found.fresh { " class=\"fresh\"" } else { "" };
            let level = found.level;
            format!("<h{level} id=\"s{heading}\"{fresh}>{}</h{level}>\n", xml(&found.text))
        }
        Block::Text(runs) if text_of(runs).trim().is_empty() => String::new(),
        Block::Text(runs) => format!("<p>{}</p>\n", line(runs)),
        Block::Lines(lines) if lines.is_empty() => String::new(),
        Block::Lines(lines) => {
            let lines: Vec<_> = lines.iter().map(|runs| line(runs)).collect();
            format!("<p class=\"own\">{}</p>\n", lines.join("<br>\n"))
        }
        Block::List(items) if items.is_empty() => String::new(),
        Block::List(items) => {
            let items: Vec<_> =
                items.iter().map(|runs| format!("<li>{}</li>\n", line(runs))).collect();
            format!("<ul>\n{}</ul>\n", items.concat())
        }
        Block::Table(found) => table(found),
        Block::Figure(found) => drawn(found, figure),
        Block::Contents(deepest) => contents(document, *deepest),
        Block::Sources(sources) => numbered(sources),
    }
}

fn line(runs: &[Run]) -> String {
    runs.iter().map(piece).collect()
}

fn piece(run: &Run) -> String {
    let text = xml(&run.text);
    let text = match run.look {
        Look::Plain => text,
        Look::Strong => format!("<strong>{text}</strong>"),
        Look::Quiet => format!("<span class=\"quiet\">{text}</span>"),
        Look::Blank => format!("<mark>{text}</mark>"),
    };
    match &run.leads {
        Some(Leads::Out(url)) => format!("<a href=\"{}\">{text}</a>", xml(url)),
        Some(Leads::Source(number)) => format!("<a href=\"#bron-{number}\">{text}</a>"),
        None => text,
    }
}

fn table(table: &Table) -> String {
    let named = |column: &&str| format!("<th scope=\"col\">{}</th>", xml(column));
    let head = table.columns.iter().map(named).collect::<Vec<_>>().concat();
    let row = |cells: &Vec<Vec<Run>>| {
        let cells = cells.iter().enumerate().map(|(place, runs)| match place {
            0 => format!("<th scope=\"row\">{}</th>", line(runs)),
            _ => format!("<td>{}</td>", line(runs)),
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!(
        "<table>\n<caption>{}</caption>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}\
         </tbody>\n</table>\n",
        xml(&table.caption)
    )
}

fn drawn(figure: &Figure, number: usize) -> String {
    let drawing = drawing::svg(figure, number);
    format!("<figure>\n{drawing}<figcaption>{}</figcaption>\n</figure>\n", xml(&figure.title))
}

fn contents(document: &Document, deepest: u8) -> String {
    let label = xml(document.texts.export.contents);
    let item = |(number, heading): (usize, &Heading)| {
        let (level, text) = (heading.level, xml(&heading.text));
        format!("<li class=\"l{level}\"><a href=\"#s{number}\">{text}</a></li>\n")
    };
    let items: Vec<_> = document.contents(deepest).map(item).collect();
    format!(
        "<nav aria-label=\"{label}\">\n<p><strong>{label}</strong></p>\n<ul>\n{}</ul>\n</nav>\n",
        items.concat()
    )
}

fn numbered(sources: &[Cited]) -> String {
    let item = |(place, cited): (usize, &Cited)| {
        let date = if cited.date.is_empty() { String::new() } else { format!(", {}", cited.date) };
        let (title, url) = (xml(&cited.title), xml(&cited.url));
        format!(
            "<li id=\"bron-{}\">{title}{}: <a href=\"{url}\">{url}</a></li>\n",
            place + 1,
            xml(&date)
        )
    };
    let items: String = sources.iter().enumerate().map(item).collect();
    format!("<ol class=\"sources\">\n{items}</ol>\n")
}
