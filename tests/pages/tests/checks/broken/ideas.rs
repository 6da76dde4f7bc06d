use super::found;

const FILE: &str = "steps/step01_list/tests/claims.rs";

#[test]
fn an_idea_in_one_sentence_is_right() {
    let tests = "/// The order is that\n/// of the appends.\n#[test]\nfn a() {}\n\n\
        fn no_test() {}\n\n\
        proptest! {\n    /// Nothing is lost.\n    #[cfg(unix)]\n    #[test]\n    fn b(c in 0..9) {}\n}\n";
    assert_eq!(found(pages::ideas, &[(FILE, tests)]), [""; 0]);
}

#[test]
fn a_test_without_an_idea_is_found() {
    let tests = "/// Nothing is lost.\n#[test]\nfn a() {}\n\n#[cfg(unix)]\n#[test]\n\
        #[ignore]\nfn b() {}\n";
    assert_eq!(
        found(pages::ideas, &[("steps/step02_a/tests/claims/log.rs", tests)]),
        [
            "steps/step02_a/tests/claims/log.rs:6: `b` has no idea: say above its attributes what one has missed when it fails"
        ]
    );
}

#[test]
fn an_idea_of_two_sentences_or_of_none_is_found() {
    let tests = "/// Why? Because.\n#[test]\nfn a() {}\n\n\
        /// It is lost. It is gone.\n#[test]\nfn b() {}\n\n\
        /// It is lost\n#[test]\nfn c() {}\n";
    assert_eq!(
        found(pages::ideas, &[(FILE, tests)]),
        [
            format!(
                "{FILE}:2: `a` has an idea of more than one sentence: Why? Because."
            ),
            format!(
                "{FILE}:6: `b` has an idea of more than one sentence: It is lost. It is gone."
            ),
            format!("{FILE}:10: `c` has an idea without a full stop: It is lost"),
        ]
    );
}
