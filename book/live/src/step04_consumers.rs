use step04_consumers::{Consumer, Event, Log, Producer, StartAt};

use crate::{Control, Live};

/// As many consumers as are easily told apart.
const MAX_CONSUMERS: usize = 6;

/// P1 appends numbers and P2 letters. C1 and C2 poll, and others may join them.
pub struct Step04 {
    log: Log,
    p1: Source,
    p2: Source,
    consumers: Vec<(String, Consumer)>,
}

type Source = Producer<Box<dyn Iterator<Item = Event>>>;

impl Default for Step04 {
    fn default() -> Self {
        let mut live = Self {
            log: Log::new(),
            p1: Producer::new(Box::new((0..).map(Event::Number))),
            p2: Producer::new(Box::new(('a'..='z').map(Event::Letter))),
            consumers: Vec::new(),
        };
        live.start(StartAt::Earliest);
        live.start(StartAt::Earliest);
        live
    }
}

impl Live for Step04 {
    fn controls(&self) -> Vec<Control> {
        let mut controls = vec![
            Control::new("P1 appends"),
            Control::new("P2 appends"),
            Control::new("A consumer starts at the earliest"),
            Control::new("A consumer starts at the latest"),
            Control::with_number("A consumer starts at offset", "Offset", 8),
        ];
        let names = self.consumers.iter().map(|(name, _)| name);
        controls.extend(names.map(|name| Control::new(format!("{name} polls"))));
        controls
    }

    fn press(&mut self, label: &str, number: usize) -> Option<String> {
        match label {
            "P1 appends" => Some(appended(self.p1.send(&mut self.log))),
            "P2 appends" => Some(appended(self.p2.send(&mut self.log))),
            "A consumer starts at the earliest" => {
                Some(self.start(StartAt::Earliest))
            }
            "A consumer starts at the latest" => Some(self.start(StartAt::Latest)),
            "A consumer starts at offset" => {
                Some(self.start(StartAt::Offset(number)))
            }
            _ => self.poll(label.strip_suffix(" polls")?),
        }
    }

    fn step(&self) -> u32 {
        4
    }

    fn picture(&self) -> String {
        let consumers = self.consumers.iter().map(|(_, c)| c.to_string());
        let consumers = consumers.collect::<Vec<_>>().join(", ");
        format!("P1, P2 -> {} -> {consumers}", self.log)
    }
}

impl Step04 {
    fn start(&mut self, start: StartAt) -> String {
        if self.consumers.len() == MAX_CONSUMERS {
            return format!("{MAX_CONSUMERS} consumers are enough here");
        }
        let name = format!("C{}", self.consumers.len() + 1);
        let c = Consumer::new(&name, start, &self.log);
        let said = format!("{name} will read offset {}", c.position());
        self.consumers.push((name, c));
        said
    }

    fn poll(&mut self, name: &str) -> Option<String> {
        let (_, c) = self.consumers.iter_mut().find(|(other, _)| other == name)?;
        let before = c.to_string();
        Some(match c.poll(&self.log) {
            Some(event) => format!("{before} reads {event}"),
            None => format!("{before} reads nothing"),
        })
    }
}

fn appended(index: Option<usize>) -> String {
    match index {
        Some(index) => format!("append returned {index}"),
        None => "nothing left to tell".to_string(),
    }
}
