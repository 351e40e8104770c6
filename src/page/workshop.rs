//! The material of the workshop as pages: with a milestone, and as a whole.

use super::{Page, Pages, Span, Tone};
use crate::domain::workshop::{Method, Script};
use crate::domain::{Closed, MilestoneId, TrackId};

impl Pages<'_> {
    /// The material, where it is at hand.
    #[must_use]
    pub fn script(&self) -> Option<&Script> {
        self.library?.script()
    }

    /// The tracks whose situations are told: the chosen ones, else all.
    fn told_tracks(&self) -> Vec<TrackId> {
        let chosen: Vec<_> = self.filter.tracks.chosen().collect();
        if chosen.is_empty() { TrackId::ALL.to_vec() } else { chosen }
    }

    /// What there is for a workshop at one milestone, under three headings.
    pub(super) fn material(&self, page: &mut Page, id: MilestoneId) {
        let Some(script) = self.script() else { return };
        let words = &self.texts.workshop;
        let material = &script.milestones[id];
        page.heading(words.situation);
        for track in self.told_tracks() {
            page.blank();
            let who = format!("{}. {}.", self.track_name(track), script.journeys[track].who);
            page.spans(vec![Span::new(who, Tone::Strong)]);
            page.text(&material.situations[track]);
        }
        page.blank();
        page.field(words.opening, vec![Span::plain(material.opening.as_str())]);
        page.heading(words.exercise);
        self.exercise(page, script, id);
        page.heading(words.method);
        for method in methods_at(script, id) {
            self::method(page, method);
        }
    }

    fn exercise(&self, page: &mut Page, script: &Script, id: MilestoneId) {
        let words = &self.texts.workshop;
        let material = &script.milestones[id];
        let exercise = &material.exercise;
        let name = format!("{} · {}", exercise.name, (words.minutes)(exercise.minutes));
        page.spans(vec![Span::new(name, Tone::Strong)]);
        steps(page, &exercise.steps);
        page.blank();
        page.field(words.materials, vec![Span::plain(exercise.materials.join(", "))]);
        page.field(words.result, vec![Span::plain(exercise.result.as_str())]);
        page.field(words.when_stuck, vec![Span::plain(material.when_stuck.as_str())]);
        page.blank();
        page.spans(vec![Span::new(words.questions, Tone::Strong)]);
        for (layer, questions) in material.questions.iter() {
            for question in questions {
                let lead = Span::quiet(format!("{}: ", self.texts.layer_short(layer)));
                page.item(vec![lead, Span::plain(question.as_str())]);
            }
        }
        for (role, question) in material.role_questions.iter() {
            let lead = Span::quiet(format!("{}: ", self.texts.role_short(role)));
            page.item(vec![lead, Span::plain(question.as_str())]);
        }
    }

    /// Everything of the material that belongs to no milestone and no step.
    #[must_use]
    pub fn whole_material(&self) -> Page {
        let mut page = Page::default();
        let Some(script) = self.script() else { return page };
        let words = &self.texts.workshop;
        page.spans(vec![Span::new(script.preface.title.as_str(), Tone::Strong)]);
        for line in &script.preface.reading_guide {
            page.item(vec![Span::plain(line.as_str())]);
        }
        let made = self.texts.date(script.preface.made);
        page.quiet(&format!("{} · {made}", script.preface.language_level));
        self.journeys(&mut page, script);
        page.heading(words.rules);
        for (_, rule) in script.ground_rules.iter() {
            let lead = Span::new(format!("{}. ", rule.title), Tone::Strong);
            page.item(vec![lead, Span::plain(rule.explanation.as_str())]);
        }
        self.care(&mut page, script);
        self.levels(&mut page, script);
        page.heading(words.method);
        for (_, method) in script.methods.iter() {
            self::method(&mut page, method);
        }
        self.lessons(&mut page, script);
        page
    }

    fn journeys(&self, page: &mut Page, script: &Script) {
        page.heading(self.texts.workshop.situation);
        for (track, journey) in script.journeys.iter() {
            let lead = format!("{}. {}. ", self.track_name(track), journey.who);
            page.item(vec![Span::new(lead, Tone::Strong), Span::plain(journey.gist.as_str())]);
        }
    }

    /// What to do when it touches someone, and where people can go.
    pub(super) fn care(&self, page: &mut Page, script: &Script) {
        let care = &script.care;
        page.heading(&care.title);
        page.text(&care.gist);
        let words = &self.texts.workshop;
        let parts = [
            (words.prepare, &care.before),
            (words.during, &care.during),
            (words.after, &care.after),
        ];
        for (label, lines) in parts {
            page.blank();
            page.spans(vec![Span::new(label, Tone::Strong)]);
            for line in lines {
                page.item(vec![Span::plain(line.as_str())]);
            }
        }
        page.blank();
        page.text(&care.sentence);
        for referral in &care.referrals {
            let reach = [referral.phone.as_deref(), referral.site.as_deref()];
            let reach: Vec<_> = reach.into_iter().flatten().collect();
            let lead = Span::new(format!("{} ", referral.name), Tone::Strong);
            let how = Span::plain(format!("{} ", referral.how));
            page.item(vec![lead, how, Span::new(reach.join(" · "), Tone::Strong)]);
        }
    }

    fn levels(&self, page: &mut Page, script: &Script) {
        page.heading(self.texts.word.score);
        for (_, mark) in script.levels.iter() {
            let lead = format!("{} {} · {}. ", mark.sign, mark.name, mark.hand);
            let text = format!("{} ", mark.explanation);
            let example = Span::quiet(mark.example.as_str());
            page.item(vec![Span::new(lead, Tone::Strong), Span::plain(text), example]);
        }
        page.blank();
        for rule in &script.score_rules {
            page.item(vec![Span::plain(rule.as_str())]);
        }
    }

    /// The sources, and what was learned from each.
    fn lessons(&self, page: &mut Page, script: &Script) {
        page.heading(self.texts.word.sources);
        for (_, lesson) in script.sources.iter() {
            let date = lesson.source.date.map(|date| format!(" · {date}")).unwrap_or_default();
            page.item(vec![
                Span::plain(lesson.source.title.as_str()),
                Span::quiet(date),
                Span::plain(format!(" {}", lesson.learned)),
            ]);
            page.spans(vec![Span::new(lesson.source.url.as_str(), Tone::Address)]);
        }
    }
}

/// A form of work: how long, what for, and how.
pub(super) fn method(page: &mut Page, method: &Method) {
    page.blank();
    let name = format!("{} · {}", method.name, method.duration);
    page.spans(vec![Span::new(name, Tone::Strong)]);
    page.text(&method.goal);
    steps(page, &method.steps);
    for tip in &method.tips {
        page.item(vec![Span::quiet(tip.as_str())]);
    }
}

fn steps(page: &mut Page, steps: &[String]) {
    for (number, step) in (1..).zip(steps) {
        let mark = format!("{number}.");
        page.blocks.push(super::Block::Item { mark, spans: vec![Span::plain(step.as_str())] });
    }
}

/// The forms of work that the agendas use at a milestone, each once.
fn methods_at(script: &Script, id: MilestoneId) -> Vec<&Method> {
    let steps = script.agendas.iter().flat_map(|(_, agenda)| &agenda.steps);
    let mut used: Vec<_> =
        steps.filter(|step| step.milestones.contains(&id)).filter_map(|step| step.method).collect();
    used.sort_unstable();
    used.dedup();
    used.into_iter().map(|id| &script.methods[id]).collect()
}
