//! The files of the made-up book.

use super::hints::HINTS;

/// Each with its place.
pub(super) const FILES: [(&str, &str); 26] = [
    ("book.toml", ""),
    (
        "Cargo.toml",
        r#"
[workspace]
members = ["steps/*"]
[workspace.package]
version = "0.7.0"
edition = "2024"
[workspace.dependencies]
csv = "1.4"
serde = { version = "1.0", features = ["derive"] }
[workspace.lints.rust]
unsafe_code = "forbid"
missing_docs = "warn"
[profile.dev]
debug = "line-tables-only"
"#,
    ),
    ("Cargo.lock", "version = 4\n"),
    (
        "book/src/SUMMARY.md",
        "# Summary\n[Introduction](introduction.md)\n- [One](step01_one.md)\n- [Two](step02_two.md)\n  - [Three](step03_three.md)\n",
    ),
    ("workshop/AGENTS.md", "Ask first.\n"),
    ("workshop/steps/step01_one/step.toml", STEP_ONE),
    ("workshop/steps/step01_one/hints.md", HINTS),
    (
        "workshop/steps/step01_one/start/src/lib.rs",
        "//! One.\npub fn one() -> u8 { todo!() }\n",
    ),
    ("steps/step01_one/Cargo.toml", MANIFEST),
    (
        "steps/step01_one/src/lib.rs",
        "//! One.\n// ANCHOR: one\npub fn one() -> u8 { 1 }\n    // ANCHOR_END: one\n",
    ),
    ("steps/step01_one/src/old.rs", "// old\n"),
    ("steps/step01_one/src/main.rs", "fn main() {}\n"),
    ("steps/step01_one/tests/claims.rs", CLAIMS),
    ("steps/step01_one/exercises/more.rs", "// more\n"),
    (
        "workshop/steps/step02_two/step.toml",
        "previous = \"step01_one\"\nedit = [\"src/two.rs\"]\ntask = \"Write two.\"\nred = []\n",
    ),
    ("workshop/steps/step02_two/hints.md", ""),
    ("workshop/steps/step02_two/start/src/two.rs", "// two, to be written\n"),
    (
        "steps/step02_two/Cargo.toml",
        "[package]\nname = \"step02_two\"\nversion.workspace = true\n[dependencies]\ncsv.workspace = true\nserde = { workspace = true, features = [\"rc\"] }\nstep01_one = { path = \"../step01_one\" }\n[target.'cfg(unix)'.dependencies]\ncsv.workspace = true\n",
    ),
    ("steps/step02_two/src/lib.rs", "// two\n"),
    ("steps/step02_two/src/main.rs", "// the story of two\n"),
    ("steps/step02_two/tests/claims/main.rs", "mod log;\n"),
    (
        "steps/step02_two/tests/claims/log.rs",
        "/// A log\n/// is a list.\n#[test]\nfn it_grows() {}\n",
    ),
    (
        "workshop/steps/step03_three/step.toml",
        "edit = [\"src/lib.rs\"]\ntask = \"Write three.\"\nred = []\n",
    ),
    ("workshop/steps/step03_three/start/src/lib.rs", "// three\n"),
    ("steps/step03_three/Cargo.toml", "[package]\nname = \"step03_three\"\n"),
    ("steps/step03_three/src/main.rs", "// the story of three\n"),
];

const STEP_ONE: &str = r#"
edit = ["src/lib.rs"]
task = "Write one."
red = ["claims::one_is_one", "claims::one_stays"]
"#;

const MANIFEST: &str = r#"
[package]
name = "step01_one"
version.workspace = true
edition.workspace = true
[[test]]
name = "more"
path = "exercises/more.rs"
test = false
[lints]
workspace = true
"#;

const CLAIMS: &str = r#"
/// One is the first number.
#[test]
fn one_is_one() {}

/// Not a test of its own.
fn helper() {}

proptest! {
    #![proptest_config(few())]
    /// It does not change
    /// when it is read.
    #[test]
    #[ignore]
    fn one_stays(n in 0..6) {}
}

#[test]
fn nobody_said_why() {}
"#;
