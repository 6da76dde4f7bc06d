//! Exercise: always the newest so many.

use step05_deque::{Event, Log, Retention};

#[test]
fn a_sliding_retention_drops_one_event_for_each_new_one() {
    let mut log = Log::new(Retention::sliding(3).unwrap());
    for number in 0..=5 {
        log.append(Event::Number(number));
    }
    assert_eq!(log.to_string(), "[ 3 4 5 ]");
    assert!(Retention::sliding(0).is_err());
}
