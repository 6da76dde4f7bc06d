//! The book as a PDF, printed by a Chromium that is installed here.

use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

/// What Chromium and its kin are called: in the `PATH`, or where macOS and Windows keep them.
const BROWSERS: [&str; 10] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

const OPTIONS: [&str; 6] = [
    "--headless",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
];

/// Prints the book that was built into the folder `book` into `file`, which is replaced.
///
/// The environment may name the browser (`CHROMIUM`) and options for it, separated by spaces (`CHROMIUM_FLAGS`).
///
/// # Errors
/// When no Chromium is found or it fails: with its own words. `file` is then as it was.
pub fn print(book: &Path, file: &Path) -> Result<()> {
    let work = tempfile::tempdir()?;
    let printed = work.path().join("book.pdf");
    let mut options: Vec<OsString> = OPTIONS.map(OsString::from).to_vec();
    options.push(option("--user-data-dir=", &work.path().join("profile")));
    options.push(option("--print-to-pdf=", &printed));
    let flags = env::var("CHROMIUM_FLAGS").unwrap_or_default();
    options.extend(flags.split_whitespace().map(OsString::from));
    options.push(book.join("print.html").into());
    let output = run_browser(&options)?;
    ensure!(
        output.status.success() && printed.is_file(),
        "Chromium printed no PDF ({}). Options for it can be given in the variable CHROMIUM_FLAGS. It said:\n{}",
        output.status,
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    fs::copy(&printed, file)
        .with_context(|| format!("{} cannot be written", file.display()))?;
    Ok(())
}

fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}

/// What the first browser that is here answers.
fn run_browser(options: &[OsString]) -> Result<Output> {
    let named = env::var_os("CHROMIUM");
    let browsers: Vec<&OsStr> = match &named {
        Some(browser) => vec![browser],
        None => BROWSERS.iter().map(OsStr::new).collect(),
    };
    for browser in &browsers {
        match Command::new(browser).args(options).output() {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            answer => {
                return answer.with_context(|| {
                    format!("{} cannot be started", browser.display())
                });
            }
        }
    }
    let looked_for: Vec<_> =
        browsers.iter().map(|browser| browser.to_string_lossy()).collect();
    bail!(
        "a PDF is printed by Chromium, and none was found: install it, or say where it is in the variable CHROMIUM \
         (looked for {})",
        looked_for.join(", ")
    )
}
