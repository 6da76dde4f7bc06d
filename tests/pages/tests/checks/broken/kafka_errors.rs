use super::found;

fn named(page: &str, code: &str) -> Vec<String> {
    let files = [
        ("book/src/step01_list.md", page),
        ("steps/step01_list/src/error.rs", code),
    ];
    found(pages::kafka_errors, &files)
}

/// What is found about errors on a page, without where.
fn wrong(page: &str) -> Vec<String> {
    let place = "book/src/step01_list.md:1: ";
    named(page, "").iter().map(|it| it.replace(place, "")).collect()
}

#[test]
fn errors_with_kafkas_numbers_may_be_named() {
    let page = "A zombie hears 22, `IllegalGeneration`, or\n`UNKNOWN_MEMBER_ID`\n(25). \
                `OFFSET_OUT_OF_RANGE`, error 1.\n";
    assert_eq!(named(page, "(17, \"INVALID_TOPIC_EXCEPTION\")"), [""; 0]);
}

#[test]
fn numbers_of_other_things_are_no_errors() {
    let page = "In step 08, `TopicPartition` names a log. An `OffsetReset` (3 choices) is none.\n";
    assert_eq!(named(page, ""), [""; 0]);
}

#[test]
fn an_error_with_another_number_is_found_at_its_line() {
    let code = "match {\n    _ => (\n        22, \"UNKNOWN_MEMBER_ID\"\n";
    assert_eq!(
        named("\n`MEMBER_ID_REQUIRED` (82)\n", code),
        [
            "book/src/step01_list.md:2: `MEMBER_ID_REQUIRED` is not Kafka's error 82: that is `FencedInstanceId`",
            "steps/step01_list/src/error.rs:3: `UNKNOWN_MEMBER_ID` is not Kafka's error 22: that is `IllegalGeneration`",
        ]
    );
    assert_eq!(
        wrong("`OFFSET_OUT_OF_RANGE`, error 3, and 25, `IllegalGeneration`"),
        [
            "`OFFSET_OUT_OF_RANGE` is not Kafka's error 3: that is `UnknownTopicOrPartition`",
            "`IllegalGeneration` is not Kafka's error 25: that is `UnknownMemberId`",
        ]
    );
}

#[test]
fn a_number_that_kafka_does_not_have_is_found() {
    for number in ["0", "9999", "99999"] {
        let message = format!(
            "`INVALID_RECORD` is not Kafka's error {number}: that is no error"
        );
        assert_eq!(wrong(&format!("`INVALID_RECORD` ({number})")), [message]);
    }
}

#[test]
fn a_name_that_kafka_does_not_have_is_found() {
    let is = "is not Kafka's error 25: that is `UnknownMemberId`";
    for name in ["NO_MEMBER", "UNKNOWN_MEMBERID", "UnknownMember"] {
        assert_eq!(
            wrong(&format!("It hears 25, `{name}`.")),
            [format!("`{name}` {is}")]
        );
    }
}
