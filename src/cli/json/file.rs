//! Files, folders and what is wrong with them as JSON.

use serde::Serialize;

use crate::data::Problem;
use crate::texts::{Language, fault};

/// Where a file or folder is.
#[derive(Serialize)]
pub(in crate::cli) struct PathJson<'a> {
    pub(in crate::cli) path: &'a str,
    pub(in crate::cli) exists: bool,
}

/// A file that was looked at, and every problem in it.
#[derive(Serialize)]
pub(in crate::cli) struct CheckJson<'a> {
    pub(in crate::cli) path: &'a str,
    pub(in crate::cli) exists: bool,
    pub(in crate::cli) problems: Vec<ProblemJson>,
}

/// A problem, and where it stands when it has a place in the text.
#[derive(Serialize)]
pub(in crate::cli) struct ProblemJson {
    line: Option<usize>,
    column: Option<usize>,
    message: String,
}

impl ProblemJson {
    /// A problem with the file as a whole.
    pub(in crate::cli) const fn whole(message: String) -> Self {
        Self { line: None, column: None, message }
    }

    /// A problem at a place in the text.
    pub(in crate::cli) fn of(problem: &Problem, language: Language) -> Self {
        Self {
            line: Some(problem.line),
            column: Some(problem.column),
            message: fault::line(language, problem),
        }
    }
}
