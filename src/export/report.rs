//! The report ('verslag'): where the municipality stands, and what was chosen and why.

use super::document::{Block, Document};
use super::draft::Draft;
use super::facts::Facts;
use super::{Material, What, sessions, sheets};

pub(super) fn document(material: &Material<'_>) -> Document {
    let mut draft = Draft::new(material);
    let facts = Facts::of(&draft);
    draft.add(Block::Contents(3));
    draft.standing(&facts);
    draft.points(&facts);
    draft.chosen(&facts, true);
    draft.other_notes(&facts);
    draft.own(&facts);
    draft.actions(&facts);
    draft.sessions(&facts);
    let sheets = [
        sheets::standing(&draft, &facts),
        sheets::points(&draft, &facts),
        sheets::kept(&draft, &facts),
        sheets::own(&draft, &facts),
        sheets::actions(&draft, &facts),
        sessions::sheet(&draft, &facts),
    ];
    draft.finish(What::Report, sheets.into_iter().flatten().collect())
}
