use step01_list::Log;

fn consume(log: &Log) {
    log.events.remove(0);
}

fn main() {
    consume(&Log::new());
}
