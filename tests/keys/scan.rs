//! The self-scan: where keys lead in it, and what a score changes.

use routekaart::app::{Effect, Look, Model, Place, Response};
use routekaart::data;
use routekaart::domain::{Closed, Level, MilestoneId};
use routekaart::texts::Language;
use routekaart::workspace::{Checklist, Entry, Part, is_gap};

use crate::support::{press, roadmap, screen};
use crate::{PLAIN, WIDE, at, check, footer_keys, notice_row, place, rows};

#[test]
fn walking_over_the_map_and_through_the_list() {
    check(
        PLAIN,
        &[
            ("", "z", "scan map 1 Questions 1"),
            ("3", "z", "scan map 3 Questions 1"),
            ("p", "z", "scan map 1 Questions 1"),
            ("z", "Down", "scan map 2 Questions 1"),
            ("z", "Right", "scan map 1 Duties 5"),
            ("z", "Right Right Right", "scan map 1 Elements 48"),
            ("z", "Up Left", "scan map 1 Questions 1"),
            ("z", "Tab", "scan list 1 Questions 1"),
            ("z", "Shift+Tab Shift+Tab", "scan map 1 Questions 1"),
            ("z Tab", "Down Down", "scan list 1 Questions 3"),
            ("z Tab", "End", "scan list 1 Elements 48"),
            ("z Tab End", "Down", "scan list 1 Elements 48"),
            ("z Tab End", "Home", "scan list 1 Questions 1"),
            ("z Tab Down", "Right", "scan list 2 Questions 1"),
            ("z Tab", "] ]", "scan list 3 Questions 1"),
            ("z", "]", "scan map 2 Questions 1"),
            ("z Tab ]", "[ [", "scan list 1 Questions 1"),
        ],
    );
    check(
        WIDE,
        &[
            ("z", "Right", "scan map 2 Questions 1"),
            ("z", "Down", "scan map 1 Duties 5"),
            ("z Down", "Up Up", "scan map 1 Questions 1"),
        ],
    );
}

#[test]
fn enter_opens_what_tells_more_and_escape_comes_back() {
    check(
        PLAIN,
        &[
            ("z", "Enter", "scan list 1 Questions 1"),
            ("z Tab Down", "Enter", "milestone 1"),
            ("z Tab Down", "Enter Esc", "scan list 1 Questions 2"),
            ("z Right Tab", "Enter", "law 1"),
            ("z Right Tab", "Enter Esc", "scan list 1 Duties 5"),
            ("z Tab End", "Enter", "element 3"),
            ("z Tab Down", "Esc", "scan map 1 Questions 2"),
            ("z Tab Down", "Esc Esc", "grid 1 Inspiration"),
            ("2 Tab Down", "z Esc", "list 2 Inspiration 2"),
            ("z ]", "p", "milestone 2"),
        ],
    );
}

#[test]
fn a_digit_scores_and_steps_on() {
    let mut model = at(PLAIN);
    press(&mut model, "z");
    let Response { effects, .. } = press(&mut model, "4");
    let [Effect::Save(versions)] = effects.as_slice() else { panic!("{effects:?}") };
    let [version] = versions.as_slice() else { panic!("{versions:?}") };
    let Entry::Score { about, level, remark } = &version.entry else { panic!("{version:?}") };
    assert_eq!(about.title, model.roadmap.milestones[MilestoneId::Searching].questions[0]);
    assert_eq!((*level, remark.as_str()), (Level::InOrder, ""));
    assert_eq!(place(&model), "scan list 1 Questions 2");
    assert_eq!(notice_row(&model), "Score: op orde. u maakt ongedaan.");
    press(&mut model, "1 2 3");
    assert_eq!(place(&model), "scan list 1 Duties 5");
    let tally = model.tally(MilestoneId::Searching, Some(Part::Questions));
    for level in [Level::NotStarted, Level::Preparing, Level::Partly, Level::InOrder] {
        assert_eq!(tally.at(level), 1, "{level:?}");
    }
}

