//! The Dutch, at level B1.

use super::{name, quoted};
use crate::app::remap::MoveFault;
use crate::data::{Expected, Fault, Misfit, Misset, Set, Syntax, Written};
use crate::texts::{Language, Texts};

pub(super) fn describe(fault: &Fault) -> String {
    match fault {
        Fault::EmptyFile => {
            "Het bestand is leeg. Er hoort een routekaart, pakket of workshop in.".into()
        }
        Fault::Syntax(syntax) => describe_syntax(syntax),
        Fault::TooMany { limit } => format!(
            "Er zijn nog meer fouten; dit zijn de eerste {limit}. Herstel deze en controleer opnieuw."
        ),
        Fault::Version { found, known } => {
            format!("Versie {found} kan dit programma niet lezen. Het leest versie {known}.")
        }
        Fault::UnknownField { name, nearest, known } => {
            format!("Onbekend veld {}. {}", quoted(name), meant(*nearest, known, "velden"))
        }
        Fault::DoubleField { name, first_line } => format!(
            "Het veld {} staat hier dubbel; het eerste staat op regel {first_line}. Haal er één weg.",
            quoted(name)
        ),
        Fault::WrongType { expected, found } => {
            format!("Hier hoort {}, maar er staat {}.", expectation(*expected), written(found))
        }
        Fault::Missing => "Dit ontbreekt, en het moet er zijn. Vul het in.".into(),
        Fault::Empty => "Dit is leeg. Vul het in.".into(),
        Fault::StraySpace => {
            "Er staat een spatie te veel: aan het begin, aan het eind of twee na elkaar. \
             Haal die weg."
                .into()
        }
        Fault::ControlCharacter { code } => format!(
            "In de tekst zit een teken dat u niet ziet (U+{code:04X}), zoals een regeleinde. \
             Haal het weg of typ de tekst opnieuw."
        ),
        Fault::TooLong { length, limit } => {
            format!("De tekst is {length} tekens; {limit} is het meeste. Maak hem korter.")
        }
        Fault::NotASentence => {
            "Dit is geen hele zin. Eindig met een punt, vraagteken of uitroepteken.".into()
        }
        Fault::BadId { id } => format!(
            "De id {} mag niet. Gebruik alleen kleine letters, cijfers en streepjes ertussen.",
            quoted(id)
        ),
        Fault::UnknownId { id, set, nearest, allowed } => {
            let help = meant(nearest.as_deref(), allowed, "mogelijkheden");
            format!("{} {}. {help}", names(*set).1, quoted(id))
        }
        Fault::Double { id, first_line } => format!(
            "{} staat hier dubbel; de eerste keer is op regel {first_line}. Haal er één weg.",
            quoted(id)
        ),
        Fault::Taken { id, set } => format!(
            "De routekaart heeft al een {} met de id {}. Kies een andere id.",
            names(*set).0.to_lowercase(),
            quoted(id)
        ),
        Fault::MemberMissing { id, set } => {
            format!(
                "{} {} ontbreekt. Elk moet er precies één keer zijn.",
                names(*set).0,
                quoted(id)
            )
        }
        Fault::WrongNumber { found, right } => {
            format!("Deze mijlpaal heeft nummer {found}, maar het is nummer {right}.")
        }
        Fault::TooFew { found, least } => {
            format!("Te weinig: {found}. Het moeten er {least} of meer zijn. Vul ze aan.")
        }
        Fault::NoSource => {
            "Deze tekst heeft geen bron. Noem een bron bij sources, of zet editorial: true als \
             het een eigen duiding is."
                .into()
        }
        Fault::SourceAndEditorial => {
            "Deze tekst heeft een bron én editorial: true. Haal één van beide weg.".into()
        }
        Fault::NotHttp { url } => format!(
            "{} is geen webadres. Het moet beginnen met https:// of http://, met daarna een \
             sitenaam, zonder spaties.",
            quoted(url)
        ),
        Fault::BadDate { found } => format!(
            "{} is geen datum. Schrijf een jaar (2024), een maand (2024-03) of een dag (2024-03-15).",
            quoted(found)
        ),
        Fault::NotAYear { found, from, to } => {
            format!("{found} kan hier niet. Schrijf een jaar van {from} tot en met {to}.")
        }
        Fault::NotFinite => "Dit is geen getal. Schrijf een getal, zoals 8.6.".into(),
        Fault::PlaceOfNational => {
            "Een landelijk initiatief heeft geen plaats. Haal place weg, of kies een andere scale."
                .into()
        }
        Fault::PlaceMissing => {
            "Een regionaal of lokaal initiatief heeft een plaats. Vul place in.".into()
        }
        Fault::Setting(setting) => describe_setting(setting),
        Fault::Workshop(misfit) => describe_misfit(misfit),
    }
}

