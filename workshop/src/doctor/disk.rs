use std::path::Path;

use super::Finding;

/// What is built in the learner's folder takes, in MB, with room to spare: 560 when all steps are.
const NEEDED: u64 = 1000;

/// The disk that `folder` is or will be on.
pub(super) fn space(folder: &Path) -> Finding {
    let there = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(folder);
    match fs4::available_space(there) {
        Ok(bytes) => judged(bytes / 1_000_000),
        Err(error) => Finding::ill(
            format!("the disk of {} cannot be asked: {error}", there.display()),
            "see whether it is there and may be written to",
        ),
    }
}

fn judged(free: u64) -> Finding {
    match free >= NEEDED {
        true => Finding::well(format!(
            "{free} MB free on the disk, and {NEEDED} are needed"
        )),
        false => Finding::ill(
            format!("{free} MB free on the disk: {NEEDED} are needed"),
            "make room there; `cargo clean` empties what was built of the book",
        ),
    }
}
