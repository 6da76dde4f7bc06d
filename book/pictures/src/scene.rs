use crate::notation::{Notation, Note, Number};
use crate::parse::{Picture, Written};

/// A picture and what its numbers mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    pub(crate) picture: Picture,
    pub(crate) notation: Notation,
    /// The events, the place of the next one, and the empty places up to the consumer that is farthest past it.
    pub(crate) slots: Vec<Slot>,
}

/// A place of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    /// Its number, or nothing where places are left out.
    pub(crate) number: Option<usize>,
    pub(crate) event: Option<String>,
}

/// Where a consumer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Before the first event: it has read nothing yet.
    Before,
    /// Below the log start.
    Gone(usize),
    /// At the slot with this number.
    At(usize),
    /// Wherever it likes: it keeps no number.
    Anywhere,
}

/// So many empty places are drawn between two that are spoken of; more are left out.
const DRAWN: usize = 3;

impl Scene {
    /// The scene of a picture.
    ///
    /// # Errors
    /// What was expected, when it is written in another notation.
    pub fn new(picture: Picture, notation: Notation) -> Result<Self, String> {
        for consumer in &picture.consumers {
            check(&consumer.name, consumer.note, notation.note)?;
        }
        if picture.archive.is_some() && notation.number == Number::Index {
            return Err("expected no archive: this step has none".to_string());
        }
        let mut scene = Self { picture, notation, slots: Vec::new() };
        scene.slots = scene.slots();
        Ok(scene)
    }

    /// The number of the first event.
    pub(crate) fn first(&self) -> usize {
        self.picture.archive.map_or(0, |(_, last)| last + 1)
    }

    /// The number of the next event.
    pub(crate) fn next(&self) -> usize {
        self.first() + self.picture.events.len()
    }

    /// The place of a consumer with this note.
    pub(crate) fn place(&self, note: Written) -> Place {
        match note {
            Written::Nothing => Place::Anywhere,
            Written::Dash => Place::Before,
            Written::Number(number) if number < self.first() => Place::Gone(number),
            Written::Number(number) => Place::At(number),
        }
    }

    /// Where in `slots` this number is.
    pub(crate) fn slot(&self, number: usize) -> Option<usize> {
        self.slots.iter().position(|slot| slot.number == Some(number))
    }

    fn slots(&self) -> Vec<Slot> {
        let empty = |number| Slot { number, event: None };
        let events = self.picture.events.iter().cloned().map(Some);
        let mut slots: Vec<_> = (self.first()..)
            .zip(events)
            .map(|(number, event)| Slot { number: Some(number), event })
            .collect();
        slots.push(empty(Some(self.next())));
        let mut last = self.next();
        for number in self.past_the_end() {
            match number - last <= DRAWN {
                true => slots.extend((last + 1..number).map(Some).map(empty)),
                false => slots.push(empty(None)),
            }
            slots.push(empty(Some(number)));
            last = number;
        }
        slots
    }

    fn past_the_end(&self) -> Vec<usize> {
        let notes = self.picture.consumers.iter().map(|consumer| consumer.note);
        let mut past: Vec<_> = notes
            .filter_map(|note| match self.place(note) {
                Place::At(number) if number > self.next() => Some(number),
                _ => None,
            })
            .collect();
        past.sort_unstable();
        past.dedup();
        past
    }
}

/// Whether `note` can stand after the name of a consumer of a step whose notes are of this kind.
fn check(name: &str, note: Written, kind: Note) -> Result<(), String> {
    let expected = match (kind, note) {
        (Note::None, Written::Nothing)
        | (Note::LastRead, Written::Dash | Written::Number(_))
        | (Note::Position, Written::Number(_)) => return Ok(()),
        (Note::None, _) => format!("`{name}` without a number"),
        (Note::LastRead, _) => {
            format!("`{name}(2)`, or `{name}(-)` when it has read nothing")
        }
        (Note::Position, _) => format!("`{name}(3)`, with its position"),
    };
    Err(format!("expected {expected}: so it is in this step"))
}
