use std::fs;

use crate::book::Book;
use crate::scripts::with_cargo;

#[test]
fn an_edited_test_is_put_back_and_kept() {
    let book = Book::started();
    with_cargo(&book);
    book.write("my-log/tests/claims.rs", "// all is well");
    book.write("my-log/tests/mine.rs", "// mine");
    fs::remove_file(book.my_log().join("exercises/more.rs")).unwrap();
    let answer = book.run(&["check"]);
    answer.refuses("exercises/more.rs, tests/claims.rs. Yours are in my-log/kept/");
    assert_eq!(
        book.read("my-log/tests/claims.rs"),
        book.read("steps/step01_one/tests/claims.rs")
    );
    assert_eq!(book.read("my-log/exercises/more.rs"), "// more\n");
    assert_eq!(book.read("my-log/tests/mine.rs"), "// mine");
    let kept = crate::book::files(&book.my_log().join("kept"));
    let kept: Vec<_> = kept.iter().map(|(_, text)| text.as_str()).collect();
    assert_eq!(kept, ["// all is well"]);
    assert!(!book.run(&["check"]).text.contains("Yours are in"));
}

#[test]
fn a_manifest_is_renewed_when_the_book_has_another() {
    let book = Book::started();
    with_cargo(&book);
    book.write(
        "my-log/Cargo.toml",
        &(book.read("my-log/Cargo.toml") + "\n[features]\nmine = []\n"),
    );
    book.write("my-log/Cargo.lock", "# as cargo left it\n");
    let before = book.run(&["check"]);
    assert!(!before.text.contains("Cargo."), "{}", before.text);
    assert!(book.read("my-log/Cargo.toml").contains("mine"));

    let manifest = "steps/step01_one/Cargo.toml";
    book.write(
        manifest,
        &(book.read(manifest) + "[dev-dependencies]\ncsv.workspace = true\n"),
    );
    book.write("Cargo.lock", "version = 5\n");
    let after = book.run(&["check"]);
    after.refuses("again: Cargo.lock, Cargo.toml. Yours are in my-log/kept/");
    assert!(book.read("my-log/Cargo.toml").contains("[dev-dependencies"));
    assert_eq!(book.read("my-log/Cargo.lock"), "version = 5\n");
    let kept = crate::book::files(&book.my_log().join("kept"));
    assert!(kept.iter().any(|(_, text)| text.contains("mine = []")), "{kept:?}");

    book.write("my-log/Cargo.lock", "# as cargo left it\n");
    assert!(!book.run(&["check"]).text.contains("Cargo."));
    assert_eq!(book.read("my-log/Cargo.lock"), "# as cargo left it\n");
    fs::remove_file(book.my_log().join("Cargo.toml")).unwrap();
    book.run(&["check"]).refuses("again: Cargo.toml. They were missing.");
}

#[test]
fn a_test_that_the_book_no_longer_has_goes_aside() {
    let book = Book::started();
    with_cargo(&book);
    book.write("my-log/tests/mine.rs", "// mine");
    let (old, new) = (
        book.root().join("steps/step01_one/tests/claims.rs"),
        book.root().join("steps/step01_one/tests/claims/main.rs"),
    );
    fs::create_dir(new.parent().unwrap()).unwrap();
    fs::rename(old, new).unwrap();
    let answer = book.run(&["check"]);
    answer.refuses("are again: tests/claims/main.rs.");
    answer.refuses("The book no longer has tests/claims.rs. ");
    assert!(!book.my_log().join("tests/claims.rs").exists());
    assert!(book.my_log().join("tests/claims/main.rs").exists());
    assert_eq!(book.read("my-log/tests/mine.rs"), "// mine");
    assert!(!book.run(&["check"]).text.contains("no longer"));
}

#[test]
fn what_a_folder_of_an_earlier_version_was_given_is_written_down() {
    let book = Book::started();
    with_cargo(&book);
    fs::remove_file(book.my_log().join(".given.toml")).unwrap();
    let answer = book.run(&["check"]);
    assert!(!answer.text.contains("again"), "{}", answer.text);
    assert!(book.read("my-log/.given.toml").contains("version = 4"));
    assert!(!book.my_log().join("kept").exists());
}

#[test]
fn after_a_move_the_command_is_at_hand_again() {
    let (book, folder) = (Book::without_space(), tempfile::tempdir().unwrap());
    with_cargo(&book);
    book.run(&["start"]).says("laid out");
    let moved = folder.path().canonicalize().unwrap().join("moved");
    fs::rename(book.root().join("my-log"), folder.path().join("my-log")).unwrap();
    for name in ["steps", "workshop", "book"] {
        fs::create_dir_all(&moved).unwrap();
        fs::rename(book.root().join(name), moved.join(name)).unwrap();
    }
    fs::rename(folder.path().join("my-log"), moved.join("my-log")).unwrap();
    for name in ["Cargo.toml", "Cargo.lock", "book.toml"] {
        fs::copy(book.root().join(name), moved.join(name)).unwrap();
    }
    let check = book.command(&["check"]).current_dir(&moved).output().unwrap();
    crate::book::answer(&check).refuses("are again: .cargo/config.toml.");
    let config = fs::read_to_string(moved.join("my-log/.cargo/config.toml"));
    let path = moved.join("Cargo.toml").display().to_string();
    assert!(config.unwrap().contains(&format!("--manifest-path {path} ")));
}
