//! The live log of step 04.

use live::{Step04, show};

fn main() {
    show(Step04::default());
}
