//! The palette, over the right of the page: what is typed, and the commands that match it with
//! their keys. What cannot be done here is dim and tells where it can.

use ratatui::layout::Rect;

use super::brush::{Brush, columns, indent};
use super::field;
use super::help::frame;
use crate::app::{Command, Model, Palette};
use crate::layout::{self, first_row};
use crate::page::Tone;

pub(super) fn draw(model: &Model, palette: &Palette, brush: &mut Brush<'_>) {
    frame(layout::overlay(model.state.size), model.texts.screen.palette, brush);
    let areas = layout::Palette::of(model.state.size);
    let commands = model.commands(palette);
    query(model, palette, commands.len(), areas.query, brush);
    let area = areas.rows;
    if commands.is_empty() {
        brush.sentence(area, model.texts.empty.commands, Tone::Plain);
        return;
    }
    let first = first_row(palette.chosen, commands.len(), usize::from(area.height));
    for (y, (place, command)) in
        (area.y..area.bottom()).zip(commands.iter().enumerate().skip(first))
    {
        let line = Rect { y, height: 1, ..area };
        row(model, command, place == palette.chosen, line, brush);
    }
    brush.thumb(Rect { width: area.width + 1, ..area }, first, commands.len());
}

fn query(model: &Model, palette: &Palette, count: usize, area: Rect, brush: &mut Brush<'_>) {
    let mut area = area;
    if count > 0 {
        let place = (model.texts.phrase.place_in_list)(palette.chosen + 1, count);
        let used = brush.put_right(area, &place, Tone::Quiet);
        area.width = area.width.saturating_sub(used + 2);
    }
    field::draw(&palette.query, area, brush);
}

fn row(model: &Model, command: &Command, chosen: bool, area: Rect, brush: &mut Brush<'_>) {
    let (tone, aside_tone) = match (chosen, command.is_here()) {
        (true, _) => (Tone::Chosen, Tone::Chosen),
        (false, true) => (Tone::Plain, Tone::Key),
        (false, false) => (Tone::Quiet, Tone::Quiet),
    };
    if chosen {
        brush.choose(area);
    }
    let aside = aside(model, command, area.width / 2);
    let used = brush.put_right(area, &aside, aside_tone);
    let name = indent(area, 2);
    let name = Rect { width: name.width.saturating_sub(used + 2), ..name };
    brush.put_marked(name, &command.name, &command.marks, tone);
}

/// The keys of a command, as many as there is room for, or where it can be done and by which key.
fn aside(model: &Model, command: &Command, room: u16) -> String {
    let keys: Vec<String> = command.keys.iter().map(|&key| model.texts.key(key)).collect();
    let first = keys.first().cloned().unwrap_or_default();
    match command.elsewhere.first() {
        Some(&scope) => format!("{} · {first}", model.texts.place(scope)),
        None => Some(keys.join(" ")).filter(|all| columns(all) <= room).unwrap_or(first),
    }
}
