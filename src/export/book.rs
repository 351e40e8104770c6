//! The roadmap itself as a book: each milestone with its initiatives, then what can be looked up.

use super::document::{Block, Document, Run};
use super::draft::Draft;
use super::{Material, What, register};
use crate::domain::{
    Cell, Closed, Element, Id, Initiative, Law, LayerId, Milestone, MilestoneId, Order,
};

pub(super) fn document(material: &Material<'_>) -> Document {
    let mut draft = Draft::new(material);
    draft.preface();
    draft.add(Block::Contents(3));
    for id in material.selection.milestones() {
        draft.chapter(id);
    }
    draft.laws();
    draft.elements();
    if material.selection.milestones.is_open() {
        draft.figures();
        draft.terms();
    }
    let sheets = [
        register::initiatives(&draft),
        register::laws(&draft),
        register::elements(&draft),
        register::terms(&draft),
    ];
    draft.finish(What::Roadmap, sheets.into_iter().flatten().collect())
}

impl Draft<'_> {
    fn preface(&mut self) {
        let about = &self.material.roadmap.about;
        self.prose(&about.summary);
        self.text(vec![Run::quiet(&about.edition)]);
        for line in &about.reading_guide {
            self.say(line);
        }
    }

    fn chapter(&mut self, id: MilestoneId) {
        let milestone = &self.material.roadmap.milestones[id];
        let name = self.milestone(id);
        self.heading(2, &name, true);
        self.journey(milestone);
        for layer in LayerId::ALL.iter().copied().rev() {
            self.layer(milestone, Cell { milestone: id, layer });
        }
        self.heading(3, self.material.texts.word.roles, false);
        for (role, prose) in milestone.roles.iter() {
            if self.material.selection.filter.roles.admits(role) {
                let mut runs = vec![Run::strong(&format!("{}: ", self.pages.role_name(role)))];
                runs.extend(self.sentences(&prose.sentences));
                self.text(runs);
            }
        }
        self.heading(3, self.material.texts.word.questions, false);
        let reading = self.reading();
        let question = |text: &String| vec![Run::plain(text), reading.clone()];
        self.add(Block::List(milestone.questions.iter().map(question).collect()));
        let sources = self.cite(&milestone.sources);
        let mut note = vec![Run::quiet(&milestone.editorial_note)];
        note.extend(sources);
        self.text(note);
    }

    fn journey(&mut self, milestone: &Milestone) {
        let words = &self.material.texts.word;
        let quote = Run::strong(&format!("“{}”", milestone.resident));
        let reading = self.reading();
        self.text(vec![quote, reading]);
        for (label, text) in [
            (words.goal, &milestone.goal),
            (words.professional, &milestone.professional),
            (words.from, &milestone.from),
            (words.to, &milestone.to),
        ] {
            let reading = self.reading();
            self.field(label, vec![Run::plain(text), reading]);
        }
        let phases: Vec<_> = milestone.phases.iter().map(|&id| self.pages.phase_name(id)).collect();
        let phases = phases.join(", ");
        self.field(words.phases, vec![Run::plain(&phases)]);
    }

    /// A layer: its text, the initiatives that belong here first, and the names of the others.
    fn layer(&mut self, milestone: &Milestone, cell: Cell) {
        let name = self.pages.layer_name(cell.layer).to_owned();
        self.heading(3, &name, false);
        self.prose(&milestone.cells[cell.layer]);
        let roadmap = self.material.roadmap;
        let listed = roadmap.listed(cell, self.material.selection.filter, Order::Strength);
        let at = |id: &Id<Initiative>| self.first_place(*id) == Some(cell.milestone);
        let (here, elsewhere): (Vec<_>, Vec<_>) = listed.into_iter().partition(at);
        for id in here {
            self.initiative(id);
        }
        if !elsewhere.is_empty() {
            let name = |&id: &Id<Initiative>| {
                let at = self.first_place(id).map(|at| self.milestone(at)).unwrap_or_default();
                let name = &roadmap.initiatives[id].name;
                vec![Run::plain(name), Run::quiet(&format!(" ({at})"))]
            };
            let items = elsewhere.iter().map(name).collect();
            self.field(self.words().told_elsewhere, Vec::new());
            self.add(Block::List(items));
        }
    }

    /// The milestone at which an initiative is told in full: the first of its own that is wanted.
    pub(super) fn first_place(&self, id: Id<Initiative>) -> Option<MilestoneId> {
        let milestones = &self.material.roadmap.initiatives[id].milestones;
        milestones.iter().copied().find(|&at| self.material.selection.milestones.admits(at))
    }

    fn initiative(&mut self, id: Id<Initiative>) {
        let initiative = &self.material.roadmap.initiatives[id];
        let words = &self.material.texts.word;
        self.heading(4, &initiative.name, false);
        let mut summary = vec![Run::strong(&initiative.summary)];
        summary.extend(self.cite_own(initiative));
        self.text(summary);
        if initiative.is_own() {
            self.lines(&initiative.explanation);
        } else {
            self.say(&initiative.explanation);
        }
        let facts = self.facts(initiative);
        self.text(vec![Run::quiet(&facts)]);
        let note = if initiative.is_own() { words.own_basis } else { &initiative.evidence_note };
        self.field(words.evidence, vec![Run::plain(note)]);
        for (role, text) in initiative.roles.iter() {
            let wanted = self.material.selection.filter.roles.admits(role);
            let Some(text) = text.as_ref().filter(|text| wanted && !text.is_empty()) else {
                continue;
            };
            let name = self.pages.role_name(role).to_owned();
            let reading = self.reading();
            self.field(&name, vec![Run::plain(text), reading]);
        }
    }

    /// The line of facts: sort, reach, provider, year, evidence and status.
    fn facts(&self, initiative: &Initiative) -> String {
        let texts = self.material.texts;
        let status = initiative.status.map(|status| texts.status(status));
        let status = status.map(|status| match initiative.newest_source() {
            Some(date) => (texts.phrase.status_as_of)(status, &date.to_string()),
            None => (texts.phrase.status_undated)(status),
        });
        let facts = [
            Some(texts.kind(initiative.kind).to_owned()),
            Some(self.pages.reach(initiative)),
            Some(initiative.provider.clone()).filter(|provider| !provider.is_empty()),
            initiative.since.map(texts.phrase.since),
            Some(texts.evidence(initiative.evidence).to_owned()),
            status,
        ];
        facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn laws(&mut self) {
        self.heading(2, self.material.texts.word.laws, true);
        let roadmap = self.material.roadmap;
        let selection = self.material.selection;
        let wanted = |law: &&Law| selection.admits_any(&law.milestones);
        for law in roadmap.laws.iter().map(|(_, law)| law).filter(wanted) {
            self.law(law);
        }
    }

    fn law(&mut self, law: &Law) {
        let words = &self.material.texts.word;
        self.heading(3, &law.name, false);
        let mut summary = vec![Run::plain(&law.summary)];
        summary.extend(self.cite(&law.sources));
        self.text(summary);
        if let Some(since) = law.since {
            let since = self.material.texts.date(since);
            self.field(words.since, vec![Run::plain(&since)]);
        }
        if let Some(status) = &law.status {
            self.field(words.status, vec![Run::plain(status)]);
        }
        let duties: Vec<_> = law
            .duties
            .sentences
            .iter()
            .map(|duty| self.sentences(std::slice::from_ref(duty)))
            .collect();
        self.add(Block::List(duties));
        if let Some(caution) = &law.caution {
            self.field(words.caution, vec![Run::plain(caution)]);
        }
    }

    fn elements(&mut self) {
        self.heading(2, self.material.texts.word.elements, true);
        let known = self.pages.elements_known();
        self.say(&known);
        let roadmap = self.material.roadmap;
        let selection = self.material.selection;
        let wanted = |element: &&Element| selection.admits_any(&element.milestones);
        for element in roadmap.elements.iter().map(|(_, element)| element).filter(wanted) {
            self.heading(3, &element.name, false);
            let mut summary = vec![Run::strong(&element.summary)];
            summary.extend(self.cite(&element.sources));
            self.text(summary);
            self.prose(&element.explanation);
        }
    }

    fn terms(&mut self) {
        self.heading(2, self.material.texts.screen.glossary, true);
        let roadmap = self.material.roadmap;
        for (_, term) in roadmap.terms.iter() {
            let mut runs =
                vec![Run::strong(&format!("{}: ", term.name)), Run::plain(&term.explanation)];
            if term.sources.is_empty() {
                runs.push(self.reading());
            }
            runs.extend(self.cite(&term.sources));
            self.text(runs);
        }
    }
}