fn describe_setting(setting: &Misset) -> String {
    match setting {
        Misset::Workspace { name } => format!(
            "Een werkmap kan niet {} heten. Gebruik letters, cijfers, spaties, streepjes en punten.",
            quoted(name)
        ),
        Misset::NoKey { found } => format!(
            "{} is geen toets. Schrijf een teken, of zoiets als F7, Ctrl+f of Alt+Left.",
            quoted(found)
        ),
        Misset::Key(fault) => describe_move(fault),
        Misset::Twice => "Deze actie staat hier dubbel. Haal er één weg.".into(),
    }
}

fn describe_move(fault: &MoveFault) -> String {
    let texts = Texts::of(Language::Dutch);
    match *fault {
        MoveFault::Needed(key) => {
            format!("De toets {key} moet blijven wat hij is. Kies een andere toets.")
        }
        MoveFault::Taken { key, action, scope } => format!(
            "De toets {key} doet {} al iets anders: '{}'. Kies een andere toets, of verplaats die ook.",
            texts.place(scope),
            name(action, texts)
        ),
        MoveFault::Typed(key) => format!(
            "Hier typt u tekst, en dan is {key} een letter. Kies een toets met Ctrl, Alt of F."
        ),
    }
}

fn describe_misfit(misfit: &Misfit) -> String {
    match misfit {
        Misfit::Minutes { found, most } => {
            format!(
                "Een duur van {found} minuten kan niet. Schrijf een getal van 1 tot en met {most}."
            )
        }
        Misfit::Sum { found, right } => format!(
            "De stappen duren samen {found} minuten, maar hier staat {right}. Maak ze gelijk."
        ),
        Misfit::NotOfAgenda { id } => format!(
            "De agenda gaat niet over mijlpaal '{id}'. Zet die bij de mijlpalen van de agenda, of \
             haal hem hier weg."
        ),
        Misfit::NotVisited { id } => {
            format!("Geen stap gaat over mijlpaal '{id}' van deze agenda. Voeg een stap toe.")
        }
        Misfit::NoCue { allowed } => format!(
            "Deze regel begint niet met een vast woord en een dubbele punt. De woorden zijn: {}.",
            allowed.join(", ")
        ),
        Misfit::Value { right: Some(right) } => {
            format!("Deze score telt voor {right}. Schrijf dat getal op.")
        }
        Misfit::Value { right: None } => "Deze score telt niet mee. Haal value weg.".into(),
    }
}

fn describe_syntax(syntax: &Syntax) -> String {
    match syntax {
        Syntax::Unclosed { open, close } => {
            format!("Het haakje '{open}' wordt niet gesloten. Zet '{close}' waar dit deel eindigt.")
        }
        Syntax::UnclosedText => {
            "Deze tekst wordt niet gesloten. Zet een aanhalingsteken (\") aan het eind.".into()
        }
        Syntax::UnclosedComment => {
            "Deze opmerking wordt niet gesloten. Zet */ aan het eind.".into()
        }
        Syntax::MissingComma => "Hier ontbreekt een komma. Zet er een tussen de delen.".into(),
        Syntax::MissingColon => {
            "Hier ontbreekt een dubbele punt. Zet die tussen de naam en de waarde.".into()
        }
        Syntax::Unexpected { found } => format!(
            "Hier hoort {} niet. Kijk of er vlak ervoor een komma, haakje of aanhalingsteken mist.",
            quoted(found)
        ),
        Syntax::Trailing => {
            "Het bestand is hiervoor al af. Haal weg wat volgt, of kijk of een haakje te vroeg sluit."
                .into()
        }
        Syntax::TooDeep { limit } => {
            format!("Er staan meer dan {limit} haakjes in elkaar. Zo diep gaat dit bestand niet.")
        }
        Syntax::BadEscape => {
            "In deze tekst staat een \\ met iets erna dat niet kan. Schrijf \\\\ voor een \\ en \\\" \
             voor een aanhalingsteken."
                .into()
        }
        Syntax::WrongName { found } => {
            format!("Voor dit haakje staat {}. Haal die naam weg.", quoted(found))
        }
        Syntax::Other { message } => {
            format!("Het bestand is niet te lezen. De melding, in het Engels: {}", super::clean(message))
        }
    }
}

