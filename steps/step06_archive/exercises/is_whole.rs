//! Exercise: did somebody else write into the file?

use std::fs;

use step06_archive::Archive;

#[test]
fn an_archive_is_whole_while_its_file_holds_what_it_wrote_and_no_more() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("archive.csv");
    let mut archive = Archive::create(&path).unwrap();
    archive.append(0, ["cod", "chips"]).unwrap();
    assert!(archive.is_whole().unwrap());
    let rows = fs::read_to_string(&path).unwrap();
    for changed in ["", "offset,event\n0,cod\n", &(rows.clone() + "2,pla")] {
        fs::write(&path, changed).unwrap();
        assert!(!archive.is_whole().unwrap(), "{changed:?}");
    }
    fs::write(&path, rows).unwrap();
    assert!(archive.is_whole().unwrap());
    fs::remove_file(&path).unwrap();
    assert!(archive.is_whole().is_err());
}
