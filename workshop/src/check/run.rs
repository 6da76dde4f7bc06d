use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use indicatif::ProgressBar;

use super::group;
use super::interrupt::{Running, end_when_interrupted, interrupted};
use super::list::Listed;
use super::report::Outcome;
use super::words::what_it_said;

/// How often to look whether a test has ended.
const LOOK: Duration = Duration::from_millis(5);

/// How many tests run at once for each processor: where one hangs, others go on.
const AT_ONCE: usize = 2;

/// How much of a test's output is read: one that never stops printing fills no memory.
const ENOUGH: u64 = 100_000;

/// Runs each test in a process of its own, some at once, and answers in their order.
pub(super) fn outcomes(
    tests: &[Listed],
    folder: &Path,
    limit: Duration,
    bar: &ProgressBar,
) -> Result<Vec<Outcome>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((index, test)) = take(tests, &next) {
            bar.set_message(format!("testing {} of {}", index + 1, tests.len()));
            done.push((index, outcome(test, folder, limit)?));
        }
        Ok(done)
    };
    let workers = AT_ONCE * thread::available_parallelism().map_or(1, usize::from);
    let mut done = thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let done = handles.into_iter().map(|handle| handle.join());
        let done = done
            .map(|done| done.unwrap_or_else(|_| Err(anyhow!("a test was lost"))));
        done.collect::<Result<Vec<_>>>()
    })?
    .concat();
    end_when_interrupted();
    done.sort_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, outcome)| outcome).collect())
}

fn take<'a, 'b>(
    tests: &'a [Listed<'b>],
    next: &AtomicUsize,
) -> Option<(usize, &'a Listed<'b>)> {
    let index = next.fetch_add(1, Relaxed);
    let test = tests.get(index).filter(|_| !interrupted())?;
    Some((index, test))
}

fn outcome(test: &Listed, folder: &Path, limit: Duration) -> Result<Outcome> {
    let mut said = tempfile::tempfile()?;
    let mut complained = tempfile::tempfile()?;
    let mut command = command(test, folder, &said, &complained)?;
    let cannot_start = || format!("cannot start {}", test.program.display());
    let _running = Running::begin();
    let mut child = group::begin(&mut command).with_context(cannot_start)?;
    match wait(&mut child, limit)? {
        None => Ok(Outcome::Hung(limit)),
        Some(status) if status.success() => Ok(Outcome::Green),
        Some(status) => {
            let (said, complained) = (read(&mut said)?, read(&mut complained)?);
            Ok(Outcome::Red(what_it_said(&test.name, &said, &complained, status)))
        }
    }
}

/// The command as cargo itself would start it, from the learner's folder. A snapshot is only compared.
fn command(
    test: &Listed,
    folder: &Path,
    said: &File,
    complained: &File,
) -> Result<Command> {
    let mut command = Command::new(test.program);
    command.args(["--exact", &test.name, "--test-threads", "1"]);
    command.current_dir(folder).env("CARGO_MANIFEST_DIR", folder);
    command.env("INSTA_WORKSPACE_ROOT", folder);
    command.envs([
        ("INSTA_UPDATE", "no"),
        ("INSTA_FORCE_PASS", "0"),
        ("RUST_BACKTRACE", "0"),
    ]);
    command
        .stdin(Stdio::null())
        .stdout(said.try_clone()?)
        .stderr(complained.try_clone()?);
    Ok(command)
}

/// How it ended, or nothing when it had to be ended.
fn wait(child: &mut Child, limit: Duration) -> Result<Option<ExitStatus>> {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if begin.elapsed() >= limit || interrupted() {
            group::end(child)?;
            return Ok(None);
        }
        thread::sleep(LOOK);
    }
}

fn read(file: &mut File) -> Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.take(ENOUGH).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
