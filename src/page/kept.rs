//! What a person kept, as part of the pages it is about: signs beside the title, and notes.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Block, Page, Pages, Span, Target, Tone, Topic};
use crate::domain::{Initiative, Keyed, MilestoneId, PartialDate};
use crate::workspace::{
    About, Entry, EntryId, Key, Note, Overview, OwnInitiative, Stamp, Subject, Task, Workspace,
    WriterId,
};

/// What a person kept, and in which time zone they live.
#[derive(Clone, Copy)]
pub struct Kept<'a> {
    /// Everything.
    pub workspace: &'a Workspace,
    /// What counts of it.
    pub overview: &'a Overview,
    /// Where days begin.
    pub zone: &'a TimeZone,
    /// Whether every sign must be ASCII.
    pub plain: bool,
}

impl<'a> Kept<'a> {
    /// The day on which something was written.
    #[must_use]
    pub fn day(&self, at: Stamp) -> Option<PartialDate> {
        let moment = i64::try_from(at.millis).ok().map(Timestamp::from_millisecond)?.ok()?;
        let date = moment.to_zoned(self.zone.clone()).date();
        date.to_string().parse().ok()
    }

    /// What a writer calls themselves, when they told.
    #[must_use]
    pub fn writer(&self, id: WriterId) -> Option<&'a str> {
        self.workspace.writer(id).map(|named| named.name.as_str()).filter(|name| !name.is_empty())
    }

    /// The texts of a note, newest first: one, or several when it was changed in several places.
    #[must_use]
    pub fn texts(&self, note: EntryId) -> Vec<&'a str> {
        self.workspace.note_texts(note)
    }
}

