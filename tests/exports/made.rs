//! A small workspace on the real roadmap, of a day that does not change.

use jiff::tz::TimeZone;
use routekaart::data;
use routekaart::domain::{
    Cell, Keyed, LayerId, Level, MilestoneId, PhaseId, Roadmap, RoleId, TrackId,
};
use routekaart::export::{self, Format, Material, Selection, What};
use routekaart::page::Kept;
use routekaart::texts::{Language, Texts};
use routekaart::workspace::{
    About, Entry, EntryId, Named, Overview, OwnInitiative, Stamp, Subject, Workspace, WriterId,
};

const SAMIRA: WriterId = WriterId(1);
const JAN: WriterId = WriterId(2);

/// The twentieth of November 2026, at noon in UTC.
const NOON: u64 = 1_795_176_000_000;

/// The note that has everything in it that a format could trip over.
pub(crate) const NOTE: &str = "Besproken met het wijkteam, zie https://www.vng.nl/x_y.\n\n\
    - [ ] Bel de corporatie @Samira 2026-12-01\n- [x] Brief | sturen @Jan\n- [ ] Iets zonder naam\n\
    =1+1 <b>vet</b> *ster* [x](y) # geen kop\n\u{202e}om\u{7} 👩\u{200d}👧 einde";

pub(crate) fn about(subject: Subject, title: &str) -> About {
    About { subject, title: title.to_owned() }
}

fn id(count: u32) -> EntryId {
    EntryId { begun: Stamp { millis: NOON, count }, by: SAMIRA }
}

fn own() -> OwnInitiative {
    OwnInitiative {
        name: "Budgetkring <Zuid>".to_owned(),
        link: "https://voorbeeld.nl/kring?a=1&b=2".to_owned(),
        explanation: "Bewoners helpen elkaar.\nElke week in de bibliotheek.".to_owned(),
        contact: "Samira".to_owned(),
        phone: "010 123 45 67".to_owned(),
        position: "adviseur".to_owned(),
        layer: LayerId::Inspiration,
        milestones: vec![MilestoneId::InContact],
        tracks: vec![TrackId::Resident],
        phases: vec![PhaseId::Prevention],
        roles: vec![RoleId::Policy],
    }
}

/// What two people kept.
pub(crate) fn workspace(roadmap: &Roadmap) -> Workspace {
    let mut workspace = Workspace::default();
    for (writer, name) in [(SAMIRA, "Samira"), (JAN, "Jan")] {
        workspace.name(writer, Named { since: Stamp::default(), name: name.to_owned() });
    }
    let moneyways = || about(Subject::Initiative("moneyways".to_owned()), "MoneyWays");
    let cell = Cell { milestone: MilestoneId::InView, layer: LayerId::Basis };
    let gone = about(Subject::Law("wet-van-ooit".to_owned()), "Wet van ooit");
    let milestone = &roadmap.milestones[MilestoneId::InView];
    let question = |place: usize| {
        let text = &milestone.questions[place];
        about(Subject::question(MilestoneId::InView, text), text)
    };
    let (_, law) = roadmap.laws.iter().find(|(_, law)| law.key() == "wgs").unwrap();
    let duty = &law.duties.sentences[1].text;
    let score =
        |about, level, remark: &str| Entry::Score { about, level, remark: remark.to_owned() };
    let note =
        |count, about, text: &str| Entry::Note { id: id(count), about, text: text.to_owned() };
    let entries = [
        (SAMIRA, Entry::Bookmark { about: moneyways() }),
        (JAN, Entry::Bookmark { about: gone }),
        (SAMIRA, note(1, moneyways(), NOTE)),
        (JAN, note(2, about(Subject::Cell(cell), "In beeld · Basisproces"), "Los\n\nvan elkaar")),
        (SAMIRA, score(question(0), Level::InOrder, "sinds maart")),
        (JAN, score(question(1), Level::NotStarted, "nog niemand @Piet | later")),
        (JAN, score(about(Subject::duty("wgs", duty), duty), Level::Partly, "")),
        (SAMIRA, Entry::Own { id: id(3), initiative: own() }),
    ];
    for (place, (writer, entry)) in (0..).zip(entries) {
        workspace.write(writer, NOON + place, entry, false);
    }
    let removed = Entry::Bookmark { about: about(Subject::Milestone(MilestoneId::InView), "x") };
    workspace.write(SAMIRA, NOON + 20, removed, true);
    workspace
}

/// A document of a workspace as a file.
pub(crate) fn bytes(
    workspace: &Workspace,
    format: Format,
    what: What,
    selection: Selection,
    language: Language,
) -> Vec<u8> {
    let mut roadmap = data::embedded().unwrap();
    let overview = Overview::of(workspace);
    workspace.lay_own(&overview, &mut roadmap);
    let kept = Kept { workspace, overview: &overview, zone: &TimeZone::UTC, plain: false };
    let material = Material {
        roadmap: &roadmap,
        kept,
        name: "Team Zuid",
        selection,
        day: "2026-11-24".parse().unwrap(),
        texts: Texts::of(language),
    };
    export::bytes(format, what, &material).unwrap()
}

/// The same in Dutch, whole, of the made workspace.
pub(crate) fn made(format: Format, what: What) -> Vec<u8> {
    let workspace = workspace(&data::embedded().unwrap());
    bytes(&workspace, format, what, Selection::default(), Language::Dutch)
}

/// The same as text.
pub(crate) fn made_text(format: Format, what: What) -> String {
    String::from_utf8(made(format, what)).unwrap()
}
