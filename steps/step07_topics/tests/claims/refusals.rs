//! What a broker refuses: with Kafka's number and name, and with nothing changed.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::common::{append_all, broker_with, files, picture, record};
use step07_topics::{Broker, BrokerError, Logs, Offset, Retention};
use tempfile::tempdir;

fn refused<T>(answer: Result<T, BrokerError>) -> (i16, &'static str, String) {
    let error = answer.err().expect("it was not refused");
    let (number, name) = error.code();
    (number, name, error.to_string())
}

/// Who mistypes a name is told so, and no topic of that name comes into being.
#[test]
fn a_topic_that_nobody_created_is_refused() {
    let (mut broker, dir) = broker_with(&["orders"]);
    let said = "there is no `order`: create it first".to_string();
    let unknown = (3, "UNKNOWN_TOPIC_OR_PARTITION", said);
    assert_eq!(refused(broker.append("order", record("cod"))), unknown);
    assert_eq!(refused(broker.log(&"order".to_string())), unknown);
    assert_eq!(files(dir.path()), ["orders.csv"]);
    assert_eq!(picture(&broker, "orders"), "[ ]");
}

/// To create a topic twice is an error, and its records are still there.
#[test]
fn a_name_that_is_taken_is_refused() {
    let (mut broker, _dir) = broker_with(&["orders"]);
    append_all(&mut broker, "orders", &["cod", "chips"]);
    let again = broker.create_topic("orders", Retention::new(1, 1).unwrap());
    let said = "there is already a topic `orders`".to_string();
    assert_eq!(refused(again), (36, "TOPIC_ALREADY_EXISTS", said));
    append_all(&mut broker, "orders", &["plaice"]);
    assert_eq!(picture(&broker, "orders"), "[ cod chips plaice ]");
}

/// A name is checked before anything is made of it: it becomes the name of a file.
#[test]
fn a_name_that_no_topic_may_have_is_refused() {
    let dir = tempdir().unwrap();
    let folder = dir.path().join("archives");
    fs::create_dir(&folder).unwrap();
    let mut broker = Broker::new(&folder);
    let up = broker.create_topic("../orders", Retention::default());
    let (number, name, said) = refused(up);
    assert_eq!((number, name), (17, "INVALID_TOPIC_EXCEPTION"));
    assert!(said.starts_with("no topic can be named `../orders`: "), "{said}");
    assert_eq!(files(&folder), [""; 0]);
    assert_eq!(files(dir.path()), ["archives"]);
}

/// A file that already holds something is somebody's data: no topic begins with it.
#[test]
fn a_file_that_is_already_there_is_left_alone() {
    let (mut broker, dir) = broker_with(&[]);
    let menu = dir.path().join("menu.csv");
    fs::write(&menu, "cod,9\n").unwrap();
    let (number, name, said) =
        refused(broker.create_topic("menu", Retention::default()));
    assert_eq!((number, name), (56, "KAFKA_STORAGE_ERROR"));
    assert!(said.starts_with("`menu` is as it was: "), "{said}");
    assert!(said.ends_with("menu.csv already holds 6 bytes: name a new file"));
    assert_eq!(fs::read_to_string(&menu).unwrap(), "cod,9\n");
    assert_eq!(refused(broker.append("menu", record("cod"))).0, 3);
    fs::remove_file(menu).unwrap();
    broker.create_topic("menu", Retention::default()).unwrap();
}

/// Where the archives should go must be there before the first topic.
#[test]
fn a_folder_that_is_not_there_is_refused() {
    let dir = tempdir().unwrap();
    let mut broker = Broker::new(dir.path().join("gone"));
    let answer = broker.create_topic("orders", Retention::default());
    assert_eq!(refused(answer).0, 56);
    assert_eq!(refused(broker.log(&"orders".to_string())).0, 3);
    assert_eq!(files(dir.path()), [""; 0]);
}

/// Makes `name` another name of `file`, as it is where capitals do not count.
fn same_file(file: &Path, name: &Path) {
    match fs::hard_link(file, name) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        linked => linked.unwrap(),
    }
}

/// `Orders` and `orders` are two topics, and on some file systems one file: then the
/// second is refused, and the first loses nothing.
#[test]
fn two_names_of_one_file_are_refused() {
    let (mut broker, dir) = broker_with(&[]);
    broker.create_topic("Orders", Retention::new(1, 1).unwrap()).unwrap();
    append_all(&mut broker, "Orders", &["cod", "chips"]);
    let archive = dir.path().join("Orders.csv");
    same_file(&archive, &dir.path().join("orders.csv"));
    let answer = broker.create_topic("orders", Retention::default());
    assert_eq!(refused(answer).0, 56);
    assert_eq!(refused(broker.append("orders", record("cod"))).0, 3);
    append_all(&mut broker, "Orders", &["plaice"]);
    assert_eq!(picture(&broker, "Orders"), "( 0-1 ) [ plaice ]");
    let rows = "offset,event\n0,0 value=cod\n1,0 value=chips\n";
    assert_eq!(fs::read_to_string(archive).unwrap(), rows);
}

/// A record that finds no room is refused and nothing is dropped, and the other topics
/// notice none of it.
#[cfg(unix)]
#[test]
fn a_topic_whose_archive_is_gone_holds_no_other_up() {
    let (mut broker, dir) = broker_with(&["orders"]);
    broker.create_topic("receipts", Retention::new(1, 1).unwrap()).unwrap();
    let long = "x".repeat(5000);
    append_all(&mut broker, "receipts", &["9", &long]);
    let before = picture(&broker, "receipts");
    fs::remove_file(dir.path().join("receipts.csv")).unwrap();
    for _ in 0..2 {
        let (number, name, said) = refused(broker.append("receipts", record("3")));
        assert_eq!((number, name), (56, "KAFKA_STORAGE_ERROR"));
        assert!(said.starts_with("`receipts` is as it was: "), "{said}");
        assert!(
            said.ends_with("receipts.csv: it was removed or renamed"),
            "{said}"
        );
        assert_eq!(picture(&broker, "receipts"), before);
    }
    assert_eq!(broker.append("orders", record("cod")).unwrap(), Offset(0));
}
