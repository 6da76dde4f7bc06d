//! The live log of step 05.

use live::{Step05, show};

fn main() {
    show(Step05::default());
}
