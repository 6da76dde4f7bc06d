use super::found;

const PAGE: &str = "book/src/facilitator.md";
const WHOLE: &str = "# Room\n\n<!-- agenda 90: step01_list, step02_consumer shown -->\n\n\
                     <!-- mistakes step01_list -->\n\n<!-- mistakes step02_consumer -->\n";

/// What is found in a tree of two steps whose facilitator's page is this.
fn room(page: &str) -> Vec<String> {
    let steps =
        ["steps/step01_list/Cargo.toml", "steps/step02_consumer/Cargo.toml"];
    found(pages::room, &[(steps[0], ""), (steps[1], ""), (PAGE, page)])
}

#[test]
fn a_page_with_every_step_has_no_findings() {
    assert_eq!(room(WHOLE), [""; 0]);
}

#[test]
fn a_step_without_its_mistakes_or_with_them_twice_is_found() {
    let finding = "book/src/facilitator.md:1: `<!-- mistakes step02_consumer -->` must stand here, once";
    let comment = "<!-- mistakes step02_consumer -->";
    for other in ["", "`<!-- mistakes step02_consumer -->`"] {
        assert_eq!(room(&WHOLE.replace(comment, other)), [finding]);
    }
    assert_eq!(room(&format!("{WHOLE}\n{comment}\n")), [finding]);
}

#[test]
fn a_step_that_no_agenda_has_is_found() {
    let page = WHOLE.replace(", step02_consumer", "");
    assert_eq!(
        room(&page),
        ["book/src/facilitator.md:1: no agenda has `step02_consumer`"]
    );
}

#[test]
fn a_book_without_the_page_is_found() {
    let files = [("steps/step01_list/Cargo.toml", "")];
    assert_eq!(
        found(pages::room, &files),
        ["book/src/facilitator.md:1: the page is missing"]
    );
}
