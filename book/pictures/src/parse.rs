use crate::events::Events;
use crate::notation::LAYERS;
use crate::rest::Rest;

/// A row of a picture as a program prints it: `P1, P2 -> ( 0-9 ) [ 10 11 ] -> C1(5), C2(11)`. When it has a label, such as
/// `orders-0: P -> [ a b ] -> C(2)`, it may be one of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub(crate) label: Option<String>,
    pub(crate) producers: Vec<String>,
    /// The first and the last offset in the archive.
    pub(crate) archive: Option<(usize, usize)>,
    pub(crate) events: Events,
    pub(crate) consumers: Vec<Consumer>,
}

/// A consumer of a row: `C`, `C(-)`, `C(2)`, `C(7|5)` or `C1@2(7)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Consumer {
    pub(crate) name: String,
    pub(crate) generation: Option<usize>,
    pub(crate) note: Written,
    pub(crate) committed: Written,
}

impl Row {
    /// Whether it has a label, so that others may stand below it in one picture.
    pub fn has_label(&self) -> bool {
        LAYERS && self.label.is_some()
    }
}

impl Consumer {
    /// Its name with its generation, as it is printed.
    pub(crate) fn full_name(&self) -> String {
        match self.generation {
            Some(generation) if LAYERS => format!("{}@{generation}", self.name),
            _ => self.name.clone(),
        }
    }
}

/// What is written after a consumer's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Written {
    Nothing,
    Dash,
    Number(usize),
}

/// Whether `line` is meant to be a picture, or a row of one: no other line of a story has this sign.
pub fn is_picture(line: &str) -> bool {
    line.contains("->")
}

/// Reads `line`. The error says what was expected, and where.
pub fn parse(line: &str) -> Result<Row, String> {
    let mut rest = Rest(line);
    let label = rest.label()?;
    let producers = match label.is_some() && rest.has("->") {
        true => Vec::new(),
        false => producers(&mut rest)?,
    };
    let archive = archive(&mut rest)?;
    rest.sign("[")?;
    let start = archive.map_or(0, |(_, last)| last + 1);
    let events = Events::read(&mut rest, start)?;
    rest.sign("->")?;
    let consumers = match label.is_some() && rest.is_empty() {
        true => Vec::new(),
        false => rest.list(consumer)?,
    };
    match rest.is_empty() {
        true => Ok(Row { label, producers, archive, events, consumers }),
        false => rest.expected("`,` or the end of the line"),
    }
}

fn producers(rest: &mut Rest) -> Result<Vec<String>, String> {
    let producers = rest.list(|rest| rest.name("the name of a producer"))?;
    rest.sign("->")?;
    Ok(producers)
}

fn archive(rest: &mut Rest) -> Result<Option<(usize, usize)>, String> {
    if !rest.has("(") {
        return Ok(None);
    }
    let first = rest.number()?;
    rest.sign("-")?;
    let before = rest.0;
    let last = rest.number()?;
    if last < first {
        return Rest(before).expected(&format!("{first} or more"));
    }
    rest.sign(")")?;
    Ok(Some((first, last)))
}

fn consumer(rest: &mut Rest) -> Result<Consumer, String> {
    let name = rest.name("the name of a consumer")?;
    let generation = match LAYERS && rest.has("@") {
        true => Some(rest.number()?),
        false => None,
    };
    let (mut note, mut committed) = (Written::Nothing, Written::Nothing);
    if rest.has("(") {
        note = written(rest)?;
        if LAYERS && rest.has("|") {
            committed = written(rest)?;
        }
        rest.sign(")")?;
    }
    Ok(Consumer { name, generation, note, committed })
}

fn written(rest: &mut Rest) -> Result<Written, String> {
    match rest.has("-") {
        true => Ok(Written::Dash),
        false => Ok(Written::Number(rest.number()?)),
    }
}
