//! Exercise: how long until the next drop?

use step05_deque::{Event, Log, Retention};

#[test]
fn room_is_the_number_of_appends_that_drop_nothing() {
    let mut log = Log::new(Retention::default());
    assert_eq!(log.room(), 20);
    for number in 0..20 {
        log.append(Event::Number(number));
    }
    assert_eq!(log.room(), 0);
    log.append(Event::Number(20));
    assert_eq!(log.room(), 9);
}
