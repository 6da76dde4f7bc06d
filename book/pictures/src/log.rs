use crate::notation::{LAYERS, Notation};
use crate::parse::{Row, Written};
use crate::refused;
use crate::slots::{Content, Slot, slots};

/// A row and what its numbers mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Log {
    pub(crate) row: Row,
    pub(crate) notation: Notation,
    pub(crate) slots: Vec<Slot>,
    /// The newest generation of the whole picture.
    pub(crate) newest: Option<usize>,
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

impl Log {
    /// The log that a row shows.
    ///
    /// # Errors
    /// What was expected, when it is written in another notation.
    pub(crate) fn new(row: Row, notation: Notation) -> Result<Self, String> {
        refused::check(&row, &notation)?;
        let newest = row.consumers.iter().filter_map(|it| it.generation).max();
        let mut log = Self { row, notation, slots: Vec::new(), newest };
        log.slots = slots(&log);
        Ok(log)
    }

    pub(crate) fn label(&self) -> Option<&str> {
        self.row.label.as_deref().filter(|_| LAYERS)
    }

    /// Its label without the number of the partition. The events of one topic are of one kind.
    pub(crate) fn topic(&self) -> &str {
        let Some(label) = self.label() else { return "" };
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        match label.rsplit_once('-') {
            Some((topic, partition)) if is_number(partition) => topic,
            _ => label,
        }
    }

    /// The events, as they are printed.
    pub(crate) fn events(&self) -> &[String] {
        &self.row.events.texts
    }

    /// The number with which the log starts.
    pub(crate) fn first(&self) -> usize {
        self.row.archive.map_or(0, |(_, last)| last + 1)
    }

    /// The number of an event.
    pub(crate) fn number(&self, event: usize) -> usize {
        let written = self.row.events.offsets.get(event).filter(|_| LAYERS);
        written.copied().unwrap_or(self.first() + event)
    }

    /// The number of the next event.
    pub(crate) fn next(&self) -> usize {
        let last = self.events().len().checked_sub(1);
        let behind = last.map_or(self.first(), |last| self.number(last) + 1);
        self.row.events.end.filter(|_| LAYERS).unwrap_or(behind)
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
        self.slots.iter().position(|slot| {
            let numbers = slot.first..=slot.last;
            !matches!(slot.content, Content::LeftOut) && numbers.contains(&number)
        })
    }

    /// Where in `slots` the next event will be.
    pub(crate) fn free(&self) -> usize {
        self.slots
            .iter()
            .position(|slot| matches!(slot.content, Content::Free))
            .unwrap_or(0)
    }

    /// The numbers with which its segments begin, but for the first.
    pub(crate) fn segments(&self) -> impl DoubleEndedIterator<Item = usize> {
        let events = &self.row.events;
        let borders = if LAYERS { &events.borders[..] } else { &[] };
        borders.iter().map(|border| match *border < events.texts.len() {
            true => self.number(*border),
            false => self.next(),
        })
    }

    /// Whether somebody of this generation is a zombie: there is a newer one.
    pub(crate) fn is_old(&self, generation: Option<usize>) -> bool {
        LAYERS && generation.is_some() && generation < self.newest
    }
}
