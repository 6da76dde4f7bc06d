use step06_offset_deque_csv::Log;

fn is_there(log: &Log<u64>, index: usize) -> bool {
    log.get(index).is_ok()
}

fn main() {}
