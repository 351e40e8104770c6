//! What a meaning looks like. No other file names a colour, so that a screen cannot invent one and
//! every pair of colours can be tested for contrast and for colour blindness.
//!
//! # Decisions
//!
//! 2026-11: colours by number from the 256, not by red, green and blue, because Terminal.app and
//! tmux claim or lose those. Running text and background stay the terminal's own, which a person
//! already chose to be readable; only `contrast` paints both. Where a theme has no colour for a
//! meaning, a modifier takes its place.

use ratatui::style::{Color, Modifier, Style};

use crate::app::ThemeName;
use crate::domain::LayerId;
use crate::page::Tone;

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Depth {
    /// The sixteen that a person chose or the system came with.
    Sixteen,
    /// Those and 240 with a fixed look.
    Indexed,
}

/// The colours of a theme, by meaning. `Reset` stands for the terminal's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Inks {
    text: Color,
    ground: Color,
    basis: Color,
    inspiration: Color,
    future: Color,
    quiet: Color,
    attention: Color,
    good: Color,
}

const MONO: Inks = Inks {
    text: Color::Reset,
    ground: Color::Reset,
    basis: Color::Reset,
    inspiration: Color::Reset,
    future: Color::Reset,
    quiet: Color::Reset,
    attention: Color::Reset,
    good: Color::Reset,
};

const DARK: Inks = Inks {
    basis: Color::Indexed(80),
    inspiration: Color::Indexed(221),
    future: Color::Indexed(177),
    quiet: Color::Indexed(248),
    attention: Color::Indexed(209),
    good: Color::Indexed(114),
    ..MONO
};

const LIGHT: Inks = Inks {
    basis: Color::Indexed(26),
    inspiration: Color::Indexed(94),
    future: Color::Indexed(125),
    quiet: Color::Indexed(240),
    attention: Color::Indexed(124),
    good: Color::Indexed(22),
    ..MONO
};

const CONTRAST: Inks = Inks {
    text: Color::Indexed(231),
    ground: Color::Indexed(16),
    basis: Color::Indexed(51),
    inspiration: Color::Indexed(226),
    future: Color::Indexed(207),
    quiet: Color::Indexed(253),
    attention: Color::Indexed(217),
    good: Color::Indexed(120),
};

/// Blue and bright black are left out: on black they are hard to read.
const DARK_OF_SIXTEEN: Inks = Inks {
    basis: Color::Cyan,
    inspiration: Color::LightYellow,
    future: Color::LightMagenta,
    quiet: Color::Gray,
    attention: Color::LightRed,
    good: Color::LightGreen,
    ..MONO
};

/// On white only blue, magenta and red can be read in every set of sixteen.
const LIGHT_OF_SIXTEEN: Inks =
    Inks { basis: Color::Blue, future: Color::Magenta, attention: Color::Red, ..MONO };

const CONTRAST_OF_SIXTEEN: Inks = Inks {
    text: Color::White,
    ground: Color::Black,
    basis: Color::LightCyan,
    inspiration: Color::LightYellow,
    future: Color::LightMagenta,
    quiet: Color::Gray,
    attention: Color::LightRed,
    good: Color::LightGreen,
};

/// Turns meanings into styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// `None` for the theme of the tests.
    inks: Option<Inks>,
}

impl Theme {
    /// The theme of this name, in as many colours as the terminal has.
    #[must_use]
    pub const fn new(name: ThemeName, depth: Depth) -> Self {
        let inks = match (name, depth) {
            (ThemeName::Dark, Depth::Indexed) => DARK,
            (ThemeName::Dark, Depth::Sixteen) => DARK_OF_SIXTEEN,
            (ThemeName::Light, Depth::Indexed) => LIGHT,
            (ThemeName::Light, Depth::Sixteen) => LIGHT_OF_SIXTEEN,
            (ThemeName::Contrast, Depth::Indexed) => CONTRAST,
            (ThemeName::Contrast, Depth::Sixteen) => CONTRAST_OF_SIXTEEN,
            (ThemeName::Mono, Depth::Indexed | Depth::Sixteen) => MONO,
        };
        Self { inks: Some(inks) }
    }

