//! What the model looks like. Drawing looks and changes nothing: the same model, colours and window
//! always give the same cells.

mod ascii;
mod brush;
mod chrome;
mod editor;
mod export;
mod field;
mod filter;
mod finder;
mod form;
mod glossary;
mod help;
mod list;
mod mail;
mod map;
mod palette;
mod reading;
mod remark;
mod saved;
mod scan;
pub mod theme;
mod tour;
mod workshop;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use brush::Brush;
use theme::Theme;

use crate::app::{Focus, Model, Overlay, Place};
use crate::layout::{self, Shape};

/// Draws the whole screen.
pub fn draw(model: &Model, theme: &Theme, frame: &mut Frame<'_>) {
    if let Some(cursor) = paint(model, theme, frame.buffer_mut()) {
        frame.set_cursor_position(cursor);
    }
}

/// Draws the whole screen into a buffer, whose size is the window's. Gives where the terminal's
/// cursor belongs, when something is typed in.
pub fn paint(model: &Model, theme: &Theme, buffer: &mut Buffer) -> Option<Position> {
    buffer.set_style(buffer.area, theme.ground());
    let mut brush = Brush { buffer, theme, cursor: None, chosen: None };
    if Shape::of(model.state.size) == Shape::Small {
        chrome::too_small(model, &mut brush);
    } else {
        brush.stand(layout::page_area(model.state.size));
        screen(model, &mut brush);
        chrome::draw(model, &mut brush);
        for overlay in model.state.overlays.iter() {
            brush.cursor = None;
            match overlay {
                Overlay::Filter(panel) => filter::draw(model, *panel, &mut brush),
                Overlay::Editor => editor::draw(model, &mut brush),
                Overlay::Export(exporting) => export::draw(model, exporting, &mut brush),
                Overlay::Palette(palette) => palette::draw(model, palette, &mut brush),
                Overlay::Capture(line) => workshop::capture(model, line, &mut brush),
                Overlay::Remark(line) => remark::draw(model, line, &mut brush),
                Overlay::Mail { of, scroll } => mail::draw(model, *of, *scroll, &mut brush),
                Overlay::Help { scope, scroll } => help::draw(model, *scope, *scroll, &mut brush),
            }
        }
    }
    if let Some(tour) = model.state.tour {
        tour::draw(model, tour, &mut brush);
    }
    let cursor = brush.cursor.or(brush.chosen);
    if model.state.look.ascii {
        ascii::plain(buffer);
    }
    cursor
}

fn screen(model: &Model, brush: &mut Brush<'_>) {
    match model.here() {
        Place::Map(cell, focus) => {
            let areas = layout::Map::of(model.state.size);
            map::draw(model, cell, focus == Focus::Grid, &areas, brush);
            list::draw(model, cell, focus == Focus::List, &areas, brush);
            if let Some((detail, opened)) = model.detail(cell) {
                reading::draw(model, &detail, &opened, focus == Focus::Detail, brush);
            }
        }
        Place::Page(_) => {
            if let Some((reading, opened)) = model.reading() {
                reading::draw(model, &reading, &opened, true, brush);
            }
        }
        Place::Glossary(glossary) => glossary::draw(model, glossary, brush),
        Place::Finder => finder::draw(model, brush),
        Place::Saved => saved::draw(model, brush),
        Place::Scan(place) => scan::draw(model, place, brush),
        Place::Workshop(stage) => workshop::draw(model, stage, brush),
        Place::Form(_) => form::draw(model, brush),
    }
}
