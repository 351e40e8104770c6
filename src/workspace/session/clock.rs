//! What the clock of a workshop tells.

use super::{Plan, Progress};

const MINUTE: u64 = 60_000;
const SECOND: u64 = 1_000;

/// The clock of a workshop at one moment. All lengths are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// How long this step may take, with what it got on top.
    pub step: u64,
    /// How long it has run.
    pub step_ran: u64,
    /// How long the whole may take, as planned.
    pub whole: u64,
    /// How long it has run.
    pub whole_ran: u64,
    /// How much later it will end than planned, when each step from here takes its time.
    pub late: u64,
    /// Whether it stands still.
    pub paused: bool,
}

impl Clock {
    /// What the clock tells now.
    #[must_use]
    pub fn of(plan: &Plan, progress: &Progress, now: u64) -> Self {
        let minutes = |minutes: u32| u64::from(minutes) * MINUTE;
        let here = usize::from(progress.step);
        let planned = plan.steps.get(here).map_or(0, |step| u32::from(step.minutes));
        let step = minutes(planned + u32::from(progress.extra(progress.step)));
        let (step_ran, whole_ran) = (progress.ran(progress.step, now), progress.ran_in_all(now));
        let left = step.saturating_sub(step_ran);
        let right = minutes(plan.minutes_before(here.saturating_add(1)));
        Self {
            step,
            step_ran,
            whole: minutes(plan.minutes()),
            whole_ran,
            late: whole_ran.saturating_add(left).saturating_sub(right),
            paused: progress.paused.is_some() || progress.ended.is_some(),
        }
    }

    /// How much of this step is left; nothing when it is over time.
    #[must_use]
    pub fn left(&self) -> Option<u64> {
        self.step.checked_sub(self.step_ran).filter(|&left| left > 0)
    }

    /// How far this step is over its time.
    #[must_use]
    pub fn over(&self) -> u64 {
        self.step_ran.saturating_sub(self.step)
    }

    /// Whether the last minute of this step runs, in which every second counts.
    #[must_use]
    pub fn is_last_minute(&self) -> bool {
        self.left().is_some_and(|left| left <= MINUTE)
    }

    /// After how long it tells something else; nothing while it stands still.
    #[must_use]
    pub fn next(&self) -> Option<u64> {
        let every = if self.is_last_minute() { SECOND } else { MINUTE };
        let to_next = self.left().map_or_else(
            || every - self.over() % every,
            |left| {
                // Rounded up minutes change when a whole one is left.
                let rest = left % every;
                if rest == 0 { every } else { rest }
            },
        );
        (!self.paused).then_some(to_next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::TrackId;
    use crate::domain::workshop::StepKind;
    use crate::workspace::PlannedStep;

    fn plan(minutes: &[u16]) -> Plan {
        let step = |minutes: &u16| PlannedStep {
            key: String::new(),
            kind: StepKind::Welcome,
            title: String::new(),
            minutes: *minutes,
            milestones: Vec::new(),
        };
        let steps = minutes.iter().map(step).collect();
        let (name, agenda) = (String::new(), String::new());
        Plan { name, agenda, track: TrackId::Resident, role: None, people: 8, start: 0, steps }
    }

    #[test]
    fn it_tells_what_is_left_and_how_late_it_is() {
        let plan = plan(&[5, 10]);
        let mut progress = Progress::begin(0);
        let clock = Clock::of(&plan, &progress, 2 * MINUTE);
        assert_eq!((clock.left(), clock.late, clock.whole), (Some(3 * MINUTE), 0, 15 * MINUTE));
        progress.go(1, 7 * MINUTE);
        let clock = Clock::of(&plan, &progress, 8 * MINUTE);
        assert_eq!((clock.left(), clock.late), (Some(9 * MINUTE), 2 * MINUTE));
        progress.extend(3);
        assert_eq!(Clock::of(&plan, &progress, 8 * MINUTE).late, 5 * MINUTE);
        let over = Clock::of(&plan, &progress, 21 * MINUTE);
        assert_eq!((over.left(), over.over()), (None, MINUTE));
    }

    #[test]
    fn it_changes_each_minute_and_at_the_end_each_second() {
        let plan = plan(&[5]);
        let progress = Progress::begin(0);
        let next = |now| Clock::of(&plan, &progress, now).next();
        assert_eq!(next(0), Some(MINUTE));
        assert_eq!(next(30 * SECOND), Some(30 * SECOND));
        assert_eq!(next(4 * MINUTE), Some(SECOND));
        assert_eq!(next(4 * MINUTE + 400), Some(600));
        assert_eq!(next(5 * MINUTE), Some(MINUTE));
        assert_eq!(next(5 * MINUTE + 10 * SECOND), Some(50 * SECOND));
        let mut still = progress.clone();
        still.pause(MINUTE);
        assert_eq!(Clock::of(&plan, &still, 3 * MINUTE).next(), None);
    }
}
