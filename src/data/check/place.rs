//! Where the checks are in the file, and where they note what they find.

use super::super::findings::Findings;
use super::super::locate::Step;
use super::super::problem::Fault;
use crate::domain::{Register, RegisteredSource};

/// A place in the file, with what can be referred to from there. Going down costs nothing, so that
/// a file without faults pays for no path.
pub(super) struct Place<'a> {
    findings: &'a mut Findings,
    pub(super) sources: &'a Register<RegisteredSource>,
    way: Way<'a>,
}

#[derive(Clone, Copy)]
struct Way<'a> {
    last: Option<(&'a Way<'a>, Step)>,
}

impl<'a> Place<'a> {
    /// The whole file.
    pub(super) fn top(findings: &'a mut Findings, sources: &'a Register<RegisteredSource>) -> Self {
        Self { findings, sources, way: Way { last: None } }
    }

    pub(super) fn field(&mut self, name: &'static str) -> Place<'_> {
        self.below(Step::Field(name))
    }

    pub(super) fn item(&mut self, index: usize) -> Place<'_> {
        self.below(Step::Index(index))
    }

    pub(super) fn pair(&mut self, index: usize) -> Place<'_> {
        self.below(Step::Pair(index))
    }

    fn below(&mut self, step: Step) -> Place<'_> {
        let way = Way { last: Some((&self.way, step)) };
        Place { findings: self.findings, sources: self.sources, way }
    }

    /// Something is wrong here.
    pub(super) fn note(&mut self, fault: Fault) {
        self.findings.add(self.path(&[]), fault);
    }

    /// The thing at `second` stood at `first` already.
    pub(super) fn note_second(&mut self, id: &str, first: &[Step], second: &[Step]) {
        let fault = Fault::Double { id: id.to_owned(), first_line: 0 };
        self.findings.add_second(self.path(second), fault, self.path(first));
    }

    fn path(&self, below: &[Step]) -> Vec<Step> {
        let mut path = Vec::new();
        let mut way = &self.way;
        while let Some((above, step)) = way.last {
            path.push(step);
            way = above;
        }
        path.reverse();
        path.extend_from_slice(below);
        path
    }
}
