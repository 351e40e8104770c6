//! The rules for the map's own parts: milestones, layers, roles, tracks, phases; and the figures.

use super::super::problem::Fault;
use super::super::raw;
use super::place::Place;
use super::prose;
use crate::domain::{
    Closed, Figure, Layer, Milestone, MilestoneId, Phase, Point, Role, Target, Track,
};

pub(super) fn milestone(
    place: &mut Place<'_>,
    id: Option<MilestoneId>,
    raw: raw::Milestone,
) -> Option<Milestone> {
    let number = place.number("number", raw.number);
    if let (Some(found), Some(id)) = (raw.number, id)
        && usize::from(found) != id.index() + 1
    {
        place.field("number").note(Fault::WrongNumber { found, right: id.index() + 1 });
    }
    let cells = place.full_map("cells", raw.cells, prose::paragraph);
    let roles = place.full_map("roles", raw.roles, prose::paragraph);
    Some(Milestone {
        number,
        name: place.text("name", raw.name),
        name_en: place.text("name_en", raw.name_en),
        gloss_en: place.text("gloss_en", raw.gloss_en),
        resident: place.text("resident", raw.resident),
        goal: place.text("goal", raw.goal),
        professional: place.text("professional", raw.professional),
        from: place.text("from", raw.from),
        to: place.text("to", raw.to),
        phases: place.members("phases", raw.phases),
        questions: place.texts("questions", raw.questions, 1),
        editorial_note: place.text("editorial_note", raw.editorial_note),
        sources: place.sources("sources", raw.sources, 1),
        // Last, so that the checks above are made without them too.
        cells: cells?,
        roles: roles?,
    })
}

pub(super) fn layer(place: &mut Place<'_>, raw: raw::Layer) -> Layer {
    Layer {
        name: place.text("name", raw.name),
        name_en: place.text("name_en", raw.name_en),
        gloss_en: place.text("gloss_en", raw.gloss_en),
        summary: place.text("summary", raw.summary),
        explanation: place.prose("explanation", raw.explanation),
        question: place.text("question", raw.question),
        sources: place.sources("sources", raw.sources, 1),
    }
}

pub(super) fn role(place: &mut Place<'_>, raw: raw::Role) -> Role {
    Role {
        name: place.text("name", raw.name),
        name_en: place.text("name_en", raw.name_en),
        gloss_en: place.text("gloss_en", raw.gloss_en),
        summary: place.text("summary", raw.summary),
        explanation: place.prose("explanation", raw.explanation),
        sources: place.sources("sources", raw.sources, 1),
    }
}

pub(super) fn track(place: &mut Place<'_>, raw: raw::Track) -> Option<Track> {
    if raw.ready.is_none() {
        place.field("ready").note(Fault::Missing);
    }
    let status_date = place.date("status_date", raw.status_date);
    Some(Track {
        name: place.text("name", raw.name),
        name_en: place.text("name_en", raw.name_en),
        gloss_en: place.text("gloss_en", raw.gloss_en),
        explanation: place.text("explanation", raw.explanation),
        status: place.text("status", raw.status),
        is_ready: raw.ready.unwrap_or_default(),
        seen: place.optional("seen", raw.seen),
        context: place.optional_prose("context", raw.context),
        sources: place.sources("sources", raw.sources, 1),
        // Last, so that the checks above are made without it too.
        status_date: status_date?,
    })
}

pub(super) fn phase(place: &mut Place<'_>, raw: raw::Phase) -> Phase {
    Phase {
        name: place.text("name", raw.name),
        name_en: place.text("name_en", raw.name_en),
        gloss_en: place.text("gloss_en", raw.gloss_en),
        explanation: place.prose("explanation", raw.explanation),
        sources: place.sources("sources", raw.sources, 1),
    }
}

pub(super) fn figure(place: &mut Place<'_>, raw: raw::Figure) -> Figure {
    Figure {
        key: place.key(raw.id),
        label: place.text("label", raw.label),
        unit: place.text("unit", raw.unit),
        measured: place.optional("measured", raw.measured),
        points: place.each("points", raw.points, 1, point),
        target: raw.target.map(|raw| target(&mut place.field("target"), raw)),
        note: place.optional("note", raw.note),
        sources: place.sources("sources", raw.sources, 1),
    }
}

fn point(place: &mut Place<'_>, raw: raw::Point) -> Point {
    Point {
        year: place.year("year", raw.year),
        value: place.amount("value", raw.value),
        rounding: place.optional("rounding", raw.rounding),
        remark: place.optional("remark", raw.remark),
        sources: place.sources("sources", raw.sources, 1),
    }
}

fn target(place: &mut Place<'_>, raw: raw::Target) -> Target {
    Target {
        year: place.year("year", raw.year),
        value: place.amount("value", raw.value),
        sources: place.sources("sources", raw.sources, 1),
    }
}
