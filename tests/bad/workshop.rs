//! The rules of the workshop: one change to the small script for each, and the lines it must give.

/// What to replace, by what, and what must be said of it.
pub(super) const RULES: &[(&str, &str, &[&str])] = &[
    (
        "version: 1",
        "version: 9",
        &["3:3: version: Versie 9 kan dit programma niet lezen. Het leest versie 1."],
    ),
    (
        "title: \"Klein draaiboek\",\n",
        "\n",
        &["4:3: preface.title: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "made: \"2026-11-22\"",
        "made: \"gisteren\"",
        &[
            "7:5: preface.made: 'gisteren' is geen datum. Schrijf een jaar (2024), een maand (2024-03) of een dag (2024-03-15).",
        ],
    ),
    (
        "[\"Alles hier is verzonnen.\"]",
        "[]",
        &["8:5: preface.reading_guide: Dit is leeg. Vul het in."],
    ),
    (
        "id: \"kort\"",
        "id: \"Kort!\"",
        &[
            "12:7: Kort! · id: De id 'Kort!' mag niet. Gebruik alleen kleine letters, cijfers en streepjes ertussen.",
        ],
    ),
    (
        "minutes: 20",
        "minutes: 25",
        &[
            "14:7: kort · minutes: De stappen duren samen 20 minuten, maar hier staat 25. Maak ze gelijk.",
        ],
    ),
    (
        "minutes: 20",
        "minutes: 0",
        &[
            "14:7: kort · minutes: Een duur van 0 minuten kan niet. Schrijf een getal van 1 tot en met 480.",
        ],
    ),
    (
        "minutes: 10,\n          milestones",
        "minutes: 900,\n          milestones",
        &[
            "36:11: kort · steps.minutes: Een duur van 900 minuten kan niet. Schrijf een getal van 1 tot en met 480.",
        ],
    ),
    (
        "minutes: 10,\n          milestones",
        "milestones",
        &["32:9: kort · steps.minutes: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "milestones: [\"in-contact\"],\n      goal",
        "milestones: [\"in-contact\", \"op-zoek\"],\n      goal",
        &[
            "21:7: kort · steps: Geen stap gaat over mijlpaal 'op-zoek' van deze agenda. Voeg een stap toe.",
        ],
    ),
    (
        "milestones: [\"in-contact\"],\n      goal",
        "milestones: [\"in-kontact\"],\n      goal",
        &["15:20: kort · milestones: Onbekende mijlpaal 'in-kontact'. Bedoelde u 'in-contact'?"],
    ),
    (
        "milestones: [\"in-contact\"],\n          screen",
        "milestones: [\"in-contact\", \"in-beeld\"],\n          screen",
        &[
            "37:11: kort · steps.milestones: De agenda gaat niet over mijlpaal 'in-beeld'. Zet die bij de mijlpalen van de agenda, of haal hem hier weg.",
        ],
    ),
    (
        "milestones: [\"in-contact\"],\n          screen",
        "screen",
        &[
            "21:7: kort · steps: Geen stap gaat over mijlpaal 'in-contact' van deze agenda. Voeg een stap toe.",
            "32:9: kort · steps.milestones: Dit ontbreekt, en het moet er zijn. Vul het in.",
        ],
    ),
    (
        "goal: \"Samen kijken.\"",
        "goal: \"Samen kijken\"",
        &[
            "16:7: kort · goal: Dit is geen hele zin. Eindig met een punt, vraagteken of uitroepteken.",
        ],
    ),
    (
        "preparation: [\"Zet koffie.\"]",
        "preparation: []",
        &["19:7: kort · preparation: Dit is leeg. Vul het in."],
    ),
    (
        "id: \"luister\"",
        "id: \"welkom\"",
        &[
            "33:11: kort · steps.id: 'welkom' staat hier dubbel; de eerste keer is op regel 23. Haal er één weg.",
        ],
    ),
    (
        "kind: \"mijlpaal-inwoner\"",
        "kind: \"mijlpaal-bewoner\"",
        &[
            "34:11: kort · steps.kind: Onbekende soort stap 'mijlpaal-bewoner'. Bedoelde u 'mijlpaal-inwoner'?",
        ],
    ),
    (
        "screen: \"Tot zo.\"",
        "screen: \"Tot zo\"",
        &[
            "47:11: kort · steps.screen: Dit is geen hele zin. Eindig met een punt, vraagteken of uitroepteken.",
        ],
    ),
    (
        "method: \"kring\"",
        "method: \"kringen\"",
        &["28:11: kort · steps.method: Onbekende werkvorm 'kringen'. Bedoelde u 'kring'?"],
    ),
    (
        "\"Doe: lees voor.\"",
        "\"Lees voor.\"",
        &[
            "39:19: kort · steps.notes: Deze regel begint niet met een vast woord en een dubbele punt. De woorden zijn: Zeg, Doe, Let op, Stil, Verhit, Tijd.",
        ],
    ),
    ("\"Doe: lees voor.\"", "", &["39:11: kort · steps.notes: Dit is leeg. Vul het in."]),
    (
        "[(kind: \"uitspraak\", what: \"De zin die verrast.\")]",
        "[]",
        &["40:11: kort · steps.captures: Dit is leeg. Vul het in."],
    ),
    (
        "kind: \"uitspraak\", what: \"De zin",
        "kind: \"uitspraken\", what: \"De zin",
        &[
            "40:23: kort · steps.captures.kind: Onbekende vastlegging 'uitspraken'. Bedoelde u 'uitspraak'?",
        ],
    ),
    (
        "    \"jongere\": (who: \"Een student\", gist: \"Het komt goed.\"),\n",
        "",
        &["53:3: journeys: Spoor 'jongere' ontbreekt. Elk moet er precies één keer zijn."],
    ),
    (
        "\"jongere\": (who",
        "\"inwoner\": (who",
        &[
            "53:3: journeys: Spoor 'jongere' ontbreekt. Elk moet er precies één keer zijn.",
            "55:5: journeys.inwoner: 'inwoner' staat hier dubbel; de eerste keer is op regel 54. Haal er één weg.",
        ],
    ),
    (
        "who: \"Een bakker\"",
        "who: \" Een bakker\"",
        &[
            "56:20: journeys.ondernemer.who: Er staat een spatie te veel: aan het begin, aan het eind of twee na elkaar. Haal die weg.",
        ],
    ),
    (
        "id: \"in-beeld\",\n",
        "id: \"in-contact\",\n",
        &[
            "58:3: milestones: Mijlpaal 'in-beeld' ontbreekt. Elk moet er precies één keer zijn.",
            "86:7: in-contact · id: 'in-contact' staat hier dubbel; de eerste keer is op regel 73. Haal er één weg.",
        ],
    ),
    (
        "\"inspiratielaag\": [\"Inspiratie van 2?\"]",
        "\"inspiratielaag\": []",
        &["77:9: in-beeld · questions.inspiratielaag: Dit is leeg. Vul het in."],
    ),
    (
        "[\"Inspiratie van 2?\"]",
        "[\"Inspiratie van 2\"]",
        &[
            "77:28: in-beeld · questions.inspiratielaag: Dit is geen hele zin. Eindig met een punt, vraagteken of uitroepteken.",
        ],
    ),
    (
        ", \"communicatie\": \"Hoe 2?\"",
        "",
        &[
            "80:7: in-beeld · role_questions: Rol 'communicatie' ontbreekt. Elk moet er precies één keer zijn.",
        ],
    ),
    (
        ", \"ondernemer\": \"En ik bij 3.\"",
        "",
        &[
            "95:7: in-contact · situations: Spoor 'ondernemer' ontbreekt. Elk moet er precies één keer zijn.",
        ],
    ),
    (
        "\"ondernemer\": \"En ik bij 3.\"",
        "\"ondernemers\": \"En ik bij 3.\"",
        &[
            "95:76: in-contact · situations.ondernemers: Onbekend spoor 'ondernemers'. Bedoelde u 'ondernemer'?",
        ],
    ),
    (
        "steps: [\"Schrijf 4 op.\"]",
        "steps: []",
        &["107:74: in-gesprek · exercise.steps: Dit is leeg. Vul het in."],
    ),
    (
        "name: \"Oefening 4\", minutes: 10",
        "name: \"Oefening 4\", minutes: \"10\"",
        &[
            "107:38: in-gesprek · exercise.minutes: Hier hoort een heel getal van 0 tot en met 65535, zonder aanhalingstekens, maar er staat een tekst.",
        ],
    ),
    (
        "      when_stuck: \"Wacht bij 5.\",\n",
        "",
        &["111:5: rust-en-overzicht · when_stuck: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "tips: [\"Houd het kort.\"]",
        "tips: [\"Houd het kort.\", \"Houd het kort.\"]",
        &[
            "165:158: kring · tips: 'Houd het kort.' staat hier dubbel; de eerste keer is op regel 165. Haal er één weg.",
        ],
    ),
    (
        "id: \"even-weg\"",
        "id: \"even weg\"",
        &[
            "167:19: even weg · id: De id 'even weg' mag niet. Gebruik alleen kleine letters, cijfers en streepjes ertussen.",
        ],
    ),
    (
        "sentence: \"Ik ben er nog.\"",
        "sentence: \"\"",
        &["174:5: care.sentence: Dit is leeg. Vul het in."],
    ),
    (
        "sources: [\"hulplijn\"]",
        "sources: []",
        &["175:98: care.referrals.sources: Dit is leeg. Vul het in."],
    ),
    (
        "sources: [\"hulplijn\"]",
        "sources: [\"hulplijm\"]",
        &["175:108: care.referrals.sources: Onbekende bron 'hulplijm'. Bedoelde u 'hulplijn'?"],
    ),
    (
        "value: 2",
        "value: 1",
        &["180:59: deels · value: Deze score telt voor 2. Schrijf dat getal op."],
    ),
    (
        "hand: \"vlak\"",
        "hand: \"vlak\", value: 4",
        &["182:87: niet-van-toepassing · value: Deze score telt niet mee. Haal value weg."],
    ),
    (
        "id: \"deels\"",
        "id: \"half\"",
        &[
            "180:6: half · id: Onbekende score 'half'. De mogelijkheden zijn: niet-gestart, in-voorbereiding, deels, op-orde, niet-van-toepassing.",
        ],
    ),
    (
        "score_rules: [\"Wees eerlijk.\"]",
        "score_rules: []",
        &["184:3: score_rules: Dit is leeg. Vul het in."],
    ),
    (
        "url: \"https://voorbeeld.nl/lijn\"",
        "url: \"voorbeeld.nl/lijn\"",
        &[
            "185:52: hulplijn · url: 'voorbeeld.nl/lijn' is geen webadres. Het moet beginnen met https:// of http://, met daarna een sitenaam, zonder spaties.",
        ],
    ),
    (
        "learned: \"Bellen is gratis.\"",
        "learned: \"Bellen\"",
        &[
            "185:100: hulplijn · learned: Dit is geen hele zin. Eindig met een punt, vraagteken of uitroepteken.",
        ],
    ),
    (
        "date: \"2024\"",
        "date_inferred: true",
        &[
            "185:86: hulplijn · date_inferred: Onbekend veld 'date_inferred'. De velden zijn: id, title, url, date, learned.",
        ],
    ),
];
