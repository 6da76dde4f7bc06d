use book::is_one_sentence;

#[test]
fn a_sentence_has_one_end_of_the_kind_that_is_asked_for() {
    for (text, end, is) in [
        ("The note moves on v1.2 too.", '.', true),
        ("Which is read?", '?', true),
        ("Which is read.", '?', false),
        ("It is lost", '.', false),
        (".", '.', false),
        ("It is lost...", '.', false),
        ("Why? Because.", '.', false),
        ("It is lost. It is gone.", '.', false),
        ("It is\nlost.", '.', false),
    ] {
        assert_eq!(is_one_sentence(text, end), is, "{text}");
    }
}
