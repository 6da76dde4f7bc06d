//! Exercise: what has every consumer read?

use step04_consumers::{Consumer, Log, StartAt, read_by_all};

#[test]
fn the_slowest_consumer_decides_what_all_have_read() {
    let log = Log::new();
    let at = |offset| Consumer::new("C", StartAt::Offset(offset), &log);
    assert_eq!(read_by_all(&[at(6), at(3), at(9)]), Some(3));
    assert_eq!(read_by_all(&[at(6), at(0)]), Some(0));
    assert_eq!(read_by_all(&[]), None, "nobody reads, so nobody decides");
}
