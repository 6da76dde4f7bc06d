//! `cargo workshop`.

use std::process::ExitCode;

use clap::Parser;
use workshop::cli::Arguments;

fn main() -> ExitCode {
    match workshop::cli::run(&Arguments::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
