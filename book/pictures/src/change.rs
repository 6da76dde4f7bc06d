use crate::parse::{Consumer, Written};
use crate::scene::Scene;

/// What a picture has that an earlier one of the same log has not, and the other way round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// The first events of the earlier picture, which are gone.
    pub(crate) dropped: Vec<String>,
    /// Which slots have events that were not there: those from this one on.
    pub(crate) new_from: usize,
    /// What became of each consumer, in their order.
    pub(crate) consumers: Vec<Arrival>,
}

/// What became of a consumer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// It is where it was.
    Stayed,
    /// It was not there. Nobody forgets what it has read: one that has read nothing is another of the same name.
    New,
    /// It was there with this note.
    Moved(Written),
}

impl Change {
    /// What changed from the latest of the `earlier` scenes that shows some of the same events. Where there is none,
    /// from the scene right before, if its log was empty.
    pub(crate) fn since(earlier: &[Scene], now: &Scene) -> Option<Self> {
        let shared = earlier
            .iter()
            .rev()
            .filter(|old| !old.picture.events.is_empty())
            .find_map(|old| Self::between(old, now));
        let empty = earlier.last().filter(|old| old.picture.events.is_empty());
        shared.or_else(|| Self::between(empty?, now))
    }

    fn between(old: &Scene, now: &Scene) -> Option<Self> {
        let (before, after) = (&old.picture.events, &now.picture.events);
        let drops = match now.picture.archive {
            Some(_) => {
                let dropped = now.first().checked_sub(old.first())?;
                dropped..dropped + 1
            }
            None => 0..before.len().max(1),
        };
        let dropped = drops.into_iter().find(|dropped| {
            let kept = before.get(*dropped..);
            kept.is_some_and(|kept| after.starts_with(kept))
        })?;
        let consumers = now.picture.consumers.iter();
        Some(Self {
            dropped: before[..dropped].to_vec(),
            new_from: before.len() - dropped,
            consumers: consumers.map(|now| arrival(old, now)).collect(),
        })
    }

    /// Which slots of `now` have events that were not there.
    pub(crate) fn new_slots(&self, now: &Scene) -> std::ops::Range<usize> {
        self.new_from..now.picture.events.len()
    }

    /// Whether nothing changed, but for consumers that are not shown any more.
    pub(crate) fn is_none(&self, now: &Scene) -> bool {
        let stayed = |arrival: &Arrival| *arrival == Arrival::Stayed;
        self.dropped.is_empty()
            && self.new_slots(now).is_empty()
            && self.consumers.iter().all(stayed)
    }
}

fn arrival(old: &Scene, now: &Consumer) -> Arrival {
    let mut before = old.picture.consumers.iter();
    let before = before.find(|before| before.name == now.name);
    match before.map(|before| before.note) {
        None => Arrival::New,
        Some(note) if note == now.note => Arrival::Stayed,
        Some(_) if now.note == Written::Dash => Arrival::New,
        Some(note) => Arrival::Moved(note),
    }
}
