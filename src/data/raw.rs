//! The files as people write them: every field may be missing and every id is still a word, so
//! that `check` can name all that is wrong at once instead of the first thing only.
//!
//! Field names here are the field names in the files. An unknown one is refused.

use super::pairs::Pairs;
use super::shape::{Shape, Shaped};
use serde::Deserialize;

macro_rules! raw {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty,)+ })+) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Default, Deserialize)]
            #[serde(default, deny_unknown_fields)]
            pub(in crate::data) struct $name {
                $(pub(in crate::data) $field: $kind,)+
            }

            impl Shaped for $name {
                const SHAPE: Shape = Shape::Record {
                    name: stringify!($name),
                    fields: &[$((stringify!($field), <$kind as Shaped>::SHAPE),)+],
                };
            }
        )+
    };
}

mod script;

pub(super) use script::{
    Agenda, AgendaStep, Capture, Care, Exercise, GroundRule, Journey, Lesson, Mark, Material,
    Method, Preface, Referral, Script,
};

/// A text, or nothing when the field is missing.
pub(super) type Text = Option<String>;
pub(super) type Texts = Vec<String>;
pub(super) type Prose = Vec<Sentence>;

raw! {
    /// A roadmap file, whole.
    Roadmap {
        version: Option<u16>,
        about: About,
        milestones: Vec<Milestone>,
        layers: Vec<Layer>,
        roles: Vec<Role>,
        tracks: Vec<Track>,
        phases: Vec<Phase>,
        basic_services: BasicServices,
        elements: Vec<Element>,
        laws: Vec<Law>,
        figures: Vec<Figure>,
        terms: Vec<Term>,
        contact: Contact,
        contradictions: Vec<Contradiction>,
        gaps: Texts,
        sources: Vec<Source>,
        initiatives: Vec<Initiative>,
    }

    /// A pack: initiatives and elements that are laid over a roadmap, and the sources of the
    /// elements that the roadmap does not have.
    Pack {
        version: Option<u16>,
        name: Text,
        sources: Vec<Source>,
        elements: Vec<Element>,
        initiatives: Vec<Initiative>,
    }

    /// The settings of a person.
    Config {
        theme: Text,
        language: Text,
        role: Text,
        track: Text,
        workspace: Text,
        mouse: Option<bool>,
        ascii: Option<bool>,
        accessible: Option<bool>,
        reduced_motion: Option<bool>,
        keys: Pairs<String>,
    }

    /// One sentence: either with sources, or editorial.
    Sentence {
        text: Text,
        sources: Texts,
        editorial: bool,
    }

    /// A short text with sources of its own.
    Named {
        text: Text,
        sources: Texts,
    }

    /// An event.
    Dated {
        date: Text,
        event: Text,
        sources: Texts,
    }

    About {
        title: Text,
        abbreviation: Text,
        former_name: Text,
        maker: Text,
        edition: Text,
        checked: Text,
        language_level: Text,
        reading_guide: Texts,
        summary: Prose,
        what_it_is: Prose,
        why: Prose,
        audience: Vec<Named>,
        timeline: Vec<Dated>,
        earlier_design: Prose,
        toolkit: Toolkit,
        data: Prose,
        sources: Texts,
    }

    Toolkit {
        name: Text,
        url: Text,
        download: Text,
        contents: Vec<Named>,
        usage: Prose,
        more: Vec<Named>,
    }

    Milestone {
        id: Text,
        number: Option<u8>,
        name: Text,
        name_en: Text,
        gloss_en: Text,
        resident: Text,
        goal: Text,
        professional: Text,
        from: Text,
        to: Text,
        phases: Texts,
        questions: Texts,
        cells: Pairs<Prose>,
        roles: Pairs<Prose>,
        editorial_note: Text,
        sources: Texts,
    }

    Layer {
        id: Text,
        name: Text,
        name_en: Text,
        gloss_en: Text,
        summary: Text,
        explanation: Prose,
        question: Text,
        sources: Texts,
    }

    Role {
        id: Text,
        name: Text,
        name_en: Text,
        gloss_en: Text,
        summary: Text,
        explanation: Prose,
        sources: Texts,
    }

    Track {
        id: Text,
        name: Text,
        name_en: Text,
        gloss_en: Text,
        explanation: Text,
        ready: Option<bool>,
        status: Text,
        status_date: Text,
        seen: Text,
        context: Prose,
        sources: Texts,
    }

    Phase {
        id: Text,
        name: Text,
        name_en: Text,
        gloss_en: Text,
        explanation: Prose,
        sources: Texts,
    }

    BasicServices {
        name: Text,
        official_list: Text,
        what_it_is: Prose,
        signatories: Vec<Named>,
        signed: Text,
        signed_sources: Texts,
        official_count: Option<u16>,
        count_sources: Texts,
        caution: Text,
        pillars: Texts,
        pillar_sources: Texts,
        planning: Prose,
        deadline: Text,
        money: Prose,
        monitoring: Prose,
        sources: Texts,
    }

    Element {
        id: Text,
        name: Text,
        summary: Text,
        explanation: Prose,
        milestones: Texts,
        phase: Text,
        certainty: Text,
        sources: Texts,
    }

    Law {
        id: Text,
        name: Text,
        abbreviation: Text,
        aliases: Texts,
        since: Text,
        summary: Text,
        status: Text,
        duties: Prose,
        milestones: Texts,
        caution: Text,
        sources: Texts,
    }

    Figure {
        id: Text,
        label: Text,
        unit: Text,
        measured: Text,
        points: Vec<Point>,
        target: Option<Target>,
        note: Text,
        sources: Texts,
    }

    Point {
        year: Option<u16>,
        value: Option<f64>,
        rounding: Text,
        remark: Text,
        sources: Texts,
    }

    Target {
        year: Option<u16>,
        value: Option<f64>,
        sources: Texts,
    }

    Term {
        id: Text,
        name: Text,
        abbreviation: Text,
        explanation: Text,
        see_also: Texts,
        editorial: bool,
        sources: Texts,
    }

    Contact {
        mail: Text,
        phone: Text,
        hours: Text,
        forum: Text,
        forum_place: Text,
        forum_audience: Text,
        forum_condition: Text,
        submit_how: Text,
        submit_needs: Texts,
        submit_note: Text,
        sources: Texts,
    }

    Contradiction {
        subject: Text,
        text: Text,
        sources: Texts,
    }

    /// A source in the register (with an id) or of an initiative (without).
    Source {
        id: Text,
        title: Text,
        url: Text,
        date: Text,
        date_inferred: bool,
    }

    Initiative {
        id: Text,
        name: Text,
        summary: Text,
        explanation: Text,
        provider: Text,
        kind: Text,
        layer: Text,
        milestones: Texts,
        tracks: Texts,
        phases: Texts,
        roles: Pairs<Text>,
        laws: Texts,
        elements: Texts,
        scale: Text,
        place: Text,
        since: Option<u16>,
        status: Text,
        evidence: Evidence,
        keywords: Texts,
        sources: Vec<Source>,
        certainty: Text,
    }

    Evidence {
        level: Text,
        note: Text,
    }
}
