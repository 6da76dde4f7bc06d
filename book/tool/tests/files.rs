use crate::rendered::rendered;

#[test]
fn a_comment_that_names_no_file_above_a_block_is_refused() {
    for text in [
        "\n<!-- file -->\n```text\n```\n",
        "\n<!-- file a b -->\n```text\n```\n",
        "\n<!-- file a/b -->\n```text\n```\n",
        "\nSee <!-- file a -->\n```text\n```\n",
        "\n<!-- file a -->\nof words\n```text\n```\n",
        "\n<!-- file a -->\n",
    ] {
        let error = rendered(&[], "step02_consumer", text, None).unwrap_err();
        assert!(
            error.to_string().ends_with(
                "book/src/step02_consumer.md:2: write `<!-- file NAME -->`, \
                 on a line of its own right above a code block"
            ),
            "{text}: {error}"
        );
    }
}
