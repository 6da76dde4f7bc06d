use crate::rendered::rendered;

/// What a page with this text becomes.
fn page(text: &str) -> String {
    rendered(&[], "step01_list", text, None).unwrap()
}

#[test]
fn a_tip_that_begins_with_predict_is_a_question() {
    let text = "Before.\n\n> [!TIP]\n> **Predict.** What is\n> `a`?\n>\n> And `b`?\n\nAfter.\n";
    let question = "<blockquote class=\"blockquote-tag blockquote-tag-tip\">\n\
        <p class=\"blockquote-tag-title\">Predict</p>\n\nWhat is\n`a`?\n\nAnd `b`?\n\n</blockquote>";
    assert_eq!(page(text), format!("Before.\n\n{question}\n\nAfter.\n"));
}

#[test]
fn every_other_box_stays_mdbooks_own() {
    for text in ["> [!TIP]\n> Look.\n", "> [!NOTE]\n> **Predict.** a\n", "> a\n"] {
        assert_eq!(page(text), text);
    }
}
