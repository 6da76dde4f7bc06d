//! What `cargo workshop` understands.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use clap::{Parser, Subcommand};

use crate::Repository;
use crate::check::limit_in_seconds;
use crate::commands::Workshop;

/// Write the toy yourself: a step at a time, judged by its own tests
///
/// Without a command: where you are, which file to edit, and what to run next.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo workshop", disable_help_subcommand = true)]
pub struct Arguments {
    /// The folder for your work, when not my-log beside the book
    #[arg(long, global = true, hide = true, value_name = "DIR")]
    dir: Option<PathBuf>,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Lay out the next step, or STEP; what is there is kept
    Start { step: Option<String> },
    /// Run the step's tests against your code
    Check(Limit),
    /// Check now, and again at every save, until Ctrl-C
    Watch(Limit),
    /// Show the next of three hints, for what is red or for TASK
    Hint { task: Option<String> },
    /// Compare your code with the book's, once it is green
    Diff {
        /// Before it is green
        #[arg(long)]
        now: bool,
    },
    /// Go on to the start of STEP, whatever is green; what is there is kept
    CatchUp { step: String },
    /// Look for what the workshop needs, and say how to mend what is missing
    Doctor,
}

#[derive(Debug, clap::Args)]
struct Limit {
    /// How long the process of a test may take, by the clock on the wall
    #[arg(long, value_name = "SECONDS", default_value = limit_in_seconds(), value_parser = seconds)]
    limit: Duration,
}

fn seconds(text: &str) -> Result<Duration> {
    let seconds: f32 = text.parse()?;
    match Duration::try_from_secs_f32(seconds) {
        Ok(limit) if !limit.is_zero() => Ok(limit),
        _ => Err(anyhow!("more than 0 seconds, please")),
    }
}

/// Does what is asked, and says whether all is well.
///
/// # Errors
///
/// When it cannot be done.
pub fn run(arguments: &Arguments) -> Result<bool> {
    let repository = Repository::at(root()?)?;
    let folder = match &arguments.dir {
        Some(folder) => std::path::absolute(folder)?,
        None => repository.root().join("my-log"),
    };
    let workshop = Workshop { repository, folder };
    match &arguments.command {
        None => workshop.whereabouts(),
        Some(Command::Start { step }) => workshop.start(step.as_deref()),
        Some(Command::Check(limit)) => workshop.check(limit.limit),
        Some(Command::Watch(limit)) => workshop.watch(limit.limit),
        Some(Command::Hint { task }) => workshop.hint(task.as_deref()),
        Some(Command::Diff { now }) => workshop.diff(*now),
        Some(Command::CatchUp { step }) => workshop.catch_up(step),
        Some(Command::Doctor) => workshop.doctor(),
    }
}

/// The book's folder: this one or one above it, or above the package that cargo runs.
///
/// Asked at run time: a checkout that was moved keeps its `target`, and with it this program.
fn root() -> Result<PathBuf> {
    let here = env::current_dir()?;
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let above = |folder: &Path| {
        let mut folders = folder.ancestors().map(Path::to_path_buf);
        folders.find(|folder| {
            folder.join("book.toml").is_file() && folder.join("workshop").is_dir()
        })
    };
    let found = above(&here).or_else(|| above(&package?));
    found.with_context(|| {
        format!("{} is not in the book's folder: go there first", here.display())
    })
}
