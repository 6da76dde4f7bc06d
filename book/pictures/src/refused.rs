//! What is written in the notation of another step.

use crate::notation::{LAYERS, Notation, Note, Number, Sign};
use crate::parse::{Consumer, Row, Written};

/// Whether `row` is written in this notation.
///
/// # Errors
/// What was expected.
pub(crate) fn check(row: &Row, notation: &Notation) -> Result<(), String> {
    let events = &row.events;
    let written = [
        (row.has_label(), Sign::Label, "no label"),
        (events.has_offsets(), Sign::Offset, "events without offsets"),
        (!events.borders.is_empty(), Sign::Offset, "events without borders"),
    ];
    for (is_written, sign, expected) in written {
        if LAYERS && is_written && !notation.has(sign) {
            return refused(expected);
        }
    }
    if row.archive.is_some() && notation.number == Number::Index {
        return Err("expected no archive: this step has none".to_string());
    }
    row.consumers.iter().try_for_each(|it| consumer(it, notation))
}

/// Whether `consumer` is one of a step whose notes are of this kind.
fn consumer(consumer: &Consumer, notation: &Notation) -> Result<(), String> {
    let (name, has_commit) =
        (&consumer.name, consumer.committed != Written::Nothing);
    if LAYERS && consumer.generation.is_some() && !notation.has(Sign::Generation) {
        return refused(&format!("`{name}` without a generation"));
    }
    if LAYERS && has_commit && !notation.has(Sign::Committed) {
        return refused(&format!("`{name}` without a committed offset"));
    }
    match (notation.note, consumer.note) {
        (Note::None, Written::Nothing)
        | (Note::LastRead, Written::Dash | Written::Number(_))
        | (Note::Position, Written::Number(_)) => Ok(()),
        (Note::Position, Written::Dash) if LAYERS && has_commit => Ok(()),
        (Note::None, _) => refused(&format!("`{name}` without a number")),
        (Note::LastRead, _) => refused(&format!(
            "`{name}(2)`, or `{name}(-)` when it has read nothing"
        )),
        (Note::Position, _) => refused(&format!("`{name}(3)`, with its position")),
    }
}

fn refused<T>(expected: &str) -> Result<T, String> {
    Err(format!("expected {expected}: so it is in this step"))
}
