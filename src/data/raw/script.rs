//! The file of the workshop, as people write it.

use super::super::pairs::Pairs;
use super::{Deserialize, Shape, Shaped, Text, Texts};

raw! {
    /// A workshop file, whole.
    Script {
        version: Option<u16>,
        preface: Preface,
        agendas: Vec<Agenda>,
        journeys: Pairs<Journey>,
        milestones: Vec<Material>,
        methods: Vec<Method>,
        ground_rules: Vec<GroundRule>,
        care: Care,
        levels: Vec<Mark>,
        score_rules: Texts,
        sources: Vec<Lesson>,
    }

    Preface {
        title: Text,
        language_level: Text,
        made: Text,
        reading_guide: Texts,
    }

    Agenda {
        id: Text,
        name: Text,
        minutes: Option<u16>,
        milestones: Texts,
        goal: Text,
        audience: Text,
        why_these: Text,
        preparation: Texts,
        when_short: Texts,
        steps: Vec<AgendaStep>,
    }

    AgendaStep {
        id: Text,
        kind: Text,
        title: Text,
        minutes: Option<u16>,
        milestones: Texts,
        screen: Text,
        method: Text,
        notes: Texts,
        captures: Vec<Capture>,
    }

    Capture {
        kind: Text,
        what: Text,
    }

    Journey {
        who: Text,
        gist: Text,
    }

    Material {
        id: Text,
        opening: Text,
        questions: Pairs<Texts>,
        role_questions: Pairs<Text>,
        exercise: Exercise,
        situations: Pairs<Text>,
        when_stuck: Text,
    }

    Exercise {
        name: Text,
        minutes: Option<u16>,
        materials: Texts,
        steps: Texts,
        result: Text,
    }

    Method {
        id: Text,
        name: Text,
        minutes: Option<u16>,
        duration: Text,
        goal: Text,
        steps: Texts,
        tips: Texts,
    }

    GroundRule {
        id: Text,
        title: Text,
        explanation: Text,
    }

    Care {
        title: Text,
        gist: Text,
        before: Texts,
        during: Texts,
        after: Texts,
        sentence: Text,
        referrals: Vec<Referral>,
    }

    Referral {
        name: Text,
        how: Text,
        phone: Text,
        site: Text,
        sources: Texts,
    }

    Mark {
        id: Text,
        name: Text,
        sign: Text,
        hand: Text,
        value: Option<u8>,
        explanation: Text,
        example: Text,
    }

    Lesson {
        id: Text,
        title: Text,
        url: Text,
        date: Text,
        learned: Text,
    }
}
