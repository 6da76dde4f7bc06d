//! Exercise: the newest few events.

use step01_list::Log;

#[test]
fn newest_gives_the_last_n_events_in_their_order() {
    let mut log = Log::new();
    for event in 0..=5 {
        log.append(event);
    }
    assert_eq!(log.newest(2), [4, 5]);
    assert_eq!(log.newest(0), []);
    assert_eq!(log.newest(9), [0, 1, 2, 3, 4, 5], "there are only 6");
}
