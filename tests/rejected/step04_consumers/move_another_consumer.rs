use step04_consumers::{Consumer, Log, StartAt};

fn help_along(slow: &Consumer, log: &Log) {
    while slow.poll(log).is_some() {}
}

fn main() {
    let log = Log::new();
    help_along(&Consumer::new("C2", StartAt::Earliest, &log), &log);
}