    /// The theme for tests: every meaning has a style of its own, which [`letter`](Self::letter)
    /// turns back into the meaning.
    #[must_use]
    pub const fn probe() -> Self {
        Self { inks: None }
    }

    /// What the whole screen is painted with before anything else.
    #[must_use]
    pub const fn ground(&self) -> Style {
        match self.inks {
            Some(inks) => painted(inks),
            None => Style::new(),
        }
    }

    /// What this meaning looks like.
    #[must_use]
    pub fn style(&self, tone: Tone) -> Style {
        self.inks.map_or_else(|| probed(tone), |inks| inked(inks, tone))
    }

    /// The letter of the meaning that [`probe`](Self::probe) draws in this style, a space for a
    /// cell that nothing was written to.
    #[must_use]
    pub fn letter(style: Style) -> char {
        TONES.into_iter().find(|tone| probed(*tone).fg == style.fg).map_or(' ', letter_of)
    }
}

/// The text and background of a theme that has its own.
const fn painted(inks: Inks) -> Style {
    let style = Style::new();
    match (inks.text, inks.ground) {
        (Color::Reset, Color::Reset) => style,
        (text, ground) => style.fg(text).bg(ground),
    }
}

fn inked(inks: Inks, tone: Tone) -> Style {
    let paper = painted(inks);
    let ink = |color: Color, otherwise: Modifier| {
        if color == Color::Reset { paper.add_modifier(otherwise) } else { paper.fg(color) }
    };
    match tone {
        Tone::Plain => paper,
        Tone::Strong | Tone::Key => paper.add_modifier(Modifier::BOLD),
        Tone::Quiet | Tone::Frame => ink(inks.quiet, Modifier::DIM),
        Tone::Layer(LayerId::Basis) => ink(inks.basis, Modifier::empty()),
        Tone::Layer(LayerId::Inspiration) => ink(inks.inspiration, Modifier::empty()),
        Tone::Layer(LayerId::Future) => ink(inks.future, Modifier::empty()),
        Tone::Attention => ink(inks.attention, Modifier::BOLD),
        Tone::Good => ink(inks.good, Modifier::empty()),
        Tone::Own => ink(inks.good, Modifier::BOLD),
        Tone::Address | Tone::Link | Tone::Term => paper.add_modifier(Modifier::UNDERLINED),
        // Not reversed: the terminal's own cursor stands here and would turn that back.
        Tone::Matched | Tone::ChosenAway | Tone::Cursor => {
            paper.add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED))
        }
        Tone::Chosen => paper.add_modifier(Modifier::BOLD.union(Modifier::REVERSED)),
    }
}

/// Every meaning; where it stands here makes its colour in the theme of the tests.
const TONES: [Tone; 18] = [
    Tone::Plain,
    Tone::Strong,
    Tone::Quiet,
    Tone::Layer(LayerId::Basis),
    Tone::Layer(LayerId::Inspiration),
    Tone::Layer(LayerId::Future),
    Tone::Attention,
    Tone::Good,
    Tone::Own,
    Tone::Address,
    Tone::Link,
    Tone::Matched,
    Tone::Key,
    Tone::Chosen,
    Tone::ChosenAway,
    Tone::Cursor,
    Tone::Frame,
    Tone::Term,
];

fn probed(tone: Tone) -> Style {
    let number = TONES.iter().zip(16..).find(|(other, _)| **other == tone);
    number.map_or(Style::new(), |(_, number)| Style::new().fg(Color::Indexed(number)))
}

