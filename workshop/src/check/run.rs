use std::fs::File;
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
use super::output::{end_of, passed};
use super::report::Outcome;
use super::words::what_it_said;

/// How often to look whether a test has ended.
const LOOK: Duration = Duration::from_millis(5);

/// How many tests run at once for each processor: where one hangs, others go on.
const AT_ONCE: usize = 2;

/// A test on which a worker is, with its number.
type Taken<'a, 'b> = (usize, &'a Listed<'b>, Running);

/// Runs each test in a process of its own, some at once, and answers in their order.
pub(super) fn outcomes(
    tests: &[Listed],
    folder: &Path,
    limit: Duration,
    bar: &ProgressBar,
) -> Result<Vec<Outcome>> {
    let next = AtomicUsize::new(0);
    let mut done = by_workers(|| {
        let mut done = Vec::new();
        while let Some((index, test, _running)) = take(tests, &next) {
            bar.set_message(format!("testing {} of {}", index + 1, tests.len()));
            done.push((index, outcome(test, folder, limit)?));
        }
        Ok(done)
    })?;
    end_when_interrupted();
    done.sort_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, outcome)| outcome).collect())
}

/// What all workers have done.
fn by_workers<T: Clone + Send>(
    work: impl Fn() -> Result<Vec<T>> + Sync,
) -> Result<Vec<T>> {
    let workers = AT_ONCE * thread::available_parallelism().map_or(1, usize::from);
    let done: Result<Vec<_>> = thread::scope(|scope| {
        let handles: Vec<_> = (0..workers).map(|_| scope.spawn(&work)).collect();
        let done = handles.into_iter().map(|handle| handle.join());
        done.map(|done| done.unwrap_or_else(|_| Err(anyhow!("a test was lost"))))
            .collect()
    });
    Ok(done?.concat())
}

fn take<'a, 'b>(
    tests: &'a [Listed<'b>],
    next: &AtomicUsize,
) -> Option<Taken<'a, 'b>> {
    let running = Running::begin()?;
    let index = next.fetch_add(1, Relaxed);
    Some((index, tests.get(index)?, running))
}

fn outcome(test: &Listed, folder: &Path, limit: Duration) -> Result<Outcome> {
    let mut said = tempfile::tempfile()?;
    let mut complained = tempfile::tempfile()?;
    let mut command = command(test, folder, &said, &complained)?;
    let cannot_start = || format!("cannot start {}", test.program.display());
    let mut child = group::begin(&mut command).with_context(cannot_start)?;
    let Some(status) = wait(&mut child, limit)? else {
        return Ok(Outcome::Hung(limit));
    };
    let (said, complained) = (end_of(&mut said)?, end_of(&mut complained)?);
    Ok(match status.success() {
        true if passed(&said) => Outcome::Green,
        true => Outcome::Red("It ended before the test did.".to_string()),
        false => Outcome::Red(what_it_said(&test.name, &said, &complained, status)),
    })
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
