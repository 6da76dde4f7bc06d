//! The live log of step 02.

use live::{Step02, show};

fn main() {
    show(Step02::default());
}
