//! An archive without half rows: rows are appended to its file, or the file stays as
//! it was.

mod archive;
mod disk;

pub use archive::{Archive, ArchiveError};
pub use disk::Disk;
