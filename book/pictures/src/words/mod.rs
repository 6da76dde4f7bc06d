//! What a picture shows, in words: for those who cannot see it.

mod changed;
mod reader;

use crate::change::Change;
use crate::log::Log;
use crate::notation::LAYERS;
use crate::scene::Scene;
use crate::slots::Content;
use changed::changed;
use reader::{in_several_rows, reader};

/// What changed, if that is known, and what there is: of each row, and of the consumers that several have.
pub(crate) fn words(scene: &Scene, changes: &[Option<Change>]) -> String {
    let mut sentences = Vec::new();
    for (log, change) in scene.logs.iter().zip(changes) {
        sentences.extend(of_log(log, change.as_ref()));
    }
    sentences.extend(in_several_rows(scene));
    sentences.join(" ")
}

fn of_log(log: &Log, change: Option<&Change>) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(log.label().map(|label| format!("Row {label}.")));
    if let Some(change) = change {
        sentences.extend(changed(log, change));
    }
    sentences.push(held(log));
    sentences.extend(gone(log));
    sentences.extend(segments(log));
    let consumers = log.row.consumers.iter();
    sentences.extend(consumers.map(|consumer| reader(log, consumer)));
    sentences
}

/// `events 0 1 2`, as they are printed.
fn events(events: &[String]) -> String {
    let noun = if events.len() == 1 { "event" } else { "events" };
    format!("{noun} {}", events.join(" "))
}

fn held(log: &Log) -> String {
    let events = held_by_the_log(log);
    let log_is = match log.row.producers.as_slice() {
        [] if LAYERS => format!("It is {events}"),
        [one] => format!("Producer {one} appends to {events}"),
        several => format!("Producers {} append to {events}", listed(several)),
    };
    let (number, next) = (log.notation.number, log.next());
    let archive = log.row.archive.map_or(String::new(), |(from, to)| {
        format!(" Offsets {from} to {to} are in the archive.")
    });
    format!("{log_is}. The next free {number} is {next}.{archive}")
}

fn held_by_the_log(log: &Log) -> String {
    let (number, first) = (log.notation.number, log.number(0));
    match log.events() {
        [] => "an empty log".to_string(),
        [event] => format!("a log of 1 event, {event}, at {number} {first}"),
        events if log.row.events.has_offsets() => {
            let all = events.iter().enumerate();
            let all =
                all.map(|(it, event)| format!("{event} at {}", log.number(it)));
            let all: Vec<_> = all.collect();
            format!("a log of {} events: {}", events.len(), all.join(", "))
        }
        events => format!(
            "a log of {} events, from {number} {first} on: {}",
            events.len(),
            events.join(" ")
        ),
    }
}

/// Which offsets are missing.
fn gone(log: &Log) -> Option<String> {
    if !LAYERS {
        return None;
    }
    let gaps = log.slots.iter().filter(|slot| slot.content == Content::Gap);
    let gaps: Vec<_> = gaps.map(|slot| (slot.first, slot.last)).collect();
    ranges(&gaps).map(|(noun, are, gaps)| format!("{noun} {gaps} {are} gone."))
}

/// Numbers as `Offset 5`, or as `Offsets 0 to 2, 5 and 7`, with the verb.
fn ranges(
    ranges: &[(usize, usize)],
) -> Option<(&'static str, &'static str, String)> {
    let text = |(first, last): &(usize, usize)| match first == last {
        true => first.to_string(),
        false => format!("{first} to {last}"),
    };
    let all = listed(&ranges.iter().map(text).collect::<Vec<_>>());
    match ranges {
        [] => None,
        [(first, last)] if first == last => Some(("Offset", "is", all)),
        _ => Some(("Offsets", "are", all)),
    }
}

fn segments(log: &Log) -> Option<String> {
    let active = log.segments().next_back()?;
    let count = log.segments().count() + 1;
    let number = log.notation.number;
    Some(format!(
        "It has {count} segments; the active one begins at {number} {active}."
    ))
}

fn listed(names: &[String]) -> String {
    match names {
        [others @ .., last] if !others.is_empty() => {
            format!("{} and {last}", others.join(", "))
        }
        names => names.concat(),
    }
}
