// ANCHOR: main
//! The story of the assignors: who reads what, and who has to give something up when
//! somebody comes or goes.

use step10_assignors::{Assignment, Assignor, Topics};

mod table;

use table::{moved, nobody, print, several};

fn main() {
    by_hand();
    neighbours_or_in_turn();
    many_small_topics();
    one_leaves_and_comes_back();
    more_members_than_partitions();
    each_for_itself();
}
// ANCHOR_END: main

// ANCHOR: group
/// So many topics, `t0` and on, of so many partitions each.
fn topics(topics: u32, partitions: u32) -> Topics {
    (0..topics).map(|n| (format!("t{n}"), partitions)).collect()
}

/// A group that had nothing before.
fn group<const N: usize>(members: [&str; N]) -> Assignment {
    members.into_iter().map(|member| (member.to_string(), Vec::new())).collect()
}
// ANCHOR_END: group

// ANCHOR: by_hand
/// What range says, as if somebody had written it down.
fn by_hand() {
    println!("By hand, and then C1 goes:");
    let topics = topics(2, 3);
    let mut told = Assignor::Range.assign(&group(["C0", "C1"]), &topics);
    told.remove("C1");
    print(&told);
    println!("  nobody reads {}", nobody(&told, &topics));
}
// ANCHOR_END: by_hand

// ANCHOR: in_turn
fn neighbours_or_in_turn() {
    println!("\n2 topics of 3 partitions, C0 and C1:");
    let (before, topics) = (group(["C0", "C1"]), topics(2, 3));
    for assignor in [Assignor::Range, Assignor::RoundRobin, Assignor::Sticky] {
        println!("{assignor:?}");
        print(&assignor.assign(&before, &topics));
    }
}
// ANCHOR_END: in_turn

// ANCHOR: small
fn many_small_topics() {
    println!("\n4 topics of 1 partition, C0 and C1:");
    let (before, topics) = (group(["C0", "C1"]), topics(4, 1));
    for assignor in [Assignor::Range, Assignor::RoundRobin] {
        println!("{assignor:?}");
        print(&assignor.assign(&before, &topics));
    }
}
// ANCHOR_END: small

// ANCHOR: leaves
fn one_leaves_and_comes_back() {
    println!("\n4 topics of 2 partitions, C0, C1 and C2:");
    let topics = topics(4, 2);
    for assignor in [Assignor::Range, Assignor::RoundRobin, Assignor::Sticky] {
        println!("{assignor:?}");
        let all = assignor.assign(&group(["C0", "C1", "C2"]), &topics);
        print(&all);
        let mut left = all.clone();
        left.remove("C1");
        let two = assignor.assign(&left, &topics);
        println!("{assignor:?}, and C1 leaves");
        print_moves(&all, &two);
        let mut back = two.clone();
        back.insert("C1".to_string(), Vec::new());
        println!("{assignor:?}, and C1 comes back");
        print_moves(&two, &assignor.assign(&back, &topics));
    }
}

fn print_moves(before: &Assignment, after: &Assignment) {
    print(after);
    println!("  {} of 8 moved", moved(before, after));
}
// ANCHOR_END: leaves

// ANCHOR: more
fn more_members_than_partitions() {
    println!("\n1 topic of 4 partitions, 6 members:");
    let members = group(["C0", "C1", "C2", "C3", "C4", "C5"]);
    print(&Assignor::Range.assign(&members, &topics(1, 4)));
}
// ANCHOR_END: more

// ANCHOR: itself
fn each_for_itself() {
    println!("\nEach for itself, and only C2 knows of C2:");
    let topics = topics(2, 3);
    let two = Assignor::Range.assign(&group(["C0", "C1"]), &topics);
    let mut three = Assignor::Range.assign(&group(["C0", "C1", "C2"]), &topics);
    three.retain(|member, _| member == "C2");
    let all: Assignment = two.into_iter().chain(three).collect();
    print(&all);
    println!("  {} are read twice", several(&all));
}
// ANCHOR_END: itself
