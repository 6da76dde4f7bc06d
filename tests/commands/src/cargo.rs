use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs, io};

use crate::line::Line;

/// What cargo tells the test that runs this, and what a reader's cargo is not told.
const TOLD: [&str; 4] =
    ["CARGO_BIN_EXE_", "CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_TARGET_TMPDIR"];

/// Programs that open a file in the browser.
const OPENERS: [&str; 2] = ["xdg-open", "open"];

/// A place to type commands: the copy, and a browser that notes what it is asked to open.
pub(crate) struct Terminal<'a> {
    copy: &'a Path,
    openers: tempfile::TempDir,
}

impl<'a> Terminal<'a> {
    pub(crate) fn new(copy: &'a Path) -> io::Result<Self> {
        let openers = tempfile::tempdir()?;
        #[cfg(unix)]
        for name in OPENERS {
            use std::os::unix::fs::PermissionsExt;
            let path = openers.path().join(name);
            let note = openers.path().join("opened");
            fs::write(
                &path,
                format!("#!/bin/sh\necho \"$1\" > '{}'\n", note.display()),
            )?;
            fs::set_permissions(path, PermissionsExt::from_mode(0o755))?;
        }
        Ok(Self { copy, openers })
    }

    /// What the browser was asked to open, since the last time that somebody wanted to know.
    pub(crate) fn opened(&self) -> Option<PathBuf> {
        let note = self.openers.path().join("opened");
        let opened = fs::read_to_string(&note).ok()?;
        fs::remove_file(note).ok()?;
        Some(opened.trim_end().into())
    }

    /// The first page of the book, which is opened.
    pub(crate) fn index(&self) -> PathBuf {
        self.copy.join("target/book/index.html")
    }

    /// Runs the command in the copy, without the network.
    pub(crate) fn run(&self, line: &Line) -> io::Result<Output> {
        let (program, arguments) =
            line.words.split_first().ok_or(io::ErrorKind::InvalidInput)?;
        let mut command = Command::new(executable(program));
        command.args(arguments).current_dir(self.copy);
        let variables = env::vars_os().map(|(name, _)| name);
        for name in variables.filter(|name| is_told(name)) {
            command.env_remove(name);
        }
        command.env("CARGO_TARGET_DIR", self.copy.join("target"));
        command.env("CARGO_NET_OFFLINE", "true").env("CARGO_TERM_COLOR", "never");
        command.env("PATH", self.path()?);
        command.stdin(match &line.input {
            Some(file) => Stdio::from(self.open(file)?),
            None => Stdio::null(),
        });
        command.output()
    }

    fn open(&self, file: &str) -> io::Result<File> {
        let error = |error: io::Error| {
            let message = format!("`{file}` cannot be read: {error}");
            io::Error::new(error.kind(), message)
        };
        File::open(self.copy.join(file)).map_err(error)
    }

    fn path(&self) -> io::Result<OsString> {
        let path = env::var_os("PATH").unwrap_or_default();
        let openers = [self.openers.path().to_path_buf()];
        let folders = openers.into_iter().chain(env::split_paths(&path));
        env::join_paths(folders).map_err(io::Error::other)
    }
}

/// The cargo that runs this, where that is asked for.
fn executable(program: &str) -> OsString {
    let cargo = env::var_os("CARGO").filter(|_| program == "cargo");
    cargo.unwrap_or_else(|| program.into())
}

fn is_told(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    TOLD.iter().any(|told| name.starts_with(told))
}
