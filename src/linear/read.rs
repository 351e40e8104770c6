//! What is read: a page with its sheets, links and terms, the help, and a mail.

use super::plain::{lines, text};
use super::seen::{OPEN, walk};
use super::{Choice, Seen};
use crate::app::{Action, Here, Model, Opened, Reading, Scope, Step, Towards, help};
use crate::domain::{Id, Term};
use crate::page::{Block, Page, Pages, Target, Topic};
use crate::workspace::EntryId;

/// A page, or the detail beside a list.
pub(super) fn page(model: &Model) -> Seen {
    let Some((reading, opened)) = model.reading() else { return Seen::default() };
    let pages = model.pages();
    let words = &model.texts.linear;
    // On another sheet the header was read already.
    let header = if reading.tab == 0 { pages.header(reading.topic) } else { Page::default() };
    let mut text = lines(&header, words);
    let sheet = pages.sheet(reading.topic, reading.tab);
    text.extend(lines(&sheet, words));
    let (mut choices, sheets) = sheets(&pages, &reading);
    let (near, far) = links(model, &reading, &opened, &sheet);
    choices.extend(near);
    choices.extend(terms(model, &reading, &opened));
    choices.extend(far);
    Seen {
        place: format!("{} {}", place(model, &reading), pointed(model, &reading, &opened, &sheet)),
        of: format!("{:?} {}", reading.topic, reading.tab),
        text,
        choices,
        chosen: 0,
        words: sheets,
        hint: String::new(),
    }
}

fn place(model: &Model, reading: &Reading) -> String {
    let pages = model.pages();
    let tabs = pages.tabs(reading.topic);
    let name = format!("{}: {}", kind(model, reading.topic), pages.name(reading.topic));
    match tabs.get(reading.tab) {
        Some(tab) if tabs.len() > 1 => {
            (model.texts.linear.on_sheet)(&name, tab, reading.tab + 1, tabs.len())
        }
        Some(_) | None => format!("{name}."),
    }
}

/// The link or term that was walked to, in a sentence.
fn pointed(model: &Model, reading: &Reading, opened: &Opened, sheet: &Page) -> String {
    let target = reading.target(opened);
    target.map_or_else(String::new, |target| {
        (model.texts.linear.chosen)(&link_text(model, target, sheet))
    })
}

fn kind(model: &Model, topic: Topic) -> &'static str {
    let screen = &model.texts.screen;
    match topic {
        Topic::Milestone(_) => screen.milestone,
        Topic::Initiative(_) => model.texts.linear.initiative,
        Topic::Law(_) => screen.law,
        Topic::Element(_) => screen.element,
        Topic::Term(_) => screen.term,
        Topic::Figure(_) => screen.figure,
        Topic::Background => screen.map,
        Topic::Guide(_) => screen.guide,
    }
}

/// The sheets of a page as choices, and by their names.
fn sheets(pages: &Pages<'_>, reading: &Reading) -> (Vec<Choice>, Vec<(String, Vec<Action>)>) {
    let tabs = pages.tabs(reading.topic);
    if tabs.len() < 2 {
        return (Vec::new(), Vec::new());
    }
    let words = &pages.texts.linear;
    let to = |tab: usize| {
        let count = (tab + tabs.len() - reading.tab) % tabs.len();
        vec![Action::Here(Here::Panel(Step::Next)); count]
    };
    let sheet = |(tab, name): (usize, &&str)| Choice {
        text: (words.sheet)(name, tab == reading.tab),
        to: to(tab),
        then: Vec::new(),
    };
    let choices = tabs.iter().enumerate().map(sheet).collect();
    let names = tabs.iter().enumerate().map(|(tab, name)| (name.to_lowercase(), to(tab)));
    (choices, names.collect())
}

/// The links of a sheet, each thing once: what the text rests on and its sources, and apart from
/// those the initiatives, of which there can be many.
fn links(
    model: &Model,
    reading: &Reading,
    opened: &Opened,
    sheet: &Page,
) -> (Vec<Choice>, Vec<Choice>) {
    let mut told: Vec<Target> = Vec::new();
    let (mut inside, mut outside, mut far) = (Vec::new(), Vec::new(), Vec::new());
    for (number, link) in opened.body.links.iter().enumerate() {
        if told.contains(&link.target) {
            continue;
        }
        told.push(link.target);
        let text = link_text(model, link.target, sheet);
        let choice = Choice { text, to: to_link(reading, opened, number), then: vec![OPEN] };
        match link.target {
            Target::Source(_) => outside.push(choice),
            Target::Initiative(_) => far.push(choice),
            Target::Milestone(_)
            | Target::Cell(_)
            | Target::Law(_)
            | Target::Element(_)
            | Target::Term(_)
            | Target::Task(..)
            | Target::Guide(_)
            | Target::Figure(_) => inside.push(choice),
        }
    }
    inside.extend(outside);
    (inside, far)
}

