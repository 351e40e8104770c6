//! The rules of the map itself: one change to the small roadmap for each, and the lines it must give.

/// What to replace, by what, and what must be said of it.
pub(super) const RULES: &[(&str, &str, &[&str])] = &[
    (
        "version: 1,",
        "version: 3,",
        &["2:3: version: Versie 3 kan dit programma niet lezen. Het leest versie 1."],
    ),
    (
        "abbreviation: \"KR\",\n",
        "\n",
        &["3:3: about.abbreviation: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "checked: \"2026-11-22\"",
        "checked: \"22 november\"",
        &[
            "9:5: about.checked: '22 november' is geen datum. Schrijf een jaar (2024), een maand (2024-03) of een dag (2024-03-15).",
        ],
    ),
    (
        "reading_guide: [\"Alles hier is verzonnen.\"]",
        "reading_guide: []",
        &["11:5: about.reading_guide: Dit is leeg. Vul het in."],
    ),
    (
        "(text: \"Dit is een kleine kaart.\", sources: [\"bron-een\"])",
        "(text: \"Dit is een kleine kaart.\")",
        &[
            "12:15: about.summary: Deze tekst heeft geen bron. Noem een bron bij sources, of zet editorial: true als het een eigen duiding is.",
        ],
    ),
    (
        "(text: \"Dit is een kleine kaart.\", sources: [\"bron-een\"])",
        "(text: \"Dit is een kleine kaart.\", sources: [\"bron-een\"], editorial: true)",
        &[
            "12:15: about.summary: Deze tekst heeft een bron én editorial: true. Haal één van beide weg.",
        ],
    ),
    (
        "(text: \"Dit is een kleine kaart.\", sources: [\"bron-een\"])",
        "(text: \"Dit is een kleine kaart\", sources: [\"bron-een\"])",
        &[
            "12:16: about.summary.text: Dit is geen hele zin. Eindig met een punt, vraagteken of uitroepteken.",
        ],
    ),
    (
        "(text: \"Dit is een kleine kaart.\", sources: [\"bron-een\"])",
        "(text: \"Dit is een kleine kaart.\", sources: [\"bron-eeen\"])",
        &["12:60: about.summary.sources: Onbekende bron 'bron-eeen'. Bedoelde u 'bron-een'?"],
    ),
    (
        "(text: \"Makers\", sources: [\"bron-een\"])",
        "(text: \"Makers\", sources: [])",
        &["15:33: about.audience.sources: Dit is leeg. Vul het in."],
    ),
    (
        "url: \"https://voorbeeld.nl/kist\"",
        "url: \"voorbeeld.nl/kist\"",
        &[
            "20:7: about.toolkit.url: 'voorbeeld.nl/kist' is geen webadres. Het moet beginnen met https:// of http://, met daarna een sitenaam, zonder spaties.",
        ],
    ),
    (
        "id: \"op-zoek\"",
        "id: \"op-zoeken\"",
        &["31:7: op-zoeken · id: Onbekende mijlpaal 'op-zoeken'. Bedoelde u 'op-zoek'?"],
    ),
    (
        "number: 2,",
        "number: 3,",
        &["58:7: in-beeld · number: Deze mijlpaal heeft nummer 3, maar het is nummer 2."],
    ),
    (
        "number: 2,",
        "number: 300,",
        &[
            "58:7: in-beeld · number: Hier hoort een heel getal van 0 tot en met 255, zonder aanhalingstekens, maar er staat het getal '300'.",
        ],
    ),
    (
        "id: \"in-contact\"",
        "id: \"in-beeld\"",
        &[
            "29:3: milestones: Mijlpaal 'in-contact' ontbreekt. Elk moet er precies één keer zijn.",
            "83:7: in-beeld · id: 'in-beeld' staat hier dubbel; de eerste keer is op regel 57. Haal er één weg.",
            "84:7: in-beeld · number: Deze mijlpaal heeft nummer 3, maar het is nummer 2.",
        ],
    ),
    (
        "        \"basisproces\": [(text: \"Basis van 4.\", sources: [\"bron-een\"])],\n",
        "",
        &[
            "121:7: in-gesprek · cells: Laag 'basisproces' ontbreekt. Elk moet er precies één keer zijn.",
        ],
    ),
    (
        "[(text: \"Basis van 4.\", sources: [\"bron-een\"])]",
        "[]",
        &["122:9: in-gesprek · cells.basisproces: Dit is leeg. Vul het in."],
    ),
    (
        "\"toekomstlaag\": [(text: \"Toekomst van 1.\", editorial: true)]",
        "\"basisproces\": [(text: \"Toekomst van 1.\", editorial: true)]",
        &[
            "43:7: op-zoek · cells: Laag 'toekomstlaag' ontbreekt. Elk moet er precies één keer zijn.",
            "46:9: op-zoek · cells.basisproces: 'basisproces' staat hier dubbel; de eerste keer is op regel 44. Haal er één weg.",
        ],
    ),
    (
        "\"toekomstlaag\": [(text: \"Toekomst van 1.\", editorial: true)]",
        "\"toekomst\": [(text: \"Toekomst van 1.\", editorial: true)]",
        &[
            "46:9: op-zoek · cells.toekomst: Onbekende laag 'toekomst'. De mogelijkheden zijn: basisproces, inspiratielaag, toekomstlaag.",
        ],
    ),
    (
        "\"communicatie\": [(text: \"Communicatie van 8.\", editorial: true)]",
        "\"communicatie\": \"Communicatie van 8.\"",
        &[
            "233:9: met-vertrouwen · roles.communicatie: Hier hoort een lijst tussen [ en ], maar er staat een tekst.",
        ],
    ),
    (
        "questions: [\"Lukt het?\"]",
        "questions: [\"\"]",
        &["42:19: op-zoek · questions: Dit is leeg. Vul het in."],
    ),
    (
        "phases: [\"preventie\"]",
        "phases: [\"preventief\"]",
        &["41:16: op-zoek · phases: Onbekende fase 'preventief'. Bedoelde u 'preventie'?"],
    ),
    (
        "id: \"toekomstlaag\"",
        "id: \"toekomst\"",
        &[
            "261:7: toekomst · id: Onbekende laag 'toekomst'. De mogelijkheden zijn: basisproces, inspiratielaag, toekomstlaag.",
        ],
    ),
    (
        "      ready: true,\n",
        "",
        &["301:5: inwoner · ready: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "ready: true",
        "ready: ja",
        &["307:7: inwoner · ready: Hier hoort true of false, maar er staat het woord 'ja'."],
    ),
    (
        "status_date: \"2024-01-24\"",
        "status_date: \"2024-02-32\"",
        &[
            "309:7: inwoner · status_date: '2024-02-32' is geen datum. Schrijf een jaar (2024), een maand (2024-03) of een dag (2024-03-15).",
        ],
    ),
    (
        "official_count: 20",
        "official_count: \"twintig\"",
        &[
            "384:5: basic_services.official_count: Hier hoort een heel getal van 0 tot en met 65535, zonder aanhalingstekens, maar er staat een tekst.",
        ],
    ),
    (
        "signed: \"2024-03-21\",\n",
        "\n",
        &["377:3: basic_services.signed: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "phase: \"vroegsignalering\"",
        "phase: \"vroeg\"",
        &[
            "402:7: vroeg-signaleren · phase: Onbekende fase 'vroeg'. De mogelijkheden zijn: preventie, vroegsignalering, schuldregelen, begeleiding, nazorg.",
        ],
    ),
    (
        "certainty: \"middel\"",
        "certainty: \"laag\"",
        &[
            "403:7: vroeg-signaleren · certainty: Onbekende zekerheid 'laag'. De mogelijkheden zijn: hoog, middel.",
        ],
    ),
    (
        "id: \"pw\"",
        "id: \"wgs\"",
        &[
            "419:7: wgs · id: 'wgs' staat hier dubbel; de eerste keer is op regel 409. Haal er één weg.",
            "492:14: geldfit · laws: Onbekende wet 'bijstand'. Kijk welke id het bestand of de routekaart heeft.",
        ],
    ),
    (
        "aliases: [\"bijstand\"]",
        "aliases: [\"bijstand\", \"wgs\"]",
        &[
            "421:29: pw · aliases: 'wgs' staat hier dubbel; de eerste keer is op regel 409. Haal er één weg.",
        ],
    ),
    (
        "aliases: [\"bijstand\"]",
        "aliases: [\"De bijstand\"]",
        &[
            "421:17: pw · aliases: De id 'De bijstand' mag niet. Gebruik alleen kleine letters, cijfers en streepjes ertussen.",
            "492:14: geldfit · laws: Onbekende wet 'bijstand'. Bedoelde u 'De bijstand'?",
        ],
    ),
    (
        "aliases: [\"bijstand\"]",
        "aliases: []",
        &[
            "492:14: geldfit · laws: Onbekende wet 'bijstand'. Kijk welke id het bestand of de routekaart heeft.",
        ],
    ),
    (
        "De wet over schuldhulp.",
        "De wet over schuldhulp, en over wat daar allemaal nog meer bij komt kijken, en over wat daar allemaal nog meer bij komt kijken, en over wat daar allemaal nog meer bij komt kijken.",
        &["413:7: wgs · summary: De tekst is 179 tekens; 140 is het meeste. Maak hem korter."],
    ),
    (
        "year: 2015",
        "year: 215",
        &[
            "434:10: huishoudens · points.year: 215 kan hier niet. Schrijf een jaar van 1900 tot en met 2035.",
        ],
    ),
    (
        "value: 8.6",
        "value: NaN",
        &["434:22: huishoudens · points.value: Dit is geen getal. Schrijf een getal, zoals 8.6."],
    ),
    (
        "value: 8.6",
        "value: \"8,6\"",
        &[
            "434:22: huishoudens · points.value: Hier hoort een getal, zoals 8.6, maar er staat een tekst.",
        ],
    ),
    (
        "year: 2015, ",
        "",
        &["434:9: huishoudens · points.year: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "(year: 2030, value: 4.3, sources: [\"bron-een\"])",
        "(year: 2030, value: 4.3)",
        &["437:7: huishoudens · target.sources: Dit ontbreekt, en het moet er zijn. Vul het in."],
    ),
    (
        "see_also: [\"leefgeld\"]",
        "see_also: [\"leefgelt\"]",
        &["446:18: intake · see_also: Onbekend begrip 'leefgelt'. Bedoelde u 'leefgeld'?"],
    ),
    (
        "      editorial: true,\n",
        "",
        &[
            "449:5: leefgeld: Deze tekst heeft geen bron. Noem een bron bij sources, of zet editorial: true als het een eigen duiding is.",
        ],
    ),
    (
        "submit_needs: [\"Een naam\"]",
        "submit_needs: [\"Een naam\", \"Een naam\"]",
        &[
            "465:32: contact.submit_needs: 'Een naam' staat hier dubbel; de eerste keer is op regel 465. Haal er één weg.",
        ],
    ),
    (
        "gaps: [\"Van alles.\"]",
        "gaps: [\"Van alles.\", \"\"]",
        &["472:24: gaps[2]: Dit is leeg. Vul het in."],
    ),
    (
        "url: \"https://voorbeeld.nl/een\"",
        "url: \"https://een\"",
        &[
            "474:41: bron-een · url: 'https://een' is geen webadres. Het moet beginnen met https:// of http://, met daarna een sitenaam, zonder spaties.",
        ],
    ),
    (
        "id: \"geldfit\"",
        "id: \"Geldfit\"",
        &[
            "479:7: Geldfit · id: De id 'Geldfit' mag niet. Gebruik alleen kleine letters, cijfers en streepjes ertussen.",
        ],
    ),
    (
        "laws: [\"bijstand\"]",
        "laws: [\"bijstant\"]",
        &["492:14: geldfit · laws: Onbekende wet 'bijstant'. Bedoelde u 'bijstand'?"],
    ),
    (
        "  contact: (",
        "  contact: 5, contakt: (",
        &[
            "456:3: contact: Hier hoort een groep velden (naam: waarde) tussen ( en ), maar er staat het getal '5'.",
            "456:15: contakt: Onbekend veld 'contakt'. De velden zijn: version, about, milestones, layers, roles, tracks, phases, basic_services, elements, laws, figures, terms, contact, contradictions, gaps, sources, initiatives.",
        ],
    ),
    (
        "  sources: [\n",
        "  sources: 3, bronnen: [\n",
        &[
            "473:3: sources: Hier hoort een lijst tussen [ en ], maar er staat het getal '3'.",
            "473:15: bronnen: Onbekend veld 'bronnen'. De velden zijn: version, about, milestones, layers, roles, tracks, phases, basic_services, elements, laws, figures, terms, contact, contradictions, gaps, sources, initiatives.",
        ],
    ),
];
