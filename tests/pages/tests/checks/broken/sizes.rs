use super::found;

#[test]
fn a_file_of_more_than_150_lines_is_found() {
    let (long, right) = ("a\n".repeat(151), "a\n".repeat(150));
    let files = [
        ("steps/step01_list/src/main.rs", long.as_str()),
        ("steps/step01_list/src/lib.rs", &right),
    ];
    assert_eq!(
        found(pages::sizes, &files),
        [
            "steps/step01_list/src/main.rs:151: the file has 151 lines: at most 150 are read with pleasure"
        ]
    );
}

#[test]
fn a_line_of_more_than_86_characters_is_found() {
    let text = format!("{}\n{}\n", "é".repeat(86), "é".repeat(87));
    assert_eq!(
        found(pages::sizes, &[("steps/step01_list/src/main.rs", &text)]),
        [
            "steps/step01_list/src/main.rs:2: the line has 87 characters: a page shows 86"
        ]
    );
}

#[test]
fn a_library_of_more_than_250_lines_is_found() {
    let (lib, log) = ("/// a\n".repeat(101), "a\n".repeat(150));
    let files = [
        ("steps/step01_list/src/lib.rs", lib.as_str()),
        ("steps/step01_list/src/log.rs", &log),
    ];
    assert_eq!(
        found(pages::sizes, &files),
        [
            "steps/step01_list/src/lib.rs:1: the library has 251 lines: a step of more than 250 is two steps"
        ]
    );
}

#[test]
fn blank_lines_and_marks_of_anchors_do_not_count() {
    let marked = "a\n// ANCHOR: a\n\n// ANCHOR_END: a\n".repeat(25);
    let (lib, log) = ("a\n".repeat(50) + &marked, "a\n".repeat(150));
    let event = "a\n".repeat(25);
    let files = |event| {
        [
            ("steps/step01_list/src/lib.rs", lib.as_str()),
            ("steps/step01_list/src/log.rs", &log),
            ("steps/step01_list/src/event.rs", event),
        ]
    };
    assert_eq!(found(pages::sizes, &files(&event)), [""; 0]);
    assert_eq!(found(pages::sizes, &files(&(event.clone() + "a\n"))).len(), 1);
}

#[test]
fn a_module_of_the_story_is_no_part_of_the_library() {
    let (lib, tool) = ("a\n".repeat(150), "a\n".repeat(150));
    let files = [
        ("steps/step01_list/src/lib.rs", lib.as_str()),
        ("steps/step01_list/src/main.rs", "mod tool;\n"),
        ("steps/step01_list/src/tool.rs", &tool),
    ];
    assert_eq!(found(pages::sizes, &files), [""; 0]);
}
