use step09_commits::Consumer;
use step10_groups::{Broker, Coordinator};

fn commit(group: &mut Coordinator, broker: &mut Broker, c: &mut Consumer) {
    drop(group.commit(broker, c, 0));
}

fn main() {}
