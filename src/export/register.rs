//! The roadmap as rows and columns: initiatives, laws, elements and terms.

use super::document::{Sheet, Value};
use super::draft::Draft;
use crate::domain::{Closed, Id, Initiative, Keyed, RegisteredSource, RoleId, Source};

fn sheet(name: &'static str, columns: &[&'static str], rows: Vec<Vec<String>>) -> Option<Sheet> {
    let values = |row: Vec<String>| row.iter().map(|text| Value::text(text)).collect();
    let rows: Vec<Vec<Value>> = rows.into_iter().map(values).collect();
    (!rows.is_empty()).then(|| Sheet { name, columns: columns.to_vec(), rows })
}

/// The addresses of sources, a line each.
fn addresses<'a>(sources: impl Iterator<Item = &'a Source>) -> String {
    sources.map(|source| source.url.as_str()).collect::<Vec<_>>().join("\n")
}

fn registered(draft: &Draft<'_>, ids: &[Id<RegisteredSource>]) -> String {
    addresses(ids.iter().map(|&id| &draft.material.roadmap.sources[id].source))
}

/// Every initiative that is wanted.
pub(super) fn initiatives(draft: &Draft<'_>) -> Option<Sheet> {
    let words = draft.words();
    let word = &draft.material.texts.word;
    let roles = RoleId::ALL.iter().map(|&role| draft.material.texts.role_short(role));
    let mut columns = vec![
        words.id,
        words.title,
        words.summary,
        words.explanation,
        words.milestone,
        words.layer,
        words.for_whom,
    ];
    columns.extend(roles);
    columns.extend([
        word.kind,
        words.reach,
        word.since,
        word.status,
        word.evidence,
        words.basis,
        word.provider,
        word.sources,
    ]);
    let selection = draft.material.selection;
    let wanted = |initiative: &&Initiative| {
        selection.filter.admits(initiative) && selection.admits_any(&initiative.milestones)
    };
    let all = draft.material.roadmap.on_map().map(|(_, initiative)| initiative).filter(wanted);
    let rows = all.map(|initiative| initiative_row(draft, initiative)).collect();
    sheet(words.initiatives_sheet, &columns, rows)
}

fn initiative_row(draft: &Draft<'_>, initiative: &Initiative) -> Vec<String> {
    let (texts, pages) = (draft.material.texts, &draft.pages);
    let milestones: Vec<_> = initiative.milestones.iter().map(|&id| draft.milestone(id)).collect();
    let ways = initiative.tracks.iter().map(|&id| pages.track_name(id));
    let ways = ways.chain(initiative.phases.iter().map(|&id| pages.phase_name(id)));
    let mut row = vec![
        initiative.key().to_owned(),
        initiative.name.clone(),
        initiative.summary.clone(),
        initiative.explanation.clone(),
        milestones.join("\n"),
        pages.layer_name(initiative.layer).to_owned(),
        ways.collect::<Vec<_>>().join(", "),
    ];
    row.extend(initiative.roles.iter().map(|(_, text)| text.clone().unwrap_or_default()));
    row.extend([
        texts.kind(initiative.kind).to_owned(),
        pages.reach(initiative),
        initiative.since.map(|year| year.to_string()).unwrap_or_default(),
        initiative.status.map(|status| texts.status(status)).unwrap_or_default().to_owned(),
        texts.evidence(initiative.evidence).to_owned(),
        initiative.evidence_note.clone(),
        initiative.provider.clone(),
        addresses(initiative.sources.iter()),
    ]);
    row
}

/// Every duty of every law that is wanted.
pub(super) fn laws(draft: &Draft<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns = [
        words.id,
        words.law,
        words.summary,
        words.duty,
        words.milestone,
        draft.material.texts.word.sources,
    ];
    let selection = draft.material.selection;
    let laws = draft.material.roadmap.laws.iter().map(|(_, law)| law);
    let wanted = laws.filter(|law| selection.admits_any(&law.milestones));
    let rows = wanted.flat_map(|law| {
        let milestones: Vec<_> = law.milestones.iter().map(|&id| draft.milestone(id)).collect();
        law.duties.sentences.iter().map(move |duty| {
            let ids = if duty.sources.is_empty() { &law.sources } else { &duty.sources };
            vec![
                law.key().to_owned(),
                law.name.clone(),
                law.summary.clone(),
                duty.text.clone(),
                milestones.join("\n"),
                registered(draft, ids),
            ]
        })
    });
    sheet(draft.material.texts.word.laws_short, &columns, rows.collect())
}

/// Every element that is wanted.
pub(super) fn elements(draft: &Draft<'_>) -> Option<Sheet> {
    let words = draft.words();
    let columns = [
        words.id,
        words.title,
        words.summary,
        words.explanation,
        words.milestone,
        draft.material.texts.word.sources,
    ];
    let selection = draft.material.selection;
    let elements = draft.material.roadmap.elements.iter().map(|(_, element)| element);
    let wanted = elements.filter(|element| selection.admits_any(&element.milestones));
    let row = |element: &crate::domain::Element| {
        let milestones: Vec<_> = element.milestones.iter().map(|&id| draft.milestone(id)).collect();
        vec![
            element.key().to_owned(),
            element.name.clone(),
            element.summary.clone(),
            element.explanation.text(),
            milestones.join("\n"),
            registered(draft, &element.sources),
        ]
    };
    sheet(draft.material.texts.word.elements_short, &columns, wanted.map(row).collect())
}

/// The glossary, where the whole roadmap is wanted.
pub(super) fn terms(draft: &Draft<'_>) -> Option<Sheet> {
    let words = draft.words();
    let texts = draft.material.texts;
    let columns = [words.id, words.title, words.explanation, texts.word.sources];
    let row = |term: &crate::domain::Term| {
        let sources = registered(draft, &term.sources);
        vec![term.key().to_owned(), term.name.clone(), term.explanation.clone(), sources]
    };
    let terms = draft.material.roadmap.terms.iter().map(|(_, term)| row(term));
    let all = draft.material.selection.milestones.is_open();
    sheet(texts.screen.glossary, &columns, terms.filter(|_| all).collect())
}
