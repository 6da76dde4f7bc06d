//! What topics (step 07) and partitions (step 08) cost beside the one log of step 06, for the same records.
//!
//! Compare the rates of neighbours: the ratio to step 06's is the price of names, keys and several logs.

use std::fmt;
use std::path::Path;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use step06_offset_deque_csv as step06;
use step07_topics::{self as step07, OffsetReset, Record, Retention, StartAt};
use step08_partitions::{self as step08, TopicPartition};
use tempfile::{TempDir, tempdir};

fn main() {
    divan::main();
}

const SIZES: [u64; 4] = [1_000, 10_000, 100_000, 1_000_000];

const TOPIC: &str = "orders";

const PARTITIONS: u32 = 3;

/// As many records as Kafka's consumer takes at most in one poll.
const MAX: usize = 500;

/// Divan runs cases in the order of their names: for each size step 06, then 07, then 08. So a machine that is busy for a
/// while slows all.
struct Case {
    records: u64,
    subject: Subject,
}

#[derive(Clone, Copy)]
enum Subject {
    Step06,
    Step07,
    Step08,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let name = match self.subject {
            Subject::Step06 => "step06",
            Subject::Step07 => "step07",
            Subject::Step08 => "step08",
        };
        write!(f, "{} {name}", self.records)
    }
}

fn cases() -> impl Iterator<Item = Case> {
    let all = |records| {
        [Subject::Step06, Subject::Step07, Subject::Step08]
            .map(|subject| Case { records, subject })
    };
    SIZES.into_iter().flat_map(all)
}

fn records(count: u64) -> Vec<Record> {
    let record = |n: u64| {
        let key = format!("user-{}", n % 1000);
        Record::new(Some(&key), Some("cod and chips"), n as i64)
    };
    (0..count).map(record).collect()
}

/// A consumer does something with what it reads.
fn used(record: &Record) -> u64 {
    let bytes = record.value.iter().flatten().copied();
    bytes.map(u64::from).sum()
}

/// Copies, which lie in memory in the order in which they will be read, from three logs as from one. What is compared is
/// then the poll, not the way to the memory.
fn in_the_order_of_partitions(mut records: Vec<Record>) -> Vec<Record> {
    let key = |record: &Record| record.key.clone().unwrap_or_default();
    records.sort_by_key(|record| step08::partition_of(&key(record), PARTITIONS));
    records.iter().map(Record::clone).collect()
}

fn log(dir: &Path, retention: Retention) -> step06::Log<Record> {
    let archive = step06::Archive::create(dir.join("archive.csv")).unwrap();
    step06::Log::new(retention, archive)
}

fn topics(dir: &Path, retention: Retention) -> step07::Broker {
    let mut broker = step07::Broker::new(dir);
    broker.create_topic(TOPIC, retention).unwrap();
    broker
}

fn partitions(
    dir: &Path,
    retention: Retention,
) -> (step08::Broker, step08::Producer) {
    let mut broker = step08::Broker::new(dir);
    broker.create_topic(TOPIC, PARTITIONS, retention).unwrap();
    (broker, step08::Producer::new())
}

/// As much as there is.
fn keep_all() -> Retention {
    Retention::new(usize::MAX, 1).unwrap()
}

/// With step 06's figures: of more than 20 records, the oldest 10 go to a file.
#[divan::bench(args = cases(), sample_size = 1, max_time = 3, skip_ext_time)]
fn append(bencher: Bencher, case: &Case) {
    append_with(bencher, case, Retention::default());
}

/// The broker's own part in it: nothing goes to a file.
#[divan::bench(args = cases(), sample_size = 1, max_time = 3, skip_ext_time)]
fn append_in_memory(bencher: Bencher, case: &Case) {
    append_with(bencher, case, keep_all());
}

fn append_with(bencher: Bencher, case: &Case, retention: Retention) {
    let count = case.records;
    match case.subject {
        Subject::Step06 => append_all(
            bencher,
            count,
            |dir| log(dir, retention),
            |log, record| log.append(record).unwrap().0,
        ),
        Subject::Step07 => append_all(
            bencher,
            count,
            |dir| topics(dir, retention),
            |broker, record| broker.append(TOPIC, record).unwrap().0,
        ),
        Subject::Step08 => append_all(
            bencher,
            count,
            |dir| partitions(dir, retention),
            |(broker, producer), record| {
                producer.send(broker, TOPIC, None, record).unwrap().1.0
            },
        ),
    }
}

/// Measures appending alone: the records and where they go are made before, and dropped after.
fn append_all<L>(
    bencher: Bencher,
    count: u64,
    create: impl Fn(&Path) -> L,
    append: impl Fn(&mut L, Record) -> u64,
) {
    bencher
        .with_inputs(|| {
            let dir = tempdir().unwrap();
            let logs = create(dir.path());
            (dir, logs, records(count))
        })
        .input_counter(|(_, _, records)| ItemsCount::new(records.len()))
        .bench_local_values(
            |(dir, mut logs, records): (TempDir, L, Vec<Record>)| {
                for record in records {
                    black_box(append(&mut logs, record));
                }
                (dir, logs)
            },
        );
}

#[divan::bench(args = cases(), sample_size = 1, max_time = 3)]
fn poll(bencher: Bencher, case: &Case) {
    let dir = tempdir().unwrap();
    let all = in_the_order_of_partitions(records(case.records));
    match case.subject {
        Subject::Step06 => {
            let mut log = log(dir.path(), keep_all());
            for record in all {
                log.append(record).unwrap();
            }
            measure(bencher, case, || poll_step06(&log));
        }
        Subject::Step07 => {
            let mut broker = topics(dir.path(), keep_all());
            for record in all {
                broker.append(TOPIC, record).unwrap();
            }
            measure(bencher, case, || poll_all(&broker, [TOPIC.to_string()]));
        }
        Subject::Step08 => {
            let (mut broker, mut producer) = partitions(dir.path(), keep_all());
            for record in all {
                producer.send(&mut broker, TOPIC, None, record).unwrap();
            }
            let names = (0..PARTITIONS).map(|n| TopicPartition::new(TOPIC, n));
            measure(bencher, case, || poll_all(&broker, names.clone()));
        }
    }
}

fn measure(bencher: Bencher, case: &Case, poll: impl Fn() -> u64) {
    let sum = records(case.records).iter().map(used).sum();
    bencher.counter(ItemsCount::new(case.records)).bench_local(|| {
        assert_eq!(poll(), sum);
    });
}

fn poll_step06(log: &step06::Log<Record>) -> u64 {
    let mut c =
        step06::Consumer::new("C", StartAt::Earliest, OffsetReset::None, log);
    let mut sum = 0;
    while let Some(record) = c.poll(log).unwrap() {
        sum += used(record);
    }
    sum
}

fn poll_all<N: Clone + PartialEq + fmt::Display>(
    broker: &impl step07::Logs<N>,
    names: impl IntoIterator<Item = N>,
) -> u64 {
    let mut c = step07::Consumer::new("C", OffsetReset::None);
    for name in names {
        c.subscribe(broker, name, StartAt::Earliest).unwrap();
    }
    let mut sum = 0;
    while let Some(found) = c.poll(broker, MAX).unwrap() {
        for (_, record) in found {
            sum += used(record);
        }
    }
    sum
}
