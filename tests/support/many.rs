//! Far more of everything than anyone has: a pack of so many initiatives, a workspace of so many
//! entries, and a note as long as a book.

use routekaart::domain::{Closed, MilestoneId};
use routekaart::workspace::{About, Entry, EntryId, Subject, Workspace, WriterId};

const MILESTONES: [&str; 4] = ["op-zoek", "in-beeld", "in-contact", "in-gesprek"];
const LAYERS: [&str; 3] = ["basisproces", "inspiratielaag", "toekomstlaag"];

/// When the first entry was written, in milliseconds.
const FIRST: u64 = 1_795_510_800_000;

/// The text of a pack with this many initiatives.
pub(crate) fn pack(count: usize) -> String {
    let mut text = "(version: 1, name: \"Veel\", initiatives: [\n".to_owned();
    for number in 0..count {
        let milestone = MILESTONES[number % MILESTONES.len()];
        let layer = LAYERS[number / 5 % LAYERS.len()];
        text += &format!(
            "(id: \"veel-{number}\", name: \"Aanpak {number}\", summary: \"Een proef met brief \
             {number}.\", explanation: \"Een brief nodigt uit. Wie wil, belt terug.\", provider: \
             \"Gemeente Voorbeeld\", kind: \"lokaal-initiatief\", layer: \"{layer}\", milestones: \
             [\"{milestone}\"], tracks: [\"inwoner\"], phases: [\"vroegsignalering\"], roles: \
             {{\"communicatie\": \"Schrijf de brief in gewone taal.\"}}, scale: \"lokaal\", place: \
             \"Voorbeeld\", since: 2024, status: \"actief\", evidence: (level: \
             \"praktijkervaring\", note: \"De gemeente telt wie terugbelt.\"), keywords: \
             [\"brief\", \"bellen\", \"uitnodiging\"], sources: [(title: \"Over de proef\", url: \
             \"https://voorbeeld.nl/proef\", date: \"2024-03\")], certainty: \"hoog\"),\n"
        );
    }
    text.push_str("])");
    text
}

/// A workspace in which so many writers have so many notes together.
pub(crate) fn workspace(writers: u64, entries: u64) -> Workspace {
    let mut workspace = Workspace::default();
    for number in 0..entries {
        let text = format!("Besproken met wijkteam {number}.\n- [ ] Bel de corporatie");
        keep(&mut workspace, WriterId(1 + number % writers), FIRST + number, text);
    }
    workspace
}

/// A note of so many bytes, in lines of an ordinary length.
pub(crate) fn long_note(bytes: usize) -> String {
    "Een lange regel over de schuldhulpverlening in onze gemeente, en wat daarna komt.\n"
        .repeat(bytes / 82)
}

/// Writes one more note in a workspace.
pub(crate) fn keep(workspace: &mut Workspace, by: WriterId, now: u64, text: String) {
    let milestone = MilestoneId::ALL[usize::try_from(now % 8).unwrap_or_default()];
    let about = About { subject: Subject::Milestone(milestone), title: "Mijlpaal".to_owned() };
    let id = EntryId { begun: workspace.next(now), by };
    let _ = workspace.write(by, now, Entry::Note { id, about, text }, false);
}