impl Pages<'_> {
    /// What a topic is called in a workspace; nothing for the background, which is no one thing.
    #[must_use]
    pub fn subject(&self, topic: Topic) -> Option<Subject> {
        let roadmap = self.roadmap;
        Some(match topic {
            Topic::Milestone(id) => Subject::Milestone(id),
            Topic::Initiative(id) => Subject::Initiative(roadmap.initiatives[id].key().to_owned()),
            Topic::Law(id) => Subject::Law(roadmap.laws[id].key().to_owned()),
            Topic::Element(id) => Subject::Element(roadmap.elements[id].key().to_owned()),
            Topic::Term(id) => Subject::Term(roadmap.terms[id].key().to_owned()),
            Topic::Figure(id) => Subject::Figure(roadmap.figures[id].key().to_owned()),
            Topic::Background | Topic::Guide(_) => return None,
        })
    }

    /// The page that tells most about a subject; nothing when this roadmap does not have it.
    #[must_use]
    pub fn topic(&self, subject: &Subject) -> Option<Topic> {
        let roadmap = self.roadmap;
        match subject {
            Subject::Milestone(id) | Subject::Question(id, _) => Some(Topic::Milestone(*id)),
            Subject::Cell(cell) => Some(Topic::Milestone(cell.milestone)),
            Subject::Initiative(key) => roadmap.initiatives.find(key).map(Topic::Initiative),
            Subject::Law(key) | Subject::Duty(key, _) => roadmap.laws.find(key).map(Topic::Law),
            Subject::Element(key) => roadmap.elements.find(key).map(Topic::Element),
            Subject::Term(key) => roadmap.terms.find(key).map(Topic::Term),
            Subject::Figure(key) => roadmap.figures.find(key).map(Topic::Figure),
        }
    }

    /// The page about an initiative of the person's own, when it is on the map.
    #[must_use]
    pub fn own_topic(&self, id: EntryId) -> Option<Topic> {
        self.topic(&Subject::Initiative(OwnInitiative::key(id)))
    }

    /// The milestone that a topic belongs to first.
    #[must_use]
    pub fn milestone_of(&self, topic: Topic) -> Option<MilestoneId> {
        let roadmap = self.roadmap;
        match topic {
            Topic::Milestone(id) => Some(id),
            Topic::Initiative(id) => roadmap.initiatives[id].milestones.first().copied(),
            Topic::Law(id) => roadmap.laws[id].milestones.first().copied(),
            Topic::Element(id) => roadmap.elements[id].milestones.first().copied(),
            Topic::Term(_) | Topic::Figure(_) | Topic::Background | Topic::Guide(_) => None,
        }
    }

    /// A subject with its name; nothing for a question or a duty, which are told by their texts,
    /// and for what this roadmap does not have.
    #[must_use]
    pub fn named(&self, subject: Subject) -> Option<About> {
        let title = match &subject {
            Subject::Cell(cell) => {
                let milestone = self.milestone_name(cell.milestone);
                format!("{milestone} · {}", self.layer_name(cell.layer))
            }
            Subject::Question(..) | Subject::Duty(..) => return None,
            Subject::Milestone(_)
            | Subject::Initiative(_)
            | Subject::Law(_)
            | Subject::Element(_)
            | Subject::Term(_)
            | Subject::Figure(_) => self.name(self.topic(&subject)?),
        };
        Some(About { subject, title })
    }

    /// The signs that stand behind the title of a topic: that it is marked, and its notes.
    pub(super) fn signs(&self, topic: Topic) -> Option<Span> {
        let subject = self.subject(topic)?;
        let overview = self.kept?.overview;
        let own = self.is_own(topic).then(|| "+".to_owned());
        let mark = overview.is_marked(&subject).then(|| "★".to_owned());
        let notes = overview.notes_about(&subject).len();
        let notes = (notes > 0).then(|| format!("✎{notes}"));
        let signs: Vec<_> = own.into_iter().chain(mark).chain(notes).collect();
        (!signs.is_empty()).then(|| Span::new(format!("  {}", signs.join("\u{a0}")), Tone::Own))
    }

    /// Whether a topic is an initiative that a person added.
    fn is_own(&self, topic: Topic) -> bool {
        matches!(topic, Topic::Initiative(id) if self.roadmap.initiatives[id].is_own())
    }

    /// What a person wrote about an initiative of their own, beside what the map shows of it.
    pub(super) fn own(&self, initiative: &Initiative) -> Option<&OwnInitiative> {
        let key = Key::Own(OwnInitiative::id_of(initiative.key())?);
        match &self.kept?.workspace.newest(&key)?.1.entry {
            Entry::Own { initiative, .. } => Some(initiative),
            Entry::Bookmark { .. }
            | Entry::Note { .. }
            | Entry::Score { .. }
            | Entry::Workshop(_) => None,
        }
    }

    /// The notes about a subject under a title of their own, or nothing when there are none.
    pub(super) fn own_notes(&self, page: &mut Page, subject: &Subject) {
        let Some(kept) = self.kept else { return };
        let notes = kept.overview.notes_about(subject);
        if notes.is_empty() {
            return;
        }
        page.blank();
        page.spans(vec![Span::new(self.texts.word.notes, Tone::Own)]);
        for &note in notes {
            self.note(page, kept, note);
        }
        page.blank();
    }

    /// The sheet with the notes about an initiative.
    pub(super) fn note_sheet(&self, topic: Topic) -> Page {
        let mut page = Page::default();
        if let Some(subject) = self.subject(topic) {
            self.own_notes(&mut page, &subject);
        }
        if page.blocks.is_empty() {
            self.hint(&mut page, self.texts.empty.notes);
        }
        page
    }

    /// One note: who and when, and its text line by line; both texts when it was changed in two
    /// places.
    fn note(&self, page: &mut Page, kept: Kept<'_>, note: Note) {
        page.blank();
        let day = kept.day(note.at).map(|date| self.texts.date(date));
        let who = kept.writer(note.by).map(str::to_owned);
        let line: Vec<_> = day.into_iter().chain(who).collect();
        page.quiet(&line.join(" · "));
        let texts = kept.texts(note.id);
        if texts.len() > 1 {
            page.spans(vec![Span::new(self.texts.word.changed_apart, Tone::Attention)]);
        }
        for (number, text) in texts.into_iter().enumerate() {
            if number > 0 {
                page.blocks.push(Block::Rule);
            }
            note_text(page, note.id, text);
        }
    }
}

/// The text of a note line by line; its actions can be ticked off where one reads.
fn note_text(page: &mut Page, id: EntryId, text: &str) {
    let tasks = Task::all(text);
    for (number, line) in text.lines().enumerate() {
        match tasks.iter().find(|task| task.line == number) {
            Some(task) => {
                let mark = if task.done { "[x]" } else { "[ ]" };
                let (_, words) = line.split_once(']').unwrap_or_default();
                let link = Span::link(words.trim(), Target::Task(id, number));
                page.blocks.push(Block::Item { mark: mark.to_owned(), spans: vec![link] });
            }
            None if line.trim().is_empty() => page.blank(),
            None => page.text(line),
        }
    }
}
