//! Exercise: what has every consumer read?

use step04_consumers::{Consumer, Event, Log, StartAt, read_by_all};

#[test]
fn the_slowest_consumer_decides_what_all_have_read() {
    let mut log = Log::new();
    for number in 0..=9 {
        log.append(Event::Number(number));
    }
    let after = |polls| {
        let mut c = Consumer::new("C", StartAt::Earliest, &log);
        (0..polls).for_each(|_| drop(c.poll(&log)));
        c
    };
    assert_eq!(read_by_all(&[after(6), after(3), after(9)]), 3);
    assert_eq!(read_by_all(&[after(6), after(0)]), 0);
    assert_eq!(read_by_all(&[]), 0, "nobody has read anything");
}
