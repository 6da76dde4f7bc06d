//! Wrong answers that a learner may give to a step, one a file in `answers/STEP`, and the checks that each is what it
//! says and that the step's own tests refuse it.

mod answer;
mod texts;
mod trial;
mod verdict;
mod written;

pub use answer::answers;
pub use trial::try_all;
pub use verdict::{reference, refused, untouched};
pub use written::written;
