//! The book tool: builds the book as mdBook does, and refuses a page that includes what does not exist.

mod build;
mod finding;
mod includes;
pub mod page;

pub use build::build;
pub use finding::{Finding, Findings};
pub use includes::{Includes, check_includes};
