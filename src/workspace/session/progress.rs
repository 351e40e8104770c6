//! Where a workshop stands, in moments of the clock.

/// Where a workshop stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Progress {
    /// At which step, from 0.
    pub step: u16,
    /// When it began, in milliseconds since 1970.
    pub began: u64,
    /// Since when the present step runs; it may have run before.
    pub since: u64,
    /// How long each step ran before that, in milliseconds.
    pub spent: Vec<u64>,
    /// How many minutes each step got on top of what was planned.
    pub extra: Vec<u16>,
    /// Since when the clock stands still, if it does.
    pub paused: Option<u64>,
    /// When it ended, if it did.
    pub ended: Option<u64>,
}

impl Progress {
    /// A workshop that begins now, at its first step.
    #[must_use]
    pub fn begin(now: u64) -> Self {
        Self { began: now, since: now, ..Self::default() }
    }

    /// What the clock tells: it stands still in a pause, and for good at the end.
    fn told(&self, now: u64) -> u64 {
        self.ended.or(self.paused).unwrap_or(now)
    }

    /// How long a step has run by now, in milliseconds.
    #[must_use]
    pub fn ran(&self, step: u16, now: u64) -> u64 {
        let before = self.spent.get(usize::from(step)).copied().unwrap_or_default();
        let running = if step == self.step { self.told(now).saturating_sub(self.since) } else { 0 };
        before.saturating_add(running)
    }

    /// How long the whole has run by now, without its pauses.
    #[must_use]
    pub fn ran_in_all(&self, now: u64) -> u64 {
        let running = self.told(now).saturating_sub(self.since);
        self.spent.iter().fold(running, |sum, &spent| sum.saturating_add(spent))
    }

    /// How many minutes a step got on top.
    #[must_use]
    pub fn extra(&self, step: u16) -> u16 {
        self.extra.get(usize::from(step)).copied().unwrap_or_default()
    }

    /// Goes to a step. What the one before it took stays on its account.
    pub fn go(&mut self, step: u16, now: u64) {
        let (here, ran) = (self.step, self.ran(self.step, now));
        *slot(&mut self.spent, here) = ran;
        self.step = step;
        self.since = self.told(now);
    }

    /// Stops the clock, or lets it go on.
    pub fn pause(&mut self, now: u64) {
        if let Some(since) = self.paused.take() {
            self.since = self.since.saturating_add(now.saturating_sub(since));
        } else {
            self.paused = Some(now);
        }
    }

    /// Gives the present step more minutes, or fewer.
    pub fn extend(&mut self, minutes: i16) {
        let here = self.step;
        let extra = slot(&mut self.extra, here);
        *extra = extra.saturating_add_signed(minutes).min(240);
    }

    /// Ends the workshop, or takes that back and goes on from now.
    pub fn end(&mut self, now: u64) {
        if let Some(ended) = self.ended.take() {
            self.since = self.since.saturating_add(now.saturating_sub(ended));
            return;
        }
        if self.paused.is_some() {
            self.pause(now);
        }
        self.ended = Some(now);
    }
}

/// The place of a step in a list that grows as far as it is needed.
fn slot<T: Clone + Default>(list: &mut Vec<T>, step: u16) -> &mut T {
    let step = usize::from(step);
    if list.len() <= step {
        list.resize(step + 1, T::default());
    }
    &mut list[step]
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60_000;

    #[test]
    fn going_back_loses_no_time() {
        let mut progress = Progress::begin(1_000);
        progress.go(1, 1_000 + 5 * MINUTE);
        progress.go(0, 1_000 + 7 * MINUTE);
        assert_eq!(progress.ran(0, 1_000 + 8 * MINUTE), 6 * MINUTE);
        assert_eq!(progress.ran(1, 1_000 + 8 * MINUTE), 2 * MINUTE);
        assert_eq!(progress.ran_in_all(1_000 + 8 * MINUTE), 8 * MINUTE);
    }

    #[test]
    fn a_pause_does_not_count() {
        let mut progress = Progress::begin(0);
        progress.pause(3 * MINUTE);
        assert_eq!(progress.ran(0, 9 * MINUTE), 3 * MINUTE);
        progress.go(1, 9 * MINUTE);
        progress.pause(10 * MINUTE);
        assert_eq!(progress.ran(1, 12 * MINUTE), 2 * MINUTE);
        assert_eq!(progress.ran_in_all(12 * MINUTE), 5 * MINUTE);
    }

    #[test]
    fn an_end_can_be_taken_back() {
        let mut progress = Progress::begin(0);
        progress.end(5 * MINUTE);
        assert_eq!(progress.ran_in_all(90 * MINUTE), 5 * MINUTE);
        progress.end(60 * MINUTE);
        assert_eq!(progress.ran_in_all(61 * MINUTE), 6 * MINUTE);
    }
}
