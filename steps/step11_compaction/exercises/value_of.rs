//! Exercise: what is the value of a key now?

use step11_compaction::{CompactedLog, Record};

#[test]
fn value_of_gives_the_last_value_of_a_key_wherever_it_is() {
    let mut log = CompactedLog::new(100);
    for (dish, price) in [("cod", Some("7")), ("peas", Some("2")), ("peas", None)] {
        log.append(Record::new(Some(dish), price, 0)).unwrap();
        log.append(Record::new(Some("cod"), Some("8"), 0)).unwrap();
        log.roll();
    }
    log.append(Record::new(Some("chips"), Some("3"), 0)).unwrap();
    for now in [0, 50, 100, 150] {
        assert_eq!(log.value_of(b"cod"), Some(&b"8"[..]), "at {now}");
        assert_eq!(log.value_of(b"chips"), Some(&b"3"[..]), "at {now}");
        assert_eq!(log.value_of(b"peas"), None, "at {now}");
        assert_eq!(log.value_of(b"sauce"), None, "at {now}");
        log.compact(now);
    }
}
