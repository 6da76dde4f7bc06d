//! Exercise: read it all again.

use step02_consumer::{Consumer, Log};

#[test]
fn after_a_rewind_everything_is_read_again() {
    let mut log = Log::new();
    log.append(70);
    log.append(71);
    let mut c = Consumer::new();
    while c.poll(&log).is_some() {}
    c.rewind();
    assert_eq!(c.last_read(), None);
    assert_eq!(c.poll(&log), Some(&70));
    assert_eq!(c.poll(&log), Some(&71));
}
