//! What was marked and written, as the journey goes.

use super::document::Document;
use super::draft::Draft;
use super::facts::Facts;
use super::{Material, What, sheets};

pub(super) fn document(material: &Material<'_>) -> Document {
    let mut draft = Draft::new(material);
    let facts = Facts::of(&draft);
    draft.chosen(&facts, false);
    draft.other_notes(&facts);
    let sheets = [sheets::kept(&draft, &facts), sheets::actions(&draft, &facts)];
    draft.finish(What::Bookmarks, sheets.into_iter().flatten().collect())
}
