use crate::log::Log;
use crate::notation::LAYERS;
use crate::parse::Written;

/// A place of the log, or several that are drawn as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    /// The numbers of its first place and of its last.
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) content: Content,
}

/// What is in a slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Content {
    Event(String),
    /// Nothing any more: these offsets are gone.
    Gap,
    /// Nothing yet: the next event will be here.
    Free,
    /// Nothing: it is past the end.
    Empty,
    /// Places past the end that are left out.
    LeftOut,
}

/// So many empty places are drawn between two that are spoken of; more are left out.
const DRAWN: usize = 3;

impl Slot {
    fn one(number: usize, content: Content) -> Self {
        Self { first: number, last: number, content }
    }

    /// The event that is here.
    pub(crate) fn event(&self) -> Option<&str> {
        match &self.content {
            Content::Event(text) => Some(text),
            _ => None,
        }
    }

    /// What is written below it.
    pub(crate) fn number(&self) -> String {
        match self.content {
            Content::LeftOut => "…".to_string(),
            _ if LAYERS && self.first < self.last => {
                format!("{}–{}", self.first, self.last)
            }
            _ => self.first.to_string(),
        }
    }
}

/// The events with the gaps between them, the place of the next one, and the empty places up to the consumer that is
/// farthest past it.
pub(crate) fn slots(log: &Log) -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut next = log.first();
    let events = log.row.events.texts.iter().enumerate();
    let events = events
        .map(|(event, text)| (log.number(event), Content::Event(text.clone())));
    for (number, content) in events.chain([(log.next(), Content::Free)]) {
        if LAYERS && next < number {
            let (first, last) = (next, number - 1);
            slots.push(Slot { first, last, content: Content::Gap });
        }
        slots.push(Slot::one(number, content));
        next = number + 1;
    }
    slots.extend(behind(log));
    slots
}

/// The places behind that of the next event.
fn behind(log: &Log) -> Vec<Slot> {
    let mut slots = Vec::new();
    let mut last = log.next();
    for number in past_the_end(log) {
        match number - last <= DRAWN {
            true => {
                let between = last + 1..number;
                slots.extend(
                    between.map(|number| Slot::one(number, Content::Empty)),
                );
            }
            false => slots.push(Slot::one(last + 1, Content::LeftOut)),
        }
        slots.push(Slot::one(number, Content::Empty));
        last = number;
    }
    slots
}

fn past_the_end(log: &Log) -> Vec<usize> {
    let mut past = Vec::new();
    for consumer in &log.row.consumers {
        for written in [consumer.note, consumer.committed] {
            match written {
                Written::Number(number) if number > log.next() => past.push(number),
                _ => {}
            }
        }
    }
    past.sort_unstable();
    past.dedup();
    past
}
