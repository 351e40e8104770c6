//! The lessons of the tour, one row each: what to do, and how to see that it was done.

use crate::app::{Focus, Model, Overlay, Place, Scope};
use crate::domain::{LayerId, MilestoneId};
use crate::layout::Shape;
use crate::page::Topic;
use crate::texts::TourTexts;

/// One step of the tour.
pub(super) struct Lesson {
    /// What to do, in a window of this shape.
    pub(super) says: fn(&TourTexts, Shape) -> &'static str,
    /// Whether it is done.
    pub(super) is_done: fn(&Model) -> bool,
}

/// The sheet of an initiative on which its sources stand.
const SOURCES: usize = 3;

/// Every lesson, in order.
pub(super) const LESSONS: &[Lesson] = &[
    Lesson {
        says: |texts, shape| by_shape(shape, texts.walk_right, texts.walk_down),
        is_done: |model| at_cell(model).is_some_and(|(at, _)| at == MilestoneId::InView),
    },
    Lesson {
        says: |texts, shape| by_shape(shape, texts.layer_above, texts.layer_beside),
        is_done: |model| at_cell(model).is_some_and(|(_, layer)| layer != LayerId::Inspiration),
    },
    Lesson {
        says: |texts, _| texts.list,
        is_done: |model| matches!(model.here(), Place::Map(_, Focus::List)),
    },
    Lesson { says: |texts, _| texts.open, is_done: |model| sheet(model).is_some() },
    Lesson { says: |texts, _| texts.source, is_done: |model| sheet(model) == Some(SOURCES) },
    Lesson {
        says: |texts, _| texts.milestone,
        is_done: |model| matches!(topic(model), Some(Topic::Milestone(_))),
    },
    Lesson {
        says: |texts, _| texts.role,
        is_done: |model| model.state.filter.roles.single().is_some(),
    },
    Lesson {
        says: |texts, _| texts.search,
        is_done: |model| {
            !model.state.finder.recent.is_empty() && !matches!(model.here(), Place::Finder)
        },
    },
    Lesson {
        says: |texts, _| texts.keep,
        is_done: |model| !model.notebook.overview().bookmarks.is_empty(),
    },
    Lesson {
        says: |texts, _| texts.note,
        is_done: |model| {
            !model.notebook.overview().notes.is_empty() && model.scope() != Scope::Editor
        },
    },
    Lesson { says: |texts, _| texts.saved, is_done: |model| matches!(model.here(), Place::Saved) },
    Lesson {
        says: |texts, _| texts.help,
        is_done: |model| matches!(model.state.overlays.top(), Some(Overlay::Help { .. })),
    },
];

const fn by_shape(shape: Shape, wide: &'static str, turned: &'static str) -> &'static str {
    match shape {
        Shape::Wide => wide,
        Shape::Turned | Shape::Small => turned,
    }
}

fn at_cell(model: &Model) -> Option<(MilestoneId, LayerId)> {
    let Place::Map(cell, _) = model.here() else { return None };
    Some((cell.milestone, cell.layer))
}

fn topic(model: &Model) -> Option<Topic> {
    Some(model.reading()?.0.topic)
}

/// The sheet of an initiative that is read.
fn sheet(model: &Model) -> Option<usize> {
    let (reading, _) = model.reading()?;
    matches!(reading.topic, Topic::Initiative(_)).then_some(reading.tab)
}
