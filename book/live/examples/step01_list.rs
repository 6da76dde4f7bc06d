//! The live log of step 01.

use live::{Step01, show};

fn main() {
    show(Step01::default());
}
