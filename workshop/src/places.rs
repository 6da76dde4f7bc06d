//! Paths as the learner reads them, and as they are compared.

use std::path::{MAIN_SEPARATOR_STR, Path, PathBuf};
use std::{env, fs, io};

/// A path with `/` between its parts, on Windows too.
pub(crate) fn slashed(path: &Path) -> String {
    path.display().to_string().replace(MAIN_SEPARATOR_STR, "/")
}

/// A path from the present folder where it leads there, and the whole path elsewhere.
pub(crate) fn shown(path: &Path) -> String {
    let here = env::current_dir().and_then(|here| whole(&here));
    let inside = here.ok().and_then(|here| path.strip_prefix(here).ok());
    match inside {
        Some(inside) if !inside.as_os_str().is_empty() => slashed(inside),
        _ => slashed(path),
    }
}

/// The whole path of what is at `path`, through all links. On Windows that would begin with `\\?\`, which neither cargo nor
/// a learner expects: there the links stay.
pub(crate) fn whole(path: &Path) -> io::Result<PathBuf> {
    match cfg!(windows) {
        true => fs::metadata(path).and_then(|_| std::path::absolute(path)),
        false => fs::canonicalize(path),
    }
}
