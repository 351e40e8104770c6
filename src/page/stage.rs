//! What a group reads in a step of a workshop, what comes out of it, and what the facilitator reads.

use super::{Page, Pages, Span, Tone, sign};
use crate::domain::workshop::{AgendaStep, StepKind};
use crate::domain::{LayerId, Level, MilestoneId};
use crate::workspace::{Checklist, Held, PlannedStep, Rated, Tally};

impl Pages<'_> {
    /// What stands below the question of a step; nothing for a step with a list, or none at all.
    #[must_use]
    pub fn stage(&self, held: &Held, step: &PlannedStep, checklist: &Checklist) -> Page {
        let mut page = Page::default();
        match step.kind {
            StepKind::Welcome => self.stage_rules(&mut page),
            StepKind::Why => self.stage_why(&mut page, held),
            StepKind::Resident => self.stage_resident(&mut page, held, step),
            StepKind::Future => self.stage_future(&mut page, step),
            StepKind::Actions => self.stage_actions(&mut page, held),
            StepKind::Closing => page = self.outcome(held, checklist),
            StepKind::Basis | StepKind::Inspiration | StepKind::Break | StepKind::Vote => {}
        }
        page
    }

    fn stage_rules(&self, page: &mut Page) {
        let Some(script) = self.script() else { return };
        for (_, rule) in script.ground_rules.iter() {
            let lead = Span::new(format!("{}. ", rule.title), Tone::Strong);
            page.item(vec![lead, Span::plain(rule.explanation.as_str())]);
        }
    }

    /// The milestones of today, and the national figures.
    fn stage_why(&self, page: &mut Page, held: &Held) {
        for id in held.plan.milestones() {
            let name =
                format!("{} {}", self.roadmap.milestones[id].number, self.milestone_name(id));
            let goal = format!(". {}", self.roadmap.milestones[id].goal);
            page.item(vec![Span::new(name, Tone::Strong), Span::plain(goal)]);
        }
        page.blank();
        page.spans(vec![Span::quiet(self.texts.workshop.figures)]);
        for (_, figure) in self.roadmap.figures.iter() {
            let Some(point) = figure.points.last() else { continue };
            let rounding = point.rounding.as_deref().map(|word| format!("{word} "));
            let value = self.texts.number(point.value);
            let value = format!("{}{value} ({})", rounding.unwrap_or_default(), point.year);
            let label = Span::plain(format!("{}, {}: ", figure.label, figure.unit));
            page.item(vec![label, Span::new(value, Tone::Strong)]);
        }
    }

    fn stage_resident(&self, page: &mut Page, held: &Held, step: &PlannedStep) {
        let Some(script) = self.script() else { return };
        for &id in &step.milestones {
            let material = &script.milestones[id];
            page.text(&material.situations[held.plan.track]);
            page.blank();
            let asked = format!("“{}”", material.opening);
            page.spans(vec![Span::new(asked, Tone::Strong)]);
            if let Some(role) = held.plan.role {
                page.blank();
                let lead = Span::quiet(format!("{}: ", self.texts.role_short(role)));
                let question = Span::plain(material.role_questions[role].as_str());
                page.spans(vec![lead, question]);
            }
        }
    }

    /// What the future layer says, and the questions about it.
    fn stage_future(&self, page: &mut Page, step: &PlannedStep) {
        for &id in &step.milestones {
            let name = self.milestone_name(id);
            page.blank();
            page.spans(vec![Span::new(name, Tone::Layer(LayerId::Future))]);
            page.text(&self.roadmap.milestones[id].cells[LayerId::Future].text());
            self.key_questions(page, id, LayerId::Future);
        }
    }

    /// The questions of the material about one layer of a milestone.
    pub(super) fn key_questions(&self, page: &mut Page, id: MilestoneId, layer: LayerId) {
        let Some(script) = self.script() else { return };
        for question in &script.milestones[id].questions[layer] {
            page.item(vec![Span::plain(question.as_str())]);
        }
    }

    /// The questions for the group in a step with a list: what stands below that.
    #[must_use]
    pub fn step_questions(&self, step: &PlannedStep) -> Page {
        let mut page = Page::default();
        let layer = match step.kind {
            StepKind::Basis => LayerId::Basis,
            StepKind::Inspiration => LayerId::Inspiration,
            StepKind::Future => LayerId::Future,
            StepKind::Welcome
            | StepKind::Why
            | StepKind::Resident
            | StepKind::Break
            | StepKind::Vote
            | StepKind::Actions
            | StepKind::Closing => return page,
        };
        for &id in &step.milestones {
            self.key_questions(&mut page, id, layer);
        }
        page
    }

    fn stage_actions(&self, page: &mut Page, held: &Held) {
        let words = &self.texts.workshop;
        if !held.chosen().is_empty() {
            page.spans(vec![Span::quiet(words.top_votes)]);
            self.votes(page, held);
            page.blank();
        }
        page.spans(vec![Span::quiet(words.actions)]);
        self.actions(page, held);
    }

    fn votes(&self, page: &mut Page, held: &Held) {
        for voted in held.chosen().into_iter().take(3) {
            let count = (self.texts.workshop.vote_count)(voted.count);
            page.entry(vec![Span::plain(voted.about.title.as_str())], count);
        }
    }

    pub(super) fn actions(&self, page: &mut Page, held: &Held) {
        let words = &self.texts.workshop;
        let actions = held.actions();
        if actions.is_empty() {
            page.quiet(words.nothing_yet);
        }
        for (who, due, what) in actions {
            let who = if who.is_empty() { words.nobody } else { who };
            let due = if due.is_empty() { String::new() } else { format!(" · {due}") };
            let who = Span::new(who, Tone::Strong);
            page.item(vec![who, Span::quiet(due), Span::plain(format!(": {what}"))]);
        }
    }

    /// What came out of a session: scores before and after, votes, actions and statements.
    #[must_use]
    pub fn outcome(&self, held: &Held, checklist: &Checklist) -> Page {
        let words = &self.texts.workshop;
        let mut page = Page::default();
        page.spans(vec![Span::new(words.before_after, Tone::Strong)]);
        for id in held.plan.milestones() {
            page.item(self.before_after(held, checklist, id));
        }
        self.then_and_now(&mut page, held);
        page.heading(words.top_votes);
        if held.chosen().is_empty() {
            page.quiet(words.nothing_yet);
        }
        self.votes(&mut page, held);
        page.heading(words.actions);
        self.actions(&mut page, held);
        page.heading(words.statements);
        if held.statements().next().is_none() {
            page.quiet(words.nothing_yet);
        }
        for line in held.statements() {
            page.item(vec![Span::plain(format!("“{}”", line.text))]);
        }
        page
    }

    /// What was scored otherwise after the session: as the group scored it, and now.
    fn then_and_now(&self, page: &mut Page, held: &Held) {
        let Some(kept) = self.kept else { return };
        let now =
            |rated: &Rated| kept.overview.scores.get(&rated.about.subject).map(|score| score.level);
        let changed: Vec<_> =
            held.ratings.iter().filter(|rated| now(rated) != Some(rated.after)).collect();
        if changed.is_empty() {
            return;
        }
        page.heading(self.texts.workshop.then_and_now);
        for rated in changed {
            page.item(vec![
                Span::plain(format!("{} ", rated.about.title)),
                self.level_span(Some(rated.after)),
                Span::quiet(" → "),
                self.level_span(now(rated)),
            ]);
        }
    }

    /// A milestone with a sign for each thing that was scored there: before, and now.
    fn before_after(&self, held: &Held, checklist: &Checklist, id: MilestoneId) -> Vec<Span> {
        let plain = self.kept.is_some_and(|kept| kept.plain);
        let rated: Vec<_> = checklist
            .at(id)
            .filter_map(|item| {
                held.ratings.iter().find(|rated| rated.about.subject == item.about.subject)
            })
            .collect();
        let signs = |levels: Vec<Option<Level>>| {
            levels
                .into_iter()
                .map(|level| Span::new(format!("{} ", sign(level, plain)), super::tone(level)))
        };
        let mut spans = vec![Span::plain(format!("{}  ", self.milestone_name(id)))];
        if rated.is_empty() {
            spans.push(Span::quiet(self.texts.workshop.nothing_yet));
            return spans;
        }
        spans.extend(signs(rated.iter().map(|rated| rated.before).collect()));
        spans.push(Span::quiet("→ "));
        spans.extend(signs(rated.iter().map(|rated| Some(rated.after)).collect()));
        let whole: Tally = rated.iter().map(|rated| Some(rated.after)).collect();
        let whole = whole.whole().map(|level| self.texts.level(level));
        spans.push(Span::new(format!(" {}", whole.unwrap_or_default()), Tone::Strong));
        spans
    }

    /// What the facilitator reads: how to lead this step, what to write down, and what comes next.
    #[must_use]
    pub fn speaker_notes(
        &self,
        held: &Held,
        step: &PlannedStep,
        from: Option<&AgendaStep>,
    ) -> Page {
        let words = &self.texts.workshop;
        let mut page = Page::default();
        let Some(from) = from else { return page };
        for note in &from.notes {
            let cue = format!("{} ", crate::domain::Closed::id(note.cue));
            page.field(&cue, vec![Span::plain(note.text.as_str())]);
        }
        for capture in &from.captures {
            let kind = format!("{}: ", crate::domain::Closed::id(capture.kind));
            page.blank();
            page.field(words.to_capture, vec![Span::quiet(kind), Span::plain(&capture.what)]);
        }
        if let Some((script, method)) = self.script().zip(from.method) {
            page.heading(words.method);
            super::workshop::method(&mut page, &script.methods[method]);
        }
        let place = held.plan.steps.iter().position(|other| other.key == step.key);
        let next = place.and_then(|place| held.plan.steps.get(place + 1));
        if let Some(next) = next {
            page.heading(words.next);
            let minutes = (words.minutes)(next.minutes);
            page.entry(vec![Span::plain(next.title.as_str())], minutes);
        }
        self.notes_help(&mut page, step);
        page.heading(words.statements);
        for line in held.statements().collect::<Vec<_>>().into_iter().rev().take(5) {
            page.item(vec![Span::plain(format!("“{}”", line.text))]);
        }
        page.blank();
        self.actions(&mut page, held);
        page
    }

    /// What helps when the group is stuck, what to leave out, and how to take care.
    fn notes_help(&self, page: &mut Page, step: &PlannedStep) {
        let Some(script) = self.script() else { return };
        let words = &self.texts.workshop;
        for &id in &step.milestones {
            page.blank();
            let text = script.milestones[id].when_stuck.as_str();
            page.field(words.when_stuck, vec![Span::plain(text)]);
        }
        if step.kind == StepKind::Basis {
            page.heading(self.texts.word.score);
            for rule in &script.score_rules {
                page.item(vec![Span::plain(rule.as_str())]);
            }
        }
        if matches!(step.kind, StepKind::Welcome | StepKind::Closing) {
            self.care(page, script);
        }
    }

    /// What an agenda is for, and how to prepare it.
    #[must_use]
    pub fn agenda(&self, key: &str) -> Page {
        let mut page = Page::default();
        let Some(script) = self.script() else { return page };
        let Some(id) = script.agendas.find(key) else { return page };
        let (agenda, words) = (&script.agendas[id], &self.texts.workshop);
        page.field(words.goal, vec![Span::plain(agenda.goal.as_str())]);
        page.field(words.audience, vec![Span::plain(agenda.audience.as_str())]);
        page.field(words.why_these, vec![Span::plain(agenda.why_these.as_str())]);
        for (label, lines) in
            [(words.prepare, &agenda.preparation), (words.when_short, &agenda.when_short)]
        {
            page.blank();
            page.spans(vec![Span::new(label, Tone::Strong)]);
            for line in lines {
                page.item(vec![Span::plain(line.as_str())]);
            }
        }
        page
    }
}
