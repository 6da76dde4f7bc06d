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
    limit_memory(&child);
    Ok(child)
}

#[cfg(target_os = "linux")]
fn limit_memory(child: &Child) {
    use rustix::process::{Pid, Resource, Rlimit, getrlimit, prlimit};

    // More than it has been allowed already is not for us to give.
    let allowed = getrlimit(Resource::As).maximum.unwrap_or(MEMORY);
    let limit = Some(MEMORY.min(allowed));
    let limit = Rlimit { current: limit, maximum: limit };
    // It may have ended by itself in the meantime.
    let _ = prlimit(Some(Pid::from_child(child)), Resource::As, limit);
}

/// Ends `child`, which has not been waited for yet, and all that it started.
pub(super) fn end(child: &mut Child) -> Result<()> {
    // It may have ended by itself in the meantime, or have left its group: it is ended and waited for all the same.
    #[cfg(unix)]
    let _ = rustix::process::kill_process_group(
        rustix::process::Pid::from_child(child),
        rustix::process::Signal::KILL,
    );
    #[cfg(windows)]
    let _ = Command::new("taskkill")
        .args(["/T", "/F", "/PID", &child.id().to_string()])
        .output();
    let _ = child.kill();
    child.wait().map(drop)
}
