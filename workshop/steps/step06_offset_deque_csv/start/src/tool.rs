use std::io::{BufRead, Write, stdin, stdout};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use step06_offset_deque_csv::{Archive, Log, Retention};

use crate::Outcome;

/// Archives standard input into a new file, a line an event.
pub(crate) fn archive_stdin(file: &Path) -> Outcome {
    let mut log = Log::new(Retention::default(), Archive::create(file)?);
    let read = append_lines(&mut log);
    let archived = log.archive_all();
    writeln!(
        stdout(),
        "{} events written to {}",
        log.log_start_offset(),
        file.display()
    )?;
    read?;
    Ok(archived?)
}

fn append_lines(log: &mut Log<String>) -> Outcome {
    let style = ProgressStyle::with_template("{spinner} {human_pos} events")?;
    let progress = ProgressBar::new_spinner().with_style(style);
    for line in progress.wrap_iter(stdin().lock().lines()) {
        let line = line.map_err(|error| {
            format!("line {}: {error}", log.log_end_offset().0 + 1)
        })?;
        log.append(line)?;
    }
    Ok(())
}
