use super::found;

fn named(page: &str, code: &str) -> Vec<String> {
    let files = [
        ("book/src/step01_list.md", page),
        ("steps/step01_list/src/error.rs", code),
    ];
    found(pages::kafka_errors, &files)
}

#[test]
fn errors_with_kafkas_numbers_may_be_named() {
    let page =
        "A zombie hears 22, `ILLEGAL_GENERATION`, or\n`UNKNOWN_MEMBER_ID`\n(25).\n";
    assert_eq!(named(page, "(17, \"INVALID_TOPIC_EXCEPTION\")"), [""; 0]);
}

#[test]
fn an_error_with_another_number_is_found() {
    assert_eq!(
        named(
            "\n`MEMBER_ID_REQUIRED` (82)\n",
            "match {\n    _ => (\n        0, \"FENCED_INSTANCE_ID\"\n"
        ),
        [
            "book/src/step01_list.md:2: `MEMBER_ID_REQUIRED` is not Kafka's error 82: that is `FencedInstanceId`",
            "steps/step01_list/src/error.rs:3: `FENCED_INSTANCE_ID` is not Kafka's error 0: that is no error",
        ]
    );
}

#[test]
fn an_error_that_kafka_does_not_have_is_found() {
    assert_eq!(
        named("It answers 22, `OLD_GENERATION`.\n", ""),
        [
            "book/src/step01_list.md:1: `OLD_GENERATION` is not Kafka's error 22: that is `IllegalGeneration`"
        ]
    );
}
