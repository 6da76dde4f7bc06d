mod hints;
mod starts;
mod tasks;

use super::found;

const HINTS: &str = "workshop/steps/step01_list/hints.md";
const STEP: &str = "workshop/steps/step01_list/step.toml";
const PAGE: &str = "book/src/step01_list.md";

const GOOD_HINTS: &str = "\
<!-- tests: claims::it_grows,
claims::log::it_keeps -->
<!-- ANCHOR: append -->
<details><summary>Hint 1: a question</summary>

Where does it go?

</details>
<details><summary>Hint 2: a pointer</summary>

`push` is a method of `self.events`.

</details>
<details><summary>Hint 3: almost the code</summary>

`self.events.push(event)`

</details>
<!-- ANCHOR_END: append -->
";

const GOOD_STEP: &str = "\
edit = [\"src/log.rs\"]
task = \"\"\"
Let it \\
grow.\"\"\"
red = [\"claims::it_grows\", \"claims::log::it_keeps\"]
";

const GOOD_PAGE: &str = "\
```console
$ cargo workshop start step01_list
$ cargo workshop check
```

Edit `src/log.rs` there. Let it
grow.

{{#include ../../workshop/steps/step01_list/hints.md:append}}

{{#include ../../workshop/steps/step01_list/hints.md:newest}}
";

/// The hints for a task and, the same, for an exercise.
fn good_hints() -> String {
    let (_, hints) = GOOD_HINTS.split_once("-->\n").unwrap();
    format!("{GOOD_HINTS}\n{}", hints.replace("append", "newest"))
}

/// What is found in a tree of one step that is whole but for these files, which replace or join its own.
fn but_for(changed: &[(&str, &str)]) -> Vec<String> {
    let mut files = vec![
        (PAGE, GOOD_PAGE),
        (STEP, GOOD_STEP),
        (
            "steps/step01_list/src/log.rs",
            "// ANCHOR: a\nself.events.push(event);\n}\n",
        ),
        ("steps/step01_list/src/lib.rs", "// ANCHOR: a\nmod log;\n"),
        ("steps/step01_list/tests/claims/main.rs", "#[test]\nfn it_grows() {}\n"),
        (
            "steps/step01_list/tests/claims/log.rs",
            "  #[test]\n  #[cfg(unix)]\n  fn it_keeps() {}\n",
        ),
        ("steps/step01_list/exercises/newest.rs", "use a::b;\n"),
        (
            "tests/exercises/answers/step01_list/newest.rs",
            "/// Some.\n&self.events[n..]\n",
        ),
        ("workshop/steps/step01_list/start/src/log.rs", "todo!()\n"),
    ];
    let hints = good_hints();
    files.push((HINTS, &hints));
    files.extend(changed);
    let checks = [pages::hints, pages::tasks, pages::starts];
    checks.into_iter().flat_map(|check| found(check, &files)).collect()
}

/// What is found when, at their first place in the hints, the words `from` are `to`.
fn hints(from: &str, to: &str) -> Vec<String> {
    let hints = good_hints();
    assert!(hints.contains(from), "{from}");
    but_for(&[(HINTS, &hints.replacen(from, to, 1))])
}

#[test]
fn a_step_with_its_start_and_its_hints_has_no_findings() {
    assert_eq!(but_for(&[]), [""; 0]);
}
