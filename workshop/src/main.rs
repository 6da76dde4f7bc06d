//! `cargo workshop`.

use std::process::ExitCode;

use clap::Parser;
use workshop::cli::Arguments;

fn main() -> ExitCode {
    // Whoever reads the first lines alone, as `head` does, ends the command without an error.
    #[cfg(unix)]
    sigpipe::reset();
    match workshop::cli::run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
