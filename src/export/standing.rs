//! Where the municipality stands: the map as a figure and as a table, and point by point.

use super::document::{Block, Drawing, Figure, Place, Run};
use super::draft::Draft;
use super::facts::{Facts, Scored, Standing};
use crate::domain::Level;
use crate::page::{Topic, sign};
use crate::workspace::{Part, Tally};

impl Draft<'_> {
    /// The map: where each milestone stands, part by part.
    pub(super) fn standing(&mut self, facts: &Facts<'_>) {
        let words = self.words();
        self.heading(2, words.where_we_stand, false);
        if !facts.is_scored() {
            self.say(words.nothing_scored);
            return;
        }
        self.say(words.standing_is_ours);
        let figure = self.standing_figure(facts);
        self.add(Block::Figure(figure));
        let rows = facts.standing.iter().map(|standing| self.standing_row(standing)).collect();
        self.table(words.standing_caption, &words.standing_columns, rows);
    }

    fn standing_row(&self, standing: &Standing) -> Vec<Vec<Run>> {
        let texts = self.material.texts;
        let name = vec![Run::strong(&self.milestone(standing.milestone))];
        let counted = |tally: &Tally| {
            vec![Run::plain(&(texts.export.in_order_of)(
                tally.at(Level::InOrder),
                tally.applicable(),
                tally.unscored,
            ))]
        };
        let whole = vec![Run::plain(&self.level(standing.whole.whole()))];
        std::iter::once(name).chain([whole]).chain(standing.parts.iter().map(counted)).collect()
    }

    /// The sign and the word of a score, or of none.
    pub(super) fn level(&self, level: Option<Level>) -> String {
        let texts = self.material.texts;
        let word = level.map_or(texts.export.no_score, |level| texts.level(level));
        format!("{} {word}", sign(level, false))
    }

    fn standing_figure(&self, facts: &Facts<'_>) -> Figure {
        let words = self.words();
        let columns = facts.standing.iter().map(|standing| self.milestone(standing.milestone));
        let place = |tally: &Tally| {
            let (done, all) = (tally.at(Level::InOrder), tally.applicable());
            let share = if all == 0 { 0.0 } else { ratio(done, all) };
            let text = format!("{} {done}/{all}", sign(tally.whole(), false));
            Place { text, share }
        };
        let row = |part: Part| {
            let places = facts.standing.iter().map(|standing| {
                let [questions, duties, elements] = &standing.parts;
                place(match part {
                    Part::Questions => questions,
                    Part::Duties => duties,
                    Part::Elements => elements,
                })
            });
            (self.part(part).to_owned(), places.collect())
        };
        Figure {
            title: words.standing_map.to_owned(),
            words: words.standing_words.to_owned(),
            drawing: Drawing::Map { columns: columns.collect(), rows: Part::ALL.map(row).to_vec() },
        }
    }

    /// What a part of the self-scan is called.
    pub(super) fn part(&self, part: Part) -> &'static str {
        let words = &self.material.texts.word;
        match part {
            Part::Questions => words.questions,
            Part::Duties => words.duties_short,
            Part::Elements => words.elements_short,
        }
    }

    /// What is not in order yet, part by part, and then what is.
    pub(super) fn points(&mut self, facts: &Facts<'_>) {
        let words = self.words();
        if !facts.is_scored() {
            return;
        }
        self.heading(2, words.gaps, false);
        let (open, rest): (Vec<_>, Vec<_>) =
            facts.scored.iter().partition(|scored| is_open(scored));
        for part in [Part::Duties, Part::Elements, Part::Questions] {
            let name = match part {
                Part::Elements => self.material.texts.word.elements,
                Part::Questions | Part::Duties => self.part(part),
            };
            self.heading(3, name, false);
            if part == Part::Elements {
                let known = self.pages.elements_known();
                self.say(&known);
            }
            let here: Vec<_> = open.iter().copied().filter(|one| one.item.part == part).collect();
            if here.is_empty() {
                self.say(words.no_gaps_scored);
            } else {
                self.point_table(words.gaps_caption, &here);
            }
        }
        if !rest.is_empty() {
            self.heading(2, words.in_order, false);
            self.point_table(words.in_order_caption, &rest);
        }
    }

    fn point_table(&mut self, caption: &str, points: &[&Scored]) {
        let columns = self.words().point_columns;
        let rows = points.iter().map(|point| self.point_row(point)).collect();
        self.table(caption, &columns, rows);
    }

    fn point_row(&mut self, point: &Scored) -> Vec<Vec<Run>> {
        let mut what = vec![Run::plain(&point.item.about.title)];
        let topic = self.pages.topic(&point.item.about.subject);
        what.extend(self.point_sources(point, topic));
        let of = match (point.item.part, topic) {
            (Part::Duties, Some(topic)) => self.pages.name(topic),
            (Part::Duties | Part::Questions | Part::Elements, _) => {
                self.part(point.item.part).to_owned()
            }
        };
        vec![
            what,
            vec![Run::plain(&of)],
            vec![Run::plain(&self.numbers(point))],
            vec![Run::plain(&self.level(Some(point.level)))],
            Run::written(&point.remark),
        ]
    }

    /// The numbers of the milestones at which a point counts.
    pub(super) fn numbers(&self, point: &Scored) -> String {
        let number = |&id| self.material.roadmap.milestones[id].number.to_string();
        point.milestones.iter().map(number).collect::<Vec<_>>().join(", ")
    }

    /// The sources of a duty or an element; a key question is the project's own.
    fn point_sources(&mut self, point: &Scored, topic: Option<Topic>) -> Vec<Run> {
        let roadmap = self.material.roadmap;
        match topic {
            Some(Topic::Law(id)) => {
                let title = &point.item.about.title;
                let duties = &roadmap.laws[id].duties.sentences;
                let duty = duties.iter().find(|duty| duty.text == *title);
                duty.map(|duty| self.cite(&duty.sources)).unwrap_or_default()
            }
            Some(Topic::Element(id)) => self.cite(&roadmap.elements[id].sources),
            Some(
                Topic::Milestone(_)
                | Topic::Initiative(_)
                | Topic::Term(_)
                | Topic::Figure(_)
                | Topic::Background
                | Topic::Guide(_),
            )
            | None => vec![self.reading()],
        }
    }
}

/// Whether something was scored and asks for attention yet.
pub(super) fn is_open(scored: &Scored) -> bool {
    crate::workspace::is_gap(Some(scored.level))
}

/// A part of a whole, from 0 to 1.
pub(super) fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    number(part) / number(whole)
}
