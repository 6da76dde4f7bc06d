//! What the log of step 06 costs beside the bare containers it is made of.
//!
//! Compare the rates of neighbours: their ratio is the price of offsets, errors and a careful archive. A rate that stays
//! the same as the log grows is a cost for each event that does not depend on how many there are.

use std::collections::VecDeque;
use std::fmt;
use std::fs::File;
use std::path::Path;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use serde::Serialize;
use step06_offset_deque_csv::{Archive, Log, Offset, Retention};
use tempfile::{TempDir, tempdir};

fn main() {
    divan::main();
}

const SIZES: [u64; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];

/// Many reads, for one alone is shorter than the clock can tell.
const READS: u64 = 10_000;

/// Read over and over, so that the processor's caches hold them: what may grow with the log is then the search, not the
/// way to the memory.
const PLACES: u64 = 64;

/// A prime that divides no size, so that the places lie all over the log.
const STRIDE: u64 = 7_368_787;

/// Divan runs cases in the order of their names: for each size the bare form, then the step's. So a machine that is busy
/// for a while slows both.
struct Case {
    events: u64,
    subject: Subject,
}

#[derive(Clone, Copy)]
enum Subject {
    Bare,
    Step06,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let name = match self.subject {
            Subject::Bare => "bare",
            Subject::Step06 => "step06",
        };
        write!(f, "{} {name}", self.events)
    }
}

fn cases() -> impl Iterator<Item = Case> {
    let both = |events| {
        [Subject::Bare, Subject::Step06].map(|subject| Case { events, subject })
    };
    SIZES.into_iter().flat_map(both)
}

/// What one would write without step 06, with its figures: more than 20 events, drop 10.
struct Bare<E> {
    first: u64,
    events: VecDeque<E>,
    rows: csv::Writer<File>,
}

impl<E: Serialize> Bare<E> {
    fn create(path: &Path) -> Self {
        let file = File::options().append(true).create(true).open(path).unwrap();
        let mut rows =
            csv::WriterBuilder::new().has_headers(false).from_writer(file);
        rows.write_record(["offset", "event"]).unwrap();
        Self { first: 0, events: VecDeque::new(), rows }
    }

    fn append(&mut self, event: E) -> csv::Result<u64> {
        let offset = self.first + self.events.len() as u64;
        if self.events.len() == 20 {
            for event in self.events.drain(..10) {
                self.rows.serialize((self.first, event))?;
                self.first += 1;
            }
            self.rows.flush()?;
        }
        self.events.push_back(event);
        Ok(offset)
    }
}

fn step06<E>(path: &Path, max_events: usize, drop_events: usize) -> Log<E> {
    Log::new(
        Retention::new(max_events, drop_events).unwrap(),
        Archive::create(path).unwrap(),
    )
}

#[divan::bench(args = cases(), sample_size = 1, max_time = 3, skip_ext_time)]
fn append_numbers(bencher: Bencher, case: &Case) {
    append(bencher, case, |n| n);
}

#[divan::bench(args = cases().filter(|case| case.events <= 1_000_000), sample_size = 1, max_time = 3, skip_ext_time)]
fn append_lines(bencher: Bencher, case: &Case) {
    append(bencher, case, |n| format!("order {n:07} is paid"));
}

fn append<E: Serialize>(bencher: Bencher, case: &Case, event: fn(u64) -> E) {
    let events = || (0..case.events).map(event).collect();
    match case.subject {
        Subject::Bare => append_all(bencher, events, Bare::create, Bare::append),
        Subject::Step06 => {
            append_all(bencher, events, |path| step06(path, 20, 10), Log::append)
        }
    }
}

/// Measures `append` alone: the file, the log and the events are made before, and dropped after.
fn append_all<L, E, R, X: fmt::Debug>(
    bencher: Bencher,
    events: impl Fn() -> Vec<E>,
    create: impl Fn(&Path) -> L,
    append: impl Fn(&mut L, E) -> Result<R, X>,
) {
    bencher
        .with_inputs(|| {
            let dir = tempdir().unwrap();
            let log = create(&dir.path().join("archive.csv"));
            (dir, log, events())
        })
        .input_counter(|(_, _, events)| ItemsCount::new(events.len()))
        .bench_local_values(|(dir, mut log, events): (TempDir, L, Vec<E>)| {
            for event in events {
                black_box(append(&mut log, event).unwrap());
            }
            (dir, log)
        });
}

#[divan::bench(args = cases(), max_time = 3)]
fn read(bencher: Bencher, case: &Case) {
    match case.subject {
        Subject::Bare => {
            let events: VecDeque<u64> = (0..case.events).collect();
            read_all(bencher, case.events, |index| events.get(index as usize));
        }
        Subject::Step06 => {
            let dir = tempdir().unwrap();
            let mut log =
                step06(&dir.path().join("archive.csv"), case.events as usize, 1);
            for event in 0..case.events {
                log.append(event).unwrap();
            }
            read_all(bencher, case.events, |offset| {
                log.get(Offset(offset)).unwrap()
            });
        }
    }
}

/// Reads here and there in the log, always at the same places.
fn read_all<'a>(
    bencher: Bencher,
    events: u64,
    get: impl Fn(u64) -> Option<&'a u64>,
) {
    let places: Vec<u64> =
        (0..READS).map(|n| n % PLACES * STRIDE % events).collect();
    bencher.counter(ItemsCount::new(READS)).bench_local(|| {
        for place in &places {
            black_box(*get(*place).unwrap());
        }
    });
}
