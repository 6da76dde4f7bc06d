//! `cargo run` builds the book and opens it in the browser.

mod preprocess;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use std::{env, io};

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use tracing_subscriber::filter::LevelFilter;

/// A program that opens the book may run as long as the browser does: after this time it counts as a success.
const PATIENCE: Duration = Duration::from_millis(500);

/// Builds the book and opens it in the browser
#[derive(Parser)]
#[command(name = "book", disable_help_subcommand = true)]
struct Arguments {
    /// Build the book, and do not open it
    #[arg(long)]
    no_open: bool,

    /// Print the book into FILE with an installed Chromium, and do not open it
    #[arg(long, value_name = "FILE")]
    pdf: Option<PathBuf>,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// What book.toml has mdBook run on every build
    #[command(hide = true, disable_help_subcommand = true)]
    Preprocess {
        #[command(subcommand)]
        question: Option<Question>,
    },
}

#[derive(Subcommand)]
enum Question {
    /// Whether to run for a renderer: always
    Supports { renderer: String },
}

fn main() -> ExitCode {
    log_warnings();
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    match &arguments.command {
        None => build(arguments),
        Some(Command::Preprocess { question: None }) => preprocess::run(),
        Some(Command::Preprocess { question: Some(_) }) => Ok(()),
    }
}

/// Shows what mdBook warns of.
fn log_warnings() {
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::WARN)
        .with_writer(io::stderr)
        .with_target(false)
        .without_time()
        .init();
}

fn build(arguments: &Arguments) -> Result<()> {
    let root = root()?;
    let dest = root.join("target/book");
    book::build(&root, &dest)?;
    let open = !arguments.no_open && arguments.pdf.is_none();
    println!("{}", announcement(dest.join("index.html"), open));
    if let Some(file) = &arguments.pdf {
        eprintln!("Printing it with Chromium takes some seconds.");
        book::print(&dest, file)?;
        println!("The PDF is {}", file.display());
    }
    Ok(())
}

/// The folder with `book.toml`: this one or one above it, or above the package that cargo runs.
///
/// Asked at run time: a checkout that was moved keeps its `target`, and with it this program.
fn root() -> Result<PathBuf> {
    let start = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => env::current_dir()?,
    };
    let root = start.ancestors().find(|folder| folder.join("book.toml").is_file());
    let root = root.with_context(|| {
        format!("no book.toml in {} or above it", start.display())
    })?;
    Ok(root.to_path_buf())
}

/// Opens the book when it should be opened, and says where it is.
fn announcement(index: PathBuf, open: bool) -> String {
    let place = format!("The book is {}", index.display());
    if open && open::that_detached_with_timeout(&index, PATIENCE).is_err() {
        return format!("{place} (no browser could be started here)");
    }
    place
}
