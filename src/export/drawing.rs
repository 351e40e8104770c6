//! Figures as SVG within a page. What they show stands in words in their descriptions.

use super::document::{Bar, Drawing, Figure, Place};
use super::markup::xml;

/// How wide a drawing is; the page scales it.
const WIDTH: usize = 760;

/// How high a bar or a row of the map is.
const ROW: usize = 28;

/// The room for labels at the left.
const LABELS: usize = 92;

/// The room for bars; the rest is for values.
const BARS: f64 = 400.0;

/// The most letters in a line above a column of the map.
const COLUMN_LETTERS: usize = 11;

/// The figure as SVG; `number` tells it from the others of the page.
pub(super) fn svg(figure: &Figure, number: usize) -> String {
    let (height, inside) = match &figure.drawing {
        Drawing::Bars(bars) => (bars.len() * ROW, bars.iter().enumerate().map(bar).collect()),
        Drawing::Map { columns, rows } => map(columns, rows),
    };
    let (title, words) = (xml(&figure.title), xml(&figure.words));
    format!(
        "<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         aria-labelledby=\"f{number}t f{number}d\">\n<title id=\"f{number}t\">{title}</title>\n\
         <desc id=\"f{number}d\">{words}</desc>\n{inside}</svg>\n"
    )
}

fn bar((place, bar): (usize, &Bar)) -> String {
    let top = place * ROW;
    let (label, value) = (xml(&bar.label), xml(&bar.value));
    let class = if bar.wished { "wish" } else { "bar" };
    let length = (bar.share.clamp(0.0, 1.0) * BARS).max(2.0);
    let behind = 60.0 + length + 8.0;
    format!(
        "<text x=\"0\" y=\"{base}\">{label}</text>\
         <rect class=\"{class}\" x=\"60\" y=\"{edge}\" width=\"{length:.0}\" height=\"16\"/>\
         <text x=\"{behind:.0}\" y=\"{base}\">{value}</text>\n",
        base = top + 19,
        edge = top + 6,
    )
}

fn map(columns: &[String], rows: &[(String, Vec<Place>)]) -> (usize, String) {
    let wide = (WIDTH - LABELS) / columns.len().max(1);
    let names: Vec<_> = columns.iter().map(|name| broken(name)).collect();
    let head = names.iter().map(Vec::len).max().unwrap_or_default() * 16 + 8;
    let mut inside = String::new();
    for (place, lines) in names.iter().enumerate() {
        let left = LABELS + place * wide + 4;
        for (number, line) in lines.iter().enumerate() {
            let base = number * 16 + 14;
            inside.push_str(&text(left, base, line));
        }
    }
    for (number, (name, places)) in rows.iter().enumerate() {
        let top = head + number * ROW;
        let base = top + 19;
        inside.push_str(&text(0, base, name));
        for (place, found) in places.iter().enumerate() {
            inside.push_str(&cell(found, LABELS + place * wide, top, wide));
        }
    }
    (head + rows.len() * ROW + 2, inside)
}

fn text(left: usize, base: usize, words: &str) -> String {
    format!("<text x=\"{left}\" y=\"{base}\">{}</text>\n", xml(words))
}

fn cell(place: &Place, left: usize, top: usize, wide: usize) -> String {
    let width = wide - 4;
    let full = place.share.clamp(0.0, 1.0) * u32::try_from(width).map_or(0.0, f64::from);
    format!(
        "<rect class=\"full\" x=\"{left}\" y=\"{top}\" width=\"{full:.0}\" height=\"24\"/>\
         <rect class=\"place\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"24\"/>\
         <text x=\"{}\" y=\"{}\">{}</text>\n",
        left + 5,
        top + 17,
        xml(&place.text)
    )
}

/// A name over lines of a few letters, broken between words.
fn broken(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= COLUMN_LETTERS => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_owned()),
        }
    }
    lines
}
