use super::found;

const STORY: &str = "steps/step01_list/tests/snapshots/story.snap";
const BEGIN: &str = "book/src/step01_list.md:1: the page must begin with a picture: a block `text,picture` of \
                     `steps/step01_list/tests/snapshots/story.snap`";
const WHOLE: &str = "book/src/step01_list.md:1: blocks `text,strip` must show every picture, and they or blocks \
                     `text` every line of `steps/step01_list/tests/snapshots/story.snap`";

/// What is found on a page of these blocks, each a label and the lines that it includes.
fn page(head: &str, blocks: &[(&str, &str)]) -> Vec<String> {
    page_of("---\nsource: a\n---\nP -> [ ] -> C\n\nP -> [ 0 ] -> C\n", head, blocks)
}

fn page_of(story: &str, head: &str, blocks: &[(&str, &str)]) -> Vec<String> {
    let blocks: Vec<_> = blocks
        .iter()
        .map(|(label, lines)| {
            format!("```{label}\n{{{{#include ../../{STORY}:{lines}}}}}\n```\n")
        })
        .collect();
    let page = format!("{head}\n\n{}", blocks.join("\n"));
    let files = [("book/src/step01_list.md", page.as_str()), (STORY, story)];
    found(pages::pictured, &files)
}

#[test]
fn a_page_with_a_picture_and_the_whole_story_passes() {
    let blocks = [("text,picture", "4:4"), ("text,strip", "4:")];
    assert_eq!(page("# A", &blocks), [""; 0]);
}

#[test]
fn a_page_that_does_not_begin_with_a_picture_is_found() {
    for blocks in [
        [("text", "4:4"), ("text,strip", "4:")],
        [("text,strip", "4:"), ("text,picture", "4:4")],
    ] {
        assert_eq!(page("# A", &blocks), [BEGIN]);
    }
    let blocks = [("text,picture", "4:4"), ("text,strip", "4:")];
    assert_eq!(page("# A\n\n## The problem", &blocks), [BEGIN]);
}

#[test]
fn a_story_that_no_strip_shows_whole_is_found() {
    for strip in [("text", "4:"), ("text,strip", "4:5"), ("text,strip", "5:")] {
        assert_eq!(page("# A", &[("text,picture", "4:4"), strip]), [WHOLE]);
    }
    assert_eq!(page("# A", &[]), [BEGIN, WHOLE]);
}

#[test]
fn several_strips_may_show_a_story_and_plain_blocks_what_is_no_picture() {
    let blocks =
        [("text,picture", "4:4"), ("text,strip", "4:5"), ("text,strip", "6:")];
    assert_eq!(page("# A", &blocks), [""; 0]);
    let blocks = [("text,picture", "4:4"), ("text,strip", "4:5"), ("text", "6:")];
    assert_eq!(page("# A", &blocks), [WHOLE]);
}

#[test]
fn a_story_without_pictures_needs_no_strip_and_its_page_a_picture() {
    let story = "---\nsource: a\n---\nC reads 0\n";
    let picture = [("text,picture", "4:4")];
    assert_eq!(page_of(story, "# A", &picture), [""; 0]);
    assert_eq!(page_of(story, "# A", &[("text", "4:")]), [BEGIN]);
}
