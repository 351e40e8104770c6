//! Workshops that were held: what was said, chosen and agreed, and how the scores went.

use super::document::{Run, Sheet, Value};
use super::draft::Draft;
use super::facts::Facts;
use crate::domain::MilestoneId;
use crate::workspace::{Checklist, Held, Rated, Stamp, Voted};

/// The sessions that are told: the chosen one, else all that were begun, newest first.
pub(super) fn held(draft: &Draft<'_>) -> Vec<Held> {
    let workspace = draft.material.kept.workspace;
    let ids = match draft.material.selection.session {
        Some(id) => vec![id],
        None => Held::all(workspace),
    };
    let read = ids.into_iter().filter_map(|id| Held::read(workspace, id));
    read.filter(|held| held.progress.began > 0).collect()
}

impl Draft<'_> {
    /// Every session under a heading of its own; nothing when none was held.
    pub(super) fn sessions(&mut self, facts: &Facts<'_>) {
        if facts.sessions.is_empty() {
            return;
        }
        self.heading(2, self.words().sessions, true);
        let checklist = Checklist::of(self.material.roadmap);
        for held in &facts.sessions {
            self.session(held, &checklist);
        }
    }

    fn session(&mut self, held: &Held, checklist: &Checklist) {
        self.heading(3, &held.plan.name, false);
        let day = day(self, held).map(|day| self.material.texts.date(day));
        let track = self.pages.track_name(held.plan.track).to_owned();
        let people = (self.material.texts.workshop.people_count)(held.plan.people);
        let role = held.plan.role.map(|role| self.pages.role_name(role).to_owned());
        let about = day.into_iter().chain([track, people]).chain(role);
        self.say(&about.collect::<Vec<_>>().join(" · "));
        self.session_scores(held, checklist);
        self.session_votes(held);
        self.session_actions(held);
        self.session_statements(held);
    }

    /// How each milestone that was visited stood before, and as the group scored it.
    fn session_scores(&mut self, held: &Held, checklist: &Checklist) {
        let (words, workshop) = (self.words(), &self.material.texts.workshop);
        self.heading(4, workshop.before_after, false);
        let rows: Vec<_> = held
            .plan
            .milestones()
            .into_iter()
            .flat_map(|id| self.score_rows(held, checklist, id))
            .collect();
        if rows.is_empty() {
            self.say(workshop.nothing_yet);
            return;
        }
        let columns = [words.milestone, words.title, words.before, words.after];
        self.table(workshop.before_after, &columns, rows);
    }

    fn score_rows(
        &self,
        held: &Held,
        checklist: &Checklist,
        id: MilestoneId,
    ) -> Vec<Vec<Vec<Run>>> {
        let cells = |rated: &Rated| {
            let levels = [rated.before, Some(rated.after)].map(|level| self.level(level));
            let names = [self.milestone(id), rated.about.title.clone()];
            names.iter().chain(&levels).map(|text| vec![Run::plain(text)]).collect()
        };
        let at = checklist.at(id).filter_map(|item| {
            held.ratings.iter().find(|rated| rated.about.subject == item.about.subject)
        });
        at.map(cells).collect()
    }

    fn session_votes(&mut self, held: &Held) {
        let (words, workshop) = (self.words(), &self.material.texts.workshop);
        self.heading(4, workshop.top_votes, false);
        if held.chosen().is_empty() {
            self.say(workshop.nothing_yet);
            return;
        }
        let row = |voted: &&Voted| {
            vec![
                vec![Run::plain(&self.title(&voted.about.subject, &voted.about.title))],
                vec![Run::plain(&voted.count.to_string())],
            ]
        };
        let rows = held.chosen().iter().map(row).collect();
        self.table(workshop.top_votes, &[words.title, words.votes], rows);
    }

    fn session_actions(&mut self, held: &Held) {
        let (words, workshop) = (self.words(), &self.material.texts.workshop);
        self.heading(4, workshop.actions, false);
        let actions = held.actions();
        if actions.is_empty() {
            self.say(workshop.nothing_yet);
            return;
        }
        let known = |text: &str| vec![Run::plain(if text.is_empty() { "–" } else { text })];
        let row = |(who, due, what)| vec![Run::written(what), known(who), known(due)];
        let rows = actions.into_iter().map(row).collect();
        self.table(words.actions_caption, &[words.action, words.who, words.due], rows);
    }

    fn session_statements(&mut self, held: &Held) {
        let workshop = &self.material.texts.workshop;
        self.heading(4, workshop.statements, false);
        let said: Vec<_> = held.statements().map(|line| Run::written(&line.text)).collect();
        if said.is_empty() {
            self.say(workshop.nothing_yet);
        } else {
            self.add(super::document::Block::List(said));
        }
    }
}

/// The day on which a session began.
fn day(draft: &Draft<'_>, held: &Held) -> Option<crate::domain::PartialDate> {
    draft.material.kept.day(Stamp { millis: held.progress.began, count: 0 })
}

/// Everything that came out of the sessions, a row for each line, vote and score.
pub(super) fn sheet(draft: &Draft<'_>, facts: &Facts<'_>) -> Option<Sheet> {
    let (words, workshop) = (draft.words(), &draft.material.texts.workshop);
    let columns =
        [words.session, words.date, words.sort, words.title, words.who, words.due, words.value];
    let mut rows = Vec::new();
    for held in &facts.sessions {
        let day = day(draft, held).map(|day| day.to_string()).unwrap_or_default();
        let mut add = |sort: &str, title: &str, who: &str, due: &str, value: Value| {
            let texts = [held.plan.name.as_str(), &day, sort, title, who, due];
            let texts = texts.into_iter().map(Value::text);
            rows.push(texts.chain([value]).collect::<Vec<_>>());
        };
        for rated in &held.ratings {
            let level = draft.material.texts.level(rated.after);
            add(workshop.score, &rated.about.title, "", "", Value::text(level));
        }
        for voted in held.chosen() {
            let count = Value::Number(f64::from(voted.count));
            add(words.votes, &voted.about.title, "", "", count);
        }
        for (who, due, what) in held.actions() {
            add(workshop.action, what, who, due, Value::text(""));
        }
        for line in held.statements() {
            add(workshop.statement, &line.text, "", "", Value::text(""));
        }
    }
    let (name, columns) = (words.sessions, columns.to_vec());
    (!rows.is_empty()).then_some(Sheet { name, columns, rows })
}
