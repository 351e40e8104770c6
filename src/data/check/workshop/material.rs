//! The rules for what there is for each milestone, the forms of work, and how a group deals with
//! each other.

use super::super::super::problem::{Fault, Misfit};
use super::super::super::raw;
use super::super::place::Place;
use crate::domain::workshop::{
    Care, Exercise, GroundRule, Journey, Lesson, Mark, Material, Method, Referral,
};
use crate::domain::{Closed, Level, Register};

pub(super) fn journey(place: &mut Place<'_>, raw: raw::Journey) -> Journey {
    Journey { who: place.text("who", raw.who), gist: place.sentence("gist", raw.gist) }
}

pub(super) fn material(place: &mut Place<'_>, raw: raw::Material) -> Option<Material> {
    let questions = place.full_map("questions", raw.questions, |place, texts| {
        place.here_once(&texts, String::as_str);
        place.here_count(texts.len(), 1);
        let texts = texts.into_iter().enumerate();
        texts.map(|(index, text)| question(&mut place.item(index), Some(text))).collect()
    });
    let role_questions = place.full_map("role_questions", raw.role_questions, question);
    let situations = place.full_map("situations", raw.situations, question);
    Some(Material {
        opening: place.sentence("opening", raw.opening),
        exercise: exercise(&mut place.field("exercise"), raw.exercise),
        when_stuck: place.sentence("when_stuck", raw.when_stuck),
        // Last, so that the checks above are made without them too.
        questions: questions?,
        role_questions: role_questions?,
        situations: situations?,
    })
}

fn question(place: &mut Place<'_>, raw: Option<String>) -> String {
    let text = place.here_text(raw);
    place.here_ending(&text);
    text
}

fn exercise(place: &mut Place<'_>, raw: raw::Exercise) -> Exercise {
    Exercise {
        name: place.text("name", raw.name),
        minutes: place.minutes(raw.minutes),
        materials: place.texts("materials", raw.materials, 0),
        steps: place.texts("steps", raw.steps, 1),
        result: place.sentence("result", raw.result),
    }
}

pub(super) fn method(place: &mut Place<'_>, raw: raw::Method) -> Method {
    Method {
        key: place.key(raw.id),
        name: place.text("name", raw.name),
        minutes: place.minutes(raw.minutes),
        duration: place.text("duration", raw.duration),
        goal: place.sentence("goal", raw.goal),
        steps: place.texts("steps", raw.steps, 1),
        tips: place.texts("tips", raw.tips, 1),
    }
}

pub(super) fn ground_rule(place: &mut Place<'_>, raw: raw::GroundRule) -> GroundRule {
    GroundRule {
        key: place.key(raw.id),
        title: place.text("title", raw.title),
        explanation: place.sentence("explanation", raw.explanation),
    }
}

pub(super) fn care(place: &mut Place<'_>, raw: raw::Care, sources: &Register<Lesson>) -> Care {
    Care {
        title: place.text("title", raw.title),
        gist: place.sentence("gist", raw.gist),
        before: place.texts("before", raw.before, 1),
        during: place.texts("during", raw.during, 1),
        after: place.texts("after", raw.after, 1),
        sentence: place.sentence("sentence", raw.sentence),
        referrals: place
            .each("referrals", raw.referrals, 1, |place, raw| referral(place, raw, sources)),
    }
}

fn referral(place: &mut Place<'_>, raw: raw::Referral, sources: &Register<Lesson>) -> Referral {
    place.field("sources").here_count(raw.sources.len(), 1);
    Referral {
        name: place.text("name", raw.name),
        how: place.sentence("how", raw.how),
        phone: place.optional("phone", raw.phone),
        site: place.optional("site", raw.site),
        sources: place.references("sources", raw.sources, sources),
    }
}

/// How a group shows a score. What counts, counts for its place on the scale.
pub(super) fn mark(place: &mut Place<'_>, level: Option<Level>, raw: raw::Mark) -> Mark {
    let right = level.map(|level| match level {
        Level::NotStarted | Level::Preparing | Level::Partly | Level::InOrder => {
            u8::try_from(level.index()).ok()
        }
        Level::NotApplicable => None,
    });
    if let Some(right) = right.filter(|right| *right != raw.value) {
        place.field("value").note(Fault::Workshop(Misfit::Value { right }));
    }
    Mark {
        name: place.text("name", raw.name),
        sign: place.text("sign", raw.sign),
        hand: place.text("hand", raw.hand),
        value: raw.value,
        explanation: place.sentence("explanation", raw.explanation),
        example: place.sentence("example", raw.example),
    }
}
