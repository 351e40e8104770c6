//! An initiative of one's own: what the VNG asks of whoever sends one in, and where it belongs.

use super::EntryId;
use crate::domain::{
    EvidenceLevel, Initiative, Kind, LayerId, MilestoneId, PhaseId, RoleId, Scale, Source, Table,
    TrackId,
};

/// An initiative that a person wrote down themselves.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnInitiative {
    /// What it is called.
    pub name: String,
    /// The address of its page; http or https, or empty.
    pub link: String,
    /// What it is, in a few sentences.
    pub explanation: String,
    /// Who sends it in.
    pub contact: String,
    /// Their phone number.
    pub phone: String,
    /// Their position.
    pub position: String,
    /// The layer it belongs to.
    pub layer: LayerId,
    /// Where on the journey, most fitting first.
    pub milestones: Vec<MilestoneId>,
    /// For whom.
    pub tracks: Vec<TrackId>,
    /// In which phases of debt help.
    pub phases: Vec<PhaseId>,
    /// For which roles.
    pub roles: Vec<RoleId>,
}

/// How the keys of such initiatives begin, among those of the roadmap.
const LEAD: &str = "eigen-";

/// The longest summary, in letters: that of an initiative in a file.
const SUMMARY: usize = 140;

impl OwnInitiative {
    /// The key under which it stands on the map.
    ///
    /// ```
    /// use routekaart::workspace::OwnInitiative;
    /// let key = "eigen-1764000000000-0-00c0ffee00c0ffee";
    /// let id = OwnInitiative::id_of(key).unwrap();
    /// assert_eq!(OwnInitiative::key(id), key);
    /// assert_eq!(OwnInitiative::id_of("moneyways"), None);
    /// ```
    #[must_use]
    pub fn key(id: EntryId) -> String {
        format!("{LEAD}{id}")
    }

    /// The id in a key of the map; nothing for an initiative that is nobody's own.
    #[must_use]
    pub fn id_of(key: &str) -> Option<EntryId> {
        key.strip_prefix(LEAD)?.parse().ok()
    }

    /// The initiative as it stands on the map. What the person did not say is left out: nobody
    /// judged it, and whether it runs is not known.
    #[must_use]
    pub fn on_map(&self, id: EntryId) -> Initiative {
        let has = |role| self.roles.contains(&role).then(String::new);
        Initiative {
            key: Self::key(id),
            name: self.name.clone(),
            summary: self.summary(),
            explanation: self.explanation.clone(),
            provider: String::new(),
            kind: Kind::LocalInitiative,
            layer: self.layer,
            milestones: self.milestones.clone(),
            tracks: self.tracks.clone(),
            phases: self.phases.clone(),
            roles: Table::from_fn(has),
            laws: Vec::new(),
            elements: Vec::new(),
            scale: Scale::Local,
            place: None,
            since: None,
            status: None,
            evidence: EvidenceLevel::Own,
            evidence_note: String::new(),
            keywords: Vec::new(),
            sources: self.source().into_iter().collect(),
            certainty: None,
            is_kept: false,
        }
    }

    /// The page that the link leads to, when it is one of the web.
    fn source(&self) -> Option<Source> {
        let on_web = ["https://", "http://"].iter().any(|lead| self.link.starts_with(lead));
        let (title, url) = (self.name.clone(), self.link.clone());
        on_web.then_some(Source { title, url, date: None, date_inferred: false })
    }

    /// As many whole sentences of the explanation as a summary has room for; of a first sentence
    /// that is longer, the start.
    fn summary(&self) -> String {
        let text = self.explanation.trim();
        let Some((end, _)) = text.char_indices().nth(SUMMARY) else { return text.to_owned() };
        let start = text.get(..end).unwrap_or_default();
        let stop = start.match_indices(['.', '!', '?']).map(|(at, _)| at + 1);
        let stops = stop.filter(|&at| text.get(at..).is_some_and(|rest| rest.starts_with(' ')));
        if let Some(sentences) = stops.max().and_then(|at| start.get(..at)) {
            return sentences.to_owned();
        }
        let cut = start.char_indices().next_back().map_or(0, |(at, _)| at);
        let words = start.get(..cut).unwrap_or_default();
        let words = words.rsplit_once(' ').map_or(words, |(words, _)| words);
        format!("{}…", words.trim_end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(explanation: &str) -> OwnInitiative {
        OwnInitiative {
            name: "Budgetkring".to_owned(),
            link: String::new(),
            explanation: explanation.to_owned(),
            contact: String::new(),
            phone: String::new(),
            position: String::new(),
            layer: LayerId::Basis,
            milestones: vec![MilestoneId::InView],
            tracks: vec![TrackId::Resident],
            phases: vec![PhaseId::Prevention],
            roles: vec![RoleId::Data],
        }
    }

    #[test]
    fn a_summary_is_whole_sentences_or_ends_in_an_ellipsis() {
        let short = "Elke week. Voor iedereen.";
        assert_eq!(about(short).summary(), short);
        let second = format!("Elke week v.1 open. {}", "Ook thuis ".repeat(20));
        assert_eq!(about(&second).summary(), "Elke week v.1 open.");
        let long = "é lang ".repeat(40);
        let summary = about(&long).summary();
        assert!(summary.ends_with("lang…") || summary.ends_with("é…"), "{summary}");
        assert!(summary.chars().count() <= SUMMARY);
        assert!(about(&"x".repeat(400)).summary().chars().count() <= SUMMARY);
    }

    #[test]
    fn what_was_not_said_is_left_out() {
        let id = OwnInitiative::id_of("eigen-1-0-00c0ffee00c0ffee").unwrap();
        let own = OwnInitiative { link: "file:///etc/passwd".to_owned(), ..about("Kort.") };
        let shown = own.on_map(id);
        assert!(shown.is_own() && !shown.is_withdrawn() && shown.sources.is_empty());
        assert_eq!((shown.status, shown.certainty, shown.since), (None, None, None));
        assert_eq!(shown.roles[RoleId::Data].as_deref(), Some(""));
        assert_eq!(shown.roles[RoleId::Policy], None);
    }
}
