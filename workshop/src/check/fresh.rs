//! Cargo compiles again what was written after the last time. A file that was moved back, out of `kept` for one, is older
//! than that: here it is known by what it says, and dated anew.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::layout::Files;

/// Where it is written down what the files said in the last check.
const CHECKED: &str = ".checked";

/// Dates those files in `folder` anew that say something else than in the last check, and were not written since.
pub(crate) fn date_anew(folder: &Path) -> Result<()> {
    let record = folder.join(CHECKED);
    let last = fs::metadata(&record).and_then(|metadata| metadata.modified());
    let before: BTreeMap<String, u64> = fs::read_to_string(&record)
        .ok()
        .and_then(|text| toml::from_str(&text).ok())
        .unwrap_or_default();
    let mut now = BTreeMap::new();
    for (place, bytes) in sources(folder)?.iter() {
        // A number of TOML's has 63 bits and a sign.
        let hash = hash(bytes) >> 1;
        let key = key(place);
        if before.get(&key) != Some(&hash) {
            date(&folder.join(place), last.as_ref().ok())?;
        }
        now.insert(key, hash);
    }
    fs::write(&record, toml::to_string(&now)?)
        .with_context(|| format!("cannot write {}", record.display()))
}

fn sources(folder: &Path) -> Result<Files> {
    let mut files = Files::under(folder, "src")?;
    files.extend(Files::under(folder, "tests")?);
    Ok(files)
}

/// What `place` is called in the record: a name need not be text, and a record is.
fn key(place: &Path) -> String {
    place.as_os_str().as_encoded_bytes().escape_ascii().to_string()
}

fn hash(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// Dates `file` anew, unless it was written after `last`.
fn date(file: &Path, last: Option<&SystemTime>) -> Result<()> {
    let cannot_date = || format!("cannot date {} anew", file.display());
    let written = fs::metadata(file).and_then(|metadata| metadata.modified());
    if last.is_some_and(|last| written.is_ok_and(|written| written > *last)) {
        return Ok(());
    }
    let opened =
        File::options().append(true).open(file).with_context(cannot_date)?;
    opened.set_modified(SystemTime::now()).with_context(cannot_date)
}
