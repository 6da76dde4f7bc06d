use crate::log::Log;
use crate::notation::{LAYERS, Note};
use crate::parse::{Consumer, Written};

/// What became of a consumer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arrival {
    pub(crate) way: Way,
    /// What it had committed, if that is another offset now.
    pub(crate) committed: Option<Written>,
    /// Whether its generation is another one.
    pub(crate) is_regrouped: bool,
}

/// How a consumer came to its position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// It is where it was.
    Stayed,
    /// It was not there. Nobody forgets what it has read: one that has read nothing is another of the same name.
    New,
    /// It was there with this note.
    Moved(Written),
}

impl Arrival {
    pub(crate) const STAYED: Self = Self::by(Way::Stayed);
    pub(crate) const NEW: Self = Self::by(Way::New);

    const fn by(way: Way) -> Self {
        Self { way, committed: None, is_regrouped: false }
    }
}

/// What became of `now`, in `log`, since `old`.
pub(crate) fn arrival(old: &Log, log: &Log, now: &Consumer) -> Arrival {
    let Some(before) = same(old, log, now) else { return Arrival::NEW };
    let way = match before.note {
        note if note == now.note => Way::Stayed,
        _ if now.note == Written::Dash && old.notation.note == Note::LastRead => {
            Way::New
        }
        note => Way::Moved(note),
    };
    let committed = before.committed;
    let is_another =
        LAYERS && now.committed != committed && now.committed != Written::Nothing;
    Arrival {
        way,
        committed: is_another.then_some(committed),
        is_regrouped: LAYERS && before.generation != now.generation,
    }
}

/// The consumer of `old` that `now` was: of its generation, or else of another that is not in `log` any more.
fn same<'a>(old: &'a Log, log: &Log, now: &Consumer) -> Option<&'a Consumer> {
    let called = |before: &&Consumer| before.name == now.name;
    let before = || old.row.consumers.iter().filter(called);
    if !LAYERS {
        return before().next();
    }
    let mut of_generation = before().filter(|it| it.generation == now.generation);
    let stays = |before: &&Consumer| {
        let mut there = log.row.consumers.iter();
        there.any(|it| it.name == before.name && it.generation == before.generation)
    };
    of_generation.next().or_else(|| before().find(|it| !stays(it)))
}

/// Who is in the row of `old` and not in that of `now`. A log without a label says who reads it, not who owns it.
pub(crate) fn left(old: &Log, now: &Log) -> Vec<String> {
    let stays = |name: &String| now.row.consumers.iter().any(|it| it.name == *name);
    let names = old.row.consumers.iter().map(|it| it.name.clone());
    match now.label() {
        Some(_) => names.filter(|name| !stays(name)).collect(),
        None => Vec::new(),
    }
}
