use step02_consumer::{Consumer, Event, Log};

use crate::{Control, Live};

/// P appends numbers, and C polls.
#[derive(Default)]
pub struct Step02 {
    log: Log,
    c: Consumer,
}

impl Live for Step02 {
    fn controls(&self) -> Vec<Control> {
        vec![
            Control::new("P appends"),
            Control::new("C polls"),
            Control::new("C polls the latest"),
        ]
    }

    fn press(&mut self, label: &str, _: usize) -> Option<String> {
        let log = &mut self.log;
        Some(match label {
            "P appends" => {
                let event = log.len() as Event;
                format!("append returned {}", log.append(event))
            }
            "C polls" => reads(self.c.poll(log)),
            "C polls the latest" => reads(self.c.poll_latest(log)),
            _ => return None,
        })
    }

    fn step(&self) -> u32 {
        2
    }

    fn picture(&self) -> String {
        format!("P -> {} -> {}", self.log, self.c)
    }
}

fn reads(event: Option<&Event>) -> String {
    match event {
        Some(event) => format!("C reads {event}"),
        None => "C reads nothing".to_string(),
    }
}
