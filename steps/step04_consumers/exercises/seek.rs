//! Exercise: go anywhere.

use step04_consumers::{Consumer, Event, Log, StartAt};

#[test]
fn seek_goes_back_and_forward() {
    let mut log = Log::new();
    for number in 0..=5 {
        log.append(Event::Number(number));
    }
    let mut c = Consumer::new("C", StartAt::Latest, &log);
    c.seek(2);
    assert_eq!(c.poll(&log), Some(&Event::Number(2)));
    c.seek(5);
    assert_eq!(c.poll(&log), Some(&Event::Number(5)));
    assert_eq!(c.position(), 6);
}
