use super::found;

const SUMMARY: &str = "book/src/SUMMARY.md";
const MANIFEST: &str = "steps/step01_list/Cargo.toml";

/// What is found in a tree of one step that is whole but for these files, which replace or join its own.
fn but_for(changed: &[(&str, &str)]) -> Vec<String> {
    let mut files = vec![
        (SUMMARY, "- [List](step01_list.md)\n"),
        ("book/src/step01_list.md", "# List"),
        (MANIFEST, "[package]\nname = \"step01_list\"\n"),
        ("README.md", "`cargo run -p step01_list`"),
    ];
    files.extend(changed);
    found(pages::summary, &files)
}

#[test]
fn a_whole_tree_has_no_findings() {
    assert_eq!(but_for(&[]), [""; 0]);
}

#[test]
fn an_entry_that_leads_nowhere_or_is_there_twice_is_found() {
    let summary = "- [List](step01_list.md)\n- [New](new.md)\n- [Draft]()\n- [Again](step01_list.md)\n";
    assert_eq!(
        but_for(&[(SUMMARY, summary)]),
        [
            "book/src/SUMMARY.md:2: `book/src/new.md` does not exist",
            "book/src/SUMMARY.md:4: `book/src/step01_list.md` is listed twice",
        ]
    );
}

#[test]
fn a_page_that_the_table_of_contents_lacks_is_found() {
    assert_eq!(
        but_for(&[("book/src/glossary.md", "# Glossary")]),
        ["book/src/glossary.md:1: the page is not in book/src/SUMMARY.md"]
    );
}

#[test]
fn a_page_of_a_step_without_its_crate_is_found() {
    let summary = "- [List](step01_list.md)\n- [Consumer](step02_consumer.md)\n";
    assert_eq!(
        but_for(&[
            (SUMMARY, summary),
            ("book/src/step02_consumer.md", "# Consumer")
        ]),
        [
            "book/src/step02_consumer.md:1: the page has no crate `steps/step02_consumer`"
        ]
    );
}

#[test]
fn a_step_without_its_page_and_without_its_command_in_the_readme_is_found() {
    assert_eq!(
        but_for(&[(
            "steps/step02_consumer/Cargo.toml",
            "[package]\nname = \"step02_consumer\"\n"
        )]),
        [
            "steps/step02_consumer/Cargo.toml:1: the step has no page `book/src/step02_consumer.md`",
            "README.md:1: `cargo run -p step02_consumer` is missing",
        ]
    );
}

#[test]
fn a_package_with_another_name_than_its_folder_is_found() {
    assert_eq!(
        but_for(&[(MANIFEST, "[package]\nname = \"list\"\n")]),
        [
            "steps/step01_list/Cargo.toml:1: the package is not called `step01_list` like its folder"
        ]
    );
}
