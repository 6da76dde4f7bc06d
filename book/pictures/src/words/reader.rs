use super::listed;
use crate::log::{Log, Place};
use crate::notation::{LAYERS, Note};
use crate::parse::{Consumer, Written};
use crate::scene::Scene;
use crate::slots::Content;

/// Where a consumer of `log` is, what it has committed, and of which generation it is.
pub(super) fn reader(log: &Log, consumer: &Consumer) -> String {
    let (name, number) = (name(log, consumer), log.notation.number);
    let position = match (log.place(consumer.note), log.notation.note) {
        (Place::Anywhere, _) => format!("{name} reads it"),
        (Place::Before, Note::Position) if LAYERS => {
            format!("{name} has no position")
        }
        (Place::Before, _) => format!("{name} has read nothing yet"),
        (Place::Gone(at), _) => format!(
            "{name} is to read {number} {at} next, which is out of range: the log starts at {}",
            log.first()
        ),
        (Place::At(at), Note::LastRead) => {
            format!("{name} has read {number} {at} last{}", held(log, at))
        }
        (Place::At(at), _) => {
            format!("{name} reads {number} {at} next{}", held(log, at))
        }
    };
    format!("{position}{}.", committed(consumer))
}

/// `Consumer C1`, or as a member of its group.
fn name(log: &Log, consumer: &Consumer) -> String {
    let name = &consumer.name;
    match consumer.generation.filter(|_| LAYERS) {
        None => format!("Consumer {name}"),
        Some(generation) if log.is_old(Some(generation)) => {
            format!("Member {name} of the old generation {generation}, a zombie,")
        }
        Some(generation) => format!("Member {name} of generation {generation}"),
    }
}

fn committed(consumer: &Consumer) -> String {
    if !LAYERS {
        return String::new();
    }
    match (consumer.committed, consumer.note) {
        (Written::Nothing, _) => String::new(),
        (Written::Dash, _) => "; it has committed nothing".to_string(),
        (Written::Number(at), Written::Number(next)) if at == next => {
            format!("; it has committed {at}, too")
        }
        (Written::Number(at), _) => format!("; it has committed {at}"),
    }
}

/// What is at the place `number`.
fn held(log: &Log, number: usize) -> String {
    let slot = log.slot(number).and_then(|slot| log.slots.get(slot));
    let content = slot.map(|slot| &slot.content);
    match content {
        Some(Content::Event(event)) => format!(", which holds {event}"),
        Some(Content::Gap) if LAYERS => {
            let after = slot.map_or(0, |slot| slot.last + 1);
            match log.slot(after) == Some(log.free()) {
                true => format!(", which is gone: the next free one is {after}"),
                false => format!(", which is gone: the next event is at {after}"),
            }
        }
        _ if number == log.next() => ", the next free one".to_string(),
        _ => format!(", past the end: the next free one is {}", log.next()),
    }
}

/// Who stands in several rows, and in which: those of the same rows together.
pub(super) fn in_several_rows(scene: &Scene) -> Vec<String> {
    if !LAYERS {
        return Vec::new();
    }
    let mut readers: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    for log in &scene.logs {
        for consumer in &log.row.consumers {
            let (name, rows) = (consumer.full_name(), rows(scene, consumer));
            match readers.iter_mut().find(|(_, of)| *of == rows) {
                _ if rows.len() < 2 => {}
                Some((names, _)) if names.contains(&name) => {}
                Some((names, _)) => names.push(name),
                None => readers.push((vec![name], rows)),
            }
        }
    }
    let sentence = |(names, rows): (Vec<String>, Vec<String>)| {
        let (read, places) = match names.len() {
            1 => ("reads", "a place of its own"),
            _ => ("read", "places of their own"),
        };
        let (names, rows) = (listed(&names), listed(&rows));
        format!("{names} {read} {rows}, with {places} in each.")
    };
    readers.into_iter().map(sentence).collect()
}

/// The labels of the rows in which `consumer` stands.
fn rows(scene: &Scene, consumer: &Consumer) -> Vec<String> {
    let is_it = |it: &Consumer| it.full_name() == consumer.full_name();
    let logs = scene.logs.iter();
    let logs = logs.filter(|log| log.row.consumers.iter().any(is_it));
    logs.filter_map(|log| log.label()).map(String::from).collect()
}
