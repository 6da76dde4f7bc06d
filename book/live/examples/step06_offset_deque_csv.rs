//! The live log of step 06.

use live::{Step06, show};

fn main() {
    show(Step06::default());
}
