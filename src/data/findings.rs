//! What the checks find, kept by path until someone needs to know the line.

use super::locate::Step;
use super::problem::Fault;

/// A fault, and the way to it from the top of the file.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) path: Vec<Step>,
    pub(super) fault: Fault,
    /// Where the other one is, when a thing stands there twice.
    pub(super) earlier: Option<Vec<Step>>,
}

/// Far more than is shown, but not all that a hostile file can hold.
const MOST: usize = 20_000;

/// Everything found so far.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) all: Vec<Finding>,
}

impl Findings {
    pub(super) fn add(&mut self, path: Vec<Step>, fault: Fault) {
        self.push(Finding { path, fault, earlier: None });
    }

    pub(super) fn add_second(&mut self, path: Vec<Step>, fault: Fault, earlier: Vec<Step>) {
        self.push(Finding { path, fault, earlier: Some(earlier) });
    }

    fn push(&mut self, finding: Finding) {
        if self.all.len() < MOST {
            self.all.push(finding);
        }
    }
}
