use step07_topics::{Broker, Consumer, Record, Records};

fn confirm(broker: &mut Broker, c: &mut Consumer<String>) {
    if let Ok(Some(orders)) = c.poll(broker, 500) {
        let record = Record::new(None, Some("all cooked"), 15);
        drop(broker.append("receipts", record));
        cook(orders);
    }
}

fn cook(_orders: Records<String>) {}

fn main() {}
