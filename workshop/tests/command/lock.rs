use std::process::Stdio;
use std::thread;
use std::time::Duration;

use workshop::my_log::MyLog;

use crate::book::Book;

#[test]
fn one_command_waits_for_the_other() {
    let book = Book::started();
    let my_log = MyLog::open(&book.my_log()).unwrap().0.unwrap();
    let mut start = book.command(&["start", "1"]);
    let mut waiting = start.stdout(Stdio::null()).spawn().unwrap();
    thread::sleep(Duration::from_millis(50));
    assert!(waiting.try_wait().unwrap().is_none());
    drop(my_log);
    assert!(waiting.wait().unwrap().success());
}
