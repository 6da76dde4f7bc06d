use step06_offset_deque_csv::{
    Archive, Consumer, Log, Offset, OffsetReset, Retention, StartAt,
};

use crate::memory::Memory;
use crate::{Control, Live};

/// What [`crate::Step05`] is, with offsets: C reads the right events, or is told that they are gone.
pub struct Step06 {
    log: Log<u64>,
    archive: Memory,
    c: Consumer,
}

impl Default for Step06 {
    fn default() -> Self {
        let archive = Memory::default();
        let file = Archive::new("archive.csv".into(), Box::new(archive.clone()))
            .unwrap_or_else(|error| panic!("{error}"));
        let log = Log::new(Retention::default(), file);
        let c = Consumer::new("C", StartAt::Earliest, OffsetReset::None, &log);
        Self { log, archive, c }
    }
}

impl Live for Step06 {
    fn controls(&self) -> Vec<Control> {
        vec![
            Control::new("P appends 1"),
            Control::new("P appends 10"),
            Control::new("C polls once"),
            Control::new("C polls 10 times"),
            Control::with_number("C seeks offset", "Offset", 10),
        ]
    }

    fn press(&mut self, label: &str, number: usize) -> Option<String> {
        match label {
            "P appends 1" => Some(self.append(1)),
            "P appends 10" => Some(self.append(10)),
            "C polls once" => Some(self.read(1)),
            "C polls 10 times" => Some(self.read(10)),
            "C seeks offset" => {
                self.c.seek(Offset(number as u64));
                Some(format!("C will read offset {}", self.c.position()))
            }
            _ => None,
        }
    }

    fn step(&self) -> u32 {
        6
    }

    fn picture(&self) -> String {
        format!("P -> {} -> {}", self.log, self.c)
    }

    fn archive(&self) -> Option<String> {
        Some(self.archive.text())
    }
}

impl Step06 {
    fn append(&mut self, count: usize) -> String {
        let mut said = "append returned".to_string();
        for _ in 0..count {
            match self.log.append(self.log.log_end_offset().0) {
                Ok(offset) => said += &format!(" {offset}"),
                Err(error) => return format!("{said} {error}"),
            }
        }
        said
    }

    /// Polls until there is nothing, at most so often.
    fn read(&mut self, polls: usize) -> String {
        let mut said = format!("{} reads", self.c);
        for _ in 0..polls {
            match self.c.poll(&self.log) {
                Ok(Some(event)) => said += &format!(" {event}"),
                Ok(None) => return said + " nothing",
                Err(out_of_range) => {
                    return format!("{said} nothing: {out_of_range}");
                }
            }
        }
        said
    }
}
