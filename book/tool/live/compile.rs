use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles the live logs of the book in `root` to WebAssembly, and returns the folder that they are in. `None` when the
/// compiler has not that target, and after a warning when it fails: the book is whole without.
///
/// The compiler is that of the environment variable `WASM_RUSTC`, or else the one that cargo takes.
pub fn compile(root: &Path) -> Option<PathBuf> {
    let rustc = env::var_os("WASM_RUSTC");
    let rustc = rustc.or_else(|| env::var_os("RUSTC")).unwrap_or("rustc".into());
    if !has_target(&rustc) {
        return None;
    }
    let target_dir = root.join("target/live");
    let logs = target_dir.join(TARGET).join("live/examples");
    if !logs.is_dir() {
        eprintln!("Compiling the live logs to WebAssembly, for the first time");
    }
    let mut cargo = cargo(&target_dir);
    if cargo
        .env("RUSTC", rustc)
        .current_dir(root)
        .status()
        .is_ok_and(|status| status.success())
    {
        return Some(logs);
    }
    eprintln!(
        "warning: the live logs were not compiled, and the book is built without them: \
         mend what cargo says above, or remove the target {TARGET}"
    );
    None
}

/// What cargo has to say goes to standard error: standard output may be for mdBook.
fn cargo(target_dir: &Path) -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
    cargo.args(["build", "--quiet", "--locked", "--package", "live", "--examples"]);
    cargo.args(["--profile", "live", "--target", TARGET, "--target-dir"]);
    cargo.arg(target_dir);
    cargo
}

/// Whether the standard library is there for the target.
fn has_target(rustc: &OsString) -> bool {
    let mut command = Command::new(rustc);
    command.args(["--print", "target-libdir", "--target", TARGET]);
    let Ok(output) = command.output() else { return false };
    let folder = String::from_utf8_lossy(&output.stdout).trim_end().to_string();
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.file_name())
        .any(|name| name.to_string_lossy().starts_with("libstd"))
}
