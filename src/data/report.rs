//! Findings turned into problems: with their line, without those that only follow from another.

use super::findings::{Finding, Findings};
use super::locate::{Step, Tree, Value};
use super::mend::Mended;
use super::problem::{Fault, Problem, Set, Syntax};
use std::collections::HashSet;

/// More than anyone reads; mending the first ones often mends the rest.
const MOST: usize = 500;

/// Every problem, in the order of the file.
pub(super) fn problems(
    file: &str,
    tree: &Tree<'_>,
    mended: Option<Mended>,
    findings: Findings,
) -> Vec<Problem> {
    let mut reporter = Reporter::new(file, tree);
    if let Some(mended) = mended {
        reporter.add_slips();
        reporter.add_mended(mended);
    }
    for finding in findings.all {
        reporter.add_checked(finding);
    }
    reporter.finish()
}

/// The one problem of a file in which nothing but `ron` itself sees what is wrong.
pub(super) fn unreadable(file: &str, error: &ron::error::SpannedError) -> Problem {
    Problem {
        file: file.to_owned(),
        line: error.span.start.line,
        column: error.span.start.col,
        entry: None,
        field: String::new(),
        fault: Fault::Syntax(Syntax::Other { message: error.code.to_string() }),
    }
}

struct Reporter<'t> {
    file: &'t str,
    tree: &'t Tree<'t>,
    /// The first byte of every line.
    lines: Vec<usize>,
    dropped: HashSet<Vec<Step>>,
    /// What has lost a part to `dropped`.
    touched: HashSet<Vec<Step>>,
    missing: HashSet<Vec<Step>>,
    placed: Vec<(usize, Finding)>,
}

impl<'t> Reporter<'t> {
    fn new(file: &'t str, tree: &'t Tree<'t>) -> Self {
        let ends = tree.text.match_indices('\n').map(|(end, _)| end + 1);
        Self {
            file,
            tree,
            lines: std::iter::once(0).chain(ends).collect(),
            dropped: HashSet::new(),
            touched: HashSet::new(),
            missing: HashSet::new(),
            placed: Vec::new(),
        }
    }

    fn add_slips(&mut self) {
        // They come in the order of the file, so that of the others none would be told.
        for slip in self.tree.slips.iter().take(MOST + 1) {
            let fault = Fault::Syntax(slip.syntax.clone());
            let path = self.tree.around(slip.offset);
            self.placed.push((slip.offset, Finding { path, fault, earlier: None }));
        }
        if self.tree.root.is_none() && self.tree.slips.is_empty() {
            let finding = Finding { path: Vec::new(), fault: Fault::EmptyFile, earlier: None };
            self.placed.push((0, finding));
        }
    }

    fn add_mended(&mut self, mended: Mended) {
        for finding in mended.findings.all {
            self.placed.push((self.tree.find(&finding.path).offset, finding));
        }
        for path in &mended.dropped {
            let above = path.len().saturating_sub(1);
            self.touched.insert(path.get(..above).unwrap_or_default().to_vec());
            if let [section, Step::Index(_), Step::Field("id")] = path.as_slice() {
                self.touched.insert(vec![*section]);
            }
        }
        self.dropped = mended.dropped;
    }

    fn add_checked(&mut self, mut finding: Finding) {
        let spot = self.tree.find(&finding.path);
        let (offset, steps) = (spot.offset, spot.steps);
        let is_damaged = spot.node.is_some_and(|node| node.damaged);
        if is_absence(&finding.fault) {
            if is_damaged || self.touched.contains(&finding.path) {
                return;
            }
            // Where the whole is not there, each of its parts is missing for one reason.
            if steps < finding.path.len() && finding.fault != Fault::PlaceMissing {
                finding.path.truncate(steps + 1);
                finding.fault = Fault::Missing;
            }
            if finding.fault == Fault::Missing && !self.missing.insert(finding.path.clone()) {
                return;
            }
        }
        if !self.was_dropped(&finding.path) && !self.is_lost(&finding.fault) {
            self.placed.push((offset, finding));
        }
    }

