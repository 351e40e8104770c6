//! Actions within a note: lines that begin with `- [ ]`.

use crate::domain::PartialDate;

/// An action in a note: `- [ ] Bel de woningcorporatie @Samira 2026-12-01`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// On which line of the note it stands, from 0.
    pub line: usize,
    /// Whether it is done.
    pub done: bool,
    /// What is to be done, without who and when.
    pub what: String,
    /// By whom, when a word begins with `@`.
    pub who: Option<String>,
    /// By when, when a word is a whole date.
    pub due: Option<PartialDate>,
}

impl Task {
    /// The actions in a note, from top to bottom.
    ///
    /// ```
    /// use routekaart::workspace::Task;
    /// let tasks = Task::all("Besproken:\n- [ ] Bel de corporatie @Samira 2026-12-01\n- [x] Brief");
    /// assert_eq!(tasks[0].what, "Bel de corporatie");
    /// assert_eq!(tasks[0].who.as_deref(), Some("Samira"));
    /// assert_eq!(tasks[0].due.unwrap().to_string(), "2026-12-01");
    /// assert!(tasks[1].done);
    /// ```
    #[must_use]
    pub fn all(text: &str) -> Vec<Self> {
        text.lines().enumerate().filter_map(|(line, words)| Self::read(line, words)).collect()
    }

    /// The note with the action on a line done, or open again; as it was when there is none.
    #[must_use]
    pub fn ticked(text: &str, line: usize) -> String {
        let turned = |(number, words): (usize, &str)| match mark(words) {
            Some((done, rest)) if number == line => {
                let lead = words.get(..words.len() - words.trim_start().len()).unwrap_or_default();
                let sign = if done { "- [ ]" } else { "- [x]" };
                format!("{lead}{sign}{rest}")
            }
            Some(_) | None => words.to_owned(),
        };
        text.split('\n').enumerate().map(turned).collect::<Vec<_>>().join("\n")
    }

    fn read(line: usize, words: &str) -> Option<Self> {
        let (done, rest) = mark(words)?;
        let mut task = Self { line, done, what: String::new(), who: None, due: None };
        let mut what = Vec::new();
        for word in rest.split_whitespace() {
            let named = word.strip_prefix('@').filter(|name| !name.is_empty());
            if let Some(name) = named.filter(|_| task.who.is_none()) {
                task.who = Some(name.to_owned());
            } else if let Some(date) = whole_date(word).filter(|_| task.due.is_none()) {
                task.due = Some(date);
            } else {
                what.push(word);
            }
        }
        task.what = what.join(" ");
        Some(task)
    }
}

/// Whether a line is an action, whether it is done, and what follows its box.
fn mark(words: &str) -> Option<(bool, &str)> {
    let words = words.trim_start();
    let open = words.strip_prefix("- [ ]").map(|rest| (false, rest));
    let done = || words.strip_prefix("- [x]").or_else(|| words.strip_prefix("- [X]"));
    let found = open.or_else(|| done().map(|rest| (true, rest)));
    found.filter(|(_, rest)| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

fn whole_date(word: &str) -> Option<PartialDate> {
    word.parse().ok().filter(|date: &PartialDate| date.day().is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_box_at_the_start_of_a_line_is_an_action() {
        let text = "- []niet\nook - [ ] niet\n-[ ] niet\n- [ ]niet\n  - [ ] wel\n- [X] wel\n- [ ]";
        let lines: Vec<_> = Task::all(text).iter().map(|task| task.line).collect();
        assert_eq!(lines, [4, 5, 6]);
    }

    #[test]
    fn a_second_name_or_date_is_part_of_the_text() {
        let tasks = Task::all("- [ ] @Jan bel @Piet voor 2026-12-01 over 2026");
        assert_eq!(tasks[0].what, "bel @Piet voor over 2026");
        assert_eq!(tasks[0].who.as_deref(), Some("Jan"));
    }

    #[test]
    fn ticking_twice_gives_the_same_text() {
        let text = "a\r\n\t- [ ] b\n\n- [x] c\n";
        let once = Task::ticked(text, 1);
        assert_eq!(once, "a\r\n\t- [x] b\n\n- [x] c\n");
        assert_eq!(Task::ticked(&once, 1), text);
        assert_eq!(Task::ticked(text, 0), text);
    }
}
