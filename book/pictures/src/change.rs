use std::ops::Range;

use crate::arrival::{Arrival, arrival, left};
use crate::log::Log;
use crate::notation::LAYERS;
use crate::scene::Scene;

/// What a log has that an earlier picture of it has not, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// Whether the log itself was not there.
    pub(crate) is_new: bool,
    /// The first events of the earlier picture, which are gone.
    pub(crate) dropped: Vec<String>,
    /// The offsets of the events that are gone from between others.
    pub(crate) compacted: Vec<usize>,
    /// Which events were not there: those from this one on.
    pub(crate) new_from: usize,
    /// What became of each consumer, in their order.
    pub(crate) consumers: Vec<Arrival>,
    /// Who reads this row no more.
    pub(crate) left: Vec<String>,
}

/// What changed in each log of each of `scenes` since those before it.
pub(crate) fn changes(scenes: &[Scene]) -> Vec<Vec<Option<Change>>> {
    let since = |(index, scene)| Change::since(&scenes[..index], scene);
    scenes.iter().enumerate().map(since).collect()
}

impl Change {
    /// What changed in each log of `now` since the `earlier` scenes.
    pub(crate) fn since(earlier: &[Scene], now: &Scene) -> Vec<Option<Self>> {
        now.logs
            .iter()
            .map(|log| {
                let logs =
                    earlier.iter().filter_map(|scene| scene.log(log.label()));
                let earlier_logs: Vec<_> = logs.collect();
                let shares = |old: &Scene| {
                    LAYERS
                        && log.label().is_some()
                        && now.logs.iter().any(|log| old.log(log.label()).is_some())
                };
                match earlier_logs.is_empty() && earlier.last().is_some_and(shares)
                {
                    true => Some(Self::of_new(log)),
                    false => Self::of_log(&earlier_logs, log),
                }
            })
            .collect()
    }

    /// What changed from the latest of the `earlier` logs that shows some of the same events. Where there is none,
    /// from the one right before, if it was empty.
    fn of_log(earlier: &[&Log], now: &Log) -> Option<Self> {
        let shared = earlier
            .iter()
            .rev()
            .filter(|old| !old.events().is_empty())
            .find_map(|old| Self::between(old, now));
        let empty = earlier.last().filter(|old| old.events().is_empty());
        shared.or_else(|| Self::between(empty?, now))
    }

    fn of_new(now: &Log) -> Self {
        Self {
            is_new: true,
            dropped: Vec::new(),
            compacted: Vec::new(),
            new_from: 0,
            consumers: vec![Arrival::NEW; now.row.consumers.len()],
            left: Vec::new(),
        }
    }

    fn between(old: &Log, now: &Log) -> Option<Self> {
        let (dropped, compacted, new_from) = match now.row.events.has_offsets() {
            false => {
                let dropped = dropped(old, now)?;
                (dropped, Vec::new(), old.events().len() - dropped)
            }
            true => compacted(old, now)?,
        };
        let consumers = now.row.consumers.iter();
        Some(Self {
            is_new: false,
            dropped: old.events()[..dropped].to_vec(),
            compacted,
            new_from,
            consumers: consumers.map(|it| arrival(old, now, it)).collect(),
            left: left(old, now),
        })
    }

    /// Which events of `now` were not there.
    pub(crate) fn new_events(&self, now: &Log) -> Range<usize> {
        self.new_from..now.events().len()
    }

    /// Whether nothing changed, but for consumers of a log without a label that are not shown any more.
    pub(crate) fn is_none(&self, now: &Log) -> bool {
        !self.is_new
            && self.dropped.is_empty()
            && self.compacted.is_empty()
            && self.new_events(now).is_empty()
            && self.consumers.iter().all(|arrival| *arrival == Arrival::STAYED)
            && self.left.is_empty()
    }
}

/// How many of the first events of `old` are not in `now`, which has all the others.
fn dropped(old: &Log, now: &Log) -> Option<usize> {
    let (before, after) = (old.events(), now.events());
    let mut drops = match now.row.archive {
        Some(_) => {
            let dropped = now.first().checked_sub(old.first())?;
            dropped..dropped + 1
        }
        None => 0..before.len().max(1),
    };
    drops.find(|dropped| {
        let kept = before.get(*dropped..);
        kept.is_some_and(|kept| after.starts_with(kept))
    })
}

/// How many of the first events of `old` are below the log start of `now`, the offsets of the others that are not in
/// `now`, and how many it has kept: some, and none that was not there.
fn compacted(old: &Log, now: &Log) -> Option<(usize, Vec<usize>, usize)> {
    let (before, after) = (numbered(old), numbered(now));
    let kept = after.iter().take_while(|(number, _)| *number < old.next()).count();
    let is_same = kept > 0 || before.is_empty();
    let all_were_there = after[..kept].iter().all(|event| before.contains(event));
    let below = |(number, _): &&(usize, _)| *number < now.first();
    let dropped = before.iter().take_while(below).count();
    let gone = before.iter().skip(dropped).filter(|event| !after.contains(event));
    let gone = gone.map(|(number, _)| *number).collect();
    let is_later = old.next() <= now.next();
    (is_same && all_were_there && is_later).then_some((dropped, gone, kept))
}

fn numbered(log: &Log) -> Vec<(usize, &str)> {
    let events = log.events().iter().enumerate();
    events.map(|(event, text)| (log.number(event), text.as_str())).collect()
}
