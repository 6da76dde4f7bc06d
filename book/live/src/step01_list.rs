use step01_list::{Event, Log};

use crate::{Control, Live};

/// P appends numbers, and C asks for events.
#[derive(Default)]
pub struct Step01 {
    log: Log,
}

impl Live for Step01 {
    fn controls(&self) -> Vec<Control> {
        vec![
            Control::new("P appends"),
            Control::new("C asks for the earliest"),
            Control::new("C asks for the latest"),
            Control::with_number("C asks for event", "Index", 3),
        ]
    }

    fn press(&mut self, label: &str, number: usize) -> Option<String> {
        let log = &mut self.log;
        Some(match label {
            "P appends" => {
                let event = log.len() as Event;
                format!("append returned {}", log.append(event))
            }
            "C asks for the earliest" => {
                format!("earliest: {}", answer(log.earliest()))
            }
            "C asks for the latest" => format!("latest: {}", answer(log.latest())),
            "C asks for event" => {
                format!("event {number}: {}", answer(log.get(number)))
            }
            _ => return None,
        })
    }

    fn step(&self) -> u32 {
        1
    }

    fn picture(&self) -> String {
        format!("P -> {} -> C", self.log)
    }
}

fn answer(event: Option<&Event>) -> String {
    match event {
        Some(event) => event.to_string(),
        None => "nothing there".to_string(),
    }
}
