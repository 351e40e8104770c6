//! The plan ('plan van aanpak'): a first draft to go on with. What is not known is to be filled in.

use super::document::{Block, Document, Run};
use super::draft::{Draft, blank};
use super::facts::{Facts, Standing};
use super::standing::is_open;
use super::{Material, What, sheets};
use crate::domain::{Level, MilestoneId};

pub(super) fn document(material: &Material<'_>) -> Document {
    let mut draft = Draft::new(material);
    let facts = Facts::of(&draft);
    draft.say(draft.words().plan_is_a_draft);
    draft.add(Block::Contents(2));
    let here: Vec<_> = facts.standing.iter().filter(|at| has_work(&facts, at)).collect();
    if here.is_empty() {
        draft.say(draft.words().nothing_to_plan);
    }
    for standing in here {
        draft.milestone_plan(&facts, standing);
    }
    draft.rest_of_plan(&facts);
    let sheets = [
        sheets::points(&draft, &facts),
        sheets::kept(&draft, &facts),
        sheets::own(&draft, &facts),
        sheets::actions(&draft, &facts),
    ];
    draft.finish(What::Plan, sheets.into_iter().flatten().collect())
}

/// Whether there is anything to plan at a milestone: something was scored, chosen or written.
fn has_work(facts: &Facts<'_>, standing: &Standing) -> bool {
    let id = standing.milestone;
    standing.whole.scored() > 0
        || facts.things.iter().any(|thing| thing.milestone == Some(id))
        || facts.own.iter().any(|own| own.milestones.contains(&id))
}

impl Draft<'_> {
    fn milestone_plan(&mut self, facts: &Facts<'_>, standing: &Standing) {
        let words = self.words();
        let id = standing.milestone;
        let name = self.milestone(id);
        self.heading(2, &name, true);
        self.heading(3, words.goal, false);
        let goal = Run::plain(&self.material.roadmap.milestones[id].goal);
        let reading = self.reading();
        self.text(vec![goal, reading]);
        self.field(words.own_goal, blank(words));
        self.heading(3, words.now, false);
        let level = self.level(standing.whole.whole());
        self.say(&(words.now_is)(
            &level,
            standing.whole.at(Level::InOrder),
            standing.whole.applicable(),
            standing.whole.unscored,
        ));
        self.lacking(facts, id);
        self.choices(facts, id);
        self.planned(facts, id);
    }

    /// What is not in order: each point at the first milestone where it counts.
    fn lacking(&mut self, facts: &Facts<'_>, id: MilestoneId) {
        self.heading(3, self.words().lacking, false);
        let open = facts.scored.iter().filter(|point| is_open(point));
        let here: Vec<_> = open.filter(|point| point.milestones.first() == Some(&id)).collect();
        if here.is_empty() {
            self.say(self.words().nothing_lacking);
            return;
        }
        let mut items = Vec::new();
        for point in here {
            let level = self.level(Some(point.level));
            let mut item =
                vec![Run::plain(&point.item.about.title), Run::quiet(&format!(" ({level})"))];
            if !point.remark.is_empty() {
                item.push(Run::plain(" "));
                item.extend(Run::written(&point.remark));
            }
            items.push(item);
        }
        self.add(Block::List(items));
    }

    /// What was chosen to do about it.
    fn choices(&mut self, facts: &Facts<'_>, id: MilestoneId) {
        let words = self.words();
        self.heading(3, words.chosen, false);
        let things: Vec<_> =
            facts.things.iter().filter(|thing| thing.milestone == Some(id)).collect();
        let own: Vec<_> =
            facts.own.iter().filter(|own| own.milestones.first() == Some(&id)).collect();
        if things.is_empty() && own.is_empty() {
            self.text(blank(words));
        }
        for thing in things {
            self.thing(thing, 4);
        }
        if !own.is_empty() {
            let items = own.iter().map(|own| vec![Run::plain(&own.name)]).collect();
            self.field(words.own, Vec::new());
            self.add(Block::List(items));
        }
    }

    /// Who does what and when, with a row to go on in.
    fn planned(&mut self, facts: &Facts<'_>, id: MilestoneId) {
        let words = self.words();
        self.heading(3, words.actions, false);
        let here = facts.actions.iter().filter(|action| action.milestone == Some(id));
        let mut rows: Vec<_> = here.map(|action| self.planned_row(action)).collect();
        rows.push(vec![blank(words), blank(words), blank(words), vec![Run::plain(words.open)]]);
        self.table(words.planned_caption, &words.planned_columns, rows);
    }

    /// What belongs to no milestone, and the initiatives of one's own in full.
    fn rest_of_plan(&mut self, facts: &Facts<'_>) {
        let words = self.words();
        let rest: Vec<_> = facts.things.iter().filter(|thing| thing.milestone.is_none()).collect();
        if !rest.is_empty() {
            self.heading(2, words.elsewhere, true);
            for thing in rest {
                self.thing(thing, 3);
            }
        }
        let loose = facts.actions.iter().filter(|action| action.milestone.is_none());
        let rows: Vec<_> = loose.map(|action| self.planned_row(action)).collect();
        if !rows.is_empty() {
            self.table(words.planned_caption, &words.planned_columns, rows);
        }
        if !facts.own.is_empty() {
            self.own(facts);
        }
    }
}
