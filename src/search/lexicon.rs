//! Words by number: each word once, in one long text, found again through a table of places. So a
//! big roadmap costs no allocation per word.

/// Words, each once.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    text: String,
    ends: Vec<u32>,
    /// Numbers plus one; zero is an empty place. The length is a power of two.
    slots: Vec<u32>,
}

impl Lexicon {
    /// How many words there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word with this number.
    pub(super) fn word(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.ends
            .get(number)
            .and_then(|&end| self.text.get(start as usize..end as usize))
            .unwrap_or_default()
    }

    /// The number of this word.
    pub(super) fn find(&self, word: &str) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        match self.slots[self.place(word)] {
            0 => None,
            number => Some(number as usize - 1),
        }
    }

    /// The number of this word, which is added when it is new.
    pub(super) fn add(&mut self, word: &str) -> usize {
        if (self.len() + 1) * 2 > self.slots.len() {
            self.grow();
        }
        let place = self.place(word);
        if self.slots[place] == 0 {
            self.text.push_str(word);
            self.ends.push(number(self.text.len()));
            self.slots[place] = number(self.len());
        }
        self.slots[place] as usize - 1
    }

    /// Where the word stands, or where it would go.
    fn place(&self, word: &str) -> usize {
        let last = self.slots.len() - 1;
        let mut place = hash(word) & last;
        while self.slots[place] != 0 && self.word(self.slots[place] as usize - 1) != word {
            place = (place + 1) & last;
        }
        place
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(64)];
        for index in 0..self.len() {
            let place = self.place(self.word(index));
            self.slots[place] = number(index + 1);
        }
    }
}

/// A number that fits, as the texts of a roadmap do.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// FNV with a last stir; the words come from files that were checked, not from an attacker.
fn hash(word: &str) -> usize {
    let mixed = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    usize::try_from((mixed ^ (mixed >> 29)) & 0x7fff_ffff).unwrap_or_default()
}

/// Which letters a word has, as bits: what lacks one that is asked for cannot match.
pub(super) fn letters(word: &str) -> u64 {
    word.chars().fold(0, |mask, letter| {
        let bit = match letter {
            'a'..='z' => u32::from(letter) - u32::from('a'),
            '0'..='9' => 26 + u32::from(letter) - u32::from('0'),
            _ => 36 + u32::from(letter) % 28,
        };
        mask | (1 << bit)
    })
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn a_word_keeps_its_number() {
        let mut lexicon = Lexicon::default();
        assert_eq!(lexicon.find("geld"), None);
        let numbers: Vec<_> = (0..500).map(|count| lexicon.add(&format!("woord{count}"))).collect();
        assert_eq!(numbers, (0..500).collect::<Vec<_>>());
        assert_eq!(lexicon.add("woord7"), 7);
        assert_eq!(lexicon.find("woord499"), Some(499));
        assert_eq!(lexicon.find("woord500"), None);
        assert_eq!(lexicon.word(12), "woord12");
        assert_eq!(lexicon.len(), 500);
    }
}
