use super::{GOOD_PAGE, HINTS, PAGE, but_for, hints};

#[test]
fn a_missing_level_or_a_wrong_one_is_found() {
    let message = format!(
        "{HINTS}:3: `append` needs a text and `</details>` for each of \
         `Hint 1: a question`, `Hint 2: a pointer`, `Hint 3: almost the code`"
    );
    let third = "<details><summary>Hint 3: almost the code</summary>\n\n\
                 `self.events.push(event)`\n\n</details>\n";
    for (from, to) in [
        ("Hint 2: a pointer", "Hint 2"),
        ("Where does it go?", ""),
        ("go?\n\n</details>", "go?"),
        (third, ""),
    ] {
        assert_eq!(hints(from, to), [message.as_str()], "{from}");
    }
}

#[test]
fn a_line_of_the_solution_in_an_early_hint_is_found() {
    let message = |line, code| {
        format!("{HINTS}:{line}: `{code}` is the solution: say it in hint 3")
    };
    assert_eq!(
        hints("Where", "Is it `self.events .push(event);`? Where"),
        [message(4, "self.events.push(event)")]
    );
    assert_eq!(
        hints("`push` is", "self.events.\npush(event) is"),
        [message(9, "self.events.push(event)")]
    );
    let exercise = hints(
        "newest -->\n<details><summary>Hint 1: a question</summary>\n",
        "newest -->\n<details><summary>Hint 1: a question</summary>\n\nTry `&self.events[n..]`.\n",
    );
    assert_eq!(exercise, [message(22, "&self.events[n..]")]);
}

#[test]
fn hints_that_the_page_does_not_show_once_are_found() {
    let twice = GOOD_PAGE.replace(":newest", ":append");
    assert_eq!(
        but_for(&[(PAGE, &twice)]),
        [
            format!("{HINTS}:3: `append` is 2 times on {PAGE}: show it once"),
            format!("{HINTS}:21: `newest` is 0 times on {PAGE}: show it once"),
        ]
    );
}

#[test]
fn an_anchor_without_an_end_is_found_once() {
    let end = "<!-- ANCHOR_END: append -->";
    let found = hints(end, "");
    assert!(found.contains(&format!("{HINTS}:1: no {end}")), "{found:?}");
}
