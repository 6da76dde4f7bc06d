//! The book tool: builds the book as mdBook does, refuses a page that asks for what does not exist, says of shown code
//! where it is and what of it is new, shows commands and output as a terminal does, draws what a program printed, and
//! plans the minutes of a workshop.

pub mod agenda;
mod beneath;
mod build;
mod changes;
mod files;
mod finding;
mod includes;
mod layer;
mod library;
mod listing;
pub mod live;
mod mistakes;
mod numbers;
pub mod page;
mod pdf;
mod pictures;
mod predict;
mod preprocessor;
mod sentence;
pub mod source;
pub mod steps;
mod terminal;
mod types;

pub use build::build;
pub use changes::compared_with;
pub use finding::{Finding, Findings};
pub use includes::check_includes;
pub use mistakes::{Answer, Change};
pub use pdf::print;
pub use preprocessor::{BookPreprocessor, check_page};
pub use sentence::is_one_sentence;
pub use terminal::SNAPSHOT_HEADER;