/// Twenty items, twenty keys: no key in between.
#[test]
fn the_last_of_a_milestone_leads_on_to_the_next() {
    let mut model = at(PLAIN);
    press(&mut model, "z Tab End 4");
    assert_eq!(place(&model), "scan list 2 Questions 1");
    assert!(notice_row(&model).contains("Op zoek"), "{}", notice_row(&model));
    press(&mut model, "] ] ] ] ] ] End 4");
    assert!(place(&model).starts_with("scan list 8 Elements"), "{}", place(&model));
    assert_eq!(notice_row(&model), "Score: op orde. Dat was de laatste. u maakt ongedaan.");
}

#[test]
fn a_score_is_taken_away_and_back() {
    let mut model = at(PLAIN);
    press(&mut model, "z 4 4");
    assert_eq!(scored(&model), 2);
    press(&mut model, "Up 0");
    assert_eq!((scored(&model), place(&model)), (1, "scan list 1 Questions 2".to_owned()));
    assert!(press(&mut model, "Backspace").effects.is_empty());
    assert_eq!(notice_row(&model), model.texts.notice.no_score);
    press(&mut model, "u");
    assert_eq!(scored(&model), 2);
    press(&mut model, "End u");
    assert_eq!((scored(&model), place(&model)), (1, "scan list 1 Questions 2".to_owned()));
    press(&mut model, "Ctrl+r");
    assert_eq!(scored(&model), 2);
    assert!(press(&mut model, "4").effects.is_empty(), "the same score is no change");
}

#[test]
fn a_remark_goes_with_the_score() {
    let mut model = at(PLAIN);
    press(&mut model, "z r");
    assert_eq!(notice_row(&model), model.texts.notice.score_first);
    press(&mut model, "3 Up r");
    assert_eq!(place(&model), "remark '' over scan list 1 Questions 1");
    press(&mut model, "5 Space q");
    assert_eq!(place(&model), "remark '5 q' over scan list 1 Questions 1");
    assert!(press(&mut model, "Esc r z Enter").effects.len() == 1);
    assert_eq!(place(&model), "scan list 1 Questions 1");
    let remark = rows(&model).iter().filter(|row| row.trim_end_matches('┃').trim() == "z").count();
    assert_eq!(remark, 2, "in the list and with the whole text");
    press(&mut model, "4 Up r");
    assert_eq!(place(&model), "remark 'z' over scan list 1 Questions 1");
    assert!(press(&mut model, "Enter").effects.is_empty());
    press(&mut model, "r Ctrl+u Enter");
    assert_eq!(notice_row(&model), model.words(model.texts.notice.remark_gone));
    press(&mut model, "u r");
    assert_eq!(place(&model), "remark 'z' over scan list 1 Questions 1");
}

/// What belongs to several milestones is scored once, and shown at each.
#[test]
fn one_score_counts_at_every_milestone() {
    let mut model = at(PLAIN);
    press(&mut model, "z Right 4");
    let law = model.roadmap.laws.find("wgs").unwrap();
    let milestones = model.roadmap.laws[law].milestones.clone();
    assert!(milestones.len() > 1);
    for &milestone in MilestoneId::ALL {
        let tally = model.tally(milestone, Some(Part::Duties));
        assert_eq!(tally.scored(), usize::from(milestones.contains(&milestone)), "{milestone:?}");
    }
    assert_eq!(scored(&model), 1);
}

