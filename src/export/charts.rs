//! The national figures of the book.

use super::document::{Bar, Block, Drawing, Figure, Run};
use super::draft::Draft;
use crate::domain;

impl Draft<'_> {
    /// Each national figure: drawn, in words, and with its sources.
    pub(super) fn figures(&mut self) {
        self.heading(2, self.material.texts.word.figures, true);
        let roadmap = self.material.roadmap;
        for (_, figure) in roadmap.figures.iter() {
            self.heading(3, &figure.label, false);
            let drawn = self.bars(figure);
            self.add(Block::Figure(drawn));
            let mut ids = Vec::new();
            let all = figure.points.iter().flat_map(|point| &point.sources);
            for &id in all.chain(&figure.sources) {
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
            let mut text = vec![Run::plain(&figure.unit)];
            for more in [&figure.measured, &figure.note].into_iter().flatten() {
                text.push(Run::plain(&format!(". {}", more.trim_end_matches('.'))));
            }
            text.extend(self.cite(&ids));
            self.text(text);
        }
    }

    fn bars(&self, figure: &domain::Figure) -> Figure {
        let texts = self.material.texts;
        let values = figure.points.iter().map(|point| point.value);
        let highest = values.chain(figure.target.iter().map(|target| target.value));
        let highest = highest.fold(f64::MIN_POSITIVE, f64::max);
        let mut bars: Vec<_> = figure
            .points
            .iter()
            .map(|point| {
                let rounding = point.rounding.as_ref().map(|word| format!("{word} "));
                let remark = point.remark.as_ref().map(|text| format!(" ({text})"));
                let value = texts.number(point.value);
                let parts = [rounding.unwrap_or_default(), value, remark.unwrap_or_default()];
                let (label, share) = (point.year.to_string(), point.value / highest);
                Bar { label, share, value: parts.concat(), wished: false }
            })
            .collect();
        bars.extend(figure.target.iter().map(|target| Bar {
            label: target.year.to_string(),
            share: target.value / highest,
            value: format!("{} {}", texts.word.target, texts.number(target.value)),
            wished: true,
        }));
        let words: Vec<_> =
            bars.iter().map(|bar| format!("{}: {}", bar.label, bar.value)).collect();
        let words = format!("{}. {}.", figure.unit, words.join("; "));
        Figure { title: figure.label.clone(), words, drawing: Drawing::Bars(bars) }
    }
}
