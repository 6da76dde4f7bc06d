//! Exercise: how far a consumer is behind.

use step02_consumer::{Consumer, Log};

#[test]
fn lag_is_the_number_of_events_not_yet_read() {
    let mut log = Log::new();
    let mut c = Consumer::new();
    assert_eq!(c.lag(&log), 0);
    for event in 0..=5 {
        log.append(event);
    }
    assert_eq!(c.lag(&log), 6);
    c.poll(&log);
    assert_eq!(c.lag(&log), 5);
    c.poll_latest(&log);
    assert_eq!(c.lag(&log), 0);
}
