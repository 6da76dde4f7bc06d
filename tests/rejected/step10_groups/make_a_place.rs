use step10_groups::{Membership, TopicPartition};

fn place(partitions: Vec<TopicPartition>) -> Membership {
    Membership { member: "C1".to_string(), generation: 2, partitions }
}

fn main() {}