fn link_text(model: &Model, target: Target, sheet: &Page) -> String {
    let pages = model.pages();
    match target {
        Target::Milestone(_)
        | Target::Initiative(_)
        | Target::Law(_)
        | Target::Element(_)
        | Target::Term(_)
        | Target::Guide(_)
        | Target::Figure(_) => Topic::of(target)
            .map(|topic| format!("{}: {}", kind(model, topic), pages.name(topic)))
            .unwrap_or_default(),
        Target::Cell(cell) => {
            let milestone = pages.milestone_name(cell.milestone);
            format!("{}, {}", milestone, pages.layer_name(cell.layer))
        }
        Target::Source(at) => at
            .source(&model.roadmap)
            .map(|source| (model.texts.linear.source)(&source.title, &source.url))
            .unwrap_or_default(),
        Target::Task(..) => written(sheet, target),
    }
}

/// What is written where a link stands.
fn written(sheet: &Page, target: Target) -> String {
    let spans = sheet.blocks.iter().flat_map(|block| match block {
        Block::Heading(spans)
        | Block::Paragraph(spans)
        | Block::Item { spans, .. }
        | Block::Source { spans, .. }
        | Block::Field { spans, .. }
        | Block::Entry { spans, .. } => spans.as_slice(),
        Block::Blank | Block::Bar(_) | Block::Rule => &[],
    });
    text(&spans.filter(|span| span.target == Some(target)).cloned().collect::<Vec<_>>())
}

/// The steps to a link. Steps are tried on a copy, as the reader itself would take them.
fn to_link(reading: &Reading, opened: &Opened, wanted: usize) -> Vec<Action> {
    let mut at = *reading;
    let mut steps = Vec::new();
    for _ in 0..=opened.body.links.len() {
        let towards = match at.link {
            Some(link) if link == wanted => break,
            Some(link) if link > wanted => Towards::Up,
            Some(_) | None => Towards::Down,
        };
        let step = if towards == Towards::Up { Reading::up } else { Reading::down };
        step(&mut at, opened);
        steps.extend(walk(towards, 1));
    }
    steps
}

/// The terms of a page, which open at their meaning.
fn terms(model: &Model, reading: &Reading, opened: &Opened) -> Vec<Choice> {
    let mut told: Vec<Id<Term>> = Vec::new();
    for mark in opened.header.terms.iter().chain(&opened.body.terms) {
        if !told.contains(&mark.term) {
            told.push(mark.term);
        }
    }
    let choice = |id: Id<Term>| Choice {
        text: format!("{}: {}", model.texts.screen.term, model.roadmap.terms[id].name),
        to: to_term(reading, opened, id),
        then: vec![OPEN],
    };
    told.into_iter().map(choice).collect()
}

fn to_term(reading: &Reading, opened: &Opened, wanted: Id<Term>) -> Vec<Action> {
    let mut at = *reading;
    let mut steps = Vec::new();
    let most = opened.header.terms.len() + opened.body.terms.len();
    while at.term != Some(wanted) && steps.len() <= most {
        at.to_term(Step::Next, opened);
        steps.push(Action::Here(Here::Term(Step::Next)));
    }
    steps
}

/// The help over a page.
pub(super) fn help(model: &Model, scope: Scope) -> Seen {
    let words = &model.texts.linear;
    Seen {
        place: format!("{}, {}.", model.texts.screen.help, model.texts.place(scope)),
        text: lines(&help::page(scope, model.texts, &model.keymap), words),
        hint: words.close_hint.to_owned(),
        ..Seen::default()
    }
}

/// The mail about an initiative of one's own.
pub(super) fn mail(model: &Model, of: EntryId) -> Seen {
    let mail = model.mail_of(of).map(|mail| mail.text()).unwrap_or_default();
    Seen {
        place: format!("{}. {}", model.texts.form.mail, model.texts.form.mail_is_yours),
        text: mail.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect(),
        hint: model.texts.linear.close_hint.to_owned(),
        ..Seen::default()
    }
}
