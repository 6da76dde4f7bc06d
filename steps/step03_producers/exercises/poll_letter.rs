//! Exercise: a consumer that cares for letters only.

use step03_producers::{Consumer, Event, Log};

#[test]
fn poll_letter_passes_over_numbers() {
    let mut log = Log::new();
    let mut c = Consumer::new();
    log.append(Event::Number(0));
    log.append(Event::Letter('a'));
    log.append(Event::Number(1));
    assert_eq!(c.poll_letter(&log), Some('a'));
    assert_eq!(c.poll_letter(&log), None);
    assert_eq!(
        c.last_read(),
        Some(2),
        "the number was read, to know that it is none of ours"
    );
    log.append(Event::Letter('b'));
    assert_eq!(c.poll_letter(&log), Some('b'));
}
