use step02_consumer::Log;

fn main() {
    let mut log = Log::new();
    log.append(5);
    log.append('a');
}
