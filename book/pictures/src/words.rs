//! What a picture shows, in words: for those who cannot see it.

use crate::change::{Arrival, Change};
use crate::notation::{Note, Number};
use crate::parse::{Consumer, Written};
use crate::scene::{Place, Scene};

/// What changed, if that is known, and what there is.
pub(crate) fn words(scene: &Scene, change: Option<&Change>) -> String {
    let mut sentences = Vec::new();
    if let Some(change) = change {
        sentences.extend(changes(scene, change));
    }
    sentences.push(log(scene));
    let consumers = scene.picture.consumers.iter();
    sentences.extend(consumers.map(|consumer| self::consumer(scene, consumer)));
    sentences.join(" ")
}

fn changes(scene: &Scene, change: &Change) -> Vec<String> {
    if change.is_none(scene) {
        return vec!["Nothing has changed.".to_string()];
    }
    let mut sentences = Vec::new();
    let new = change.new_slots(scene);
    if !new.is_empty() {
        sentences.push(format!("New: {}.", events(&scene.picture.events[new])));
    }
    if !change.dropped.is_empty() {
        sentences.push(dropped(scene, &change.dropped));
    }
    let consumers = scene.picture.consumers.iter().zip(&change.consumers);
    sentences.extend(
        consumers
            .filter_map(|(consumer, arrival)| self::arrival(consumer, *arrival)),
    );
    sentences
}

fn arrival(consumer: &Consumer, arrival: Arrival) -> Option<String> {
    let name = &consumer.name;
    match arrival {
        Arrival::Stayed => None,
        Arrival::New => Some(format!("{name} is new.")),
        Arrival::Moved(from @ Written::Number(number)) => {
            let way = if from < consumer.note { "on" } else { "back" };
            Some(format!("{name} has moved {way} from {number}."))
        }
        Arrival::Moved(_) => Some(format!("{name} has read its first events.")),
    }
}

fn dropped(scene: &Scene, dropped: &[String]) -> String {
    let gone = events(dropped);
    match (scene.notation.number, dropped.len()) {
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

/// `events 0 1 2`, as they are printed.
fn events(events: &[String]) -> String {
    let noun = if events.len() == 1 { "event" } else { "events" };
    format!("{noun} {}", events.join(" "))
}

fn log(scene: &Scene) -> String {
    let picture = &scene.picture;
    let producers = match picture.producers.as_slice() {
        [one] => format!("Producer {one} appends"),
        several => format!("Producers {} append", listed(several)),
    };
    let (number, next) = (scene.notation.number, scene.next());
    let archive = picture.archive.map_or(String::new(), |(from, to)| {
        format!(" Offsets {from} to {to} are in the archive.")
    });
    let log = held_by_the_log(scene);
    format!("{producers} to {log}. The next free {number} is {next}.{archive}")
}

fn held_by_the_log(scene: &Scene) -> String {
    let (number, first) = (scene.notation.number, scene.first());
    match scene.picture.events.as_slice() {
        [] => "an empty log".to_string(),
        [event] => format!("a log of 1 event, {event}, at {number} {first}"),
        events => format!(
            "a log of {} events, from {number} {first} on: {}",
            events.len(),
            events.join(" ")
        ),
    }
}

fn listed(names: &[String]) -> String {
    match names {
        [others @ .., last] if !others.is_empty() => {
            format!("{} and {last}", others.join(", "))
        }
        names => names.concat(),
    }
}

fn consumer(scene: &Scene, consumer: &Consumer) -> String {
    let name = &consumer.name;
    let number = scene.notation.number;
    match (scene.place(consumer.note), scene.notation.note) {
        (Place::Anywhere, _) => format!("Consumer {name} reads it."),
        (Place::Before, _) => format!("Consumer {name} has read nothing yet."),
        (Place::Gone(at), _) => format!(
            "Consumer {name} is to read {number} {at} next, which is out of range: the log starts at {}.",
            scene.first()
        ),
        (Place::At(at), Note::LastRead) => {
            format!(
                "Consumer {name} has read {number} {at} last{}.",
                held(scene, at)
            )
        }
        (Place::At(at), _) => {
            format!("Consumer {name} reads {number} {at} next{}.", held(scene, at))
        }
    }
}

/// What is at the place `number`.
fn held(scene: &Scene, number: usize) -> String {
    let slot = scene.slot(number).and_then(|slot| scene.slots.get(slot));
    match slot.and_then(|slot| slot.event.as_ref()) {
        Some(event) => format!(", which holds {event}"),
        None if number == scene.next() => ", the next free one".to_string(),
        None => format!(", past the end: the next free one is {}", scene.next()),
    }
}
