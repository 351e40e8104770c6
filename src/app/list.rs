//! Lists: where walking and leaping lead, whatever is listed.

use super::{Here, Leap, Towards};

/// The row that an action leads to in a list of `count` rows of which `page` are seen at once;
/// nothing when the action does not move, or there is no row.
#[must_use]
pub(super) fn moved(here: Here, chosen: usize, count: usize, page: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    let page = page.max(1);
    let row = match here {
        Here::Move(Towards::Up | Towards::Left) => chosen.saturating_sub(1),
        Here::Move(Towards::Down | Towards::Right) => chosen + 1,
        Here::Leap(Leap::PageUp) => chosen.saturating_sub(page),
        Here::Leap(Leap::PageDown) => chosen + page,
        Here::Leap(Leap::Start) => 0,
        Here::Leap(Leap::End) => last,
        Here::Panel(_)
        | Here::Sibling(_)
        | Here::Term(_)
        | Here::Open
        | Here::Back
        | Here::Toggle
        | Here::Sort => return None,
    };
    Some(row.min(last))
}

/// Whether an action moves through a list at all.
#[must_use]
pub(super) const fn moves(here: Here) -> bool {
    matches!(here, Here::Move(_) | Here::Leap(_))
}
