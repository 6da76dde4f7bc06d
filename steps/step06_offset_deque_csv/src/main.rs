// ANCHOR: head
//! The story of step 06. With a FILE, a tool: it archives standard input, a line an
//! event.

use std::error::Error;
use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use step06_offset_deque_csv::{
    AppendError, Archive, Consumer, Log, Offset, OffsetReset, Retention, StartAt,
};

mod tool;

type Outcome = Result<(), Box<dyn Error>>;
// ANCHOR_END: head

// ANCHOR: main
fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let outcome = match &arguments[..] {
        [] => story(),
        [file] if !file.as_encoded_bytes().starts_with(b"-") => {
            tool::archive_stdin(Path::new(file))
        }
        _ => Err(
            "give no argument for the story, or one FILE to archive standard input"
                .into(),
        ),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
// ANCHOR_END: main

// ANCHOR: story
fn story() -> Outcome {
    let dir = tempfile::tempdir()?;
    let file = dir.path().join("archive.csv");
    let mut log = Log::new(Retention::default(), Archive::create(&file)?);
    let mut c = Consumer::new("C", StartAt::Earliest, OffsetReset::None, &log);
    append(&mut log, 0..=11)?;
    read(&mut c, &log, 12);
    println!("P -> {log} -> {c}");

    println!("\nC takes a break. P does not wait:");
    append(&mut log, 12..=19)?;
    println!("P -> {log} -> {c}");
    println!("One more makes 21, so the oldest ten go to the archive:");
    append(&mut log, 20..=20)?;
    println!("P -> {log} -> {c}");
    println!(
        "  log start {}, log end {}",
        log.log_start_offset(),
        log.log_end_offset()
    );

    c_is_back(&log, &mut c);
    slept_too_long(&log);
    in_the_archive(&log, &file)
}
// ANCHOR_END: story

// ANCHOR: back
fn c_is_back(log: &Log<u64>, c: &mut Consumer) {
    let index = c.position().0 - log.log_start_offset().0;
    println!("\nC is back. Offset {} is now at index {index}:", c.position());
    read(c, log, 10);
    println!("P -> {log} -> {c}");
}
// ANCHOR_END: back

// ANCHOR: slept
fn slept_too_long(log: &Log<u64>) {
    println!("\nThree consumers slept longer. Each wants to go on at offset 5.");
    println!("If it cannot, C1 wants an error, C2 the earliest, C3 the latest:");
    let start = StartAt::Offset(Offset(5));
    let mut c1 = Consumer::new("C1", start, OffsetReset::None, log);
    let mut c2 = Consumer::new("C2", start, OffsetReset::Earliest, log);
    let mut c3 = Consumer::new("C3", start, OffsetReset::Latest, log);
    println!("P -> {log} -> {c1}, {c2}, {c3}");
    read(&mut c1, log, 1);
    read(&mut c2, log, 1);
    read(&mut c3, log, 1);
    println!("P -> {log} -> {c1}, {c2}, {c3}");
    println!("C1 decides for itself where to go on:");
    c1.seek(log.log_start_offset());
    read(&mut c1, log, 1);
    println!("P -> {log} -> {c1}, {c2}, {c3}");
}
// ANCHOR_END: slept

// ANCHOR: in_the_archive
fn in_the_archive(log: &Log<u64>, file: &Path) -> Outcome {
    println!("\nWhat was dropped is in the archive:");
    for row in std::fs::read_to_string(file)?.lines() {
        println!("  {row}");
    }
    match log.archived(Offset(5))? {
        Some(event) => println!("  offset 5 was event {event}"),
        None => println!("  offset 5 is not there"),
    }
    Ok(())
}
// ANCHOR_END: in_the_archive

// ANCHOR: helpers
fn append(
    log: &mut Log<u64>,
    events: impl Iterator<Item = u64>,
) -> Result<(), AppendError> {
    print!("  append returned");
    for event in events {
        print!(" {}", log.append(event)?);
    }
    println!();
    Ok(())
}

fn read(c: &mut Consumer, log: &Log<u64>, polls: usize) {
    print!("  {c} reads");
    for _ in 0..polls {
        match c.poll(log) {
            Ok(Some(event)) => print!(" {event}"),
            Ok(None) => print!(" nothing"),
            Err(out_of_range) => print!(" nothing: {out_of_range}"),
        }
    }
    println!();
}
// ANCHOR_END: helpers
