//! Every program in `step*/` is refused by the compiler, with the words in the `.stderr` beside it.

#[test]
fn the_compiler_refuses_every_rejected_program() {
    trybuild::TestCases::new().compile_fail("step*/*.rs");
}
