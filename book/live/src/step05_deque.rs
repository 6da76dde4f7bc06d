use step05_deque::{Consumer, Event, Log, Retention, StartAt};

use crate::{Control, Live};

/// P appends numbers to a log that drops its oldest, and C, which trusts its index, reads the wrong ones.
pub struct Step05 {
    log: Log,
    c: Consumer,
    /// The number that P appends next.
    next: u64,
    /// The number that would be the next for C to read.
    due: u64,
}

impl Default for Step05 {
    fn default() -> Self {
        let log = Log::new(Retention::default());
        let c = Consumer::new("C", StartAt::Earliest, &log);
        Self { log, c, next: 0, due: 0 }
    }
}

impl Live for Step05 {
    fn controls(&self) -> Vec<Control> {
        ["P appends 1", "P appends 10", "C polls once", "C polls 10 times"]
            .map(Control::new)
            .into()
    }

    fn press(&mut self, label: &str, _: usize) -> Option<String> {
        match label {
            "P appends 1" => Some(self.append(1)),
            "P appends 10" => Some(self.append(10)),
            "C polls once" => Some(self.read(1)),
            "C polls 10 times" => Some(self.read(10)),
            _ => None,
        }
    }

    fn step(&self) -> u32 {
        5
    }

    fn picture(&self) -> String {
        format!("P -> {} -> {}", self.log, self.c)
    }
}

impl Step05 {
    fn append(&mut self, count: usize) -> String {
        let mut said = "append returned".to_string();
        for _ in 0..count {
            said += &format!(" {}", self.log.append(Event::Number(self.next)));
            self.next += 1;
        }
        said
    }

    /// Polls until there is nothing, at most so often. Says which events C was never given.
    fn read(&mut self, polls: usize) -> String {
        let mut said = format!("{} reads", self.c);
        let mut lies = String::new();
        for _ in 0..polls {
            let Some(event) = self.c.poll(&self.log) else {
                said += " nothing";
                if self.due < self.next {
                    lies += &format!("; unread: {} to {}", self.due, self.next - 1);
                }
                break;
            };
            said += &format!(" {event}");
            if let Event::Number(number) = *event {
                if number > self.due {
                    lies += &format!("; skipped: {} to {}", self.due, number - 1);
                }
                self.due = number + 1;
            }
        }
        said + &lies
    }
}
