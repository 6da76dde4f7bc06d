//! Exercise: a rebalance at which those that keep their partitions go on reading.

use step10_assignors::{Assignment, Assignor, TopicPartition, Topics, first_step};

#[test]
fn at_the_first_step_nobody_gets_what_another_still_reads() {
    let topics = Topics::from([("t0".to_string(), 5)]);
    let members = ["C0", "C1"].map(|name| (name.to_string(), Vec::new()));
    let mut before: Assignment =
        Assignor::Sticky.assign(&members.into(), &Topics::new());
    let of = |n| TopicPartition::new("t0", n);
    // C0 reads 0 to 3, and nobody reads 4, for it is new.
    before.insert("C0".to_string(), (0..4).map(of).collect());
    let after = Assignor::Sticky.assign(&before, &topics);
    assert_eq!(after["C0"], [of(0), of(1), of(2)]);
    assert_eq!(after["C1"], [of(3), of(4)]);

    let first = first_step(&before, &after);
    assert_eq!(first["C0"], [of(0), of(1), of(2)], "C0 gives 3 up");
    assert_eq!(first["C1"], [of(4)], "C1 waits for 3");
    assert_eq!(first_step(&first, &after), after, "the second step");
}
