//! What `cargo run -p step06_archive` prints is what the chapter shows, and so is a
//! file that nobody cut back.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::process::Command;

use step06_archive::{Archive, Disk};

fn assert_snapshot(name: &str, text: String) {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// In the chapter's story, the disk is full in the middle of a row, and after the
/// retry each row is there once.
#[test]
fn the_story_prints_what_the_chapter_shows() {
    let program = env!("CARGO_BIN_EXE_step06_archive");
    let story = Command::new(program).output().unwrap();
    assert!(story.status.success(), "{}", String::from_utf8_lossy(&story.stderr));
    assert_snapshot("story", String::from_utf8(story.stdout).unwrap());
}

/// A disk that is full after `room` bytes, once, and that does not cut back.
#[derive(Debug)]
struct CarelessDisk {
    file: File,
    room: Option<usize>,
}

impl Write for CarelessDisk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.room.take() {
            None => self.file.write(bytes),
            Some(0) => Err(ErrorKind::StorageFull.into()),
            Some(room) => {
                let written = self.file.write(&bytes[..bytes.len().min(room)])?;
                self.room = Some(room - written);
                Ok(written)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Disk for CarelessDisk {
    fn cut_back(&mut self, _len: u64) -> io::Result<()> {
        Ok(())
    }
}

/// It is the cut that keeps a file whole: without it, the retry writes right behind
/// half a row.
#[test]
fn without_a_cut_the_file_is_spoilt_as_the_chapter_shows() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let file = File::create(&path).unwrap();
    let room = Some("offset,event\n0,0\n1,1\n2,2\n3,3\n4,4\n5,5\n6,".len());
    let disk = CarelessDisk { file, room };
    let mut archive = Archive::new(path.clone(), Box::new(disk)).unwrap();
    archive.append(0, 0..=9).unwrap_err();
    archive.append(0, 0..=9).unwrap();
    assert_snapshot("spoilt", fs::read_to_string(path).unwrap());
}
