use crate::rendered::rendered;

const STORY: &str = "---\nsource: a\n---\nP -> [ 0 ] -> C\n\n  latest  <{{#0}}>\n";

const FILES: &[(&str, &str)] = &[
    ("steps/step01_list/tests/snapshots/story.snap", STORY),
    ("steps/step01_list/tests/snapshots/tool.snap", STORY),
    (
        "steps/step02_consumer/tests/snapshots/story.snap",
        "---\nsource: a\n---\nP -> [ 0 ] -> C(-)\n",
    ),
    ("tests/rejected/step01_list/a.rs", "fn main() {}\n"),
    ("tests/rejected/step01_list/a.stderr", "error: no `main`\n --> a.rs:1:1\n"),
];

const CONSOLE: &str = "```console\n$ cargo run -p step01_list\n```\n";

/// What the page of step 2 becomes.
fn page(text: &str, repository: Option<&str>) -> String {
    rendered(FILES, "step02_consumer", text, repository).unwrap()
}

fn text(include: &str) -> String {
    format!("```text\n{{{{#include ../../{include}}}}}\n```\n")
}

fn story(lines: &str) -> String {
    text(&format!("steps/step01_list/tests/snapshots/story.snap{lines}"))
}

fn caption(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<figcaption>")?;
    rest.split_once("</figcaption>").map(|(caption, _)| caption)
}

#[test]
fn a_command_and_its_output_become_one_figure() {
    assert_eq!(
        page(&format!("Run it:\n\n{CONSOLE}\n{}Then\n", story(":4:")), None),
        "Run it:\n\n<figure class=\"terminal\" aria-label=\"Terminal\">\n\n\
         <pre class=\"terminal-commands\"><code class=\"nohighlight\">\
         <span class=\"command\">cargo run -p step01_list</span></code></pre>\n\n\
         <p class=\"terminal-prints\">prints</p>\n\n\
         <pre class=\"terminal-output\"><code class=\"nohighlight\">P -&gt; [ 0 ] -&gt; C\n\n  \
         latest  &lt;&#123;&#123;#0}}&gt;</code></pre>\n\n</figure>\n\nThen\n"
    );
}

#[test]
fn several_commands_stand_one_below_the_other_without_prompts() {
    let page = page("```console\n$ cargo run\n\n$ cargo test -- < a\n```\n", None);
    let commands = "<span class=\"command\">cargo run</span>\n\
        <span class=\"command\">cargo test -- &lt; a</span></code>";
    assert!(page.contains(commands), "{page}");
    assert!(!page.contains("prints") && !page.contains('$'), "{page}");
}

#[test]
fn output_elsewhere_says_which_command_prints_which_of_its_lines() {
    let command = "printed by <code>cargo run -p step01_list</code>";
    for (lines, shown) in [
        (":4:", ""),
        (":4:4", ", line 1"),
        (":4:6", ""),
        (":5:6", ", lines 2 to 3"),
    ] {
        let page = page(&story(lines), None);
        assert_eq!(caption(&page), Some(&*format!("{command}{shown}")));
    }
}

#[test]
fn output_below_some_words_is_printed_by_the_command_above_them() {
    let command = CONSOLE.replace("list", "list -- a < b");
    let page = page(&format!("{command}\nsays\n\n{}", story(":4:")), None);
    let label = "aria-label=\"printed by cargo run -p step01_list -- a &lt; b\"";
    assert!(page.contains(label) && caption(&page).is_none(), "{page}");
    assert_eq!(page.matches("<figure").count(), 2);
}

#[test]
fn a_part_of_the_output_says_which_lines_it_is_though_its_command_is_above() {
    for between in ["", "says\n\n"] {
        let part = story(":5:6");
        let page = page(&format!("{CONSOLE}\n{between}{part}"), None);
        assert!(caption(&page).unwrap().ends_with(", lines 2 to 3"), "{page}");
        assert!(!page.contains("prints"), "{page}");
        assert_eq!(page.matches("<figure").count(), 2);
    }
}

#[test]
fn output_in_the_next_section_is_not_printed_by_the_command() {
    let page = page(&format!("{CONSOLE}\n## Next\n\n{}", story(":4:4")), None);
    assert!(caption(&page).unwrap().ends_with(", line 1"), "{page}");
}

#[test]
fn what_a_file_holds_has_the_name_of_the_file() {
    let file = format!("<!-- file a.csv -->\n{}", story(":4:"));
    let page = page(&format!("{CONSOLE}\n{file}"), None);
    assert_eq!(caption(&page), Some("<code>a.csv</code>"));
}

#[test]
fn a_snapshot_that_is_no_story_is_named_and_linked() {
    let text = text("steps/step01_list/tests/snapshots/tool.snap:4:4");
    assert_eq!(
        caption(&page(&text, Some("https://a.b/c"))),
        Some(
            "asserted by a test: <a href=\"https://a.b/c/blob/main/steps/step01_list/tests/snapshots/\
             tool.snap\"><code>steps/step01_list/tests/snapshots/tool.snap</code></a>, line 1"
        )
    );
}

#[test]
fn an_error_names_the_program_and_has_the_compilers_colours() {
    let page = page(&text("tests/rejected/step01_list/a.stderr"), None);
    assert_eq!(
        caption(&page),
        Some(
            "what the compiler says of <code>tests/rejected/step01_list/a.rs</code>"
        )
    );
    let head = "<span class=\"rustc-error\">error</span><span class=\"rustc-message\">: no `main`</span>\n";
    assert!(page.contains(head), "{page}");
}

#[test]
fn other_blocks_pass_unchanged() {
    let quoted = format!("> {}", CONSOLE.replace('\n', "\n> "));
    for text in [
        quoted.as_str(),
        "```text\ntyped\n```\n",
        "```console\ncargo run\n```\n",
        "```console\n```\n",
    ] {
        assert_eq!(page(text, None), text);
    }
}

#[test]
fn output_that_is_drawn_as_well_is_in_the_figure_of_its_command() {
    let story = text("steps/step02_consumer/tests/snapshots/story.snap:4:");
    let figure = page(&format!("{CONSOLE}\n{story}"), None);
    let drawn = story.replace("```text", "```text,picture");
    let drawn = page(&format!("{CONSOLE}\n{drawn}"), None);
    assert!(
        drawn.starts_with(figure.trim_end()) && drawn.contains("<svg"),
        "{drawn}"
    );
}
