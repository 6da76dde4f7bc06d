//! Exercise: how long until the next drop?

use step05_deque::Retention;

#[test]
fn room_is_the_number_of_appends_that_drop_nothing() {
    let retention = Retention::default();
    assert_eq!(retention.room(0), 20);
    assert_eq!(retention.room(11), 9);
    assert_eq!(retention.room(20), 0);
    assert_eq!(retention.room(99), 0);
}
