//! A test and what it starts, its story for one, are ended together.

use std::io::Result;
use std::process::{Child, Command};

/// Starts `command` in a process group of its own.
pub(super) fn begin(command: &mut Command) -> Result<Child> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command.spawn()
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