fn meant(nearest: Option<&str>, allowed: &[&str], what: &str) -> String {
    match nearest {
        Some(nearest) => format!("Bedoelde u {}?", quoted(nearest)),
        None if allowed.is_empty() => "Kijk welke id het bestand of de routekaart heeft.".into(),
        None => format!("De {what} zijn: {}.", allowed.join(", ")),
    }
}

fn expectation(expected: Expected) -> String {
    match expected {
        Expected::Text => "een tekst tussen aanhalingstekens (\"…\")".into(),
        Expected::Flag => "true of false".into(),
        Expected::Whole { most } => {
            format!("een heel getal van 0 tot en met {most}, zonder aanhalingstekens")
        }
        Expected::Number => "een getal, zoals 8.6".into(),
        Expected::List => "een lijst tussen [ en ]".into(),
        Expected::Map => "een lijst van paren (\"id\": …) tussen { en }".into(),
        Expected::Record => "een groep velden (naam: waarde) tussen ( en )".into(),
    }
}

fn written(found: &Written) -> String {
    match found {
        Written::Text => "een tekst".into(),
        Written::Number(number) => format!("het getal {}", quoted(number)),
        Written::Word(word) => format!("het woord {}", quoted(word)),
        Written::List => "een lijst tussen [ en ]".into(),
        Written::Map => "iets tussen { en }".into(),
        Written::Record => "een groep velden tussen ( en )".into(),
        Written::Tuple => "iets zonder veldnamen tussen ( en )".into(),
    }
}

/// A set's one member, with 'onbekend' as it must be before it: 'onbekend spoor', 'onbekende laag'.
fn names(set: Set) -> (&'static str, &'static str) {
    match set {
        Set::Milestones => ("Mijlpaal", "Onbekende mijlpaal"),
        Set::Layers => ("Laag", "Onbekende laag"),
        Set::Roles => ("Rol", "Onbekende rol"),
        Set::Tracks => ("Spoor", "Onbekend spoor"),
        Set::Phases => ("Fase", "Onbekende fase"),
        Set::Kinds => ("Soort", "Onbekende soort"),
        Set::Scales => ("Schaal", "Onbekende schaal"),
        Set::Statuses => ("Status", "Onbekende status"),
        Set::EvidenceLevels => ("Onderbouwing", "Onbekende onderbouwing"),
        Set::Certainties => ("Zekerheid", "Onbekende zekerheid"),
        Set::Sources => ("Bron", "Onbekende bron"),
        Set::Laws => ("Wet", "Onbekende wet"),
        Set::Elements => ("Element", "Onbekend element"),
        Set::Terms => ("Begrip", "Onbekend begrip"),
        Set::Levels => ("Score", "Onbekende score"),
        Set::StepKinds => ("Soort stap", "Onbekende soort stap"),
        Set::CaptureKinds => ("Vastlegging", "Onbekende vastlegging"),
        Set::Methods => ("Werkvorm", "Onbekende werkvorm"),
        Set::Themes => ("Thema", "Onbekend thema"),
        Set::Languages => ("Taal", "Onbekende taal"),
        Set::Actions => ("Actie", "Onbekende actie"),
        Set::Initiatives => ("Initiatief", "Onbekend initiatief"),
    }
}
