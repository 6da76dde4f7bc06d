use crate::notation::LAYERS;
use crate::rest::Rest;

/// The events of a row, as they are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Events {
    pub(crate) texts: Vec<String>,
    /// The offset of each, or nothing where none is written.
    pub(crate) offsets: Vec<usize>,
    /// Before which of them a segment begins.
    pub(crate) borders: Vec<usize>,
    /// The offset of the next event, where it is written.
    pub(crate) end: Option<usize>,
}

impl Events {
    /// Reads events up to the `]` behind them. Offsets count from `start` on.
    pub(crate) fn read(rest: &mut Rest, start: usize) -> Result<Self, String> {
        let mut events = Self::default();
        while !rest.has("]") {
            let here = Rest(rest.0);
            if LAYERS && events.end.is_some() {
                return here.expected("`]` behind the log end");
            }
            match rest.take(|c| !c.is_whitespace()) {
                "" | "->" => return here.expected("an event or `]`"),
                "|" if LAYERS => events.border(&here)?,
                event => events.event(event, start, &here)?,
            }
        }
        Ok(events)
    }

    /// Whether their offsets are written.
    pub(crate) fn has_offsets(&self) -> bool {
        LAYERS && (!self.offsets.is_empty() || self.end.is_some())
    }

    fn border(&mut self, here: &Rest) -> Result<(), String> {
        let count = self.texts.len();
        if count == 0 || self.borders.last() == Some(&count) {
            return here.expected("an event: a segment has one before its border");
        }
        self.borders.push(count);
        Ok(())
    }

    fn event(
        &mut self,
        event: &str,
        start: usize,
        here: &Rest,
    ) -> Result<(), String> {
        let is_number = |part: &&str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
        };
        let written = if LAYERS { event.split_once(':') } else { None };
        let offset = written.filter(|(offset, _)| is_number(offset));
        let is_first = self.texts.is_empty();
        let text = match offset {
            Some(_) if !is_first && self.offsets.is_empty() => {
                return here.expected("an event without an offset, as the others");
            }
            None if LAYERS && !self.offsets.is_empty() => {
                return here.expected("an event with its offset, as the others");
            }
            Some((_, text)) => self.numbered(text, start, here)?,
            None => Some(event),
        };
        self.texts.extend(text.map(String::from));
        Ok(())
    }

    /// The text of the event at `here`, or nothing when only its offset is written.
    fn numbered<'a>(
        &mut self,
        text: &'a str,
        start: usize,
        here: &Rest,
    ) -> Result<Option<&'a str>, String> {
        let least = self.offsets.last().map_or(start, |last| last + 1);
        let offset = Rest(here.0).number()?;
        if offset < least {
            return here.expected(&format!("an offset of {least} or more"));
        }
        if text.is_empty() {
            self.end = Some(offset);
            return Ok(None);
        }
        self.offsets.push(offset);
        Ok(Some(text))
    }
}
