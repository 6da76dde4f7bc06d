use super::{events, ranges};
use crate::arrival::{Arrival, Way};
use crate::change::Change;
use crate::log::Log;
use crate::notation::{LAYERS, Note, Number};
use crate::parse::{Consumer, Written};

/// What changed in a log.
pub(super) fn changed(log: &Log, change: &Change) -> Vec<String> {
    if change.is_none(log) {
        return vec!["Nothing has changed.".to_string()];
    }
    if LAYERS && change.is_new {
        return vec!["This row is new.".to_string()];
    }
    let mut sentences = Vec::new();
    let new = change.new_events(log);
    if !new.is_empty() {
        sentences.push(format!("New: {}.", events(&log.events()[new])));
    }
    if !change.dropped.is_empty() {
        sentences.push(dropped(log, &change.dropped));
    }
    if LAYERS {
        sentences.extend(compacted(&change.compacted));
    }
    for (consumer, arrival) in log.row.consumers.iter().zip(&change.consumers) {
        sentences.extend(arrived(log, consumer, *arrival));
    }
    if LAYERS {
        let left = change.left.iter();
        let left = left.map(|name| format!("{name} does not read it any more."));
        sentences.extend(left);
    }
    sentences
}

fn arrived(log: &Log, consumer: &Consumer, arrival: Arrival) -> Vec<String> {
    let way = way(log, consumer, arrival.way);
    if !LAYERS {
        return way.into_iter().collect();
    }
    let name = &consumer.name;
    let generation = consumer.generation.filter(|_| arrival.is_regrouped);
    let generation =
        generation.map(|it| format!("{name} is of generation {it} now."));
    let committed = arrival.committed.map(|was| committed(consumer, was));
    [generation, way, committed].into_iter().flatten().collect()
}

fn way(log: &Log, consumer: &Consumer, way: Way) -> Option<String> {
    let is_position = LAYERS && log.notation.note == Note::Position;
    let became = match (way, consumer.note) {
        (Way::Stayed, _) => return None,
        (Way::New, _) if log.label().is_some() => "is new here".to_string(),
        (Way::New, _) => "is new".to_string(),
        (Way::Moved(_), Written::Dash) if LAYERS => {
            "has lost its position".to_string()
        }
        (Way::Moved(from @ Written::Number(number)), now) => {
            let way = if from < now { "on" } else { "back" };
            format!("has moved {way} from {number}")
        }
        (Way::Moved(_), Written::Number(number)) if is_position => {
            format!("has started at {number}")
        }
        (Way::Moved(_), _) => "has read its first events".to_string(),
    };
    Some(format!("{} {became}.", consumer.name))
}

/// What `consumer` has committed, when it `was` something else.
fn committed(consumer: &Consumer, was: Written) -> String {
    let name = &consumer.name;
    match (consumer.committed, was) {
        (Written::Number(now), Written::Number(was)) => {
            let way = if was < now { "on" } else { "back" };
            format!(
                "The committed offset of {name} has moved {way} from {was} to {now}."
            )
        }
        (Written::Number(now), _) => format!("{name} has committed {now}."),
        _ => format!("{name} has nothing committed any more."),
    }
}

fn dropped(log: &Log, dropped: &[String]) -> String {
    let gone = events(dropped);
    match (log.notation.number, dropped.len()) {
        (Number::Offset, _) => {
            format!("Moved from the log to the archive: {gone}.")
        }
        (Number::Index, 1) => {
            format!("Dropped: {gone}; the others have moved down by 1 index.")
        }
        (Number::Index, count) => format!(
            "Dropped: {gone}; the others have moved down by {count} indexes."
        ),
    }
}

/// Which events are gone from between others, by their offsets.
fn compacted(offsets: &[usize]) -> Option<String> {
    let runs = offsets.chunk_by(|a, b| a + 1 == *b);
    let runs = runs.filter_map(|run| Some((*run.first()?, *run.last()?)));
    let (noun, _, gone) = ranges(&runs.collect::<Vec<_>>())?;
    let event =
        if noun == "Offset" { "event at offset" } else { "events at offsets" };
    Some(format!("Compacted away: the {event} {gone}."))
}
