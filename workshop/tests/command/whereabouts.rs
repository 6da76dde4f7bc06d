use crate::book::Book;

#[test]
fn before_the_first_start_it_says_how_to_begin() {
    let book = Book::new();
    let answer = book.run(&[]);
    answer.says("· step01_one    One    to come");
    answer.says("0 of 3 steps");
    answer.says("Next   cargo workshop start");
    assert!(!book.my_log().exists());
}

#[test]
fn it_says_where_one_is_which_file_to_edit_and_what_to_run() {
    let book = Book::started();
    let answer = book.run(&[]);
    answer.says("▸ step01_one    One    now");
    answer.says("Task   Write one.");
    answer.says("Edit   my-log/src/lib.rs");
    answer.says("Read   book/src/step01_one.md, up to *Write it yourself first*");
    book.write("target/book/step01_one.html", "");
    book.run(&[]).says("Read   target/book/step01_one.html, up to");
    answer.says("Next   cargo workshop check");
    book.green("step01_one");
    book.run(&[]).says("1 of 3 steps");
    book.run(&["start"]).says("step02_two");
    book.run(&[]).says("✓ step01_one    One    green, 2026-11-22");
}

#[test]
fn it_is_found_from_a_folder_of_the_book_and_not_from_elsewhere() {
    let book = Book::started();
    let below =
        book.command(&[]).current_dir(book.my_log().join("src")).output().unwrap();
    assert!(below.status.success());
    let elsewhere = tempfile::tempdir().unwrap();
    let outside = book.command(&[]).current_dir(&elsewhere).output().unwrap();
    crate::book::answer(&outside).refuses("is not in the book's folder");
}

/// As `cargo workshop | head -1` does.
#[cfg(unix)]
#[test]
fn a_reader_that_leaves_early_ends_it_without_a_panic() {
    let book = Book::new();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = book.command(&[]).stdout(writer).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
