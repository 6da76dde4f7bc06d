use step02_consumer::Log;

fn main() {
    let mut log = Log::new();
    log.append(0);
    let note = log.get(0);
    log.append(1);
    read_again(note);
}

fn read_again(_event: Option<&u64>) {}
