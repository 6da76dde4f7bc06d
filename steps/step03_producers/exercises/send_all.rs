//! Exercise: everything at once.

use step03_producers::{Event, Log, Producer};

#[test]
fn send_all_appends_whatever_is_left_and_counts_it() {
    let mut log = Log::new();
    let mut p2 = Producer::new(('a'..='e').map(Event::Letter));
    p2.send(&mut log);
    assert_eq!(p2.send_all(&mut log), 4);
    assert_eq!(log.to_string(), "[ a b c d e ]");
    assert_eq!(p2.send_all(&mut log), 0);
}
