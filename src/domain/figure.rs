//! The national figures: why the roadmap exists.

use super::{Id, Keyed, RegisteredSource};

/// A series of measurements over the years.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The key in files and on the command line.
    pub key: String,
    /// What was counted.
    pub label: String,
    /// In what unit, as words ('procent van alle huishoudens').
    pub unit: String,
    /// When in the year was measured, when the sources tell.
    pub measured: Option<String>,
    /// The measurements, by year; never empty.
    pub points: Vec<Point>,
    /// The national target, when there is one.
    pub target: Option<Target>,
    /// What a reader must know before comparing.
    pub note: Option<String>,
    /// What was seen about it.
    pub sources: Vec<Id<RegisteredSource>>,
}

impl Keyed for Figure {
    fn key(&self) -> &str {
        &self.key
    }
}

/// One measurement.
#[derive(Clone, Debug)]
pub struct Point {
    /// The year.
    pub year: u16,
    /// The value, in the unit of the figure.
    pub value: f64,
    /// How the source rounds it ('ruim', 'circa'), when it does.
    pub rounding: Option<String>,
    /// What exactly was measured, when it differs from the rest of the series.
    pub remark: Option<String>,
    /// Where the value comes from; never empty.
    pub sources: Vec<Id<RegisteredSource>>,
}

/// What the figure should be, and when.
#[derive(Clone, Debug)]
pub struct Target {
    /// The year by which.
    pub year: u16,
    /// The value, in the unit of the figure.
    pub value: f64,
    /// Who says so; never empty.
    pub sources: Vec<Id<RegisteredSource>>,
}
