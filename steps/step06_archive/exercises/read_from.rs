//! Exercise: all old events from one offset on.

use step06_archive::Archive;

#[test]
fn read_from_gives_the_events_from_an_offset_on_with_their_offsets() {
    let dir = tempfile::tempdir().unwrap();
    let mut archive = Archive::create(dir.path().join("archive.csv")).unwrap();
    archive.append(0, ["cod", "chips", "plaice, no salt"]).unwrap();
    let read = |offset| archive.read_from::<String>(offset).unwrap();
    let (chips, plaice) = ("chips".to_string(), "plaice, no salt".to_string());
    assert_eq!(read(1), [(1, chips), (2, plaice)]);
    assert!(read(3).is_empty());
}
