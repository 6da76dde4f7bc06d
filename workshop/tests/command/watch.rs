use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::book::Book;
use crate::scripts::with_cargo;

/// How long to wait for a line: far longer than it takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// A command that goes on, until this value is gone.
struct Watch {
    child: Child,
    lines: Receiver<String>,
}

impl Watch {
    fn begin(book: &Book) -> Self {
        let mut command = book.command(&["watch"]);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        thread::spawn(move || {
            output
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
        Self { child, lines }
    }

    /// Reads on to a line that contains `sentence`.
    fn says(&self, sentence: &str) {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(sentence) => return,
                Ok(_) => {}
                Err(error) => panic!("no {sentence:?}: {error}"),
            }
        }
    }

    /// Whether it says nothing more, as far as can be told without waiting for long.
    fn is_silent(&self) -> bool {
        self.lines.recv_timeout(Duration::from_millis(300)).is_err()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn a_save_checks_again_even_after_what_does_not_compile() {
    let book = Book::started();
    with_cargo(&book);
    let watch = Watch::begin(&book);
    watch.says("meant to be red");
    watch.says("The next save checks again");
    book.write("my-log/src/lib.rs", "does not compile");
    watch.says("It does not compile");
    watch.says("The next save checks again");
    book.write("my-log/src/lib.rs", "all green now");
    watch.says("3 tests, all green");
    watch.says("The next save checks again");
    // The folder moves away, and another comes.
    book.run(&["start"]).says("step02_two is laid out");
    watch.says("step02_two");
}

#[test]
fn without_a_save_it_checks_once() {
    let book = Book::started();
    with_cargo(&book);
    let watch = Watch::begin(&book);
    watch.says("The next save checks again");
    assert!(watch.is_silent());
    // Cargo would take a file that is older than what it built for one that it has built.
    let (file, old) = (book.my_log().join("old.rs"), "my-log/old.rs");
    book.write(old, "all green now");
    let opened = std::fs::File::options().append(true).open(&file).unwrap();
    opened.set_modified(std::time::UNIX_EPOCH).unwrap();
    std::fs::rename(file, book.my_log().join("src/lib.rs")).unwrap();
    watch.says("3 tests, all green");
    watch.says("The next save checks again");
    assert!(watch.is_silent());
}
