//! Exercise: Python's negative index.

use step01_list::Log;

#[test]
fn from_end_counts_backwards_from_the_end() {
    let mut log = Log::new();
    for event in 0..=5 {
        log.append(event);
    }
    assert_eq!(log.from_end(1), Some(&5), "Python's [-1]");
    assert_eq!(log.from_end(6), Some(&0), "Python's [-6]");
    assert_eq!(log.from_end(7), None);
    assert_eq!(log.from_end(0), None, "at the end itself nothing is there yet");
}
