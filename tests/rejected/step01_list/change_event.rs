use step01_list::Log;

fn consume(log: &Log) {
    if let Some(event) = log.get(0) {
        *event = 99;
    }
}

fn main() {
    consume(&Log::new());
}