/// Capitals lead the eye, small letters follow, signs stay in the background.
const fn letter_of(tone: Tone) -> char {
    match tone {
        Tone::Plain => '.',
        Tone::Strong => 'S',
        Tone::Quiet => 'q',
        Tone::Layer(LayerId::Basis) => 'b',
        Tone::Layer(LayerId::Inspiration) => 'i',
        Tone::Layer(LayerId::Future) => 't',
        Tone::Attention => '!',
        Tone::Good => 'g',
        Tone::Own => 'o',
        Tone::Address => 'a',
        Tone::Link => 'l',
        Tone::Matched => 'm',
        Tone::Key => 'k',
        Tone::Chosen => 'C',
        Tone::ChosenAway => 'c',
        Tone::Cursor => '_',
        Tone::Frame => '-',
        Tone::Term => 'd',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Rgb = (u8, u8, u8);

    /// Sixteen colours as terminals have them: xterm, and the Linux console.
    const SIXTEENS: [[Rgb; 16]; 2] = [
        [
            (0, 0, 0),
            (205, 0, 0),
            (0, 205, 0),
            (205, 205, 0),
            (0, 0, 238),
            (205, 0, 205),
            (0, 205, 205),
            (229, 229, 229),
            (127, 127, 127),
            (255, 0, 0),
            (0, 255, 0),
            (255, 255, 0),
            (92, 92, 255),
            (255, 0, 255),
            (0, 255, 255),
            (255, 255, 255),
        ],
        [
            (0, 0, 0),
            (170, 0, 0),
            (0, 170, 0),
            (170, 85, 0),
            (0, 0, 170),
            (170, 0, 170),
            (0, 170, 170),
            (170, 170, 170),
            (85, 85, 85),
            (255, 85, 85),
            (85, 255, 85),
            (255, 255, 85),
            (85, 85, 255),
            (255, 85, 255),
            (85, 255, 255),
            (255, 255, 255),
        ],
    ];

    /// What people have behind dark themes: black, two greys, Solarized.
    const DARK_GROUNDS: [Rgb; 4] = [(0, 0, 0), (0x1e, 0x1e, 0x1e), (0x30, 0x30, 0x30), (0, 43, 54)];
    /// What people have behind light themes: white, grey, Solarized.
    const LIGHT_GROUNDS: [Rgb; 3] = [(255, 255, 255), (0xee, 0xee, 0xee), (0xfd, 0xf6, 0xe3)];

    /// How people see: all colours, then without the red, green or blue cones (Machado 2009,
    /// severity 1), as matrices on linear light.
    const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
        ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protan",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "deutan",
            [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
        ),
        (
            "tritan",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// What a colour of the 256 looks like; the first sixteen are the terminal's.
    fn rgb(number: u8, sixteen: &[Rgb; 16]) -> Rgb {
        let step = |part: u8| if part == 0 { 0 } else { 55 + 40 * part };
        match number {
            0..16 => sixteen[usize::from(number)],
            16..232 => {
                let cube = number - 16;
                (step(cube / 36), step(cube / 6 % 6), step(cube % 6))
            }
            232.. => {
                let grey = 8 + 10 * (number - 232);
                (grey, grey, grey)
            }
        }
    }

    /// What a colour looks like, `None` for the terminal's own.
    fn seen(color: Option<Color>, sixteen: &[Rgb; 16]) -> Option<Rgb> {
        let number = match color? {
            Color::Reset => return None,
            Color::Black => 0,
            Color::Red => 1,
            Color::Blue => 4,
            Color::Magenta => 5,
            Color::Cyan => 6,
            Color::Gray => 7,
            Color::LightRed => 9,
            Color::LightGreen => 10,
            Color::LightYellow => 11,
            Color::LightMagenta => 13,
            Color::LightCyan => 14,
            Color::White => 15,
            Color::Indexed(number) => number,
            other @ (Color::Green
            | Color::Yellow
            | Color::DarkGray
            | Color::LightBlue
            | Color::Rgb(..)) => panic!("{other:?} has no place in a theme"),
        };
        Some(rgb(number, sixteen))
    }

    fn linear((red, green, blue): Rgb) -> [f64; 3] {
        [red, green, blue].map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn weighed(weights: [f64; 3], light: [f64; 3]) -> f64 {
        weights.iter().zip(light).map(|(weight, part)| weight * part).sum()
    }

    fn contrast(one: Rgb, other: Rgb) -> f64 {
        let bright = |color| weighed([0.2126, 0.7152, 0.0722], linear(color)) + 0.05;
        let (one, other) = (bright(one), bright(other));
        one.max(other) / one.min(other)
    }

    fn lab(color: Rgb, sight: [[f64; 3]; 3]) -> [f64; 3] {
        let light = linear(color);
        let light = sight.map(|row| weighed(row, light).clamp(0.0, 1.0));
        let curve = |part: f64| {
            if part > 216.0 / 24_389.0 {
                part.cbrt()
            } else {
                (24_389.0 / 27.0 * part + 16.0) / 116.0
            }
        };
        let x = curve(weighed([0.412_456, 0.357_576, 0.180_438], light) / 0.950_47);
        let y = curve(weighed([0.212_673, 0.715_152, 0.072_175], light));
        let z = curve(weighed([0.019_334, 0.119_192, 0.950_304], light) / 1.088_83);
        [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
    }

    /// ΔE of 1976.
    fn apart(one: Rgb, other: Rgb, sight: [[f64; 3]; 3]) -> f64 {
        let (one, other) = (lab(one, sight), lab(other, sight));
        one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
    }

    fn themes() -> impl Iterator<Item = (ThemeName, Depth, Theme)> {
        ThemeName::ALL.into_iter().flat_map(|name| {
            [Depth::Sixteen, Depth::Indexed].map(|depth| (name, depth, Theme::new(name, depth)))
        })
    }

    /// The backgrounds a theme must be readable on. The sixteen promise no more than black and
    /// white.
    fn grounds(name: ThemeName, depth: Depth) -> &'static [Rgb] {
        match (name, depth) {
            (ThemeName::Dark, Depth::Indexed) => &DARK_GROUNDS,
            (ThemeName::Light, Depth::Indexed) => &LIGHT_GROUNDS,
            (ThemeName::Dark | ThemeName::Contrast, _) => &DARK_GROUNDS[..1],
            (ThemeName::Light, Depth::Sixteen) => &LIGHT_GROUNDS[..1],
            (ThemeName::Mono, _) => &[],
        }
    }

    #[test]
    fn every_colour_can_be_read_on_every_background() {
        for (name, depth, theme) in themes() {
            let least = match (name, depth) {
                (ThemeName::Contrast, Depth::Indexed) => 7.0,
                _ => 4.5,
            };
            for tone in TONES {
                for sixteen in &SIXTEENS {
                    let Some(color) = seen(theme.style(tone).fg, sixteen) else { continue };
                    for ground in grounds(name, depth) {
                        let contrast = contrast(color, *ground);
                        let place = format!("{name:?} {depth:?} {tone:?} on {ground:?}");
                        assert!(contrast >= least, "{place}: {contrast:.1}");
                    }
                }
            }
        }
    }

    #[test]
    fn layers_differ_for_every_sight() {
        for (name, depth, theme) in themes().filter(|(name, ..)| *name != ThemeName::Mono) {
            let own = if name == ThemeName::Light { (0, 0, 0) } else { (255, 255, 255) };
            for sixteen in &SIXTEENS {
                let [basis, inspiration, future] =
                    [LayerId::Basis, LayerId::Inspiration, LayerId::Future].map(|layer| {
                        seen(theme.style(Tone::Layer(layer)).fg, sixteen).unwrap_or(own)
                    });
                for (sight, matrix) in SIGHTS {
                    for (one, other) in
                        [(basis, inspiration), (basis, future), (inspiration, future)]
                    {
                        let apart = apart(one, other, matrix);
                        let place = format!("{name:?} {depth:?} {sight}: {one:?} {other:?}");
                        assert!(apart >= 20.0, "{place}: {apart:.0}");
                    }
                }
            }
        }
    }

    /// What is in order, what asks for attention and what only helps stand beside each other. From
    /// about 2 on a difference can be seen; a sign or a word tells it too.
    #[test]
    fn judgements_differ_for_every_sight() {
        let coloured = themes().filter(|(name, ..)| *name != ThemeName::Mono);
        for (name, depth, theme) in coloured.filter(|(_, depth, _)| *depth == Depth::Indexed) {
            let color = |tone| seen(theme.style(tone).fg, &SIXTEENS[0]).unwrap_or_default();
            let [good, attention, quiet] = [Tone::Good, Tone::Attention, Tone::Quiet].map(color);
            for (sight, matrix) in SIGHTS {
                for (one, other) in [(good, attention), (good, quiet), (attention, quiet)] {
                    let apart = apart(one, other, matrix);
                    let place = format!("{name:?} {depth:?} {sight}: {one:?} {other:?}");
                    assert!(apart >= 10.0, "{place}: {apart:.0}");
                }
            }
        }
    }

    #[test]
    fn the_figures_in_use_are_those_of_the_standards() {
        assert!((contrast((0, 0, 0), (255, 255, 255)) - 21.0).abs() < 0.01);
        assert_eq!(rgb(80, &SIXTEENS[0]), (0x5f, 0xd7, 0xd7));
        assert_eq!(rgb(248, &SIXTEENS[0]), (0xa8, 0xa8, 0xa8));
        let [lightness, a, b] = lab((255, 0, 0), SIGHTS[0].1);
        assert!((lightness - 53.2).abs() < 0.1 && (a - 80.1).abs() < 0.1 && (b - 67.2).abs() < 0.1);
    }

    #[test]
    fn only_contrast_paints_its_own_background() {
        for (name, _, theme) in themes() {
            let paints = name == ThemeName::Contrast;
            assert_eq!(theme.ground().bg.is_some(), paints, "{name:?}");
            for tone in TONES {
                assert_eq!(theme.style(tone).bg, theme.ground().bg, "{name:?} {tone:?}");
            }
        }
    }

    #[test]
    fn mono_has_no_colour() {
        for depth in [Depth::Sixteen, Depth::Indexed] {
            let theme = Theme::new(ThemeName::Mono, depth);
            for tone in TONES {
                let Style { fg, bg, .. } = theme.style(tone);
                assert_eq!((fg, bg), (None, None), "{tone:?}");
            }
        }
    }

    #[test]
    fn what_must_differ_differs_in_every_theme() {
        let lists = [Tone::Plain, Tone::Chosen, Tone::ChosenAway, Tone::Quiet, Tone::Link];
        let running = [
            Tone::Plain,
            Tone::Strong,
            Tone::Quiet,
            Tone::Attention,
            Tone::Matched,
            Tone::Term,
            Tone::Chosen,
        ];
        for (name, depth, theme) in themes() {
            for group in [&lists[..], &running] {
                for (number, &one) in group.iter().enumerate() {
                    for &other in group.iter().skip(number + 1) {
                        let mono = [one, other] == [Tone::Strong, Tone::Attention]
                            && name == ThemeName::Mono;
                        let same = theme.style(one) == theme.style(other);
                        assert!(!same || mono, "{name:?} {depth:?}: {one:?} is {other:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_probe_tells_every_meaning_apart() {
        let letters: String =
            TONES.into_iter().map(|tone| Theme::letter(Theme::probe().style(tone))).collect();
        assert_eq!(letters, ".Sqbit!goalmkCc_-d");
        assert_eq!(Theme::letter(Style::new()), ' ');
        assert_eq!(Theme::letter(Style::new().fg(Color::Reset)), ' ');
    }

    #[test]
    fn ids_lead_back_and_the_key_steps_through_all() {
        for name in ThemeName::ALL {
            assert_eq!(ThemeName::from_id(name.id()), Some(name));
        }
        assert_eq!(ThemeName::from_id("dark"), Some(ThemeName::Dark));
        assert_eq!(ThemeName::from_id("light"), Some(ThemeName::Light));
        assert_eq!(ThemeName::from_id("paars"), None);
        let steps: Vec<_> = std::iter::successors(Some(ThemeName::Dark), |name| Some(name.next()))
            .take(5)
            .collect();
        assert_eq!(steps[..4], ThemeName::ALL);
        assert_eq!(steps[4], ThemeName::Dark);
    }
}
