use std::collections::VecDeque;
use std::fmt;

use step09_commits::{Consumer, Offset, OffsetReset};

use crate::Outcome;
use crate::shop::Shop;

// ANCHOR: actions
/// What C does between two crashes.
#[derive(Clone, Copy)]
pub(crate) enum Action {
    Poll,
    Process(Offset),
    Commit,
    CommitLast(Offset),
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Poll => f.write_str("p"),
            Self::Process(offset) => write!(f, "{offset}"),
            Self::Commit | Self::CommitLast(_) => f.write_str("c"),
        }
    }
}
// ANCHOR_END: actions

// ANCHOR: loops
/// What C does again and again.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Loop {
    ProcessThenCommit,
    CommitThenProcess,
    OffByOne,
    AutoCommit,
}

impl Loop {
    /// What to do about the records that a poll returned.
    fn plan(self, polled: &[Offset]) -> VecDeque<Action> {
        let mut plan: VecDeque<_> =
            polled.iter().copied().map(Action::Process).collect();
        match (self, polled.last()) {
            (Self::ProcessThenCommit, Some(_)) => plan.push_back(Action::Commit),
            (Self::CommitThenProcess, Some(_)) => plan.push_front(Action::Commit),
            (Self::OffByOne, Some(last)) => {
                plan.push_back(Action::CommitLast(*last))
            }
            (Self::AutoCommit, _) | (_, None) => {}
        }
        plan
    }
    // ANCHOR_END: loops

    // ANCHOR: live
    /// A life of C, up to the log end, or to a crash after so many actions.
    pub(crate) fn live(
        self,
        shop: &mut Shop,
        max: usize,
        crash: usize,
    ) -> Outcome<Vec<Action>> {
        let mut c = shop.consumer(OffsetReset::Earliest)?;
        let (mut done, mut plan) = (Vec::new(), VecDeque::new());
        while done.len() < crash {
            let action = plan.pop_front().unwrap_or(Action::Poll);
            done.push(action);
            match action {
                Action::Process(_) => {}
                Action::Commit => c.commit(&mut shop.broker, &mut shop.offsets)?,
                Action::CommitLast(last) => shop.commit(last)?,
                Action::Poll => plan = self.plan(&self.poll(&mut c, shop, max)?),
            }
            if matches!(action, Action::Poll) && plan.is_empty() {
                break;
            }
        }
        Ok(done)
    }
    // ANCHOR_END: live

    // ANCHOR: poll
    fn poll(
        self,
        c: &mut Consumer,
        shop: &mut Shop,
        max: usize,
    ) -> Outcome<Vec<Offset>> {
        let found = match self {
            Self::AutoCommit => {
                c.commit_and_poll(&mut shop.broker, &mut shop.offsets, max)?
            }
            _ => c.poll(&shop.broker, max)?,
        };
        Ok(found.into_iter().flatten().map(|(offset, _)| offset).collect())
    }
}
// ANCHOR_END: poll