    fn was_dropped(&self, path: &[Step]) -> bool {
        !self.dropped.is_empty()
            && (0..=path.len())
                .any(|length| path.get(..length).is_some_and(|part| self.dropped.contains(part)))
    }

    /// Whether what a reference points to may stand in a part of the file that could not be read.
    fn is_lost(&self, fault: &Fault) -> bool {
        let Fault::UnknownId { set, .. } = fault else { return false };
        let Some(section) = section(*set) else { return false };
        let path = [Step::Field(section)];
        let spot = self.tree.find(&path);
        self.dropped.contains(path.as_slice())
            || self.touched.contains(path.as_slice())
            || spot.node.is_some_and(|node| node.damaged)
    }

    fn finish(mut self) -> Vec<Problem> {
        let mut placed = std::mem::take(&mut self.placed);
        placed.sort_by_key(|&(offset, _)| offset);
        let too_many = placed.len() > MOST;
        placed.truncate(MOST);
        let mut problems: Vec<_> =
            placed.into_iter().map(|(offset, finding)| self.problem(offset, finding)).collect();
        if let Some(last) = problems.last().filter(|_| too_many).cloned() {
            let fault = Fault::TooMany { limit: MOST };
            problems.push(Problem { entry: None, field: String::new(), fault, ..last });
        }
        problems
    }

    fn problem(&self, offset: usize, finding: Finding) -> Problem {
        let Finding { path, mut fault, earlier } = finding;
        if let Fault::Double { first_line, .. } | Fault::DoubleField { first_line, .. } = &mut fault
        {
            let earlier = earlier.map_or(0, |path| self.tree.find(&path).offset);
            *first_line = self.place(earlier).0;
        }
        let (line, column) = self.place(offset);
        let (entry, field) = (self.entry(&path), self.tree.name(&path));
        Problem { file: self.file.to_owned(), line, column, entry, field, fault }
    }

    /// Line and column, both from 1.
    fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|&start| start <= offset);
        let start = self.lines.get(line.wrapping_sub(1)).copied().unwrap_or(0);
        let before = self.tree.text.get(start..offset).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The id of the entry that the path leads into, or else its place.
    fn entry(&self, path: &[Step]) -> Option<String> {
        let [section, Step::Index(index), ..] = path else { return None };
        let node = self.tree.find(&[*section, Step::Index(*index)]).node?;
        let id = self.tree.field(node, "id").filter(|id| matches!(id.value.value, Value::Text));
        let id = id.map(|id| self.tree.slice(&id.value.span).trim_matches('"'));
        let place = || format!("{}[{}]", self.tree.name(&[*section]), index + 1);
        Some(id.filter(|id| !id.trim().is_empty()).map_or_else(place, str::to_owned))
    }
}

/// Whether the fault says that something is not there.
fn is_absence(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::Missing
            | Fault::Empty
            | Fault::TooFew { .. }
            | Fault::NoSource
            | Fault::MemberMissing { .. }
            | Fault::PlaceMissing
    )
}

/// Where in the file the members of an open set stand.
fn section(set: Set) -> Option<&'static str> {
    match set {
        Set::Sources => Some("sources"),
        Set::Laws => Some("laws"),
        Set::Elements => Some("elements"),
        Set::Terms => Some("terms"),
        Set::Initiatives => Some("initiatives"),
        Set::Methods => Some("methods"),
        Set::Milestones
        | Set::Layers
        | Set::Roles
        | Set::Tracks
        | Set::Phases
        | Set::Kinds
        | Set::Scales
        | Set::Statuses
        | Set::EvidenceLevels
        | Set::Certainties
        | Set::Levels
        | Set::StepKinds
        | Set::CaptureKinds
        | Set::Themes
        | Set::Languages
        | Set::Actions => None,
    }
}
