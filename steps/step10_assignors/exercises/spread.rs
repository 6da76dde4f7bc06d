//! Exercise: how uneven is it?

use std::collections::BTreeMap;

use step10_assignors::{Assignment, Assignor, Topics, spread};

#[test]
fn the_spread_is_what_the_fullest_member_has_more_than_the_emptiest() {
    let members = ["C0", "C1"].map(|name| (name.to_string(), Vec::new()));
    let members: Assignment = members.into();
    let topics: Topics = (0..10).map(|n| (format!("t{n}"), 3)).collect();
    assert_eq!(spread(&Assignor::Range.assign(&members, &topics)), 10);
    assert_eq!(spread(&Assignor::RoundRobin.assign(&members, &topics)), 0);
    assert_eq!(spread(&BTreeMap::new()), 0);
}
