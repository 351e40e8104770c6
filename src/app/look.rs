//! How a person wants it to look: which colours, and which signs.

/// The themes a person can choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeName {
    /// For a dark background.
    #[default]
    Dark,
    /// For a light background.
    Light,
    /// White on black, and the brightest colours.
    Contrast,
    /// No colour at all.
    Mono,
}

impl ThemeName {
    /// All themes, in the order in which a key steps through them.
    pub const ALL: [Self; 4] = [Self::Dark, Self::Light, Self::Contrast, Self::Mono];

    /// The word for it on the command line and on the screen.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Dark => "donker",
            Self::Light => "licht",
            Self::Contrast => "contrast",
            Self::Mono => "mono",
        }
    }

    /// The theme with this word, in Dutch or English.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        match id {
            "dark" => Some(Self::Dark),
            "light" => Some(Self::Light),
            _ => Self::ALL.into_iter().find(|name| name.id() == id),
        }
    }

    /// The theme after this one; after the last comes the first.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Dark => Self::Light,
            Self::Light => Self::Contrast,
            Self::Contrast => Self::Mono,
            Self::Mono => Self::Dark,
        }
    }
}

/// Colours and signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The colours.
    pub theme: ThemeName,
    /// Whether a person chose them; else they follow the terminal's background.
    pub chosen: bool,
    /// Whether every sign must be ASCII.
    pub ascii: bool,
}

impl Look {
    /// Takes the theme that suits the terminal's background, unless a person chose one.
    pub(super) fn follow(&mut self, light: bool) {
        if !self.chosen {
            self.theme = if light { ThemeName::Light } else { ThemeName::Dark };
        }
    }

    /// Takes the next theme, by choice.
    pub(super) fn turn(&mut self) {
        self.theme = self.theme.next();
        self.chosen = true;
    }
}