#[test]
fn gaps_are_listed_of_every_milestone_worst_first() {
    let mut model = at(PLAIN);
    press(&mut model, "z 4 3 1 g");
    let Place::Scan(scan) = model.here() else { panic!("{}", place(&model)) };
    let listed = model.scan_list(scan);
    assert!(listed.rows.iter().all(|row| is_gap(row.level)));
    let levels: Vec<_> = listed.rows.iter().take(3).map(|row| row.level).collect();
    assert_eq!(levels, [Some(Level::NotStarted), Some(Level::Partly), None]);
    assert_eq!(place(&model), "scan list gaps 1 Questions 3");
    assert_eq!(listed.rows.last().unwrap().milestone, MilestoneId::Confident);
    let count = listed.rows.len();
    press(&mut model, "Home 4");
    assert_eq!(place(&model), "scan list gaps 1 Questions 1");
    assert_eq!(model.scan_list(scan).rows.len(), count - 1);
    press(&mut model, "End");
    assert!(place(&model).starts_with("scan list gaps 8 Elements"), "{}", place(&model));
    press(&mut model, "g");
    assert!(place(&model).starts_with("scan list 8 Elements"), "{}", place(&model));
    assert_eq!(notice_row(&model), model.texts.notice.gaps_off);
}

#[test]
fn a_scan_without_gaps_says_so() {
    let mut model = at(PLAIN);
    press(&mut model, "z");
    for _ in 0..model.checklist.all().count() * 3 {
        press(&mut model, "4");
    }
    assert_eq!(scored(&model), model.checklist.all().count());
    press(&mut model, "g");
    assert!(screen(&model).contains(model.texts.empty.no_gaps));
    for key in ["Tab", "4", "0", "r", "Enter", "Down", "m"] {
        press(&mut model, key);
    }
    assert_eq!(place(&model), "scan map gaps 8 Elements 0");
}

#[test]
fn the_screen_says_how_many_elements_are_known() {
    let mut model = at(PLAIN);
    press(&mut model, "z");
    let known = model.roadmap.elements.len().to_string();
    let all = model.roadmap.basic_services.official_count.to_string();
    let told = notice_row(&model);
    assert!(told.contains(&known) && told.contains(&all) && told.contains("pakket"), "{told}");
    assert!(footer_keys(&model).contains(&"5".to_owned()));
}

#[test]
fn an_element_of_a_pack_is_scored_with_the_others() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("<!-- elements:start -->\n```ron\n").unwrap();
    let (pack, _) = rest.split_once("```").unwrap();
    let mut roadmap = roadmap();
    let before = Checklist::of(&roadmap).at(MilestoneId::InConversation).count();
    data::lay_pack(&mut roadmap, "pack.ron", pack).unwrap();
    let mut model = Model::new(roadmap, Language::Dutch, Look::default(), PLAIN);
    press(&mut model, "4 z");
    assert!(notice_row(&model).contains("Uit pakketten: 1."), "{}", notice_row(&model));
    press(&mut model, "Tab End");
    assert_eq!(place(&model), format!("scan list 4 Elements {}", before + 1));
    assert!(screen(&model).contains("Naam van het element"));
}

/// A bookmark in the self-scan is on the page that tells more.
#[test]
fn a_bookmark_is_on_the_law() {
    let mut model = at(PLAIN);
    press(&mut model, "z Right m");
    let marked = model.notebook.overview().bookmarks.keys().next().unwrap().to_string();
    assert_eq!(marked, "wet:wgs");
}

/// The pages of the law, the milestone and the element tell the score and the remark.
#[test]
fn pages_tell_the_score() {
    let mut model = at(PLAIN);
    press(&mut model, "z 3 Up r j a Enter");
    press(&mut model, "Esc Right 4 Up Enter");
    assert!(place(&model).starts_with("law 1"), "{}", place(&model));
    assert!(screen(&model).contains("● op orde · 1 januari 1970"), "{}", screen(&model));
    press(&mut model, "Esc End 1 [ End Enter");
    assert!(screen(&model).contains("○ niet gestart"), "{}", screen(&model));
    press(&mut model, "Esc Home Enter Tab Tab Tab Tab Tab");
    let text = screen(&model);
    assert!(text.contains("◑ deels") && text.contains(" ja"), "{text}");
}

/// How many things have a score.
fn scored(model: &Model) -> usize {
    model.checklist.all().filter(|item| model.level(&item.about.subject).is_some()).count()
}
