use std::fs;

use toml::Table;
use workshop::{Start, lay_out};

use crate::book::Book;

fn laid_out(name: &str, start: Start) -> (Book, tempfile::TempDir) {
    let (book, folder) = (Book::new(), tempfile::tempdir().unwrap());
    let repository = book.repository();
    let step = repository.step(name).unwrap();
    lay_out(&repository, step, start, folder.path()).unwrap();
    (book, folder)
}

#[test]
fn a_start_is_the_step_but_for_what_is_to_be_written() {
    let (_book, folder) = laid_out("step02_two", Start::Untouched);
    let read = |file: &str| fs::read_to_string(folder.path().join(file)).unwrap();
    assert_eq!(read("src/lib.rs"), "// two\n");
    assert_eq!(read("src/two.rs"), "// two, to be written\n");
    assert_eq!(read("src/main.rs"), "// the story of two\n");
    assert_eq!(read("tests/claims/main.rs"), "mod log;\n");
    assert_eq!(read("AGENTS.md"), "Ask first.\n");
    assert!(!folder.path().join("src/old.rs").exists());
}

#[test]
fn the_reference_is_the_step_without_what_marks_its_snippets() {
    let (_book, folder) = laid_out("step01_one", Start::Reference);
    let read = |file: &str| fs::read_to_string(folder.path().join(file)).unwrap();
    assert_eq!(read("src/lib.rs"), "//! One.\npub fn one() -> u8 { 1 }\n");
    assert_eq!(read("exercises/more.rs"), "// more\n");
}

#[test]
fn a_step_that_starts_from_nothing_has_what_is_given_alone() {
    let (_book, folder) = laid_out("step03_three", Start::Untouched);
    let names = fs::read_dir(folder.path().join("src")).unwrap();
    let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["lib.rs", "main.rs"]);
}

#[test]
fn a_folder_that_holds_something_is_left_alone() {
    let (book, folder) = laid_out("step01_one", Start::Reference);
    let repository = book.repository();
    let again = lay_out(
        &repository,
        &repository.steps()[0],
        Start::Reference,
        folder.path(),
    );
    assert!(again.unwrap_err().to_string().contains("is not empty"));
}

#[test]
fn the_manifest_has_no_workspace_around_it() {
    let (book, folder) = laid_out("step02_two", Start::Reference);
    let text = fs::read_to_string(folder.path().join("Cargo.toml")).unwrap();
    let manifest: Table = text.parse().unwrap();
    assert_eq!(manifest["package"]["version"].as_str(), Some("0.7.0"));
    assert_eq!(manifest["dependencies"]["csv"]["version"].as_str(), Some("1.4"));
    let features =
        manifest["dependencies"]["serde"]["features"].as_array().unwrap();
    assert_eq!(features.len(), 2, "{features:?}");
    let path = manifest["dependencies"]["step01_one"]["path"].as_str().unwrap();
    let root = book.root().display().to_string().replace('\\', "/");
    assert_eq!(path, format!("{root}/steps/step01_one"));
    assert!(manifest["workspace"].as_table().unwrap().is_empty());
    assert_eq!(
        manifest["profile"]["dev"]["debug"].as_str(),
        Some("line-tables-only")
    );
    assert_eq!(manifest["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    assert!(manifest["lints"]["rust"].get("missing_docs").is_none());
    assert!(!text.contains("workspace = true"), "{text}");
}

#[test]
fn within_the_book_a_path_is_relative_and_the_command_is_at_hand() {
    let book = Book::started();
    book.green("step01_one");
    book.run(&["start"]).says("step02_two is laid out in my-log.");
    let manifest: Table = book.read("my-log/Cargo.toml").parse().unwrap();
    let path = manifest["dependencies"]["step01_one"]["path"].as_str();
    assert_eq!(path, Some("../steps/step01_one"));
    let config: Table = book.read("my-log/.cargo/config.toml").parse().unwrap();
    let alias = config["alias"]["workshop"].as_str().unwrap();
    // Cargo would cut a path with spaces in it into words.
    assert!(alias.contains("--manifest-path ../Cargo.toml "), "{alias}");
}

#[test]
fn the_command_is_at_hand_in_the_folders_of_the_learner_too() {
    let book = Book::without_space();
    book.run(&["start"]).says("laid out");
    let config: Table = book.read("my-log/.cargo/config.toml").parse().unwrap();
    let alias = config["alias"]["workshop"].as_str().unwrap();
    let root = book.root().display().to_string().replace('\\', "/");
    let path = format!("--manifest-path {root}/Cargo.toml ");
    assert!(alias.contains(&path), "{alias}");
}

/// Emacs marks a file that is being edited with a link that leads nowhere.
#[cfg(unix)]
#[test]
fn what_an_editor_puts_beside_the_code_is_no_code() {
    let book = Book::started();
    let src = book.my_log().join("src");
    for name in [".#lib.rs", "gone.rs"] {
        std::os::unix::fs::symlink("nowhere", src.join(name)).unwrap();
    }
    book.write("my-log/src/.lib.rs.swp", "");
    let answer = book.run(&["diff", "--now"]);
    answer.says("+++ step01_one/src/lib.rs");
    assert!(!answer.text.contains("/."), "{}", answer.text);
    book.run(&["start", "1"]).says("laid out");
}
