use crate::rendered::rendered;

#[test]
fn a_name_is_followed_through_the_crates_that_pass_it_on() {
    for (passing, taking) in [
        ("pub use step01_a::Offset;", "use step02_b::Offset;"),
        ("pub use step01_a::*;", "use step02_b::Offset;"),
        ("pub use step01_a::Offset;", "use step02_b::*;"),
        ("pub use step01_a::Offset as Number;", "use step02_b::Number as Offset;"),
        ("pub use step01_a as a;", "use step02_b::a::Offset;"),
        ("pub use step01_a::{self};", "use step02_b::step01_a::{self, Offset};"),
        (
            "pub use std::io::{self};\npub use step01_a::Offset;",
            "use step02_b::{self, Offset};",
        ),
    ] {
        let taking = format!("{taking}\npub struct Start {{ at: Offset }}\n");
        let files = [
            (
                "steps/step01_a/src/lib.rs",
                "pub struct Offset;\nstruct Log(Offset);\n",
            ),
            ("steps/step02_b/src/lib.rs", passing),
            ("steps/step03_c/src/lib.rs", &taking),
        ];
        let text = "<!-- types step03_c step02_b step01_a -->";
        let page = rendered(&files, "glossary", text, None).unwrap();
        let arrow =
            "<a class=\"type-arrow\" href=\"#type-step01_a-Offset\">Offset</a>";
        assert_eq!(page.matches(arrow).count(), 2, "{passing} {taking} {page}");
    }
}
