//! Folders for made-up books, which stay: a test writes what another has changed, and not a whole book.

use std::any::Any;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use fs4::FileExt;

/// What a folder holds: the text of each file, by its place.
pub(crate) type Texts = BTreeMap<PathBuf, String>;

/// A folder that one test has at a time.
pub(super) struct Folder {
    path: PathBuf,
    /// What is held for as long as the folder is in use.
    _held: Box<dyn Any>,
}

impl Folder {
    /// The first folder that is not in use, with these files and nothing else.
    pub(super) fn with(texts: &Texts) -> Self {
        let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join("books");
        fs::create_dir_all(&all).unwrap();
        let mut folders = (1..).filter_map(|number| {
            let lock = File::create(all.join(format!("{number}.lock"))).unwrap();
            FileExt::try_lock(&lock).ok()?;
            let path = all.join(format!("a book {number}"));
            Some(Self { path, _held: Box::new(lock) })
        });
        let folder = folders.next().unwrap();
        fs::create_dir_all(&folder.path).unwrap();
        clear(&folder.path, Path::new(""), texts);
        folder.write(texts);
        folder
    }

    /// A folder without a space in its path, which goes with the test.
    pub(super) fn without_space(texts: &Texts) -> Self {
        let held = tempfile::Builder::new().prefix("book").tempdir().unwrap();
        let folder =
            Self { path: held.path().to_path_buf(), _held: Box::new(held) };
        folder.write(texts);
        folder
    }

    /// Writes those of `texts` that are not there.
    fn write(&self, texts: &Texts) {
        for (place, text) in texts {
            let file = self.path.join(place);
            if fs::read(&file).is_ok_and(|there| there == text.as_bytes()) {
                continue;
            }
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

/// Removes what is at `place` in `folder` and neither one of `texts` nor on the way to one.
fn clear(folder: &Path, place: &Path, texts: &Texts) {
    for entry in fs::read_dir(folder.join(place)).unwrap().map(Result::unwrap) {
        let (place, kind) =
            (place.join(entry.file_name()), entry.file_type().unwrap());
        let leads_to = |file: &PathBuf| *file != place && file.starts_with(&place);
        match kind.is_dir() {
            true if texts.keys().any(leads_to) => clear(folder, &place, texts),
            true => fs::remove_dir_all(entry.path()).unwrap(),
            false if kind.is_file() && texts.contains_key(&place) => {}
            false => fs::remove_file(entry.path()).unwrap(),
        }
    }
}
