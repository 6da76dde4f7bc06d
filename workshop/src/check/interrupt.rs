//! Ctrl-C while tests run, and a terminal that is closed: each test has a process group of its own, which the terminal's
//! signals do not reach.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::time::Duration;
use std::{process, thread};

use anyhow::Result;

static INTERRUPTED: AtomicBool = AtomicBool::new(false);
static RUNNING: AtomicUsize = AtomicUsize::new(0);

/// What a shell reports of a program that Ctrl-C ended.
const ENDED_BY_CTRL_C: i32 = 130;

/// From now on Ctrl-C, or what else asks this program to end, ends the tests that run first.
///
/// # Errors
///
/// When the signal cannot be caught.
pub fn stop_tests_on_ctrl_c() -> Result<()> {
    ctrlc::set_handler(|| {
        INTERRUPTED.store(true, SeqCst);
        while RUNNING.load(SeqCst) > 0 {
            thread::sleep(Duration::from_millis(5));
        }
        process::exit(ENDED_BY_CTRL_C);
    })?;
    Ok(())
}

/// Counts a test as running for as long as it lives.
pub(super) struct Running;

impl Running {
    /// None when Ctrl-C came. It counts first and asks then: between the two, nobody could think that nothing runs.
    pub(super) fn begin() -> Option<Self> {
        RUNNING.fetch_add(1, SeqCst);
        let running = Self;
        (!interrupted()).then_some(running)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        RUNNING.fetch_sub(1, SeqCst);
    }
}

/// Whether Ctrl-C came.
pub(super) fn interrupted() -> bool {
    INTERRUPTED.load(SeqCst)
}

/// Ends this program when Ctrl-C came: what was found until then is no verdict.
pub(super) fn end_when_interrupted() {
    if interrupted() {
        process::exit(ENDED_BY_CTRL_C);
    }
}
