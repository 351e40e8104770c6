//! What was marked and written, and initiatives of one's own, as text.

use super::document::{Block, Run};
use super::draft::Draft;
use super::facts::{Facts, Thing, Written};
use crate::domain::EvidenceLevel;
use crate::page::Topic;
use crate::workspace::{OwnInitiative, Subject};

impl Draft<'_> {
    /// What was chosen and why: everything that is marked, as the journey goes; on a fresh page
    /// where much stands before it.
    pub(super) fn chosen(&mut self, facts: &Facts<'_>, fresh: bool) {
        let words = self.words();
        self.heading(2, words.chosen, fresh);
        let marked: Vec<_> = facts.things.iter().filter(|thing| thing.is_marked).collect();
        if marked.is_empty() {
            self.say(words.nothing_chosen);
        }
        self.things(&marked);
    }

    /// What was written about things that are not marked.
    pub(super) fn other_notes(&mut self, facts: &Facts<'_>) {
        let others: Vec<_> = facts.things.iter().filter(|thing| !thing.is_marked).collect();
        if !others.is_empty() {
            self.heading(2, self.words().other_notes, false);
            self.things(&others);
        }
    }

    fn things(&mut self, things: &[&Thing]) {
        let mut last = None;
        for thing in things {
            if last != Some(thing.milestone) {
                let name = thing.milestone.map(|id| self.milestone(id));
                self.heading(3, &name.unwrap_or_else(|| self.words().elsewhere.to_owned()), false);
                last = Some(thing.milestone);
            }
            self.thing(thing, 4);
        }
    }

    /// One thing: what it is, what it rests on, and what was written about it.
    pub(super) fn thing(&mut self, thing: &Thing, level: u8) {
        self.heading(level, &thing.title, false);
        match thing.topic {
            Some(topic) => self.summary(topic),
            None if is_own(&thing.subject) => {}
            None => self.text(vec![Run::quiet(self.material.texts.notice.gone)]),
        }
        for note in &thing.notes {
            self.written(note);
        }
    }

    fn summary(&mut self, topic: Topic) {
        let roadmap = self.material.roadmap;
        let runs = match topic {
            Topic::Initiative(id) => {
                let initiative = &roadmap.initiatives[id];
                let mut runs = vec![Run::plain(&initiative.summary)];
                runs.extend(self.cite_own(initiative));
                runs
            }
            Topic::Milestone(id) => vec![Run::plain(&roadmap.milestones[id].goal), self.reading()],
            Topic::Law(id) => {
                let mut runs = vec![Run::plain(&roadmap.laws[id].summary)];
                runs.extend(self.cite(&roadmap.laws[id].sources));
                runs
            }
            Topic::Element(id) => {
                let mut runs = vec![Run::plain(&roadmap.elements[id].summary)];
                runs.extend(self.cite(&roadmap.elements[id].sources));
                runs
            }
            Topic::Term(id) => {
                let term = &roadmap.terms[id];
                let mut runs = vec![Run::plain(&term.explanation)];
                if term.sources.is_empty() {
                    runs.push(self.reading());
                }
                runs.extend(self.cite(&term.sources));
                runs
            }
            Topic::Figure(id) => {
                let mut runs = vec![Run::plain(&roadmap.figures[id].unit)];
                runs.extend(self.cite(&roadmap.figures[id].sources));
                runs
            }
            Topic::Background | Topic::Guide(_) => Vec::new(),
        };
        self.text(runs);
    }

    fn written(&mut self, note: &Written) {
        let texts = self.material.texts;
        let day = note.day.map(|day| texts.date(day));
        let by = Some(note.by.clone()).filter(|by| !by.is_empty());
        let head: Vec<_> =
            std::iter::once(texts.export.note.to_owned()).chain(day).chain(by).collect();
        self.text(vec![Run::quiet(&head.join(" · "))]);
        if note.texts.len() > 1 {
            self.text(vec![Run::strong(texts.word.changed_apart)]);
        }
        for text in &note.texts {
            self.lines(text);
        }
    }

    /// What a person wrote: its lines, with an empty one between paragraphs.
    pub(super) fn lines(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut lines = Vec::new();
        for line in text.split('\n') {
            if line.trim().is_empty() {
                self.add(Block::Lines(std::mem::take(&mut lines)));
            } else {
                lines.push(Run::written(line));
            }
        }
        self.add(Block::Lines(lines));
    }

    /// The initiatives of one's own.
    pub(super) fn own(&mut self, facts: &Facts<'_>) {
        let words = self.words();
        self.heading(2, words.own, false);
        if facts.own.is_empty() {
            self.say(words.no_own);
        }
        for own in &facts.own {
            self.own_initiative(own);
        }
    }

    fn own_initiative(&mut self, own: &OwnInitiative) {
        let words = &self.material.texts.word;
        self.heading(3, &own.name, false);
        self.lines(&own.explanation);
        let evidence = [self.material.texts.evidence(EvidenceLevel::Own), words.own_basis];
        self.field(words.evidence, vec![Run::plain(&evidence.join(": "))]);
        let places = own.milestones.iter().map(|&id| self.milestone(id));
        let mut places: Vec<_> = places.collect();
        places.push(self.pages.layer_name(own.layer).to_owned());
        self.field(words.on_the_map, vec![Run::plain(&places.join(", "))]);
        let ways = own.tracks.iter().map(|&id| self.pages.track_name(id));
        let ways = ways.chain(own.phases.iter().map(|&id| self.pages.phase_name(id)));
        let ways = ways.chain(own.roles.iter().map(|&id| self.pages.role_name(id)));
        let ways: Vec<_> = ways.collect();
        if !ways.is_empty() {
            self.field(self.words().for_whom, vec![Run::plain(&ways.join(", "))]);
        }
        let asked = [own.contact.as_str(), own.position.as_str(), own.phone.as_str()];
        let told: Vec<_> = asked.into_iter().filter(|told| !told.is_empty()).collect();
        if !told.is_empty() {
            self.field(words.contact, vec![Run::plain(&told.join(", "))]);
        }
        if !own.link.is_empty() {
            self.text(vec![Run::link(&own.link, &own.link)]);
        }
    }
}

/// Whether something is an initiative of one's own, which is told apart.
fn is_own(subject: &Subject) -> bool {
    matches!(subject, Subject::Initiative(key) if OwnInitiative::id_of(key).is_some())
}
