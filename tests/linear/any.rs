//! Whatever is typed: something is said, and it can be read aloud.

use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use routekaart::app::{Effect, Keymap, Scope};
use routekaart::texts::{Language, Texts};

use crate::talk::Talk;

/// Numbers, the words that hold everywhere, labels and keys of every scope, and anything else.
fn lines() -> impl Strategy<Value = String> {
    let texts = Texts::of(Language::Dutch);
    let keymap = Keymap::default();
    let told = || Scope::ALL.iter().flat_map(|&scope| keymap.told(scope, &texts.action));
    let labels: Vec<_> = told().map(|told| format!(":{}", told.label)).collect();
    let keys: Vec<_> = told().flat_map(|told| told.all).map(|key| format!(":{key}")).collect();
    let own =
        ["", "waar", "meer", "lijst", "lees", "lees alles", "help", "terug", "klok", "kies 2"];
    let ways = [
        "9",
        "zelfscan",
        "workshop",
        "begin",
        "verder",
        "bewaard",
        "huur",
        ".",
        ":terug",
        "rondleiding",
    ];
    let own: Vec<_> = own.into_iter().chain(ways).map(str::to_owned).collect();
    prop_oneof![
        4 => (0_usize..60).prop_map(|number| number.to_string()),
        4 => prop::sample::select(own),
        4 => prop::sample::select(labels),
        2 => prop::sample::select(keys),
        1 => any::<String>(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: Some(Box::new(FileFailurePersistence::WithSource("failed"))),
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_typed_is_answered(typed in prop::collection::vec(lines(), 1..40)) {
        let mut talk = Talk::new(Language::Dutch);
        for line in typed {
            let said = talk.line(&line);
            prop_assert!(!said.is_empty() || talk.effects.contains(&Effect::Quit), "after {line:?}");
            for told in said {
                let wrong = told.chars().find(|letter| letter.is_control());
                prop_assert!(wrong.is_none() && !told.trim().is_empty(), "{line:?}: {told:?}");
            }
        }
    }
}
