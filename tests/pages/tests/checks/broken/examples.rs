use super::found;

const LIBRARY: &str = "//! A list.\n\n/// One.\n///\n/// ```\n/// one();\n/// ```\n///\n/// ```text\n/// P -> C\n/// ```\npub fn one() {}\n";

#[test]
fn an_example_in_a_step_whose_examples_are_not_run_is_found() {
    let files = [
        ("steps/step01_list/Cargo.toml", "[lib]\ndoctest = false\n"),
        ("steps/step01_list/src/lib.rs", LIBRARY),
        ("steps/step02_consumer/Cargo.toml", ""),
        ("steps/step02_consumer/src/lib.rs", LIBRARY),
    ];
    assert_eq!(
        found(pages::examples, &files),
        [
            "steps/step01_list/src/lib.rs:5: no test runs this example: remove `doctest = false` from the Cargo.toml of its step"
        ]
    );
}
