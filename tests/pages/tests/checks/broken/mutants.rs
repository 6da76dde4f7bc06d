use super::found;

fn with(globs: &str) -> Vec<String> {
    examined("steps/*/src/**/*.rs", globs)
}

fn examined(all: &str, globs: &str) -> Vec<String> {
    let configuration =
        format!("examine_globs = [\"{all}\"]\nexclude_globs = [{globs}]\n");
    let files = [
        (".cargo/mutants.toml", configuration.as_str()),
        ("steps/step01_list/src/lib.rs", "mod log;\n"),
        ("steps/step01_list/src/log.rs", ""),
        ("steps/step01_list/src/main.rs", "mod shop;\n"),
        ("steps/step01_list/src/shop.rs", ""),
    ];
    found(pages::mutants, &files)
}

#[test]
fn a_story_is_excluded_and_a_library_is_not() {
    assert_eq!(with("\"steps/*/src/main.rs\", \"steps/*/src/shop.rs\""), [""; 0]);
}

#[test]
fn a_story_that_is_not_excluded_and_a_library_that_is_are_found() {
    assert_eq!(
        with("\"steps/*/src/main.rs\", \"steps/*/src/log.rs\""),
        [
            ".cargo/mutants.toml:1: `steps/step01_list/src/log.rs` is of a library: examine it, and do not exclude it",
            ".cargo/mutants.toml:1: `steps/step01_list/src/shop.rs` is of a story: exclude it",
        ]
    );
}

#[test]
fn a_library_that_is_not_examined_is_found() {
    let stories = "\"steps/*/src/main.rs\", \"steps/*/src/shop.rs\"";
    let found = |files: &[&str]| {
        let found = |file| {
            format!(
                ".cargo/mutants.toml:1: `steps/step01_list/src/{file}.rs` is of a library: examine it, and do not exclude it"
            )
        };
        files.iter().map(found).collect::<Vec<_>>()
    };
    assert_eq!(examined("steps/*/src/lib.rs", stories), found(&["log"]));
    assert_eq!(examined("steps/*.rs", stories), found(&["lib", "log"]));
    assert_eq!(with("\"main.rs\", \"shop.rs\", \"log.rs\""), found(&["log"]));
    assert_eq!(with("\"src\""), found(&["lib", "log"]));
}
