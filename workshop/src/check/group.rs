//! A test and what it starts, its story for one, are ended together.

use std::io::Result;
use std::process::{Child, Command};

/// How much memory a test may take: one that appends for ever is ended by that, before the machine is short of it.
#[cfg(target_os = "linux")]
const MEMORY: u64 = 1 << 30;

/// Starts `command` in a process group of its own.
pub(super) fn begin(command: &mut Command) -> Result<Child> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    let child = command.spawn()?;
    #[cfg(target_os = "linux")]
    // It may have ended by itself in the meantime.
    let _ = rustix::process::prlimit(
        Some(rustix::process::Pid::from_child(&child)),
        rustix::process::Resource::As,
        rustix::process::Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) },
    )?;
    Ok(child)
}

/// Ends `child`, which has not been waited for yet, and all that it started.
pub(super) fn end(child: &mut Child) -> Result<()> {
    #[cfg(unix)]
    rustix::process::kill_process_group(
        rustix::process::Pid::from_child(child),
        rustix::process::Signal::KILL,
    )?;
    #[cfg(windows)]
    Command::new("taskkill")
        .args(["/T", "/F", "/PID", &child.id().to_string()])
        .output()?;
    // It may have ended by itself in the meantime.
    let _ = child.kill();
    child.wait().map(drop)
}
