use step07_topics::{Broker, Consumer, Record, Records};

fn confirm(broker: &mut Broker, c: &mut Consumer<String>) {
    if let Ok(Some(orders)) = c.poll(broker, 500) {
        let record = Record::new(None, Some("they are here"), 15);
        broker.append("news", record).ok();
        cook(orders);
    }
}

fn cook(_orders: Records<String>) {}

fn main() {}
