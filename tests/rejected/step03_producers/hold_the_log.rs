use step03_producers::{Event, Log};

struct Holder<'log> {
    log: &'log mut Log,
}

fn main() {
    let mut log = Log::new();
    let p1 = Holder { log: &mut log };
    let p2 = Holder { log: &mut log };
    p1.log.append(Event::Number(0));
    p2.log.append(Event::Letter('a'));
}
