//! How long a search takes at each key: on the roadmap itself, and on made-up ones of 10,000 and
//! 100,000 initiatives whose texts are as long as real ones. `cargo bench` prints medians.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement is read by people")]

use std::fmt::Write;
use std::hint::black_box;
use std::time::{Duration, Instant};

use routekaart::data;
use routekaart::domain::Roadmap;
use routekaart::search::{Index, Session, Within};

/// What is typed, a key at a time.
const QUERIES: [&str; 6] = [
    "vroegsignalering jongeren",
    "huurachterstand brief",
    "energie toeslag",
    "wat moet binnen 4 weken",
    "bewindvoeder kantonrechter",
    "gldft",
];

/// How often each query is typed.
const ROUNDS: usize = 5;

fn main() {
    let roadmap = data::embedded().unwrap();
    measure("roadmap", &roadmap, ROUNDS * 10);
    for count in [10_000, 100_000] {
        let mut big = data::embedded().unwrap();
        data::lay_pack(&mut big, "pack.ron", &pack(&roadmap, count)).unwrap();
        measure(&format!("{count} initiatives"), &big, ROUNDS);
    }
}

fn measure(name: &str, roadmap: &Roadmap, rounds: usize) {
    let mut builds: Vec<_> = (0..3).map(|_| timed(|| Index::new(roadmap)).1).collect();
    let index = Index::new(roadmap);
    let (mut cold, mut typing, mut shown) = (Vec::new(), Vec::new(), Vec::new());
    for query in QUERIES {
        for _ in 0..rounds {
            let mut session = Session::default();
            for (end, _) in query.char_indices().skip(1).chain([(query.len(), ' ')]) {
                let typed = query.get(..end).unwrap();
                cold.push(timed(|| index.search(roadmap, typed, Within::default())).1);
                let search = || session.search(&index, roadmap, typed, Within::default());
                let (found, time) = timed(search);
                typing.push(time);
                let screen = || found.hits.iter().take(40).map(|hit| found.show(roadmap, *hit));
                shown.push(timed(|| screen().collect::<Vec<_>>()).1);
            }
        }
    }
    println!("{name}: {} entries", index.len());
    println!("  index made   {:>9.3?}", median(&mut builds));
    for (what, times) in [("cold", &mut cold), ("typing on", &mut typing), ("40 shown", &mut shown)]
    {
        println!("  {what:<12} {:>9.3?}  (slowest {:.3?})", median(times), times.last().unwrap());
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let made = black_box(work());
    (made, start.elapsed())
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// A pack of initiatives made from the words of the real ones: name, keywords, 600 letters of text.
fn pack(roadmap: &Roadmap, count: usize) -> String {
    let mut text = String::new();
    for (_, one) in roadmap.initiatives.iter() {
        write!(text, "{} {} {} ", one.name, one.explanation, one.evidence_note).unwrap();
    }
    let words: Vec<_> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut dice = Dice(1);
    let mut pack = String::from("(version: 1, name: \"Proef\", initiatives: [\n");
    for number in 0..count {
        let mut take = |letters: usize| {
            let mut text = dice.word(&words).to_owned();
            while text.len() < letters {
                write!(text, " {}", dice.word(&words)).unwrap();
            }
            text
        };
        let (name, lead, body) = (take(30), take(90), take(480));
        let keywords: Vec<_> = (0..6).map(|at| format!("\"{}{at}\"", take(6))).collect();
        writeln!(
            pack,
            "(id: \"proef-{number}\", name: \"{name} {number}\", summary: \"{lead}.\", \
             explanation: \"{body}.\", provider: \"Gemeente\", kind: \"methode\", \
             layer: \"inspiratielaag\", milestones: [\"op-zoek\"], tracks: [\"inwoner\"], \
             phases: [\"preventie\"], roles: {{\"communicatie\": \"Noem het.\"}}, laws: [], \
             scale: \"landelijk\", status: \"actief\", evidence: (level: \"verwachting\", \
             note: \"Geen.\"), keywords: [{}], sources: [(title: \"Bron\", \
             url: \"https://example.org\", date: \"2025\")], certainty: \"hoog\"),",
            keywords.join(", ")
        )
        .unwrap();
    }
    pack.push_str("])");
    pack
}

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn word<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        words[usize::try_from(self.0 >> 33).unwrap() % words.len()]
    }
}
