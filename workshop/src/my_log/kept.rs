//! Names for what was there before.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folder of what was there before, in the learner's folder.
pub(super) const KEPT: &str = "kept";

/// This day, as `2026-11-22`, in UTC.
pub(crate) fn today() -> String {
    now().chars().take("2026-11-22".len()).collect()
}

fn now() -> String {
    humantime::format_rfc3339_seconds(SystemTime::now()).to_string()
}

/// Where in `folder` to move what is there of `step`: a path from `folder`, at which nothing is yet.
pub(super) fn place(folder: &Path, step: &str) -> PathBuf {
    let name = format!("{}_{step}", now().replace(':', "-"));
    free(folder, &Path::new(KEPT).join(name))
}

/// `place` in `folder`, or the first of `place-2`, `place-3`, … at which nothing is yet.
pub(super) fn free(folder: &Path, place: &Path) -> PathBuf {
    let numbered = |number| PathBuf::from(format!("{}-{number}", place.display()));
    let places = std::iter::once(place.to_path_buf()).chain((2..).map(numbered));
    let mut free = places.filter(|place| !folder.join(place).exists());
    free.next().unwrap_or_default()
}
